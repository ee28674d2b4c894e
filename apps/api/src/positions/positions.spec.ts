import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  positionTally { support liveWith object abstain divided stale } positions { kind reason stale person { name } revision { number } } } }`;

describe('a position', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const position = (documentId: string, kind: string, reason: string | null = null, positionId = newId()) => ({
    input: { positionId, documentId, kind, reason },
  });
  const seen = async (code: string, client = world.people.chair.client) =>
    (
      await client.get<{
        document: { positionTally: Record<string, number>; positions: { kind: string; stale: boolean }[] };
      }>(SEEN, { c: coalition.slug, d: code })
    ).document;

  it('is the last that its person stated, and both stay on the record', async () => {
    const { documentId, code } = await plant(world, coalition, { stage: 'LAST_CALL' });
    const { member, second } = world.people;
    await member.client.get(MUTATIONS.statePosition, position(documentId, 'OBJECT', 'It names no date.'));
    await second.client.get(MUTATIONS.statePosition, position(documentId, 'SUPPORT'));
    expect((await seen(code)).positionTally).toEqual({
      support: 1,
      liveWith: 0,
      object: 1,
      abstain: 0,
      divided: 0,
      stale: 0,
    });
    await member.client.get(MUTATIONS.statePosition, position(documentId, 'LIVE_WITH'));
    expect((await seen(code)).positionTally).toEqual({
      support: 1,
      liveWith: 1,
      object: 0,
      abstain: 0,
      divided: 0,
      stale: 0,
    });
    const { prisma } = world.application.database;
    expect(await prisma.position.count({ where: { documentId } })).toBe(3);
    expect(await verifyStream(prisma, documentId)).toBe(true);
  });

  it('is stale once a later revision changes the substance, and counts again when it is stated anew', async () => {
    const { documentId, code } = await plant(world, coalition, { stage: 'LAST_CALL' });
    const { member } = world.people;
    await member.client.get(MUTATIONS.statePosition, position(documentId, 'SUPPORT'));
    const { prisma } = world.application.database;
    const first = await prisma.revision.findFirstOrThrow({ where: { documentId } });
    const freeze = (number: number, changeClass: 'EDITORIAL' | 'SUBSTANTIVE') =>
      prisma.revision.create({ data: { ...first, blocks: first.blocks as object, id: newId(), number, changeClass } });
    await freeze(2, 'EDITORIAL');
    expect((await seen(code)).positionTally).toMatchObject({ support: 1, stale: 0 });
    await freeze(3, 'SUBSTANTIVE');
    expect((await seen(code)).positionTally).toMatchObject({ support: 0, stale: 1 });
    await member.client.get(MUTATIONS.statePosition, position(documentId, 'SUPPORT'));
    expect((await seen(code)).positions).toMatchObject([{ stale: false, revision: { number: 3 } }]);
  });

  it('wants a reason from who objects, a member, a text under way, and is one however often it is sent', async () => {
    const { documentId, code } = await plant(world, coalition, { stage: 'LAST_CALL' });
    const { member, outsider } = world.people;
    const refused = async (client: typeof member.client, variables: object) =>
      (await client.refusal(MUTATIONS.statePosition, variables as Record<string, unknown>)).code;
    expect(await refused(member.client, position(documentId, 'OBJECT'))).toBe('INVALID_INPUT');
    expect(await refused(outsider.client, position(documentId, 'SUPPORT'))).toBe('NOT_FOUND');
    const same = position(documentId, 'SUPPORT');
    await Promise.all([1, 2, 3].map(() => member.client.get(MUTATIONS.statePosition, same)));
    expect((await seen(code)).positionTally).toMatchObject({ support: 1 });
    expect(await refused(world.people.second.client, same)).toBe('CONFLICT');
    const done = await plant(world, coalition, { stage: 'PUBLISHED' });
    expect(await refused(member.client, position(done.documentId, 'SUPPORT'))).toBe('TRANSITION_UNKNOWN');
  });
});
