/** Where the groups stand, through GraphQL. */
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition } from '@plenary/database';
import type { RequestContext } from '../platform/context';
import type { OverviewRow } from './overview.service';
import { OverviewService } from './overview.service';

@Resolver('Coalition')
export class CoalitionOverviewResolver {
  constructor(private readonly service: OverviewService) {}

  @ResolveField()
  async overview(@Parent() coalition: Coalition, @Context() context: RequestContext) {
    return { rows: await this.service.rows(context, coalition), at: await context.read.now() };
  }
}

@Resolver('OverviewRow')
export class OverviewRowResolver {
  @ResolveField()
  milestone(@Parent() { milestoneId }: OverviewRow, @Context() context: RequestContext) {
    return milestoneId ? context.read.milestone.load(milestoneId) : null;
  }
}
