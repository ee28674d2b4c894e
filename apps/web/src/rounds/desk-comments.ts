/** The comments of a round as the desk lists them: which are shown, in which order, under which headings, and which comes next. */
import type { DeskLineFragment, RoundDeskScreenQuery } from '@plenary/graphql';

export type Desk = NonNullable<RoundDeskScreenQuery['roundDesk']>;
export type DeskRound = Desk['round'];
export type DeskComment = DeskLineFragment;

export const DESK_FILTERS = [
  'open',
  'all',
  'TECHNICAL',
  'EDITORIAL',
  'GENERAL',
  'mine',
  'controversial',
  'objections',
  'lost',
  'withheld',
  'done',
] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

export const DESK_ORDERS = ['reference', 'place'] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

export const DESK_GROUPS = ['none', 'section', 'type', 'stakeholder', 'disposition', 'question'] as const;
export type DeskGroup = (typeof DESK_GROUPS)[number];

/** Whether a comment still waits for an answer; a withdrawn one needs none. */
export const isOpen = (comment: DeskComment): boolean => !comment.disposition && !comment.withdrawnAt;

const isLost = ({ placement }: DeskComment): boolean =>
  placement?.status === 'ORPHANED' || placement?.status === 'AMBIGUOUS';

/** An objection that somebody has yet to answer or decide. */
export const isObjected = ({ addressed, objection }: DeskComment): boolean =>
  addressed?.satisfaction === 'OBJECTS' || (objection !== null && objection.outcome === null);

export function matches(comment: DeskComment, filter: DeskFilter, myId: string | null = null): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isOpen(comment);
    case 'done':
      return comment.disposition !== null;
    case 'lost':
      return isLost(comment);
    case 'withheld':
      return comment.moderated;
    case 'mine':
      return myId !== null && comment.triage?.assignee?.id === myId;
    case 'controversial':
      return comment.triage?.controversial ?? false;
    case 'objections':
      return isObjected(comment);
    default:
      return comment.type === filter;
  }
}

/** The comment to go to after one was disposed: the next open one below it, else the first open one above. */
export function nextOpen(comments: readonly DeskComment[], after: string): DeskComment | null {
  const at = comments.findIndex(({ id }) => id === after);
  const open = (comment: DeskComment) => comment.id !== after && isOpen(comment);
  return comments.slice(at + 1).find(open) ?? comments.slice(0, Math.max(0, at)).find(open) ?? null;
}

/** By the place in the text, those on the whole of it first; those of one place as they came. */
export function inOrder(comments: readonly DeskComment[], order: DeskOrder): DeskComment[] {
  const place = ({ anchor }: DeskComment) => anchor.start ?? -1;
  return [...comments].sort((a, b) => (order === 'place' ? place(a) - place(b) : 0) || a.number - b.number);
}

export type DeskItem =
  { kind: 'heading'; key: string; count: number } | { kind: 'comment'; key: string; comment: DeskComment };

/** The list with a heading above each group; the groups stand in the order of their first comments. */
export function grouped(
  comments: readonly DeskComment[],
  keyOf: ((comment: DeskComment) => string) | null,
): DeskItem[] {
  const item = (comment: DeskComment): DeskItem => ({ kind: 'comment', key: comment.id, comment });
  if (!keyOf) return comments.map(item);
  return [...Map.groupBy(comments, keyOf)].flatMap(([key, group]): DeskItem[] => [
    { kind: 'heading', key, count: group.length },
    ...group.map(item),
  ]);
}

/** The comment that somebody means by a reference or by its last part; null where there is none or it is the same. */
export function byReference(comments: readonly DeskComment[], given: string, not: string): DeskComment | null {
  const wanted = given.trim().toUpperCase();
  if (wanted === '') return null;
  const number = /^\d+$/.test(wanted) ? Number(wanted) : null;
  const found = comments.find((one) => one.reference.toUpperCase() === wanted || one.number === number);
  return found && found.id !== not ? found : null;
}
