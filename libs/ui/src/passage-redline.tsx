/** A passage as it was and as it is, in one line of words: for an answer to a comment, a proposed change, a carried place. */
import { diffWords } from '@plenary/document';
import { useMemo } from 'react';
import { Pieces } from './redline-pieces';

export function PassageRedline({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => diffWords(before, after), [before, after]);
  return <Pieces pieces={pieces} />;
}
