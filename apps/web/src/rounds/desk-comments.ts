/** The comments of a round as the desk lists them: which there are, which are shown, and which comes next. */
import type { RoundScreenQuery } from '@plenary/graphql';

export type DeskRound = NonNullable<RoundScreenQuery['round']>;
export type DeskComment = DeskRound['comments'][number];

export const DESK_FILTERS = ['open', 'all', 'TECHNICAL', 'EDITORIAL', 'GENERAL', 'lost', 'done'] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

/** Whether a comment still waits for an answer; a withdrawn one needs none. */
export const isOpen = (comment: DeskComment): boolean => !comment.disposition && !comment.withdrawnAt;

const isLost = ({ placement }: DeskComment): boolean =>
  placement?.status === 'ORPHANED' || placement?.status === 'AMBIGUOUS';

export function matches(comment: DeskComment, filter: DeskFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return isOpen(comment);
  if (filter === 'done') return comment.disposition !== null;
  return filter === 'lost' ? isLost(comment) : comment.type === filter;
}

/** The comment to go to after one was disposed: the next open one below it, else the first open one above. */
export function nextOpen(comments: readonly DeskComment[], after: string): DeskComment | null {
  const at = comments.findIndex(({ id }) => id === after);
  const open = (comment: DeskComment) => comment.id !== after && isOpen(comment);
  return comments.slice(at + 1).find(open) ?? comments.slice(0, Math.max(0, at)).find(open) ?? null;
}
