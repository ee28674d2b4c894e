/** A coalition keeps a coordinator, however many leave at once. */
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('the last coordinator', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const left = (coalitionId: string) =>
    world.application.database.prisma.roleAssignment.count({ where: { coalitionId, role: 'COORDINATOR', to: null } });

  it('stays', async () => {
    const { id, assignments } = await world.coalition();
    const { refusals } = await world.people.coordinator.client.ask(MUTATIONS.endRole, {
      assignmentId: assignments.coordinator,
    });
    expect(refusals).toMatchObject([{ code: 'CONFLICT', reason: 'last-coordinator' }]);
    expect(await left(id)).toBe(1);
  });

  it.each([1, 2, 3])('stays where two go at the same moment, time %i', async () => {
    const { id, assignments } = await world.coalition();
    const second = newId();
    await world.people.coordinator.client.get(MUTATIONS.assignRole, {
      input: { assignmentId: second, coalitionId: id, personId: world.people.second.id, role: 'COORDINATOR' },
    });
    // An office given by another hand has ended her sign-ins.
    const other = await world.signIn('second@plenary.example');
    const answers = await Promise.all([
      world.people.coordinator.client.ask(MUTATIONS.endRole, { assignmentId: assignments.coordinator }),
      other.ask(MUTATIONS.endRole, { assignmentId: second }),
    ]);
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([
      { code: 'CONFLICT', reason: 'last-coordinator' },
    ]);
    expect(await left(id)).toBe(1);
  });
});
