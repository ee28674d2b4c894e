/** The group's resolution of comments: giving and correcting dispositions, taking comments up again, doing changes. */
import { Injectable } from '@nestjs/common';
import type { Comment, Disposition, Round, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import { blockRanges, canonicalText, replacePassage } from '@plenary/document';
import type { DispositionKind } from '@plenary/domain';
import { DomainError, LIMITS, duplicateFault, invalidInput, isTimely } from '@plenary/domain';
import type { ApplyChangeInput, DisposeCommentInput, DisposeCommentsInput, ReopenCommentInput } from '@plenary/graphql';
import { PlacementService } from '../comments/placement.service';
import { DocumentsService } from '../documents/documents.service';
import { inParts } from '../long-acts/in-parts';
import type { LongAct } from '../long-acts/long-acts.service';
import { LongActs } from '../long-acts/long-acts.service';
import { check, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import { append, appendAll, lockStream } from '../platform/record/record';
import { RoundsService } from '../rounds/rounds.service';
import { AddressingService } from './addressing.service';
import { findApplied, noteApplied } from './applied-changes';
import type { AtDesk } from './desk-access';
import { DeskAccess } from './desk-access';
import * as repository from './dispositions.repository';

const DAY = 24 * 60 * 60 * 1000;

/** What a comment is to be resolved with, by what was seen of it. */
export interface SeenResolution {
  commentId: string;
  seen: number;
  kind: DispositionKind;
  rationale: string;
}

interface Resolution {
  kind: DispositionKind;
  rationale: string;
  duplicateOf: string | null;
  correction: string | null;
}

@Injectable()
export class DispositionsService {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskAccess,
    private readonly rounds: RoundsService,
    private readonly documents: DocumentsService,
    private readonly placements: PlacementService,
    private readonly addressing: AddressingService,
    private readonly acts: LongActs,
  ) {}

  async dispose(context: RequestContext, input: DisposeCommentInput): Promise<Comment> {
    const at = await this.desk.enter(context, 'DISPOSE_COMMENT', [input.commentId]);
    const duplicateOf = input.duplicateOfId ?? null;
    check({
      rationale: text(input.rationale, { max: LIMITS.text, required: true }),
      correction: text(input.correction, { max: LIMITS.text }),
      duplicateOfId:
        duplicateFault(input.kind, input.commentId, duplicateOf) ?? (duplicateOf && !isUuid(duplicateOf) && 'unknown'),
    });
    const resolution = {
      kind: input.kind,
      rationale: input.rationale.trim(),
      duplicateOf,
      correction: optional(input.correction),
    };
    await this.resolve(at, new Map([[input.commentId, input.number]]), () => resolution);
    return (await this.desk.again(context, at.comments))[0]!;
  }

  disposeAll(context: RequestContext, input: DisposeCommentsInput): Promise<Comment[]> {
    return this.acts.run(context, input.actId, (act) => this.disposeSeen(context, input, act));
  }

  private async disposeSeen(context: RequestContext, input: DisposeCommentsInput, act: LongAct): Promise<Comment[]> {
    const at = await this.desk.enter(
      context,
      'DISPOSE_COMMENT',
      input.comments.map(({ commentId }) => commentId),
    );
    check({
      rationale: text(input.rationale, { max: LIMITS.text, required: true }),
      kind: input.kind === 'DUPLICATE' ? 'not-for-several' : null,
      comments: at.comments.some(({ type }) => type !== 'EDITORIAL') ? 'not-editorial' : null,
    });
    const seen = new Map(input.comments.map((one) => [one.commentId, one.seen]));
    const { kind } = input;
    const resolution = { kind, rationale: input.rationale.trim(), duplicateOf: null, correction: null };
    await this.resolve(at, seen, () => resolution, act);
    return this.desk.again(context, at.comments);
  }

  /** Several comments of one round, each with its own resolution, all or none; `correction` says why where one stood. */
  async disposeEach(
    context: RequestContext,
    given: readonly SeenResolution[],
    correction: string,
    act: LongAct,
  ): Promise<void> {
    const byId = new Map(given.map((one) => [one.commentId, one]));
    const at = await this.desk.enter(context, 'DISPOSE_COMMENT', [...byId.keys()]);
    const faults = given.flatMap((one) => [
      duplicateFault(one.kind, one.commentId, null),
      text(one.rationale, { max: LIMITS.text, required: true }),
    ]);
    check({ comments: faults.find((fault) => fault) ?? null });
    const resolutionOf = ({ id }: Comment): Resolution => {
      const { kind, rationale } = byId.get(id)!;
      return { kind, rationale: rationale.trim(), duplicateOf: null, correction };
    };
    await this.resolve(at, new Map(given.map(({ commentId, seen }) => [commentId, seen])), resolutionOf, act);
    context.refresh();
  }

  /** All of them or none: each is compared with what was seen of it, under the round's and the stream's locks. */
  private async resolve(
    at: AtDesk,
    seen: ReadonlyMap<string, number>,
    resolutionOf: (comment: Comment) => Resolution,
    act?: LongAct,
  ): Promise<void> {
    const { actorId } = at;
    await this.database.transaction(async (tx) => {
      act?.at('CHECKING', 0, seen.size);
      const round = await this.rounds.settle(tx, at.round.id);
      await lockStream(tx, round.documentId);
      const comments = await repository.findComments(tx, [...seen.keys()]);
      await this.desk.refuseRecused(tx, actorId, comments);
      const latest = new Map((await repository.latestDispositions(tx, comments)).map((row) => [row.commentId, row]));
      const repeated = (comment: Comment): boolean => {
        const { id } = comment;
        const known = latest.get(id);
        const resolution = resolutionOf(comment);
        return (
          known !== undefined &&
          known.number === (seen.get(id) ?? 0) + 1 &&
          known.kind === resolution.kind &&
          known.rationale === resolution.rationale &&
          known.duplicateOf === resolution.duplicateOf &&
          known.disposedBy === actorId
        );
      };
      // A second copy of the same request changes nothing.
      const waiting = comments.filter((comment) => !repeated(comment));
      const lost = waiting.filter((comment) => comment.dispositionCount !== seen.get(comment.id));
      if (lost.length > 0) throw await this.conflict(tx, lost, latest);
      if (waiting.length === 0) return;
      const corrects = waiting.some((comment) => comment.dispositionNumber !== null);
      const resolutions = waiting.map(resolutionOf);
      if (round.reportPublishedAt && corrects && resolutions.some(({ correction }) => !correction))
        throw invalidInput({ correction: 'required' });
      for (const id of new Set(resolutions.map(({ duplicateOf }) => duplicateOf)))
        if (id) await this.checkOriginal(tx, round, id);
      let saved = 0;
      for (const part of inParts(waiting)) {
        act?.at('SAVING', saved, waiting.length);
        await this.write(tx, at, round, part, resolutionOf);
        saved += part.length;
      }
      act?.seal();
    });
  }

  private async conflict(
    tx: Transaction,
    lost: readonly Comment[],
    latest: ReadonlyMap<string, Disposition>,
  ): Promise<DomainError> {
    const known = latest.get(lost[0]!.id);
    const by = known?.disposedBy ? await tx.person.findUnique({ where: { id: known.disposedBy } }) : null;
    return new DomainError('CONFLICT', {
      reason: 'disposed-meanwhile',
      comments: lost.map(({ reference }) => reference),
      number: known?.number ?? 0,
      kind: known?.kind ?? null,
      rationale: known?.rationale ?? null,
      by: by?.name ?? null,
    });
  }

  /** What is repeated is a comment of this document, and not itself a repetition. */
  private async checkOriginal(tx: Transaction, round: Round, id: string): Promise<void> {
    const original = await repository.findOriginal(tx, id);
    if (original?.documentId !== round.documentId) throw new DomainError('NOT_FOUND', { duplicateOfId: id });
    if (original.comment.parentId) throw invalidInput({ duplicateOfId: 'is-a-reply' });
    if (original.isDuplicate) throw invalidInput({ duplicateOfId: 'is-a-duplicate' });
  }

  private async write(
    tx: Transaction,
    { actorId, subject }: AtDesk,
    round: Round,
    comments: readonly Comment[],
    resolutionOf: (comment: Comment) => Resolution,
  ): Promise<void> {
    const disposedAt = await this.database.now(tx);
    const rows = comments.map((comment) => {
      const { correction, ...resolution } = resolutionOf(comment);
      return {
        coalitionId: comment.coalitionId,
        commentId: comment.id,
        number: comment.dispositionCount + 1,
        ...resolution,
        correction: comment.dispositionNumber === null ? null : correction,
        disposedBy: actorId,
        disposedAt,
      };
    });
    await repository.insertDispositions(tx, rows);
    await appendAll(
      tx,
      comments.map((comment) =>
        this.desk.entry(
          round,
          comment,
          comment.dispositionNumber === null ? 'COMMENT_DISPOSED' : 'DISPOSITION_CORRECTED',
          actorId,
          {
            facts: { kind: resolutionOf(comment).kind, number: comment.dispositionCount + 1 },
            content: resolutionOf(comment).rationale,
            at: disposedAt,
          },
        ),
      ),
    );
    if (!round.reportPublishedAt) return;
    const { responseDays } = await tx.documentKind.findUniqueOrThrow({ where: { id: subject.document.kindId } });
    const limit = { addressedAt: disposedAt, respondBy: new Date(disposedAt.getTime() + responseDays * DAY) };
    for (const row of rows) await this.addressing.addressOne(tx, round, row.commentId, row.number, limit);
  }

  async reopen(context: RequestContext, input: ReopenCommentInput): Promise<Comment> {
    const at = await this.desk.enter(context, 'REOPEN_COMMENT', [input.commentId]);
    if (!isTimely('REOPEN_COMMENT', at.subject))
      throw new DomainError('TRANSITION_UNKNOWN', { stage: at.subject.stage });
    check({ reason: text(input.reason, { max: LIMITS.text, required: true }) });
    await this.database.transaction(async (tx) => {
      const round = await this.rounds.settle(tx, at.round.id);
      await lockStream(tx, round.documentId);
      await this.desk.refuseRecused(tx, at.actorId, at.comments);
      await this.takeUpAgain(tx, round, at.comments[0]!, input.number, input.reason.trim(), at.actorId);
    });
    return (await this.desk.again(context, at.comments))[0]!;
  }

  /** The caller holds the stream's lock. */
  async takeUpAgain(
    tx: Transaction,
    round: Round,
    comment: Comment,
    number: number,
    reason: string,
    actorId: string,
  ): Promise<void> {
    if (!(await repository.reopen(tx, comment.id, number)))
      throw new DomainError('CONFLICT', { reason: 'disposed-meanwhile' });
    const { coalitionId, id: commentId } = comment;
    const reopenedAt = await this.database.now(tx);
    await tx.reopening.create({ data: { coalitionId, commentId, number, reason, reopenedBy: actorId, reopenedAt } });
    await append(
      tx,
      this.desk.entry(round, comment, 'COMMENT_REOPENED', actorId, {
        facts: { number },
        content: reason,
        at: reopenedAt,
      }),
    );
  }

  /** The exact passage, or nothing: where other words stand in its place the editor sees them and decides. */
  async apply(context: RequestContext, input: ApplyChangeInput): Promise<Comment> {
    const at = await this.desk.enter(context, 'EDIT_DRAFT', [input.commentId]);
    if (!isTimely('EDIT_DRAFT', at.subject)) throw new DomainError('TRANSITION_UNKNOWN', { stage: at.subject.stage });
    const { documentId } = at.round;
    await this.database.transaction(async (tx) => {
      await lockStream(tx, documentId);
      const [comment] = await repository.findComments(tx, [input.commentId]);
      const words = comment?.withdrawnAt || comment?.hiddenAt ? null : comment?.proposedChange;
      if (!comment || !words) throw invalidInput({ commentId: 'no-proposed-change' });
      if (comment.anchorKind === 'DOCUMENT') throw invalidInput({ commentId: 'no-passage' });
      const known = await findApplied(tx, comment.coalitionId, comment.id);
      if (known?.draftVersion === input.draftVersion + 1 && known.appliedBy === at.actorId) return;
      if (known?.revisionId) throw new DomainError('CONFLICT', { reason: 'already-applied' });
      let written = words;
      const change = async (blocks: Block[]): Promise<Block[]> => {
        if (known && canonicalText(blocks).includes(known.words))
          throw new DomainError('CONFLICT', { reason: 'already-applied' });
        const { start, end } = await this.placeToChange(tx, comment, documentId, blocks, input.words ?? null);
        const changed = replacePassage(blocks, start, end, words);
        if (!changed) throw new DomainError('WORDS_CHANGED', { reason: 'spans-blocks' });
        written = canonicalText(changed).slice(
          start,
          end + canonicalText(changed).length - canonicalText(blocks).length,
        );
        return changed;
      };
      await this.documents.changeBlocks(tx, documentId, input.draftVersion, change, at.actorId);
      const appliedAt = await this.database.now(tx);
      await noteApplied(tx, {
        coalitionId: comment.coalitionId,
        commentId: comment.id,
        documentId,
        words: written,
        draftVersion: input.draftVersion + 1,
        revisionId: null,
        appliedBy: at.actorId,
        appliedAt,
      });
      await append(
        tx,
        this.desk.entry(at.round, comment, 'CHANGE_APPLIED', at.actorId, {
          audience: 'GROUP',
          content: words,
          at: appliedAt,
        }),
      );
    });
    return (await this.desk.again(context, at.comments))[0]!;
  }

  private async placeToChange(
    tx: Transaction,
    comment: Comment,
    documentId: string,
    blocks: Block[],
    seen: string | null,
  ): Promise<{ start: number; end: number }> {
    const place = await this.placements.placeIn(tx, comment, documentId, blocks);
    const range =
      place.start !== undefined && place.end !== undefined
        ? { start: place.start, end: place.end }
        : comment.anchorKind === 'BLOCK' && place.status === 'EXACT'
          ? blockRanges(blocks).find(({ block }) => block.id === comment.blockId)
          : undefined;
    if (!range) throw new DomainError('WORDS_CHANGED', { status: place.status, found: null });
    const found = canonicalText(blocks).slice(range.start, range.end);
    if (found !== (seen ?? comment.exact))
      throw new DomainError('WORDS_CHANGED', { status: place.status, expected: comment.exact, found });
    return { start: range.start, end: range.end };
  }
}
