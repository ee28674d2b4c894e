/**
 * Measures the redline on pairs of real texts: `npm run bench:redline -- --cases DIR [--json FILE]`.
 *
 * Each file of the folder is `{ a, b }`, a line of a text is a block; also compared are the first and the last text of
 * each family (files that share the name up to the last two parts), which lie farthest apart. Beside it runs a minimal
 * word diff of the whole texts (diff-match-patch over words as characters), within a time that it is given.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import DiffMatchPatch from 'diff-match-patch';
import { alignBlocks, redline, type Block, type Redline } from '../src/index';

const TARGET = { seconds: 1, farSeconds: 3, characters: 1.15, pieces: 0.25 };
/** A minimal diff of texts that are far apart would otherwise never end. */
const PEER_SECONDS = 60;
const USAGE = 'Usage: npm run bench:redline -- --cases DIR [--json FILE]';

interface Pair {
  name: string;
  a: string;
  b: string;
  far: boolean;
}

interface Measured {
  name: string;
  far: boolean;
  kilobytes: number;
  seconds: number;
  pieces: number;
  characters: number;
  peerSeconds: number;
  peerPieces: number;
  peerCharacters: number;
  /** Whether the peer came to its end in the time it was given. */
  peerFinished: boolean;
}

const { cases, json } = readArguments();
const pairs = loadPairs(cases);
redline(blocksOf(pairs[0]!.a, 'a'), blocksOf(pairs[0]!.b, 'b'));
const measured = pairs.map((pair) => {
  console.error(`${pair.name} …`);
  return measure(pair);
});
print();

function readArguments(): { cases: string; json?: string } {
  try {
    const { values } = parseArgs({ options: { cases: { type: 'string' }, json: { type: 'string' } } });
    if (values.cases === undefined) throw new Error('--cases is missing.');
    return { ...values, cases: values.cases };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}

function loadPairs(folder: string): Pair[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return refuse(`The folder ${folder} cannot be read.`);
  }
  if (names.length === 0) refuse(`There are no texts (*.json) in ${folder}.`);
  const near = names.sort().map((name): Pair => {
    const { a, b } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { a: string; b: string };
    return { name: name.replace(/\.json$/, ''), a, b, far: false };
  });
  // The largest text and the one that differs most from it in length, of texts that begin with the same name.
  const far = [...Map.groupBy(near, ({ name }) => name.replace(/_[^_]*_[^_]*$/, '')).entries()].flatMap(
    ([family, some]): Pair[] => {
      const texts = some.flatMap(({ a, b }) => [a, b]);
      const sorted = texts.sort((one, two) => one.length - two.length);
      const [a, b] = [sorted[0]!, sorted[sorted.length - 1]!];
      return some.length > 1 && a !== b ? [{ name: `${family}, far apart`, a, b, far: true }] : [];
    },
  );
  return [...near, ...far];
}

function blocksOf(text: string, prefix: string): Block[] {
  return text.split('\n').map((line, index) => ({ id: `${prefix}${index}`, kind: 'PARAGRAPH', text: line }));
}

function measure({ name, a, b, far }: Pair): Measured {
  const old = blocksOf(a, 'a');
  const started = performance.now();
  // As the product does: a text that comes back without ids is aligned first.
  const made = redline(old, alignBlocks(old, blocksOf(b, 'b')));
  const seconds = (performance.now() - started) / 1000;
  const own = changesOf(made);
  const peer = minimalWordDiff(a, b);
  return { name, far, kilobytes: Math.round((a.length + b.length) / 2 / 1024), seconds, ...own, ...peer };
}

/** Changed characters as a reader sees them; a moved block counts where it left and where it came. */
function changesOf({ entries }: Redline) {
  let pieces = 0;
  let characters = 0;
  for (const entry of entries) {
    if (entry.kind === 'MOVED_TO') {
      pieces += 1;
      characters += entry.new?.text.length ?? 0;
      continue;
    }
    for (const { op, text } of entry.pieces) {
      if (op === 'SAME') continue;
      pieces += 1;
      characters += text.length;
    }
  }
  return { pieces, characters };
}

function minimalWordDiff(a: string, b: string) {
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = PEER_SECONDS;
  const numbers = new Map<string, number>();
  const encode = (text: string): string =>
    (text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [])
      .map((word) => {
        const known = numbers.get(word) ?? numbers.size;
        numbers.set(word, known);
        // One character for each word, around the surrogates.
        return String.fromCharCode(known < 0xd000 ? known + 1 : known + 0x1001);
      })
      .join('');
  const [left, right] = [encode(a), encode(b)];
  const words = [...numbers.keys()];
  const lengthOf = (text: string) =>
    [...Array(text.length).keys()].reduce((sum, at) => {
      const code = text.charCodeAt(at);
      return sum + (words[code < 0xd001 ? code - 1 : code - 0x1001]?.length ?? 0);
    }, 0);
  const started = performance.now();
  const diffs = differ.diff_main(left, right);
  const peerSeconds = (performance.now() - started) / 1000;
  const changes = diffs.filter(([op]) => op !== 0);
  return {
    peerSeconds,
    peerPieces: changes.length,
    peerCharacters: changes.reduce((sum, [, text]) => sum + lengthOf(text), 0),
    peerFinished: peerSeconds < PEER_SECONDS,
  };
}

function print(): void {
  console.log(
    `${'pair'.padEnd(40)} ${'KB'.padStart(5)} ${'s'.padStart(6)} ${'minimal, s'.padStart(10)} ${'characters'.padStart(11)} ${'pieces'.padStart(16)}`,
  );
  for (const one of measured) {
    const ratio = one.characters / Math.max(1, one.peerCharacters);
    console.log(
      `${one.name.padEnd(40)} ${String(one.kilobytes).padStart(5)} ${one.seconds.toFixed(2).padStart(6)} ` +
        `${(one.peerFinished ? one.peerSeconds.toFixed(1) : `>${PEER_SECONDS}`).padStart(10)} ` +
        `${`× ${ratio.toFixed(3)}`.padStart(11)} ${`${one.pieces} of ${one.peerPieces}`.padStart(16)}`,
    );
  }
  const sum = (pick: (one: Measured) => number) => measured.reduce((total, one) => total + pick(one), 0);
  const characters = sum((one) => one.characters) / sum((one) => one.peerCharacters);
  const pieces = sum((one) => one.pieces) / sum((one) => one.peerPieces);
  const slowest = Math.max(...measured.filter(({ far }) => !far).map(({ seconds }) => seconds));
  const slowestFar = Math.max(0, ...measured.filter(({ far }) => far).map(({ seconds }) => seconds));
  const pass = slowest < TARGET.seconds && slowestFar < TARGET.farSeconds && characters <= TARGET.characters;
  const summary =
    `${pass ? 'reached' : 'missed'}: ${slowest.toFixed(2)} s (target below ${TARGET.seconds}), far apart ${slowestFar.toFixed(2)} s ` +
    `(below ${TARGET.farSeconds}), × ${characters.toFixed(3)} the changed characters of a minimal word diff (at most ${TARGET.characters}), ` +
    `× ${pieces.toFixed(3)} its pieces (aim ${TARGET.pieces})`;
  console.log(`\n${summary}`);
  if (json !== undefined) {
    const data = {
      pass,
      summary,
      target: TARGET,
      seconds: slowest,
      farSeconds: slowestFar,
      characters,
      pieces,
      pairs: measured,
    };
    writeFileSync(json, `${JSON.stringify(data, null, 2)}\n`);
  }
  process.exitCode = pass ? 0 : 1;
}
