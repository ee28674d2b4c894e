/** Member lists through GraphQL. */
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MembersInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { MembersService } from './members.service';

@Resolver()
export class MembersResolver {
  constructor(private readonly service: MembersService) {}

  @Query()
  previewMembers(@Context() context: RequestContext, @Args('input') input: MembersInput) {
    return this.service.preview(context, input);
  }

  @Mutation()
  importMembers(@Context() context: RequestContext, @Args('input') input: MembersInput) {
    return this.service.import(context, input);
  }
}
