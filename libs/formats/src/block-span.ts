/**
 * Ranges of files and offsets of the product. A file says "from here in this block to there in that one"; the product
 * says `[start, end)` of the canonical text. These are the two ways between them.
 */
import { blockRanges, type Block } from '@plenary/document';
import type { BlockSpan } from './imported-file';

/** The canonical offsets of a range; null where the text has no such block. */
export function offsetsOf(blocks: readonly Block[], span: BlockSpan): { start: number; end: number } | null {
  const ranges = blockRanges(blocks);
  const [first, last] = [ranges[span.firstBlock], ranges[span.lastBlock]];
  if (!first || !last) return null;
  const start = Math.min(first.start + span.start, first.end);
  return { start, end: Math.max(start, Math.min(last.start + span.end, last.end)) };
}

/** The range of canonical offsets, as files want it. */
export function spanAt(blocks: readonly Block[], start: number, end: number): BlockSpan {
  const ranges = blockRanges(blocks);
  const blockAt = (offset: number) => {
    let [low, high] = [0, ranges.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((ranges[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  };
  const inside = (block: number, offset: number) => {
    const range = ranges[block];
    return range ? Math.min(Math.max(offset - range.start, 0), range.end - range.start) : 0;
  };
  const [firstBlock, lastBlock] = [blockAt(start), blockAt(Math.max(start, end))];
  return { firstBlock, start: inside(firstBlock, start), lastBlock, end: inside(lastBlock, Math.max(start, end)) };
}
