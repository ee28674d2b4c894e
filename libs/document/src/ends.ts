/**
 * Where a placement begins and ends.
 *
 * A word inserted beside the passage stays outside. Where the passage's own first or last words were replaced, what
 * stands now between their neighbour outside and the words that stayed is taken for them, if it is not too long.
 */
import type { Group, Partner, Sought } from './candidates';
import type { Pair } from './pair';
import { cutsSurrogatePair } from './passage';

export interface Span {
  start: number;
  end: number;
}

/** New words that may stand for each replaced word, and some more. */
const FOLLOW = 4;
const FOLLOW_MORE = 4;

export function endsOf(pair: Pair, sought: Sought, group: Group, partner: Partner): Span {
  const { a, b } = pair.map;
  const { first, last } = sought;
  let start: number;
  if (group.firstA === first) start = b.starts[group.firstB]! + Math.max(0, sought.start - a.starts[first]!);
  else {
    const before = first > 0 ? partner(first - 1) : -1;
    const room = FOLLOW * (group.firstA - first) + FOLLOW_MORE;
    start =
      b.starts[before >= 0 && before < group.firstB && group.firstB - before <= room ? before + 1 : group.firstB]!;
  }
  let end: number;
  if (group.lastA === last - 1) end = b.ends[group.lastB]! - Math.max(0, a.ends[last - 1]! - sought.end);
  else {
    const after = last < a.count ? partner(last) : -1;
    const room = FOLLOW * (last - 1 - group.lastA) + FOLLOW_MORE;
    end = b.ends[after > group.lastB && after - group.lastB <= room ? after - 1 : group.lastB]!;
  }
  return withSpace(pair, sought, start, end);
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
