/**
 * How long a comment takes from the moment somebody sends it to each screen that follows the round, beside a bare
 * WebSocket server that sends a text of the same size to as many. Subscribers live in processes of their own; every
 * tenth of them loses its line in between and has to have everything in the end.
 */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { connect } from '@plenary/database';
import { newId } from '../src/platform/new-id';
import type { Share } from './live-subscribers';
import type { Sizes } from './seed';
import { cookieOf, groupOf, personAt, placesIn, renewSignIns, seed, sizesAt } from './seed';
import { SECRET, startOurs, startPeer } from './servers';

interface Given {
  url: string;
  fresh: boolean;
  root: string;
  scale: number;
}

/** So many who follow, so many comments a second, and within which time 95 of 100 frames are there. */
const CASES = [
  { subscribers: 500, aSecond: 5, withinMs: 100 },
  { subscribers: 2_000, aSecond: 2, withinMs: 200 },
] as const;
const SECONDS = 10;
/** Before anything is measured: plans are made, on each connection five times, and code is compiled. */
const WARM_UP = { subscribers: 40, aSecond: 10, seconds: 8 } as const;
const PROCESSES = 2;
/** An open round, whose number is odd. */
const DOCUMENT = 3;
const PEERS = ['bare', 'ours'] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Infinity;

interface Task {
  url: string;
  protocol: string | null;
  cookies: string[];
  documentId: string;
  frames: number;
  returns: boolean;
}

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Subscribers of one server, told apart by their cookies. */
class Subscribers {
  private constructor(
    private readonly children: ChildProcess[],
    private readonly ended: Promise<Share>[],
  ) {}

  static async open(file: string, task: Task): Promise<Subscribers> {
    const children: ChildProcess[] = [];
    const ended: Promise<Share>[] = [];
    const ready: Promise<void>[] = [];
    for (let part = 0; part < PROCESSES; part += 1) {
      const child = fork(file);
      running.add(child);
      child.once('exit', () => running.delete(child));
      children.push(child);
      const cookies = task.cookies.filter((_, index) => index % PROCESSES === part);
      ready.push(
        new Promise((done, fail) => {
          child.on('message', (message: { ready?: number; failed: string }) => {
            if (message.ready === undefined) return;
            if (message.ready === cookies.length && !message.failed) done();
            else fail(new Error(`${message.ready} of ${cookies.length} subscribe: ${message.failed}`));
          });
          child.once('exit', () => fail(new Error('a process of subscribers ended')));
        }),
      );
      ended.push(
        new Promise((done) => {
          child.on('message', (message: Share & { done?: true }) => {
            if (message.done) done(message);
          });
        }),
      );
      child.send({ ...task, cookies });
    }
    await Promise.all(ready);
    return new Subscribers(children, ended);
  }

  async close(): Promise<Share> {
    for (const child of this.children) child.send({ stop: true });
    const shares = await Promise.all(this.ended);
    const sum = (of: (share: Share) => number): number => shares.reduce((total, share) => total + of(share), 0);
    return {
      latencies: shares.flatMap((share) => share.latencies).sort((a, b) => a - b),
      received: sum(({ received }) => received),
      twice: sum(({ twice }) => twice),
      left: sum(({ left }) => left),
      leftReceived: sum(({ leftReceived }) => leftReceived),
      failed: shares.find(({ failed }) => failed)?.failed ?? '',
    };
  }
}

/** Calls so often a second, whether or not the one before has been answered. */
async function pace(count: number, aSecond: number, send: (isFirst: boolean) => Promise<void>): Promise<void> {
  const began = performance.now();
  const sent: Promise<void>[] = [];
  for (let number = 0; number < count; number += 1) {
    await wait(Math.max(0, began + (number * 1000) / aSecond - performance.now()));
    sent.push(send(number < aSecond));
  }
  await Promise.all(sent);
}

/** Of the first second of each case no times are kept, since the first frame to a socket pays for what later ones find. */
const sentAt = (isFirst: boolean): string =>
  `${isFirst ? 'first, ' : ''}sent at ${(performance.timeOrigin + performance.now()).toFixed(3)}.`;

