import { paths } from '@plenary/domain';
import { openArchive } from '@plenary/formats/fixtures';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!) { coalition(slug: $c) {
  fundingNeeds { id title amount currency neededBy state reason version viewerCan group { code } addedBy { id } }
  fundingSupports { id supporter form amount currency description fromDay untilDay withdrawnAt reason version viewerCan
    need { id title } group { code } documents { code } } } }`;
const DISCLOSED = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  supportedBy { supporter form description fromDay untilDay } } }`;

interface Seen {
  fundingNeeds: { id: string; state: string; viewerCan: string[]; version: number; amount: string | null }[];
  fundingSupports: { id: string; viewerCan: string[]; documents: { code: string }[]; withdrawnAt: string | null }[];
}
type Client = Pick<Person['client'], 'get' | 'refusal' | 'ask'>;

describe('funding', () => {
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
  const seen = async (client: Client) => (await client.get<{ coalition: Seen }>(SEEN, { c: coalition.slug })).coalition;
  const need = (change: object = {}) => ({
    input: {
      ...{ needId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, title: 'Translation', seen: 0 },
      ...{ purpose: 'Six languages', amount: '12000.5', currency: 'EUR', neededBy: '2027-03-31', ...change },
    },
  });
  const support = (change: object = {}) => ({
    input: {
      ...{ supportId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, seen: 0 },
      ...{
        supporter: 'Example Foundation',
        form: 'MONEY',
        amount: '8000',
        currency: 'EUR',
        documentIds: [] as string[],
      },
      ...{ description: 'Printing', fromDay: '2026-01-01', untilDay: '2026-12-31', ...change },
    },
  });
  const act = async (client: Client, mutation: keyof typeof MUTATIONS, variables: Record<string, unknown>) => {
    const { refusals } = await client.ask(MUTATIONS[mutation], variables);
    return refusals[0]?.code ?? 'done';
  };
  const faults = async (client: Client, mutation: keyof typeof MUTATIONS, variables: Record<string, unknown>) =>
    ((await client.refusal(MUTATIONS[mutation], variables)) as unknown as { fields: Record<string, string> }).fields;

  it('lists a need once, however often it is sent, and nobody else’s in its place', async () => {
    const { chair, member, coordinator } = world.people;
    const given = need();
    await Promise.all([1, 2, 3].map(() => chair.client.get(MUTATIONS.setFundingNeed, given)));
    const { fundingNeeds } = await seen(member.client);
    expect(fundingNeeds).toEqual([
      {
        ...{
          id: given.input.needId,
          title: 'Translation',
          amount: '12000.50',
          currency: 'EUR',
          neededBy: '2027-03-31',
        },
        ...{
          state: 'OPEN',
          reason: null,
          version: 1,
          viewerCan: [],
          group: { code: 'WG1' },
          addedBy: { id: chair.id },
        },
      },
    ]);
    expect(await act(coordinator.client, 'setFundingNeed', given)).toBe('CONFLICT');
    expect(await act(chair.client, 'setFundingNeed', { input: { ...given.input, title: 'Another' } })).toBe('CONFLICT');
    expect(await prisma().fundingNeed.count({ where: { coalitionId: coalition.id } })).toBe(1);
    expect(await verifyStream(prisma(), coalition.id)).toBe(true);
  });

  it('is changed on the version that was seen, by one of two at once', async () => {
    const { chair, coordinator } = world.people;
    const { input } = need();
    await chair.client.get(MUTATIONS.setFundingNeed, { input });
    const titles = ['One', 'Two'];
    const both = await Promise.all(
      [chair, coordinator].map(({ client }, at) =>
        act(client, 'setFundingNeed', { input: { ...input, title: titles[at], seen: 1 } }),
      ),
    );
    expect(both.sort()).toEqual(['CONFLICT', 'done']);
    expect(await act(chair.client, 'setFundingNeed', { input: { ...input, title: 'Three', seen: 1 } })).toBe(
      'CONFLICT',
    );
    expect(await act(chair.client, 'setFundingNeed', { input: { ...input, title: 'Three', seen: 2 } })).toBe('done');
    expect(await act(chair.client, 'setFundingNeed', { input: { ...input, title: 'Three', seen: 2 } })).toBe('done');
    expect(await act(chair.client, 'setFundingNeed', { input: { ...input, title: 'Three', seen: 3 } })).toBe(
      'NOTHING_CHANGED',
    );
  });

  it('is covered, closed with a reason, and opened again', async () => {
    const { chair } = world.people;
    const { input } = need();
    await chair.client.get(MUTATIONS.setFundingNeed, { input });
    const move = (to: string, version: number, reason: string | null = null) =>
      act(chair.client, 'moveFundingNeed', { input: { needId: input.needId, to, reason, seen: version } });
    expect(await move('OPEN', 1)).toBe('INVALID_INPUT');
    expect(await move('COVERED', 1)).toBe('done');
    expect(await move('COVERED', 1)).toBe('done');
    expect(await move('CLOSED', 2)).toBe('INVALID_INPUT');
    expect(await move('CLOSED', 2, ' \u200b')).toBe('INVALID_INPUT');
    expect(await move('CLOSED', 1, 'Late.')).toBe('CONFLICT');
    expect(await move('CLOSED', 2, 'No longer.')).toBe('done');
    expect(await move('COVERED', 3)).toBe('INVALID_INPUT');
    expect(await seen(chair.client)).toMatchObject({ fundingNeeds: [{ state: 'CLOSED', reason: 'No longer.' }] });
    expect(await move('OPEN', 3)).toBe('done');
    expect(await seen(chair.client)).toMatchObject({ fundingNeeds: [{ state: 'OPEN', reason: null, version: 4 }] });
  });

  it('says every fault of what is typed at once, and takes any words as words', async () => {
    const { chair } = world.people;
    const bad = { title: ' ', amount: '1e6', currency: 'euro', neededBy: '2027-02-30' };
    expect(await faults(chair.client, 'setFundingNeed', need(bad))).toEqual({
      ...{ title: 'required', amount: 'no-amount', currency: 'no-currency', neededBy: 'no-day' },
    });
    expect(await faults(chair.client, 'setFundingNeed', need({ currency: null }))).toEqual({ currency: 'required' });
    const worse = { supporter: '', form: 'IN_KIND', description: null, fromDay: '2026-02-01', untilDay: '2026-01-01' };
    expect(await faults(chair.client, 'setFundingSupport', support(worse))).toEqual({
      ...{ supporter: 'required', description: 'required', amount: 'no-money', untilDay: 'before-begin' },
    });
    const hostile = { supporter: '<script>alert(1)</script> \u202eevil', description: '=HYPERLINK("javascript:x")' };
    expect(await act(chair.client, 'setFundingSupport', support(hostile))).toBe('done');
    expect(await act(chair.client, 'setFundingSupport', support({ supporter: 'a\u0000b' }))).toBe('INVALID_INPUT');
  });

  it('is of the whole coalition only by a coordinator, and of a group by its own', async () => {
    const { chair, coordinator, outsider, member } = world.people;
    const { WG1, WG2 } = coalition.groups;
    const tries: [Person, object, string][] = [
      [chair, { groupId: null }, 'FORBIDDEN'],
      [chair, { groupId: WG2 }, 'FORBIDDEN'],
      [member, { groupId: WG1 }, 'FORBIDDEN'],
      [outsider, { groupId: WG1 }, 'FORBIDDEN'],
      [world.stranger, { groupId: WG1 }, 'FORBIDDEN'],
      [coordinator, { groupId: newId() }, 'NOT_FOUND'],
      [coordinator, { groupId: (await world.coalition()).groups.WG1 }, 'NOT_FOUND'],
      [coordinator, { groupId: null }, 'done'],
    ];
    for (const [{ client }, change, code] of tries) {
      expect(await act(client, 'setFundingNeed', need(change))).toBe(code);
      expect(await act(client, 'setFundingSupport', support(change))).toBe(code);
    }
    const { input } = need({ groupId: WG2 });
    await coordinator.client.get(MUTATIONS.setFundingNeed, { input });
    expect(await faults(chair.client, 'setFundingSupport', support({ needId: input.needId }))).toEqual({
      needId: 'other-group',
    });
    expect(await act(chair.client, 'setFundingSupport', support({ needId: newId() }))).toBe('NOT_FOUND');
  });

  it('is known to whoever holds a role in the coalition, and to nobody else', async () => {
    const { chair, outsider } = world.people;
    const { input } = need();
    await chair.client.get(MUTATIONS.setFundingNeed, { input });
    const given = support({ needId: input.needId });
    await chair.client.get(MUTATIONS.setFundingSupport, given);
    expect((await seen(outsider.client)).fundingNeeds).toHaveLength(1);
    expect((await seen(outsider.client)).fundingSupports).toMatchObject([
      { need: { id: input.needId }, viewerCan: [] },
    ]);
    for (const client of [world.visitor, world.stranger.client])
      expect(await seen(client)).toEqual({ fundingNeeds: [], fundingSupports: [] });
    const { client } = world.stranger;
    const { needId } = input;
    expect(await act(client, 'moveFundingNeed', { input: { needId, to: 'COVERED', seen: 1 } })).toBe('NOT_FOUND');
    const { supportId } = given.input;
    expect(await act(client, 'withdrawFundingSupport', { supportId, reason: 'No.', seen: 1 })).toBe('NOT_FOUND');
  });

  it('names on an output only what may be kept there, and leaves alone what the asker does not know of', async () => {
    const { chair, coordinator, member } = world.people;
    const mine = await plant(world, coalition, { stage: 'DRAFTING' });
    const other = await plant(world, coalition, { stage: 'DRAFTING' });
    await prisma().document.update({ where: { id: other.documentId }, data: { groupId: coalition.groups.WG2 } });
    const given = support({ documentIds: [mine.documentId, mine.documentId] });
    await chair.client.get(MUTATIONS.setFundingSupport, given);
    const both = { input: { ...given.input, documentIds: [mine.documentId, other.documentId], seen: 1 } };
    // She does not know of it: it is in another group and not for her.
    expect(await act(chair.client, 'setFundingSupport', both)).toBe('NOT_FOUND');
    await prisma().document.update({ where: { id: other.documentId }, data: { visibility: 'COALITION' } });
    expect(await act(chair.client, 'setFundingSupport', both)).toBe('FORBIDDEN');
    expect(await act(coordinator.client, 'setFundingSupport', both)).toBe('done');
    const without = { input: { ...both.input, documentIds: [mine.documentId], seen: 2 } };
    expect(await act(chair.client, 'setFundingSupport', without)).toBe('FORBIDDEN');
    await prisma().document.update({ where: { id: other.documentId }, data: { visibility: 'GROUP' } });
    const renamed = { input: { ...without.input, supporter: 'Example Fund' } };
    expect(await act(chair.client, 'setFundingSupport', renamed)).toBe('done');
    const codes = async ({ client }: Person) =>
      (await seen(client)).fundingSupports[0]?.documents.map(({ code }) => code).sort();
    expect(await codes(member)).toEqual([mine.code]);
    expect(await codes(coordinator)).toEqual([mine.code, other.code].sort());
  });

  it('is told where everybody is asked for comments already', async () => {
    const { chair } = world.people;
    const open = { stage: 'PUBLIC_CONSULTATION', visibility: 'PUBLIC', audience: 'PUBLIC', round: 'OPEN' } as const;
    const { documentId, code, roundId } = await plant(world, coalition, open);
    await chair.client.get(MUTATIONS.setFundingSupport, support({ documentIds: [documentId] }));
    const round = await prisma().round.findUniqueOrThrow({ where: { id: roundId } });
    const page = await fetch(world.origin + paths.openRound(coalition.slug, 'WG1', code, round.code));
    expect([page.status, (await page.text()).includes('Example Foundation')]).toEqual([200, true]);
  });

  it('is told by a public output in each of its forms to a stranger, who learns of no need and no amount', async () => {
    const { chair } = world.people;
    const { documentId, code } = await plant(world, coalition, { stage: 'DRAFTING' });
    const { input } = need({ title: 'Secretneed' });
    await chair.client.get(MUTATIONS.setFundingNeed, { input });
    const given = support({ needId: input.needId, documentIds: [documentId], amount: '8765432' });
    await chair.client.get(MUTATIONS.setFundingSupport, given);
    const hostile = support({ documentIds: [documentId], supporter: '<b>Example</b> & Co', description: null });
    await chair.client.get(MUTATIONS.setFundingSupport, hostile);
    expect((await world.visitor.get<{ document: null }>(DISCLOSED, { c: coalition.slug, d: code })).document).toBe(
      null,
    );

    const revision = await prisma().revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: 'desc' } });
    await prisma().document.update({
      where: { id: documentId },
      data: { stage: 'COALITION_APPROVAL', visibility: 'PUBLIC', sponsors: 'See below.' },
    });
    const decision = { designation: 'CONSENSUS' as const, statement: 'Yes.', designatedAt: new Date() };
    await prisma().consensusDesignation.create({
      data: { coalitionId: coalition.id, id: newId(), documentId, revisionId: revision.id, ...decision },
    });
    await chair.client.get(MUTATIONS.publishDocument, { input: { publicationId: newId(), documentId } });

    for (const client of [world.visitor, world.stranger.client]) {
      const { document } = await client.get<{ document: object }>(DISCLOSED, { c: coalition.slug, d: code });
      expect(document).toEqual({
        supportedBy: [
          {
            ...{ supporter: 'Example Foundation', form: 'MONEY', description: 'Printing' },
            ...{ fromDay: '2026-01-01', untilDay: '2026-12-31' },
          },
          expect.objectContaining({ supporter: '<b>Example</b> & Co', description: null }),
        ],
      });
    }
    const at = `${world.origin}${paths.publication(coalition.slug, 'WG1', code)}`;
    const forms = async () => {
      const told: Record<string, string> = {};
      for (const ending of ['', '.html', '.md', '.txt', '.bib', '.csl.json']) {
        const response = await fetch(at + ending);
        expect(response.status).toBe(200);
        told[ending] = await response.text();
      }
      const docx = await openArchive(new Uint8Array(await (await fetch(`${at}.docx`)).arrayBuffer()));
      told['.docx'] = new TextDecoder().decode((await docx.read('word/document.xml')) ?? undefined);
      const archive = await fetch(world.origin + paths.record(coalition.slug, 'WG1', code));
      const record = await openArchive(new Uint8Array(await archive.arrayBuffer()));
      for (const name of ['index.html', 'publication.html'])
        told[name] = new TextDecoder().decode((await record.read(name)) ?? undefined);
      return told;
    };
    for (const [form, words] of Object.entries(await forms())) {
      expect([form, words.includes('Example Foundation')]).toEqual([form, true]);
      expect([form, /Secretneed|8[\s,.]?765[\s,.]?432/.test(words)]).toEqual([form, false]);
    }

    const told = await forms();
    for (const form of ['', '.html', '.docx', 'index.html', 'publication.html'])
      expect([form, told[form]?.includes('<b>Example')]).toEqual([form, false]);

    const { supportId } = given.input;
    const gone = { supportId, reason: 'A mistake.', seen: 1 };
    expect(await act(chair.client, 'withdrawFundingSupport', gone)).toBe('done');
    expect(await act(chair.client, 'withdrawFundingSupport', gone)).toBe('done');
    expect(await act(chair.client, 'setFundingSupport', { input: { ...given.input, seen: 2 } })).toBe('CONFLICT');
    for (const [form, words] of Object.entries(await forms()))
      expect([form, words.includes('Example Foundation')]).toEqual([form, false]);
    expect((await seen(chair.client)).fundingSupports.find(({ id }) => id === supportId)).toMatchObject({
      ...{ reason: 'A mistake.', viewerCan: [], version: 2 },
    });
  });
});
