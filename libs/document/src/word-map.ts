/**
 * Which word of one text is which word of another, wherever it went.
 *
 * First, in any order, runs of words that contain a phrase standing exactly once on either side. The heaviest chain of
 * them that keeps the order is the backbone; what lies off it has moved, and must show enough words to be believed,
 * by itself or with neighbours that moved along. Then the gaps are aligned in order: between neighbours on the
 * backbone, and between neighbours that moved together. At last, what is still without a partner is searched once more
 * for phrases that are unique among the leftovers, which finds text that moved though its like stands elsewhere.
 */
import { alignInOrder } from './in-order';
import { readWords, Vocabulary, type Words } from './words';

export interface WordMap {
  a: Words;
  b: Words;
  /** By word number: how much it tells. */
  weights: Float32Array;
  /** For each word of `a` its place among the words of `b`, or -1; and back. */
  toB: Int32Array;
  toA: Int32Array;
  /** For each word of `a`: 1 where it stands off the backbone. */
  moved: Uint8Array;
}

interface Run {
  a: number;
  b: number;
  length: number;
  weight: number;
}

/** Phrase lengths that are looked for: a short one finds most, a long one what is made of common phrases. */
const PHRASES = [3, 6, 12];
/** Words between two runs that moved together, at most. */
const REACH = 80;
/** What runs that moved together must weigh to be believed. */
const MOVED_WEIGHT = 4;
/** What a run among the leftovers must weigh. */
const LEFTOVER_WEIGHT = 5;
/** Words that moved text is followed beyond its runs, and what a word that does not agree costs on the way. */
const FARTHEST = 60;
const MISS = 0.2;

export function mapWords(textA: string, textB: string): WordMap {
  const vocabulary = new Vocabulary();
  const a = readWords(textA, vocabulary);
  const b = readWords(textB, vocabulary);
  const weights = vocabulary.weights();
  const map: WordMap = {
    a,
    b,
    weights,
    toB: new Int32Array(a.count).fill(-1),
    toA: new Int32Array(b.count).fill(-1),
    moved: new Uint8Array(a.count),
  };
  const runs = acceptRuns(map, findRuns(map, PHRASES), 0);
  const backbone = heaviestRising(runs);
  const kept = settleMoves(map, runs, backbone, MOVED_WEIGHT);
  fillGaps(map, kept.backbone, true);
  for (const chain of kept.chains) {
    fillGaps(map, chain, false);
    reachOut(map, chain);
  }
  const leftovers = acceptRuns(map, findRuns(map, [4, 8]), 0);
  const late = settleMoves(map, leftovers, new Set(), LEFTOVER_WEIGHT);
  for (const chain of late.chains) {
    fillGaps(map, chain, false);
    reachOut(map, chain);
  }
  return map;
}

/** Runs of equal words that hold a phrase unique among the words of either side that have no partner yet. */
function findRuns(map: WordMap, phraseLengths: readonly number[]): Run[] {
  const { a, b } = map;
  const runs: Run[] = [];
  for (const length of phraseLengths) {
    const phrasesA = lonePhrases(a.ids, map.toB, length);
    const phrasesB = lonePhrases(b.ids, map.toA, length);
    let coveredTo = 0;
    let coveredShift = Number.NaN;
    for (let at = 0; at + length <= a.count; at += 1) {
      if (phrasesA.lone[at] === 0) continue;
      const other = phrasesB.find(phrasesA.hashes[at]!);
      if (other < 0) continue;
      if (at < coveredTo && other - at === coveredShift) continue;
      let n = 0;
      while (n < length && a.ids[at + n] === b.ids[other + n]) n += 1;
      if (n < length) continue;
      let from = at;
      let fromB = other;
      while (
        from > 0 &&
        fromB > 0 &&
        a.ids[from - 1] === b.ids[fromB - 1] &&
        map.toB[from - 1]! < 0 &&
        map.toA[fromB - 1]! < 0
      ) {
        from -= 1;
        fromB -= 1;
      }
      let to = at + length;
      let toB = other + length;
      while (to < a.count && toB < b.count && a.ids[to] === b.ids[toB] && map.toB[to]! < 0 && map.toA[toB]! < 0) {
        to += 1;
        toB += 1;
      }
      coveredTo = to;
      coveredShift = other - at;
      runs.push({ a: from, b: fromB, length: to - from, weight: weightOf(map, from, to) });
    }
  }
  return runs;
}

function weightOf(map: WordMap, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += map.weights[map.a.ids[at]!]!;
  return sum;
}

