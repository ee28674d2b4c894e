/** Vocabularies through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { SetVocabularyInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { VocabulariesService } from './vocabularies.service';

@Resolver('Coalition')
export class VocabulariesResolver {
  constructor(private readonly service: VocabulariesService) {}

  @ResolveField()
  vocabularies(@Parent() coalition: Coalition, @Context() context: RequestContext) {
    return this.service.of(context, coalition);
  }

  @Mutation()
  setVocabulary(@Context() context: RequestContext, @Args('input') input: SetVocabularyInput): Promise<Coalition> {
    return this.service.set(context, input);
  }
}
