/**
 * How others carry a passage over, each in our own words and on the same texts.
 *
 * - Hypothesis' way: the best approximate match of the quote, weighed by the quote itself, its prefix, its suffix and
 *   its old position; with a cut-off on that weight too.
 * - dom-anchor-text-quote: the quote with its surroundings in a document, with the old position as a hint.
 * - diff-match-patch: a diff of both texts within a second, and the offsets mapped through it.
 * - a paragraph diff, as code review sites do: a passage stands where its unchanged lines stand.
 */
import approximateSearch from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import type { Found } from './score';

export interface Query {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

export interface Peer {
  name: string;
  prepare: (a: string, b: string) => (query: Query) => Found;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** The share of `wanted` that stands at the place, with some errors. */
function closeness(text: string, wanted: string): number {
  if (wanted === '' || text === '') return 0;
  const matches = approximateSearch(text, wanted, wanted.length);
  const errors = Math.min(wanted.length, ...matches.map((match) => match.errors));
  return 1 - errors / wanted.length;
}

function quoteMatch(b: string, query: Query, cutOff: number): Found {
  const allowed = Math.min(256, query.exact.length / 2);
  const matches: { start: number; end: number; errors: number }[] = [];
  for (let at = b.indexOf(query.exact); at >= 0; at = b.indexOf(query.exact, at + 1)) {
    matches.push({ start: at, end: at + query.exact.length, errors: 0 });
  }
  if (matches.length === 0) matches.push(...approximateSearch(b, query.exact, allowed));
  let best: Found;
  let bestScore = -1;
  for (const match of matches) {
    const quote = 1 - match.errors / query.exact.length;
    const before = closeness(b.slice(Math.max(0, match.start - query.prefix.length), match.start), query.prefix);
    const after = closeness(b.slice(match.end, match.end + query.suffix.length), query.suffix);
    const position = 1 - Math.abs(match.start - query.start) / b.length;
    const sum = WEIGHTS.quote * quote + WEIGHTS.prefix * before + WEIGHTS.suffix * after + WEIGHTS.position * position;
    const score = sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
    if (score > bestScore) {
      bestScore = score;
      best = { start: match.start, end: match.end };
    }
  }
  return bestScore >= cutOff ? best : undefined;
}

export const PEERS: readonly Peer[] = [
  { name: 'approx-string-match, as Hypothesis does', prepare: (_a, b) => (query) => quoteMatch(b, query, 0) },
  { name: 'the same with a cut-off of 0.55', prepare: (_a, b) => (query) => quoteMatch(b, query, 0.55) },
  {
    name: 'dom-anchor-text-quote',
    prepare: (_a, b) => {
      const { document } = new JSDOM('<body></body>').window;
      document.body.textContent = b;
      return ({ exact, prefix, suffix, start }) => {
        try {
          return toTextPosition(document.body, { exact, prefix, suffix }, { hint: start }) ?? undefined;
        } catch {
          return undefined;
        }
      };
    },
  },
  {
    name: 'diff-match-patch, mapped offsets (1 s)',
    prepare: (a, b) => {
      const differ = new DiffMatchPatch();
      differ.Diff_Timeout = 1;
      const diffs = differ.diff_main(a, b);
      return ({ start, end }) => {
        const from = differ.diff_xIndex(diffs, start);
        const to = differ.diff_xIndex(diffs, end);
        return to > from ? { start: from, end: to } : undefined;
      };
    },
  },
  { name: 'paragraph diff, as code review sites do', prepare: lineDiff },
];

function lineDiff(a: string, b: string): (query: Query) => Found {
  const linesA = linesOf(a);
  const linesB = linesOf(b);
  const partner = longestCommon(
    linesA.map((line) => line.text),
    linesB.map((line) => line.text),
  );
  return ({ start, end }) => {
    const first = linesA.findIndex((line) => line.start + line.text.length >= start);
    const last = linesA.findIndex((line) => line.start + line.text.length >= end);
    const to = partner[first]!;
    if (to < 0 || partner[last] !== to + last - first) return undefined;
    const shift = linesB[to]!.start - linesA[first]!.start;
    return { start: start + shift, end: end + shift };
  };
}

function linesOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { text: line, start };
    start += line.length + 1;
    return here;
  });
}

/** The partners of a longest common subsequence of lines. */
function longestCommon(a: readonly string[], b: readonly string[]): Int32Array {
  const width = b.length + 1;
  const lengths = new Int32Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column]
          ? 1 + lengths[(row + 1) * width + column + 1]!
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
    }
  }
  const partner = new Int32Array(a.length).fill(-1);
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    if (a[row] === b[column]) {
      partner[row] = column;
      row += 1;
      column += 1;
    } else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row += 1;
    else column += 1;
  }
  return partner;
}
