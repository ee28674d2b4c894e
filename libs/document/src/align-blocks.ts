/**
 * Which block continues which, for a text that comes back without ids.
 *
 * The words are mapped as for placement; a block continues the block from which most of its words come. Where a block
 * was split, the larger part continues it; where blocks were merged, the first one lives on. Blocks without words of
 * their own (rules, empty cells) are paired between continued neighbours. No id is given twice.
 */
import { blockRanges, canonicalText, type Block, type NewBlock } from './block';
import { nameBlocks, newBlockId } from './identity';
import { mapWords } from './word-map';

/** The part of the lighter block's words that must be shared. */
const SHARED = 0.5;
/** The part of the heavier block's words that must be shared, unless one of them was split or merged. */
const LIKENESS = 0.2;

/** Gives the incoming blocks the ids of the old blocks they continue, and new ids to the others. */
export function alignBlocks(oldBlocks: readonly Block[], newBlocks: readonly NewBlock[]): Block[] {
  const continued = continueBlocks(oldBlocks, newBlocks);
  return nameBlocks(newBlocks, (index) => {
    const from = continued[index]!;
    return from < 0 ? newBlockId() : oldBlocks[from]!.id;
  });
}

/** For each new block the index of the old block it continues, or -1; no old block twice. */
export function continueBlocks(oldBlocks: readonly NewBlock[], newBlocks: readonly NewBlock[]): Int32Array {
  const from = new Int32Array(newBlocks.length).fill(-1);
  const to = new Int32Array(oldBlocks.length).fill(-1);
  const pair = (oldIndex: number, newIndex: number) => {
    from[newIndex] = oldIndex;
    to[oldIndex] = newIndex;
  };
  pairUnique(oldBlocks, newBlocks, pair);
  const shared = sharedWords(oldBlocks, newBlocks);
  for (const [oldIndex, newIndex] of shared.pairs) {
    if (to[oldIndex]! < 0 && from[newIndex]! < 0) pair(oldIndex, newIndex);
  }
  pairWordless(oldBlocks, newBlocks, from, to, pair);
  return from;
}

/** The pairs of blocks that share words, those that continue each other most surely first. */
function sharedWords(
  oldBlocks: readonly NewBlock[],
  newBlocks: readonly NewBlock[],
): { pairs: [oldIndex: number, newIndex: number][] } {
  const map = mapWords(canonicalText(oldBlocks), canonicalText(newBlocks));
  const oldOf = blockOfWords(oldBlocks, map.a.starts);
  const newOf = blockOfWords(newBlocks, map.b.starts);
  const oldWeight = new Float64Array(oldBlocks.length);
  const newWeight = new Float64Array(newBlocks.length);
  const shares = new Map<number, number>();
  for (let at = 0; at < map.a.count; at += 1) {
    const weight = map.weights[map.a.ids[at]!]!;
    oldWeight[oldOf[at]!]! += weight;
    const other = map.toB[at]!;
    if (other < 0) continue;
    const key = oldOf[at]! * newBlocks.length + newOf[other]!;
    shares.set(key, (shares.get(key) ?? 0) + weight);
  }
  for (let at = 0; at < map.b.count; at += 1) newWeight[newOf[at]!]! += map.weights[map.b.ids[at]!]!;

  const pairs: { oldIndex: number; newIndex: number; share: number; whole: boolean }[] = [];
  for (const [key, share] of shares) {
    const oldIndex = Math.floor(key / newBlocks.length);
    const newIndex = key % newBlocks.length;
    const lighter = Math.min(oldWeight[oldIndex]!, newWeight[newIndex]!);
    const heavier = Math.max(oldWeight[oldIndex]!, newWeight[newIndex]!);
    if (share < SHARED * lighter) continue;
    const whole = share > 0.9 * lighter;
    if (share < LIKENESS * heavier && !(whole && lighter > 2)) continue;
    pairs.push({ oldIndex, newIndex, share, whole });
  }
  // Where several old blocks went into one, the first of them stands for all.
  const firstInto = new Map<number, number>();
  const largestInto = new Map<number, number>();
  for (const { oldIndex, newIndex, share } of pairs) {
    if (share < 0.6 * oldWeight[oldIndex]!) continue;
    firstInto.set(newIndex, Math.min(firstInto.get(newIndex) ?? oldIndex, oldIndex));
    largestInto.set(newIndex, Math.max(largestInto.get(newIndex) ?? 0, share));
  }
  for (const pair of pairs) {
    if (firstInto.get(pair.newIndex) === pair.oldIndex) {
      pair.share = Math.max(pair.share, largestInto.get(pair.newIndex) ?? 0) + 1e-6;
    }
  }
  pairs.sort((one, two) => two.share - one.share || one.oldIndex - two.oldIndex || one.newIndex - two.newIndex);
  return { pairs: pairs.map(({ oldIndex, newIndex }) => [oldIndex, newIndex]) };
}

function blockOfWords(blocks: readonly NewBlock[], starts: Int32Array): Int32Array {
  const ranges = blockRanges(blocks.map((block) => ({ ...block, id: '' })));
  const result = new Int32Array(starts.length);
  let index = 0;
  starts.forEach((start, word) => {
    while (index < ranges.length - 1 && ranges[index]!.end <= start) index += 1;
    result[word] = index;
  });
  return result;
}

/** Blocks of one kind whose whole words stand once on either side continue each other, wherever they went. */
function pairUnique(
  oldBlocks: readonly NewBlock[],
  newBlocks: readonly NewBlock[],
  pair: (oldIndex: number, newIndex: number) => void,
): void {
  const places = (blocks: readonly NewBlock[]) => {
    const once = new Map<string, number>();
    blocks.forEach((block, index) => {
      if (block.text === '') return;
      const key = `${block.kind} ${block.text}`;
      once.set(key, once.has(key) ? -1 : index);
    });
    return once;
  };
  const newPlaces = places(newBlocks);
  for (const [key, oldIndex] of places(oldBlocks)) {
    const newIndex = newPlaces.get(key) ?? -1;
    if (oldIndex >= 0 && newIndex >= 0) pair(oldIndex, newIndex);
  }
}

/** How far beyond a continued neighbour a block without partner is looked for. */
const NEARBY = 6;

/** Near continued neighbours, blocks of one kind with equal words continue each other in order. */
function pairWordless(
  oldBlocks: readonly NewBlock[],
  newBlocks: readonly NewBlock[],
  from: Int32Array,
  to: Int32Array,
  pair: (oldIndex: number, newIndex: number) => void,
): void {
  const walk = (order: readonly number[], step: 1 | -1) => {
    let last = step === 1 ? -1 : oldBlocks.length;
    for (const index of order) {
      const block = newBlocks[index]!;
      for (let n = 1; from[index]! < 0 && n <= NEARBY; n += 1) {
        const candidate = oldBlocks[last + n * step];
        if (candidate === undefined) break;
        if (to[last + n * step]! >= 0) continue;
        if (candidate.kind === block.kind && candidate.text === block.text) pair(last + n * step, index);
      }
      if (from[index]! >= 0) last = from[index]!;
    }
  };
  const order = newBlocks.map((_, index) => index);
  walk(order, 1);
  walk(order.reverse(), -1);
}
