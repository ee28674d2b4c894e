/** Milestones through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Document, Milestone, MilestoneSlip, WorkingGroup } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { maySee, milestoneState, slippedDays, viewerCan } from '@plenary/domain';
import type {
  MoveMilestoneInput,
  ResolveMilestoneInput,
  RollMilestoneForwardInput,
  SetMilestoneInput,
} from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { MilestonesService } from './milestones.service';

@Resolver('WorkingGroup')
export class GroupMilestonesResolver {
  constructor(private readonly service: MilestonesService) {}

  @ResolveField()
  milestones(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<Milestone[]> {
    return this.service.ofGroup(context, group);
  }

  @Mutation()
  setMilestone(@Context() context: RequestContext, @Args('input') input: SetMilestoneInput): Promise<Milestone> {
    return this.service.set(context, input);
  }

  @Mutation()
  moveMilestone(@Context() context: RequestContext, @Args('input') input: MoveMilestoneInput): Promise<Milestone> {
    return this.service.move(context, input);
  }

  @Mutation()
  resolveMilestone(
    @Context() context: RequestContext,
    @Args('input') input: ResolveMilestoneInput,
  ): Promise<Milestone> {
    return this.service.resolve(context, input);
  }

  @Mutation()
  rollMilestoneForward(
    @Context() context: RequestContext,
    @Args('input') input: RollMilestoneForwardInput,
  ): Promise<Milestone> {
    return this.service.rollForward(context, input);
  }
}

@Resolver('Milestone')
export class MilestoneResolver {
  @ResolveField()
  group(@Parent() milestone: Milestone, @Context() context: RequestContext) {
    return context.read.group.load(milestone.groupId);
  }

  @ResolveField()
  async state(@Parent() milestone: Milestone, @Context() context: RequestContext) {
    return milestoneState(milestone, await context.read.now());
  }

  @ResolveField()
  async slips(@Parent() { id }: Milestone, @Context() context: RequestContext) {
    const slips = await context.read.slipsOfMilestone.load(id);
    return slips.map((slip: MilestoneSlip) => ({ ...slip, movedBy: context.read.person.load(slip.movedBy) }));
  }

  @ResolveField()
  async slippedDays(@Parent() { id, dueAt }: Milestone, @Context() context: RequestContext): Promise<number> {
    const [first] = await context.read.slipsOfMilestone.load(id);
    return slippedDays(first?.dueAt ?? dueAt, dueAt);
  }

  @ResolveField()
  async documents(@Parent() { id }: Milestone, @Context() context: RequestContext): Promise<Document[]> {
    const linked = await context.read.documentsOfMilestone.load(id);
    const standing = await context.standing();
    const documents = await Promise.all(linked.map(({ documentId }) => context.read.document.load(documentId)));
    return documents.filter((document): document is Document => document !== null && maySee(standing, document));
  }

  @ResolveField()
  continues(@Parent() { continuesId }: Milestone, @Context() context: RequestContext) {
    return continuesId ? context.read.milestone.load(continuesId) : null;
  }

  @ResolveField()
  async viewerCan(@Parent() milestone: Milestone, @Context() context: RequestContext): Promise<Action[]> {
    if (milestone.resolution) return [];
    return viewerCan(await context.standing(), milestone, ['SET_MILESTONE']);
  }
}
