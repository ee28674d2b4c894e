/**
 * The places in a later text where a passage may stand, each with what speaks for it.
 *
 * One candidate comes from the word map. Unless it stands there word for word among its old neighbours, others are
 * looked for: where the very words stand, and where rare pairs of its words stand side by side. Each of those is
 * aligned with the passage and its surroundings anew. All are weighed by one sum.
 */
import { endsOf, type Span } from './ends';
import { alignInOrder } from './in-order';
import type { Pair } from './pair';
import type { WordMap } from './word-map';
import { wordAfter } from './words';

/** The words of a passage: `[first, last)` of the old text, and where it begins and ends in it. */
export interface Sought extends Span {
  first: number;
  last: number;
}

/** Partners of a passage's words that stand together. */
export interface Group {
  firstA: number;
  lastA: number;
  firstB: number;
  lastB: number;
  /** The weight that was found, and that of the whole passage. */
  weight: number;
  total: number;
}

export interface Candidate extends Group, Span {
  /** By how much the evidence speaks for the place rather than against it. */
  score: number;
  /** Whether it stands off the order of the text. */
  moved: boolean;
  /** The part of its weight that continues other words of the old text. */
  foreign: number;
  /** The very words of the passage, with the same words on both sides. */
  certain: boolean;
}

/** A place whose words continue other words of the old text to this part is taken: it is a look-alike. */
const TAKEN = 0.7;

export type Partner = (at: number) => number;

/** A longer passage is placed by the word map alone: it has words enough. */
const LONGEST = 120;
/** Words on either side that count as surroundings. */
const AROUND = 12;
/** Places that are looked at for one passage. */
const PLACES = 10;
/** Among so many places of the very words no one is looked at. */
const EVERYWHERE = 24;
/** Words between partners of one group: at least, and by the passage's length. */
const LEAST_APART = 20;
const APART = 3;
/** What a new character between two partners costs against one character that stayed; a new block costs more. */
const NEW_CHARACTER = 0.15;
const NEW_BLOCK = 20;

