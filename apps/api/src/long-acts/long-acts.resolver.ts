/** Acts that take their time, through GraphQL. */
import { Args, Context, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '../platform/context';
import { toGraphQLError } from '../platform/errors';
import { LongActs, type ActProgress } from './long-acts.service';

@Resolver('ActProgress')
export class LongActsResolver {
  constructor(private readonly acts: LongActs) {}

  @Mutation()
  cancelAct(@Context() context: RequestContext, @Args('actId') actId: string): boolean {
    return this.acts.cancel(context, actId);
  }

  @Subscription('actProgress', { resolve: (told: ActProgress) => told })
  actProgress(@Context() context: RequestContext, @Args('actId') actId: string): AsyncGenerator<ActProgress> {
    try {
      return this.acts.follow(context, actId);
    } catch (error) {
      throw toGraphQLError(error);
    }
  }
}
