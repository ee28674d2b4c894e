/**
 * Where comments stand in later revisions: one row per anchor and later revision, computed when that revision is
 * frozen, from the original anchor or the last place that a person confirmed. What a person decided is never
 * overwritten.
 */
import { Injectable } from '@nestjs/common';
import type { Comment, Prisma, Revision, Transaction } from '@plenary/database';
import type { Block, Pair, Placement as Place, StandingAnchor } from '@plenary/document';
import { blockRanges, describePassage, placeAnchor, preparePair } from '@plenary/document';
import * as repository from './placement.repository';

type Text = Pick<Revision, 'id' | 'number' | 'blocks'>;

const blocksOf = (revision: Text): Block[] => revision.blocks as unknown as Block[];

@Injectable()
export class PlacementService {
  /** Carries every comment of the document into its new revision. The caller holds the stream's lock. */
  async carryAll(tx: Transaction, revision: Revision): Promise<void> {
    const revisions = await repository.revisionsBefore(tx, revision.documentId, revision.number);
    const comments = await repository.commentsBefore(tx, revision.documentId, revision.number);
    const decided = await repository.decidedPlaces(
      tx,
      comments.map((comment) => comment.id),
    );
    const pairs = new Map<string, Pair>();
    const rows = comments.map((comment) => {
      const start = startOf(
        comment,
        decided.filter((place) => place.commentId === comment.id),
      );
      const from = revisions.find((row) => row.id === start.revisionId);
      if (!from) throw new Error(`the revision ${start.revisionId} of a comment is not there`);
      let pair = pairs.get(from.id);
      if (!pair) pairs.set(from.id, (pair = preparePair(blocksOf(from), blocksOf(revision))));
      return placementRow(comment, revision.id, place(pair, from, start.anchor));
    });
    await repository.insertPlacements(tx, rows);
  }

  /** Where a comment stands in a text that is not frozen yet, from its own anchor or the last place a person confirmed. */
  async placeIn(tx: Transaction, comment: Comment, documentId: string, blocks: Block[]): Promise<Place> {
    const { revisionId } = await tx.round.findUniqueOrThrow({
      where: { id: comment.roundId },
      select: { revisionId: true },
    });
    const start = startOf({ ...comment, round: { revisionId } }, await repository.decidedPlaces(tx, [comment.id]));
    const from = await tx.revision.findFirstOrThrow({ where: { id: start.revisionId, documentId } });
    return place(preparePair(blocksOf(from), blocks), from, start.anchor);
  }

  /** Carries a comment that is made when its round's revision is not the latest any more. */
  async carryOne(tx: Transaction, comment: Comment, from: Revision): Promise<void> {
    await this.carryMany(tx, [comment], from);
  }

  /** As {@link carryOne}, for many comments of one round: each later revision is compared once. */
  async carryMany(tx: Transaction, comments: readonly Comment[], from: Revision): Promise<void> {
    const later = await repository.revisionsAfter(tx, from.documentId, from.number);
    const rows = later.flatMap((revision) => {
      const pair = preparePair(blocksOf(from), blocksOf(revision));
      return comments.map((comment) => placementRow(comment, revision.id, place(pair, from, anchorOf(comment))));
    });
    await repository.insertPlacements(tx, rows);
  }
}

/** A comment's own anchor. */
export function anchorOf(comment: Comment): StandingAnchor {
  if (comment.anchorKind === 'DOCUMENT') return { kind: 'DOCUMENT' };
  if (comment.anchorKind === 'BLOCK') return { kind: 'BLOCK', blockId: comment.blockId ?? '' };
  return {
    kind: 'PASSAGE',
    passage: {
      start: comment.start ?? 0,
      end: comment.end ?? 0,
      exact: comment.exact ?? '',
      prefix: comment.prefix ?? '',
      suffix: comment.suffix ?? '',
      firstBlock: comment.blockId ?? '',
      lastBlock: comment.lastBlock ?? '',
    },
  };
}

/** From where a comment is carried on: the last place a person confirmed, else its own anchor. */
function startOf(
  comment: Comment & { round: { revisionId: string } },
  decided: repository.DecidedPlace[],
): { revisionId: string; anchor: StandingAnchor | { range: { start: number; end: number } } | null } {
  const last = decided.reduce<repository.DecidedPlace | null>(
    (a, b) => (!a || b.revision.number > a.revision.number ? b : a),
    null,
  );
  if (!last) return { revisionId: comment.round.revisionId, anchor: anchorOf(comment) };
  const range = last.start === null || last.end === null ? null : { range: { start: last.start, end: last.end } };
  return { revisionId: last.revisionId, anchor: range };
}

function place(
  pair: Pair,
  from: Text,
  anchor: StandingAnchor | { range: { start: number; end: number } } | null,
): Place {
  // A person said that it stands nowhere: it does not come back by itself.
  if (!anchor) return { status: 'ORPHANED' };
  if ('kind' in anchor) return placeAnchor(pair, anchor);
  return placeAnchor(pair, {
    kind: 'PASSAGE',
    passage: describePassage(blocksOf(from), anchor.range.start, anchor.range.end),
  });
}

function placementRow(comment: Comment, revisionId: string, found: Place): Prisma.PlacementCreateManyInput {
  return {
    coalitionId: comment.coalitionId,
    commentId: comment.id,
    revisionId,
    status: found.status,
    start: found.start ?? null,
    end: found.end ?? null,
    exact: found.exact ?? null,
    blockId: found.firstBlock ?? null,
    lastBlock: found.lastBlock ?? null,
    candidates: (found.candidates ?? []) as unknown as Prisma.InputJsonValue,
  };
}

/** The range of a block in a text, for a comment on it. */
export function rangeOfBlock(blocks: readonly Block[], id: string): { start: number; end: number } | null {
  const range = blockRanges(blocks).find(({ block }) => block.id === id);
  return range ? { start: range.start, end: range.end } : null;
}
