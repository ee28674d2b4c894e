/** New areas of work through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, GroupProposal, GroupProposalSupport } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { stakeholdersOf } from '@plenary/domain';
import type { AcceptGroupProposalInput, ProposeGroupInput, ReviseGroupProposalInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { GroupProposalsService } from './group-proposals.service';

@Resolver('Coalition')
export class CoalitionProposalsResolver {
  constructor(private readonly service: GroupProposalsService) {}

  @ResolveField()
  groupProposals(@Parent() coalition: Coalition, @Context() context: RequestContext): Promise<GroupProposal[]> {
    return this.service.ofCoalition(context, coalition);
  }

  @ResolveField()
  groupProposal(
    @Parent() { id: coalitionId }: Coalition,
    @Args('id') id: string,
    @Context() context: RequestContext,
  ): Promise<GroupProposal | null> {
    return this.service.find(context, coalitionId, id);
  }

  @Mutation()
  proposeGroup(@Context() context: RequestContext, @Args('input') input: ProposeGroupInput): Promise<GroupProposal> {
    return this.service.propose(context, input);
  }

  @Mutation()
  reviseGroupProposal(
    @Context() context: RequestContext,
    @Args('input') input: ReviseGroupProposalInput,
  ): Promise<GroupProposal> {
    return this.service.revise(context, input);
  }

  @Mutation()
  withdrawGroupProposal(@Context() context: RequestContext, @Args('proposalId') id: string): Promise<GroupProposal> {
    return this.service.withdraw(context, id);
  }

  @Mutation()
  supportGroupProposal(
    @Context() context: RequestContext,
    @Args('proposalId') id: string,
    @Args('isContact') isContact: boolean,
  ): Promise<GroupProposal> {
    return this.service.support(context, id, isContact);
  }

  @Mutation()
  leaveGroupProposal(@Context() context: RequestContext, @Args('proposalId') id: string): Promise<GroupProposal> {
    return this.service.leave(context, id);
  }

  @Mutation()
  acceptGroupProposal(
    @Context() context: RequestContext,
    @Args('input') input: AcceptGroupProposalInput,
  ): Promise<GroupProposal> {
    return this.service.accept(context, input);
  }

  @Mutation()
  declineGroupProposal(
    @Context() context: RequestContext,
    @Args('proposalId') id: string,
    @Args('reason') reason: string,
  ): Promise<GroupProposal> {
    return this.service.decline(context, id, reason);
  }
}

@Resolver('GroupProposal')
export class GroupProposalResolver {
  constructor(private readonly service: GroupProposalsService) {}

  @ResolveField()
  proposedBy(@Parent() { proposedBy }: GroupProposal, @Context() context: RequestContext) {
    return context.read.person.load(proposedBy);
  }

  @ResolveField()
  decidedBy(@Parent() { decidedBy }: GroupProposal, @Context() context: RequestContext) {
    return decidedBy ? context.read.person.load(decidedBy) : null;
  }

  @ResolveField()
  supports(@Parent() { id }: GroupProposal, @Context() context: RequestContext): Promise<GroupProposalSupport[]> {
    return context.read.supportsOfGroupProposal.load(id);
  }

  @ResolveField()
  async stakeholderGroups(@Parent() { id }: GroupProposal, @Context() context: RequestContext): Promise<string[]> {
    return stakeholdersOf(await context.read.supportsOfGroupProposal.load(id));
  }

  @ResolveField()
  unmet(@Parent() proposal: GroupProposal, @Context() context: RequestContext) {
    return this.service.unmetOf(context, proposal);
  }

  @ResolveField()
  group(@Parent() { groupId }: GroupProposal, @Context() context: RequestContext) {
    return groupId ? context.read.group.load(groupId) : null;
  }

  @ResolveField()
  viewerSupport(@Parent() proposal: GroupProposal, @Context() context: RequestContext) {
    return this.service.viewerSupport(context, proposal);
  }

  @ResolveField()
  viewerCan(@Parent() proposal: GroupProposal, @Context() context: RequestContext): Promise<Action[]> {
    return this.service.viewerCan(context, proposal);
  }
}

@Resolver('GroupProposalSupport')
export class GroupProposalSupportResolver {
  @ResolveField()
  person(@Parent() { personId }: GroupProposalSupport, @Context() context: RequestContext) {
    return context.read.person.load(personId);
  }
}
