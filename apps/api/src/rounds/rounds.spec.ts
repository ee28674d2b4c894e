/** What happens at once: the end of a round against comments, two who decide on one row, retries of the same request. */
import { newId } from '../platform/new-id';
import { append } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { RoundsService } from './rounds.service';

const TRIALS = 20;
const COMMENTS = 15;

describe('rounds under contention', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const comment = (roundId: string) => ({
    input: { commentId: newId(), roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: 'Just in time.' },
  });

  it('counts or refuses each comment that meets the end of its round, never both', async () => {
    const { prisma } = world.application.database;
    const rounds = world.application.nest.get(RoundsService);
    let counted = 0;
    let refused = 0;
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
      // The end falls among the comments, earlier in the first trials and later in the last, on machines of any speed.
      await prisma.$executeRaw`UPDATE rounds SET closes_at = plenary_now() + ${5 + trial * 30} * INTERVAL '1 millisecond' WHERE id = ${roundId}::uuid`;
      const settle = async (): Promise<number> => {
        for (;;) {
          try {
            const { settledCount } = await world.application.database.transaction((tx) => rounds.settle(tx, roundId));
            return settledCount ?? -1;
          } catch (error) {
            if ((error as { code?: string }).code !== 'ROUND_OPEN') throw error;
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        }
      };
      const [settled, ...answers] = await Promise.all([
        settle(),
        ...Array.from({ length: COMMENTS }, () =>
          world.people.member.client.ask(MUTATIONS.makeComment, comment(roundId)),
        ),
      ]);
      const taken = answers.filter((answer) => answer.data).length;
      const codes = answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code));
      expect(codes.filter((code) => code !== 'ROUND_CLOSED')).toEqual([]);
      expect(taken + codes.length).toBe(COMMENTS);
      // The planted comment is the first of each round.
      expect(await prisma.comment.count({ where: { roundId } })).toBe(taken + 1);
      expect(settled).toBe(taken + 1);
      const { settledCount } = await prisma.round.findUniqueOrThrow({ where: { id: roundId } });
      expect(settledCount).toBe(taken + 1);
      counted += taken;
      refused += codes.length;
    }
    expect(counted).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  it('loses comments from its count when the lock is left away', async () => {
    // The same race by hand without the lock: the count is taken while a comment that was let in is not there yet.
    const { database } = world.application;
    const { roundId, documentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    let reached = (): void => undefined;
    let goOn = (): void => undefined;
    const letIn = new Promise<void>((resolve) => (reached = resolve));
    const counted = new Promise<void>((resolve) => (goOn = resolve));
    const commenting = database.transaction(async (tx) => {
      await tx.comment.create({
        data: {
          coalitionId: coalition.id,
          id: newId(),
          roundId,
          authorId: world.people.member.id,
          number: 2,
          reference: 'X-2',
          anchorKind: 'DOCUMENT',
          type: 'GENERAL',
          text: 'Let in.',
          submittedAt: await database.now(tx),
        },
      });
      reached();
      await counted;
    });
    await letIn;
    const seen = await database.prisma.comment.count({ where: { roundId } });
    goOn();
    await commenting;
    expect(seen).toBe(1);
    expect(await database.prisma.comment.count({ where: { roundId } })).toBe(2);
    expect(documentId).toBeTruthy();
  });

  it('makes one comment of a request that is sent ten times at once', async () => {
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const variables = comment(roundId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.people.member.client.ask(MUTATIONS.makeComment, variables)),
    );
    expect(answers.flatMap((answer) => answer.refusals)).toEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
    expect(await world.application.database.prisma.comment.count({ where: { roundId } })).toBe(2);
  });

  it('numbers comments without gap or double when thirty come at once', async () => {
    const { roundId, code } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        world.people[at % 2 ? 'member' : 'second'].client.get<{ makeComment: { reference: string } }>(
          MUTATIONS.makeComment,
          comment(roundId),
        ),
      ),
    );
    const references = answers.map((answer) => answer.makeComment.reference).sort();
    expect(references).toEqual(
      Array.from({ length: 30 }, (_, at) => `WG1-${code}-LC1-${String(at + 2).padStart(3, '0')}`),
    );
  });

  it('lets one of three editors win and tells the others that they lost', async () => {
    const { commentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const answers = await Promise.all(
      (['editor', 'chair', 'secretary'] as const).map((name) =>
        world.people[name].client.ask(MUTATIONS.disposeComment, {
          input: { commentId, kind: 'NOTED', rationale: `By ${name}.`, number: 0 },
        }),
      ),
    );
    expect(answers.filter((answer) => answer.data).length).toBe(1);
    expect(answers.flatMap((answer) => answer.refusals)).toEqual([
      expect.objectContaining({ code: 'CONFLICT', number: 1 }),
      expect.objectContaining({ code: 'CONFLICT', number: 1 }),
    ]);
  });

  it('enters a stage once when two advance at once', async () => {
    const { documentId } = await plant(world, coalition, { stage: 'PROPOSED' });
    const input = { documentId, from: 'PROPOSED', to: 'DRAFTING' };
    const answers = await Promise.all([
      world.people.chair.client.ask(MUTATIONS.advanceDocument, { input }),
      world.people.coordinator.client.ask(MUTATIONS.advanceDocument, { input }),
    ]);
    expect(answers.flatMap((answer) => answer.refusals.map((refusal) => refusal.code))).toEqual(['CONFLICT']);
  });

  it('moves an end only to later, and keeps the first', async () => {
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const { chair } = world.people;
    const extend = (days: number) => ({
      input: {
        roundId,
        closesAtLocal: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16),
        zone: 'UTC',
        reason: 'Holidays.',
      },
    });
    expect(await chair.client.refusal(MUTATIONS.extendRound, extend(0.5))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { closesAtLocal: 'not-later' },
    });
    const first = await chair.client.get<{ extendRound: { originalClosesAt: string } }>(
      MUTATIONS.extendRound,
      extend(3),
    );
    const again = await chair.client.get<{ extendRound: { originalClosesAt: string } }>(
      MUTATIONS.extendRound,
      extend(5),
    );
    expect(again.extendRound.originalClosesAt).toBe(first.extendRound.originalClosesAt);
  });

  it('keeps a coalition its last coordinator, by two at once too', async () => {
    const own = await world.coalition();
    const { database } = world.application;
    const other = newId();
    await database.transaction(async (tx) => {
      await tx.roleAssignment.create({
        data: {
          coalitionId: own.id,
          id: other,
          personId: world.people.chair.id,
          groupId: null,
          role: 'COORDINATOR',
          from: await database.now(tx),
        },
      });
      await append(tx, {
        coalitionId: own.id,
        streamId: own.id,
        kind: 'ROLE_ASSIGNED',
        actorId: null,
        audience: 'COALITION',
      });
    });
    const answers = await Promise.all([
      world.people.coordinator.client.ask(MUTATIONS.endRole, { assignmentId: own.assignments.coordinator }),
      world.people.chair.client.ask(MUTATIONS.endRole, { assignmentId: other }),
    ]);
    expect(answers.filter((answer) => answer.data).length).toBe(1);
    expect(
      await database.prisma.roleAssignment.count({ where: { coalitionId: own.id, role: 'COORDINATOR', to: null } }),
    ).toBe(1);
  });
});
