import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { DomainError } from '@plenary/domain';
import { RequestContext } from '../platform/context';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { inParts } from './in-parts';
import { LongActs, type ActProgress } from './long-acts.service';

const LIST = [
  'Name;Mail;Working group',
  ...Array.from({ length: 600 }, (_, n) => `Listed ${n};listed-${n}@members.example;WG2`),
].join('\n');
const file = { name: 'members.csv', base64: Buffer.from(LIST).toString('base64') };

describe('an act that takes its time', () => {
  let world: World;
  let coalition: Coalition;
  let acts: LongActs;
  beforeAll(async () => {
    world = await createWorld();
    acts = world.application.nest.get(LongActs);
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const contextOf = (personId: string | null) => new RequestContext(world.application.database, null, personId);
  const coordinator = () => world.people.coordinator;
  const take = (actId: string) => ({ input: { coalitionId: coalition.id, file, actId } });
  const countPeople = () =>
    world.application.database.prisma.roleAssignment.count({ where: { coalitionId: coalition.id } });
  const cancel = async (actId: string, { client } = coordinator()) =>
    (await client.get<{ cancelAct: boolean }>(MUTATIONS.cancelAct, { actId })).cancelAct;

  it('tells over a socket how far it is, and the telling ends with it', async () => {
    const actId = newId();
    const { cookie } = coordinator().client;
    class Socket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers: { cookie: cookie ?? '' } });
      }
    }
    const client = createClient({ url: `${world.origin.replace('http', 'ws')}/graphql`, webSocketImpl: Socket });
    const connected = new Promise((resolve) => client.on('connected', resolve));
    const told: ActProgress[] = [];
    const ended = new Promise<void>((resolve, reject) =>
      client.subscribe<{ actProgress: ActProgress }>(
        {
          query: 'subscription ($actId: ID!) { actProgress(actId: $actId) { phase done total } }',
          variables: { actId },
        },
        { next: ({ data }) => data && told.push(data.actProgress), error: reject, complete: resolve },
      ),
    );
    await connected;
    await coordinator().client.get(MUTATIONS.importMembers, take(actId));
    await ended;
    const phases = [...new Set(told.map(({ phase }) => phase))];
    expect(phases.at(-1)).toBe('SAVING');
    expect(told.at(-1)).toEqual({ phase: 'SAVING', done: 600, total: 600 });
    const behind = told.filter(({ phase }) => phase === 'SAVING').map(({ done }) => done);
    expect(behind).toEqual([...behind].sort((a, b) => a - b));
    await client.dispose();
  });

  it('that was stopped on its way saves nothing, and the same list afterwards all of it', async () => {
    const before = await countPeople();
    const actId = newId();
    expect(await cancel(actId)).toBe(true);
    expect(await coordinator().client.refusal(MUTATIONS.importMembers, take(actId))).toMatchObject({
      code: 'CANCELLED',
    });
    expect(await countPeople()).toBe(before);
    await coordinator().client.get(MUTATIONS.importMembers, take(newId()));
    expect(await countPeople()).toBe(before + 1200);
  });

  it('stopped between two parts of its saving leaves nothing of the first', async () => {
    const before = await countPeople();
    const actId = newId();
    const context = contextOf(coordinator().id);
    const running = coordinator().client.refusal(MUTATIONS.importMembers, take(actId));
    for await (const { phase, done } of acts.follow(context, actId))
      if (phase === 'SAVING' && done > 0 && acts.cancel(context, actId)) break;
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    expect(await countPeople()).toBe(before);
  });

  /** Starts an act, and stops it as soon as it has come to a phase. */
  const stopAt = async (phase: string, personId: string, start: (actId: string) => Promise<unknown>) => {
    const actId = newId();
    const context = contextOf(personId);
    const running = start(actId);
    for await (const told of acts.follow(context, actId))
      if (told.phase === phase && acts.cancel(context, actId)) break;
    expect(await running).toMatchObject({ code: 'CANCELLED' });
  };

  it('of answering comments together leaves each without an answer', async () => {
    const { prisma } = world.application.database;
    const { editor } = world.people;
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    await prisma.comment.update({ where: { id: planted.commentId }, data: { type: 'EDITORIAL' } });
    const comments = [{ commentId: planted.commentId, seen: 0 }];
    const dispose = (ask: 'refusal' | 'get', actId: string) =>
      editor.client[ask](MUTATIONS.disposeComments, {
        input: { comments, kind: 'ACCEPTED', rationale: 'Mended.', actId },
      });
    await stopAt('CHECKING', editor.id, (actId) => dispose('refusal', actId));
    const where = { commentId: planted.commentId };
    expect(await prisma.disposition.count({ where })).toBe(0);
    await dispose('get', newId());
    expect(await prisma.disposition.count({ where })).toBe(1);
  });

  it('of taking a sheet leaves the round without a comment of it', async () => {
    const { prisma } = world.application.database;
    const { editor } = world.people;
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', silent: true });
    const rows = Array.from({ length: 40 }, (_, n) => `NL-${n + 1},te,Word ${n} is missing`).join('\n');
    const sheet = {
      name: 'sheet.csv',
      base64: Buffer.from(`MB/NC,Type of comment,Comments\n${rows}`).toString('base64'),
    };
    const takeSheet = (ask: 'refusal' | 'get', actId: string) =>
      editor.client[ask](MUTATIONS.takeSheet, { input: { roundId, file: sheet, actId } });
    await stopAt('SAVING', editor.id, (actId) => takeSheet('refusal', actId));
    expect(await prisma.comment.count({ where: { roundId } })).toBe(0);
    await takeSheet('get', newId());
    expect(await prisma.comment.count({ where: { roundId } })).toBe(40);
  });

  it('that is saved cannot be stopped any more, and says so', async () => {
    const actId = newId();
    await coordinator().client.get(MUTATIONS.importMembers, take(actId));
    expect(await cancel(actId)).toBe(false);
  });

  it('is known to nobody but who does it', async () => {
    const actId = newId();
    const { chair } = world.people;
    expect(await cancel(actId, chair)).toBe(true);
    await coordinator().client.get(MUTATIONS.importMembers, take(actId));
    expect(await world.visitor.refusal(MUTATIONS.cancelAct, { actId })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await chair.client.refusal(MUTATIONS.cancelAct, { actId: 'mine' })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('that fails for another reason says that reason, and may be tried again under its id', async () => {
    const actId = newId();
    const context = contextOf(coordinator().id);
    await expect(acts.run(context, actId, () => Promise.reject(new DomainError('NOT_FOUND')))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await acts.run(context, actId, () => Promise.resolve('done'))).toBe('done');
  });

  it('runs once at a time under one id', async () => {
    const actId = newId();
    const context = contextOf(coordinator().id);
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = acts.run(context, actId, () => promise);
    await expect(acts.run(context, actId, () => promise)).rejects.toMatchObject({ code: 'CONFLICT' });
    resolve();
    await first;
  });

  it('sealed in time is saved, though somebody tried to stop it', async () => {
    const actId = newId();
    const context = contextOf(coordinator().id);
    const done = await acts.run(context, actId, (act) => {
      act.at('SAVING', 1, 2);
      act.seal();
      expect(acts.cancel(context, actId)).toBe(false);
      // As a transaction that is run again does.
      act.at('SAVING', 1, 2);
      act.seal();
      return Promise.resolve('saved');
    });
    expect(done).toBe('saved');
  });

  it('is forgotten in time: no number of ids fills the memory', () => {
    const context = contextOf(coordinator().id);
    for (let count = 0; count < 1_200; count += 1) expect(acts.cancel(context, newId())).toBe(true);
  });
});

describe('parts', () => {
  it.each([
    [0, []],
    [1, [1]],
    [250, [250]],
    [501, [250, 250, 1]],
  ])('of %d rows are %j', (count, sizes) => {
    const rows = Array.from({ length: count }, (_, at) => at);
    const parts = inParts(rows);
    expect(parts.map(({ length }) => length)).toEqual(sizes);
    expect(parts.flat()).toEqual(rows);
  });
});
