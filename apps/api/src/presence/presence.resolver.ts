/** Who is at a document, through GraphQL. */
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context';
import { toGraphQLError } from '../platform/errors';
import { PresenceService, type Presence } from './presence.service';

@Resolver('Presence')
export class PresenceResolver {
  constructor(private readonly service: PresenceService) {}

  @Subscription('presence', { resolve: (told: Presence) => told })
  async presence(
    @Context() context: RequestContext,
    @Args('documentId') documentId: string,
    @Args('writesIn') writesIn: string | null,
  ): Promise<AsyncGenerator<Presence>> {
    try {
      return await this.service.follow(context, documentId, writesIn ?? null);
    } catch (error) {
      throw toGraphQLError(error);
    }
  }
}
