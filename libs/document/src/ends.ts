/**
 * Where a placement begins and ends.
 *
 * A word inserted beside the passage stays outside. Where the passage's own first or last words were replaced, what
 * stands now between their neighbour outside and the words that stayed is taken for them, if it is not too long.
 */
import type { Group, Partner, Sought } from './candidates';
import type { Pair } from './pair';
import { cutsSurrogatePair } from './passage';
import type { Words } from './words';

export interface Span {
  start: number;
  end: number;
}

/** New words that may stand for each replaced word, and some more. */
const FOLLOW = 5;
const FOLLOW_MORE = 4;
/** Where only the block's own end is left to go by, fewer: as many as were replaced, and some more. */
const BLOCK_MORE = 2;
/** Signs that close what they follow. */
const CLOSING = /^\p{P}$/u;

export function endsOf(pair: Pair, sought: Sought, group: Group, partner: Partner): Span {
  const { a, b } = pair.map;
  const { first, last } = sought;
  const start =
    group.firstA === first
      ? b.starts[group.firstB]! + Math.max(0, sought.start - a.starts[first]!)
      : b.starts[firstOf(pair, sought, group, partner)]!;
  const end =
    group.lastA === last - 1
      ? b.ends[group.lastB]! - Math.max(0, a.ends[last - 1]! - sought.end)
      : b.ends[lastOf(pair, sought, group, partner)]!;
  return withSpace(pair, sought, start, end);
}

/**
 * The first new word that stands for the passage's replaced first words: the one after their old neighbour; where that
 * one went too and the passage opened its block, the one that opens the block now.
 */
function firstOf({ map: { a, b } }: Pair, { first }: Sought, group: Group, partner: Partner): number {
  const room = FOLLOW * (group.firstA - first) + FOLLOW_MORE;
  const before = first > 0 ? partner(first - 1) : -1;
  if (before >= 0 && before < group.firstB && group.firstB - before <= room) return before + 1;
  if (!opensBlock(a, first)) return group.firstB;
  const near = group.firstA - first + BLOCK_MORE;
  for (let at = group.firstB; at >= 0 && group.firstB - at < near; at -= 1) if (opensBlock(b, at)) return at;
  return group.firstB;
}

/** As {@link firstOf}, for the passage's replaced last words. Its closing sign is taken along where it still follows. */
function lastOf({ map: { a, b } }: Pair, { last }: Sought, group: Group, partner: Partner): number {
  const room = FOLLOW * (last - 1 - group.lastA) + FOLLOW_MORE;
  const after = last < a.count ? partner(last) : -1;
  if (after > group.lastB && after - group.lastB <= room) return after - 1;
  if (opensBlock(a, last)) {
    const near = last - 1 - group.lastA + BLOCK_MORE;
    for (let at = group.lastB; at < b.count && at - group.lastB < near; at += 1) if (opensBlock(b, at + 1)) return at;
  }
  const next = group.lastB + 1;
  const closes = next < b.count && b.ids[next] === a.ids[last - 1] && b.starts[next] === b.ends[group.lastB];
  return closes && CLOSING.test(b.text.slice(b.starts[next], b.ends[next])) ? next : group.lastB;
}

/** Whether a block begins between the word before and this one; the end of the text counts too. */
function opensBlock(words: Words, at: number): boolean {
  if (at === 0 || at >= words.count) return true;
  return words.text.slice(words.ends[at - 1], words.starts[at]).includes('\n');
}

/** A passage may begin or end with space; it is taken along where it is still there. No surrogate pair is cut. */
function withSpace(pair: Pair, sought: Sought, start: number, end: number): Span {
  const { a } = pair.map;
  const text = pair.new.text;
  const before = Math.max(0, a.starts[sought.first]! - sought.start);
  if (
    before > 0 &&
    text.slice(Math.max(0, start - before), start) === pair.old.text.slice(sought.start, sought.start + before)
  ) {
    start -= before;
  }
  const after = Math.max(0, sought.end - a.ends[sought.last - 1]!);
  if (after > 0 && text.startsWith(pair.old.text.slice(sought.end - after, sought.end), end)) end += after;
  end = Math.max(start + 1, end);
  if (cutsSurrogatePair(text, start)) start -= 1;
  if (cutsSurrogatePair(text, end)) end += 1;
  return { start, end };
}
