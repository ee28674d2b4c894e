/** Meetings and sessions through GraphQL. */
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type {
  Coalition,
  Document,
  Meeting,
  Person,
  Session,
  SessionRoleAssignment,
  WorkingGroup,
} from '@plenary/database';
import type { Action, AgendaItem } from '@plenary/domain';
import { SESSION_DUTIES, SESSION_RULES, dueState, dutyDue, maySee, viewerCan } from '@plenary/domain';
import type {
  AssignSessionRoleInput,
  PlanMeetingInput,
  PlanSessionInput,
  SetAgendaInput,
  SetSessionRulesInput,
} from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { toGraphQLError } from '../platform/errors';
import { sessionFacts } from './session-facts';
import type { SessionFrameSource } from './session-frames';
import { SessionFrames } from './session-frames';
import { SessionRules, sessionHours } from './session-rules';
import { SessionsService } from './sessions.service';

const SESSION_ACTIONS = [
  'PLAN_SESSION',
  'DIRECT_RUN',
  'RAISE_HAND',
  'DRAFT_DELIVERABLE',
  'WRITE_MINUTES',
  'PROPOSE_AMENDMENT',
  'MAKE_CALL',
  'MAP_SDG',
] as const satisfies readonly Action[];

@Resolver('Coalition')
export class CoalitionSessionsResolver {
  constructor(private readonly rules: SessionRules) {}

  @Mutation()
  setSessionRules(@Context() context: RequestContext, @Args('input') input: SetSessionRulesInput): Promise<Coalition> {
    return this.rules.set(context, input);
  }

  @ResolveField()
  meetings(@Parent() { id }: Coalition, @Context() context: RequestContext): Promise<Meeting[]> {
    return context.read.meetingsOfCoalition.load(id);
  }

  @ResolveField()
  async sessionRules(@Parent() { id }: Coalition, @Context() context: RequestContext) {
    const settings = await context.read.sessionSettings.load(id);
    return settings ?? { ...SESSION_RULES, version: 0 };
  }
}

@Resolver('Meeting')
export class MeetingResolver {
  constructor(private readonly service: SessionsService) {}

  @Mutation()
  planMeeting(@Context() context: RequestContext, @Args('input') input: PlanMeetingInput): Promise<Meeting> {
    return this.service.planMeeting(context, input);
  }

  @ResolveField()
  async sessions(@Parent() { id }: Meeting, @Context() context: RequestContext): Promise<Session[]> {
    const standing = await context.standing();
    const sessions = await context.read.sessionsOfMeeting.load(id);
    return sessions.filter((session) => maySee(standing, { ...session, groupId: '' }));
  }
}

@Resolver('Session')
export class SessionsResolver {
  constructor(
    private readonly service: SessionsService,
    private readonly frames: SessionFrames,
  ) {}

  @Query()
  session(
    @Context() context: RequestContext,
    @Args('coalition') coalition: string,
    @Args('meeting') meeting: string,
    @Args('code') code: string,
  ): Promise<Session | null> {
    return this.service.findByCode(context, coalition, meeting, code);
  }

  @Mutation()
  planSession(@Context() context: RequestContext, @Args('input') input: PlanSessionInput): Promise<Session> {
    return this.service.plan(context, input);
  }

  @Mutation()
  setAgenda(@Context() context: RequestContext, @Args('input') input: SetAgendaInput): Promise<Session> {
    return this.service.setAgenda(context, input);
  }

  @Mutation()
  assignSessionRole(
    @Context() context: RequestContext,
    @Args('input') input: AssignSessionRoleInput,
  ): Promise<Session> {
    return this.service.assignRole(context, input);
  }

  @Mutation()
  endSessionRole(@Context() context: RequestContext, @Args('assignmentId') assignmentId: string): Promise<Session> {
    return this.service.endRole(context, assignmentId);
  }

  @Subscription('sessionFrames', { resolve: (frame: SessionFrameSource) => frame })
  async sessionFrames(
    @Context() context: RequestContext,
    @Args('sessionId') sessionId: string,
    @Args('after') after: string | null,
  ): Promise<AsyncGenerator<SessionFrameSource>> {
    try {
      await this.service.get(context, sessionId);
      return this.frames.frames(context, sessionId, after ?? null);
    } catch (error) {
      throw toGraphQLError(error);
    }
  }

