import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  options { to unmet { guard count } } consensusCalls { state unmet { guard count } } positionTally { support }
  polls { question open answerCount results ownAnswer viewerCan revision { number } } } }`;

interface Poll {
  open: boolean;
  answerCount: number;
  results: number[] | null;
  ownAnswer: number | null;
  viewerCan: string[];
}
interface Seen {
  document: { options: unknown; consensusCalls: unknown; positionTally: unknown; polls: Poll[] };
}

describe('a poll', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const seen = async (code: string, client = world.people.chair.client) =>
    (await client.get<Seen>(SEEN, { c: coalition.slug, d: code })).document;
  const question = async (documentId: string, more: object = {}) => ({
    input: {
      pollId: newId(),
      documentId,
      question: 'Shall it be shorter?',
      options: ['Yes', 'No', 'Longer'],
      closesAtLocal: new Date((await world.fresh.clock.now()).getTime() + DAY).toISOString().slice(0, 16),
      zone: 'UTC',
      resultsAtOnce: false,
      ...more,
    },
  });
  const opened = async (more: object = {}) => {
    const planted = await plant(world, coalition, { stage: 'DRAFTING' });
    const asked = await question(planted.documentId, more);
    await world.people.chair.client.get(MUTATIONS.openPoll, asked);
    return { ...planted, asked, pollId: asked.input.pollId };
  };

  it('has one answer of each, changeable until the end, and tells the numbers after it', async () => {
    const { code, pollId, documentId } = await opened();
    const { member, second } = world.people;
    await member.client.get(MUTATIONS.answerPoll, { pollId, option: 0 });
    await member.client.get(MUTATIONS.answerPoll, { pollId, option: 2 });
    await Promise.all([1, 2, 3].map(() => second.client.get(MUTATIONS.answerPoll, { pollId, option: 0 })));
    expect((await seen(code, member.client)).polls).toMatchObject([
      { open: true, answerCount: 2, results: null, ownAnswer: 2, viewerCan: ['ANSWER_POLL'] },
    ]);
    await world.fresh.clock.advance(2 * DAY);
    const late = await member.client.refusal(MUTATIONS.answerPoll, { pollId, option: 1 });
    expect(late.code).toBe('ROUND_CLOSED');
    expect((await seen(code)).polls).toMatchObject([
      { open: false, answerCount: 2, results: [1, 0, 1], ownAnswer: null, viewerCan: [] },
    ]);
    const { prisma } = world.application.database;
    expect(await prisma.entry.count({ where: { streamId: documentId, kind: 'POLL_ANSWERED' } })).toBe(3);
    expect(await verifyStream(prisma, documentId)).toBe(true);
  });

  it('tells the numbers at once where it is so set', async () => {
    const { code, pollId } = await opened({ resultsAtOnce: true });
    await world.people.member.client.get(MUTATIONS.answerPoll, { pollId, option: 1 });
    expect((await seen(code)).polls[0]?.results).toEqual([0, 1, 0]);
  });

  it('is read by nothing that decides', async () => {
    const { code, documentId, pollId } = await opened({ resultsAtOnce: true });
    const { chair, coordinator, editor, member, second } = world.people;
    const callId = newId();
    await chair.client.get(MUTATIONS.evaluateConsensus, {
      input: { callId, documentId, seen: 0, designation: 'CONSENSUS', statement: 'So it is.' },
    });
    await chair.client.get(MUTATIONS.publishEvaluation, { input: { callId, number: 1, zone: 'UTC' } });
    await coordinator.client.get(MUTATIONS.setDecisionRules, {
      input: { coalitionId: coalition.id, version: 0, rules: { supportingVoices: 3 } },
    });
    const decided = async () => {
      const { polls, ...rest } = await seen(code);
      expect(polls).toHaveLength(1);
      return rest;
    };
    const before = await decided();
    expect(before.consensusCalls).toMatchObject([{ unmet: [{ guard: 'ENOUGH_SUPPORT', count: 3 }] }]);
    for (const { client } of [chair, editor, member, second])
      await client.get(MUTATIONS.answerPoll, { pollId, option: 0 });
    expect(await decided()).toEqual(before);
  });

  it('wants a question, two answers that differ, an end to come, a chair, and a text under way', async () => {
    const { documentId } = await plant(world, coalition, { stage: 'DRAFTING' });
    const { chair, member, outsider } = world.people;
    const faults = async (more: object) => {
      const { code, fields } = await chair.client.refusal(MUTATIONS.openPoll, await question(documentId, more));
      return [code, fields];
    };
    expect(await faults({ question: ' ' })).toEqual(['INVALID_INPUT', { question: 'required' }]);
    expect(await faults({ options: ['Yes'] })).toEqual(['INVALID_INPUT', { options: 'too-few' }]);
    expect(await faults({ options: ['Yes', 'yes'] })).toEqual(['INVALID_INPUT', { options: 'doubled' }]);
    expect(await faults({ options: ['Yes', ' '] })).toEqual(['INVALID_INPUT', { options: 'required' }]);
    expect(await faults({ closesAtLocal: '2020-01-01T00:00' })).toEqual(['INVALID_INPUT', { closesAtLocal: 'past' }]);
    expect((await member.client.refusal(MUTATIONS.openPoll, await question(documentId))).code).toBe('FORBIDDEN');
    const { pollId } = await opened();
    expect((await outsider.client.refusal(MUTATIONS.answerPoll, { pollId, option: 0 })).code).toBe('NOT_FOUND');
    expect((await member.client.refusal(MUTATIONS.answerPoll, { pollId, option: 3 })).code).toBe('INVALID_INPUT');
    const done = await plant(world, coalition, { stage: 'PUBLISHED' });
    expect((await chair.client.refusal(MUTATIONS.openPoll, await question(done.documentId))).code).toBe(
      'TRANSITION_UNKNOWN',
    );
  });
});
