/**
 * Placement: where a comment stands in a later revision, or that nobody can say.
 *
 * The words of the passage vote by where their partners stand in the later text. The heaviest group of partners that
 * stand together is the candidate; it must hold enough of the passage's weight, or the passage is gone. Its ends are
 * set by what surrounded the passage: a word inserted at an end stays outside, a word replaced at an end is followed.
 * A wrong placement is worse than an orphan, and a tie is put before a person.
 */
import type { AnchorKind, Passage, Placement } from './anchor';
import { blockRanges, canonicalText, type Block, type BlockRange } from './block';
import { blocksOf, cutsSurrogatePair, resolveRange } from './passage';
import { mapWords, type WordMap } from './word-map';
import { wordAfter } from './words';

/** Two revisions, compared once and asked often. */
export interface Pair {
  old: { blocks: readonly Block[]; text: string; ranges: BlockRange[] };
  new: { blocks: readonly Block[]; text: string; ranges: BlockRange[] };
  map: WordMap;
}

/** The part of a passage's weight that must be found together. */
const ENOUGH = 0.4;
const REACH = 3;
const LEAST_REACH = 20;
const GAP_COST = 0.25;

export function preparePair(oldBlocks: readonly Block[], newBlocks: readonly Block[]): Pair {
  const oldText = canonicalText(oldBlocks);
  const newText = canonicalText(newBlocks);
  return {
    old: { blocks: oldBlocks, text: oldText, ranges: blockRanges(oldBlocks) },
    new: { blocks: newBlocks, text: newText, ranges: blockRanges(newBlocks) },
    map: mapWords(oldText, newText),
  };
}

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
  const before = pair.old.ranges.find((range) => range.block.id === id);
  const after = pair.new.ranges.find((range) => range.block.id === id);
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
  return placeRange(pair, before.start, before.end);
}

export function placePassage(pair: Pair, passage: Passage): Placement {
  const stands = resolveRange(pair.old.text, passage);
  return stands === undefined ? { status: 'ORPHANED' } : placeRange(pair, stands.start, stands.end);
}

/** Places `[start, end)` of the old canonical text. */
export function placeRange(pair: Pair, start: number, end: number): Placement {
  const { map } = pair;
  const first = wordAfter(map.a, start);
  let last = first;
  while (last < map.a.count && map.a.starts[last]! < end) last += 1;
  if (first === last) return placeWordless(pair, start, end);
  const group = heaviestGroup(map, first, last);
  if (group === undefined || group.weight < ENOUGH * group.total) return { status: 'ORPHANED' };
  const range = endsOf(pair, start, end, first, last, group);
  return placed(pair, start, end, range.start, range.end, map.moved[group.firstA] === 1);
}

function placed(pair: Pair, start: number, end: number, newStart: number, newEnd: number, moved: boolean): Placement {
  const exact = pair.new.text.slice(newStart, newEnd);
  const same = exact === pair.old.text.slice(start, end);
  return {
    status: same ? (moved ? 'MOVED' : 'EXACT') : 'EDITED',
    start: newStart,
    end: newEnd,
    exact,
    ...blocksOf(pair.new.ranges, newStart, newEnd),
  };
}

/** Space alone stays between the words around it. */
function placeWordless(pair: Pair, start: number, end: number): Placement {
  const { map } = pair;
  const next = wordAfter(map.a, start);
  const words = pair.old.text.slice(start, end);
  const candidates: number[] = [];
  if (next < map.a.count && map.toB[next]! >= 0) {
    candidates.push(map.b.starts[map.toB[next]!]! - (map.a.starts[next]! - start));
  }
  if (next > 0 && map.toB[next - 1]! >= 0)
    candidates.push(map.b.ends[map.toB[next - 1]!]! + start - map.a.ends[next - 1]!);
  for (const at of candidates) {
    if (at >= 0 && pair.new.text.startsWith(words, at)) return placed(pair, start, end, at, at + words.length, false);
  }
  return { status: 'ORPHANED' };
}

interface Group {
  firstA: number;
  lastA: number;
  firstB: number;
  lastB: number;
  weight: number;
  total: number;
}

/**
 * Partners that follow each other in the later text are one group; the heaviest one is the candidate. Within it, a
 * piece at an end that is small against the new words between it and the rest is let go.
 */
