/** The commenter's side: how she takes the answer to her comment, and the objection that the coordinator has to decide. */
import { Injectable } from '@nestjs/common';
import type { Comment, FormalObjection, Round, Transaction } from '@plenary/database';
import { DomainError, LIMITS, invalidInput, isAnswerable, isTimely } from '@plenary/domain';
import type { ObjectionOutcome } from '@plenary/domain';
import type { AnswerDispositionInput, DecideObjectionInput, RaiseObjectionInput } from '@plenary/graphql';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, lockStream } from '../platform/record/record';
import { AddressingService } from './addressing.service';
import { DeskAccess } from './desk-access';
import { DispositionsService } from './dispositions.service';
import * as repository from './dispositions.repository';

@Injectable()
export class ObjectionsService {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskAccess,
    private readonly dispositions: DispositionsService,
    private readonly addressing: AddressingService,
  ) {}

  async answer(context: RequestContext, input: AnswerDispositionInput): Promise<Comment> {
    const { actorId, comments, round } = await this.desk.enter(context, 'ANSWER_DISPOSITION', [input.commentId]);
    const { satisfaction } = input;
    if (satisfaction === 'NO_RESPONSE') throw invalidInput({ satisfaction: 'follows-from-the-clock' });
    check({ text: text(input.text, { max: LIMITS.text, required: satisfaction === 'OBJECTS' }) });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      const comment = await this.standing(tx, input.commentId, input.number);
      const addressed = await repository.findAddressed(tx, comment.id, input.number);
      if (!addressed) throw new DomainError('CONFLICT', { reason: 'not-addressed' });
      const now = await this.database.now(tx);
      if (!isAnswerable(addressed, now))
        throw new DomainError('RESPONSE_LIMIT_PASSED', { respondBy: addressed.respondBy, now });
      const latest = await repository.latestResponse(tx, comment.id, input.number);
      const words = optional(input.text);
      if (latest?.satisfaction === satisfaction && latest.text === words) return;
      const turn = (latest?.turn ?? 0) + 1;
      await tx.dispositionResponse.create({
        data: {
          coalitionId: comment.coalitionId,
          commentId: comment.id,
          number: input.number,
          turn,
          satisfaction,
          text: words,
          answeredBy: actorId,
          answeredAt: now,
        },
      });
      await append(
        tx,
        this.desk.entry(round, comment, 'DISPOSITION_ANSWERED', actorId, {
          facts: { satisfaction, number: input.number },
          at: now,
          ...(words ? { content: words } : {}),
        }),
      );
    });
    return (await this.desk.again(context, comments))[0]!;
  }

  /** The comment, if that disposition is the one that stands. */
  private async standing(tx: Transaction, id: string, number: number): Promise<Comment> {
    const [comment] = await repository.findComments(tx, [id]);
    if (!comment || comment.withdrawnAt) throw new DomainError('NOT_FOUND');
    if (comment.dispositionNumber !== number)
      throw new DomainError('CONFLICT', { reason: 'disposed-meanwhile', number: comment.dispositionNumber });
    return comment;
  }

  async raise(context: RequestContext, input: RaiseObjectionInput): Promise<Comment> {
    const at = await this.desk.enter(context, 'RAISE_OBJECTION', [input.commentId]);
    const { actorId, comments, round, subject } = at;
    if (!isTimely('RAISE_OBJECTION', subject))
      throw new DomainError('CONFLICT', { reason: 'decided', stage: subject.stage });
    const words = { max: LIMITS.text, required: true };
    check({
      objectionId: clientId(input.objectionId),
      summary: text(input.summary, { max: LIMITS.title, required: true }),
      decision: text(input.decision, words),
      rationale: text(input.rationale, words),
      remedy: text(input.remedy, words),
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      const known = await tx.formalObjection.findUnique({ where: { id: input.objectionId } });
      if (known) {
        if (
          known.objectorId === actorId &&
          known.commentId === input.commentId &&
          known.summary === input.summary.trim()
        )
          return;
        throw new DomainError('CONFLICT', { reason: 'id-taken' });
      }
      const comment = await this.standing(tx, input.commentId, input.number);
      const response = await repository.latestResponse(tx, comment.id, input.number);
      if (response?.satisfaction !== 'OBJECTS') throw new DomainError('CONFLICT', { reason: 'no-objection' });
      const another = await tx.formalObjection.count({ where: { commentId: comment.id, number: input.number } });
      if (another > 0) throw new DomainError('CONFLICT', { reason: 'already-raised' });
      const raisedAt = await this.database.now(tx);
      const row = {
        coalitionId: comment.coalitionId,
        id: input.objectionId,
        commentId: comment.id,
        number: input.number,
        objectorId: actorId,
        summary: input.summary.trim(),
        decision: input.decision.trim(),
        rationale: input.rationale.trim(),
        remedy: input.remedy.trim(),
        raisedAt,
      };
      await tx.formalObjection.create({ data: row });
      const content = JSON.stringify([row.summary, row.decision, row.rationale, row.remedy]);
      await append(tx, this.desk.entry(round, comment, 'OBJECTION_RAISED', actorId, { content, at: raisedAt }));
      const coordinators = await repository.workersOf(tx, subject.document, { group: [], coalition: ['COORDINATOR'] });
      await this.addressing.tell(tx, round, comment, {
        to: coordinators.map(({ id }) => id),
        cause: `objection:${row.id}`,
        subject: 'mail.objection.subject',
        body: `${row.summary}\n\n${row.rationale}\n\n${row.remedy}`,
      });
    });
    return (await this.desk.again(context, comments))[0]!;
  }

  async withdraw(context: RequestContext, objectionId: string, reason: string): Promise<Comment> {
    const objection = await this.get(objectionId);
    const at = await this.desk.enter(context, 'RAISE_OBJECTION', [objection.commentId]);
    return this.conclude(context, at, objection, 'WITHDRAWN', reason);
  }

  async decide(context: RequestContext, input: DecideObjectionInput): Promise<Comment> {
    const objection = await this.get(input.objectionId);
    const at = await this.desk.enter(context, 'DECIDE_OBJECTION', [objection.commentId]);
    if (input.outcome === 'WITHDRAWN') throw invalidInput({ outcome: 'is-the-objectors' });
    // Nobody decides on her own objection.
    if (objection.objectorId === at.actorId) throw new DomainError('FORBIDDEN', { reason: 'own-objection' });
    return this.conclude(context, at, objection, input.outcome, input.reason);
  }

  private async get(id: string): Promise<FormalObjection> {
    const found = isUuid(id) ? await this.database.prisma.formalObjection.findUnique({ where: { id } }) : null;
    if (!found) throw new DomainError('NOT_FOUND');
    return found;
  }

  private async conclude(
    context: RequestContext,
    { actorId, comments, round }: { actorId: string; comments: Comment[]; round: Round },
    objection: FormalObjection,
    outcome: ObjectionOutcome,
    given: string,
  ): Promise<Comment> {
    check({ reason: text(given, { max: LIMITS.text, required: true }) });
    const reason = given.trim();
    const { coalitionId, id: objectionId } = objection;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      const known = await tx.objectionDecision.findFirst({ where: { objectionId } });
      if (known) {
        if (known.decidedBy === actorId && known.outcome === outcome && known.reason === reason) return;
        throw new DomainError('CONFLICT', { reason: 'decided-meanwhile', outcome: known.outcome });
      }
      const [comment] = await repository.findComments(tx, [objection.commentId]);
      if (!comment) throw new DomainError('NOT_FOUND');
      const decidedAt = await this.database.now(tx);
      await tx.objectionDecision.create({
        data: { coalitionId, objectionId, outcome, reason, decidedBy: actorId, decidedAt },
      });
      await append(
        tx,
        this.desk.entry(round, comment, 'OBJECTION_DECIDED', actorId, {
          facts: { outcome },
          content: reason,
          at: decidedAt,
        }),
      );
      const upheld = outcome === 'UPHELD' || outcome === 'PARTLY_UPHELD';
      if (upheld && comment.dispositionNumber === objection.number)
        await this.dispositions.takeUpAgain(tx, round, comment, objection.number, reason, actorId);
      if (outcome !== 'WITHDRAWN')
        await this.addressing.tell(tx, round, comment, {
          to: [objection.objectorId],
          cause: `objection-decided:${objectionId}`,
          subject: 'mail.decided.subject',
          body: reason,
        });
    });
    return (await this.desk.again(context, comments))[0]!;
  }
}
