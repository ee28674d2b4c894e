/**
 * Measures placement on pairs of real texts with passages whose place in the later text is known:
 * `npm run bench:anchoring -- --cases DIR [--json FILE] [--peers]`.
 *
 * Each file of the folder is `{ id, a, b, cases: [{ s, e, kind, ts, te }] }`; a line of a text is a block. Placed are
 * the passages by the very function that the product uses; it sees the two texts and the passage, nothing else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describePassage, placePassage, preparePair, type Block, type Passage } from '../src/index';
import { measureGrowth } from './growth';
import { PEERS } from './peers';
import { add, count, emptyTally, type CaseFile, type Found, type Tally } from './score';

interface Contestant {
  name: string;
  prepare: (file: LoadedFile) => (passage: Passage) => Found;
}

interface LoadedFile extends CaseFile {
  name: string;
  old: Block[];
  new: Block[];
  passages: Passage[];
}

interface Result {
  name: string;
  all: Tally;
  kinds: Record<string, Tally>;
  files: Record<string, Tally & { prepare: number; thousand: number }>;
  prepare: number;
  thousand: number;
}

const { values } = parseArgs({
  options: { cases: { type: 'string' }, json: { type: 'string' }, peers: { type: 'boolean' } },
});
if (values.cases === undefined) {
  console.error('Usage: npm run bench:anchoring -- --cases DIR [--json FILE] [--peers]');
  process.exit(2);
}

const files = loadFiles(values.cases);
if (files.length === 0) {
  console.error(`There are no cases (*.json) in ${values.cases}.`);
  process.exit(2);
}

const plenary: Contestant = {
  name: 'Plenary',
  prepare: (file) => {
    const pair = preparePair(file.old, file.new);
    return (passage) => {
      const { start, end } = placePassage(pair, passage);
      return start === undefined || end === undefined ? undefined : { start, end };
    };
  },
};
const others: Contestant[] =
  values.peers === true
    ? PEERS.map((peer) => ({ name: peer.name, prepare: (file) => peer.prepare(file.a, file.b) }))
    : [];

// Once to warm up: the first pair would otherwise pay for the compiler.
for (const file of files) run(plenary, [file]);
const results = [plenary, ...others].map((contestant) => run(contestant, files));
const growth = [50, 500, 5000].map(measureGrowth);
print();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ results, growth }, null, 2)}\n`);

function loadFiles(folder: string): LoadedFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as CaseFile;
      const old = blocksOf(file.a, 'a');
      return {
        ...file,
        name: name.replace(/\.json$/, ''),
        old,
        new: blocksOf(file.b, 'b'),
        passages: file.cases.map((one) => describePassage(old, one.s, one.e)),
      };
    });
}

function blocksOf(text: string, prefix: string): Block[] {
  return text.split('\n').map((line, index) => ({ id: `${prefix}${index}`, kind: 'PARAGRAPH', text: line }));
}

function run(contestant: Contestant, on: readonly LoadedFile[]): Result {
  const result: Result = { name: contestant.name, all: emptyTally(), kinds: {}, files: {}, prepare: 0, thousand: 0 };
  let placing = 0;
  for (const file of on) {
    const tally = emptyTally();
    const started = performance.now();
    const place = contestant.prepare(file);
    const prepared = performance.now();
    const found = file.passages.map(place);
    const placed = performance.now();
    file.cases.forEach((one, index) => {
      count(tally, one, found[index]);
      count((result.kinds[one.kind] ??= emptyTally()), one, found[index]);
    });
    add(result.all, tally);
    placing += placed - prepared;
    result.prepare += (prepared - started) / on.length;
    result.files[file.name] = {
      ...tally,
      prepare: prepared - started,
      thousand: ((placed - prepared) / file.cases.length) * 1000,
    };
  }
  result.thousand = (placing / result.all.cases) * 1000;
  return result;
}

function print(): void {
  const [own] = results;
  console.log(heading(`${results[0]!.all.cases} passages in ${files.length} pairs of texts`));
  for (const result of results) console.log(line(result.name, result.all, timesOf(result)));
  console.log(heading('Plenary, by kind'));
  for (const [kind, tally] of Object.entries(own!.kinds)) {
    const ends = kind === 'gone' ? '' : `ends within 2 characters ${percent(tally.ends, tally.right)}`;
    console.log(line(kind, tally, ends));
  }
  console.log(heading('Plenary, by pair'));
  for (const [name, tally] of Object.entries(own!.files)) console.log(line(name, tally, timesOf(tally)));
  console.log(heading('Growth: an invented text and its revision'));
  for (const one of growth) {
    console.log(
      `${`${one.kilobytes} KB`.padEnd(44)} prepare ${seconds(one.prepare)}  1,000 passages ${seconds(one.place)}  memory ${one.memory.toFixed(0)} MB`,
    );
  }
}

function heading(text: string): string {
  return `\n${text}\n${'-'.repeat(text.length)}`;
}

function line(name: string, tally: Tally, more: string): string {
  const shares = (['right', 'wrong', 'missed'] as const).map(
    (verdict) => `${verdict} ${percent(tally[verdict], tally.cases)}`,
  );
  return `${name.padEnd(44)} ${shares.join('  ')}  ${more}`;
}

function timesOf(times: { prepare: number; thousand: number }): string {
  return `prepare ${seconds(times.prepare)}  1,000 passages ${seconds(times.thousand)}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2).padStart(6)} %`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
