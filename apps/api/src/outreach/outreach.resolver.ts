/** The log of outreach through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Outreach } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { isFollowUpDue, viewerCan } from '@plenary/domain';
import type { OutreachFilter, SetOutreachInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { OutreachService } from './outreach.service';

@Resolver('Coalition')
export class CoalitionOutreachResolver {
  constructor(private readonly service: OutreachService) {}

  @ResolveField()
  outreach(
    @Parent() coalition: Coalition,
    @Args('of') of: OutreachFilter,
    @Context() context: RequestContext,
  ): Promise<Outreach[]> {
    return this.service.list(context, coalition, of);
  }

  @ResolveField()
  outreachYears(@Parent() coalition: Coalition, @Context() context: RequestContext): Promise<number[]> {
    return this.service.years(context, coalition);
  }

  @Mutation()
  setOutreach(@Context() context: RequestContext, @Args('input') input: SetOutreachInput): Promise<Outreach> {
    return this.service.set(context, input);
  }

  @Mutation()
  withdrawOutreach(
    @Context() context: RequestContext,
    @Args('outreachId') id: string,
    @Args('reason') reason: string,
    @Args('seen') seen: number,
  ): Promise<Outreach> {
    return this.service.withdraw(context, id, reason, seen);
  }
}

@Resolver('Outreach')
export class OutreachResolver {
  @ResolveField()
  group(@Parent() { groupId }: Outreach, @Context() context: RequestContext) {
    return groupId ? context.read.group.load(groupId) : null;
  }

  @ResolveField()
  async isFollowUpDue(@Parent() { followUpOn, withdrawnAt }: Outreach, @Context() context: RequestContext) {
    return !withdrawnAt && isFollowUpDue(followUpOn, await context.read.now());
  }

  @ResolveField()
  addedBy(@Parent() { addedBy }: Outreach, @Context() context: RequestContext) {
    return context.read.person.load(addedBy);
  }

  /** What is struck offers nothing. */
  @ResolveField()
  async viewerCan(@Parent() row: Outreach, @Context() context: RequestContext): Promise<Action[]> {
    return row.withdrawnAt ? [] : viewerCan(await context.standing(), row, ['KEEP_OUTREACH']);
  }
}