function heaviestGroup(map: WordMap, first: number, last: number): Group | undefined {
  const reach = Math.max(LEAST_REACH, (last - first) * REACH);
  let total = 0;
  let best: Link[] | undefined;
  let bestWeight = 0;
  const open: { links: Link[]; weight: number; lastB: number }[] = [];
  for (let at = first; at < last; at += 1) {
    const weight = map.weights[map.a.ids[at]!]!;
    total += weight;
    const to = map.toB[at]!;
    if (to < 0) continue;
    let group = open.find((one) => to > one.lastB && to - one.lastB <= reach);
    if (group === undefined) {
      group = { links: [], weight: 0, lastB: to };
      open.push(group);
    }
    group.links.push({ a: at, b: to, weight });
    group.lastB = to;
    group.weight += weight;
    if (group.weight > bestWeight) {
      best = group.links;
      bestWeight = group.weight;
    }
  }
  return best === undefined ? undefined : { ...dropStrays(map, best), total };
}

interface Link {
  a: number;
  b: number;
  weight: number;
}

/** The part of the links whose words outweigh the new words between them most. */
function dropStrays(map: WordMap, links: readonly Link[]): Omit<Group, 'total'> {
  let from = 0;
  let sum = 0;
  let best = -1;
  let bestFrom = 0;
  let bestTo = 0;
  links.forEach((link, index) => {
    const length = map.b.ends[link.b]! - map.b.starts[link.b]!;
    const before = links[index - 1];
    const gapB = before === undefined ? 0 : map.b.starts[link.b]! - map.b.ends[before.b]!;
    const gapA = before === undefined ? 0 : map.a.starts[link.a]! - map.a.ends[before.a]!;
    sum -= GAP_COST * Math.max(0, gapB - gapA);
    if (sum <= 0) {
      from = index;
      sum = 0;
    }
    sum += length;
    if (sum > best) {
      best = sum;
      bestFrom = from;
      bestTo = index;
    }
  });
  let weight = 0;
  for (let index = bestFrom; index <= bestTo; index += 1) weight += links[index]!.weight;
  const start = links[bestFrom]!;
  const end = links[bestTo]!;
  return { firstA: start.a, lastA: end.a, firstB: start.b, lastB: end.b, weight };
}

/** Sets the ends of a placement by the words inside and outside of the passage. */
function endsOf(
  pair: Pair,
  start: number,
  end: number,
  first: number,
  last: number,
  group: Group,
): { start: number; end: number } {
  const { map } = pair;
  let newStart: number;
  if (group.firstA === first) newStart = map.b.starts[group.firstB]! + Math.max(0, start - map.a.starts[first]!);
  else {
    const before = first > 0 ? map.toB[first - 1]! : -1;
    const follows = before >= 0 && before < group.firstB && group.firstB - before <= 2 * (group.firstA - first) + 4;
    const from = follows ? before + 1 : group.firstB;
    newStart = map.b.starts[from]!;
  }
  let newEnd: number;
  if (group.lastA === last - 1) newEnd = map.b.ends[group.lastB]! - Math.max(0, map.a.ends[last - 1]! - end);
  else {
    const after = last < map.a.count ? map.toB[last]! : -1;
    const follows = after > group.lastB && after - group.lastB <= 2 * (last - 1 - group.lastA) + 4;
    const to = follows ? after - 1 : group.lastB;
    newEnd = map.b.ends[to]!;
  }
  // A passage may begin or end with space; it is taken along where it is still there.
  const spaceBefore = first < map.a.count ? Math.max(0, map.a.starts[first]! - start) : 0;
  if (
    spaceBefore > 0 &&
    pair.new.text.slice(Math.max(0, newStart - spaceBefore), newStart) ===
      pair.old.text.slice(start, start + spaceBefore)
  ) {
    newStart -= spaceBefore;
  }
  const spaceAfter = Math.max(0, end - map.a.ends[last - 1]!);
  if (spaceAfter > 0 && pair.new.text.startsWith(pair.old.text.slice(end - spaceAfter, end), newEnd))
    newEnd += spaceAfter;
  if (cutsSurrogatePair(pair.new.text, newStart)) newStart -= 1;
  if (cutsSurrogatePair(pair.new.text, newEnd)) newEnd += 1;
  return { start: newStart, end: Math.max(newStart + 1, newEnd) };
}
