/** Meetings and sessions: what is planned when, by whom, with which agenda. An agenda is set whole, version by version. */
import { Injectable } from '@nestjs/common';
import type { Coalition, Meeting, Session, Transaction } from '@plenary/database';
import type { AgendaItem, Claim, SessionRole, Subject } from '@plenary/domain';
import {
  CODE,
  DomainError,
  LIMITS,
  VISIBILITIES,
  agendaFaults,
  instantOf,
  isWebLink,
  isZone,
  maySee,
  readPeriod,
} from '@plenary/domain';
import type {
  AssignSessionRoleInput,
  ClaimInput,
  PlanMeetingInput,
  PlanSessionInput,
  SetAgendaInput,
} from '@plenary/graphql';
import { CoalitionsService } from '../coalitions/coalitions.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, matches, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { NewEntry } from '../platform/record/record';
import { append, lockStream, openStream } from '../platform/record/record';
import * as repository from './sessions.repository';

const LINKS = 12;
/** No session is longer than three days. */
const LONGEST = 3 * 24 * 60 * 60 * 1000;

const day = (value: string): string | null => (readPeriod(value)?.isDay ? null : 'no-day');

/** A claim as it is stored: nothing absent. */
export const storedClaim = ({ id, what, ...claim }: ClaimInput): Claim => ({
  id,
  what,
  groupId: claim.groupId ?? null,
  documentId: claim.documentId ?? null,
  period: optional(claim.period),
  at: optional(claim.at),
  zone: optional(claim.zone),
});

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly coalitions: CoalitionsService,
  ) {}

  /** A session that the viewer may know of, or null. */
  async find(context: RequestContext, id: string): Promise<Session | null> {
    const session = isUuid(id) ? await context.read.session.load(id) : null;
    return session && maySee(await context.standing(), { ...session, groupId: '' }) ? session : null;
  }

  async get(context: RequestContext, id: string): Promise<Session> {
    const session = await this.find(context, id);
    if (!session) throw new DomainError('NOT_FOUND');
    return session;
  }

  async findByCode(context: RequestContext, slug: string, meeting: string, code: string): Promise<Session | null> {
    const session = await context.read.sessionAt.load({ coalition: slug, meeting, session: code });
    return session ? this.find(context, session.id) : null;
  }

  /** What the policy asks about a session: what the asker is in it. */
  async subjectOf(
    context: RequestContext,
    { id, coalitionId }: Pick<Session, 'id' | 'coalitionId'>,
  ): Promise<Subject & { sessionRoles: SessionRole[] }> {
    const roles = context.personId ? await context.read.rolesOfSession.load(id) : [];
    const mine = roles.filter(({ personId }) => personId === context.personId);
    return { coalitionId, sessionRoles: mine.map(({ role }) => role) };
  }

  /** The agenda that stands, as its items. */
  async itemsOf(context: RequestContext, sessionId: string): Promise<AgendaItem[]> {
    return ((await context.read.agenda.load(sessionId))?.items ?? []) as unknown as AgendaItem[];
  }

  /** The same within a transaction that holds the session's stream. */
  async standingItems(tx: Transaction, sessionId: string): Promise<AgendaItem[]> {
    return ((await repository.latestAgenda(tx, sessionId))?.items ?? []) as unknown as AgendaItem[];
  }

  async planMeeting(context: RequestContext, input: PlanMeetingInput): Promise<Meeting> {
    const { id: coalitionId }: Coalition = await this.coalitions.get(context, input.coalitionId);
    const actorId = await authorize(context, 'PLAN_SESSION', { coalitionId });
    check({
      meetingId: clientId(input.meetingId),
      code: matches(input.code, CODE),
      title: text(input.title, { max: LIMITS.title, required: true }),
      place: text(input.place, { max: LIMITS.title }),
      firstDay: day(input.firstDay),
      lastDay: day(input.lastDay) ?? (input.lastDay < input.firstDay ? 'before-begin' : null),
    });
    const meeting = await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.findMeeting(tx, input.meetingId);
      if (known) {
        const isSame = known.coalitionId === coalitionId && known.code === input.code && known.createdBy === actorId;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return known;
      }
      if (await repository.isMeetingCodeTaken(tx, coalitionId, input.code))
        throw new DomainError('CONFLICT', { reason: 'code-taken' });
      const { meetingId: id, code, firstDay, lastDay } = input;
      const title = input.title.trim();
      const createdAt = await this.database.now(tx);
      const row = { coalitionId, id, code, title, place: optional(input.place), firstDay, lastDay };
      await append(tx, {
        coalitionId,
        streamId: coalitionId,
        kind: 'MEETING_PLANNED',
        actorId,
        subjectId: id,
        audience: 'PUBLIC',
        content: title,
        at: createdAt,
      });
      return repository.insertMeeting(tx, { ...row, createdBy: actorId, createdAt });
    });
    context.refresh();
    return meeting;
  }

  async plan(context: RequestContext, input: PlanSessionInput): Promise<Session> {
    const meeting = isUuid(input.meetingId) ? await context.read.meeting.load(input.meetingId) : null;
    if (!meeting) throw new DomainError('NOT_FOUND');
    const { coalitionId } = meeting;
    const seen = input.version > 0 ? await this.get(context, input.sessionId) : null;
    const subject = seen ? await this.subjectOf(context, seen) : { coalitionId };
    const actorId = await authorize(context, 'PLAN_SESSION', subject);
    const content = this.contentOf(input);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, coalitionId);
      const known = await repository.find(tx, input.sessionId);
      if (!known && input.version > 0) throw new DomainError('NOT_FOUND');
      if (known && (known.meetingId !== meeting.id || known.code !== input.code))
        throw new DomainError('CONFLICT', { reason: 'id-taken' });
      const entry = { coalitionId, streamId: input.sessionId, actorId, subjectId: input.sessionId };
      const told = { ...entry, audience: content.visibility, content: `${content.title}\n${content.summary ?? ''}` };
      if (known) {
        if (input.version === 0) {
          // The same planning once more.
          if (known.createdBy === actorId && known.title === content.title) return;
          throw new DomainError('CONFLICT', { reason: 'id-taken' });
        }
        if (VISIBILITIES.indexOf(content.visibility) < VISIBILITIES.indexOf(known.visibility))
          check({ visibility: 'narrower' });
        if (!(await repository.change(tx, known.id, input.version, content)))
          throw new DomainError('CONFLICT', { version: known.version });
        await append(tx, { ...told, kind: 'SESSION_CHANGED', facts: { version: input.version + 1 } });
        return;
      }
      if (await repository.isCodeTaken(tx, meeting.id, input.code))
        throw new DomainError('CONFLICT', { reason: 'code-taken' });
      const createdAt = await this.database.now(tx);
      const { sessionId: id, code } = input;
      await repository.insert(tx, {
        ...content,
        coalitionId,
        id,
        meetingId: meeting.id,
        code,
        createdBy: actorId,
        createdAt,
      });
      await openStream(tx, coalitionId, id);
      await append(tx, { ...told, kind: 'SESSION_PLANNED', at: createdAt });
    });
    context.refresh();
    return this.get(context, input.sessionId);
  }

  private contentOf(input: PlanSessionInput): repository.SessionContent {
    const zone = isZone(input.zone) ? input.zone : 'UTC';
    const [startsAt, endsAt] = [instantOf(input.startsAtLocal, zone), instantOf(input.endsAtLocal, zone)];
    const length = startsAt && endsAt ? endsAt.getTime() - startsAt.getTime() : 0;
    check({
      sessionId: clientId(input.sessionId),
      code: matches(input.code, CODE),
      title: text(input.title, { max: LIMITS.title, required: true }),
      summary: text(input.summary, { max: LIMITS.text }),
      startsAtLocal: startsAt ? null : 'malformed',
      endsAtLocal: !endsAt
        ? 'malformed'
        : startsAt && length <= 0
          ? 'before-begin'
          : length > LONGEST
            ? 'too-long'
            : null,
      zone: isZone(input.zone) ? null : 'unknown-zone',
      venue: text(input.venue, { max: LIMITS.title }),
      room: text(input.room, { max: LIMITS.title }),
      format: text(input.format, { max: LIMITS.title }),
      links:
        input.links.length > LINKS
          ? 'too-many'
          : input.links.every(
                ({ label, href }) => !text(label, { max: LIMITS.name, required: true }) && isWebLink(href),
              )
            ? null
            : 'malformed',
      visibility: input.visibility === 'GROUP' ? 'no-group' : null,
    });
    return {
      title: input.title.trim(),
      summary: optional(input.summary),
      startsAt: startsAt as Date,
      endsAt: endsAt as Date,
      zone: input.zone,
      venue: optional(input.venue),
      room: optional(input.room),
      format: optional(input.format),
      mode: input.mode,
      links: input.links.map(({ label, href }) => ({ label: label.trim(), href })),
      visibility: input.visibility,
    };
  }

  async setAgenda(context: RequestContext, input: SetAgendaInput): Promise<Session> {
    const session = await this.get(context, input.sessionId);
    const actorId = await authorize(context, 'PLAN_SESSION', await this.subjectOf(context, session));
    const items = input.items.map((item): AgendaItem => ({
      id: item.id,
      parentId: item.parentId ?? null,
      kind: item.kind,
      title: item.title.trim(),
      minutes: item.minutes ?? null,
      presenterId: item.presenterId ?? null,
      groupId: item.groupId ?? null,
      documentIds: [...new Set(item.documentIds)],
      claims: item.claims.map(storedClaim),
    }));
    check(agendaFaults(items));
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const latest = await repository.latestAgenda(tx, session.id);
      const version = latest?.version ?? 0;
      if (version !== input.version) {
        // The same agenda once more, from the same hand.
        const isAgain = version === input.version + 1 && latest?.setBy === actorId && same(latest.items, items);
        if (isAgain) return;
        throw new DomainError('CONFLICT', { version });
      }
      await this.requireKnown(tx, session.coalitionId, items);
      const setAt = await this.database.now(tx);
      const { coalitionId, id: sessionId } = session;
      await repository.insertAgenda(tx, { coalitionId, sessionId, version: version + 1, items, setBy: actorId, setAt });
      await this.tell(tx, session, {
        kind: 'AGENDA_SET',
        actorId,
        facts: { version: version + 1 },
        content: JSON.stringify(items),
        at: setAt,
      });
    });
    context.refresh();
    return session;
  }

  private async requireKnown(tx: Transaction, coalitionId: string, items: readonly AgendaItem[]): Promise<void> {
    const claims = items.flatMap((item) => item.claims);
    await this.requireReferences(tx, coalitionId, {
      groupIds: [...items, ...claims].map(({ groupId }) => groupId),
      documentIds: [...items.flatMap(({ documentIds }) => documentIds), ...claims.map((claim) => claim.documentId)],
      personIds: items.map(({ presenterId }) => presenterId),
    });
  }

  /** Throws INVALID_INPUT where something points to what is not there, or not of this coalition. */
  async requireReferences(
    tx: Transaction,
    coalitionId: string,
    references: Record<'groupIds' | 'documentIds' | 'personIds', readonly (string | null)[]>,
  ): Promise<void> {
    const ids = (given: readonly (string | null)[]) => [...new Set(given.filter((id) => id !== null))];
    const asked = {
      groupIds: ids(references.groupIds),
      documentIds: ids(references.documentIds),
      personIds: ids(references.personIds),
    };
    const all = Object.values(asked).flat();
    if (!all.every(isUuid)) check({ references: 'unknown' });
    const known = await repository.knownReferences(tx, coalitionId, asked);
    if (!all.every((id) => known.has(id))) check({ references: 'unknown' });
  }

  async assignRole(context: RequestContext, input: AssignSessionRoleInput): Promise<Session> {
    const session = await this.get(context, input.sessionId);
    const actorId = await authorize(context, 'PLAN_SESSION', await this.subjectOf(context, session));
    check({
      assignmentId: clientId(input.assignmentId),
      personId: isUuid(input.personId) ? null : 'unknown',
      position: text(input.position, { max: LIMITS.title }),
    });
    const { personId, role, assignmentId: id } = input;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const known = await repository.findRole(tx, id);
      if (known) {
        const isSame = known.sessionId === session.id && known.personId === personId && known.role === role;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      if (!(await repository.personExists(tx, personId))) throw new DomainError('NOT_FOUND', { personId });
      const from = await this.database.now(tx);
      const now = await repository.affiliationOf(tx, personId);
      await repository.insertRole(tx, {
        coalitionId: session.coalitionId,
        id,
        sessionId: session.id,
        personId,
        role,
        position: optional(input.position),
        organisation: now?.organisation ?? null,
        stakeholderGroup: now?.stakeholderGroup ?? null,
        region: now?.region ?? null,
        from,
        to: null,
      });
      await this.tell(tx, session, {
        kind: 'SESSION_ROLE_ASSIGNED',
        actorId,
        subjectId: personId,
        facts: { role },
        at: from,
      });
    });
    context.refresh();
    return session;
  }

  async endRole(context: RequestContext, assignmentId: string): Promise<Session> {
    const held = isUuid(assignmentId) ? await repository.findRole(this.database.prisma, assignmentId) : null;
    if (!held) throw new DomainError('NOT_FOUND');
    const session = await this.get(context, held.sessionId);
    const actorId = await authorize(context, 'PLAN_SESSION', await this.subjectOf(context, session));
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const at = await this.database.now(tx);
      if (!(await repository.endRole(tx, held.id, at))) return;
      const { personId: subjectId, role } = held;
      await this.tell(tx, session, { kind: 'SESSION_ROLE_ENDED', actorId, subjectId, facts: { role }, at });
    });
    context.refresh();
    return session;
  }

  /** One entry of a session's record; everybody who may see the session may know. The caller holds the stream's lock. */
  tell(
    tx: Transaction,
    { id, coalitionId, visibility }: Session,
    entry: Omit<NewEntry, 'coalitionId' | 'streamId' | 'audience'>,
  ): Promise<void> {
    return append(tx, { subjectId: id, ...entry, coalitionId, streamId: id, audience: visibility });
  }
}

const same = (stored: unknown, items: readonly AgendaItem[]): boolean => canonical(stored) === canonical(items);

/** jsonb keeps no order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
