/**
 * Measures placement on pairs of real texts with passages whose place in the later text is known:
 * `npm run bench:anchoring -- --cases DIR [--json FILE] [--peers] [--sample N]`.
 *
 * Each file of the folder is `{ id, a, b, cases: [{ s, e, kind, ts, te }] }`; a line of a text is a block. Placed are
 * the passages by the very function that the product uses; it sees the two texts and the passage, nothing else. Ends
 * with one line that says whether the target is reached, and with exit code 1 where it is not, 2 where it cannot run.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

/** What is to be reached, in per cent of the passages; `speed` is the share of the time that Hypothesis' way takes. */
const TARGET = { right: 98, wrong: 1, repeatedWrong: 1, goneWrong: 1, lightEnds: 90, speed: 0.15 };
const USAGE = 'Usage: npm run bench:anchoring -- --cases DIR [--json FILE] [--peers] [--sample N]';

const options = readOptions();
const files = loadFiles(options.cases);

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
const others: Contestant[] = options.peers
  ? PEERS.map((peer) => ({ name: peer.name, prepare: (file) => peer.prepare(file.a, file.b) }))
  : [];

// Once to warm up: the first pair would otherwise pay for the compiler.
for (const file of files) run(plenary, [file]);
const own = run(plenary, files);
// Every nth passage is enough to compare with peers that take minutes; then Plenary is compared on the same ones.
const sampled = options.sample > 1 ? files.map((file) => sample(file, options.sample)) : files;
const peers = others.map((contestant) => {
  console.error(`${contestant.name} …`);
  return run(contestant, sampled);
});
const results = options.peers && options.sample > 1 ? [run(plenary, sampled), ...peers] : [own, ...peers];
console.error('growth …');
const growth = [50, 500, 5000].map(measureGrowth);
const report = reportOf();
print();
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.pass ? 0 : 1;

function readOptions(): { cases: string; json?: string; peers: boolean; sample: number } {
  try {
    const { values } = parseArgs({
      options: {
        cases: { type: 'string' },
        json: { type: 'string' },
        peers: { type: 'boolean' },
        sample: { type: 'string' },
      },
    });
    const { cases, json, peers = false, sample: every = '1' } = values;
    if (cases === undefined) return refuse(USAGE);
    if (!/^[1-9]\d*$/.test(every))
      return refuse(`--sample takes every Nth passage; N is a whole number from 1.\n${USAGE}`);
    return { cases, peers, sample: Number(every), ...(json === undefined ? {} : { json }) };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

function sample(file: LoadedFile, every: number): LoadedFile {
  const chosen = <T>(list: readonly T[]) => list.filter((_, index) => index % every === 0);
  return { ...file, cases: chosen(file.cases), passages: chosen(file.passages) };
}

/** All figures, as `--json` writes them: shares in per cent, times in milliseconds, memory in MB. */
function reportOf() {
  const total = sharesOf(own.all);
  const kinds = Object.fromEntries(Object.entries(own.kinds).map(([kind, tally]) => [kind, sharesOf(tally)]));
  const wayOfHypothesis = results[1];
  const speed = wayOfHypothesis === undefined ? undefined : results[0]!.thousand / wayOfHypothesis.thousand;
  const misses = [
    total.right < TARGET.right && `right ${total.right.toFixed(2)} %`,
    total.wrong > TARGET.wrong && `wrong ${total.wrong.toFixed(2)} %`,
    (kinds['unchanged-repeated']?.wrong ?? 0) > TARGET.repeatedWrong && 'wrong among repeated words',
    (kinds['gone']?.wrong ?? 0) > TARGET.goneWrong && 'wrong among those that are gone',
    (kinds['edited-light']?.ends ?? 100) < TARGET.lightEnds && 'the ends of light edits',
    speed !== undefined && speed > TARGET.speed && `${speed.toFixed(2)} of the time of Hypothesis' way`,
  ].filter((miss) => miss !== false);
  const pass = misses.length === 0;
  const figures = `right ${total.right.toFixed(2)} %, wrong ${total.wrong.toFixed(2)} %, 1,000 passages ${seconds(own.thousand)}`;
  return {
    pass,
    summary: pass ? `reached: ${figures}` : `missed: ${figures} (off: ${misses.join(', ')})`,
    target: TARGET,
    cases: own.all.cases,
    total,
    kinds,
    files: Object.fromEntries(
      Object.entries(own.files).map(([name, tally]) => [
        name,
        { ...sharesOf(tally), prepareMs: tally.prepare, per1000Ms: tally.thousand },
      ]),
    ),
    prepareMs: own.prepare,
    per1000Ms: own.thousand,
    memoryMb: growth.map((one) => ({ kilobytes: one.kilobytes, mb: one.memory })),
    growth,
    sample: options.sample,
    ...(speed === undefined ? {} : { speedAgainstHypothesis: speed }),
    compared: results.map((one) => ({
      name: one.name,
      ...sharesOf(one.all),
      prepareMs: one.prepare,
      per1000Ms: one.thousand,
    })),
  };
}

/** In per cent; `ends` among the right ones that were found. */
function sharesOf(tally: Tally) {
  const share = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
  return {
    cases: tally.cases,
    right: share(tally.right, tally.cases),
    wrong: share(tally.wrong, tally.cases),
    missed: share(tally.missed, tally.cases),
    ends: share(tally.ends, tally.right),
  };
}

function loadFiles(folder: string): LoadedFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return refuse(`There is no folder ${folder}.`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) return refuse(`There are no cases (*.json) in ${folder}.`);
  return names.sort().map((name) => {
    const file = readCases(join(folder, name));
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

function readCases(path: string): CaseFile {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
    if (typeof file.a === 'string' && typeof file.b === 'string' && Array.isArray(file.cases)) return file;
  } catch {
    // Not JSON: refused below like any other file without cases.
  }
  return refuse(`${path} is not a file of cases: { a, b, cases: [{ s, e, kind, ts, te }] }.`);
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
  const part = options.sample > 1 && options.peers ? `, every ${options.sample}th compared with peers` : '';
  console.log(heading(`${own.all.cases} passages in ${files.length} pairs of texts${part}`));
  for (const result of results) console.log(line(result.name, result.all, timesOf(result)));
  console.log(heading('Plenary, by kind'));
  for (const [kind, tally] of Object.entries(own.kinds)) {
    const ends = kind === 'gone' ? '' : `ends within 2 characters ${percent(tally.ends, tally.right)}`;
    console.log(line(kind, tally, ends));
  }
  console.log(heading('Plenary, by pair'));
  for (const [name, tally] of Object.entries(own.files)) console.log(line(name, tally, timesOf(tally)));
  console.log(heading('Growth: an invented text and its revision'));
  for (const one of growth) {
    console.log(
      `${`${one.kilobytes} KB`.padEnd(44)} prepare ${seconds(one.prepare)}  1,000 passages ${seconds(one.place)}  memory ${one.memory.toFixed(0)} MB`,
    );
  }
  console.log(`\n${report.summary}`);
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
