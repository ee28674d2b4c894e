/**
 * What changed within a passage, by words.
 *
 * Deleted and inserted words stand in as few pieces as they can be read in: a short equality between two changes that
 * says nothing by itself (an article, a comma) is taken into them.
 */
import { alignInOrder } from './in-order';
import { readWords, Vocabulary } from './words';

export const PIECE_OPS = ['SAME', 'INSERT', 'DELETE'] as const;
export type PieceOp = (typeof PIECE_OPS)[number];

export interface Piece {
  op: PieceOp;
  text: string;
}

/** The pieces that lead from `before` to `after`: without INSERT they read `before`, without DELETE `after`. */
export function diffWords(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ op: 'SAME', text: before }];
  if (before === '') return [{ op: 'INSERT', text: after }];
  if (after === '') return [{ op: 'DELETE', text: before }];
  const vocabulary = new Vocabulary();
  const left = readWords(before, vocabulary, true);
  const right = readWords(after, vocabulary, true);
  // By length, so that the fewest characters change.
  const weights = vocabulary.words.map((word) => (word.trim() === '' ? 0.2 : word.length));
  const changes: Change[] = [];
  let fromLeft = 0;
  let fromRight = 0;
  let same = '';
  const close = (toLeft: number, toRight: number) => {
    if (toLeft === fromLeft && toRight === fromRight) return;
    changes.push({ same, deleted: before.slice(fromLeft, toLeft), inserted: after.slice(fromRight, toRight) });
    same = '';
  };
  alignInOrder(left.ids, right.ids, weights, (l, r) => {
    close(left.starts[l]!, right.starts[r]!);
    same += before.slice(left.starts[l], left.ends[l]);
    fromLeft = left.ends[l]!;
    fromRight = right.ends[r]!;
  });
  close(before.length, after.length);
  return toPieces(cleanUp(changes), same);
}

/** A change, with the words before it that did not change. */
interface Change {
  same: string;
  deleted: string;
  inserted: string;
}

const LETTERS_OR_DIGITS = /[\p{L}\p{N}]/u;

function cleanUp(changes: Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const previous = result[result.length - 1];
    if (previous !== undefined && saysNothing(change.same, previous, change)) {
      previous.deleted += change.same + change.deleted;
      previous.inserted += change.same + change.inserted;
    } else result.push({ ...change });
  }
  return result;
}

/** Space between two changes, or a few characters between much longer changes, is no equality to a reader. */
function saysNothing(same: string, before: Change, after: Change): boolean {
  if (same.trim() === '') return true;
  const size = Math.min(
    Math.max(before.deleted.length, before.inserted.length),
    Math.max(after.deleted.length, after.inserted.length),
  );
  if (!LETTERS_OR_DIGITS.test(same)) return same.length * 4 <= size;
  return same.trim().length <= 4 && same.trim().length * 3 <= size;
}

function toPieces(changes: readonly Change[], rest: string): Piece[] {
  const pieces: Piece[] = [];
  const push = (op: PieceOp, text: string) => {
    if (text !== '') pieces.push({ op, text });
  };
  for (const change of changes) {
    push('SAME', change.same);
    push('DELETE', change.deleted);
    push('INSERT', change.inserted);
  }
  push('SAME', rest);
  return pieces;
}

/** One side of a diff, read back from its pieces. */
export function readPieces(pieces: readonly Piece[], side: 'OLD' | 'NEW'): string {
  const without: PieceOp = side === 'OLD' ? 'INSERT' : 'DELETE';
  return pieces
    .filter((piece) => piece.op !== without)
    .map((piece) => piece.text)
    .join('');
}
