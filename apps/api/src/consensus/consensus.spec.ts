/** A consensus call through GraphQL: evaluated, published, objected to, evaluated again, designated. */
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  consensus { designation stale revision { number } } options { to unmet { guard } }
  consensusCalls { id state needsSecond viewerCan unmet { guard count path }
    evaluations { number designation statement publishedAt objectBy secondedBy { name } objections { reason person { name } } } } } }`;

interface Seen {
  document: {
    consensus: { designation: string; stale: boolean }[];
    options: { to: string; unmet: { guard: string }[] }[];
    consensusCalls: {
      id: string;
      state: string;
      needsSecond: boolean;
      unmet: { guard: string; count: number | null; path: string }[];
      evaluations: { number: number; designation: string; objections: { reason: string }[] }[];
    }[];
  };
}

describe('a consensus call', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  /** A guideline, whose evaluations can be objected to for a week. */
  const text = (stage: 'DRAFTING' | 'COALITION_APPROVAL' = 'DRAFTING') =>
    plant(world, coalition, { stage, kind: 'guideline' });
  const seen = async (code: string, person: Pick<Person, 'client'> = world.people.chair) =>
    (await person.client.get<Seen>(SEEN, { c: coalition.slug, d: code })).document;
  const evaluate = (
    documentId: string,
    callId: string,
    sees = 0,
    designation = 'CONSENSUS',
    statement = 'So it is.',
  ) => ({
    input: { callId, documentId, seen: sees, designation, statement },
  });
  const publish = (callId: string, number = 1) => ({ input: { callId, number, zone: 'UTC' } });
  const objection = (callId: string, number = 1, objectionId = newId()) => ({
    input: { objectionId, callId, number, reason: 'I said no, twice.' },
  });
  const designation = (callId: string, number = 1, designationId = newId()) => ({
    input: { designationId, callId, number },
  });
  const published = async (documentId: string, what = 'CONSENSUS'): Promise<string> => {
    const callId = newId();
    const { client } = world.people.chair;
    await client.get(MUTATIONS.evaluateConsensus, evaluate(documentId, callId, 0, what));
    await client.get(MUTATIONS.publishEvaluation, publish(callId));
    return callId;
  };

  it('is the chairs’ own until it is published, and then the group’s', async () => {
    const { documentId, code } = await text();
    const { chair, member, coordinator } = world.people;
    const callId = newId();
    await chair.client.get(MUTATIONS.evaluateConsensus, evaluate(documentId, callId));
    expect((await seen(code, coordinator)).consensusCalls).toMatchObject([{ id: callId, state: 'EVALUATED' }]);
    expect((await seen(code, member)).consensusCalls).toEqual([]);
    const early = await member.client.refusal(MUTATIONS.objectToEvaluation, objection(callId));
    expect(early.code).toBe('NOT_FOUND');
    await chair.client.get(MUTATIONS.publishEvaluation, publish(callId));
    expect((await seen(code, member)).consensusCalls).toMatchObject([{ state: 'PUBLISHED' }]);
    const mails = await world.application.database.prisma.outboxMail.findMany({
      where: { cause: `evaluation-published:${callId}:1` },
    });
    expect(mails.length).toBeGreaterThan(3);
    expect(new Set(mails.map(({ address }) => address)).size).toBe(mails.length);
  });

  it('goes from evaluation over objections and another evaluation to the designation', async () => {
    const { documentId, code } = await text();
    const { chair, member, second } = world.people;
    const callId = await published(documentId);
    await member.client.get(MUTATIONS.objectToEvaluation, objection(callId));
    const again = await member.client.refusal(MUTATIONS.objectToEvaluation, objection(callId));
    expect(again).toMatchObject({ code: 'CONFLICT', reason: 'objected' });

    const path = `/c/${coalition.slug}/WG1/d/${code}/decisions#consensus`;
    const early = await chair.client.refusal(MUTATIONS.designateConsensus, designation(callId));
    expect(early).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [
        { guard: 'OBJECTION_TIME_OVER', path },
        { guard: 'OBJECTIONS_ANSWERED', count: 1, path },
      ],
    });
    await world.fresh.clock.advance(8 * DAY);
    const late = await second.client.refusal(MUTATIONS.objectToEvaluation, objection(callId));
    expect(late.code).toBe('RESPONSE_LIMIT_PASSED');

    const answered = evaluate(
      documentId,
      callId,
      1,
      'STRONG_SUPPORT_SIGNIFICANT_OPPOSITION',
      'We count the two who object.',
    );
    await chair.client.get(MUTATIONS.evaluateConsensus, answered);
    expect((await seen(code, member)).consensusCalls[0]?.evaluations).toHaveLength(1);
    await chair.client.get(MUTATIONS.publishEvaluation, publish(callId, 2));
    await world.fresh.clock.advance(8 * DAY);
    const old = await chair.client.refusal(MUTATIONS.designateConsensus, designation(callId, 1));
    expect(old).toMatchObject({ code: 'CONFLICT', reason: 'evaluated', number: 2 });
    await chair.client.get(MUTATIONS.designateConsensus, designation(callId, 2));
    const { consensus, consensusCalls } = await seen(code, member);
    expect(consensus).toMatchObject([{ designation: 'STRONG_SUPPORT_SIGNIFICANT_OPPOSITION', stale: false }]);
    expect(consensusCalls).toMatchObject([
      {
        state: 'DESIGNATED',
        unmet: [],
        evaluations: [{ number: 2 }, { number: 1, objections: [{ reason: 'I said no, twice.' }] }],
      },
    ]);
    expect(await verifyStream(world.application.database.prisma, documentId)).toBe(true);
  });

  it('lets a chair who evaluated again keep to her word, with the objections beside it', async () => {
    const { documentId, code } = await text();
    const { chair, member } = world.people;
    const callId = await published(documentId);
    await member.client.get(MUTATIONS.objectToEvaluation, objection(callId));
    await chair.client.get(
      MUTATIONS.evaluateConsensus,
      evaluate(documentId, callId, 1, 'CONSENSUS', 'Heard, and yet.'),
    );
    await chair.client.get(MUTATIONS.publishEvaluation, publish(callId, 2));
    await member.client.get(MUTATIONS.objectToEvaluation, objection(callId, 2));
    await world.fresh.clock.advance(8 * DAY);
    await chair.client.get(MUTATIONS.designateConsensus, designation(callId, 2));
    expect((await seen(code)).consensus).toMatchObject([{ designation: 'CONSENSUS' }]);
  });

  it('is overtaken by a revision that changes the substance, and its designation with it', async () => {
    const { documentId, code } = await text('COALITION_APPROVAL');
    const { chair } = world.people;
    const { prisma } = world.application.database;
    const callId = await published(documentId);
    await world.fresh.clock.advance(8 * DAY);
    await chair.client.get(MUTATIONS.designateConsensus, designation(callId));
    const missing = async () => {
      const { options } = await seen(code);
      return options.find(({ to }) => to === 'PUBLISHED')?.unmet.map(({ guard }) => guard);
    };
    const first = await prisma.revision.findFirstOrThrow({ where: { documentId } });
    const freeze = (number: number, changeClass: 'EDITORIAL' | 'SUBSTANTIVE') =>
      prisma.revision.create({ data: { ...first, blocks: first.blocks as object, id: newId(), number, changeClass } });
    await freeze(2, 'EDITORIAL');
    expect(await missing()).not.toContain('APPROVAL_DESIGNATED');
    const next = await published(documentId);
    await freeze(3, 'SUBSTANTIVE');
    expect(await missing()).toContain('APPROVAL_DESIGNATED');
    const { consensus, consensusCalls } = await seen(code);
    expect(consensus).toMatchObject([{ stale: true }]);
    expect(consensusCalls.map(({ state }) => state)).toEqual(['STALE', 'DESIGNATED']);
    const refusal = await chair.client.refusal(MUTATIONS.designateConsensus, designation(next));
    expect(refusal).toMatchObject({ code: 'TRANSITION_UNKNOWN', state: 'STALE' });
    await published(documentId);
  });

  it('is one at a time, and one however often each step is sent', async () => {
    const { documentId, code } = await text();
    const { chair, coordinator } = world.people;
    const callId = newId();
    const same = evaluate(documentId, callId);
    await Promise.all([1, 2, 3].map(() => chair.client.get(MUTATIONS.evaluateConsensus, same)));
    expect((await coordinator.client.refusal(MUTATIONS.evaluateConsensus, same)).code).toBe('CONFLICT');
    const other = await coordinator.client.refusal(MUTATIONS.evaluateConsensus, evaluate(documentId, newId()));
    expect(other).toMatchObject({ code: 'CONFLICT', reason: 'call-open' });
    const elsewhere = await text();
    const stolen = await chair.client.refusal(MUTATIONS.evaluateConsensus, evaluate(elsewhere.documentId, callId));
    expect(stolen).toMatchObject({ code: 'CONFLICT', reason: 'id-taken' });
    await Promise.all([1, 2].map(() => chair.client.get(MUTATIONS.publishEvaluation, publish(callId))));
    const early = { input: { callId, number: 1, zone: 'UTC', objectByLocal: '2020-01-01T00:00' } };
    expect((await chair.client.refusal(MUTATIONS.publishEvaluation, early)).code).toBe('CONFLICT');
    await world.fresh.clock.advance(8 * DAY);
    const last = designation(callId);
    await Promise.all([1, 2].map(() => chair.client.get(MUTATIONS.designateConsensus, last)));
    expect((await seen(code)).consensus).toHaveLength(1);
    const kinds = await world.application.database.prisma.entry.groupBy({
      by: ['kind'],
      where: { streamId: documentId },
      _count: true,
    });
    const counts = new Map(kinds.map(({ kind, _count }) => [kind, _count]));
    expect(
      ['CONSENSUS_EVALUATED', 'EVALUATION_PUBLISHED', 'CONSENSUS_DESIGNATED'].map((kind) => counts.get(kind as never)),
    ).toEqual([1, 1, 1]);
  });

  it('gives the group the days that the rules say', async () => {
    const { documentId } = await text();
    const { chair } = world.people;
    const callId = newId();
    await chair.client.get(MUTATIONS.evaluateConsensus, evaluate(documentId, callId));
    const now = (await world.fresh.clock.now()).getTime();
    const at = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 16);
    const end = (objectByLocal: string) => ({ input: { callId, number: 1, zone: 'UTC', objectByLocal } });
    const early = await chair.client.refusal(MUTATIONS.publishEvaluation, end(at(6)));
    expect(early).toMatchObject({ code: 'INVALID_INPUT', fields: { objectByLocal: 'too-early' } });
    expect((await chair.client.refusal(MUTATIONS.publishEvaluation, end('soon'))).code).toBe('INVALID_INPUT');
    await chair.client.get(MUTATIONS.publishEvaluation, end(at(7)));
  });

  describe('on a text that its evaluator wrote alone', () => {
    const alone = () =>
      plant(world, coalition, { stage: 'DRAFTING', kind: 'guideline', frozenBy: world.people.chair.id });

    it('is published only when another chair or a coordinator seconds it', async () => {
      const { documentId, code } = await alone();
      const { chair, coordinator, secretary } = world.people;
      const callId = newId();
      await chair.client.get(MUTATIONS.evaluateConsensus, evaluate(documentId, callId));
      expect((await seen(code)).consensusCalls).toMatchObject([{ needsSecond: true, unmet: [{ guard: 'SECONDED' }] }]);
      const refusal = await chair.client.refusal(MUTATIONS.publishEvaluation, publish(callId));
      expect(refusal).toMatchObject({
        code: 'GUARDS_UNMET',
        unmet: [{ guard: 'SECONDED', path: `/c/${coalition.slug}/WG1/d/${code}/decisions#consensus` }],
      });
      const second = { callId, number: 1 };
      expect(await chair.client.refusal(MUTATIONS.secondEvaluation, second)).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'own-evaluation',
      });
      expect((await secretary.client.refusal(MUTATIONS.secondEvaluation, second)).code).toBe('NOT_FOUND');
      await coordinator.client.get(MUTATIONS.secondEvaluation, second);
      await coordinator.client.get(MUTATIONS.secondEvaluation, second);
      await chair.client.get(MUTATIONS.publishEvaluation, publish(callId));
      await world.fresh.clock.advance(8 * DAY);
      await chair.client.get(MUTATIONS.designateConsensus, designation(callId));
    });

    it('needs no second where another one evaluates', async () => {
      const { documentId, code } = await alone();
      const { coordinator } = world.people;
      const callId = newId();
      await coordinator.client.get(MUTATIONS.evaluateConsensus, evaluate(documentId, callId));
      expect((await seen(code)).consensusCalls).toMatchObject([{ needsSecond: false, unmet: [] }]);
      await coordinator.client.get(MUTATIONS.publishEvaluation, publish(callId));
    });
  });

  describe('with rules of its coalition', () => {
    const set = (input: object, version: number) =>
      world.people.coordinator.client.get(MUTATIONS.setDecisionRules, {
        input: { coalitionId: coalition.id, version, rules: input },
      });
    const state = (person: Person, documentId: string, kind: string) =>
      person.client.get(MUTATIONS.statePosition, {
        input: { positionId: newId(), documentId, kind, reason: kind === 'OBJECT' ? 'No.' : null },
      });

    it('waits for enough voices of enough stakeholder groups, an organisation counted once', async () => {
      await set({ oneVoice: true, supportingVoices: 2, stakeholderGroups: 2 }, 0);
      const { documentId, code } = await text();
      const { chair, member, second, editor } = world.people;
      const { prisma } = world.application.database;
      const belongs = (personId: string, organisation: string, stakeholderGroup: string) =>
        prisma.affiliation.updateMany({ where: { personId }, data: { organisation, stakeholderGroup } });
      await belongs(member.id, 'Example Lamps', 'Private sector');
      await belongs(second.id, 'example lamps', 'Private sector');
      await belongs(editor.id, 'Example Institute', 'Academia');
      await state(member, documentId, 'SUPPORT');
      await state(second, documentId, 'SUPPORT');
      const callId = await published(documentId);
      await world.fresh.clock.advance(8 * DAY);
      const refusal = await chair.client.refusal(MUTATIONS.designateConsensus, designation(callId));
      const path = `/c/${coalition.slug}/WG1/d/${code}/decisions#positions`;
      expect(refusal['unmet']).toEqual([
        { guard: 'ENOUGH_SUPPORT', count: 1, path },
        { guard: 'ENOUGH_STAKEHOLDER_GROUPS', count: 1, path },
      ]);
      await state(editor, documentId, 'SUPPORT');
      await state(second, documentId, 'OBJECT');
      expect((await seen(code)).consensusCalls[0]?.unmet).toMatchObject([{ guard: 'ENOUGH_SUPPORT' }, {}]);
      const voices = await chair.client.get(
        `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { voices { organisation kind } positionTally { support divided } } }`,
        { c: coalition.slug, d: code },
      );
      expect(voices).toMatchObject({
        document: {
          voices: [
            { organisation: 'Example Lamps', kind: 'DIVIDED' },
            { organisation: 'Example Institute', kind: 'SUPPORT' },
          ],
          positionTally: { support: 1, divided: 1 },
        },
      });
      await state(second, documentId, 'ABSTAIN');
      await chair.client.get(MUTATIONS.designateConsensus, designation(callId));
    });

    it('takes rules from the coordinator alone, in their bounds, and on what she saw', async () => {
      const { coordinator, chair } = world.people;
      const input = { coalitionId: coalition.id, version: 1, rules: { objectionDays: 366 } };
      expect(await coordinator.client.refusal(MUTATIONS.setDecisionRules, { input })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: { objectionDays: 'out-of-range' },
      });
      const right = { ...input, rules: { objectionDays: 3 } };
      expect((await chair.client.refusal(MUTATIONS.setDecisionRules, { input: right })).code).toBe('FORBIDDEN');
      await coordinator.client.get(MUTATIONS.setDecisionRules, { input: right });
      expect((await coordinator.client.refusal(MUTATIONS.setDecisionRules, { input: right })).code).toBe('CONFLICT');
    });

    it('is not full while somebody objects', async () => {
      const { documentId } = await text();
      await state(world.people.member, documentId, 'OBJECT');
      const callId = await published(documentId, 'FULL_CONSENSUS');
      await world.fresh.clock.advance(8 * DAY);
      const refusal = await world.people.chair.client.refusal(MUTATIONS.designateConsensus, designation(callId));
      expect(refusal['unmet']).toMatchObject([{ guard: 'NOBODY_OBJECTS', count: 1 }]);
    });
  });
});
