/** Keeps what the reading screen was drawn from, as it is drawn, where it is public or its reader asked for it. */
import { useCallback, useEffect, useState } from 'react';
import { findKept, keepDocument, letGo } from './kept-answers';

interface KeptOptions {
  documentId: string;
  /** Undefined while it is not known who reads. */
  personId: string | null | undefined;
  isPublic: boolean;
  /** The answers by their keys; null until all are there. */
  answers: ReadonlyMap<number, unknown> | null;
}

export interface Keeping {
  /** Undefined until it is known. */
  asked: boolean | undefined;
  ask: (asked: boolean) => void;
}

export function useKeptDocument({ documentId, personId, isPublic, answers }: KeptOptions): Keeping {
  const [asked, setAsked] = useState<boolean>();
  useEffect(() => {
    if (personId === undefined) return;
    let left = false;
    void findKept(personId, documentId).then((kept) => {
      if (!left) setAsked(kept?.asked ?? false);
    });
    return () => {
      left = true;
    };
  }, [personId, documentId]);
  useEffect(() => {
    if (personId === undefined || asked === undefined || !answers || !(asked || isPublic)) return;
    // A full or forbidden storage takes away the keeping, not the reading.
    void keepDocument(personId, documentId, asked, answers).catch(() => undefined);
  }, [personId, documentId, asked, isPublic, answers]);
  const ask = useCallback(
    (next: boolean) => {
      setAsked(next);
      if (!next && personId !== undefined) void letGo(personId, documentId).catch(() => undefined);
    },
    [personId, documentId],
  );
  return { asked, ask };
}
