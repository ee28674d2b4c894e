/** The search through GraphQL. */
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { SearchInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { refuse } from '../platform/errors';
import type { SeenHit } from './search.service';
import { SearchService } from './search.service';

@Resolver('Coalition')
export class CoalitionSearchResolver {
  constructor(private readonly service: SearchService) {}

  @ResolveField()
  search(
    @Parent() coalition: Coalition,
    @Context() context: RequestContext,
    @Args('input') input: SearchInput,
    @Args('first') first: number,
    @Args('after') after?: number | null,
  ) {
    return this.service.search(context, coalition, input, { first, after: after ?? 0 }).catch(refuse);
  }
}

@Resolver('SearchHit')
export class SearchHitResolver {
  @ResolveField()
  title(@Parent() { document }: SeenHit): string {
    return document.title;
  }

  @ResolveField()
  lang(@Parent() { document }: SeenHit): string {
    return document.lang;
  }

  @ResolveField()
  dir(@Parent() { document }: SeenHit): string {
    return document.dir;
  }

  @ResolveField()
  stage(@Parent() { document }: SeenHit) {
    return document.stage;
  }

  @ResolveField()
  documentKind(@Parent() { document }: SeenHit, @Context() context: RequestContext) {
    return context.read.kind.load(document.kindId);
  }
}
