import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const PLACES =
  'query ($words: String!, $first: Int!) { places(words: $words, first: $first) { kind code title path } }';

describe('places', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  type Found = { places: { kind: string; code: string; title: string; path: string }[] };
  const found = async (client: typeof world.visitor, words: string, first = 20) =>
    (await client.get<Found>(PLACES, { words, first })).places;

  it('are groups and documents in whose codes or titles every word stands, in any case', async () => {
    const { code } = await plant(world, coalition, { stage: 'DRAFTING' });
    const { member } = world.people;
    expect(await found(member.client, `PLANTED ${code.toLowerCase()}`)).toEqual([
      {
        kind: 'DOCUMENT',
        code: `WG1-${code}`,
        title: 'Planted',
        path: `/c/${coalition.slug}/WG1/d/${code}`,
      },
    ]);
    expect((await found(member.client, 'group wg2')).map(({ kind, code: one }) => [kind, one])).toEqual([
      ['GROUP', 'WG2'],
    ]);
    expect(await found(member.client, `${code} elsewhere`)).toEqual([]);
    expect(await found(member.client, '   ')).toEqual([]);
  });

  it('are only those that the viewer may know of', async () => {
    const seenBy = async (code: string) => {
      const { people, stranger, visitor } = world;
      const clients = {
        member: people.member.client,
        outsider: people.outsider.client,
        stranger: stranger.client,
        visitor,
      };
      const seen = await Promise.all(
        Object.entries(clients).map(async ([name, client]) => ((await found(client, code)).length > 0 ? [name] : [])),
      );
      return seen.flat();
    };
    const own = await plant(world, coalition, { stage: 'DRAFTING' });
    const shared = await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'COALITION' });
    const open = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC' });
    expect(await seenBy(own.code)).toEqual(['member']);
    expect(await seenBy(shared.code)).toEqual(['member', 'outsider']);
    expect(await seenBy(open.code)).toEqual(['member', 'outsider', 'stranger', 'visitor']);
  });

  it('takes signs of patterns as plain signs, and refuses a number out of range', async () => {
    const { member } = world.people;
    for (const words of ['%', '_', '\\', "' OR 1=1 --", '%%%%']) expect(await found(member.client, words)).toEqual([]);
    for (const first of [0, 51, -1])
      expect((await member.client.refusal(PLACES, { words: 'wg', first })).code).toBe('INVALID_INPUT');
    expect(await found(member.client, 'group', 1)).toHaveLength(1);
  });
});
