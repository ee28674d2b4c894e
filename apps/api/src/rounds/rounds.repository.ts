/** The only database calls for rounds. */
import type { Prisma, Round, RoundEnd, RoundQuestion, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<Round | null> {
  return tx.round.findUnique({ where: { id } });
}

export function insert(tx: Transaction, row: Prisma.RoundUncheckedCreateInput): Promise<Round> {
  return tx.round.create({ data: row });
}

export function countOfKind(tx: Transaction, documentId: string, kind: Round['kind']): Promise<number> {
  return tx.round.count({ where: { documentId, kind } });
}

/** For settling and extending: waits for every comment in flight. */
export async function lock(tx: Transaction, id: string): Promise<Round | null> {
  await tx.$queryRaw`SELECT 1 FROM rounds WHERE id = ${id}::uuid FOR UPDATE`;
  return find(tx, id);
}

export function update(tx: Transaction, id: string, data: Prisma.RoundUpdateManyMutationInput): Promise<unknown> {
  return tx.round.updateMany({ where: { id }, data });
}

export function countComments(tx: Transaction, roundId: string): Promise<number> {
  return tx.comment.count({ where: { roundId, parentId: null, late: false } });
}

/** Keeps the end that stands as a former one and sets the new. The caller holds the round's lock. */
export async function moveEnd(
  tx: Transaction,
  round: Round,
  end: Pick<Round, 'closesAt' | 'repliesUntil' | 'zone'>,
  changed: Pick<RoundEnd, 'change' | 'reason' | 'changedBy' | 'changedAt'>,
): Promise<void> {
  const { coalitionId, id: roundId, closesAt, repliesUntil, zone } = round;
  const number = (await tx.roundEnd.count({ where: { coalitionId, roundId } })) + 1;
  await tx.roundEnd.create({ data: { coalitionId, roundId, number, closesAt, repliesUntil, zone, ...changed } });
  await update(tx, roundId, {
    ...end,
    // A reply period that is longer leaves the first end as it was.
    originalClosesAt: round.originalClosesAt ?? (end.closesAt.getTime() === closesAt.getTime() ? null : closesAt),
    settledAt: null,
    settledCount: null,
  });
}

/** Ended by the clock, and nobody has settled them yet. */
export async function unsettled(tx: Transaction, now: Date): Promise<string[]> {
  const rows = await tx.round.findMany({
    where: {
      settledAt: null,
      OR: [
        { closesAt: { lte: now }, repliesUntil: null },
        { closesAt: { lte: now }, repliesUntil: { lte: now } },
      ],
    },
    select: { id: true },
    take: 100,
  });
  return rows.map((row) => row.id);
}

/** Whose results the clock has shown, and whose comments nobody has given their references. */
export async function unnumbered(tx: Transaction, now: Date): Promise<string[]> {
  const rows = await tx.round.findMany({
    where: { hidesResults: true, numberedAt: null, closesAt: { lte: now } },
    select: { id: true },
    take: 100,
  });
  return rows.map((row) => row.id);
}

export function questionsOf(tx: Transaction, roundId: string): Promise<RoundQuestion[]> {
  return tx.roundQuestion.findMany({ where: { roundId }, orderBy: { number: 'asc' } });
}

export async function areQuestionsTaken(tx: Transaction, ids: string[]): Promise<boolean> {
  return (await tx.roundQuestion.count({ where: { id: { in: ids } } })) > 0;
}

export async function insertQuestions(tx: Transaction, rows: RoundQuestion[]): Promise<void> {
  await tx.roundQuestion.createMany({ data: rows });
}

export async function removeQuestions(tx: Transaction, roundId: string): Promise<void> {
  await tx.roundQuestion.deleteMany({ where: { roundId } });
}

export async function hasComment(tx: Transaction, roundId: string): Promise<boolean> {
  return (await tx.comment.findFirst({ where: { roundId }, select: { id: true } })) !== null;
}
