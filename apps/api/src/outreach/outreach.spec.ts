import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $of: OutreachFilter!) { coalition(slug: $c) { outreachYears outreach(of: $of) {
  id kind period firstDay audience said outcome link followUpOn isFollowUpDue withdrawnAt reason version viewerCan group { code } addedBy { id } } } }`;

interface Seen {
  outreachYears: number[];
  outreach: { id: string; audience: string; viewerCan: string[]; isFollowUpDue: boolean }[];
}
type Client = Pick<Person['client'], 'get' | 'refusal' | 'ask'>;

describe('the log of outreach', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const seen = async (client: Client, of: object = {}) =>
    (await client.get<{ coalition: Seen }>(SEEN, { c: coalition.slug, of })).coalition;
  const logged = (change: object = {}) => ({
    input: {
      ...{ outreachId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, seen: 0 },
      ...{ kind: 'MEETING', period: '2024-03-14', audience: 'Example Ministry', said: 'We asked.', ...change },
    },
  });
  const act = async (client: Client, mutation: keyof typeof MUTATIONS, variables: Record<string, unknown>) =>
    (await client.ask(MUTATIONS[mutation], variables)).refusals[0]?.code ?? 'done';
  const set = (client: Client, change: object = {}) => act(client, 'setOutreach', logged(change));
  const faults = async (change: object) =>
    (
      (await world.people.chair.client.refusal(MUTATIONS.setOutreach, logged(change))) as unknown as {
        fields: Record<string, string>;
      }
    ).fields;

  it('holds one however often it is sent, and nobody else’s in its place', async () => {
    const { chair, coordinator, member } = world.people;
    const given = logged({ outcome: 'They answer.', link: 'https://example.org/a?b=c', followUpOn: '2024-04-01' });
    await Promise.all([1, 2, 3].map(() => chair.client.get(MUTATIONS.setOutreach, given)));
    expect(await seen(member.client)).toEqual({
      outreachYears: [2024],
      outreach: [
        {
          ...{ id: given.input.outreachId, kind: 'MEETING', period: '2024-03-14', firstDay: '2024-03-14' },
          ...{ audience: 'Example Ministry', said: 'We asked.', outcome: 'They answer.' },
          ...{ link: 'https://example.org/a?b=c', followUpOn: '2024-04-01', isFollowUpDue: true },
          ...{ withdrawnAt: null, reason: null, version: 1, viewerCan: [], group: { code: 'WG1' } },
          addedBy: { id: chair.id },
        },
      ],
    });
    expect(await act(coordinator.client, 'setOutreach', given)).toBe('CONFLICT');
    expect(await act(chair.client, 'setOutreach', { input: { ...given.input, said: 'Else.' } })).toBe('CONFLICT');
    expect(await verifyStream(prisma(), coalition.id)).toBe(true);
  });

  it('is changed on the version that was seen, and struck with a reason once', async () => {
    const { chair, coordinator } = world.people;
    const { input } = logged();
    await chair.client.get(MUTATIONS.setOutreach, { input });
    const both = await Promise.all(
      [chair, coordinator].map(({ client }, at) =>
        act(client, 'setOutreach', { input: { ...input, said: `We asked ${at}.`, seen: 1 } }),
      ),
    );
    expect(both.sort()).toEqual(['CONFLICT', 'done']);
    const struck = { outreachId: input.outreachId, reason: 'Logged twice.', seen: 2 };
    expect(await act(chair.client, 'withdrawOutreach', { ...struck, reason: ' ' })).toBe('INVALID_INPUT');
    expect(await act(chair.client, 'withdrawOutreach', { ...struck, seen: 1 })).toBe('CONFLICT');
    expect(await act(chair.client, 'withdrawOutreach', struck)).toBe('done');
    expect(await act(chair.client, 'withdrawOutreach', struck)).toBe('done');
    expect(await act(chair.client, 'setOutreach', { input: { ...input, seen: 3 } })).toBe('CONFLICT');
    expect(await seen(chair.client)).toMatchObject({
      outreach: [{ reason: 'Logged twice.', viewerCan: [], version: 3 }],
    });
  });

  it('says every fault of what is typed at once, and takes no link but one of the web', async () => {
    expect(await faults({ period: 'spring', audience: '', said: '\u200b', followUpOn: '2024' })).toEqual({
      ...{ period: 'no-period', audience: 'required', said: 'required', followUpOn: 'no-day' },
    });
    expect(await faults({ period: '2999-01' })).toEqual({ period: 'in-future' });
    for (const link of [
      'javascript:alert(1)',
      'http://example.org',
      'https://a b',
      'data:text/html,x',
      '//example.org',
    ])
      expect([link, await faults({ link })]).toEqual([link, { link: 'no-link' }]);
  });

  it('is of a group by its own people, and of the whole coalition by a coordinator', async () => {
    const { chair, coordinator, member, outsider } = world.people;
    expect(await set(chair.client, { groupId: null })).toBe('FORBIDDEN');
    expect(await set(chair.client, { groupId: coalition.groups.WG2 })).toBe('FORBIDDEN');
    expect(await set(member.client)).toBe('FORBIDDEN');
    expect(await set(outsider.client)).toBe('FORBIDDEN');
    expect(await set(world.stranger.client)).toBe('FORBIDDEN');
    expect(await set(coordinator.client, { groupId: (await world.coalition()).groups.WG1 })).toBe('NOT_FOUND');
    expect(await set(coordinator.client, { groupId: null })).toBe('done');
  });

  it('is narrowed by group, kind and year, the latest first', async () => {
    const { coordinator } = world.people;
    const all = [
      { audience: 'A', period: '2023', groupId: null, kind: 'TALK' },
      { audience: 'B', period: '2024-06' },
      { audience: 'C', period: '2024-03-30/2024-04-02', kind: 'TALK' },
      { audience: 'D', period: '2024-Q4', groupId: coalition.groups.WG2 },
    ];
    for (const one of all) await coordinator.client.get(MUTATIONS.setOutreach, logged(one));
    const found = async (of: object) => (await seen(coordinator.client, of)).outreach.map(({ audience }) => audience);
    expect(await found({})).toEqual(['D', 'B', 'C', 'A']);
    expect(await found({ group: 'WG1' })).toEqual(['B', 'C']);
    expect(await found({ kind: 'TALK' })).toEqual(['C', 'A']);
    expect(await found({ kind: 'TALK', year: 2024 })).toEqual(['C']);
    expect(await found({ group: 'NONE' })).toEqual([]);
    expect(await found({ year: 202 })).toEqual([]);
    expect((await seen(coordinator.client, { year: 2023 })).outreachYears).toEqual([2024, 2023]);
  });

  it('is known to whoever holds a role in the coalition, and to nobody else, in no form', async () => {
    const { chair, outsider } = world.people;
    const { input } = logged();
    await chair.client.get(MUTATIONS.setOutreach, { input });
    expect((await seen(outsider.client)).outreach).toHaveLength(1);
    const files = (['csv', 'json'] as const).map((ending) => world.origin + paths.outreachFile(coalition.slug, ending));
    for (const client of [world.visitor, world.stranger.client]) {
      expect(await seen(client)).toEqual({ outreachYears: [], outreach: [] });
      for (const file of files) {
        const { cookie } = client;
        expect((await fetch(file, { headers: cookie ? { cookie } : {} })).status).toBe(404);
      }
    }
    const struck = { outreachId: input.outreachId, reason: 'No.', seen: 1 };
    expect(await act(world.stranger.client, 'withdrawOutreach', struck)).toBe('NOT_FOUND');
  });

  it('is a file that a spreadsheet does not run, narrowed like the screen', async () => {
    const { coordinator } = world.people;
    await coordinator.client.get(MUTATIONS.setOutreach, logged({ audience: '=HYPERLINK("https://evil.example")' }));
    await coordinator.client.get(
      MUTATIONS.setOutreach,
      logged({ audience: 'Another, "quoted"\nline', kind: 'LETTER' }),
    );
    const file = async (ending: 'csv' | 'json', of: object = {}) => {
      const response = await fetch(world.origin + paths.outreachFile(coalition.slug, ending, of), {
        headers: { cookie: coordinator.client.cookie ?? '' },
      });
      expect([response.status, response.headers.get('content-disposition')]).toEqual([
        200,
        `attachment; filename="${coalition.slug}-outreach.${ending}"`,
      ]);
      return response.text();
    };
    const csv = await file('csv');
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(csv).toContain('"Another, ""quoted""\nline"');
    expect(await file('csv', { kind: 'LETTER' })).not.toContain('HYPERLINK');
    expect(JSON.parse(await file('json', { kind: 'LETTER', group: 'WG1', year: '2024' }))).toMatchObject({
      form: 'plenary-outreach',
      outreach: [{ kind: 'LETTER', audience: 'Another, "quoted"\nline', group: 'WG1', withdrawn: null }],
    });
  });
});
