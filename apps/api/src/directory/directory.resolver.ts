/** The list of a coalition's people through GraphQL. */
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { DirectoryFilter } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import { DirectoryService } from './directory.service';

@Resolver('Coalition')
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @ResolveField()
  directory(
    @Parent() coalition: Coalition,
    @Context() context: RequestContext,
    @Args('filter') filter: DirectoryFilter,
    @Args('first') first: number,
    @Args('after') after: string | null,
  ) {
    return this.service.page(context, coalition, { filter, first, after }).catch(refuse);
  }

  @ResolveField()
  profile(@Parent() coalition: Coalition, @Context() context: RequestContext, @Args('personId') personId: string) {
    return this.service.profile(context, coalition, personId);
  }
}