interface Phrases {
  hashes: Int32Array;
  lone: Uint8Array;
  find: (hash: number) => number;
}

/** The phrases of a length that stand once among the words without a partner, found by hash in an open table. */
function lonePhrases(ids: Int32Array, partner: Int32Array, length: number): Phrases {
  const count = Math.max(0, ids.length - length + 1);
  const hashes = new Int32Array(count);
  const lone = new Uint8Array(count);
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  const repeated = new Uint8Array(size);
  let power = 1;
  for (let n = 0; n < length; n += 1) power = Math.imul(power, 0x01000193);
  let hash = 0;
  let free = 0;
  const slotOf = (value: number): number => {
    const mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
    let slot = (mixed ^ (mixed >>> 15)) & (size - 1);
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== value) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let at = 0; at < ids.length; at += 1) {
    hash = (Math.imul(hash, 0x01000193) + ids[at]! + 1) | 0;
    if (at >= length) hash = (hash - Math.imul(power, ids[at - length]! + 1)) | 0;
    free = partner[at]! < 0 ? free + 1 : 0;
    const from = at - length + 1;
    if (from < 0) continue;
    hashes[from] = hash;
    if (free < length) continue;
    const slot = slotOf(hash);
    if (slots[slot] === 0) {
      slots[slot] = from + 1;
      lone[from] = 1;
    } else {
      repeated[slot] = 1;
      lone[slots[slot]! - 1] = 0;
    }
  }
  return {
    hashes,
    lone,
    find: (value) => {
      const slot = slotOf(value);
      return slots[slot] === 0 || repeated[slot] === 1 ? -1 : slots[slot]! - 1;
    },
  };
}

/** Takes the heaviest runs first; a run gives way where a heavier one stands already. */
function acceptRuns(map: WordMap, runs: Run[], least: number): Run[] {
  const accepted: Run[] = [];
  runs.sort((one, two) => two.weight - one.weight || one.a - two.a || one.b - two.b);
  for (const run of runs) {
    let best = 0;
    let bestAt = 0;
    let free = 0;
    for (let n = 0; n < run.length; n += 1) {
      free = map.toB[run.a + n]! < 0 && map.toA[run.b + n]! < 0 ? free + 1 : 0;
      if (free > best) {
        best = free;
        bestAt = n - free + 1;
      }
    }
    if (best === 0) continue;
    const taken = { a: run.a + bestAt, b: run.b + bestAt, length: best, weight: 0 };
    taken.weight = weightOf(map, taken.a, taken.a + best);
    if (taken.weight < least) continue;
    for (let n = 0; n < best; n += 1) {
      map.toB[taken.a + n] = taken.b + n;
      map.toA[taken.b + n] = taken.a + n;
    }
    accepted.push(taken);
  }
  return accepted.sort((one, two) => one.a - two.a);
}

/** The heaviest list of runs (in order of `a`) that keeps the order in `b` too. */
function heaviestRising(runs: readonly Run[]): Set<Run> {
  const order = runs.map((_, index) => index).sort((one, two) => runs[one]!.b - runs[two]!.b);
  const rank = new Int32Array(runs.length);
  order.forEach((index, place) => (rank[index] = place + 1));
  const total = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  const tree = new Int32Array(runs.length + 1).fill(-1);
  runs.forEach((run, index) => {
    let best = -1;
    for (let at = rank[index]! - 1; at > 0; at -= at & -at) {
      const candidate = tree[at]!;
      if (candidate >= 0 && (best < 0 || total[candidate]! > total[best]!)) best = candidate;
    }
    before[index] = best;
    total[index] = run.weight + (best >= 0 ? total[best]! : 0);
    for (let at = rank[index]!; at <= runs.length; at += at & -at) {
      if (tree[at]! < 0 || total[index]! > total[tree[at]!]!) tree[at] = index;
    }
  });
  let at = -1;
  runs.forEach((_, index) => {
    if (at < 0 || total[index]! > total[at]!) at = index;
  });
  const backbone = new Set<Run>();
  for (; at >= 0; at = before[at]!) backbone.add(runs[at]!);
  return backbone;
}

