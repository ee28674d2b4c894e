/** What is being written on a document: one thing at a time, kept in the browser, shown or put aside. */
import type { CommentLineFragment } from '@plenary/graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import type { Writing } from './comment-composer';

export type BeginWriting = (
  roundId: string,
  target: Writing['target'],
  proposedChange?: string | null,
  more?: { parent: NonNullable<Writing['parent']> } | { edit: CommentLineFragment } | { questionId: string },
) => void;

export function useWriting(documentId: string, revision: number) {
  const [writing, setWriting, forget] = useKept<Writing | null>(`writing.${documentId}`, null);
  // What was left here earlier is offered, not thrust upon the reader; what waits for the line goes on waiting in sight.
  const [shown, setShown] = useState(writing?.queued ?? false);
  const latest = useRef(writing);
  useEffect(() => {
    latest.current = writing;
  });
  const begin: BeginWriting = useCallback(
    (roundId, target, proposedChange = null, more = undefined) => {
      // Words that are being written move to the new place; they are never thrown away by a click.
      const before = latest.current;
      const asked = more && 'questionId' in more ? more.questionId : null;
      const kept = before && before.mode === 'comment' && (!more || asked) && !before.queued ? before : null;
      const edit = more && 'edit' in more ? more.edit : null;
      setWriting({
        commentId: edit?.id ?? newId(),
        roundId,
        mode: edit ? 'edit' : more && 'parent' in more ? 'reply' : 'comment',
        ...(more && 'parent' in more ? { parent: more.parent } : {}),
        target,
        type: edit?.type ?? kept?.type ?? 'GENERAL',
        text: edit?.text ?? kept?.text ?? '',
        proposedChange: edit ? edit.proposedChange : (proposedChange ?? kept?.proposedChange ?? null),
        onBehalfOf: edit?.onBehalfOf ?? kept?.onBehalfOf ?? '',
        ...(asked ? { questionId: asked } : {}),
        ...(kept?.organisationId ? { organisationId: kept.organisationId } : {}),
        ...(kept ? { clause: kept.clause ?? '', line: kept.line ?? '', element: kept.element ?? '' } : {}),
        ...(edit ? { version: edit.version } : { revision }),
      });
      setShown(true);
    },
    [setWriting, revision],
  );
  const leave = useCallback(() => setShown(false), []);
  const resume = useCallback(() => setShown(true), []);
  const change = useCallback(
    (next: Writing) => {
      setWriting(next);
      setShown(true);
    },
    [setWriting],
  );
  return { writing, change, begin, discard: forget, leave, resume, shown };
}
