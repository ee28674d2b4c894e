/**
 * What a session has to deliver: until when, how long, by whom. Each is a document like any other, drafted from the
 * records, and approved by a person who has seen what the lint finds.
 */
import { Injectable } from '@nestjs/common';
import type { Deliverable, Session, Transaction } from '@plenary/database';
import { blocksToMarkdown } from '@plenary/document';
import type { ReportClaim } from '@plenary/domain';
import {
  DomainError,
  MOST_HOURS,
  agendaOutline,
  isEntitled,
  isZone,
  lintSession,
  maySee,
  minutesOf,
  readPeriod,
  reportClaimsFault,
} from '@plenary/domain';
import type { Run, Standing, Subject } from '@plenary/domain';
import type {
  ApproveDeliverableInput,
  DraftDeliverableInput,
  SetDeliverableInput,
  SetReportClaimsInput,
} from '@plenary/graphql';
import { createMessages } from '@plenary/ui';
import { DocumentsService } from '../documents/documents.service';
import { ProgressReportsService } from '../progress-reports/progress-reports.service';
import { Addresses } from '../platform/addresses';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional } from '../platform/checks';
import { seenComment } from '../comments/seen-comments';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { lockStream } from '../platform/record/record';
import { sessionFacts, wordsOf } from '../sessions/session-facts';
import { SessionsService, storedClaim } from '../sessions/sessions.service';
import * as repository from './deliverables.repository';
import type { ReportSources } from './draft-report';
import { draftReport } from './draft-report';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const MOST_WORDS = 100_000;

