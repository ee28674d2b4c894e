/** Deliverables through GraphQL. */
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Deliverable, Document, Person, Session } from '@plenary/database';
import type { Action } from '@plenary/domain';
import { deliverableDue, dueState, maySee, viewerCan } from '@plenary/domain';
import type {
  ApproveDeliverableInput,
  DraftDeliverableInput,
  SetDeliverableInput,
  SetReportClaimsInput,
} from '@plenary/graphql';
import type { RequestContext } from '../platform/context';
import { wordsOf } from '../sessions/session-facts';
import { SessionsService } from '../sessions/sessions.service';
import { DeliverablesService } from './deliverables.service';

const DELIVERABLE_ACTIONS = ['DRAFT_DELIVERABLE', 'APPROVE_DELIVERABLE'] as const satisfies readonly Action[];

@Resolver('Session')
export class SessionDeliverablesResolver {
  constructor(private readonly service: DeliverablesService) {}

  @Mutation()
  setDeliverable(@Context() context: RequestContext, @Args('input') input: SetDeliverableInput): Promise<Session> {
    return this.service.set(context, input);
  }

  @Mutation()
  draftDeliverable(@Context() context: RequestContext, @Args('input') input: DraftDeliverableInput): Promise<Session> {
    return this.service.draft(context, input);
  }

  @Mutation()
  setReportClaims(@Context() context: RequestContext, @Args('input') input: SetReportClaimsInput): Promise<Session> {
    return this.service.setClaims(context, input);
  }

  @Mutation()
  approveDeliverable(
    @Context() context: RequestContext,
    @Args('input') input: ApproveDeliverableInput,
  ): Promise<Session> {
    return this.service.approve(context, input);
  }

  @ResolveField()
  deliverables(@Parent() { id }: Session, @Context() context: RequestContext): Promise<Deliverable[]> {
    return context.read.deliverablesOfSession.load(id);
  }
}

@Resolver('Document')
export class DocumentDeliverableResolver {
  constructor(private readonly sessions: SessionsService) {}

  @ResolveField()
  async deliverableOf(@Parent() { id }: Document, @Context() context: RequestContext): Promise<Session | null> {
    const deliverable = await context.read.deliverableOfDocument.load(id);
    return deliverable && this.sessions.find(context, deliverable.sessionId);
  }
}

/** The deadline, from the actual end once it is known. */
export async function dueOf(context: RequestContext, deliverable: Deliverable): Promise<Date | null> {
  const [session, run] = await Promise.all([
    context.read.session.load(deliverable.sessionId),
    context.read.sessionRun.load(deliverable.sessionId),
  ]);
  return session && deliverableDue(deliverable, { ...session, endedAt: run?.endedAt ?? null });
}

@Resolver('Deliverable')
export class DeliverableResolver {
  constructor(private readonly service: DeliverablesService) {}

  @ResolveField()
  due(@Parent() deliverable: Deliverable, @Context() context: RequestContext): Promise<Date | null> {
    return dueOf(context, deliverable);
  }

  @ResolveField()
  async provisional(@Parent() { sessionId, afterMinutes }: Deliverable, @Context() context: RequestContext) {
    return afterMinutes !== null && !(await context.read.sessionRun.load(sessionId))?.endedAt;
  }

  @ResolveField()
  async state(@Parent() deliverable: Deliverable, @Context() context: RequestContext) {
    if (deliverable.delivered) return 'DONE';
    const due = await dueOf(context, deliverable);
    return due && dueState(due, deliverable.approvedAt, await context.read.now());
  }

  @ResolveField()
  drafter(@Parent() { drafterId }: Deliverable, @Context() context: RequestContext): Promise<Person | null> | null {
    return drafterId ? context.read.person.load(drafterId) : null;
  }

  @ResolveField()
  approver(@Parent() { approverId }: Deliverable, @Context() context: RequestContext): Promise<Person | null> | null {
    return approverId ? context.read.person.load(approverId) : null;
  }

  @ResolveField()
  async document(@Parent() { documentId }: Deliverable, @Context() context: RequestContext): Promise<Document | null> {
    const document = documentId ? await context.read.document.load(documentId) : null;
    return document && maySee(await context.standing(), document) ? document : null;
  }

  @ResolveField()
  words(@Parent() { documentId }: Deliverable, @Context() context: RequestContext): Promise<number | null> {
    return wordsOf(context, documentId);
  }

  @ResolveField()
  async claims(@Parent() { claims, coalitionId }: Deliverable, @Context() context: RequestContext) {
    const { roles } = await context.standing();
    return roles.some((held) => held.coalitionId === coalitionId) ? claims : [];
  }

  @ResolveField()
  approvedBy(@Parent() { approvedBy }: Deliverable, @Context() context: RequestContext): Promise<Person | null> | null {
    return approvedBy ? context.read.person.load(approvedBy) : null;
  }

  @ResolveField()
  async approvedRevision(@Parent() { revisionId, documentId }: Deliverable, @Context() context: RequestContext) {
    const document = documentId ? await context.read.document.load(documentId) : null;
    if (!revisionId || !document || !maySee(await context.standing(), document)) return null;
    return context.read.revision.load(revisionId);
  }

  @ResolveField()
  deliveredBefore(@Parent() { delivered }: Deliverable): boolean {
    return delivered;
  }

  @ResolveField()
  async viewerCan(@Parent() deliverable: Deliverable, @Context() context: RequestContext): Promise<Action[]> {
    const session = await context.read.session.load(deliverable.sessionId);
    if (!session) return [];
    const subject = await this.service.subjectOf(context, session, deliverable);
    return viewerCan(await context.standing(), subject, DELIVERABLE_ACTIONS);
  }
}
