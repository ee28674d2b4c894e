/** An office goes over in one act, and no round is left without somebody. */
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('an office', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  /** Somebody of the group whose sign-ins nobody needs, with a mailbox. */
  const bystander = async ({ id: coalitionId, groups }: Coalition): Promise<{ id: string; address: string }> => {
    const [id, from] = [newId(), new Date()];
    const address = `${id}@plenary.example`;
    await prisma().person.create({
      data: { id, name: 'A successor', createdAt: from, addresses: { create: { address } } },
    });
    await prisma().roleAssignment.create({
      data: { coalitionId, id: newId(), groupId: groups.WG1, personId: id, role: 'MEMBER', from },
    });
    return { id, address };
  };
  const input = (assignmentId: string, personId: string, more = {}) => ({
    input: { assignmentId, successorAssignmentId: newId(), personId, staysMember: true, ...more },
  });
  const held = (coalitionId: string, personId: string) =>
    prisma().roleAssignment.findMany({ where: { coalitionId, personId }, orderBy: [{ from: 'asc' }, { role: 'asc' }] });
  const assign = async (at: Coalition, commentId: string, assigneeId: string) =>
    prisma().triage.create({
      data: { coalitionId: at.id, commentId, version: 1, assigneeId, updatedBy: null, updatedAt: new Date() },
    });

  it('goes over at one instant, with what was assigned, and both are told', async () => {
    const coalition = await world.coalition();
    const { commentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const { chair } = world.people;
    const successor = await bystander(coalition);
    await assign(coalition, commentId, chair.id);
    const wish = input(coalition.assignments.chair, successor.id);
    await chair.client.get(MUTATIONS.handOverOffice, wish);
    const [was] = await prisma().roleAssignment.findMany({ where: { id: coalition.assignments.chair } });
    const now = (await held(coalition.id, successor.id)).find(({ role }) => role === 'CHAIR');
    expect(now).toMatchObject({ id: wish.input.successorAssignmentId, from: was?.to, to: null, givenBy: chair.id });
    expect((await held(coalition.id, chair.id)).map(({ role, to }) => [role, to === null])).toEqual([
      ['CHAIR', false],
      ['MEMBER', true],
    ]);
    expect(await prisma().triage.findFirst({ where: { commentId } })).toMatchObject({
      assigneeId: successor.id,
      version: 2,
    });
    const mails = await prisma().outboxMail.findMany({
      where: { cause: `office:${wish.input.successorAssignmentId}` },
    });
    expect(mails.map(({ address }) => address).sort()).toEqual(['chair@plenary.example', successor.address].sort());
    const entries = await prisma().entry.findMany({
      where: { coalitionId: coalition.id, at: { gte: was!.to! } },
      select: { kind: true, subjectId: true },
    });
    expect(entries).toEqual(
      expect.arrayContaining([
        { kind: 'OFFICE_HANDED_OVER', subjectId: successor.id },
        { kind: 'ROLE_ENDED', subjectId: chair.id },
        { kind: 'COMMENT_TRIAGED', subjectId: commentId },
      ]),
    );
  });

  it('sent twice goes over once, and the same id for somebody else is refused', async () => {
    const coalition = await world.coalition();
    const { coordinator } = world.people;
    const [successor, other] = [await bystander(coalition), await bystander(coalition)];
    const wish = input(coalition.assignments.editor, successor.id);
    await coordinator.client.get(MUTATIONS.handOverOffice, wish);
    await coordinator.client.get(MUTATIONS.handOverOffice, wish);
    expect((await held(coalition.id, successor.id)).filter(({ role }) => role === 'EDITOR')).toHaveLength(1);
    expect(
      await coordinator.client.refusal(MUTATIONS.handOverOffice, { input: { ...wish.input, personId: other.id } }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'id-taken' });
  });

  it('keeps what was assigned where she may go on, and opens what her successor stood back from', async () => {
    const coalition = await world.coalition();
    const { commentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const { coordinator, chair } = world.people;
    const successor = await bystander(coalition);
    await assign(coalition, commentId, chair.id);
    const second = { coalitionId: coalition.id, groupId: coalition.groups.WG1, personId: chair.id, from: new Date() };
    const editor = newId();
    await prisma().roleAssignment.create({ data: { ...second, id: editor, role: 'EDITOR' } });
    await prisma().recusal.create({
      data: {
        ...{ coalitionId: coalition.id, commentId, personId: successor.id, substituteId: chair.id },
        ...{ reason: 'Hers.', recusedAt: new Date() },
      },
    });
    const client = chair.client;
    await client.get(MUTATIONS.handOverOffice, input(editor, successor.id));
    expect(await prisma().triage.findFirst({ where: { commentId } })).toMatchObject({ assigneeId: chair.id });
    await client.get(MUTATIONS.handOverOffice, input(coalition.assignments.chair, successor.id));
    expect(await prisma().triage.findFirst({ where: { commentId } })).toMatchObject({ assigneeId: null });
    expect(coordinator.id).not.toBe(chair.id);
  });

  it.each([
    ['to who holds it', 'holds-it', (c: Coalition) => input(c.assignments.chair, world.people.chair.id)],
    ['that is none', 'no-office', (c: Coalition) => input(c.assignments.member, world.people.second.id)],
  ])('is not handed over %s', async (_case, reason, variables) => {
    const refusal = await world.people.coordinator.client.refusal(
      MUTATIONS.handOverOffice,
      variables(await world.coalition()),
    );
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
    expect(JSON.stringify(refusal)).toContain(reason);
  });

  it('is handed to nobody from elsewhere, and not twice', async () => {
    const coalition = await world.coalition();
    const { coordinator, chair, stranger } = { ...world.people, stranger: world.stranger };
    const to = (personId: string) => input(coalition.assignments.chair, personId);
    expect((await coordinator.client.refusal(MUTATIONS.handOverOffice, to(stranger.id))).code).toBe('NOT_FOUND');
    const [one, other] = [await bystander(coalition), await bystander(coalition)];
    const client = await world.signIn('chair@plenary.example');
    const answers = await Promise.all(
      [to(one.id), to(other.id)].map((variables) => client.ask(MUTATIONS.handOverOffice, variables)),
    );
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toHaveLength(1);
    const chairs = await prisma().roleAssignment.count({
      where: { coalitionId: coalition.id, role: 'CHAIR', to: null },
    });
    expect([chairs, chair.id === one.id]).toEqual([1, false]);
  });

  it('of the last coordinator goes over, though it does not end', async () => {
    const coalition = await world.coalition();
    const successor = await bystander(coalition);
    const client = await world.signIn('coordinator@plenary.example');
    expect(await client.refusal(MUTATIONS.endRole, { assignmentId: coalition.assignments.coordinator })).toMatchObject({
      reason: 'last-coordinator',
    });
    await client.get(MUTATIONS.handOverOffice, input(coalition.assignments.coordinator, successor.id));
    expect((await held(coalition.id, successor.id)).map(({ role }) => role)).toContain('COORDINATOR');
  });

  describe('that alone answers for a round', () => {
    const without = async (planting: Parameters<typeof plant>[2]) => {
      const coalition = await world.coalition();
      const { code } = await plant(world, coalition, planting);
      await world.people.coordinator.client.get(MUTATIONS.endRole, { assignmentId: coalition.assignments.secretary });
      return { coalition, code };
    };

    it.each([
      ['runs', { stage: 'LAST_CALL', round: 'OPEN' }],
      ['has comments without an answer', { stage: 'LAST_CALL', round: 'ENDED' }],
    ] as const)('does not end while it %s, nor by leaving; handed over it does', async (_case, planting) => {
      const { coalition, code } = await without(planting);
      const { coordinator } = world.people;
      const chair = await world.signIn('chair@plenary.example');
      const end = { assignmentId: coalition.assignments.chair };
      expect(await coordinator.client.refusal(MUTATIONS.endRole, end)).toMatchObject({
        code: 'CONFLICT',
        reason: 'rounds-left',
        rounds: [`${code} LC1`],
      });
      const leave = { coalitionId: coalition.id, groupId: coalition.groups.WG1 };
      expect(await chair.refusal(MUTATIONS.leave, leave)).toMatchObject({ reason: 'rounds-left' });
      await chair.get(MUTATIONS.handOverOffice, input(end.assignmentId, (await bystander(coalition)).id));
    });

    it('ends where nothing waits', async () => {
      const { coalition } = await without({ stage: 'LAST_CALL', round: 'ENDED', silent: true });
      await world.people.coordinator.client.get(MUTATIONS.endRole, { assignmentId: coalition.assignments.chair });
    });

    it.each([1, 2, 3])('stays where the two who do leave at the same moment, time %i', async () => {
      const coalition = await world.coalition();
      await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
      const leave = { coalitionId: coalition.id, groupId: coalition.groups.WG1 };
      const clients = await Promise.all(['chair', 'secretary'].map((name) => world.signIn(`${name}@plenary.example`)));
      const answers = await Promise.all(clients.map((client) => client.ask(MUTATIONS.leave, leave)));
      expect(answers.flatMap(({ refusals }) => refusals)).toMatchObject([{ code: 'CONFLICT', reason: 'rounds-left' }]);
    });
  });
});
