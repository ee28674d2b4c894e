/** Coalitions, groups and kinds through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Coalition, Document, Person, Publication, RoleAssignment, WorkingGroup } from '@plenary/database';
import type { Action, Role } from '@plenary/domain';
import { maySee, vacantOffices, viewerCan } from '@plenary/domain';
import type { CreateGroupInput } from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { CoalitionsService } from './coalitions.service';

const COALITION_ACTIONS = [
  'CREATE_GROUP',
  'ADD_PERSON',
  'SET_VOCABULARY',
  'READ_AUDIT',
  'PROPOSE_GROUP',
  'KEEP_FUNDING',
  'KEEP_OUTREACH',
  'MERGE_PEOPLE',
  'ASSIGN_ROLE',
  'MANAGE_ORGANISATIONS',
  'REPORT_PROGRESS',
  'SET_ROUND_RULES',
  'SET_DECISION_RULES',
  'SET_DOCUMENT_KIND',
  'PLAN_SESSION',
  'SET_SESSION_RULES',
  'PROPOSE_HUB_ENTRY',
  'MODERATE_HUB',
  'MAKE_CALL',
] as const satisfies readonly Action[];
const GROUP_ACTIONS = [
  'ADD_PERSON',
  'READ_AUDIT',
  'ASSIGN_ROLE',
  'OPEN_DOCUMENT',
  'SET_MILESTONE',
  'KEEP_FUNDING',
  'KEEP_OUTREACH',
  'REPORT_PROGRESS',
  'MAP_SDG',
] as const satisfies readonly Action[];

@Resolver('Coalition')
export class CoalitionsResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @Query()
  coalition(@Context() context: RequestContext, @Args('slug') slug: string): Promise<Coalition | null> {
    return context.read.coalitionBySlug.load(slug);
  }

  @Query()
  group(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('code') code: string,
  ): Promise<WorkingGroup | null> {
    return this.coalitions.findGroup(context, coalition, code);
  }

  @Mutation()
  createGroup(@Context() context: RequestContext, @Args('input') input: CreateGroupInput): Promise<WorkingGroup> {
    return this.coalitions.createGroup(context, input);
  }

  @ResolveField()
  groups(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<WorkingGroup[]> {
    return context.read.groupsOfCoalition.load(id);
  }

  @ResolveField()
  kinds(@Parent() { id }: Coalition, @Context() context: RequestContext) {
    return context.read.kindsOfCoalition.load(id);
  }

  @ResolveField()
  async roles(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<RoleAssignment[]> {
    return (await context.read.rolesOfCoalition.load(id)).filter(
      (held) => held.groupId === null && held.role !== 'MEMBER',
    );
  }

  @ResolveField()
  async people(@Parent() coalition: Coalition, @Context() context: RequestContext): Promise<(Person | null)[]> {
    const { roles } = await context.standing();
    if (!roles.some((held) => held.coalitionId === coalition.id)) return [];
    const held = await context.read.rolesOfCoalition.load(coalition.id);
    return Promise.all([...new Set(held.map((role) => role.personId))].map((id) => context.read.person.load(id)));
  }

  @ResolveField()
  async memberCount(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<number> {
    return new Set((await context.read.rolesOfCoalition.load(id)).map((role) => role.personId)).size;
  }

  @ResolveField()
  publications(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<Publication[]> {
    return context.read.publicationsOfCoalition.load(id);
  }

  @ResolveField()
  async viewerCan(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), { coalitionId: id }, COALITION_ACTIONS);
  }
}

@Resolver('WorkingGroup')
export class WorkingGroupResolver {
  @ResolveField()
  coalition(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<Coalition | null> {
    return context.read.coalition.load(group.coalitionId);
  }

  @ResolveField()
  async documents(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<Document[]> {
    const standing = await context.standing();
    return (await context.read.documentsOfGroup.load(group.id)).filter((document) => maySee(standing, document));
  }

  @ResolveField()
  async roles(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<RoleAssignment[]> {
    const { roles } = await context.standing();
    const inside = roles.some((held) => held.coalitionId === group.coalitionId);
    // Who leads a group is public; who merely belongs to it is for the coalition.
    return (await context.read.rolesOfGroup.load(group.id)).filter(
      (held) => inside || !['MEMBER', 'OBSERVER'].includes(held.role),
    );
  }

  @ResolveField()
  async vacancies(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<Role[]> {
    return vacantOffices((await context.read.rolesOfGroup.load(group.id)).map(({ role }) => role));
  }

  @ResolveField()
  async viewerCan(@Parent() group: WorkingGroup, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), { coalitionId: group.coalitionId, groupId: group.id }, GROUP_ACTIONS);
  }
}
