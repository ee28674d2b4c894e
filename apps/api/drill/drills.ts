/**
 * Faults on purpose, on a running application and a real PostgreSQL: rounds that close while comments come in, the
 * database restarted under load, three editors on one comment. Each drill counts, and says what it expects; the race
 * is run once more by hand without its lock, to show that the count would tell.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transaction } from '@plenary/database';
import { newId } from '../src/platform/new-id';
import { RoundsService } from '../src/rounds/rounds.service';
import { MUTATIONS } from '../src/testing/acts';
import { plant } from '../src/testing/plant';
import { createWorld, type World } from '../src/testing/world';

export interface DrillResult {
  name: string;
  expected: string;
  found: string;
  pass: boolean;
  seconds: number;
}

export interface Scale {
  rounds: number;
  comments: number;
  posted: number;
}

/** The folder of the database server, which has its process's number. */
type ServerHome = string;

const AT_ONCE = 8;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const comment = (roundId: string, commentId = newId()) => ({
  input: { commentId, roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: `Said by ${commentId}.` },
});

export async function runDrills(scale: Scale, home: ServerHome, log: (line: string) => void): Promise<DrillResult[]> {
  const world = await createWorld();
  const results: DrillResult[] = [];
  const run = async (name: string, drill: () => Promise<Omit<DrillResult, 'name' | 'seconds'>>) => {
    log(`${name} …`);
    const started = performance.now();
    const result = await drill().catch((error: unknown) => ({
      expected: 'an end',
      found: String(error).slice(0, 300),
      pass: false,
    }));
    results.push({ name, ...result, seconds: (performance.now() - started) / 1000 });
  };
  try {
    await run('rounds closing against comments', () => closing(world, scale, log));
    await run('the same race without the lock', () => withoutLock(world, scale));
    await run('three editors on one comment', () => editors(world, scale));
    await run('the database restarted under load', () => restart(world, scale, home, log));
  } finally {
    await world.close();
  }
  return results;
}

/** Does work on each of a list, so many at once. */
async function each<T>(list: readonly T[], atOnce: number, work: (item: T, index: number) => Promise<void>) {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let at = next++; at < list.length; at = next++) await work(list[at]!, at);
    }),
  );
}

async function settle(world: World, roundId: string): Promise<number> {
  const rounds = world.application.nest.get(RoundsService);
  for (;;) {
    try {
      const { settledCount } = await world.application.database.transaction((tx) => rounds.settle(tx, roundId));
      return settledCount ?? -1;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ROUND_OPEN') throw error;
      await wait(5);
    }
  }
}

async function closing(world: World, { rounds, comments }: Scale, log: (line: string) => void) {
  const coalition = await world.coalition();
  const { prisma } = world.application.database;
  let counted = 0;
  let refused = 0;
  let faults = 0;
  await each(Array.from({ length: rounds }), 4, async (_, trial) => {
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    await prisma.$executeRaw`UPDATE rounds SET closes_at = plenary_now() + ${5 + (trial % 12) * 80} * INTERVAL '1 millisecond' WHERE id = ${roundId}::uuid`;
    const [settled, ...answers] = await Promise.all([
      settle(world, roundId),
      ...Array.from({ length: comments }, () =>
        world.people.member.client.ask(MUTATIONS.makeComment, comment(roundId)),
      ),
    ]);
    const taken = answers.filter(({ data }) => data).length;
    const closed = answers.filter(({ refusals }) => refusals.some(({ code }) => code === 'ROUND_CLOSED')).length;
    // The planted comment is the first of each round.
    const there = await prisma.comment.count({ where: { roundId } });
    if (taken + closed !== comments || there !== taken + 1 || settled !== taken + 1) faults += 1;
    counted += taken;
    refused += closed;
    if ((trial + 1) % 50 === 0) log(`  ${trial + 1} of ${rounds} rounds`);
  });
  return {
    expected: `each of ${rounds * comments} comments counted or refused, in none of ${rounds} rounds otherwise`,
    found: `${counted} counted, ${refused} refused, ${faults} rounds otherwise`,
    pass: faults === 0 && counted + refused === rounds * comments && counted > 0 && refused > 0,
  };
}

