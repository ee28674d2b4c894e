/**
 * What a request for the desk costs, beside its peers: the three servers take turns in one run, each turn the same
 * questions for all, each question another round and another viewer. What counts are the ratios of each turn.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { connect } from '@plenary/database';
import { DESK_SQL } from './desk-sql';
import { Load } from './load';
import type { Ask, Peer } from './peers';
import { ASK, PEERS, commentsIn, preparePostgraphile } from './peers';
import type { Burnt } from './process-cpu';
import { between, burnt } from './process-cpu';
import type { Sizes } from './seed';
import { commentsIn as perRound, cookieOf, groupOf, personAt, placesIn, renewSignIns, seed, sizesAt } from './seed';
import { SECRET, startOurs, startPeer } from './servers';

const CONCURRENCY = 32;
const POOL = '20';
const TARGETS = { cpuOfRaw: 1.5, cpuOfPostgraphile: 0.85, rateOfPostgraphile: 1.2, p99OfPostgraphile: 1 };

interface Given {
  url: string;
  fresh: boolean;
  root: string;
  scale: number;
  rounds: number;
  /** Row-level security is off while it runs, so that what the second wall costs can be told from the rest. */
  withoutWall: boolean;
}

interface Turn {
  cpu: number;
  node: number;
  database: number;
  rate: number;
  p50: number;
  p99: number;
  bytes: number;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;

/** Another round for each request, and a viewer of its group in whatever role she has there. */
async function* asks(url: string, sizes: Sizes): AsyncGenerator<Ask> {
  const client = await connect(url, { name: 'bench driver' });
  const read = async (kind: string, count: number): Promise<string[]> => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT bench_id($1, n) AS id FROM generate_series(1, $2::int) n',
      [kind, count],
    );
    return rows.map(({ id }) => id);
  };
  const [rounds, persons, [coalitionId]] = [
    await read('round', sizes.documents),
    await read('person', sizes.persons),
    await read('coalition', 1),
  ];
  await client.end();
  // A step without a common divisor passes every round before one comes again.
  const step = [617, 619, 631].find((prime) => sizes.documents % prime !== 0) ?? 1;
  for (let number = 1; ; number += 1) {
    const document = 1 + ((number * step) % sizes.documents);
    const group = groupOf(sizes, document);
    const person = personAt(sizes, group, (number * 7) % placesIn(sizes));
    yield {
      group,
      document,
      person,
      coalitionId: coalitionId!,
      roundId: rounds[document - 1]!,
      personId: persons[person - 1]!,
      cookie: cookieOf(person, SECRET),
    };
  }
}

/** Takes the second wall down or puts it up again, in the bench's own database. */
async function wall(url: string, turned: 'ENABLE' | 'DISABLE'): Promise<void> {
  const client = await connect(url, { name: 'bench driver', role: null });
  const { rows } = await client.query<{ table: string }>(
    'SELECT DISTINCT polrelid::regclass::text AS "table" FROM pg_policy ORDER BY 1',
  );
  for (const { table } of rows) await client.query(`ALTER TABLE ${table} ${turned} ROW LEVEL SECURITY`);
  await client.end();
}

async function bench({ url, fresh, root, scale, rounds, withoutWall }: Given) {
  const sizes = sizesAt(scale);
  if (fresh) say(`Seeding ${sizes.documents} documents with ${perRound(sizes) * sizes.documents} comments`);
  if (fresh) await seed(url, join(root, 'prisma/migrations'), sizes, say);
  await renewSignIns(url);
  await preparePostgraphile(url);
  // A run that was cut off may have left it down.
  await wall(url, withoutWall ? 'DISABLE' : 'ENABLE');
  const file = (name: string): string => join(root, `apps/api/bench/${name}.ts`);
  const env = { DATABASE_URL: url, POOL, DESK_SQL };
  const profile = process.env['PLENARY_BENCH_PROFILE'];
  const servers = {
    ours: await startOurs(root, url, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
    raw: await startPeer(file('raw-server'), env),
    postgraphile: await startPeer(file('postgraphile-server'), env),
  };
  const application: Record<Peer, string> = { ours: 'plenary%', raw: 'bench raw', postgraphile: 'bench postgraphile' };
  const client = await connect(url, { name: 'bench driver', role: null });
  const load = (peer: Peer) => new Load(servers[peer].port, CONCURRENCY);
  const loads = { ours: load('ours'), raw: load('raw'), postgraphile: load('postgraphile') };
  const source = asks(url, sizes);
  const take = async (count: number): Promise<Ask[]> => {
    const taken: Ask[] = [];
    while (taken.length < count) taken.push((await source.next()).value as Ask);
    return taken;
  };
  try {
    await compare(await take(60), loads);
    say('60 answers of all three are the same JSON');
    const batch = Math.max(96, Math.round(384 * Math.min(1, scale)));
    // Each connection plans a statement anew five times before it trusts a plan: all of that belongs to no turn.
    for (let time = 0; time < 2; time += 1)
      for (const peer of PEERS) await loads[peer].run((await take(batch)).map(ASK[peer]));
    const turns: Record<Peer, Turn>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const questions = await take(batch);
      const turn = {} as Record<Peer, Turn>;
      // Each goes first in turn, so that none always meets the others' garbage.
      for (const peer of [...PEERS.slice(round % 3), ...PEERS.slice(0, round % 3)]) {
        const look = (): Promise<Burnt> => burnt(client, servers[peer].pid, application[peer]);
        const before = await look();
        const { seconds, latencies, bytes } = await loads[peer].run(questions.map(ASK[peer]));
        const { node, database } = between(before, await look());
        turn[peer] = {
          cpu: (node + database) / batch,
          node: node / batch,
          database: database / batch,
          rate: batch / seconds,
          p50: quantile(latencies, 0.5),
          p99: quantile(latencies, 0.99),
          bytes: bytes / batch,
        };
      }
      turns.push(turn);
      say(
        `turn ${round + 1} of ${rounds}: ${PEERS.map((peer) => `${peer} ${turn[peer].cpu.toFixed(2)} ms`).join(', ')} CPU a request`,
      );
    }
    return report(turns, { sizes, batch, rounds, withoutWall });
  } finally {
    for (const peer of PEERS) loads[peer].close();
    await Promise.all(PEERS.map((peer) => servers[peer].stop()));
    await client.end();
    if (withoutWall) await wall(url, 'ENABLE');
  }
}

