/** Before the group decides: who takes care of a comment, what an editor would answer, who stands back, who has what at stake. */
import { Injectable } from '@nestjs/common';
import type { Comment, Document, Transaction } from '@plenary/database';
import { DomainError, LIMITS, POLICY, duplicateFault, invalidInput, isEntitled } from '@plenary/domain';
import type { Standing } from '@plenary/domain';
import type {
  DeclareInterestInput,
  RecommendDispositionInput,
  RecuseMyselfInput,
  TriageCommentsInput,
} from '@plenary/graphql';
import { DocumentsService } from '../documents/documents.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, appendAll, lockStream } from '../platform/record/record';
import { DeskAccess } from './desk-access';
import * as repository from './dispositions.repository';

@Injectable()
export class TriageService {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskAccess,
    private readonly documents: DocumentsService,
  ) {}

  /** Who can be given comments, or stand in for another. */
  workers(subject: { coalitionId: string; groupId: string }): Promise<{ id: string; name: string }[]> {
    return repository.workersOf(this.database.prisma, subject, POLICY.DISPOSE_COMMENT);
  }

  private async checkWorker(document: Document, personId: string, field: string): Promise<void> {
    const workers = await this.workers(document);
    if (!workers.some(({ id }) => id === personId)) throw invalidInput({ [field]: 'not-entitled' });
  }

  async triage(context: RequestContext, input: TriageCommentsInput): Promise<Comment[]> {
    const ids = input.comments.map(({ commentId }) => commentId);
    const { actorId, comments, round, subject } = await this.desk.enter(context, 'TRIAGE_COMMENT', ids);
    const { assigneeId, controversial, duplicateOfId } = input;
    if (duplicateOfId) {
      check({ duplicateOfId: ids.includes(duplicateOfId) ? 'itself' : isUuid(duplicateOfId) ? null : 'unknown' });
    }
    if (assigneeId) await this.checkWorker(subject.document, assigneeId, 'assigneeId');
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      if (duplicateOfId) {
        const original = await repository.findOriginal(tx, duplicateOfId);
        if (original?.documentId !== round.documentId) throw new DomainError('NOT_FOUND', { duplicateOfId });
      }
      const triages = new Map((await repository.findTriages(tx, ids)).map((row) => [row.commentId, row]));
      const lost = input.comments.filter((one) => (triages.get(one.commentId)?.version ?? 0) !== one.seen);
      if (lost.length > 0)
        throw new DomainError('CONFLICT', {
          reason: 'triaged-meanwhile',
          comments: comments.filter(({ id }) => lost.some((one) => one.commentId === id)).map((one) => one.reference),
        });
      const now = await this.database.now(tx);
      const change = {
        ...(assigneeId === undefined ? {} : { assigneeId }),
        ...(controversial === undefined || controversial === null ? {} : { controversial }),
        ...(duplicateOfId === undefined ? {} : { duplicateOf: duplicateOfId }),
      };
      await repository.changeTriages(tx, comments, change, { updatedBy: actorId, updatedAt: now });
      await appendAll(
        tx,
        comments.map((comment) =>
          this.desk.entry(round, comment, 'COMMENT_TRIAGED', actorId, { audience: 'GROUP', at: now }),
        ),
      );
    });
    return this.desk.again(context, comments);
  }

  /**
   * Gives what waits for an answer and was assigned to one person to another, wherever the one may not dispose any more
   * and the other may; what she stood back from lies open again. Answers how many comments passed on.
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
    const may = (personId: string, roles: Standing['roles'], groupId: string): boolean =>
      isEntitled({ personId, roles }, 'DISPOSE_COMMENT', { coalitionId, groupId });
    const assigned = (await repository.assignedTo(tx, coalitionId, from)).filter(
      ({ groupId }) => !may(from, holds.from, groupId) && may(to, holds.to, groupId),
    );
    const recused = new Set(
      await repository.recusedFrom(
        tx,
        to,
        assigned.map(({ id }) => id),
      ),
    );
    const by = { updatedBy: actorId, updatedAt: at };
    for (const documentId of [...new Set(assigned.map((one) => one.documentId))].sort()) {
      await lockStream(tx, documentId);
      const here = assigned.filter((one) => one.documentId === documentId);
      const free = here.filter(({ id }) => !recused.has(id));
      await repository.changeTriages(tx, free, { assigneeId: to }, by);
      await repository.changeTriages(
        tx,
        here.filter(({ id }) => recused.has(id)),
        { assigneeId: null },
        by,
      );
      await appendAll(
        tx,
        here.map(({ id: subjectId }) => ({
          ...{ coalitionId, streamId: documentId, kind: 'COMMENT_TRIAGED' as const, actorId, subjectId },
          ...{ audience: 'GROUP' as const, at },
        })),
      );
    }
    return assigned.length;
  }

  async recommend(context: RequestContext, input: RecommendDispositionInput): Promise<Comment> {
    const at = await this.desk.enter(context, 'RECOMMEND_DISPOSITION', [input.commentId]);
    const { actorId, round } = at;
    const comment = at.comments[0]!;
    const duplicateOf = input.duplicateOfId ?? null;
    check({
      rationale: text(input.rationale, { max: LIMITS.text, required: true }),
      duplicateOfId:
        duplicateFault(input.kind, comment.id, duplicateOf) ?? (duplicateOf && !isUuid(duplicateOf) && 'unknown'),
    });
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      await this.desk.refuseRecused(tx, actorId, at.comments);
      const latest = await repository.latestRecommendation(tx, comment.id);
      const rationale = input.rationale.trim();
      const repeated =
        latest?.number === input.number + 1 &&
        latest.kind === input.kind &&
        latest.rationale === rationale &&
        latest.recommendedBy === actorId;
      if (repeated) return;
      if ((latest?.number ?? 0) !== input.number)
        throw new DomainError('CONFLICT', { reason: 'recommended-meanwhile', kind: latest?.kind ?? null });
      if (duplicateOf) {
        const original = await repository.findOriginal(tx, duplicateOf);
        if (original?.documentId !== round.documentId)
          throw new DomainError('NOT_FOUND', { duplicateOfId: duplicateOf });
      }
      const now = await this.database.now(tx);
      const number = input.number + 1;
      await repository.insertRecommendation(tx, {
        coalitionId: comment.coalitionId,
        commentId: comment.id,
        number,
        kind: input.kind,
        rationale,
        duplicateOf,
        recommendedBy: actorId,
        recommendedAt: now,
      });
      const by = { updatedBy: actorId, updatedAt: now };
      await repository.changeTriages(tx, [comment], { recommendationNumber: number }, by);
      await append(
        tx,
        this.desk.entry(round, comment, 'DISPOSITION_RECOMMENDED', actorId, {
          audience: 'GROUP',
          facts: { number },
          content: rationale,
          at: now,
        }),
      );
    });
    return (await this.desk.again(context, at.comments))[0]!;
  }

  async recuse(context: RequestContext, input: RecuseMyselfInput): Promise<Comment[]> {
    const at = await this.desk.enter(context, 'RECUSE_MYSELF', input.commentIds);
    const { actorId, comments, round, subject } = at;
    check({
      reason: text(input.reason, { max: LIMITS.text, required: true }),
      substituteId: input.substituteId === actorId ? 'oneself' : null,
    });
    await this.checkWorker(subject.document, input.substituteId, 'substituteId');
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      if ((await repository.recusedFrom(tx, input.substituteId, input.commentIds)).length > 0)
        throw invalidInput({ substituteId: 'recused' });
      const already = await repository.recusedFrom(tx, actorId, input.commentIds);
      const leaving = comments.filter(({ id }) => !already.includes(id));
      if (leaving.length === 0) return;
      const recusedAt = await this.database.now(tx);
      const reason = input.reason.trim();
      const who = { personId: actorId, substituteId: input.substituteId, reason, recusedAt };
      await repository.insertRecusals(
        tx,
        leaving.map(({ coalitionId, id }) => ({ coalitionId, commentId: id, ...who })),
      );
      const by = { updatedBy: actorId, updatedAt: recusedAt };
      await repository.changeTriages(tx, leaving, { assigneeId: input.substituteId }, by);
      await appendAll(
        tx,
        leaving.map((comment) =>
          this.desk.entry(round, comment, 'RECUSED', actorId, {
            facts: { substitute: input.substituteId },
            content: reason,
            at: recusedAt,
          }),
        ),
      );
    });
    return this.desk.again(context, comments);
  }

  async declareInterest(context: RequestContext, input: DeclareInterestInput): Promise<Document> {
    const document = await this.documents.get(context, input.documentId);
    const actorId = await authorize(context, 'DECLARE_INTEREST', document);
    check({ declarationId: clientId(input.declarationId), text: text(input.text, { max: LIMITS.text }) });
    const row = {
      coalitionId: document.coalitionId,
      id: input.declarationId,
      personId: actorId,
      groupId: document.groupId,
      documentId: input.wholeGroup ? null : document.id,
      text: optional(input.text),
    };
    await this.database.transaction(async (tx) => {
      await lockStream(tx, document.id);
      const known = await tx.interestDeclaration.findUnique({ where: { id: row.id } });
      if (known) {
        const same =
          known.personId === actorId &&
          known.groupId === row.groupId &&
          known.documentId === row.documentId &&
          known.text === row.text;
        if (!same) throw new DomainError('CONFLICT', { reason: 'id-taken' });
        return;
      }
      const declaredAt = await this.database.now(tx);
      await repository.insertInterest(tx, { ...row, declaredAt });
      await append(tx, {
        coalitionId: document.coalitionId,
        streamId: document.id,
        kind: 'INTEREST_DECLARED',
        actorId,
        subjectId: row.id,
        audience: 'GROUP',
        at: declaredAt,
        ...(row.text ? { content: row.text } : {}),
      });
    });
    context.refresh();
    return this.documents.get(context, document.id);
  }
}
