/** A removal through GraphQL, and what stands where somebody was, in the language of who reads it. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Person } from '@plenary/database';
import type { RemoveMyselfInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { spoken } from '../platform/speech';
import { RemovalService } from './removal.service';

@Resolver('Viewer')
export class RemovalResolver {
  constructor(private readonly service: RemovalService) {}

  @ResolveField()
  removal(@Context() context: RequestContext) {
    return this.service.look(context);
  }

  @Mutation()
  removeMyself(@Context() context: RequestContext, @Args('input') input: RemoveMyselfInput): Promise<boolean> {
    return this.service.remove(context, input);
  }
}

@Resolver('Person')
export class TombstoneResolver {
  @ResolveField()
  name(@Parent() person: Person): string {
    return person.erasedAt ? spoken().t('person.former') : person.name;
  }
}
