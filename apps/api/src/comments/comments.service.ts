/** Comments, their dispositions and the places where they stand. */
import { Injectable } from '@nestjs/common';
import type { Comment, Document, Prisma, Revision, Round, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import { canonicalText, cutsSurrogatePair, describePassage } from '@plenary/document';
import type { Action } from '@plenary/domain';
import { DomainError, LIMITS, invalidInput, isText, maySeeComment, roundState } from '@plenary/domain';
import type { AnchorInput, ConfirmPlacementInput, EditCommentInput, MakeCommentInput } from '@plenary/graphql';
import { OrganisationsService } from '../organisations/organisations.service';
import { authorize } from '../platform/authorize';
import { check, clientId, isUuid, optional, text } from '../platform/checks';
import type { RequestContext } from '../platform/context';
import { Database } from '../platform/database';
import type { NewEntry } from '../platform/record/record';
import { append, lockStream } from '../platform/record/record';
import * as rounds from '../rounds/round-locks';
import { RoundsService } from '../rounds/rounds.service';
import { campaignKey } from './campaign-key';
import * as repository from './comments.repository';
import { nextReferences, replyNumbered } from './references';
import { seenComment } from './seen-comments';
import { wordingOf } from './wording';
import { PlacementService, rangeOfBlock } from './placement.service';
import { decidePlacement } from './placement.repository';

/** The stored form of where a comment stands. */
type StoredAnchor = Pick<
  Prisma.CommentUncheckedCreateInput,
  'anchorKind' | 'blockId' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'lastBlock'
>;

const wording = (input: Omit<EditCommentInput, 'commentId' | 'type'>) => ({
  text: text(input.text, { max: LIMITS.text, required: true }),
  proposedChange: text(input.proposedChange, { max: LIMITS.text }),
  onBehalfOf: text(input.onBehalfOf, { max: LIMITS.title }),
  clause: text(input.clause, { max: LIMITS.name }),
  line: text(input.line, { max: LIMITS.name }),
  element: text(input.element, { max: LIMITS.name }),
});

/** In which round a comment is made, on which document, by whom. */
interface Making {
  seen: Round;
  document: Document;
  authorId: string;
  said?: Pick<Comment, 'organisation' | 'stakeholderGroup' | 'region'>;
  held?: string | null;
}

@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundsService,
    private readonly placements: PlacementService,
    private readonly organisations: OrganisationsService,
  ) {}

  async get(context: RequestContext, id: string): Promise<{ comment: Comment; round: Round }> {
    const comment = isUuid(id) ? await seenComment(context, id) : null;
    const round = comment && (await this.rounds.find(context, comment.roundId));
    if (!comment || !round) throw new DomainError('NOT_FOUND');
    return { comment, round };
  }

  /** By the reference with which it is cited; null where it may not be known. */
  async findByReference(context: RequestContext, document: Document, reference: string): Promise<Comment | null> {
    if (!isText(reference)) return null;
    const comment = await repository.findByReference(this.database.prisma, document.id, reference);
    if (!comment || !(await this.rounds.find(context, comment.roundId))) return null;
    return seenComment(context, comment.id);
  }

  async make(context: RequestContext, input: MakeCommentInput): Promise<Comment> {
    const seen = await this.rounds.get(context, input.roundId);
    const subject = await this.rounds.subjectOf(context, seen);
    const action = input.parentId ? 'REPLY_TO_COMMENT' : 'MAKE_COMMENT';
    const authorId = await authorize(context, action, subject);
    check({
      commentId: clientId(input.commentId),
      ...wording(input),
    });
    const { document } = subject;
    const comment = await this.database.transaction((tx) => this.makeIn(tx, { seen, document, authorId }, input));
    context.refresh();
    return comment;
  }

  /** As part of a larger change. `said` is whence the author speaks this time, `held` why a chair reads it first. */
  async makeIn(
    tx: Transaction,
    { seen, document, authorId, said, held }: Making,
    input: MakeCommentInput,
  ): Promise<Comment> {
    const known = await repository.find(tx, input.commentId);
    if (known) return again(known, authorId, input);
    const round = await rounds.lockShared(tx, seen.id);
    await lockStream(tx, document.id);
    // A second copy of the same request may have come in while this one waited.
    const meanwhile = await repository.find(tx, input.commentId);
    if (meanwhile) return again(meanwhile, authorId, input);
    const now = await this.database.now(tx);
    const late = round !== null && (await rounds.takesLateNow(tx, round, now));
    if (!round || !(takes(round, now, Boolean(input.parentId)) || late))
      throw new DomainError('ROUND_CLOSED', { closesAt: round?.closesAt ?? null, now });
    const revision = await tx.revision.findUniqueOrThrow({ where: { id: round.revisionId } });
    const parent = input.parentId ? await this.parentOf(tx, round, input.parentId, { authorId, now }) : null;
    const questionId = parent ? null : (input.questionId ?? null);
    if (questionId) await this.checkQuestion(tx, round, questionId, input.anchor);
    const anchor: StoredAnchor = parent
      ? { anchorKind: 'DOCUMENT' }
      : anchorIn(revision, input.anchor, input.revision ?? revision.number);
    const group = await tx.workingGroup.findUniqueOrThrow({ where: { id: document.groupId } });
    const organisationId = input.organisationId ?? null;
    if (organisationId) await this.organisations.requireSpeaker(tx, document.coalitionId, organisationId, authorId);
    const affiliation = said ?? (await repository.affiliationOf(tx, authorId));
    const row = await repository.insert(tx, {
      coalitionId: document.coalitionId,
      id: input.commentId,
      roundId: round.id,
      authorId,
      parentId: parent?.id ?? null,
      questionId,
      ...(parent
        ? replyNumbered(parent, await repository.nextReply(tx, round.id, parent.id))
        : (await nextReferences(tx, { round, document, groupCode: group.code, authorId }))()),
      ...anchor,
      type: input.type,
      text: input.text.trim(),
      proposedChange: optional(input.proposedChange),
      onBehalfOf: optional(input.onBehalfOf),
      organisationId,
      clause: optional(input.clause),
      line: optional(input.line),
      element: optional(input.element),
      campaignKey: parent
        ? null
        : campaignKey({ text: input.text, proposedChange: optional(input.proposedChange), ...anchor }),
      organisation: affiliation?.organisation ?? null,
      stakeholderGroup: affiliation?.stakeholderGroup ?? null,
      region: affiliation?.region ?? null,
      submittedAt: now,
      late,
      hiddenAt: held ? now : null,
    });
    if (!parent) await this.placements.carryOne(tx, row, revision);
    await append(tx, this.entry(round, row, 'COMMENT_MADE', authorId, { content: wordingOf(row), at: now }));
    if (held) {
      await this.withhold(tx, row, held, now);
      await append(tx, this.entry(round, row, 'COMMENT_MODERATED', null, { content: held, at: now }));
    }
    return row;
  }

  findIn(tx: Transaction, id: string): Promise<Comment | null> {
    return repository.find(tx, id);
  }

  /**
   * Somebody else spoke in its author's name: while the round runs it is withdrawn, later its words are withheld, so that
   * the final list stays as long as it was. The caller holds the round's lock and the stream's.
   */
  async takeBack(
    tx: Transaction,
    { comment, round, now, reason }: { comment: Comment; round: Round; now: Date; reason: string },
  ): Promise<void> {
    if (roundState(round, now) === 'OPEN') {
      await repository.update(tx, comment.id, { withdrawnAt: now });
      await append(tx, this.entry(round, comment, 'COMMENT_WITHDRAWN', comment.authorId, { at: now }));
      return;
    }
    await this.withhold(tx, comment, reason, now);
    await repository.update(tx, comment.id, { hiddenAt: now });
    await append(tx, this.entry(round, comment, 'COMMENT_MODERATED', comment.authorId, { content: reason, at: now }));
  }

  /** By the house and not by a chair, who can still say otherwise. */
  private async withhold(tx: Transaction, comment: Comment, reason: string, now: Date): Promise<void> {
    const last = await repository.lastModeration(tx, comment.id);
    await repository.insertModeration(tx, {
      coalitionId: comment.coalitionId,
      commentId: comment.id,
      number: (last?.number ?? 0) + 1,
      hidden: true,
      reason,
      moderatedBy: null,
      moderatedAt: now,
    });
  }

  private async checkQuestion(tx: Transaction, round: Round, id: string, anchor: AnchorInput): Promise<void> {
    const question = isUuid(id) ? await tx.roundQuestion.findUnique({ where: { id } }) : null;
    if (question?.roundId !== round.id) throw new DomainError('NOT_FOUND', { questionId: id });
    if (anchor.kind !== 'DOCUMENT') throw invalidInput({ questionId: 'on-whole-text-only' });
  }

  private async parentOf(
    tx: Transaction,
    round: Round,
    id: string,
    { authorId, now }: { authorId: string; now: Date },
  ): Promise<Comment> {
    const parent = isUuid(id) ? await repository.find(tx, id) : null;
    if (!parent || parent.roundId !== round.id || !maySeeComment(authorId, round, parent, now))
      throw new DomainError('NOT_FOUND', { parentId: id });
    if (parent.parentId) throw invalidInput({ parentId: 'is-a-reply' });
    return parent;
  }

  private entry(
    round: Round,
    comment: Pick<Comment, 'id' | 'coalitionId'>,
    kind: NewEntry['kind'],
    actorId: string | null,
    more: Partial<NewEntry> = {},
  ): NewEntry {
    return {
      coalitionId: comment.coalitionId,
      streamId: round.documentId,
      kind,
      actorId,
      subjectId: comment.id,
      audience: round.audience,
      ...more,
    };
  }

  async edit(context: RequestContext, input: EditCommentInput): Promise<Comment> {
    check(wording(input));
    return this.changeOwn(context, input.commentId, 'EDIT_COMMENT', async (tx, { comment, round, now, actorId }) => {
      if (comment.withdrawnAt) throw new DomainError('CONFLICT', { reason: 'withdrawn' });
      if (comment.organisationId)
        await this.organisations.requireSpeaker(tx, comment.coalitionId, comment.organisationId, actorId);
      const given = <K extends 'onBehalfOf' | 'clause' | 'line' | 'element'>(field: K) =>
        input[field] === undefined ? comment[field] : optional(input[field]);
      const changed = {
        type: input.type,
        text: input.text.trim(),
        proposedChange: optional(input.proposedChange),
        onBehalfOf: given('onBehalfOf'),
        clause: given('clause'),
        line: given('line'),
        element: given('element'),
      };
      const fields = Object.keys(changed) as (keyof typeof changed)[];
      if (fields.every((field) => comment[field] === changed[field])) return;
      if (typeof input.version === 'number' && input.version !== comment.version)
        throw new DomainError('CONFLICT', { reason: 'edited', version: comment.version, text: comment.text });
      await repository.insertVersion(tx, {
        coalitionId: comment.coalitionId,
        commentId: comment.id,
        number: comment.version,
        type: comment.type,
        text: comment.text,
        proposedChange: comment.proposedChange,
        onBehalfOf: comment.onBehalfOf,
        writtenAt: comment.editedAt ?? comment.submittedAt,
        writtenBy: comment.editedBy,
      });
      await repository.update(tx, comment.id, {
        ...changed,
        version: comment.version + 1,
        editedAt: now,
        editedBy: otherThanAuthor(comment, actorId),
        campaignKey: comment.parentId ? null : campaignKey({ ...comment, ...changed }),
      });
      await append(
        tx,
        this.entry(round, comment, 'COMMENT_EDITED', actorId, { content: wordingOf({ ...comment, ...changed }) }),
      );
    });
  }

  async withdraw(context: RequestContext, id: string): Promise<Comment> {
    return this.changeOwn(context, id, 'WITHDRAW_COMMENT', async (tx, { comment, round, now, actorId }) => {
      if (comment.withdrawnAt) return;
      // Nobody can be kept from taking her own words back; another needs the organisation's right, now.
      if (comment.organisationId && comment.authorId !== actorId)
        await this.organisations.requireSpeaker(tx, comment.coalitionId, comment.organisationId, actorId);
      await repository.update(tx, comment.id, { withdrawnAt: now, withdrawnBy: otherThanAuthor(comment, actorId) });
      await append(tx, this.entry(round, comment, 'COMMENT_WITHDRAWN', actorId));
    });
  }

  /** A change of one's own comment, or of one's organisation's, which is timely while the round is open. */
  private async changeOwn(
    context: RequestContext,
    id: string,
    action: Action,
    change: (tx: Transaction, at: { comment: Comment; round: Round; now: Date; actorId: string }) => Promise<void>,
  ): Promise<Comment> {
    const seen = await this.get(context, id);
    const subject = await this.rounds.subjectOf(context, seen.round);
    const actorId = await authorize(context, action, {
      ...subject,
      authorId: seen.comment.authorId,
      isSpeaker: seen.comment.organisationId !== null && (await this.organisations.speaksFor(context, seen.comment)),
      reply: seen.comment.parentId !== null,
    });
    await this.database.transaction(async (tx) => {
      const round = await rounds.lockShared(tx, seen.round.id);
      await lockStream(tx, seen.round.documentId);
      const comment = await repository.find(tx, id);
      const now = await this.database.now(tx);
      if (!round || !comment || !takes(round, now, comment.parentId !== null))
        throw new DomainError('ROUND_CLOSED', { closesAt: seen.round.closesAt });
      await change(tx, { comment, round, now, actorId });
    });
    context.refresh();
    return (await this.get(context, id)).comment;
  }

  async confirmPlacement(context: RequestContext, input: ConfirmPlacementInput): Promise<Comment> {
    const { comment, round } = await this.get(context, input.commentId);
    const subject = await this.rounds.subjectOf(context, round);
    const actorId = await authorize(context, 'CONFIRM_PLACEMENT', subject);
    await this.database.transaction(async (tx) => {
      await lockStream(tx, round.documentId);
      const revision = await tx.revision.findFirst({ where: { documentId: round.documentId, number: input.revision } });
      const own = await tx.revision.findUniqueOrThrow({ where: { id: round.revisionId }, select: { number: true } });
      if (!revision) throw new DomainError('NOT_FOUND', { revision: input.revision });
      if (comment.parentId || revision.number <= own.number) throw invalidInput({ revision: 'not-later' });
      const place = placeIn(revision, input);
      const now = await this.database.now(tx);
      const key = { coalitionId: comment.coalitionId, commentId: comment.id, revisionId: revision.id };
      await decidePlacement(tx, key, { ...place, candidates: [], decidedBy: actorId, decidedAt: now });
      await append(
        tx,
        this.entry(round, comment, 'PLACEMENT_CONFIRMED', actorId, {
          facts: { revision: revision.number, status: place.status },
        }),
      );
    });
    context.refresh();
    return (await this.get(context, comment.id)).comment;
  }
}

