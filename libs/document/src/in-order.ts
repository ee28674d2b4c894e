/**
 * The in-order alignment of two short runs of words: which word on the left is which on the right, crossing nothing.
 *
 * Common ends are taken first. What is left is aligned by the heaviest common subsequence, where a pair that continues
 * the pair before it counts a little more, so that words stay together instead of matching stray commas. Where the
 * rest is too large for that, words that stand once on either side cut it into smaller rests; where there are none, it
 * is cut in the middle. Time stays proportional to the length for texts of any size.
 */

/** A pair that continues the pair before it is worth this much more. */
const TOGETHER = 0.35;
/** The largest table of the exact method, in cells. */
const TABLE = 1_500_000;

const STEP_PAIR = 1;
const STEP_LEFT = 2;
const PAIR_FROM_PAIR = 4;
const REST_FROM_PAIR = 8;

export type TakePair = (left: number, right: number) => void;

/** Aligns `left` with `right` (word numbers) and hands every pair of positions to `take`, in order. */
export function alignInOrder(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  weights: ArrayLike<number>,
  take: TakePair,
): void {
  alignPart(left, 0, left.length, right, 0, right.length, weights, take, 0);
}

function alignPart(
  left: ArrayLike<number>,
  leftFrom: number,
  leftTo: number,
  right: ArrayLike<number>,
  rightFrom: number,
  rightTo: number,
  weights: ArrayLike<number>,
  take: TakePair,
  depth: number,
): void {
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom] === right[rightFrom]) {
    take(leftFrom, rightFrom);
    leftFrom += 1;
    rightFrom += 1;
  }
  let tail = 0;
  while (
    leftFrom < leftTo - tail &&
    rightFrom < rightTo - tail &&
    left[leftTo - 1 - tail] === right[rightTo - 1 - tail]
  ) {
    tail += 1;
  }
  const leftEnd = leftTo - tail;
  const rightEnd = rightTo - tail;
  const rows = leftEnd - leftFrom;
  const columns = rightEnd - rightFrom;
  if (rows > 0 && columns > 0) {
    if (rows * columns <= TABLE) {
      alignByTable(left, leftFrom, rows, right, rightFrom, columns, weights, take);
    } else {
      const cuts = lonePairs(left, leftFrom, leftEnd, right, rightFrom, rightEnd);
      if (cuts.length === 0 && depth < 40) {
        const leftMiddle = leftFrom + (rows >> 1);
        const rightMiddle = rightFrom + (columns >> 1);
        alignPart(left, leftFrom, leftMiddle, right, rightFrom, rightMiddle, weights, take, depth + 1);
        alignPart(left, leftMiddle, leftEnd, right, rightMiddle, rightEnd, weights, take, depth + 1);
      } else {
        let fromLeft = leftFrom;
        let fromRight = rightFrom;
        for (const [l, r] of cuts) {
          alignPart(left, fromLeft, l, right, fromRight, r, weights, take, depth + 1);
          take(l, r);
          fromLeft = l + 1;
          fromRight = r + 1;
        }
        alignPart(left, fromLeft, leftEnd, right, fromRight, rightEnd, weights, take, depth + 1);
      }
    }
  }
  for (let n = 0; n < tail; n += 1) take(leftEnd + n, rightEnd + n);
}

function alignByTable(
  left: ArrayLike<number>,
  leftFrom: number,
  rows: number,
  right: ArrayLike<number>,
  rightFrom: number,
  columns: number,
  weights: ArrayLike<number>,
  take: TakePair,
): void {
  // Filled from the end, so that the pairs are read off in order. `paired` is the best that starts with a pair here.
  const width = columns + 1;
  const steps = new Uint8Array(rows * width);
  let pairedBelow = new Float64Array(width).fill(-1);
  let restBelow = new Float64Array(width);
  let paired = new Float64Array(width);
  let rest = new Float64Array(width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const word = left[leftFrom + row]!;
    const weight = weights[word]! + 1e-3;
    paired[columns] = -1;
    rest[columns] = 0;
    for (let column = columns - 1; column >= 0; column -= 1) {
      let step = 0;
      let pairedHere = -1;
      if (right[rightFrom + column] === word) {
        const together = pairedBelow[column + 1]! + TOGETHER;
        const apart = restBelow[column + 1]!;
        if (pairedBelow[column + 1]! >= 0 && together >= apart) {
          pairedHere = weight + together;
          step |= PAIR_FROM_PAIR;
        } else pairedHere = weight + apart;
      }
      const down = Math.max(pairedBelow[column]!, restBelow[column]!);
      const across = Math.max(paired[column + 1]!, rest[column + 1]!);
      let best = pairedHere;
      if (pairedHere >= down && pairedHere >= across) step |= STEP_PAIR;
      else if (down >= across) {
        best = down;
        step |= STEP_LEFT;
      } else best = across;
      if (best === pairedHere) step |= REST_FROM_PAIR;
      paired[column] = pairedHere;
      rest[column] = best;
      steps[row * width + column] = step;
    }
    [pairedBelow, paired] = [paired, pairedBelow];
    [restBelow, rest] = [rest, restBelow];
  }
  let row = 0;
  let column = 0;
  let mustPair = false;
  while (row < rows && column < columns) {
    const step = steps[row * width + column]!;
    if (mustPair || (step & STEP_PAIR) !== 0) {
      take(leftFrom + row, rightFrom + column);
      mustPair = (step & PAIR_FROM_PAIR) !== 0;
      row += 1;
      column += 1;
    } else if ((step & STEP_LEFT) !== 0) row += 1;
    else column += 1;
  }
}

/** The longest crossing-free list of pairs of words that stand once on either side. */
function lonePairs(
  left: ArrayLike<number>,
  leftFrom: number,
  leftTo: number,
  right: ArrayLike<number>,
  rightFrom: number,
  rightTo: number,
): [number, number][] {
  const placeLeft = lonePlaces(left, leftFrom, leftTo);
  const placeRight = lonePlaces(right, rightFrom, rightTo);
  const pairs: [number, number][] = [];
  for (const [word, at] of placeLeft) {
    const other = placeRight.get(word);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  pairs.sort((one, two) => one[0] - two[0]);
  return longestRising(pairs);
}

function lonePlaces(words: ArrayLike<number>, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) places.set(words[at]!, places.has(words[at]!) ? -1 : at);
  return places;
}

function longestRising(pairs: [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length);
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tops.length > 0 ? tops[tops.length - 1]! : -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
