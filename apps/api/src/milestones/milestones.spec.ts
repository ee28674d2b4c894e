import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const MILESTONES = `query ($c: String!) { group(coalition: $c, code: "WG1") { milestones {
  id title dueAt zone cycle state resolution resolutionText slippedDays version viewerCan
  slips { dueAt reason movedBy { name } } documents { code } continues { id resolution } } } }`;

describe('a milestone', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  interface Seen {
    id: string;
    title: string;
    dueAt: string;
    zone: string;
    cycle: number;
    version: number;
    slips: { dueAt: string }[];
  }
  const seenBy = async (client = world.people.member.client): Promise<Seen[]> =>
    (await client.get<{ group: { milestones: Seen[] } }>(MILESTONES, { c: coalition.slug })).group.milestones;
  const wanted = (more: Record<string, unknown> = {}) => ({
    ...{ milestoneId: newId(), groupId: coalition.groups.WG1, title: 'A first list', documentIds: [], seen: 0 },
    ...{ dueAtLocal: '2030-12-31T23:59', zone: 'Etc/GMT+12', cycle: 2030, ...more },
  });
  const set = (input: Record<string, unknown>, client = world.people.chair.client) =>
    client.get(MUTATIONS.setMilestone, { input });
  const refused = async (mutation: string, input: Record<string, unknown>, client = world.people.chair.client) =>
    (await client.refusal(mutation, { input })).code;

  it('is an instant in its zone, with the documents that its reader may see', async () => {
    const own = await plant(world, coalition, { stage: 'DRAFTING' });
    const shared = await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'COALITION' });
    await set(wanted({ documentIds: [own.documentId, shared.documentId] }));
    const [milestone] = await seenBy();
    expect(milestone).toMatchObject({
      dueAt: '2031-01-01T11:59:00.000Z',
      zone: 'Etc/GMT+12',
      state: 'AHEAD',
      cycle: 2030,
    });
    expect(milestone).toMatchObject({ slips: [], slippedDays: 0, viewerCan: [] });
    expect(milestone).toMatchObject({ documents: expect.arrayContaining([{ code: own.code }, { code: shared.code }]) });
    expect(await seenBy(world.people.outsider.client)).toMatchObject([{ documents: [{ code: shared.code }] }]);
    expect(await seenBy(world.stranger.client)).toEqual([]);
    expect(await seenBy(world.visitor)).toEqual([]);
  });

  it('keeps its earlier dates with their reasons when it moves, to later or to earlier', async () => {
    const input = wanted();
    await set(input);
    const move = (dueAtLocal: string, reason: string, seen: number) =>
      world.people.chair.client.get(MUTATIONS.moveMilestone, {
        input: { milestoneId: input.milestoneId, dueAtLocal, zone: 'UTC', reason, seen },
      });
    await move('2031-02-01T00:00', 'The survey came late.', 1);
    await move('2031-02-01T00:00', 'The survey came late.', 1);
    await move('2030-12-30T00:00', 'It came after all.', 2);
    expect(await seenBy()).toMatchObject([
      {
        dueAt: '2030-12-30T00:00:00.000Z',
        zone: 'UTC',
        slippedDays: -2,
        version: 3,
        slips: [
          { dueAt: '2031-01-01T11:59:00.000Z', reason: 'The survey came late.', movedBy: { name: 'The chair' } },
          { dueAt: '2031-02-01T00:00:00.000Z', reason: 'It came after all.' },
        ],
      },
    ]);
    const again = {
      milestoneId: input.milestoneId,
      dueAtLocal: '2030-12-30T00:00',
      zone: 'UTC',
      reason: 'Same.',
      seen: 3,
    };
    expect(await refused(MUTATIONS.moveMilestone, again)).toBe('NOTHING_CHANGED');
    expect(await refused(MUTATIONS.moveMilestone, { ...again, reason: ' ' })).toBe('INVALID_INPUT');
    expect(await verifyStream(world.application.database.prisma, coalition.groups.WG1)).toBe(true);
  });

  it('is changed by one of several at once, and its date only with a reason', async () => {
    const input = wanted();
    await set(input);
    const titles = ['A second list', 'A third list', 'A fourth list'];
    const done = await Promise.allSettled(titles.map((title) => set({ ...input, title, seen: 1 })));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [milestone] = await seenBy();
    expect(milestone?.version).toBe(2);
    const { title } = milestone ?? {};
    expect(await refused(MUTATIONS.setMilestone, { ...input, title: 'A fifth list', seen: 1 })).toBe('CONFLICT');
    expect(await refused(MUTATIONS.setMilestone, { ...input, title, dueAtLocal: '2031-01-31T00:00', seen: 2 })).toBe(
      'INVALID_INPUT',
    );
    expect(await refused(MUTATIONS.setMilestone, { ...input, title: 'Somebody’s', seen: 0 })).toBe('CONFLICT');
  });

  it('ends once, with a word where it was not met, and is left alone then', async () => {
    const input = wanted();
    await set(input);
    const end = (more: object) => ({
      milestoneId: input.milestoneId,
      resolution: 'MISSED',
      text: 'No editor.',
      seen: 1,
      ...more,
    });
    expect(await refused(MUTATIONS.resolveMilestone, end({ text: null }))).toBe('INVALID_INPUT');
    expect(await refused(MUTATIONS.resolveMilestone, end({ resolution: 'ROLLED_FORWARD' }))).toBe('INVALID_INPUT');
    await world.people.chair.client.get(MUTATIONS.resolveMilestone, { input: end({}) });
    await world.people.chair.client.get(MUTATIONS.resolveMilestone, { input: end({}) });
    expect(await seenBy()).toMatchObject([{ state: 'RESOLVED', resolution: 'MISSED', resolutionText: 'No editor.' }]);
    expect(await refused(MUTATIONS.resolveMilestone, end({ resolution: 'MET', seen: 2 }))).toBe('CONFLICT');
    const later = {
      milestoneId: input.milestoneId,
      dueAtLocal: '2031-12-31T00:00',
      zone: 'UTC',
      reason: 'More.',
      seen: 2,
    };
    expect(await refused(MUTATIONS.moveMilestone, later)).toBe('CONFLICT');
  });

  it('goes on in the next cycle with its documents, once', async () => {
    const { documentId, code } = await plant(world, coalition, { stage: 'DRAFTING' });
    const input = wanted({ documentIds: [documentId] });
    await set(input);
    const roll = {
      ...{ milestoneId: input.milestoneId, nextId: newId(), text: 'Nobody had the time.', seen: 1 },
      ...{ dueAtLocal: '2031-06-30T00:00', zone: 'UTC' },
    };
    await Promise.all([1, 2].map(() => world.people.chair.client.get(MUTATIONS.rollMilestoneForward, { input: roll })));
    expect(await seenBy()).toMatchObject([
      { id: input.milestoneId, cycle: 2030, resolution: 'ROLLED_FORWARD', resolutionText: 'Nobody had the time.' },
      {
        ...{ id: roll.nextId, cycle: 2031, state: 'AHEAD', documents: [{ code }], title: 'A first list' },
        continues: { id: input.milestoneId, resolution: 'ROLLED_FORWARD' },
      },
    ]);
    expect(await refused(MUTATIONS.rollMilestoneForward, { ...roll, nextId: newId(), seen: 2 })).toBe('CONFLICT');
  });

  it.each<[what: string, more: Record<string, unknown>, code: string]>([
    ['no title', { title: ' \u200b' }, 'INVALID_INPUT'],
    ['a day that no calendar has', { dueAtLocal: '2030-02-30T00:00' }, 'INVALID_INPUT'],
    ['a zone that nobody knows', { zone: 'Mars/Olympus' }, 'INVALID_INPUT'],
    ['a cycle out of all time', { cycle: 30 }, 'INVALID_INPUT'],
    ['a document that is nowhere', { documentIds: [newId()] }, 'NOT_FOUND'],
    ['a version of what is not there', { seen: 4 }, 'NOT_FOUND'],
  ])('is refused with %s', async (_what, more, code) => {
    expect(await refused(MUTATIONS.setMilestone, wanted(more))).toBe(code);
    expect(await seenBy()).toEqual([]);
  });
});
