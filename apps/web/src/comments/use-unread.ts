/**
 * The unread comments of a document, per person: counted from her last visit on whatever device, fewer as she opens them.
 * The server keeps how far she came; this browser keeps it as well, for visitors and for a line that is lost.
 */
import { MarkReadDocument, type ReadCommentsQuery } from '@plenary/graphql';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { keep, readKept } from '../platform/kept';
import type { ReadComment } from './comment-places';
import { atLeaving, furthest, newestOf, nextUnread, unreadOf, type KeptReadTo, type ReadTo } from './unread';

export type ReadingPlace = NonNullable<NonNullable<ReadCommentsQuery['document']>['viewerReading']>;

interface Visit extends ReadTo {
  key: string;
}

interface UnreadOptions {
  documentId: string;
  revision: number;
  /** Undefined while it is not known who reads; null for a visitor. */
  personId: string | null | undefined;
  /** Whether the comments are here: before, nothing can be said to be new. */
  loaded: boolean;
  /** How far she came, as the server has it. */
  place: ReadingPlace | null;
  activeId: string | null;
  /** The block at which she is when she leaves. */
  blockAt: () => string | null;
}

const NONE: string[] = [];

const asKept = (place: ReadingPlace | null): KeptReadTo | null =>
  place && { mark: place.commentsTo ?? '', single: place.threads.map(({ commentId, to }) => [commentId, to]) };

function begin(key: string, newest: string, place: ReadingPlace | null): Visit {
  const kept = furthest(readKept<KeptReadTo>(key), asKept(place));
  // At a first visit everything is new, which says nothing: then it counts from now on.
  return { key, mark: kept?.mark ?? newest, single: new Map(kept?.single) };
}

export function useUnread(
  comments: readonly ReadComment[],
  { documentId, revision, personId, loaded, place, activeId, blockAt }: UnreadOptions,
): { unread: string[]; next: string | null; readAll: () => void } {
  const client = useClient();
  const key = `visit.${personId ?? 'visitor'}.${documentId}`;
  const [visit, setVisit] = useState<Visit | null>(null);
  const newest = useMemo(() => newestOf(comments) ?? '', [comments]);
  if (loaded && personId !== undefined && visit?.key !== key) setVisit(begin(key, newest, place));

  // The open card is being read, and so is what is answered below it meanwhile.
  const active = visit && activeId ? comments.find(({ id }) => id === activeId) : undefined;
  const activeNewest = active ? newestOf([active]) : null;
  if (visit && active && activeNewest && visit.single.get(active.id) !== activeNewest)
    setVisit({ ...visit, single: new Map(visit.single).set(active.id, activeNewest) });

  const unread = useMemo(
    () => (visit ? unreadOf(comments, visit, personId ?? undefined) : NONE),
    [comments, visit, personId],
  );

  // The mark moves when she leaves, so that a page that is only looked at again still shows what was new.
  const told = useRef('');
  const leaving = useRef<() => void>(() => undefined);
  useEffect(() => {
    leaving.current = () => {
      if (visit?.key !== key) return;
      const left = atLeaving(comments, visit, unread);
      if (newest) keep(key, left);
      if (!personId) return;
      const input = {
        documentId,
        revision,
        block: blockAt(),
        commentsTo: left.mark || null,
        threads: left.single.filter(([, to]) => to).map(([commentId, to]) => ({ commentId, to })),
      };
      const telling = JSON.stringify(input);
      if (telling === told.current) return;
      told.current = telling;
      // It arrives although the page is going; where it does not, this browser still has it.
      void client.mutation(MarkReadDocument, { input }, { fetchOptions: { keepalive: true } }).toPromise();
    };
  });
  useEffect(() => {
    const leave = () => leaving.current();
    const hidden = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
      leave();
    };
  }, []);

  const order = useMemo(() => comments.map(({ id }) => id), [comments]);
  const readAll = useCallback(() => setVisit({ key, mark: newest, single: new Map() }), [key, newest]);
  return { unread, next: nextUnread(order, unread, activeId), readAll };
}
