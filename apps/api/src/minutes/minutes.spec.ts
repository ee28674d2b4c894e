/** Minutes by the clock: open to amendments for their window, final after it, without anybody's doing. */
import { SESSION_RULES } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plantSession } from '../testing/plant-session';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';

const HOUR = 60 * 60 * 1000;

interface Written {
  writeMinutes: {
    minutes: { state: string; versions: { number: number }[]; amendments: { id: string; takenIn: number | null }[] };
  };
}

describe('minutes', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const scene = async (startsIn = -2) =>
    plantSession(world, await world.coalition(), { startsIn, roles: { member: 'RAPPORTEUR', second: 'RAPPORTEUR' } });
  const version = (sessionId: string, number: number, takes: string[] = []) => ({
    input: { sessionId, number, text: `Version ${number + 1}.`, takes },
  });

  it('take in what people want changed, and are final once the window after the last version is over', async () => {
    const { sessionId } = await scene();
    const { member, outsider } = world.people;
    await member.client.get(MUTATIONS.writeMinutes, version(sessionId, 0));
    const amendment = { amendmentId: newId(), sessionId, text: 'We began on time.' };
    await outsider.client.get(MUTATIONS.proposeAmendment, { input: amendment });
    await world.fresh.clock.advance((SESSION_RULES.amendmentHours - 1) * HOUR);
    const { writeMinutes } = await member.client.get<Written>(
      MUTATIONS.writeMinutes,
      version(sessionId, 1, [amendment.amendmentId]),
    );
    expect(writeMinutes.minutes).toMatchObject({
      state: 'AMENDABLE',
      amendments: [{ id: amendment.amendmentId, takenIn: 2 }],
    });
    expect(writeMinutes.minutes.versions.map(({ number }) => number)).toEqual([2, 1]);

    // The second version opened the window anew.
    await world.fresh.clock.advance(2 * HOUR);
    const late = { ...amendment, amendmentId: newId() };
    await outsider.client.get(MUTATIONS.proposeAmendment, { input: late });
    await world.fresh.clock.advance(SESSION_RULES.amendmentHours * HOUR);
    const refused = await Promise.all([
      outsider.client.refusal(MUTATIONS.proposeAmendment, { input: { ...late, amendmentId: newId() } }),
      member.client.refusal(MUTATIONS.writeMinutes, version(sessionId, 2)),
    ]);
    expect(refused.map(({ code, state }) => [code, state])).toEqual([
      ['TRANSITION_UNKNOWN', 'FINAL'],
      ['TRANSITION_UNKNOWN', 'FINAL'],
    ]);
  });

  it('are one next version when two write it at once, and the same when one sends it twice', async () => {
    const { sessionId } = await scene();
    const { member, second } = world.people;
    const answers = await Promise.all(
      [member, second].map(({ client }) => client.ask<Written>(MUTATIONS.writeMinutes, version(sessionId, 0))),
    );
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['CONFLICT']);
    const winner = answers[0]?.data ? member : second;
    const { writeMinutes } = await winner.client.get<Written>(MUTATIONS.writeMinutes, version(sessionId, 0));
    expect(writeMinutes.minutes.versions.map(({ number }) => number)).toEqual([1]);
  });

  it('are not written before the session began, nor amended before they are written', async () => {
    const { sessionId } = await scene(2);
    const { client } = world.people.member;
    expect((await client.refusal(MUTATIONS.writeMinutes, version(sessionId, 0))).code).toBe('TRANSITION_UNKNOWN');
    const input = { amendmentId: newId(), sessionId, text: 'Earlier.' };
    expect(await client.refusal(MUTATIONS.proposeAmendment, { input })).toMatchObject({
      code: 'TRANSITION_UNKNOWN',
      state: 'NONE',
    });
  });
});
