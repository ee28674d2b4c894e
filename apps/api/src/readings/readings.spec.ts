import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const READ = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  viewerReading { revision block commentsTo threads { commentId to } } } }`;
interface Place {
  revision: number;
  block: string | null;
  commentsTo: string | null;
  threads: { commentId: string; to: string }[];
}

describe('how far one has read', () => {
  let world: World;
  let coalition: Coalition;
  let documentId: string;
  let code: string;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    ({ documentId, code } = await plant(world, coalition, { stage: 'LAST_CALL' }));
  });
  afterAll(() => world.close());

  const mark = (more: Partial<Place> = {}) => ({
    input: { documentId, revision: 1, block: 'b1', commentsTo: null, threads: [], ...more },
  });
  const place = async (client = world.people.member.client): Promise<Place | null> =>
    (await client.get<{ document: { viewerReading: Place | null } }>(READ, { c: coalition.slug, d: code })).document
      .viewerReading;

  it('is not known at a first visit, and kept for that person alone', async () => {
    const { member, chair } = world.people;
    expect(await place()).toBe(null);
    const thread = { commentId: newId(), to: '2026-01-01T00:00:00.000Z' };
    await member.client.get(MUTATIONS.markRead, mark({ commentsTo: '2026-01-02T00:00:00.000Z', threads: [thread] }));
    expect(await place()).toEqual({
      revision: 1,
      block: 'b1',
      commentsTo: '2026-01-02T00:00:00.000Z',
      threads: [thread],
    });
    expect(await place(chair.client)).toBe(null);
  });

  it('never goes back, however late another screen of hers says less', async () => {
    const { member } = world.people;
    await member.client.get(MUTATIONS.markRead, mark({ commentsTo: '2025-12-31T00:00:00.000Z', block: 'b2' }));
    expect(await place()).toMatchObject({ commentsTo: '2026-01-02T00:00:00.000Z', block: 'b2', threads: [] });
    await member.client.get(MUTATIONS.markRead, mark());
    expect((await place())?.commentsTo).toBe('2026-01-02T00:00:00.000Z');
  });

  it('reaches no further than now, whatever a clock somewhere says', async () => {
    const { member } = world.people;
    await member.client.get(MUTATIONS.markRead, mark({ commentsTo: '2999-01-01T00:00:00.000Z' }));
    expect(new Date((await place())?.commentsTo ?? '').getUTCFullYear()).toBeLessThan(2999);
  });

  it('takes many at once from one person, and keeps the furthest', async () => {
    const { second } = world.people;
    const days = [3, 9, 1, 7, 5];
    await Promise.all(
      days.map((day) => second.client.get(MUTATIONS.markRead, mark({ commentsTo: `2026-01-0${day}T00:00:00.000Z` }))),
    );
    expect((await place(second.client))?.commentsTo).toBe('2026-01-09T00:00:00.000Z');
  });

  it('writes no entry, and is in what one may take along', async () => {
    const { prisma } = world.application.database;
    const before = await prisma.entry.count();
    await world.people.member.client.get(MUTATIONS.markRead, mark());
    expect(await prisma.entry.count()).toBe(before);
  });

  it.each([
    ['a revision that is not there', { revision: 7 }, 'INVALID_INPUT'],
    ['no revision', { revision: 0 }, 'INVALID_INPUT'],
    ['a thread that is no id', { threads: [{ commentId: 'x', to: '2026-01-01T00:00:00.000Z' }] }, 'INVALID_INPUT'],
    [
      'more threads than anybody has',
      { threads: Array.from({ length: 501 }, () => ({ commentId: newId(), to: '2026-01-01T00:00:00.000Z' })) },
      'INVALID_INPUT',
    ],
  ])('refuses %s', async (_what, more, code) => {
    expect(await world.people.member.client.refusal(MUTATIONS.markRead, mark(more))).toMatchObject({ code });
  });

  it('is nothing for who may not know of the document, nor for who is not signed in', async () => {
    const { documentId: hidden } = await plant(world, coalition, { stage: 'DRAFTING' });
    const { stranger } = world;
    expect(
      await stranger.client.refusal(MUTATIONS.markRead, { input: { ...mark().input, documentId: hidden } }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.client.refusal(MUTATIONS.forgetReading, { documentId: hidden })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is forgotten when its reader says so', async () => {
    const { member } = world.people;
    await member.client.get(MUTATIONS.forgetReading, { documentId });
    expect(await place()).toBe(null);
    await member.client.get(MUTATIONS.forgetReading, { documentId });
  });
});
