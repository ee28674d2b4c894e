/** Needs, supports, and what outputs say of who supported them, through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Document, FundingNeed, FundingSupport } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { viewerCan } from '@plenary/domain';
import type { MoveFundingNeedInput, SetFundingNeedInput, SetFundingSupportInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { amountOf } from './amount-of';
import type { Disclosed } from './funding.loader';
import { NeedsService } from './needs.service';
import { SupportsService } from './supports.service';

@Resolver('Coalition')
export class CoalitionFundingResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly supports: SupportsService,
  ) {}

  @ResolveField()
  fundingNeeds(@Parent() coalition: Coalition, @Context() context: RequestContext): Promise<FundingNeed[]> {
    return this.needs.ofCoalition(context, coalition);
  }

  @ResolveField()
  fundingSupports(@Parent() coalition: Coalition, @Context() context: RequestContext): Promise<FundingSupport[]> {
    return this.supports.ofCoalition(context, coalition);
  }

  @Mutation()
  setFundingNeed(@Context() context: RequestContext, @Args('input') input: SetFundingNeedInput): Promise<FundingNeed> {
    return this.needs.set(context, input);
  }

  @Mutation()
  moveFundingNeed(
    @Context() context: RequestContext,
    @Args('input') input: MoveFundingNeedInput,
  ): Promise<FundingNeed> {
    return this.needs.move(context, input);
  }

  @Mutation()
  setFundingSupport(
    @Context() context: RequestContext,
    @Args('input') input: SetFundingSupportInput,
  ): Promise<FundingSupport> {
    return this.supports.set(context, input);
  }

  @Mutation()
  withdrawFundingSupport(
    @Context() context: RequestContext,
    @Args('supportId') id: string,
    @Args('reason') reason: string,
    @Args('seen') seen: number,
  ): Promise<FundingSupport> {
    return this.supports.withdraw(context, id, reason, seen);
  }
}

@Resolver('Document')
export class DocumentFundingResolver {
  @ResolveField()
  supportedBy(@Parent() { id }: Document, @Context() context: RequestContext): Promise<Disclosed[]> {
    return context.read.supportsOfDocument.load(id);
  }
}

@Resolver('FundingNeed')
export class FundingNeedResolver {
  @ResolveField()
  group(@Parent() { groupId }: FundingNeed, @Context() context: RequestContext) {
    return groupId ? context.read.group.load(groupId) : null;
  }

  @ResolveField()
  amount(@Parent() need: FundingNeed): string | null {
    return amountOf(need);
  }

  @ResolveField()
  addedBy(@Parent() { addedBy }: FundingNeed, @Context() context: RequestContext) {
    return context.read.person.load(addedBy);
  }

  @ResolveField()
  async viewerCan(@Parent() need: FundingNeed, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), need, ['KEEP_FUNDING']);
  }
}

@Resolver('FundingSupport')
export class FundingSupportResolver {
  constructor(private readonly supports: SupportsService) {}

  @ResolveField()
  group(@Parent() { groupId }: FundingSupport, @Context() context: RequestContext) {
    return groupId ? context.read.group.load(groupId) : null;
  }

  @ResolveField()
  need(@Parent() { needId }: FundingSupport, @Context() context: RequestContext) {
    return needId ? context.read.fundingNeed.load(needId) : null;
  }

  @ResolveField()
  amount(@Parent() support: FundingSupport): string | null {
    return amountOf(support);
  }

  @ResolveField()
  documents(@Parent() support: FundingSupport, @Context() context: RequestContext): Promise<Document[]> {
    return this.supports.outputsOf(context, support);
  }

  @ResolveField()
  addedBy(@Parent() { addedBy }: FundingSupport, @Context() context: RequestContext) {
    return context.read.person.load(addedBy);
  }

  /** What is struck offers nothing. */
  @ResolveField()
  async viewerCan(@Parent() support: FundingSupport, @Context() context: RequestContext): Promise<Action[]> {
    return support.withdrawnAt ? [] : viewerCan(await context.standing(), support, ['KEEP_FUNDING']);
  }
}