  @ResolveField()
  meeting(@Parent() { meetingId }: Session, @Context() context: RequestContext): Promise<Meeting | null> {
    return context.read.meeting.load(meetingId);
  }

  @ResolveField()
  coalition(@Parent() { coalitionId }: Session, @Context() context: RequestContext): Promise<Coalition | null> {
    return context.read.coalition.load(coalitionId);
  }

  @ResolveField()
  async endedAt(@Parent() { id }: Session, @Context() context: RequestContext): Promise<Date | null> {
    return (await context.read.sessionRun.load(id))?.endedAt ?? null;
  }

  @ResolveField()
  async agendaVersion(@Parent() { id }: Session, @Context() context: RequestContext): Promise<number> {
    return (await context.read.agenda.load(id))?.version ?? 0;
  }

  @ResolveField()
  agenda(@Parent() { id }: Session, @Context() context: RequestContext): Promise<AgendaItem[]> {
    return this.service.itemsOf(context, id);
  }

  @ResolveField()
  roles(@Parent() { id }: Session, @Context() context: RequestContext): Promise<SessionRoleAssignment[]> {
    return context.read.rolesOfSession.load(id);
  }

  @ResolveField()
  async duties(@Parent() session: Session, @Context() context: RequestContext) {
    // What was written down after its end was promised by nobody here.
    if (session.createdAt > session.endsAt) return [];
    const { read } = context;
    const [hours, run, agenda, minutes, now] = await Promise.all([
      sessionHours(context, session.coalitionId),
      read.sessionRun.load(session.id),
      read.firstAgenda.load(session.id),
      read.minutesOfSession.load(session.id),
      read.now(),
    ]);
    const doneAt = { ANNOUNCE: session.createdAt, AGENDA: agenda?.setAt, MINUTES: minutes.at(-1)?.writtenAt };
    return SESSION_DUTIES.map((duty) => {
      const due = dutyDue(duty, { ...session, endedAt: run?.endedAt ?? null }, hours);
      const done = doneAt[duty] ?? null;
      return { duty, due, doneAt: done, state: dueState(due, done, now) };
    });
  }

  @ResolveField()
  facts(@Parent() session: Session, @Context() context: RequestContext) {
    return sessionFacts(context, session);
  }

  @ResolveField()
  cursor(@Parent() { id }: Session, @Context() context: RequestContext): Promise<string> {
    return this.frames.cursorOf(context, id);
  }

  @ResolveField()
  async viewerCan(@Parent() session: Session, @Context() context: RequestContext): Promise<Action[]> {
    return viewerCan(await context.standing(), await this.service.subjectOf(context, session), SESSION_ACTIONS);
  }
}

@Resolver('AgendaItem')
export class AgendaItemResolver {
  @ResolveField()
  presenter(@Parent() { presenterId }: AgendaItem, @Context() context: RequestContext): Promise<Person | null> | null {
    return presenterId ? context.read.person.load(presenterId) : null;
  }

  @ResolveField()
  group(@Parent() { groupId }: AgendaItem, @Context() context: RequestContext): Promise<WorkingGroup | null> | null {
    return groupId ? context.read.group.load(groupId) : null;
  }

  @ResolveField()
  async documents(@Parent() { documentIds }: AgendaItem, @Context() context: RequestContext): Promise<Document[]> {
    const standing = await context.standing();
    const documents = await Promise.all(documentIds.map((id) => context.read.document.load(id)));
    return documents.flatMap((document) => (document && maySee(standing, document) ? [document] : []));
  }
}

@Resolver('SessionRoleLine')
export class SessionRoleResolver {
  @ResolveField()
  person(@Parent() { personId }: SessionRoleAssignment, @Context() context: RequestContext): Promise<Person | null> {
    return context.read.person.load(personId);
  }
}

@Resolver('SessionFrame')
export class SessionFrameResolver {
  @ResolveField()
  now(@Context() context: RequestContext): Promise<Date> {
    return context.read.now();
  }
}
