/** Where each comment stands in the revision on the screen, what that marks in the text, and in which order they are read. */
import type { BlockRange } from '@plenary/document';
import type { ReadCommentsQuery } from '@plenary/graphql';
import type { Highlight } from '@plenary/ui';

export type ReadComment = NonNullable<NonNullable<ReadCommentsQuery['document']>['revision']>['comments'][number];

export interface Place {
  start: number;
  end: number;
  /** Whether the blocks are meant and not their words. */
  whole: boolean;
}

type Placed = Pick<ReadComment, 'anchor' | 'placement'>;

/** The comment's place in the revision on the screen; null where it has none (the whole text, or words that are gone). */
export function placeOf({ anchor, placement }: Placed, ranges: ReadonlyMap<string, BlockRange>): Place | null {
  const whole = anchor.kind === 'BLOCK';
  if (placement) {
    const { start, end } = placement;
    return start === null || end === null ? null : { start, end, whole };
  }
  if (anchor.kind === 'DOCUMENT') return null;
  if (anchor.start !== null && anchor.end !== null && !whole) return { start: anchor.start, end: anchor.end, whole };
  const range = ranges.get(anchor.blockId ?? '');
  return range ? { start: range.start, end: range.end, whole } : null;
}

/** What the comments mark in the text. */
export function highlightsOf(
  comments: readonly ReadComment[],
  ranges: ReadonlyMap<string, BlockRange>,
  activeId: string | null,
): Highlight[] {
  return comments.flatMap((comment) => {
    if (comment.withdrawnAt) return [];
    const place = placeOf(comment, ranges);
    if (!place) return [];
    return [
      { id: comment.id, ...place, status: comment.placement?.status ?? 'EXACT', active: comment.id === activeId },
    ];
  });
}

/** In reading order: about the whole first, then down the text, and at the end those whose words are gone. */
export function inReadingOrder(
  comments: readonly ReadComment[],
  ranges: ReadonlyMap<string, BlockRange>,
): ReadComment[] {
  const key = (comment: ReadComment): number => {
    const place = placeOf(comment, ranges);
    if (place) return place.start;
    return comment.anchor.kind === 'DOCUMENT' && !comment.placement ? -1 : Number.MAX_SAFE_INTEGER;
  };
  return [...comments].sort(
    (a, b) => key(a) - key(b) || a.submittedAt.localeCompare(b.submittedAt) || a.id.localeCompare(b.id),
  );
}

type Beside = 'replies' | 'placement' | 'addressed' | 'objections' | 'applied';

/** A comment as a frame or a mutation tells it: the latter without what hangs on it, which stays as it is known. */
export type CommentNews = Omit<ReadComment, Beside> & Partial<Pick<ReadComment, Beside>>;

/** The comment put among the others: new, in place of what was there, or below the comment it replies to. */
export function withComment(comments: readonly ReadComment[], news: CommentNews): ReadComment[] {
  if (news.parentId) {
    return comments.map((comment) => {
      if (comment.id !== news.parentId) return comment;
      const others = comment.replies.filter(({ id }) => id !== news.id);
      return { ...comment, replies: [...others, news].sort((a, b) => a.submittedAt.localeCompare(b.submittedAt)) };
    });
  }
  const known = comments.find(({ id }) => id === news.id);
  const whole: ReadComment = {
    ...news,
    replies: news.replies ?? known?.replies ?? [],
    addressed: news.addressed === undefined ? (known?.addressed ?? null) : news.addressed,
    objections: news.objections ?? known?.objections ?? [],
    applied: news.applied === undefined ? (known?.applied ?? null) : news.applied,
    placement: news.placement === undefined ? (known?.placement ?? null) : news.placement,
  };
  return known ? comments.map((comment) => (comment.id === news.id ? whole : comment)) : [...comments, whole];
}
