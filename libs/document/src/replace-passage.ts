/**
 * Other words in the place of a passage. What stands before and after keeps its place and its formatting; the block
 * keeps its id, so that every other comment on it is carried as after any edit. A passage that spans several blocks is
 * replaced line by line, or not at all: a replacement never joins or splits blocks.
 */
import { blockRanges, type Block, type Mark } from './block';
import { cutsSurrogatePair } from './passage';

const LINE_BREAK = '\u2028';

/** The blocks with `words` in the place of `[start, end)`; null where that range cannot take them. */
export function replacePassage(blocks: readonly Block[], start: number, end: number, words: string): Block[] | null {
  if (start < 0 || start > end) return null;
  const touched = blockRanges(blocks).flatMap((range, index) =>
    range.start <= end && range.end >= start && (range.end > start || range.start === range.end || start === end)
      ? [{ ...range, index }]
      : [],
  );
  const inside = touched.filter((range) => range.start < end || (range.start === start && start === end));
  const lines = words.replace(/\r\n?/g, '\n').split('\n');
  const pieces = inside.length === 1 ? [lines.join(LINE_BREAK)] : lines.length === inside.length ? lines : null;
  if (!pieces || inside.length === 0 || end > inside.at(-1)!.end) return null;
  if (inside.some(({ block }) => block.kind === 'FIGURE' || block.kind === 'RULE')) return null;
  const result = [...blocks];
  for (const [at, range] of inside.entries()) {
    const from = Math.max(0, start - range.start);
    const to = Math.min(range.end, end) - range.start;
    const { text } = range.block;
    if (cutsSurrogatePair(text, from) || cutsSurrogatePair(text, to)) return null;
    result[range.index] = withWords(range.block, from, to, pieces[at]!);
  }
  return result;
}

function withWords(block: Block, from: number, to: number, words: string): Block {
  const shift = words.length - (to - from);
  const text = block.text.slice(0, from) + words + block.text.slice(to);
  const { marks, ...rest } = block;
  const kept = (marks ?? []).flatMap((mark) => shifted(mark, from, to, shift));
  return kept.length > 0 ? { ...rest, text, marks: kept } : { ...rest, text };
}

/** A mark around the whole passage grows or shrinks with it; one that reaches into it ends where it begins. */
function shifted(mark: Mark, from: number, to: number, shift: number): Mark[] {
  if (mark.end <= from) return [mark];
  if (mark.start >= to) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  if (mark.start <= from && mark.end >= to)
    return mark.end + shift > mark.start ? [{ ...mark, end: mark.end + shift }] : [];
  if (mark.start < from) return [{ ...mark, end: from }];
  return mark.end > to ? [{ ...mark, start: to + shift, end: mark.end + shift }] : [];
}
