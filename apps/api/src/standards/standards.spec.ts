import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  latestRevision { number blocks } standardsList {
    wanted edition listedCount voterCount rankingShown ownBallot viewerCan unmet { guard count path }
    standards { id name status reason rank points changeCount blockId addedBy { name } }
    editions { number voterCount wanted standards { key name rank points } revision { number } }
    difference(from: 1, to: 2) { added { name } removed { name } changed { after { name } fields } moved { before { rank } after { name rank } } } } } }`;

interface Seen {
  document: {
    latestRevision: { number: number; blocks: { id: string; kind: string; text: string }[] };
    standardsList: {
      edition: number;
      listedCount: number;
      voterCount: number;
      rankingShown: boolean;
      ownBallot: string[];
      viewerCan: string[];
      unmet: { guard: string; count: number; path: string }[];
      standards: { id: string; name: string; status: string; rank: number | null; points: number | null }[];
      editions: { number: number; voterCount: number; standards: { name: string; rank: number }[] }[];
      difference: unknown;
    } | null;
  };
}

describe('a list of standards', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const standard = (documentId: string, name: string, over: object = {}) => ({
    input: {
      ...{ standardId: newId(), documentId, name, body: 'Example Body', identifier: `EX ${name}`, version: '1' },
      ...{ category: 'Names', rationale: `Why ${name}.`, link: 'https://example.org/', seen: 0, ...over },
    },
  });
  const seen = async ({ code }: Planted, client = world.people.editor.client) =>
    (await client.get<Seen>(SEEN, { c: coalition.slug, d: code })).document;
  const listOf = async (planted: Planted, client = world.people.editor.client) => {
    const { standardsList } = await seen(planted, client);
    if (!standardsList) throw new Error('there is no list');
    return standardsList;
  };
  /** A list that wants so many, with these on it. */
  async function kept(names: string[], wanted: number | null = null) {
    const planted = await plant(world, coalition, { stage: 'DRAFTING' });
    const { documentId } = planted;
    const { client } = world.people.editor;
    await client.get(MUTATIONS.setStandardsList, { input: { documentId, wanted, seen: 0 } });
    const ids: Record<string, string> = {};
    for (const name of names) {
      const variables = standard(documentId, name);
      await client.get(MUTATIONS.setStandard, variables);
      ids[name] = variables.input.standardId;
    }
    return { ...planted, ids };
  }
  const freeze = (documentId: string, edition: number, over: object = {}) => ({
    input: { revisionId: newId(), documentId, edition, changeLog: 'As ranked.', changeClass: 'SUBSTANTIVE', ...over },
  });
  const refused = async (mutation: string, variables: object, client = world.people.editor.client) =>
    client.refusal(mutation, variables as Record<string, unknown>);

  it('takes proposals of members onto the list, and off it with a reason', async () => {
    const planted = await kept(['a']);
    const { member, editor } = world.people;
    const proposal = standard(planted.documentId, 'b');
    await member.client.get(MUTATIONS.proposeStandard, proposal);
    await member.client.get(MUTATIONS.proposeStandard, proposal);
    const { standardId } = proposal.input;
    const changed = { input: { ...proposal.input, rationale: 'Better.', seen: 1 } };
    await member.client.get(MUTATIONS.proposeStandard, changed);
    expect((await refused(MUTATIONS.proposeStandard, changed, world.people.second.client)).code).toBe('CONFLICT');
    expect((await listOf(planted)).standards.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'a LISTED',
      'b PROPOSED',
    ]);
    await editor.client.get(MUTATIONS.listStandard, { input: { standardId, seen: 2 } });
    // What is listed is not its proposer's any more.
    const again = { input: { ...proposal.input, rationale: 'Mine.', seen: 3 } };
    expect((await refused(MUTATIONS.proposeStandard, again, member.client)).code).toBe('CONFLICT');
    expect((await refused(MUTATIONS.withdrawStandard, { input: { standardId, reason: ' ', seen: 3 } })).code).toBe(
      'INVALID_INPUT',
    );
    const gone = { input: { standardId, reason: 'Replaced.', seen: 3 } };
    await editor.client.get(MUTATIONS.withdrawStandard, gone);
    await editor.client.get(MUTATIONS.withdrawStandard, gone);
    expect(await listOf(planted)).toMatchObject({
      listedCount: 1,
      standards: [{ name: 'a' }, { name: 'b', status: 'WITHDRAWN', reason: 'Replaced.' }],
    });
    const { prisma } = world.application.database;
    expect(await prisma.entry.count({ where: { streamId: planted.documentId, subjectId: standardId } })).toBe(4);
    expect(await verifyStream(prisma, planted.documentId)).toBe(true);
  });

  it('holds what one body means by one identifier once, and links to the web alone', async () => {
    const { documentId, ids } = await kept(['a']);
    const double = await refused(MUTATIONS.setStandard, standard(documentId, 'x', { identifier: 'ex A' }));
    expect(double).toMatchObject({ code: 'CONFLICT', reason: 'standard-known', standardId: ids['a'] });
    const other = standard(documentId, 'b');
    await world.people.editor.client.get(MUTATIONS.setStandard, other);
    const moved = { input: { ...other.input, identifier: 'EX a', seen: 1 } };
    expect((await refused(MUTATIONS.setStandard, moved)).code).toBe('CONFLICT');
    for (const link of ['javascript:alert(1)', 'ftp://example.org', '//example.org'])
      expect(await refused(MUTATIONS.setStandard, standard(documentId, 'c', { link }))).toMatchObject({
        code: 'INVALID_INPUT',
        fields: { link: 'not-a-web-link' },
      });
  });

  it('is changed on what was seen: of two at once one is told', async () => {
    const { documentId, ids } = await kept(['a']);
    const to = (rationale: string) =>
      standard(documentId, 'a', { standardId: ids['a'], rationale, seen: 1 }) as Record<string, unknown>;
    const { editor, chair } = world.people;
    const answers = await Promise.all([
      editor.client.ask(MUTATIONS.setStandard, to('One.')),
      chair.client.ask(MUTATIONS.setStandard, to('Other.')),
    ]);
    expect(answers.map(({ refusals }) => refusals[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    expect(await refused(MUTATIONS.setStandard, to('Third.'))).toMatchObject({ changeCount: 2 });
  });

  it('is ranked by each member for herself; how, nobody else is told', async () => {
    const planted = await kept(['a', 'b', 'c']);
    const { documentId, ids } = planted;
    const { member, second, chair, coordinator } = world.people;
    const rank = (names: string, edition = 1) => ({
      input: { documentId, edition, standardIds: [...names].map((name) => ids[name]!) },
    });
    await member.client.get(MUTATIONS.rankStandards, rank('abc'));
    await member.client.get(MUTATIONS.rankStandards, rank('ca'));
    await member.client.get(MUTATIONS.rankStandards, rank('ca'));
    await second.client.get(MUTATIONS.rankStandards, rank('cb'));
    // Two ballots would tell each of the two how the other ordered.
    expect(await listOf(planted, member.client)).toMatchObject({
      voterCount: 2,
      rankingShown: false,
      ownBallot: [ids['c'], ids['a']],
      standards: [{ name: 'a', rank: null, points: null }, { name: 'b' }, { name: 'c' }],
    });
    await chair.client.get(MUTATIONS.rankStandards, rank('b'));
    expect(await listOf(planted, chair.client)).toMatchObject({
      rankingShown: true,
      ownBallot: [ids['b']],
      standards: [
        { name: 'c', rank: 1, points: 4.5 },
        { name: 'b', rank: 2, points: 3 },
        { name: 'a', rank: 3, points: 1.5 },
      ],
    });
    await chair.client.get(MUTATIONS.rankStandards, rank(''));
    expect(await listOf(planted)).toMatchObject({ voterCount: 2, ownBallot: [] });
    expect((await refused(MUTATIONS.rankStandards, rank('aa'), chair.client)).code).toBe('INVALID_INPUT');
    expect((await refused(MUTATIONS.rankStandards, rank('a', 2), chair.client)).code).toBe('CONFLICT');
    // Ordering is the group's own people's.
    expect((await refused(MUTATIONS.rankStandards, rank('a'), coordinator.client)).code).toBe('FORBIDDEN');
    const { prisma } = world.application.database;
    expect(await prisma.entry.count({ where: { streamId: documentId, kind: 'STANDARDS_RANKED' } })).toBe(5);
  });

  it('is frozen in a revision in which each standard is a block, once there are enough of them', async () => {
    const planted = await kept(['a', 'b'], 3);
    const { documentId, ids } = planted;
    const { client } = world.people.editor;
    expect((await listOf(planted)).unmet).toMatchObject([{ guard: 'ENOUGH_STANDARDS', count: 1 }]);
    expect(await refused(MUTATIONS.freezeStandards, freeze(documentId, 1))).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [{ guard: 'ENOUGH_STANDARDS', count: 1 }],
    });
    expect((await seen(planted)).latestRevision.number).toBe(1);
    const third = standard(documentId, 'c');
    await client.get(MUTATIONS.setStandard, third);
    for (const name of ['member', 'second', 'chair'] as const)
      await world.people[name].client.get(MUTATIONS.rankStandards, {
        input: { documentId, edition: 1, standardIds: [third.input.standardId, ids['b']] },
      });
    const first = freeze(documentId, 1);
    await Promise.all([1, 2].map(() => client.get(MUTATIONS.freezeStandards, first)));
    const { latestRevision, standardsList } = await seen(planted);
    expect(latestRevision.number).toBe(2);
    expect(latestRevision.blocks.slice(-3).map(({ id, kind, text }) => [id, kind, text])).toEqual(
      [third.input.standardId, ids['b'], ids['a']].map((id, index) => [
        id,
        'LIST_ITEM',
        `${'cba'[index]}\u2028Example Body · EX ${'cba'[index]} · 1 · Names\u2028Why ${'cba'[index]}.`,
      ]),
    );
    expect(standardsList).toMatchObject({
      edition: 2,
      voterCount: 0,
      ownBallot: [],
      standards: [{ name: 'c', rank: null }, { name: 'b' }, { name: 'a' }],
      editions: [
        { number: 1, voterCount: 3, standards: [{ name: 'c', rank: 1 }, { name: 'b' }, { name: 'a', rank: 3 }] },
      ],
    });
    expect((await refused(MUTATIONS.freezeStandards, freeze(documentId, 1))).code).toBe('CONFLICT');
    expect((await refused(MUTATIONS.freezeStandards, freeze(documentId, 2))).code).toBe('NOTHING_CHANGED');
  });

  it('keeps comments at their standard when it moves, and tells what the next edition has otherwise', async () => {
    const planted = await kept(['a', 'b', 'c']);
    const { documentId, ids } = planted;
    const { editor, member } = world.people;
    await editor.client.get(MUTATIONS.freezeStandards, freeze(documentId, 1));
    const roundId = newId();
    await world.people.chair.client.get(MUTATIONS.openRound, {
      input: {
        ...{ roundId, documentId, kind: 'TARGETED', zone: 'UTC', audience: 'GROUP' },
        closesAtLocal: new Date(Date.now() + 86_400_000).toISOString().slice(0, 16),
      },
    });
    await member.client.get(MUTATIONS.makeComment, {
      input: {
        ...{ commentId: newId(), roundId, type: 'TECHNICAL', text: 'Is it deployed?' },
        anchor: { kind: 'BLOCK', blockId: ids['a'] },
      },
    });
    for (const person of [member, world.people.second, world.people.chair])
      await person.client.get(MUTATIONS.rankStandards, {
        input: { documentId, edition: 1 + 1, standardIds: [ids['c'], ids['b'], ids['a']] },
      });
    await editor.client.get(
      MUTATIONS.setStandard,
      standard(documentId, 'a', { standardId: ids['a'], version: '2', seen: 1 }),
    );
    await editor.client.get(MUTATIONS.withdrawStandard, { input: { standardId: ids['b'], reason: 'Gone.', seen: 1 } });
    await editor.client.get(MUTATIONS.setStandard, standard(documentId, 'd'));
    await editor.client.get(MUTATIONS.freezeStandards, freeze(documentId, 2));
    expect((await listOf(planted)).difference).toEqual({
      added: [{ name: 'd' }],
      removed: [{ name: 'b' }],
      changed: [{ after: { name: 'a' }, fields: ['VERSION'] }],
      moved: [
        { before: { rank: 3 }, after: { name: 'c', rank: 1 } },
        { before: { rank: 1 }, after: { name: 'a', rank: 2 } },
      ],
    });
    const fileOf = (ending: 'csv' | 'json' | 'html', edition: number, cookie: string | null) =>
      fetch(world.origin + paths.standardsFile(coalition.slug, 'WG1', planted.code, edition, ending), {
        headers: cookie ? { cookie } : {},
      });
    const { cookie } = member.client;
    expect(await (await fileOf('csv', 1, cookie)).text()).toContain('1,0,a,Example Body,EX a,1,Names,Why a.');
    expect(await (await fileOf('json', 2, cookie)).json()).toMatchObject({
      ...{ edition: 2, revision: 3, voterCount: 3 },
      standards: [{ name: 'c', rank: 1, status: 'LISTED' }, { name: 'a', version: '2' }, { name: 'd' }],
    });
    const page = await fileOf('html', 2, cookie);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('@media print');
    for (const [edition, who] of [
      [3, cookie],
      [1, null],
      [1, world.people.outsider.client.cookie],
    ] as const)
      for (const ending of ['csv', 'json', 'html'] as const)
        expect((await fileOf(ending, edition, who)).status).toBe(404);
    const { prisma } = world.application.database;
    const placement = await prisma.placement.findFirstOrThrow({ where: { comment: { roundId } } });
    expect(placement.blockId).toBe(ids['a']);
  });

  it('is written into files in which nothing runs', async () => {
    const planted = await kept(['=1+1', '<b>x</b>']);
    const { client } = world.people.editor;
    await client.get(MUTATIONS.freezeStandards, freeze(planted.documentId, 1));
    const text = async (ending: 'csv' | 'html') =>
      (
        await fetch(world.origin + paths.standardsFile(coalition.slug, 'WG1', planted.code, 1, ending), {
          headers: { cookie: client.cookie ?? '' },
        })
      ).text();
    expect(await text('csv')).toContain("'=1+1");
    expect(await text('html')).not.toContain('<b>x</b>');
  });

  it('is not frozen over words that somebody put into the draft alone', async () => {
    const planted = await kept(['a']);
    const { documentId, ids } = planted;
    const { client } = world.people.editor;
    await client.get(MUTATIONS.freezeStandards, freeze(documentId, 1));
    const { prisma } = world.application.database;
    const draft = await prisma.workingDraft.findFirstOrThrow({ where: { documentId } });
    const blocks = (draft.blocks as { id: string; text: string }[]).map((block) =>
      block.id === ids['a'] ? { ...block, text: block.text.replace('EX a · 1', 'EX a · 2') } : block,
    );
    await prisma.workingDraft.updateMany({ where: { documentId }, data: { blocks } });
    expect(await refused(MUTATIONS.freezeStandards, freeze(documentId, 2))).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [{ guard: 'STANDARDS_IN_STEP', count: 1 }],
    });
    await client.get(MUTATIONS.setStandard, standard(documentId, 'a', { standardId: ids['a'], version: '2', seen: 1 }));
    await client.get(MUTATIONS.freezeStandards, freeze(documentId, 2));
    expect((await seen(planted)).latestRevision.blocks.at(-1)?.text).toContain('EX a · 2');
  });

  it('goes on in the next edition of a published text, and is compared with what was published', async () => {
    const planted = await kept(['a', 'b']);
    const { documentId, ids } = planted;
    const { chair, editor } = world.people;
    await editor.client.get(MUTATIONS.freezeStandards, freeze(documentId, 1));
    // Taken off after the edition that is published: the words of it stand in the text until the next one.
    await editor.client.get(MUTATIONS.withdrawStandard, { input: { standardId: ids['b'], reason: 'Gone.', seen: 1 } });
    const { prisma } = world.application.database;
    const revision = await prisma.revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: 'desc' } });
    const coalitionId = coalition.id;
    await prisma.publication.create({
      data: {
        ...{ coalitionId, id: newId(), documentId, revisionId: revision.id, reference: `X-${planted.code}-1` },
        ...{ edition: 1, publishedAt: new Date() },
      },
    });
    await prisma.document.update({ where: { id: documentId }, data: { stage: 'PUBLISHED', visibility: 'PUBLIC' } });
    const next = { documentId: newId(), ofDocumentId: documentId, code: `${planted.code}N`, reason: null };
    await chair.client.get(MUTATIONS.startNextEdition, { input: next });
    const newer = { ...planted, documentId: next.documentId, code: next.code };
    expect(await listOf(newer)).toMatchObject({
      edition: 2,
      unmet: [],
      standards: [{ name: 'a' }],
      editions: [{ number: 1 }],
    });
    await editor.client.get(MUTATIONS.setStandard, standard(next.documentId, 'c'));
    await editor.client.get(MUTATIONS.freezeStandards, freeze(next.documentId, 2));
    const { latestRevision, standardsList } = await seen(newer);
    expect(latestRevision.blocks.map(({ text }) => text.split('\u2028')[0]).slice(-2)).toEqual(['a', 'c']);
    expect(standardsList?.difference).toMatchObject({ added: [{ name: 'c' }], removed: [{ name: 'b' }], changed: [] });
  });

  it('is seen with its document, and rests with it', async () => {
    const planted = await kept(['a']);
    const { outsider } = world.people;
    const asked = { c: coalition.slug, d: planted.code };
    for (const client of [world.visitor, outsider.client])
      expect(await client.get(SEEN, asked)).toEqual({ document: null });
    const { prisma } = world.application.database;
    await prisma.document.update({
      where: { id: planted.documentId },
      data: { visibility: 'PUBLIC', stage: 'PUBLISHED' },
    });
    expect(await listOf(planted, world.visitor)).toMatchObject({ viewerCan: [], standards: [{ name: 'a' }] });
    expect((await refused(MUTATIONS.setStandard, standard(planted.documentId, 'b'))).code).toBe('TRANSITION_UNKNOWN');
  });
});