/** Who acted for the organisation in its author's place; null where it was the author. */
const otherThanAuthor = ({ authorId }: Comment, actorId: string): string | null =>
  actorId === authorId ? null : actorId;

/** Whether the clock lets a comment in; replies go on in the reply period. */
function takes(round: Round, now: Date, isReply: boolean): boolean {
  const state = roundState(round, now);
  return state === 'OPEN' || (isReply && state === 'REPLYING');
}

/** The same id again is the same comment, or a conflict that shows nothing. */
function again(known: Comment, authorId: string, input: MakeCommentInput): Comment {
  const same =
    known.authorId === authorId &&
    known.roundId === input.roundId &&
    known.parentId === (input.parentId ?? null) &&
    known.questionId === (input.parentId ? null : (input.questionId ?? null)) &&
    known.organisationId === (input.organisationId ?? null) &&
    (known.editedAt !== null ||
      (known.text === input.text.trim() &&
        known.type === input.type &&
        known.proposedChange === optional(input.proposedChange) &&
        known.onBehalfOf === optional(input.onBehalfOf)));
  if (!same) throw new DomainError('CONFLICT', { reason: 'id-taken' });
  return known;
}

const blocksOf = (revision: Revision): Block[] => revision.blocks as unknown as Block[];

/**
 * Checks that the words stand where the writer saw them, in the revision that she saw. Throws INVALID_INPUT, or
 * WORDS_CHANGED with the place that could be meant: it is offered, never taken.
 */
