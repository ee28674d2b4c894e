/**
 * Placement: where a comment stands in a later revision, or that nobody can say.
 *
 * The candidate for which most speaks is taken, if enough does. Where another one is nearly as good, or the very words
 * stand elsewhere too among the same neighbours, a person decides. A wrong placement is worse than an orphan: people
 * would answer a comment that nobody made.
 */
import type { AnchorKind, Passage, Placement } from './anchor';
import { candidatesFor, type Candidate, type Sought } from './candidates';
import type { Span } from './ends';
import type { Pair } from './pair';
import { agreementAfter, agreementBefore, blocksOf, CONTEXT, resolveRange } from './passage';
import { wordAfter } from './words';

/** The score from which on a candidate is believed. */
const ENOUGH = 0.3;
/** A second candidate this near to the first one puts the choice before a person. */
const TOO_CLOSE = 0.3;

/** A passage that is shorter than this with the neighbours that agree stands in many places by nature. */
const SOME = 30;

/** How far the neighbours of two places of the very words are compared. */
const NEIGHBOURS = 400;

/** An anchor as it is stored: a DOCUMENT anchor has neither block nor passage. */
export interface StandingAnchor {
  kind: AnchorKind;
  blockId?: string;
  passage?: Passage;
}

export function placeAnchor(pair: Pair, anchor: StandingAnchor): Placement {
  switch (anchor.kind) {
    case 'DOCUMENT':
      return { status: 'EXACT' };
    case 'BLOCK':
      return anchor.blockId === undefined ? { status: 'ORPHANED' } : placeBlock(pair, anchor.blockId);
    case 'PASSAGE':
      return anchor.passage === undefined ? { status: 'ORPHANED' } : placePassage(pair, anchor.passage);
  }
}

/** A block goes where its id is; without the id, where its words went. */
function placeBlock(pair: Pair, id: string): Placement {
  const before = pair.old.ranges[pair.old.places.get(id) ?? -1];
  const after = pair.new.ranges[pair.new.places.get(id) ?? -1];
  if (after !== undefined) {
    const same =
      before !== undefined && before.block.text === after.block.text && before.block.kind === after.block.kind;
    return {
      status: same ? 'EXACT' : 'EDITED',
      start: after.start,
      end: after.end,
      exact: after.block.text,
      firstBlock: id,
      lastBlock: id,
    };
  }
  if (before === undefined || before.start === before.end) return { status: 'ORPHANED' };
  return placeSpan(pair, before);
}

export function placePassage(pair: Pair, passage: Passage): Placement {
  const stands = resolveRange(pair.old.text, passage);
  return stands === undefined ? { status: 'ORPHANED' } : placeSpan(pair, stands);
}

/** Places `[start, end)` of the old canonical text. */
function placeSpan(pair: Pair, { start, end }: Span): Placement {
  const { a } = pair.map;
  const first = wordAfter(a, start);
  let last = first;
  while (last < a.count && a.starts[last]! < end) last += 1;
  const sought = { start, end, first, last };
  if (first === last) return placeSpace(pair, sought);
  const candidates = candidatesFor(pair, sought);
  const best = candidates[0];
  if (best === undefined || best.score < ENOUGH) return { status: 'ORPHANED' };
  const rivals = candidates.filter(
    (other) =>
      other.score > best.score - TOO_CLOSE &&
      other.score >= ENOUGH &&
      (other.start >= best.end || other.end <= best.start),
  );
  const twins = rivals.length > 0 ? rivals : twinsOf(pair, sought, best);
  if (twins.length > 0) {
    return { status: 'AMBIGUOUS', candidates: [best, ...twins].map((one) => ({ start: one.start, end: one.end })) };
  }
  return placed(pair, sought, best, best.moved);
}

function placed(pair: Pair, sought: Span, span: Span, moved: boolean): Placement {
  const exact = pair.new.text.slice(span.start, span.end);
  const same = exact === pair.old.text.slice(sought.start, sought.end);
  return {
    status: same ? (moved ? 'MOVED' : 'EXACT') : 'EDITED',
    start: span.start,
    end: span.end,
    exact,
    ...blocksOf(pair.new.ranges, span.start, span.end),
  };
}

/**
 * Where a passage that stands word for word stands once more, and these words continue nothing else of the old text:
 * it was doubled, and nobody can say which one was meant. Its neighbours must agree no less than those of the best
 * place: together, within the passage's own block, or clearly on one side, as where a whole paragraph stands twice
 * and the text before it speaks for the first one and the text after it for the last.
 */
function twinsOf(pair: Pair, sought: Sought, best: Candidate): Span[] {
  const { map } = pair;
  const exact = pair.old.text.slice(sought.start, sought.end);
  if (pair.new.text.slice(best.start, best.end) !== exact) return [];
  const prefix = pair.old.text.slice(Math.max(0, sought.start - NEIGHBOURS), sought.start);
  const suffix = pair.old.text.slice(sought.end, sought.end + NEIGHBOURS);
  const around = (start: number) => ({
    before: agreementBefore(pair.new.text, start, prefix),
    after: agreementAfter(pair.new.text, start + exact.length, suffix),
  });
  const ownLine = { before: prefix.length - prefix.lastIndexOf('\n') - 1, after: `${suffix}\n`.indexOf('\n') };
  const inLine = ({ before, after }: { before: number; after: number }) =>
    Math.min(before, ownLine.before) + Math.min(after, ownLine.after);
  const own = around(best.start);
  const noLess = (start: number) => {
    const other = around(start);
    return (
      (other.before + other.after >= own.before + own.after && exact.length + other.before + other.after >= SOME) ||
      inLine(other) > inLine(own) ||
      (other.before > own.before && other.before >= CONTEXT) ||
      (other.after > own.after && other.after >= CONTEXT)
    );
  };
  const twins: Span[] = [];
  for (let at = pair.new.text.indexOf(exact); at >= 0; at = pair.new.text.indexOf(exact, at + 1)) {
    if (Math.abs(at - best.start) < exact.length || !noLess(at)) continue;
    let continuing = 0;
    let words = 0;
    for (let word = wordAfter(map.b, at); word < map.b.count && map.b.starts[word]! < at + exact.length; word += 1) {
      words += 1;
      if (map.toA[word]! >= 0) continuing += 1;
    }
    if (continuing * 2 < words) twins.push({ start: at, end: at + exact.length });
    if (twins.length >= 8) break;
  }
  return twins;
}

/** Space alone stays between the words around it. */
function placeSpace(pair: Pair, sought: Sought): Placement {
  const { a, b, toB } = pair.map;
  const { start, end, first } = sought;
  const space = pair.old.text.slice(start, end);
  const places: number[] = [];
  const after = first < a.count ? toB[first]! : -1;
  if (after >= 0) places.push(b.starts[after]! - (a.starts[first]! - start));
  const before = first > 0 ? toB[first - 1]! : -1;
  if (before >= 0) places.push(b.ends[before]! + start - a.ends[first - 1]!);
  const at = places.find((place) => place >= 0 && pair.new.text.startsWith(space, place));
  return at === undefined ? { status: 'ORPHANED' } : placed(pair, sought, { start: at, end: at + space.length }, false);
}
