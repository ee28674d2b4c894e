/**
 * What others wrote since a person was last here. The mark is a time of the server's: that of the newest comment she had
 * on her screen when she left, so that no clock of hers decides what is new. What she left unread stays new: it keeps the
 * older time from which it counted.
 */
import type { ReadComment } from './comment-places';

interface Said {
  author: { id: string };
  submittedAt: string;
}

export type Threaded = Pick<ReadComment, 'id'> & Said & { replies: readonly Said[] };

/** How far she has read: everything to the mark, and single comments further or less far. */
export interface ReadTo {
  mark: string;
  single: ReadonlyMap<string, string>;
}

/** The same as it is kept. */
export interface KeptReadTo {
  mark: string;
  single: [id: string, to: string][];
}

const said = (comments: readonly Threaded[]): Said[] => comments.flatMap((comment) => [comment, ...comment.replies]);

/** The time of the newest comment or reply; null where nobody said anything. */
export function newestOf(comments: readonly Threaded[]): string | null {
  return said(comments).reduce<string | null>(
    (newest, { submittedAt }) => (newest === null || submittedAt > newest ? submittedAt : newest),
    null,
  );
}

/** The comments, in the order given, that are new to her or have a reply that is; her own words are never new to her. */
export function unreadOf(comments: readonly Threaded[], { mark, single }: ReadTo, me: string | undefined): string[] {
  return comments
    .filter((comment) => {
      const since = single.get(comment.id) ?? mark;
      return said([comment]).some(({ author, submittedAt }) => author.id !== me && submittedAt > since);
    })
    .map(({ id }) => id);
}

/** What is kept when she leaves: all that stood on her screen counts as read, but for what is unread still. */
export function atLeaving(comments: readonly Threaded[], readTo: ReadTo, unread: readonly string[]): KeptReadTo {
  return {
    mark: newestOf(comments) ?? readTo.mark,
    single: unread.map((id) => [id, readTo.single.get(id) ?? readTo.mark]),
  };
}

/** Of what two places have kept, the one further on. */
export function furthest(one: KeptReadTo | null | undefined, other: KeptReadTo | null): KeptReadTo | null {
  if (!one || !other) return one ?? other;
  return one.mark > other.mark ? one : other;
}

/** The unread one to go to: the first below where she is in reading order, and from the end again the first of all. */
export function nextUnread(order: readonly string[], unread: readonly string[], at: string | null): string | null {
  const from = at === null ? -1 : order.indexOf(at);
  return unread.find((id) => order.indexOf(id) > from) ?? unread[0] ?? null;
}