/** What the product does, less its lock: the end is read, then the comment written, and the count is taken meanwhile. */
async function withoutLock(world: World, { rounds }: Scale) {
  const coalition = await world.coalition();
  const { database } = world.application;
  const trials = Math.max(10, Math.round(rounds / 10));
  let faults = 0;
  await each(Array.from({ length: trials }), 2, async () => {
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    await database.prisma
      .$executeRaw`UPDATE rounds SET closes_at = plenary_now() + INTERVAL '40 milliseconds' WHERE id = ${roundId}::uuid`;
    const isOpen = async (tx?: Transaction) =>
      (await (tx ?? database.prisma).round.findUniqueOrThrow({ where: { id: roundId } })).closesAt >
      (await database.now(tx));
    const write = (number: number) =>
      database.transaction(async (tx) => {
        if (!(await isOpen(tx))) return;
        await wait(Math.random() * 60);
        await tx.comment.create({
          data: {
            coalitionId: coalition.id,
            id: newId(),
            roundId,
            authorId: world.people.member.id,
            number,
            reference: `X-${number}`,
            anchorKind: 'DOCUMENT',
            type: 'GENERAL',
            text: 'Let in.',
            submittedAt: await database.now(tx),
          },
        });
      });
    const count = async () => {
      while (await isOpen()) await wait(2);
      return database.prisma.comment.count({ where: { roundId } });
    };
    const [counted] = await Promise.all([count(), ...[2, 3, 4, 5].map((number) => write(number))]);
    if ((await database.prisma.comment.count({ where: { roundId } })) !== counted) faults += 1;
  });
  return {
    expected: 'the same check fails in some rounds',
    found: `${faults} of ${trials} rounds have comments that the count left out`,
    pass: faults > 0,
  };
}

async function editors(world: World, { rounds }: Scale) {
  const coalition = await world.coalition();
  const trials = Math.max(10, Math.round(rounds / 10));
  let won = 0;
  let told = 0;
  let other = 0;
  await each(Array.from({ length: trials }), 4, async () => {
    const { commentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const answers = await Promise.all(
      (['editor', 'chair', 'secretary'] as const).map((name) =>
        world.people[name].client.ask(MUTATIONS.disposeComment, {
          input: { commentId, kind: 'NOTED', rationale: `As the ${name} sees it.`, number: 0 },
        }),
      ),
    );
    for (const { data, refusals } of answers) {
      if (data) won += 1;
      // Who lost sees what was decided and by whom.
      else if (refusals[0]?.code === 'CONFLICT' && refusals[0]['kind'] === 'NOTED' && refusals[0]['by']) told += 1;
      else other += 1;
    }
  });
  return {
    expected: `${trials} win, ${trials * 2} get CONFLICT with what changed`,
    found: `${won} won, ${told} were told, ${other} otherwise`,
    pass: won === trials && told === trials * 2,
  };
}

async function restart(world: World, { posted }: Scale, home: ServerHome, log: (line: string) => void) {
  const coalition = await world.coalition();
  const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
  const acknowledged = new Set<string>();
  let sentAgain = 0;
  let died = false;
  const ids = Array.from({ length: posted }, () => newId());
  const watch = (error: unknown) => {
    died = true;
    log(`  the process would have died: ${String(error)}`);
  };
  // While the database is away the libraries complain at length; what counts is what comes of it.
  const { error } = console;
  console.error = () => undefined;
  process.on('uncaughtException', watch);
  process.on('unhandledRejection', watch);
  let restarts = 0;
  await each(ids, AT_ONCE, async (id, index) => {
    // Twice in the middle, without a word to anybody.
    if (index === Math.floor(posted / 3) || index === Math.floor((posted * 2) / 3)) {
      restarts += 1;
      log(`  restart ${restarts} after ${acknowledged.size} comments`);
      const pid = Number(readFileSync(join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
    }
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const answer = await world.people.member.client
        .ask(MUTATIONS.makeComment, comment(roundId, id))
        .catch(() => null);
      if (answer?.data) {
        acknowledged.add(id);
        return;
      }
      // No answer, or one that says that the database is away: the same comment is sent again, as a browser does.
      sentAgain += 1;
      await wait(50);
    }
  });
  console.error = error;
  process.off('uncaughtException', watch);
  process.off('unhandledRejection', watch);
  const { prisma } = world.application.database;
  const there = await prisma.comment.findMany({
    where: { roundId, id: { in: ids } },
    select: { id: true, number: true },
  });
  const lost = [...acknowledged].filter((id) => !there.some((row) => row.id === id)).length;
  const doubled = there.length - new Set(there.map(({ number }) => number)).size;
  return {
    expected: `${posted} acknowledged, 0 lost, 0 doubled, the process lives through ${restarts} restarts`,
    found: `${acknowledged.size} acknowledged, ${lost} lost, ${doubled} doubled, ${sentAgain} sent again, ${died ? 'it died' : 'it lives'}`,
    pass:
      acknowledged.size === posted && there.length === posted && lost === 0 && doubled === 0 && !died && restarts === 2,
  };
}
