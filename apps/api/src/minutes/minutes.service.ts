/** Minutes: written version by version, amendable for some time after each, and then final without anybody's doing. */
import { Injectable } from '@nestjs/common';
import type { Session } from '@plenary/database';
import { DomainError, amendableUntil, minutesState } from '@plenary/domain';
import type { ProposeAmendmentInput, WriteMinutesInput } from '@plenary/graphql';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { lockStream } from '../platform/record/record';
import { sessionHours } from '../sessions/session-rules';
import { SessionsService } from '../sessions/sessions.service';
import * as repository from './minutes.repository';

/** Minutes are longer than a comment and shorter than a report. */
const LENGTH = 100_000;
const TAKES = 200;

@Injectable()
export class MinutesService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
  ) {}

  /** For the coalition: what was said in a session is its people's until it is published as a report. */
  async of(context: RequestContext, session: Session) {
    const { roles } = await context.standing();
    const isInside = roles.some((held) => held.coalitionId === session.coalitionId);
    const [versions, amendments, { amendmentHours }, now] = await Promise.all([
      isInside ? context.read.minutesOfSession.load(session.id) : [],
      isInside ? context.read.amendmentsOfSession.load(session.id) : [],
      sessionHours(context, session.coalitionId),
      context.read.now(),
    ]);
    const last = versions[0]?.writtenAt ?? null;
    return {
      state: minutesState(last, amendmentHours, now),
      amendableUntil: last && amendableUntil(last, amendmentHours),
      versions,
      amendments,
    };
  }

  async write(context: RequestContext, input: WriteMinutesInput): Promise<Session> {
    const session = await this.sessions.get(context, input.sessionId);
    const actorId = await authorize(context, 'WRITE_MINUTES', await this.sessions.subjectOf(context, session));
    const takes = [...new Set(input.takes)];
    check({
      text: text(input.text, { max: LENGTH, required: true }),
      takes: takes.length > TAKES ? 'too-many' : takes.every(isUuid) ? null : 'unknown',
    });
    const words = input.text.trim();
    const { amendmentHours } = await sessionHours(context, session.coalitionId);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const last = await repository.latest(tx, session.id);
      const number = (last?.number ?? 0) + 1;
      if (input.number !== number - 1) {
        // The same version once more.
        if (last?.number === input.number + 1 && last.writtenBy === actorId && last.text === words) return;
        throw new DomainError('CONFLICT', { number: last?.number ?? 0 });
      }
      const writtenAt = await this.database.now(tx);
      const state = minutesState(last?.writtenAt ?? null, amendmentHours, writtenAt);
      if (state === 'FINAL' || writtenAt < session.startsAt) throw new DomainError('TRANSITION_UNKNOWN', { state });
      const { coalitionId, id: sessionId } = session;
      await repository.insertVersion(tx, {
        coalitionId,
        sessionId,
        number,
        text: words,
        writtenBy: actorId,
        writtenAt,
      });
      if ((await repository.takeIn(tx, sessionId, takes, number)) !== takes.length)
        throw new DomainError('CONFLICT', { reason: 'taken' });
      await this.sessions.tell(tx, session, {
        kind: 'MINUTES_WRITTEN',
        actorId,
        facts: { number, takes: takes.length },
        content: words,
        at: writtenAt,
      });
    });
    context.refresh();
    return session;
  }

  async propose(context: RequestContext, input: ProposeAmendmentInput): Promise<Session> {
    const session = await this.sessions.get(context, input.sessionId);
    const actorId = await authorize(context, 'PROPOSE_AMENDMENT', await this.sessions.subjectOf(context, session));
    check({
      amendmentId: clientId(input.amendmentId),
      text: text(input.text, { max: LENGTH, required: true }),
    });
    const words = input.text.trim();
    const { amendmentHours } = await sessionHours(context, session.coalitionId);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const known = await repository.findAmendment(tx, input.amendmentId);
      if (known) {
        const isSame = known.sessionId === session.id && known.proposedBy === actorId && known.text === words;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const last = await repository.latest(tx, session.id);
      const proposedAt = await this.database.now(tx);
      const state = minutesState(last?.writtenAt ?? null, amendmentHours, proposedAt);
      if (!last || state !== 'AMENDABLE') throw new DomainError('TRANSITION_UNKNOWN', { state });
      await repository.insertAmendment(tx, {
        coalitionId: session.coalitionId,
        id: input.amendmentId,
        sessionId: session.id,
        number: last.number,
        text: words,
        proposedBy: actorId,
        proposedAt,
        takenIn: null,
      });
      const subjectId = input.amendmentId;
      const facts = { number: last.number };
      await this.sessions.tell(tx, session, {
        kind: 'AMENDMENT_PROPOSED',
        actorId,
        subjectId,
        facts,
        content: words,
        at: proposedAt,
      });
    });
    context.refresh();
    return session;
  }
}