async function bench({ url, fresh, root, scale }: Given) {
  const sizes: Sizes = sizesAt(scale);
  if (fresh) await seed(url, join(root, 'prisma/migrations'), sizes, say);
  await renewSignIns(url);
  const client = await connect(url, { name: 'bench driver', role: null });
  const { rows } = await client.query<{ documentId: string; roundId: string; lastSeq: string; head: string }>(
    `SELECT id AS "documentId", bench_id('round', $1) AS "roundId", last_seq::text AS "lastSeq", head
     FROM streams WHERE id = bench_id('document', $1)`,
    [DOCUMENT],
  );
  const place = rows[0]!;
  const { documentId, roundId } = place;
  const file = (name: string): string => join(root, `apps/api/bench/${name}.ts`);
  const profile = process.env['PLENARY_BENCH_PROFILE'];
  const ours = await startOurs(root, url, profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []);
  const bare = await startPeer(file('bare-fan-out'), {});
  const group = groupOf(sizes, DOCUMENT);
  const author = cookieOf(personAt(sizes, group, 5), SECRET);
  const made: string[] = [];
  const send = {
    ours: async (isFirst: boolean): Promise<void> => {
      const commentId = newId();
      made.push(commentId);
      const text = `Said while many follow, ${sentAt(isFirst)}`;
      const input = { commentId, roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text };
      const answer = await fetch(`http://127.0.0.1:${ours.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: author },
        body: JSON.stringify({
          query: 'mutation ($input: MakeCommentInput!) { makeComment(input: $input) { id } }',
          variables: { input },
        }),
      });
      const said = await answer.text();
      if (!said.includes('"makeComment":{')) throw new Error(`a comment was refused: ${said.slice(0, 300)}`);
    },
    bare: async (isFirst: boolean): Promise<void> => {
      const body = JSON.stringify({ text: `Said while many follow, ${sentAt(isFirst)}`, filling: 'x'.repeat(450) });
      await fetch(`http://127.0.0.1:${bare.port}/`, { method: 'POST', body });
    },
  };
  const follow = async (peer: (typeof PEERS)[number], count: number, aSecond: number, seconds: number) => {
    // Members, editors and chairs of the group, people of other groups, and the author among them.
    const cookies = Array.from({ length: count }, (_, index) =>
      cookieOf(index % 4 ? personAt(sizes, group, index % placesIn(sizes)) : 1 + (index % sizes.persons), SECRET),
    );
    const isOurs = peer === 'ours';
    const { port } = isOurs ? ours : bare;
    const frames = aSecond * seconds;
    const subscribers = await Subscribers.open(file('live-subscribers'), {
      url: `ws://127.0.0.1:${port}${isOurs ? '/graphql' : '/'}`,
      protocol: isOurs ? 'graphql-transport-ws' : null,
      cookies: isOurs ? cookies : cookies.map(() => ''),
      documentId,
      frames,
      returns: isOurs,
    });
    await pace(frames + aSecond, aSecond, send[peer]);
    await wait(3_000);
    return summaryOf(await subscribers.close(), (frames + aSecond) * count);
  };
  const results = [];
  try {
    for (const peer of PEERS) await follow(peer, WARM_UP.subscribers, WARM_UP.aSecond, WARM_UP.seconds);
    for (const { subscribers: full, aSecond, withinMs } of CASES) {
      const count = Math.max(40, Math.round(full * Math.min(1, scale * 4)));
      const found = {} as Record<(typeof PEERS)[number], ReturnType<typeof summaryOf>>;
      for (const peer of PEERS) {
        found[peer] = await follow(peer, count, aSecond, SECONDS);
        const { p50, p95, p99, lost, twice, left } = found[peer];
        say(
          `${String(count).padStart(5)} follow ${aSecond} a second, ${peer}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ` +
            `${lost} of ${(SECONDS + 1) * aSecond * count} frames lost, ${twice} twice${left ? `; ${left} went away and came back` : ''}`,
        );
      }
      results.push({
        subscribers: count,
        aSecond,
        withinMs,
        ...found,
        ratio: found.ours.p95 / found.bare.p95,
        pass: found.ours.p95 <= withinMs && found.ours.lost === 0 && found.ours.twice === 0 && found.ours.left > 0,
      });
    }
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    await takeBack(client, place, made);
    await client.end();
  }
  const pass = results.every((result) => result.pass);
  const ratios = Object.fromEntries(results.map(({ subscribers, ratio }) => [`p95OfBareAt${subscribers}`, ratio]));
  const summary = `bench:live ${pass ? 'reached' : 'MISSED'}: ${results
    .map(
      ({ subscribers, aSecond, withinMs, ours: { p95, lost }, ratio }) =>
        `${subscribers} at ${aSecond}/s p95 ${p95.toFixed(0)} ms of ${withinMs}, ${lost} lost, ${ratio.toFixed(1)} times bare`,
    )
    .join('; ')}`;
  return { pass, summary, target: CASES, ratios, scale, cases: results };
}

const summaryOf = ({ latencies, received, twice, left, leftReceived, failed }: Share, expected: number) => ({
  p50: quantile(latencies, 0.5),
  p95: quantile(latencies, 0.95),
  p99: quantile(latencies, 0.99),
  lost: expected - received,
  twice,
  left,
  leftReceived,
  failed,
});

/** The next run and the other bench find the database as it was seeded. */
async function takeBack(
  client: Awaited<ReturnType<typeof connect>>,
  { documentId, lastSeq, head }: { documentId: string; lastSeq: string; head: string },
  made: readonly string[],
): Promise<void> {
  await client.query('BEGIN');
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query('DELETE FROM placements WHERE comment_id = ANY($1::uuid[])', [made]);
  await client.query('DELETE FROM comments WHERE id = ANY($1::uuid[])', [made]);
  await client.query(
    `WITH gone AS (DELETE FROM entries WHERE stream_id = $1 AND seq > $2 RETURNING id)
     DELETE FROM entry_salts s USING gone WHERE s.entry_id = gone.id`,
    [documentId, lastSeq],
  );
  await client.query('UPDATE streams SET last_seq = $2, head = $3 WHERE id = $1', [documentId, lastSeq, head]);
  await client.query('COMMIT');
}

export const result = await bench(JSON.parse(process.env['PLENARY_BENCH'] ?? '{}') as Given);