function anchorIn(revision: Revision, anchor: AnchorInput, seen: number): StoredAnchor {
  const blocks = blocksOf(revision);
  if (seen !== revision.number)
    throw new DomainError('WORDS_CHANGED', {
      seen,
      revision: revision.number,
      expected: anchor.exact ?? null,
      ...offeredPlace(revision, anchor),
    });
  if (anchor.kind === 'DOCUMENT') return { anchorKind: 'DOCUMENT' };
  if (anchor.kind === 'BLOCK') {
    const id = anchor.blockId ?? '';
    const range = rangeOfBlock(blocks, id);
    if (!range) throw new DomainError('WORDS_CHANGED', { blockId: id });
    const exact = canonicalText(blocks).slice(range.start, range.end);
    return {
      anchorKind: 'BLOCK',
      blockId: id,
      lastBlock: id,
      start: range.start,
      end: range.end,
      exact,
      prefix: '',
      suffix: '',
    };
  }
  const { start, end, exact } = anchor;
  const whole = revision.canonicalText;
  const known =
    typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end && end <= whole.length;
  if (!known || cutsSurrogatePair(whole, start) || cutsSurrogatePair(whole, end))
    throw invalidInput({ anchor: 'no-passage' });
  const found = whole.slice(start, end);
  if (found !== exact)
    throw new DomainError('WORDS_CHANGED', { expected: exact ?? null, ...offeredPlace(revision, anchor), found });
  const passage = describePassage(blocks, start, end);
  return {
    anchorKind: 'PASSAGE',
    blockId: passage.firstBlock,
    lastBlock: passage.lastBlock,
    start,
    end,
    exact: passage.exact,
    prefix: passage.prefix,
    suffix: passage.suffix,
  };
}