/** Gathers the runs off the backbone that moved together, and lets go of those that show too little. */
function settleMoves(
  map: WordMap,
  runs: readonly Run[],
  backbone: ReadonlySet<Run>,
  least: number,
): { backbone: Run[]; chains: Run[][] } {
  const movers = runs.filter((run) => !backbone.has(run));
  const chainOf = new Map<Run, Run[]>();
  movers.forEach((run, index) => {
    const chain = chainOf.get(run) ?? [run];
    chainOf.set(run, chain);
    for (let next = index + 1; next < Math.min(movers.length, index + 5); next += 1) {
      const other = movers[next]!;
      const gapA = other.a - (run.a + run.length);
      const gapB = other.b - (run.b + run.length);
      if (gapA > REACH) break;
      if (gapB < 0 || gapB > REACH || chainOf.has(other)) continue;
      chain.push(other);
      chainOf.set(other, chain);
      break;
    }
  });
  const chains: Run[][] = [];
  for (const chain of new Set(chainOf.values())) {
    const weight = chain.reduce((sum, run) => sum + run.weight, 0);
    if (weight >= least) {
      chains.push(chain);
      for (const run of chain) map.moved.fill(1, run.a, run.a + run.length);
      continue;
    }
    for (const run of chain) {
      for (let n = 0; n < run.length; n += 1) {
        map.toB[run.a + n] = -1;
        map.toA[run.b + n] = -1;
      }
    }
  }
  return { backbone: runs.filter((run) => backbone.has(run)), chains };
}

/** Aligns in order what stands between neighbours; on the backbone also what stands before and after all. */
function fillGaps(map: WordMap, runs: readonly Run[], toTheEnds: boolean): void {
  let fromA = 0;
  let fromB = 0;
  let open = toTheEnds;
  for (const run of runs) {
    if (open) fillGap(map, fromA, run.a, fromB, run.b, !toTheEnds);
    fromA = run.a + run.length;
    fromB = run.b + run.length;
    open = true;
  }
  if (toTheEnds) fillGap(map, fromA, map.a.count, fromB, map.b.count, false);
}

function fillGap(map: WordMap, fromA: number, toA: number, fromB: number, toB: number, moved: boolean): void {
  const placesA = withoutPartner(map.toB, fromA, toA);
  const placesB = withoutPartner(map.toA, fromB, toB);
  if (placesA.length === 0 || placesB.length === 0) return;
  const wordsA = placesA.map((place) => map.a.ids[place]!);
  const wordsB = placesB.map((place) => map.b.ids[place]!);
  alignInOrder(wordsA, wordsB, map.weights, (left, right) => {
    const placeA = placesA[left]!;
    const placeB = placesB[right]!;
    map.toB[placeA] = placeB;
    map.toA[placeB] = placeA;
    if (moved) map.moved[placeA] = 1;
  });
}

/** Follows text that moved beyond its first and last sure run, as long as more words agree than not. */
function reachOut(map: WordMap, chain: readonly Run[]): void {
  const first = chain[0]!;
  const last = chain[chain.length - 1]!;
  reach(map, last.a + last.length, last.b + last.length, 1);
  reach(map, first.a - 1, first.b - 1, -1);
}

function reach(map: WordMap, fromA: number, fromB: number, step: 1 | -1): void {
  const placesA = alone(map.toB, fromA, step);
  const placesB = alone(map.toA, fromB, step);
  if (placesA.length === 0 || placesB.length === 0) return;
  const pairs: [number, number][] = [];
  alignInOrder(
    placesA.map((place) => map.a.ids[place]!),
    placesB.map((place) => map.b.ids[place]!),
    map.weights,
    (left, right) => pairs.push([left, right]),
  );
  let sum = 0;
  let best = 0;
  let keep = 0;
  let before: [number, number] = [-1, -1];
  pairs.forEach((pair, index) => {
    sum += map.weights[map.a.ids[placesA[pair[0]]!]!]!;
    sum -= MISS * Math.max(pair[0] - before[0] - 1, pair[1] - before[1] - 1);
    before = pair;
    if (sum > best) {
      best = sum;
      keep = index + 1;
    }
  });
  for (const [left, right] of pairs.slice(0, keep)) {
    const placeA = placesA[left]!;
    const placeB = placesB[right]!;
    map.toB[placeA] = placeB;
    map.toA[placeB] = placeA;
    map.moved[placeA] = 1;
  }
}

/** The words without a partner from a place on, up to the next one that has one. */
function alone(partner: Int32Array, from: number, step: 1 | -1): number[] {
  const places: number[] = [];
  for (let at = from; at >= 0 && at < partner.length && places.length < FARTHEST && partner[at]! < 0; at += step) {
    places.push(at);
  }
  return places;
}

function withoutPartner(partner: Int32Array, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (partner[at]! < 0) places.push(at);
  return places;
}
