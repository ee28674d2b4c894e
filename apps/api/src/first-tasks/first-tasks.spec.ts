import { GraphQLClient } from '@plenary/testing';
import { seedDemo } from '../demo/seed-demo';
import { newId } from '../platform/new-id';
import { MUTATIONS, openDocument, openLastCall } from '../testing/acts';
import type { Coalition, World } from '../testing/world';
import { createWorld, serve } from '../testing/world';

const TASK = 'query ($slug: String!) { coalition(slug: $slug) { firstTask { kind steps { step done } } } }';
type Task = { kind: string; steps: { step: string; done: boolean }[] } | null;

describe('a first task', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const taskOf = async (client: GraphQLClient, { slug } = coalition): Promise<Task> =>
    (await client.get<{ coalition: { firstTask: Task } }>(TASK, { slug })).coalition.firstTask;
  const done = (task: Task) => task?.steps.filter((step) => step.done).map(({ step }) => step);

  it('founds a coalition by what is there, whoever brought it, and is gone when all of it is', async () => {
    const { coordinator, chair } = world.people;
    const task = await taskOf(coordinator.client);
    expect(task?.kind).toBe('FOUND');
    expect(done(task)).toEqual(['COALITION_CREATED', 'GROUP_CREATED', 'ROLE_ASSIGNED']);
    const { id } = await openDocument(chair.client, coalition);
    expect(done(await taskOf(coordinator.client))).toEqual([
      'COALITION_CREATED',
      'GROUP_CREATED',
      'ROLE_ASSIGNED',
      'DOCUMENT_OPENED',
    ]);
    await openLastCall(chair.client, id, await world.application.database.now());
    expect((await taskOf(coordinator.client))?.kind).toBe('DECIDE');
  });

  it('asks for a chair again when the last of them has gone', async () => {
    const other = await world.coalition();
    const { coordinator } = world.people;
    for (const name of ['chair', 'secretary'] as const)
      await coordinator.client.get(MUTATIONS.endRole, { assignmentId: other.assignments[name] });
    expect(done(await taskOf(coordinator.client, other))).toEqual(['COALITION_CREATED', 'GROUP_CREATED']);
  });

  it('is nobody’s who has no part in the coalition', async () => {
    expect(await taskOf(world.visitor)).toBeNull();
    expect(await taskOf(world.stranger.client)).toBeNull();
  });

  it('is, outside a demo, a coordinator’s alone, and hers only while she founds', async () => {
    const { application, origin } = await serve({
      DATABASE_URL: world.fresh.url,
      PLENARY_DEMO: '0',
      PLENARY_SECRET: newId() + newId(),
    });
    try {
      const client = await world.signIn('coordinator@plenary.example');
      const elsewhere = new GraphQLClient(origin, client.cookie);
      expect(await taskOf(elsewhere)).toBeNull();
    } finally {
      await application.close();
    }
  });

  it('of the demo is ticked by what she did since her first sign-in, and by nothing that was told before', async () => {
    const fresh = await createWorld();
    try {
      const { database } = fresh.application;
      await seedDemo(database, fresh.origin);
      const is3c = { ...coalition, slug: 'is3c' };
      const [amber, secretary, assistant] = [
        await fresh.signIn('amber@demo.example'),
        await fresh.signIn('secretary@demo.example'),
        await fresh.signIn('assistant@demo.example'),
      ];
      const tasks = await Promise.all([amber, secretary, assistant].map((client) => taskOf(client, is3c)));
      expect(tasks.map((task) => [task?.kind, done(task)])).toEqual([
        ['COMMENT', []],
        ['BRING', []],
        ['DECIDE', []],
      ]);
      const round = await database.prisma.round.findFirstOrThrow({ where: { code: 'LC2', document: { code: 'IOT' } } });
      await amber.get(MUTATIONS.makeComment, {
        input: { commentId: newId(), roundId: round.id, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: 'Good.' },
      });
      expect(done(await taskOf(amber, is3c))).toEqual(['COMMENT_MADE']);
      expect(done(await taskOf(secretary, is3c))).toEqual([]);
    } finally {
      await fresh.close();
    }
  });
});
