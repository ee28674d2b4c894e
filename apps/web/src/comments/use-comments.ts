/**
 * The comments of the revision on the screen, kept complete by the frames of the record: what others write appears
 * beside its passage, and a stage, a round or a revision that changed makes the head be asked again.
 */
import { DocumentFramesDocument, ReadCommentsDocument, type EntryKind } from '@plenary/graphql';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { DocumentAddress } from '../platform/address';
import { useAsk } from '../platform/use-screen';
import { withComment, type CommentNews, type ReadComment } from './comment-places';

const NONE: ReadComment[] = [];

interface LiveOptions {
  /** Absent until the document is known. */
  documentId: string | undefined;
  cursor: string | undefined;
  /** What is not a comment: the head has changed. */
  onChange: (kind: EntryKind) => void;
  /** A comment that somebody else made just now. */
  onNew: (comment: ReadComment) => void;
}

export function useComments(
  address: DocumentAddress,
  revision: number | undefined,
  { documentId, cursor, onChange, onNew }: LiveOptions,
) {
  const client = useClient();
  const asked = useAsk(ReadCommentsDocument, { ...address, revision: revision ?? 0 }, revision === undefined);
  const { refresh } = asked;
  const base = asked.data?.document?.revision;
  // What came since the answer; another answer makes it void.
  const [changes, setChanges] = useState<{ base: typeof base; list: CommentNews[] }>({ base, list: [] });
  if (changes.base !== base) setChanges({ base, list: [] });

  const comments = useMemo(
    () => changes.list.reduce<ReadComment[]>(withComment, base?.comments ?? []),
    [base, changes.list],
  );
  const add = useCallback(
    (comment: CommentNews) => setChanges((held) => ({ ...held, list: [...held.list, comment] })),
    [],
  );

  const live = useRef({ onChange, onNew });
  // Following begins at the first cursor and goes on from its own; a later head brings a later one, which is not needed.
  const from = useRef<string | undefined>(undefined);
  const known = cursor !== undefined;
  useEffect(() => {
    live.current = { onChange, onNew };
    from.current ??= cursor;
  });

  useEffect(() => {
    if (!documentId || revision === undefined || !known) return;
    const { unsubscribe } = client
      .subscription(DocumentFramesDocument, { documentId, after: from.current, revision })
      .subscribe(({ data }) => {
        const frame = data?.documentFrames;
        if (!frame) return;
        from.current = frame.cursor;
        if (frame.comment) {
          add(frame.comment);
          if (frame.kind === 'COMMENT_MADE') live.current.onNew(frame.comment);
        }
        // What happens to a round or to the text changes what may be done with comments, and what is told of them.
        if (frame.kind && (frame.round || frame.document)) {
          refresh();
          live.current.onChange(frame.kind);
        }
      });
    return unsubscribe;
  }, [client, documentId, revision, known, add, refresh]);

  // Drawing the first of them, a whole margin with its highlights, gives way to whoever scrolls or types meanwhile.
  const first = useDeferredValue(asked.data);
  if (asked.data && !first) return { comments: NONE, answered: add, asked: { ...asked, data: first, loading: true } };
  return { comments, answered: add, asked };
}
