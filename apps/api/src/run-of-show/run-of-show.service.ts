/**
 * The run of a session and its queue. The clock is the database's; an order is compared with the version on the screen
 * it came from, so that two moderators who press at once move the session on by one step, not by two.
 */
import { Injectable } from '@nestjs/common';
import type { Hand, Session } from '@plenary/database';
import type { HandState, Run } from '@plenary/domain';
import { DomainError, LIMITS, MOST_STRETCH, NEW_RUN, direct, isEntitled } from '@plenary/domain';
import type { ChangeHandInput, DirectRunInput, RaiseHandInput, TakeQuestionInput } from '@plenary/graphql';
import { CommentsService } from '../comments/comments.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { lockStream } from '../platform/record/record';
import { SessionsService } from '../sessions/sessions.service';
import * as repository from './run-of-show.repository';

@Injectable()
export class RunOfShowService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly comments: CommentsService,
  ) {}

  async direct(context: RequestContext, input: DirectRunInput): Promise<Session> {
    const session = await this.sessions.get(context, input.sessionId);
    const actorId = await authorize(context, 'DIRECT_RUN', await this.sessions.subjectOf(context, session));
    const { command, itemId = null, minutes = null } = input;
    check({
      itemId: itemId !== null && !isUuid(itemId) ? 'unknown' : null,
      minutes:
        command === 'STRETCH' && !(Number.isInteger(minutes) && minutes !== 0 && Math.abs(minutes ?? 0) <= MOST_STRETCH)
          ? 'out-of-range'
          : null,
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const stored = await repository.findRun(tx, session.id);
      const version = stored?.version ?? 0;
      if (version !== input.version) throw new DomainError('CONFLICT', { version });
      const items = await this.sessions.standingItems(tx, session.id);
      const at = await this.database.now(tx);
      const run = direct((stored?.run ?? NEW_RUN) as unknown as Run, items, { command, itemId, minutes }, at);
      if (!run) throw new DomainError('TRANSITION_UNKNOWN', { state: stored?.state ?? 'READY', command });
      await repository.putRun(
        tx,
        { coalitionId: session.coalitionId, sessionId: session.id, version: version + 1 },
        run,
      );
      await this.sessions.tell(tx, session, {
        kind: 'RUN_DIRECTED',
        actorId,
        facts: { command, ...(command === 'STRETCH' ? { minutes } : {}) },
        at,
      });
    });
    context.refresh();
    return session;
  }

  async raise(context: RequestContext, input: RaiseHandInput): Promise<Session> {
    const session = await this.sessions.get(context, input.sessionId);
    const subject = await this.sessions.subjectOf(context, session);
    const name = optional(input.name);
    // For herself every member may; a name beside it is a moderator's.
    const actorId = await authorize(context, name || input.channel === 'ROOM' ? 'DIRECT_RUN' : 'RAISE_HAND', subject);
    check({
      handId: clientId(input.handId),
      name: text(input.name, { max: LIMITS.name, required: input.channel === 'ROOM' }),
      organisation: text(input.organisation, { max: LIMITS.title }),
      question: text(input.question, { max: LIMITS.text }),
    });
    const { handId: id, channel } = input;
    const question = optional(input.question);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const known = await repository.findHand(tx, id);
      if (known) {
        const isSame = known.sessionId === session.id && known.raisedBy === actorId && known.channel === channel;
        if (!isSame) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const run = await repository.findRun(tx, session.id);
      if (run?.state === 'ENDED') throw new DomainError('TRANSITION_UNKNOWN', { state: run.state });
      const raisedAt = await this.database.now(tx);
      const who = name ? { name, organisation: optional(input.organisation) } : await repository.whoIs(tx, actorId);
      await repository.insertHand(tx, {
        coalitionId: session.coalitionId,
        id,
        sessionId: session.id,
        number: await repository.nextHand(tx, session.id),
        channel,
        state: 'WAITING',
        personId: name ? null : actorId,
        ...who,
        question,
        itemId: (run?.run as unknown as Run | undefined)?.itemId ?? null,
        raisedBy: actorId,
        raisedAt,
        calledAt: null,
        version: 1,
        commentId: null,
      });
      await this.sessions.tell(tx, session, {
        kind: 'HAND_RAISED',
        actorId,
        subjectId: id,
        facts: { channel },
        content: `${who.name}\n${question ?? ''}`,
        at: raisedAt,
      });
    });
    context.refresh();
    return session;
  }

  private async handOf(context: RequestContext, id: string): Promise<{ hand: Hand; session: Session }> {
    const hand = isUuid(id) ? await repository.findHand(this.database.prisma, id) : null;
    if (!hand) throw new DomainError('NOT_FOUND');
    return { hand, session: await this.sessions.get(context, hand.sessionId) };
  }

  async change(context: RequestContext, input: ChangeHandInput): Promise<Session> {
    const { hand, session } = await this.handOf(context, input.handId);
    const subject = await this.sessions.subjectOf(context, session);
    const directs = isEntitled(await context.standing(), 'DIRECT_RUN', subject);
    // Whose hand it is may write down her question and take the hand down; the word is given by who moderates.
    const isOwn = hand.personId !== null && hand.personId === context.personId;
    const isHers = isOwn && (!input.state || input.state === 'LOWERED');
    const actorId = await authorize(context, directs || !isHers ? 'DIRECT_RUN' : 'RAISE_HAND', subject);
    check({ question: text(input.question, { max: LIMITS.text }) });
    const state: HandState = input.state ?? hand.state;
    const question = input.question === undefined || input.question === null ? hand.question : optional(input.question);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      const at = await this.database.now(tx);
      const calledAt = state === 'SPEAKING' ? (hand.calledAt ?? at) : hand.calledAt;
      if (!(await repository.changeHand(tx, hand.id, input.version, { state, question, calledAt })))
        throw new DomainError('CONFLICT', { version: (await repository.findHand(tx, hand.id))?.version ?? null });
      await this.sessions.tell(tx, session, {
        kind: 'HAND_CHANGED',
        actorId,
        subjectId: hand.id,
        facts: { state },
        ...(question !== hand.question ? { content: question ?? '' } : {}),
        at,
      });
    });
    context.refresh();
    return session;
  }

  /** Two steps that can each be done again: the comment under the client's id, then the question points to it. */
  async take(context: RequestContext, input: TakeQuestionInput): Promise<Session> {
    const { hand, session } = await this.handOf(context, input.handId);
    const actorId = await authorize(context, 'DIRECT_RUN', await this.sessions.subjectOf(context, session));
    if (!hand.question) check({ question: 'required' });
    if (hand.commentId && hand.commentId !== input.commentId) throw new DomainError('CONFLICT', { reason: 'taken' });
    await this.comments.make(context, {
      commentId: input.commentId,
      roundId: input.roundId,
      anchor: { kind: 'DOCUMENT' },
      type: input.type,
      text: hand.question ?? '',
      onBehalfOf: [hand.name, hand.organisation].filter(Boolean).join(', ').slice(0, LIMITS.title),
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, session.id);
      if (await repository.markTaken(tx, hand.id, input.commentId)) {
        await this.sessions.tell(tx, session, { kind: 'QUESTION_TAKEN', actorId, subjectId: hand.id });
        return;
      }
      if ((await repository.findHand(tx, hand.id))?.commentId !== input.commentId)
        throw new DomainError('CONFLICT', { reason: 'taken' });
    });
    context.refresh();
    return session;
  }
}