/** Where the words stand in this revision, if they stand there once; else their block as it reads now; else nowhere. */
function offeredPlace(revision: Revision, { kind, exact, blockId }: AnchorInput) {
  const whole = revision.canonicalText;
  const at = exact ? whole.indexOf(exact) : -1;
  if (kind === 'PASSAGE' && exact && at >= 0 && whole.indexOf(exact, at + 1) < 0)
    return { found: exact, start: at, end: at + exact.length };
  const range = blockId ? rangeOfBlock(blocksOf(revision), blockId) : null;
  return range ? { found: whole.slice(range.start, range.end), ...range } : { found: null, start: null, end: null };
}

/** What a person decided: a range of the revision, or that the passage is gone. */
function placeIn(revision: Revision, input: ConfirmPlacementInput) {
  const { start, end } = input;
  if (start === undefined || start === null || end === undefined || end === null) {
    return { status: 'ORPHANED' as const, start: null, end: null, exact: null, blockId: null, lastBlock: null };
  }
  const whole = revision.canonicalText;
  const known =
    start >= 0 &&
    start < end &&
    end <= whole.length &&
    !cutsSurrogatePair(whole, start) &&
    !cutsSurrogatePair(whole, end);
  if (!known) throw invalidInput({ start: 'no-passage' });
  const passage = describePassage(blocksOf(revision), start, end);
  return {
    status: 'EDITED' as const,
    start,
    end,
    exact: passage.exact,
    blockId: passage.firstBlock,
    lastBlock: passage.lastBlock,
  };
}