@Injectable()
export class DeliverablesService {
  private readonly messages = createMessages('en');

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly documents: DocumentsService,
    private readonly reports: ProgressReportsService,
    private readonly addresses: Addresses,
  ) {}

  private async get(context: RequestContext, id: string): Promise<{ deliverable: Deliverable; session: Session }> {
    const deliverable = isUuid(id) ? await repository.find(this.database.prisma, id) : null;
    if (!deliverable) throw new DomainError('NOT_FOUND');
    return { deliverable, session: await this.sessions.get(context, deliverable.sessionId) };
  }

  /** What the policy asks: what the asker is in the session, and whether she was named to approve. */
  async subjectOf(context: RequestContext, session: Session, deliverable: Deliverable): Promise<Subject> {
    const subject = await this.sessions.subjectOf(context, session);
    return { ...subject, authorId: deliverable.approverId ?? context.personId };
  }

  async set(context: RequestContext, input: SetDeliverableInput): Promise<Session> {
    const session = await this.sessions.get(context, input.sessionId);
    const actorId = await authorize(context, 'PLAN_SESSION', await this.sessions.subjectOf(context, session));
    const terms = {
      afterMinutes: input.afterMinutes ?? null,
      day: optional(input.day),
      zone: optional(input.zone),
      maxWords: input.maxWords ?? null,
      drafterId: input.drafterId ?? null,
      approverId: input.approverId ?? null,
    };
    const within = (value: number | null, most: number) =>
      value === null || (Number.isInteger(value) && value >= 0 && value <= most) ? null : 'out-of-range';
    check({
      deliverableId: clientId(input.deliverableId),
      afterMinutes: within(terms.afterMinutes, MOST_HOURS * 60),
      day:
        (terms.afterMinutes === null) === (terms.day === null)
          ? 'minutes-or-day'
          : terms.day !== null && !readPeriod(terms.day)?.isDay
            ? 'no-day'
            : null,
      zone:
        terms.zone === null ? null : terms.day === null ? 'without-day' : isZone(terms.zone) ? null : 'unknown-zone',
      maxWords: within(terms.maxWords, MOST_WORDS),
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const personIds = [terms.drafterId, terms.approverId];
      await this.sessions.requireReferences(tx, session.coalitionId, { groupIds: [], documentIds: [], personIds });
      const known = await repository.find(tx, input.deliverableId);
      const { deliverableId: id, kind } = input;
      if (known && (known.sessionId !== session.id || known.kind !== kind))
        throw new DomainError('CONFLICT', { reason: 'id-taken' });
      if (known && input.version === 0 && same(known, terms)) return;
      if (!known && input.version > 0) throw new DomainError('NOT_FOUND');
      if (known) {
        if (!(await repository.change(tx, id, input.version, terms)))
          throw new DomainError('CONFLICT', { version: known.version });
      } else {
        if (await repository.isKindTaken(tx, session.id, kind))
          throw new DomainError('CONFLICT', { reason: 'kind-taken' });
        const { coalitionId, id: sessionId } = session;
        await repository.insert(tx, { ...terms, coalitionId, id, sessionId, kind });
      }
      await this.sessions.tell(tx, session, { kind: 'DELIVERABLE_SET', actorId, subjectId: id, facts: { kind } });
    });
    context.refresh();
    return session;
  }

  /**
   * What is not approved yet and was to be drafted or approved by one person is so by another, where the one may not
   * approve any more and the other may. Answers how many passed on.
   */
  async passOn(
    tx: Transaction,
    {
      coalitionId,
      from,
      to,
      actorId,
      at,
    }: { coalitionId: string; from: string; to: string; actorId: string; at: Date },
    holds: { from: Standing['roles']; to: Standing['roles'] },
  ): Promise<number> {
    const may = (personId: string, roles: Standing['roles']): boolean =>
      isEntitled({ personId, roles }, 'APPROVE_DELIVERABLE', { coalitionId, authorId: personId });
    if (may(from, holds.from) || !may(to, holds.to)) return 0;
    const waiting = await repository.inHandOf(tx, coalitionId, from);
    for (const { id, version, kind, drafterId, approverId, session } of waiting) {
      await lockStream(tx, session.id);
      const terms = {
        drafterId: drafterId === from ? to : drafterId,
        approverId: approverId === from ? to : approverId,
      };
      if (!(await repository.change(tx, id, version, terms))) throw new DomainError('CONFLICT', { version });
      await this.sessions.tell(tx, session, { kind: 'DELIVERABLE_SET', actorId, subjectId: id, facts: { kind }, at });
    }
    return waiting.length;
  }

  async draft(context: RequestContext, input: DraftDeliverableInput): Promise<Session> {
    const { deliverable, session } = await this.get(context, input.deliverableId);
    const subject = await this.sessions.subjectOf(context, session);
    const actorId = await authorize(context, 'DRAFT_DELIVERABLE', subject);
    if (deliverable.documentId && deliverable.documentId !== input.documentId)
      throw new DomainError('CONFLICT', { reason: 'drafted' });
    const group = isUuid(input.groupId) ? await context.read.group.load(input.groupId) : null;
    if (group?.coalitionId !== session.coalitionId) throw new DomainError('NOT_FOUND');
    const text = draftReport(deliverable.kind, await this.sources(context, session), this.messages);
    const { documentId, groupId, kindId, code } = input;
    const file = { name: `${code.toLowerCase()}.md`, base64: Buffer.from(text).toString('base64') };
    // The document is opened under the client's id: whoever tries again finds the same one.
    await this.documents.open(context, { documentId, groupId, kindId, code, file });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const now = await repository.find(tx, deliverable.id);
      if (now?.documentId === documentId) return;
      if (now?.documentId || !(await repository.change(tx, deliverable.id, now?.version ?? 0, { documentId })))
        throw new DomainError('CONFLICT', { reason: 'drafted' });
      await this.sessions.tell(tx, session, {
        kind: 'DELIVERABLE_DRAFTED',
        actorId,
        subjectId: deliverable.id,
        facts: { kind: deliverable.kind },
      });
    });
    context.refresh();
    return session;
  }

  private async sources(context: RequestContext, session: Session): Promise<ReportSources> {
    const { read } = context;
    const [items, stored, hands, calls] = await Promise.all([
      this.sessions.itemsOf(context, session.id),
      read.sessionRun.load(session.id),
      read.handsOfSession.load(session.id),
      read.callsOfSession.load(session.id),
    ]);
    const run = stored?.run as unknown as Run | undefined;
    const actual = new Map(
      run?.actuals.map(({ itemId, startedAt, endedAt, pausedMs }) => [
        itemId,
        Math.round((endedAt - startedAt - pausedMs) / 60_000),
      ]),
    );
    const { prisma } = this.database;
    const until = stored?.endedAt ?? session.endsAt;
    const since =
      (await repository.previousEnd(prisma, session.coalitionId, session.startsAt)) ??
      new Date(session.startsAt.getTime() - YEAR);
    const [{ designations, publications }, presented] = await Promise.all([
      repository.openDecisions(prisma, session.coalitionId, since, until),
      this.reports.presentedTexts(session.coalitionId, since, until),
    ]);
    const presenters = await Promise.all(items.map((item) => item.presenterId && read.person.load(item.presenterId)));
    const nameOf = new Map(items.map(({ id }, at) => [id, presenters[at] ? presenters[at].name : null]));
    const asked = hands.filter(({ question }) => question !== null);
    const comments = await Promise.all(
      asked.map(({ commentId }) => (commentId ? seenComment(context, commentId) : null)),
    );
    const { t, day } = this.messages;
    return {
      title: session.title,
      slot: `${this.addresses.instant(session.startsAt, session.zone)} – ${this.addresses.instant(until, 'UTC')}`,
      place: [session.room, session.venue].filter(Boolean).join(', '),
      agenda: agendaOutline(items).map(({ item, depth }) => ({
        title: item.title,
        depth,
        minutes: minutesOf(items, item),
        actual: actual.get(item.id) ?? null,
        presenter: nameOf.get(item.id) ?? null,
      })),
      progress: presented.map(({ blocks, ...of }) => ({ ...of, markdown: blocksToMarkdown(blocks) })),
      decisions: [
        ...designations.map(({ document, designation, designatedAt }) => ({
          reference: `${document.group.code}-${document.code}`,
          title: document.title,
          what: t(`designation.${designation}`),
          at: designatedAt,
        })),
        ...publications.map(({ document, reference, publishedAt }) => ({
          reference,
          title: document.title,
          what: t('draft.published'),
          at: publishedAt,
        })),
      ]
        .sort((a, b) => a.at.getTime() - b.at.getTime())
        .map(({ at, ...decision }) => ({ ...decision, day: day(at) })),
      questions: asked.map(({ name, organisation, question }, at) => ({
        name: [name, organisation].filter(Boolean).join(', '),
        question: question ?? '',
        reference: comments[at]?.reference ?? null,
      })),
      calls: calls.map(({ number, text, addressees }) => ({
        number,
        text,
        addressees: (addressees as unknown as { name: string }[]).map(({ name }) => name),
      })),
    };
  }

  async setClaims(context: RequestContext, input: SetReportClaimsInput): Promise<Session> {
    const { deliverable, session } = await this.get(context, input.deliverableId);
    const actorId = await authorize(context, 'DRAFT_DELIVERABLE', await this.sessions.subjectOf(context, session));
    const claims = input.claims.map((claim): ReportClaim => ({
      ...storedClaim(claim),
      paragraph: claim.paragraph.trim(),
    }));
    check({ claims: reportClaimsFault(claims) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      await this.sessions.requireReferences(tx, session.coalitionId, {
        groupIds: claims.map(({ groupId }) => groupId),
        documentIds: claims.map(({ documentId }) => documentId),
        personIds: [],
      });
      if (!(await repository.change(tx, deliverable.id, input.version, { claims })))
        throw new DomainError('CONFLICT', { version: (await repository.find(tx, deliverable.id))?.version ?? null });
      await this.sessions.tell(tx, session, {
        kind: 'CLAIMS_SET',
        actorId,
        subjectId: deliverable.id,
        facts: { count: claims.length },
      });
    });
    context.refresh();
    return session;
  }

  async approve(context: RequestContext, input: ApproveDeliverableInput): Promise<Session> {
    const { deliverable, session } = await this.get(context, input.deliverableId);
    const actorId = await authorize(
      context,
      'APPROVE_DELIVERABLE',
      await this.subjectOf(context, session, deliverable),
    );
    const document = deliverable.documentId && (await context.read.document.load(deliverable.documentId));
    if (!document || !maySee(await context.standing(), document)) throw new DomainError('NOT_FOUND');
    const words = await wordsOf(context, document.id);
    check({ words: deliverable.maxWords !== null && (words ?? 0) > deliverable.maxWords ? 'too-long' : null });
    const [latest] = await context.read.revisionsOfDocument.load(document.id);
    if (!latest || latest.number !== input.revision)
      throw new DomainError('CONFLICT', { revision: latest?.number ?? null });
    const found = lintSession(await sessionFacts(context, session)).map(({ key }) => key);
    const seen = new Set(input.seen);
    if (found.length !== seen.size || !found.every((key) => seen.has(key)))
      throw new DomainError('CONFLICT', { reason: 'findings', count: found.length });
    await this.database.transaction(async (tx) => {
      // A revision that is frozen now waits, or was before: then the version on the screen is old.
      await lockStream(tx, document.id);
      await lockStream(tx, session.id);
      const newest = await tx.revision.findFirst({
        where: { documentId: document.id },
        orderBy: { number: 'desc' },
        select: { id: true },
      });
      if (newest?.id !== latest.id) throw new DomainError('CONFLICT', { reason: 'revision' });
      const at = await this.database.now(tx);
      const approval = { approvedBy: actorId, approvedAt: at, revisionId: latest.id };
      if (!(await repository.change(tx, deliverable.id, input.version, approval)))
        throw new DomainError('CONFLICT', { version: (await repository.find(tx, deliverable.id))?.version ?? null });
      await this.sessions.tell(tx, session, {
        kind: 'DELIVERABLE_APPROVED',
        actorId,
        subjectId: deliverable.id,
        facts: { kind: deliverable.kind, revision: latest.number, findings: found.length },
        at,
      });
    });
    context.refresh();
    return session;
  }
}

const same = (known: Deliverable, terms: repository.DeliverableTerms): boolean =>
  (Object.keys(terms) as (keyof repository.DeliverableTerms)[]).every((name) => known[name] === terms[name]);
