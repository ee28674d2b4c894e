/**
 * Asking by name for a review: a chair asks a person or a whole group, she pledges, declines or says that there is
 * nothing to say. Lock order as everywhere: the round, then the document's stream; whoever answers second answers anew.
 */
import { Injectable } from '@nestjs/common';
import type { Document, Round, Transaction } from '@plenary/database';
import type { Action, ReviewState, Subject } from '@plenary/domain';
import {
  DomainError,
  LIMITS,
  dueFault,
  instantOf,
  isEntitled,
  isTimely,
  isZone,
  reviewState,
  viewerCan,
} from '@plenary/domain';
import type { AnswerReviewRequestInput, RequestReviewInput } from '@plenary/graphql';
import { seenOfRound } from '../comments/seen-comments';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { lockShared } from '../rounds/round-locks';
import { RoundNotices, noticeFaults } from '../rounds/round-notices';
import { RoundsService } from '../rounds/rounds.service';
import { askReviewers, askedOf, shapeFault } from './asked-reviewers';
import * as repository from './reviewers.repository';
import type { ReviewRequestRow } from './reviewers.repository';

type RoundSubject = Subject & { document: Document };

@Injectable()
export class ReviewersService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly notices: RoundNotices,
  ) {}

  ofRound(context: RequestContext, round: Round): Promise<ReviewRequestRow[]> {
    return context.read.reviewRequestsOfRound.load(round.id);
  }

  /** Persons whose comment delivers the request: the one who is asked, or whoever speaks for the asked group now. */
  private async reviewers(context: RequestContext, row: ReviewRequestRow): Promise<string[]> {
    if (row.personId) return [row.personId];
    const speakers = await context.read.speakersOfGroup.load(row.groupId ?? '');
    return speakers.map(({ personId }) => personId);
  }

  /** Read from the comments of which the viewer may know, so that hidden results tell nobody that one is there. */
  async stateOf(context: RequestContext, row: ReviewRequestRow): Promise<ReviewState> {
    const [reviewers, comments, now] = await Promise.all([
      this.reviewers(context, row),
      seenOfRound(context, { id: row.roundId }),
      context.read.now(),
    ]);
    const commented = comments.some(
      ({ authorId, withdrawnAt }) => authorId !== null && withdrawnAt === null && reviewers.includes(authorId),
    );
    return reviewState({ dueAt: row.dueAt, answer: row.answers[0]?.kind ?? null, commented }, now);
  }

  /** The round's subject, its author being the viewer where she is asked. */
  private async subjectOf(context: RequestContext, row: ReviewRequestRow, round: Round): Promise<RoundSubject> {
    const subject = await this.rounds.subjectOf(context, round);
    const isAsked = context.personId !== null && (await this.reviewers(context, row)).includes(context.personId);
    return { ...subject, authorId: isAsked ? context.personId : null };
  }

  async viewerCan(context: RequestContext, row: ReviewRequestRow): Promise<Action[]> {
    if (row.withdrawal) return [];
    const round = await this.rounds.get(context, row.roundId);
    const subject = await this.subjectOf(context, row, round);
    return viewerCan(await context.standing(), subject, ['REQUEST_REVIEW', 'ANSWER_REVIEW_REQUEST']);
  }

  /** The word of the last answer: for those who may ask, for the reviewer and for her group. */
  async wordOf(context: RequestContext, row: ReviewRequestRow): Promise<string | null> {
    const word = row.answers[0]?.word;
    if (!word) return null;
    const round = await this.rounds.get(context, row.roundId);
    const subject = await this.subjectOf(context, row, round);
    const isOwn = subject.authorId !== null && subject.authorId !== undefined;
    return isOwn || isEntitled(await context.standing(), 'REQUEST_REVIEW', subject) ? word : null;
  }

  async request(context: RequestContext, input: RequestReviewInput): Promise<Round> {
    const seen = await this.rounds.get(context, input.roundId);
    const subject = await this.rounds.subjectOf(context, seen);
    const actorId = await authorize(context, 'REQUEST_REVIEW', subject);
    const asked = askedOf(input);
    const { requestId, personId, groupId } = asked;
    const { zone } = input;
    const dueAt = instantOf(input.dueAtLocal, isZone(zone) ? zone : 'UTC');
    check({
      requestId: clientId(requestId),
      zone: isZone(zone) ? null : 'unknown-zone',
      dueAtLocal: dueAt ? null : 'malformed',
      [groupId ? 'groupId' : 'personId']: shapeFault(asked),
      roundId: seen.kind === 'TARGETED' ? null : 'not-targeted',
      ...noticeFaults(input.notice),
    });
    if (!dueAt) return seen;
    await this.database.transaction(async (tx) => {
      const { round, now } = await this.lock(tx, seen, subject, 'REQUEST_REVIEW');
      const known = await repository.find(tx, requestId);
      if (known) {
        const isSame =
          known.roundId === round.id &&
          known.personId === personId &&
          known.groupId === groupId &&
          known.requestedBy === actorId &&
          known.dueAt.getTime() === dueAt.getTime() &&
          known.zone === zone;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const { document } = subject;
      const faults = await askReviewers(tx, { round, document, asked: [asked], dueAt, zone, actorId, now });
      check({ dueAtLocal: faults.due, [groupId ? 'groupId' : 'personId']: faults.reviewers[0] ?? null });
      const given = input.notice ?? null;
      await this.notices.send(tx, {
        occasion: 'ASKED',
        document,
        round,
        asked: [asked],
        due: { at: dueAt, zone },
        given,
      });
    });
    context.refresh();
    return this.rounds.get(context, seen.id);
  }

  async answer(context: RequestContext, input: AnswerReviewRequestInput): Promise<Round> {
    const { row, round: seen } = await this.get(context, input.requestId);
    const subject = await this.subjectOf(context, row, seen);
    const actorId = await authorize(context, 'ANSWER_REVIEW_REQUEST', subject);
    const word = optional(input.word);
    const given = input.kind === 'PLEDGE' && input.promisedAtLocal ? instantOf(input.promisedAtLocal, row.zone) : null;
    const promisedAt = input.kind === 'PLEDGE' ? (input.promisedAtLocal ? given : row.dueAt) : null;
    check({
      answerId: clientId(input.answerId),
      word: text(input.word, { max: LIMITS.text, required: input.kind === 'DECLINE' }),
      promisedAtLocal:
        input.kind === 'PLEDGE' ? !promisedAt && 'malformed' : Boolean(input.promisedAtLocal) && 'not-a-pledge',
    });
    await this.database.transaction(async (tx) => {
      const { round, now } = await this.lock(tx, seen, subject, 'ANSWER_REVIEW_REQUEST');
      const known = await repository.findAnswer(tx, input.answerId);
      if (known) {
        const isSame =
          known.requestId === row.id &&
          known.answeredBy === actorId &&
          known.kind === input.kind &&
          known.word === word &&
          known.promisedAt?.getTime() === promisedAt?.getTime();
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const request = await repository.find(tx, row.id);
      if (!request || request.withdrawal) throw new DomainError('CONFLICT', { reason: 'withdrawn' });
      if (input.kind === 'PLEDGE') check({ promisedAtLocal: dueFault(promisedAt, request.dueAt, now) });
      await repository.insertAnswer(tx, {
        coalitionId: round.coalitionId,
        id: input.answerId,
        requestId: row.id,
        number: (request.answers[0]?.number ?? 0) + 1,
        kind: input.kind,
        promisedAt,
        word,
        answeredBy: actorId,
        answeredAt: now,
      });
      await this.note(tx, round, {
        kind: 'REVIEW_ANSWERED',
        actorId,
        requestId: row.id,
        at: now,
        facts: { kind: input.kind },
        content: word,
      });
    });
    context.refresh();
    return this.rounds.get(context, seen.id);
  }

  async withdraw(context: RequestContext, requestId: string, reason: string): Promise<Round> {
    const { row, round: seen } = await this.get(context, requestId);
    const subject = await this.rounds.subjectOf(context, seen);
    const actorId = await authorize(context, 'REQUEST_REVIEW', subject);
    check({ reason: text(reason, { max: LIMITS.text, required: true }) });
    const why = reason.trim();
    await this.database.transaction(async (tx) => {
      const { round, now } = await this.lock(tx, seen, subject, 'REQUEST_REVIEW');
      const known = (await repository.find(tx, row.id))?.withdrawal;
      if (known) {
        if (known.withdrawnBy !== actorId || known.reason !== why)
          throw new DomainError('CONFLICT', { reason: 'withdrawn' });
        return;
      }
      const { coalitionId } = round;
      await repository.insertWithdrawal(tx, {
        coalitionId,
        requestId: row.id,
        reason: why,
        withdrawnBy: actorId,
        withdrawnAt: now,
      });
      await this.note(tx, round, {
        kind: 'REVIEW_REQUEST_WITHDRAWN',
        actorId,
        requestId: row.id,
        at: now,
        content: why,
      });
    });
    context.refresh();
    return this.rounds.get(context, seen.id);
  }

  /** A request whose round the viewer may know of. */
  private async get(context: RequestContext, id: string): Promise<{ row: ReviewRequestRow; round: Round }> {
    const row = isUuid(id) ? await repository.find(this.database.prisma, id) : null;
    if (!row) throw new DomainError('NOT_FOUND');
    return { row, round: await this.rounds.get(context, row.roundId) };
  }

  private async lock(tx: Transaction, seen: Round, subject: RoundSubject, action: Action) {
    const round = await lockShared(tx, seen.id);
    if (!round) throw new DomainError('NOT_FOUND');
    await lockStream(tx, round.documentId);
    const now = await this.database.now(tx);
    const isOver = now >= round.closesAt;
    if (isOver || !isTimely(action, subject)) throw new DomainError('ROUND_CLOSED', { closesAt: round.closesAt, now });
    return { round, now };
  }

  private async note(
    tx: Transaction,
    round: Round,
    about: {
      kind: 'REVIEW_ANSWERED' | 'REVIEW_REQUEST_WITHDRAWN';
      actorId: string;
      requestId: string;
      at: Date;
      facts?: Record<string, string>;
      content?: string | null;
    },
  ): Promise<void> {
    await append(tx, {
      coalitionId: round.coalitionId,
      streamId: round.documentId,
      kind: about.kind,
      actorId: about.actorId,
      subjectId: about.requestId,
      audience: round.audience,
      facts: { code: round.code, ...about.facts },
      ...(about.content ? { content: about.content } : {}),
      at: about.at,
    });
  }
}
