import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS, openDocument } from '../testing/acts';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

const ENTRY = `id side kind state reason version viewerCan proposedBy { id } listedBy { id } endedBy { id } listedAt
  words { title description organisation link language region level standards }`;
const SEEN = `query ($c: String!, $id: ID!) { coalition(slug: $c) { hubEntry(id: $id) { ${ENTRY} } } }`;
const HUB = `query ($c: String!, $sought: HubFilter!, $first: Int!, $after: String) { coalition(slug: $c) { hub {
  offers(sought: $sought, first: $first, after: $after) { total next entries { id words { title } } }
  needs(sought: $sought, first: $first) { total entries { id words { title } } }
  gaps(sought: $sought, first: 50) { total gaps { region standard level needs offersElsewhere } }
  standardsInUse standards waiting { id } } } }`;

interface Seen {
  id: string;
  side: string;
  kind: string;
  state: string;
  reason: string | null;
  version: number;
  viewerCan: string[];
  proposedBy: { id: string } | null;
  listedBy: { id: string } | null;
  words: { title: string; region: string | null; standards: string[] } | null;
}
interface Page {
  total: number;
  next: string | null;
  entries: { id: string; words: { title: string } }[];
}
interface Hub {
  offers: Page;
  needs: Page;
  gaps: { total: number; gaps: Record<string, unknown>[] };
  standardsInUse: string[];
  standards: string[];
  waiting: { id: string }[];
}
type Client = World['visitor'];

const OFFER = {
  ...{ kind: 'COURSE', title: 'A course', description: 'What is taught.', organisation: 'Example University' },
  ...{ link: 'https://courses.example/a', language: 'en', region: null, level: 'FOUNDATION', standards: ['DNSSEC'] },
};
const NEED = { ...OFFER, kind: 'SKILL', title: 'A need', description: 'What is needed.', link: null };

