import { MUTATIONS } from '../testing/acts';
import { verifyStream } from '../platform/record/record';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const KIND = `query ($c: String!) { coalition(slug: $c) { viewerCan kinds { id code title version responseDays
  minimumDays { kind days usual } gates { stage guards { guard holds locked usual } } } } }`;
const OPTIONS = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { options { to unmet { guard } } } }`;

interface Kind {
  id: string;
  code: string;
  title: string;
  version: number;
  responseDays: number;
  minimumDays: { kind: string; days: number | null }[];
  gates: { stage: string; guards: { guard: string; holds: boolean; locked: boolean; usual: boolean }[] }[];
}

describe('a kind of document', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const kind = async (code = 'working-paper'): Promise<Kind> => {
    const answer = await world.people.coordinator.client.get<{ coalition: { kinds: Kind[] } }>(KIND, {
      c: coalition.slug,
    });
    return answer.coalition.kinds.find((one) => one.code === code)!;
  };
  /** As it is, with the conditions of one stage changed. */
  const asIs = (of: Kind, stage = '', change = (guards: string[]) => guards) => ({
    input: {
      kindId: of.id,
      version: of.version,
      title: of.title,
      responseDays: of.responseDays,
      minimumDays: of.minimumDays.map(({ kind: round, days }) => ({ kind: round, days })),
      gates: of.gates.map((gate) => {
        const held = gate.guards.flatMap(({ guard, holds }) => (holds ? [guard] : []));
        return { stage: gate.stage, guards: gate.stage === stage ? change(held) : held };
      }),
    },
  });
  const without = (left: string) => (guards: string[]) => guards.filter((guard) => guard !== left);
  const unmet = async (code: string, to: string): Promise<string[] | undefined> => {
    const answer = await world.people.chair.client.get<{
      document: { options: { to: string; unmet: { guard: string }[] }[] };
    }>(OPTIONS, { c: coalition.slug, d: code });
    return answer.document.options.find((option) => option.to === to)?.unmet.map(({ guard }) => guard);
  };
  const set = (variables: Record<string, unknown>) =>
    world.people.coordinator.client.get(MUTATIONS.setDocumentKind, variables);

  it('asks for what the house does until somebody sets it, and says what stays', async () => {
    const { gates, version } = await kind();
    expect(version).toBe(0);
    expect(gates.map(({ stage }) => stage)).toEqual([
      'DRAFTING',
      'LAST_CALL',
      'CHAIR_GO_AHEAD',
      'COALITION_APPROVAL',
      'PUBLISHED',
    ]);
    const into = gates.find(({ stage }) => stage === 'PUBLISHED')!.guards;
    expect(into.filter(({ holds, usual }) => holds !== usual)).toEqual([]);
    expect(into.find(({ guard }) => guard === 'APPROVAL_DESIGNATED')).toMatchObject({ locked: true, holds: true });
    expect(into.find(({ guard }) => guard === 'SPONSORS_DISCLOSED')).toMatchObject({ locked: false, holds: true });
  });

  it('leaves a condition out from the next ask on, and asks for another earlier', async () => {
    const { documentId, code } = await plant(world, coalition, { stage: 'COALITION_APPROVAL', visibility: 'PUBLIC' });
    expect(await unmet(code, 'PUBLISHED')).toEqual(['APPROVAL_DESIGNATED', 'SPONSORS_DISCLOSED']);
    await set(asIs(await kind(), 'PUBLISHED', without('SPONSORS_DISCLOSED')));
    expect(await unmet(code, 'PUBLISHED')).toEqual(['APPROVAL_DESIGNATED']);
    const early = await plant(world, coalition, { stage: 'PROPOSED' });
    expect(await unmet(early.code, 'DRAFTING')).toEqual([]);
    await set(asIs(await kind(), 'DRAFTING', (guards) => [...guards, 'SPONSORS_DISCLOSED']));
    expect(await unmet(early.code, 'DRAFTING')).toEqual(['SPONSORS_DISCLOSED']);
    const move = { input: { documentId: early.documentId, from: 'PROPOSED', to: 'DRAFTING' } };
    expect(await world.people.chair.client.refusal(MUTATIONS.advanceDocument, move)).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [{ guard: 'SPONSORS_DISCLOSED' }],
    });
    await set(asIs(await kind(), 'DRAFTING', without('SPONSORS_DISCLOSED')));
    await world.people.chair.client.get(MUTATIONS.advanceDocument, move);
    // Another kind is none of its business.
    expect(
      (await kind('research-report')).gates.flatMap(({ guards }) => guards).every((one) => one.holds === one.usual),
    ).toBe(true);
    expect(documentId).not.toBe(early.documentId);
  });

  it('never goes without what others rely on', async () => {
    const of = await kind();
    const refused = async (variables: Record<string, unknown>) =>
      world.people.coordinator.client.refusal(MUTATIONS.setDocumentKind, variables);
    expect(await refused(asIs(of, 'PUBLISHED', without('APPROVAL_DESIGNATED')))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { 'gates.PUBLISHED': 'locked' },
    });
    expect(await refused(asIs(of, 'LAST_CALL', (guards) => [...guards, 'NOBODY_OBJECTS']))).toMatchObject({
      fields: { 'gates.LAST_CALL': 'not-at-this-stage' },
    });
    const { input } = asIs(of);
    const gates = [...input.gates, { stage: 'WRITE_UP', guards: ['NO_OPEN_ROUND'] }];
    expect(await refused({ input: { ...input, gates } })).toMatchObject({
      fields: { 'gates.WRITE_UP': 'not-at-this-stage' },
    });
    const wrong = { title: ' ', responseDays: -1, minimumDays: [{ kind: 'LAST_CALL', days: 366 }] };
    expect(await refused({ input: { ...input, ...wrong } })).toMatchObject({
      fields: { title: 'required', responseDays: 'out-of-range', 'minimumDays.LAST_CALL': 'out-of-range' },
    });
    expect(await kind()).toEqual(of);
  });

  it('is set on what was seen, and each time is an entry', async () => {
    const of = await kind();
    const { input } = asIs(of);
    const named = {
      input: { ...input, title: 'Paper', minimumDays: [{ kind: 'LAST_CALL', days: 3 }], responseDays: 5 },
    };
    await set(named);
    expect(await kind()).toMatchObject({ title: 'Paper', version: 1, responseDays: 5 });
    expect(await world.people.coordinator.client.refusal(MUTATIONS.setDocumentKind, named)).toMatchObject({
      code: 'CONFLICT',
      version: 1,
    });
    const { prisma } = world.application.database;
    const entries = await prisma.entry.findMany({ where: { coalitionId: coalition.id, kind: 'DOCUMENT_KIND_SET' } });
    expect(entries).toMatchObject([
      { subjectId: of.id, audience: 'COALITION', facts: { responseDays: 5, 'days LAST_CALL': 3 } },
    ]);
    expect(JSON.stringify(entries[0]!.facts)).not.toContain('Paper');
    expect(await verifyStream(prisma, coalition.id)).toBe(true);
  });

  it('is set by one of two who try at the same time', async () => {
    const variables = asIs(await kind(), 'PUBLISHED', without('SPONSORS_DISCLOSED'));
    const { coordinator } = world.people;
    const said = await Promise.all(
      [1, 2].map(() =>
        coordinator.client.get(MUTATIONS.setDocumentKind, variables).then(
          () => 'set',
          () => 'late',
        ),
      ),
    );
    expect(said.sort()).toEqual(['late', 'set']);
  });
});
