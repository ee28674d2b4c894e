/** The unread comments of a document, per person and browser: counted from her last visit, fewer as she opens them. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keep, readKept } from '../platform/kept';
import type { ReadComment } from './comment-places';
import { atLeaving, newestOf, nextUnread, unreadOf, type KeptReadTo, type ReadTo } from './unread';

interface Visit extends ReadTo {
  key: string;
}

interface UnreadOptions {
  documentId: string;
  /** Undefined while it is not known who reads; null for a visitor. */
  personId: string | null | undefined;
  /** Whether the comments are here: before, nothing can be said to be new. */
  loaded: boolean;
  activeId: string | null;
}

const NONE: string[] = [];

function begin(key: string, newest: string): Visit {
  const kept = readKept<KeptReadTo>(key);
  // At a first visit everything is new, which says nothing: then it counts from now on.
  return { key, mark: kept?.mark ?? newest, single: new Map(kept?.single) };
}

export function useUnread(
  comments: readonly ReadComment[],
  { documentId, personId, loaded, activeId }: UnreadOptions,
): { unread: string[]; next: string | null; readAll: () => void } {
  const key = `visit.${personId ?? 'visitor'}.${documentId}`;
  const [visit, setVisit] = useState<Visit | null>(null);
  const newest = useMemo(() => newestOf(comments) ?? '', [comments]);
  if (loaded && personId !== undefined && visit?.key !== key) setVisit(begin(key, newest));

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
  const leaving = useRef<() => void>(() => undefined);
  useEffect(() => {
    leaving.current = () => {
      if (visit?.key === key && newest) keep(key, atLeaving(comments, visit, unread));
    };
  });
  useEffect(() => {
    const leave = () => leaving.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const order = useMemo(() => comments.map(({ id }) => id), [comments]);
  const readAll = useCallback(() => setVisit({ key, mark: newest, single: new Map() }), [key, newest]);
  return { unread, next: nextUnread(order, unread, activeId), readAll };
}
