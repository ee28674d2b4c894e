/** Where the groups stand, through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, WorkingGroup } from '@plenary/database';
import { waitedAs } from '@plenary/domain';
import type { SaveViewInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import type { OverviewRow } from './overview.service';
import { OverviewService } from './overview.service';
import { SavedViewsService } from './saved-views.service';

@Resolver('Coalition')
export class CoalitionOverviewResolver {
  constructor(
    private readonly service: OverviewService,
    private readonly views: SavedViewsService,
  ) {}

  @ResolveField()
  async overview(@Parent() coalition: Coalition, @Context() context: RequestContext) {
    return { rows: await this.service.rows(context, coalition), at: await context.read.now() };
  }

  @ResolveField()
  savedViews(@Parent() { id }: Coalition, @Context() context: RequestContext) {
    return this.views.ofCoalition(context, id);
  }

  @Mutation()
  saveView(@Context() context: RequestContext, @Args('input') input: SaveViewInput): Promise<Coalition> {
    return this.views.save(context, input);
  }

  @Mutation()
  removeView(@Context() context: RequestContext, @Args('viewId') viewId: string): Promise<Coalition> {
    return this.views.remove(context, viewId);
  }
}

@Resolver('OverviewRow')
export class OverviewRowResolver {
  @ResolveField()
  milestone(@Parent() { milestoneId }: OverviewRow, @Context() context: RequestContext) {
    return milestoneId ? context.read.milestone.load(milestoneId) : null;
  }

  @ResolveField()
  round(@Parent() { openRoundId }: OverviewRow, @Context() context: RequestContext) {
    return openRoundId ? context.read.round.load(openRoundId) : null;
  }
}

@Resolver('WorkingGroup')
export class GroupWaitersResolver {
  @ResolveField()
  async viewerAs(@Parent() { coalitionId, id: groupId }: WorkingGroup, @Context() context: RequestContext) {
    return waitedAs(await context.standing(), { coalitionId, groupId });
  }
}