describe('the resource hub', () => {
  let world: World;
  let coalition: Coalition;
  let region: string;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
    const { regions } = await prisma().coalition.findUniqueOrThrow({ where: { id: coalition.id } });
    region = regions[0]!;
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const proposed = async (words: object = OFFER, by = world.people.member, entryId = newId()) => {
    await by.client.get(MUTATIONS.proposeHubEntry, { input: { entryId, coalitionId: coalition.id, words } });
    return entryId;
  };
  const listed = async (words: object = OFFER) => {
    const entryId = await proposed(words);
    await world.people.chair.client.get(MUTATIONS.listHubEntry, { entryId, seen: 1 });
    return entryId;
  };
  const seen = async (id: string, client: Client = world.people.coordinator.client, c = coalition.slug) =>
    (await client.get<{ coalition: { hubEntry: Seen | null } }>(SEEN, { c, id })).coalition.hubEntry;
  const hub = async (sought: object = {}, client: Client = world.visitor, page: object = {}) =>
    (await client.get<{ coalition: { hub: Hub } }>(HUB, { c: coalition.slug, sought, first: 20, ...page })).coalition
      .hub;
  const refused = async ({ client }: Person, mutation: keyof typeof MUTATIONS, variables: Record<string, unknown>) =>
    (await client.refusal(MUTATIONS[mutation], variables)).code;
  const titles = ({ entries }: Page) => entries.map(({ words }) => words.title);
  const kinds = async (subjectId: string) =>
    (await prisma().entry.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })).map(
      ({ kind, audience }) => `${kind} ${audience}`,
    );

  it('takes what a member proposes, changes it while it waits, and lists it for everybody', async () => {
    const { member, chair } = world.people;
    const id = await proposed({ ...OFFER, standards: ['DNSSEC', ' dns sec '], title: ' A  course ' });
    expect(await seen(id, world.visitor)).toBeNull();
    expect(await seen(id, member.client)).toMatchObject({
      ...{ side: 'OFFER', kind: 'COURSE', state: 'PROPOSED', version: 1, viewerCan: ['REVISE_HUB_ENTRY'] },
      ...{ proposedBy: { id: member.id }, words: { title: 'A course', standards: ['DNSSEC'] } },
    });
    expect((await hub({}, chair.client)).waiting).toEqual([{ id }]);
    const words = { ...OFFER, title: 'A better course', region };
    await member.client.get(MUTATIONS.reviseHubEntry, { input: { entryId: id, words, seen: 1 } });
    await member.client.get(MUTATIONS.reviseHubEntry, { input: { entryId: id, words, seen: 1 } });
    expect(await refused(member, 'reviseHubEntry', { input: { entryId: id, words, seen: 2 } })).toBe('NOTHING_CHANGED');
    expect(await refused(member, 'reviseHubEntry', { input: { entryId: id, words: OFFER, seen: 1 } })).toBe('CONFLICT');
    // What a moderator has not read is not listed.
    expect(await refused(chair, 'listHubEntry', { entryId: id, seen: 1 })).toBe('CONFLICT');
    for (const again of [1, 2]) {
      expect(again).toBeGreaterThan(0);
      await chair.client.get(MUTATIONS.listHubEntry, { entryId: id, seen: 2 });
    }
    expect(await seen(id, world.visitor)).toMatchObject({
      ...{ state: 'LISTED', viewerCan: [], proposedBy: null, listedBy: null, words: { title: 'A better course' } },
    });
    expect(await seen(id, chair.client)).toMatchObject({ viewerCan: ['MODERATE_HUB'], listedBy: { id: chair.id } });
    expect(await refused(member, 'reviseHubEntry', { input: { entryId: id, words: OFFER, seen: 2 } })).toBe('CONFLICT');
    expect(await kinds(id)).toEqual([
      'HUB_ENTRY_PROPOSED COALITION',
      'HUB_ENTRY_REVISED COALITION',
      'HUB_ENTRY_LISTED PUBLIC',
    ]);
    expect(await verifyStream(prisma(), coalition.id)).toBe(true);
    const facts = JSON.stringify(await prisma().entry.findMany({ where: { subjectId: id }, select: { facts: true } }));
    expect(facts).not.toContain('course');
  });

  it('declines with a reason that the coalition reads, and nobody else', async () => {
    const { coordinator, second, member } = world.people;
    const id = await proposed();
    expect(await refused(coordinator, 'declineHubEntry', { entryId: id, reason: ' \u200b' })).toBe('INVALID_INPUT');
    for (const by of [1, 2]) {
      expect(by).toBeGreaterThan(0);
      await coordinator.client.get(MUTATIONS.declineHubEntry, { entryId: id, reason: 'It is an advertisement.' });
    }
    const declined = { state: 'DECLINED', reason: 'It is an advertisement.', viewerCan: [] };
    expect(await seen(id, second.client)).toMatchObject(declined);
    expect(await seen(id, world.visitor)).toBeNull();
    expect(await seen(id, world.stranger.client)).toBeNull();
    expect(await refused(coordinator, 'listHubEntry', { entryId: id, seen: 1 })).toBe('CONFLICT');
    expect(await refused(member, 'withdrawHubEntry', { entryId: id })).toBe('CONFLICT');
    expect(await kinds(id)).toEqual(['HUB_ENTRY_PROPOSED COALITION', 'HUB_ENTRY_ENDED COALITION']);
  });

  it('leaves of what is taken off a place with the reason, and withholds its words', async () => {
    const { chair, member, second } = world.people;
    const id = await listed();
    expect(await refused(chair, 'declineHubEntry', { entryId: id, reason: 'Late.' })).toBe('CONFLICT');
    await chair.client.get(MUTATIONS.delistHubEntry, { entryId: id, reason: 'It is given no more.' });
    const tombstone = { state: 'WITHDRAWN', reason: 'It is given no more.', kind: 'COURSE' };
    for (const client of [world.visitor, world.stranger.client, second.client])
      expect(await seen(id, client)).toMatchObject({ ...tombstone, words: null });
    for (const { client } of [chair, member])
      expect(await seen(id, client)).toMatchObject({ ...tombstone, words: { title: 'A course' } });
    const { offers, standardsInUse } = await hub();
    expect([offers.total, standardsInUse]).toEqual([0, []]);
    expect((await kinds(id)).at(-1)).toBe('HUB_ENTRY_ENDED PUBLIC');
  });

  it('is taken back by who proposed it, proposed or listed, and by nobody else', async () => {
    const { member, second, chair } = world.people;
    const [waiting, shown] = [await proposed(), await listed()];
    for (const entryId of [waiting, shown]) {
      expect(await refused(second, 'withdrawHubEntry', { entryId })).toBe('FORBIDDEN');
      expect(await refused(chair, 'withdrawHubEntry', { entryId })).toBe('FORBIDDEN');
      await member.client.get(MUTATIONS.withdrawHubEntry, { entryId });
      await member.client.get(MUTATIONS.withdrawHubEntry, { entryId });
    }
    expect(await seen(waiting, world.visitor)).toBeNull();
    expect(await seen(waiting, second.client)).toMatchObject({ state: 'WITHDRAWN', words: null, reason: null });
    expect(await seen(shown, world.visitor)).toMatchObject({ state: 'WITHDRAWN', words: null, reason: null });
  });

  it('is one however often it is sent, and one outcome however many decide at once', async () => {
    const { member, second, chair, coordinator } = world.people;
    const id = newId();
    await Promise.all([1, 2, 3].map(() => proposed(OFFER, member, id)));
    const input = { entryId: id, coalitionId: coalition.id, words: OFFER };
    expect(await refused(second, 'proposeHubEntry', { input })).toBe('CONFLICT');
    expect(await refused(member, 'proposeHubEntry', { input: { ...input, words: NEED } })).toBe('CONFLICT');
    const elsewhere = await world.coalition();
    expect(await refused(member, 'proposeHubEntry', { input: { ...input, coalitionId: elsewhere.id } })).toBe(
      'CONFLICT',
    );
    const both = await Promise.all([
      chair.client.ask(MUTATIONS.listHubEntry, { entryId: id, seen: 1 }),
      coordinator.client.ask(MUTATIONS.declineHubEntry, { entryId: id, reason: 'No.' }),
      member.client.ask(MUTATIONS.withdrawHubEntry, { entryId: id }),
    ]);
    const { state } = (await seen(id, member.client))!;
    expect(['LISTED', 'DECLINED', 'WITHDRAWN']).toContain(state);
    expect((await kinds(id)).length).toBe(1 + both.filter(({ refusals }) => refusals.length === 0).length);
  });

  it('is unknown to strangers and in other coalitions', async () => {
    const { outsider, member } = world.people;
    const id = await proposed();
    expect(await refused(world.stranger, 'listHubEntry', { entryId: id, seen: 1 })).toBe('NOT_FOUND');
    expect(await refused(world.stranger, 'withdrawHubEntry', { entryId: newId() })).toBe('NOT_FOUND');
    expect(await refused(member, 'listHubEntry', { entryId: 'nonsense', seen: 1 })).toBe('NOT_FOUND');
    expect(await refused(member, 'listHubEntry', { entryId: id, seen: 1 })).toBe('FORBIDDEN');
    expect((await hub({}, world.stranger.client)).waiting).toEqual([]);
    const elsewhere = await world.coalition();
    expect(await seen(id, member.client, elsewhere.slug)).toBeNull();
    // A chair or a member of any group of the coalition takes part in its hub.
    expect((await hub({}, outsider.client)).waiting).toEqual([{ id }]);
  });

  it.each([
    ['link', 'javascript:alert(1)', 'not-a-web-link'],
    ['link', 'https://a.example/\u0000', 'not-a-web-link'],
    ['link', 'data:text/html,x', 'not-a-web-link'],
    ['title', '\u200b', 'required'],
    ['title', '\ud800', 'not-text'],
    ['organisation', 'x'.repeat(201), 'too-long'],
    ['description', 'x'.repeat(4_001), 'too-long'],
    ['region', 'Atlantis', 'unknown'],
    ['language', '<b>', 'malformed'],
    ['standards', [], 'required'],
    ['standards', Array.from({ length: 11 }, (_, at) => `S${at}`), 'too-many'],
  ])('refuses a hostile or empty %s', async (field, value, reason) => {
    const input = { entryId: newId(), coalitionId: coalition.id, words: { ...OFFER, [field]: value } };
    const { code, fields } = await world.people.member.client.refusal(MUTATIONS.proposeHubEntry, { input });
    expect([code, fields]).toEqual(['INVALID_INPUT', { [field]: reason }]);
  });

  it('keeps a region that left the vocabulary where it stands', async () => {
    const { member } = world.people;
    const id = await proposed({ ...OFFER, region });
    await prisma().coalition.update({ where: { id: coalition.id }, data: { regions: ['Elsewhere'] } });
    const words = { ...OFFER, region, title: 'Another' };
    await member.client.get(MUTATIONS.reviseHubEntry, { input: { entryId: id, words, seen: 1 } });
    const input = { entryId: newId(), coalitionId: coalition.id, words };
    expect(await refused(member, 'proposeHubEntry', { input })).toBe('INVALID_INPUT');
  });

  it('shows offers beside needs, narrowed, some at a time, with the gaps between them', async () => {
    const elsewhere = (await prisma().coalition.findUniqueOrThrow({ where: { id: coalition.id } })).regions[1]!;
    await listed({ ...OFFER, title: 'Everywhere' });
    await listed({ ...OFFER, title: 'RPKI elsewhere', kind: 'EXPERT', region: elsewhere, standards: ['RPKI'] });
    await listed({ ...OFFER, title: 'RPKI here, advanced', region, standards: ['rpki'], level: 'ADVANCED' });
    await listed({ ...NEED, title: 'DNSSEC here', region });
    await listed({ ...NEED, title: 'RPKI here', region, standards: ['Rpki', 'DNSSEC'] });
    await proposed({ ...NEED, title: 'It waits', region, standards: ['DANE'] });

    const all = await hub();
    expect(titles(all.offers)).toEqual(['RPKI here, advanced', 'RPKI elsewhere', 'Everywhere']);
    expect(titles(all.needs)).toEqual(['RPKI here', 'DNSSEC here']);
    expect(all.gaps).toEqual({
      total: 1,
      gaps: [{ region, standard: 'Rpki', level: 'FOUNDATION', needs: 1, offersElsewhere: 1 }],
    });
    expect(all.standardsInUse).toHaveLength(2);

    const here = await hub({ region, standard: 'RPKI' });
    expect([titles(here.offers), titles(here.needs)]).toEqual([['RPKI here, advanced'], ['RPKI here']]);
    expect(titles((await hub({ kind: 'EXPERT' })).offers)).toEqual(['RPKI elsewhere']);
    expect((await hub({ kind: 'EXPERT' })).needs.total).toBe(0);
    expect((await hub({ level: 'ADVANCED' })).gaps.total).toBe(0);
    expect((await hub({ region: elsewhere })).gaps.total).toBe(0);

    const first = await hub({}, world.visitor, { first: 2 });
    expect([titles(first.offers), first.offers.total]).toEqual([['RPKI here, advanced', 'RPKI elsewhere'], 3]);
    const second = await hub({}, world.visitor, { first: 2, after: first.offers.next });
    expect([titles(second.offers), second.offers.next]).toEqual([['Everywhere'], null]);
    for (const page of [{ first: 0 }, { first: 101 }, { after: 'nonsense' }]) {
      const { code } = await world.visitor.refusal(HUB, { c: coalition.slug, sought: {}, first: 20, ...page });
      expect(code).toBe('INVALID_INPUT');
    }
  });

  it('offers the names of standards on lists that the viewer may read', async () => {
    const { chair, member } = world.people;
    const { id: documentId } = await openDocument(chair.client, coalition, 'LIST');
    await chair.client.get(MUTATIONS.setStandardsList, { input: { documentId, wanted: 2, seen: 0 } });
    const standard = {
      name: 'DANE for mail',
      body: 'IETF',
      identifier: 'RFC 7672',
      category: 'Mail',
      rationale: 'Why.',
    };
    await chair.client.get(MUTATIONS.setStandard, { input: { standardId: newId(), documentId, ...standard, seen: 0 } });
    await listed();
    expect((await hub({}, member.client)).standards).toEqual(['DANE for mail', 'DNSSEC']);
    expect((await hub()).standards).toEqual(['DNSSEC']);
  });

  it('gives what is listed as a table that runs nothing, and as data', async () => {
    await listed({ ...OFFER, title: '=cmd|calc', organisation: 'Ex,"ample"\nUniversity' });
    await listed({ ...NEED, region, level: 'ADVANCED' });
    await proposed({ ...OFFER, title: 'It waits' });
    const fetched = async (address: string) => {
      const response = await fetch(world.origin + address);
      return [response.status, await response.text()] as const;
    };
    const [status, csv] = await fetched(paths.hubFile(coalition.slug, 'csv'));
    expect(status).toBe(200);
    expect(csv).toContain(`Offer,Course,'=cmd|calc,What is taught.,"Ex,""ample"" University"`);
    expect(csv).not.toContain('It waits');
    const [, json] = await fetched(paths.hubFile(coalition.slug, 'json', { level: 'ADVANCED' }));
    const { entries } = JSON.parse(json) as { entries: { title: string; side: string }[] };
    expect(entries).toEqual([expect.objectContaining({ title: 'A need', side: 'NEED', region })]);
    expect((await fetched(`/files/c/${coalition.slug}/hub.xml`))[0]).toBe(404);
    expect((await fetched(paths.hubFile('nowhere', 'csv')))[0]).toBe(404);
  });

  it('names who she became where a person was merged into another', async () => {
    const { coordinator, chair } = world.people;
    const [at, absorbed] = [new Date(), newId()];
    await prisma().person.create({ data: { id: absorbed, name: 'Imported', createdAt: at } });
    await prisma().hubEntry.create({
      data: {
        ...{ coalitionId: coalition.id, id: newId(), ...OFFER, kind: 'COURSE', level: 'FOUNDATION' },
        ...{ state: 'WITHDRAWN', proposedBy: absorbed, proposedAt: at, listedBy: absorbed, listedAt: at },
        ...{ endedBy: absorbed, endedAt: at },
      },
    });
    const { pool } = world.application.database;
    await pool.query('SELECT merge_persons($1, $2, $3, $4)', [absorbed, chair.id, at, coordinator.id]);
    const row = await prisma().hubEntry.findFirstOrThrow({ where: { coalitionId: coalition.id } });
    expect([row.proposedBy, row.listedBy, row.endedBy]).toEqual([chair.id, chair.id, chair.id]);
  });
});
