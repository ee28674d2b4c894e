/** A run under several hands: two moderators at once, orders that come twice, and a question that becomes a comment. */
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import { plantSession } from '../testing/plant-session';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';

interface Directed {
  directRun: { run: { version: number; state: string; itemId: string } };
}
interface Taken {
  takeQuestion: { hands: { comment: { id: string; reference: string; text: string; onBehalfOf: string } | null }[] };
}

describe('the run of a session', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const scene = async () => {
    const coalition = await world.coalition();
    const session = await plantSession(world, coalition, {
      roles: { member: 'MODERATOR_ON_SITE', second: 'MODERATOR_ONLINE' },
    });
    return { coalition, session };
  };
  const hands = [() => world.people.member.client, () => world.people.second.client];

  it('goes on by one item when two moderators press at once: the other learns that it has moved', async () => {
    const { session } = await scene();
    const { sessionId, items } = session;
    const order = (command: string, version: number) => ({ input: { sessionId, version, command } });
    await world.people.member.client.get(MUTATIONS.directRun, order('START', 0));
    const answers = await Promise.all(
      hands.map((client) => client().ask<Directed>(MUTATIONS.directRun, order('NEXT', 1))),
    );
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code, version }) => [code, version]))).toEqual([
      ['CONFLICT', 2],
    ]);
    const [won] = answers.flatMap(({ data }) => data ?? []);
    expect(won?.directRun.run).toMatchObject({ version: 2, state: 'RUNNING', itemId: items[1]?.id });
    const told = { streamId: sessionId, kind: 'RUN_DIRECTED' as const };
    expect(await world.application.database.prisma.entry.count({ where: told })).toBe(2);
  });

  it('refuses the same order sent twice, and what has no sense where it is', async () => {
    const { session } = await scene();
    const { sessionId } = session;
    const { client } = world.people.member;
    const order = (command: string, version: number) => ({ input: { sessionId, version, command } });
    await client.get(MUTATIONS.directRun, order('START', 0));
    expect((await client.refusal(MUTATIONS.directRun, order('START', 0))).code).toBe('CONFLICT');
    expect((await client.refusal(MUTATIONS.directRun, order('RESUME', 1))).code).toBe('TRANSITION_UNKNOWN');
  });

  it('takes a hand once, however often it is sent, and gives its id to nobody else', async () => {
    const { session } = await scene();
    const hand = { handId: newId(), sessionId: session.sessionId, channel: 'ONLINE', question: 'Why?' };
    const { member, outsider } = world.people;
    await outsider.client.get(MUTATIONS.raiseHand, { input: hand });
    const again = await outsider.client.get<{ raiseHand: { hands: { number: number }[] } }>(MUTATIONS.raiseHand, {
      input: hand,
    });
    expect(again.raiseHand.hands.map(({ number }) => number)).toEqual([1]);
    expect((await member.client.refusal(MUTATIONS.raiseHand, { input: hand })).code).toBe('CONFLICT');
  });

  it('makes a captured question one comment in an open round, on behalf of who asked', async () => {
    const { coalition, session } = await scene();
    const { roundId, code } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', silent: true });
    const { client } = world.people.member;
    const handId = newId();
    const asked = { name: 'Demo Visitor Rowan', organisation: 'Example Institute', question: 'For how long?' };
    await client.get(MUTATIONS.raiseHand, {
      input: { handId, sessionId: session.sessionId, channel: 'ROOM', ...asked },
    });
    const input = { handId, commentId: newId(), roundId, type: 'GENERAL' };
    await client.get(MUTATIONS.takeQuestion, { input });
    const { takeQuestion } = await client.get<Taken>(MUTATIONS.takeQuestion, { input });
    expect(takeQuestion.hands.map(({ comment }) => comment)).toEqual([
      {
        id: input.commentId,
        reference: `WG1-${code}-LC1-001`,
        text: 'For how long?',
        onBehalfOf: 'Demo Visitor Rowan, Example Institute',
      },
    ]);
    const other = { ...input, commentId: newId() };
    expect((await client.refusal(MUTATIONS.takeQuestion, { input: other })).code).toBe('CONFLICT');
    expect(await world.application.database.prisma.comment.count({ where: { roundId } })).toBe(1);
  });

  it('takes no question into a round that has ended, and none that was not written down', async () => {
    const { coalition, session } = await scene();
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const { client } = world.people.member;
    const raise = async (question: string | null) => {
      const handId = newId();
      const hand = { handId, sessionId: session.sessionId, channel: 'ROOM', name: 'Demo Visitor Rowan', question };
      await client.get(MUTATIONS.raiseHand, { input: hand });
      return { input: { handId, commentId: newId(), roundId, type: 'GENERAL' } };
    };
    expect((await client.refusal(MUTATIONS.takeQuestion, await raise('For how long?'))).code).toBe('ROUND_CLOSED');
    expect((await client.refusal(MUTATIONS.takeQuestion, await raise(null))).code).toBe('INVALID_INPUT');
  });
});
