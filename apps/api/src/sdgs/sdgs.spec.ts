import type { GraphQLClient } from '@plenary/testing';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import { plantSession } from '../testing/plant-session';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $g: String) { coalition(slug: $c) {
  sdgMappings(group: $g) { id code label reason version reviews viewerCan addedAt reviewedAt
    group { code } document { code } session { code } addedBy { name } reviewedBy { name } }
  sdgCoverage(group: $g) { goal groups documents sessions targets } } }`;

interface Mapping {
  id: string;
  code: string;
  label: string;
  reason: string;
  version: number;
  reviews: string[];
  viewerCan: string[];
  group: { code: string } | null;
  document: { code: string } | null;
  session: { code: string } | null;
}
interface Seen {
  sdgMappings: Mapping[];
  sdgCoverage: { goal: string; groups: number; documents: number; sessions: number; targets: number }[];
}

describe('a mapping to the Sustainable Development Goals', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const wanted = (more: Record<string, unknown>) => ({
    ...{ mappingId: newId(), code: '9.1', reason: 'It makes networks resilient.' },
    ...more,
  });
  const ofGroup = (more: Record<string, unknown> = {}) => wanted({ groupId: coalition.groups.WG1, ...more });
  const map = async (input: ReturnType<typeof wanted>, client = world.people.chair.client) => {
    await client.get(MUTATIONS.mapSdg, { input });
    return input.mappingId;
  };
  const refused = async (input: object, client = world.people.chair.client, mutation: string = MUTATIONS.mapSdg) =>
    client.refusal(mutation, { input });
  const seenBy = async (client: GraphQLClient = world.visitor, g: string | null = null): Promise<Seen> =>
    (await client.get<{ coalition: Seen }>(SEEN, { c: coalition.slug, g })).coalition;
  const codesSeenBy = async (client?: GraphQLClient, g?: string) =>
    (await seenBy(client, g)).sdgMappings.map(({ code }) => code);
  const goal = async (number: string, client?: GraphQLClient, g?: string) => {
    const { sdgCoverage } = await seenBy(client, g);
    const found = sdgCoverage.find((one) => one.goal === number);
    return [found?.groups, found?.documents, found?.sessions, found?.targets];
  };
  const hidden = async () => (await plant(world, coalition, { stage: 'DRAFTING', visibility: 'GROUP' })).documentId;

  it('names a goal or a target with its reason, in the order of the goals', async () => {
    for (const code of ['16', '9.c', '9.a', '17.19', '9', '9.10', '9.5', '16.10'])
      if (code === '9.10') expect((await refused(ofGroup({ code }))).code).toBe('INVALID_INPUT');
      else await map(ofGroup({ code, reason: `Because of ${code}.` }));
    expect(await codesSeenBy()).toEqual(['9', '9.5', '9.a', '9.c', '16', '16.10', '17.19']);
    expect((await seenBy()).sdgMappings[3]).toMatchObject({
      ...{ label: 'Affordable access to the Internet', reason: 'Because of 9.c.', version: 1, reviews: [] },
      ...{ group: { code: 'WG1' }, document: null, session: null, viewerCan: [] },
      ...{ addedBy: { name: 'The chair' }, reviewedBy: { name: 'The chair' } },
    });
    expect(await goal('9')).toEqual([1, 0, 0, 3]);
    expect((await seenBy()).sdgCoverage).toHaveLength(17);
  });

  it('belongs to exactly one group, document or session', async () => {
    const documentId = await hidden();
    for (const input of [wanted({}), ofGroup({ documentId }), ofGroup({ sessionId: newId() })])
      expect((await refused(input)).code).toBe('INVALID_INPUT');
    const { sessionId } = await plantSession(world, coalition, {});
    await map(wanted({ sessionId }), world.people.coordinator.client);
    await map(wanted({ documentId }), world.people.editor.client);
    await map(ofGroup());
    expect(await goal('9', world.people.member.client)).toEqual([1, 1, 1, 1]);
    // A session is no group's.
    expect(await goal('9', world.people.member.client, 'WG1')).toEqual([1, 1, 0, 1]);
    expect(await codesSeenBy(world.people.member.client, 'WG2')).toEqual([]);
    expect(await codesSeenBy(world.people.member.client, 'WG77')).toEqual([]);
  });

  it('is seen and counted with what it belongs to, and by nobody else', async () => {
    const documentId = await hidden();
    await map(wanted({ documentId, reason: 'canaryzwitscher' }));
    const { sessionId } = await plantSession(world, coalition, {});
    await world.application.database.prisma.session.update({
      where: { id: sessionId },
      data: { visibility: 'COALITION' },
    });
    await map(wanted({ sessionId, code: '4.4' }), world.people.coordinator.client);
    const { coordinator, member, outsider } = world.people;
    for (const { client } of [coordinator, member]) expect(await codesSeenBy(client)).toEqual(['4.4', '9.1']);
    expect(await codesSeenBy(outsider.client)).toEqual(['4.4']);
    expect(await goal('9', outsider.client)).toEqual([0, 0, 0, 0]);
    for (const client of [world.visitor, world.stranger.client]) {
      expect(await codesSeenBy(client)).toEqual([]);
      expect(JSON.stringify(await seenBy(client))).not.toContain('canaryzwitscher');
    }
    await world.application.database.prisma.document.update({
      where: { id: documentId },
      data: { visibility: 'PUBLIC' },
    });
    expect(await codesSeenBy()).toEqual(['9.1']);
  });

  it('is not found, changed or guessed by who may not know of it', async () => {
    const documentId = await hidden();
    const mappingId = await map(wanted({ documentId }));
    const { outsider } = world.people;
    const elsewhere = await world.coalition();
    for (const client of [outsider.client, world.stranger.client]) {
      expect((await refused(wanted({ documentId }), client)).code).toBe('NOT_FOUND');
      const again = { mappingId, reason: 'Mine now.', seen: 1 };
      expect((await refused(again, client, MUTATIONS.reviewSdgMapping)).code).toBe('NOT_FOUND');
      expect((await client.refusal(MUTATIONS.withdrawSdgMapping, { mappingId, seen: 1 })).code).toBe('NOT_FOUND');
    }
    expect((await refused(ofGroup(), world.people.member.client)).code).toBe('FORBIDDEN');
    expect((await refused(ofGroup(), world.stranger.client)).code).toBe('FORBIDDEN');
    expect((await refused(ofGroup({ groupId: coalition.groups.WG2 }))).code).toBe('FORBIDDEN');
    expect((await refused(wanted({ groupId: newId() }))).code).toBe('NOT_FOUND');
    // The id of something elsewhere is taken, and nothing of it is shown.
    const taken = wanted({ groupId: elsewhere.groups.WG1, mappingId });
    expect(await refused(taken)).toMatchObject({ code: 'CONFLICT' });
    expect(await codesSeenBy(world.people.chair.client)).toEqual(['9.1']);
  });

  it('is the same when it is sent again, and stands once', async () => {
    const input = ofGroup();
    await Promise.all([1, 2, 3].map(() => map(input)));
    expect(await codesSeenBy()).toEqual(['9.1']);
    expect(await refused({ ...input, reason: 'Another.' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refused({ ...input }, world.people.secretary.client)).toMatchObject({ code: 'CONFLICT' });
    const raced = await Promise.all(
      ['chair', 'secretary', 'coordinator'].map((name) =>
        world.people[name as 'chair'].client.ask(MUTATIONS.mapSdg, { input: ofGroup({ code: '4' }) }),
      ),
    );
    expect(raced.filter(({ data }) => data)).toHaveLength(1);
    expect(await codesSeenBy()).toEqual(['4', '9.1']);
    const { database } = world.application;
    const entries = await database.prisma.entry.findMany({
      where: { streamId: coalition.groups.WG1 },
      orderBy: { seq: 'asc' },
    });
    expect(entries.filter(({ kind }) => kind === 'SDG_MAPPED').map(({ facts }) => facts)).toEqual([
      { sdg: '9.1' },
      { sdg: '4' },
    ]);
    expect(
      JSON.stringify(entries, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('resilient');
  });

  it('is looked at anew by the version that was seen, and withdrawn to the record', async () => {
    const mappingId = await map(ofGroup());
    const { chair, editor } = world.people;
    const review = (reason: string, seen: number) => ({ mappingId, reason, seen });
    await editor.client.get(MUTATIONS.reviewSdgMapping, { input: review('It still does.', 1) });
    await editor.client.get(MUTATIONS.reviewSdgMapping, { input: review('It still does.', 1) });
    expect(await refused(review('I saw less.', 1), chair.client, MUTATIONS.reviewSdgMapping)).toMatchObject({
      code: 'CONFLICT',
    });
    expect((await seenBy()).sdgMappings[0]).toMatchObject({
      ...{ reason: 'It still does.', version: 2, addedBy: { name: 'The chair' }, reviewedBy: { name: 'The editor' } },
    });
    expect((await seenBy(editor.client)).sdgMappings[0]?.viewerCan).toEqual(['MAP_SDG']);
    expect((await chair.client.refusal(MUTATIONS.withdrawSdgMapping, { mappingId, seen: 1 })).code).toBe('CONFLICT');
    for (const _again of [1, 2]) await chair.client.get(MUTATIONS.withdrawSdgMapping, { mappingId, seen: 2 });
    expect(await codesSeenBy(chair.client)).toEqual([]);
    expect(await refused(review('Back.', 3), chair.client, MUTATIONS.reviewSdgMapping)).toMatchObject({
      code: 'CONFLICT',
    });
    // What was withdrawn can be mapped anew.
    await map(ofGroup());
    const { prisma } = world.application.database;
    const entries = await prisma.entry.findMany({
      where: {
        streamId: coalition.groups.WG1,
        kind: { in: ['SDG_MAPPED', 'SDG_MAPPING_REVIEWED', 'SDG_MAPPING_WITHDRAWN'] },
      },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ kind }) => kind)).toEqual([
      'SDG_MAPPED',
      'SDG_MAPPING_REVIEWED',
      'SDG_MAPPING_WITHDRAWN',
      'SDG_MAPPED',
    ]);
    expect(await world.application.database.transaction((tx) => verifyStream(tx, coalition.groups.WG1))).toBe(true);
  });

  it('is to be reviewed after a year, and where what it belongs to has ended', async () => {
    const documentId = await hidden();
    const [ofIt, old] = [await map(wanted({ documentId })), await map(ofGroup({ code: '4' }))];
    const { prisma, now } = world.application.database;
    const at = new Date((await now.call(world.application.database)).getTime() - 366 * DAY);
    await prisma.sdgMapping.update({ where: { id: old }, data: { reviewedAt: at } });
    await prisma.document.update({ where: { id: documentId }, data: { stage: 'WITHDRAWN' } });
    const { sdgMappings } = await seenBy(world.people.chair.client);
    expect(sdgMappings.map(({ id, reviews }) => [id, reviews])).toEqual([
      [old, ['LONG_AGO']],
      [ofIt, ['SUBJECT_ENDED']],
    ]);
    const input = { mappingId: old, reason: 'It still does.', seen: 1 };
    await world.people.chair.client.get(MUTATIONS.reviewSdgMapping, { input });
    expect((await seenBy()).sdgMappings.map(({ reviews }) => reviews)).toEqual([[]]);
  });

  it.each([
    ['', 'required'],
    ['  \u200b ', 'required'],
    ['a\u0000b', 'not-text'],
    ['a'.repeat(501), 'too-long'],
  ])('refuses a reason that says nothing or too much', async (reason, fault) => {
    expect(await refused(ofGroup({ reason }))).toMatchObject({ code: 'INVALID_INPUT', fields: { reason: fault } });
  });

  it('keeps hostile words as they were typed', async () => {
    const reason = '=HYPERLINK("https://e.example") <script>alert(1)</script> \u202eabc \u05d0 {{7*7}}';
    await map(ofGroup({ reason }));
    expect((await seenBy()).sdgMappings[0]?.reason).toBe(reason);
    expect((await refused(ofGroup({ code: "9'; DROP TABLE sdg_mappings" }))).code).toBe('INVALID_INPUT');
  });

  it('goes into files as its reader may see it, with nothing that a spreadsheet would run', async () => {
    const documentId = await hidden();
    await map(wanted({ documentId, reason: 'canaryzwitscher' }));
    await map(ofGroup({ code: '4', reason: '=HYPERLINK("https://e.example")' }));
    await map(ofGroup({ code: '16.10', reason: '<script>alert(1)</script>' }));
    const file = async (ending: string, { cookie }: GraphQLClient, group = '') => {
      const address = `${world.origin}/files/c/${coalition.slug}/sdgs.${ending}${group}`;
      const response = await fetch(address, { headers: cookie ? { cookie } : {} });
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
    for (const ending of ['csv', 'json', 'html']) {
      const [inside, outside] = [await file(ending, world.people.member.client), await file(ending, world.visitor)];
      expect([ending, inside.status, outside.status]).toEqual([ending, 200, 200]);
      expect([inside.text.includes('canaryzwitscher'), outside.text.includes('canaryzwitscher')]).toEqual([
        true,
        false,
      ]);
      expect(inside.headers.get('cache-control')).toContain('no-store');
      expect((await file(ending, world.visitor, '?group=NOBODY')).status).toBe(404);
      expect((await file(ending, world.people.member.client, '?group=WG2')).text).not.toContain('canaryzwitscher');
    }
    const csv = (await file('csv', world.visitor)).text;
    expect(csv).not.toMatch(/(^|[,\n])"?=/);
    expect(csv.trim().split(/\r?\n/)).toHaveLength(1 + 17);
    expect((await file('html', world.visitor)).text).not.toContain('<script>');
    const { goals } = JSON.parse((await file('json', world.visitor)).text) as {
      goals: { code: string; mappings: object[] }[];
    };
    expect(goals).toHaveLength(17);
    expect(goals.filter(({ mappings }) => mappings.length > 0).map(({ code }) => code)).toEqual(['4', '16']);
    expect((await file('exe', world.visitor)).status).toBe(404);
  });

  it('stands on all goals with their source', async () => {
    const { sdgs } = await world.visitor.get<{
      sdgs: { source: string; address: string; goals: { targets: { code: string; label: string }[] }[] };
    }>('{ sdgs { source address goals { code label targets { code label } } } }');
    expect(sdgs).toMatchObject({ source: 'A/RES/70/1', address: 'https://sdgs.un.org/goals' });
    expect(sdgs.goals.map(({ targets }) => targets.length).reduce((sum, one) => sum + one, 0)).toBe(169);
  });
});