/** Throws unless all three answer a question with the same JSON. */
async function compare(questions: readonly Ask[], loads: Record<Peer, Load>): Promise<void> {
  for (const question of questions) {
    const [ours, ...others] = await Promise.all(
      PEERS.map(async (peer) => commentsIn(peer, await loads[peer].ask(ASK[peer](question), true))),
    );
    if (!Array.isArray(ours) || ours.length !== 100) throw new Error('the desk does not show a hundred comments');
    others.forEach((other, index) => {
      if (isDeepStrictEqual(ours, other)) return;
      const at = ours.findIndex((row, place) => !isDeepStrictEqual(row, (other as unknown[])[place]));
      throw new Error(
        `${PEERS[index + 1]} differs at comment ${at} for person ${question.person} in document ${question.document}:\n` +
          `${JSON.stringify(ours[at])}\n${JSON.stringify((other as unknown[])[at])}`,
      );
    });
  }
}

function report(
  turns: Record<Peer, Turn>[],
  run: { sizes: Sizes; batch: number; rounds: number; withoutWall: boolean },
) {
  const of = (peer: Peer, what: keyof Turn): number => median(turns.map((turn) => turn[peer][what]));
  const ratio = (peer: Peer, what: keyof Turn): number =>
    median(turns.map((turn) => turn.ours[what] / turn[peer][what]));
  const ratios = {
    cpuOfRaw: ratio('raw', 'cpu'),
    cpuOfPostgraphile: ratio('postgraphile', 'cpu'),
    rateOfRaw: ratio('raw', 'rate'),
    rateOfPostgraphile: ratio('postgraphile', 'rate'),
    p99OfRaw: ratio('raw', 'p99'),
    p99OfPostgraphile: ratio('postgraphile', 'p99'),
  };
  const pass =
    ratios.cpuOfRaw <= TARGETS.cpuOfRaw &&
    ratios.cpuOfPostgraphile <= TARGETS.cpuOfPostgraphile &&
    ratios.rateOfPostgraphile >= TARGETS.rateOfPostgraphile &&
    ratios.p99OfPostgraphile <= TARGETS.p99OfPostgraphile;
  const columns: [string, keyof Turn, number][] = [
    ['CPU ms', 'cpu', 2],
    ['of it node', 'node', 2],
    ['database', 'database', 2],
    ['requests/s', 'rate', 0],
    ['p50 ms', 'p50', 0],
    ['p99 ms', 'p99', 0],
    ['bytes', 'bytes', 0],
  ];
  say(`\n${''.padEnd(14)}${columns.map(([name]) => name.padStart(12)).join('')}`);
  for (const peer of PEERS)
    say(`${peer.padEnd(14)}${columns.map(([, what, digits]) => of(peer, what).toFixed(digits).padStart(12)).join('')}`);
  const line = (words: string, found: number, target: string): string =>
    `  ${words.padEnd(34)}${found.toFixed(2).padStart(6)}   ${target}`;
  say('');
  say(line("CPU, of the bare server's", ratios.cpuOfRaw, `at most ${TARGETS.cpuOfRaw}`));
  say(line("CPU, of PostGraphile's", ratios.cpuOfPostgraphile, `at most ${TARGETS.cpuOfPostgraphile}`));
  say(line("requests/s, of PostGraphile's", ratios.rateOfPostgraphile, `at least ${TARGETS.rateOfPostgraphile}`));
  say(line("p99, of PostGraphile's", ratios.p99OfPostgraphile, `at most ${TARGETS.p99OfPostgraphile}`));
  const summary =
    `bench:api${run.withoutWall ? ' without the second wall' : ''} ${pass ? 'reached' : 'MISSED'}: CPU ${ratios.cpuOfRaw.toFixed(2)} of raw, ` +
    `${ratios.cpuOfPostgraphile.toFixed(2)} of PostGraphile; ${ratios.rateOfPostgraphile.toFixed(2)} times its rate, ` +
    `p99 ${ratios.p99OfPostgraphile.toFixed(2)} of its own (medians of ${turns.length} turns)`;
  const medians = Object.fromEntries(
    PEERS.map((peer) => [peer, Object.fromEntries(columns.map(([, what]) => [what, of(peer, what)]))]),
  );
  return { pass, summary, target: TARGETS, ratios, medians, concurrency: CONCURRENCY, ...run, turns };
}

export const result = await bench(JSON.parse(process.env['PLENARY_BENCH'] ?? '{}') as Given);