/** All candidates, best first. */
export function candidatesFor(pair: Pair, sought: Sought): Candidate[] {
  const { map } = pair;
  const mapped = weigh(pair, sought, (at) => map.toB[at]!, false);
  const candidates = mapped === undefined ? [] : [mapped];
  if (mapped?.certain !== true && sought.last - sought.first <= LONGEST) {
    for (const at of [...exactPlaces(pair, sought), ...likelyPlaces(pair, sought)]) {
      const candidate = realigned(pair, sought, at);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  return candidates.sort((one, two) => two.score - one.score);
}

/** Where the very words stand in the later text. */
function exactPlaces(pair: Pair, { start, end }: Sought): number[] {
  const exact = pair.old.text.slice(start, end).trim();
  const places: number[] = [];
  for (let at = pair.new.text.indexOf(exact); at >= 0; at = pair.new.text.indexOf(exact, at + 1)) {
    if (places.length >= EVERYWHERE) return [];
    places.push(wordAfter(pair.map.b, at));
  }
  return places;
}

/** Where rare pairs of the passage's words stand side by side, by votes. */
function likelyPlaces(pair: Pair, { first, last }: Sought): number[] {
  const { map } = pair;
  const phrases = pair.phrases();
  const votes = new Map<number, number>();
  const from = Math.max(0, first - 2);
  const to = Math.min(map.a.count, last + 2);
  for (let at = from; at + 1 < to; at += 1) {
    const one = map.a.ids[at]!;
    const two = map.a.ids[at + 1]!;
    const places = phrases.places(one, two);
    const weight = (map.weights[one]! + map.weights[two]!) / (1 + places.length / 20);
    for (const place of places) {
      const bucket = Math.floor((place - at + map.a.count) / 8);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const totals = [...votes].map(([bucket, weight]): [number, number] => [
    bucket,
    weight + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0),
  ]);
  totals.sort((one, two) => two[1] - one[1] || one[0] - two[0]);
  const chosen: number[] = [];
  for (const [bucket] of totals) {
    if (chosen.length >= PLACES) break;
    if (!chosen.some((other) => Math.abs(other - bucket) <= 1)) chosen.push(bucket);
  }
  return chosen.map((bucket) => bucket * 8 + 4 - map.a.count + first);
}

/** The candidate that aligning the passage and its surroundings with the words at a place gives. */
function realigned(pair: Pair, sought: Sought, at: number): Candidate | undefined {
  const { map } = pair;
  const { first, last } = sought;
  const length = last - first;
  const slack = AROUND + 8 + (length >> 1);
  const fromA = Math.max(0, first - AROUND);
  const toA = Math.min(map.a.count, last + AROUND);
  const fromB = Math.max(0, at - slack);
  const toB = Math.min(map.b.count, at + length + slack);
  if (fromB >= toB) return undefined;
  const partners = new Int32Array(toA - fromA).fill(-1);
  alignInOrder(map.a.ids.subarray(fromA, toA), map.b.ids.subarray(fromB, toB), map.weights, (left, right) => {
    partners[left] = right + fromB;
  });
  return weigh(pair, sought, (place) => (place >= fromA && place < toA ? partners[place - fromA]! : -1), true);
}

/**
 * Weighs the place to which the partners of a passage's words point. The numbers were fitted once to places that are
 * known, and rounded.
 */
function weigh(pair: Pair, sought: Sought, partner: Partner, searched: boolean): Candidate | undefined {
  const { map } = pair;
  const { first, last } = sought;
  const group = heaviestGroup(map, first, last, partner);
  if (group === undefined) return undefined;
  const span = endsOf(pair, sought, group, partner);
  let weight = 0;
  let continuing = 0;
  for (let at = group.firstB; at <= group.lastB; at += 1) {
    const own = map.weights[map.b.ids[at]!]!;
    weight += own;
    const owner = map.toA[at]!;
    if (owner >= 0 && (owner < first - AROUND || owner >= last + AROUND)) continuing += own;
  }
  const foreign = continuing / weight;
  if (searched && foreign > TAKEN) return undefined;
  const moved = map.toB[group.firstA] !== group.firstB || map.moved[group.firstA] === 1;
  const likeness = (2 * group.weight) / (group.total + weight);
  const before = agreementOutside(map, first - 1, -1, group.firstB, partner);
  const after = agreementOutside(map, last, 1, group.lastB, partner);
  const opens = group.firstA === first && first > 0 && partner(first - 1) === group.firstB - 1;
  const closes = group.lastA === last - 1 && last < map.a.count && partner(last) === group.lastB + 1;
  const lengths = lengthsOf(map, sought, group, span, partner);
  const score =
    2 * (group.weight / group.total) +
    2 * (before + after) * likeness +
    0.93 * Math.log2(1 + group.weight) * likeness +
    2.4 * ((2 * lengths.shared) / (lengths.old + lengths.new)) +
    0.6 * ((opens ? 1 : 0) + (closes ? 1 : 0)) -
    1.2 * Math.min(3, Math.abs(Math.log2(lengths.new / lengths.old))) -
    (moved ? 2.2 * foreign : 0) -
    (searched ? 1.9 : 0) -
    3.3;
  const certain = likeness > 0.995 && before + after > 1.5;
  return { ...group, ...span, score, moved, foreign, certain };
}

/** Characters of words: of the passage, of the place, and those they share. */
function lengthsOf(map: WordMap, sought: Sought, group: Group, span: Span, partner: Partner) {
  let shared = 0;
  let old = 0;
  for (let at = sought.first; at < sought.last; at += 1) {
    const length = map.a.ends[at]! - map.a.starts[at]!;
    old += length;
    const to = partner(at);
    if (at >= group.firstA && at <= group.lastA && to >= group.firstB && to <= group.lastB) shared += length;
  }
  let fresh = 0;
  for (let at = wordAfter(map.b, span.start); at < map.b.count && map.b.starts[at]! < span.end; at += 1) {
    fresh += map.b.ends[at]! - map.b.starts[at]!;
  }
  return { old: Math.max(1, old), new: Math.max(1, fresh), shared };
}

/** How much of the words next to the passage stands next to the candidate, nearer ones counting more. */
function agreementOutside(map: WordMap, from: number, step: 1 | -1, edge: number, partner: Partner): number {
  let all = 0;
  let agreeing = 0;
  for (let distance = 1; distance <= AROUND; distance += 1) {
    const at = from + step * (distance - 1);
    if (at < 0 || at >= map.a.count) break;
    const weight = map.weights[map.a.ids[at]!]! / (4 + distance);
    all += weight;
    const off = (partner(at) - edge) * step;
    if (partner(at) >= 0 && off > 0 && off <= distance + AROUND) agreeing += weight;
  }
  return all === 0 ? 0.5 : agreeing / all;
}

interface Link {
  a: number;
  b: number;
  weight: number;
}

/**
 * Partners that follow each other in the later text are one group; the heaviest one is the candidate. Within it, a
 * piece at an end that is small against the new words between it and the rest is let go.
 */
function heaviestGroup(map: WordMap, first: number, last: number, partner: Partner): Group | undefined {
  const apart = Math.max(LEAST_APART, (last - first) * APART);
  let total = 0;
  let best: Link[] | undefined;
  let bestWeight = 0;
  const open: { links: Link[]; weight: number; lastB: number }[] = [];
  for (let at = first; at < last; at += 1) {
    const weight = map.weights[map.a.ids[at]!]!;
    total += weight;
    const to = partner(at);
    if (to < 0) continue;
    let group = open.find((one) => to > one.lastB && to - one.lastB <= apart);
    if (group === undefined) {
      group = { links: [], weight: 0, lastB: to };
      // The latest ones suffice: a long passage that was torn to pieces must not compare each with each.
      open.unshift(group);
      if (open.length > 12) open.pop();
    }
    group.links.push({ a: at, b: to, weight });
    group.lastB = to;
    group.weight += weight;
    if (group.weight > bestWeight) {
      best = group.links;
      bestWeight = group.weight;
    }
  }
  return best === undefined ? undefined : { ...withoutStrays(map, best), total };
}

/** The part of the links whose words outweigh the new words between them most. */
function withoutStrays(map: WordMap, links: readonly Link[]): Omit<Group, 'total'> {
  let from = 0;
  let sum = 0;
  let best = -1;
  let bestFrom = 0;
  let bestTo = 0;
  links.forEach((link, index) => {
    const before = links[index - 1];
    if (before !== undefined) sum -= costBetween(map, before, link);
    if (sum <= 0) {
      from = index;
      sum = 0;
    }
    sum += map.b.ends[link.b]! - map.b.starts[link.b]!;
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

function costBetween(map: WordMap, before: Link, link: Link): number {
  const gapB = map.b.starts[link.b]! - map.b.ends[before.b]!;
  const gapA = map.a.starts[link.a]! - map.a.ends[before.a]!;
  if (gapB <= gapA) return 0;
  const cost = NEW_CHARACTER * (gapB - gapA);
  if (gapB - gapA <= 8) return cost;
  const inserted = map.b.text.slice(map.b.ends[before.b], map.b.starts[link.b]);
  const replaced = map.a.text.slice(map.a.ends[before.a], map.a.starts[link.a]);
  return inserted.includes('\n') && !replaced.includes('\n') ? cost + NEW_BLOCK : cost;
}
