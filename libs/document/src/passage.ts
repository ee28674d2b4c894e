/**
 * Describing a passage, and finding it again in the very text it was taken from.
 *
 * A passage holds its exact words and up to 32 units on either side. In its own revision the offsets are right; where
 * a text was stored elsewhere and the offsets are off, the words and their surroundings find it. Carrying a passage
 * into another revision is placement, not this.
 */
import type { Passage } from './anchor';
import { blockRanges, canonicalText, type Block, type BlockRange } from './block';

export const CONTEXT = 32;

/** Whether an offset lies inside a surrogate pair. */
export function cutsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The passage `[start, end)` of the text.
 *
 * @throws RangeError when the range is empty, outside of the text, or cuts a surrogate pair.
 */
export function describePassage(blocks: readonly Block[], start: number, end: number): Passage {
  return describeRange(canonicalText(blocks), blockRanges(blocks), start, end);
}

/** As {@link describePassage}, for many passages of one text. */
export function describeRange(text: string, ranges: readonly BlockRange[], start: number, end: number): Passage {
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new RangeError('A passage has whole offsets.');
  if (start < 0 || end > text.length) throw new RangeError(`A passage lies within 0 and ${text.length}.`);
  if (start >= end) throw new RangeError('A passage holds at least one character.');
  if (cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)) {
    throw new RangeError('A passage never cuts a surrogate pair.');
  }
  let before = Math.max(0, start - CONTEXT);
  if (cutsSurrogatePair(text, before)) before += 1;
  let after = Math.min(text.length, end + CONTEXT);
  if (cutsSurrogatePair(text, after)) after -= 1;
  const { firstBlock, lastBlock } = blocksOf(ranges, start, end);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
    firstBlock,
    lastBlock,
  };
}

/** The ids of the first and last block that `[start, end)` touches. */
export function blocksOf(
  ranges: readonly BlockRange[],
  start: number,
  end: number,
): { firstBlock: string; lastBlock: string } {
  return { firstBlock: rangeAt(ranges, start).block.id, lastBlock: rangeAt(ranges, Math.max(start, end - 1)).block.id };
}

/** The block that holds an offset; a line feed belongs to the block it ends. */
export function rangeAt(ranges: readonly BlockRange[], offset: number): BlockRange {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  if (range === undefined) throw new RangeError('An empty text holds no passage.');
  return range;
}

/**
 * Where a passage stands in the text it was described in: at its offsets, or, where these are off, at the one place
 * whose words and surroundings agree best. Undefined where the words are not there or two places agree equally.
 */
export function resolvePassage(
  blocks: readonly Block[],
  passage: Pick<Passage, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
): { start: number; end: number } | undefined {
  return resolveRange(canonicalText(blocks), passage);
}

/** As {@link resolvePassage}, for many passages of one text. */
export function resolveRange(
  text: string,
  passage: Pick<Passage, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
): { start: number; end: number } | undefined {
  const { exact } = passage;
  if (exact === '') return undefined;
  if (text.startsWith(exact, passage.start) && !cutsRange(text, passage.start, passage.start + exact.length)) {
    return { start: passage.start, end: passage.start + exact.length };
  }
  let best: number | undefined;
  let bestScore = -1;
  let tied = false;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (cutsRange(text, at, at + exact.length)) continue;
    const score = agreementBefore(text, at, passage.prefix) + agreementAfter(text, at + exact.length, passage.suffix);
    if (score > bestScore) {
      best = at;
      bestScore = score;
      tied = false;
    } else if (score === bestScore) tied = true;
  }
  return best === undefined || tied ? undefined : { start: best, end: best + exact.length };
}

function cutsRange(text: string, start: number, end: number): boolean {
  return cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end);
}

/** How many units before `offset` agree with the end of `prefix`. */
export function agreementBefore(text: string, offset: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < offset && text[offset - 1 - n] === prefix[prefix.length - 1 - n]) n += 1;
  return n;
}

/** How many units from `offset` on agree with the start of `suffix`. */
export function agreementAfter(text: string, offset: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && offset + n < text.length && text[offset + n] === suffix[n]) n += 1;
  return n;
}
