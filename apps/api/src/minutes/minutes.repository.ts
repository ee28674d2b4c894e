/** The only database calls for minutes. */
import type { MinutesAmendment, MinutesVersion, Transaction } from '@plenary/database';

export function latest(tx: Transaction, sessionId: string): Promise<MinutesVersion | null> {
  return tx.minutesVersion.findFirst({ where: { sessionId }, orderBy: { number: 'desc' } });
}

export async function insertVersion(tx: Transaction, row: MinutesVersion): Promise<void> {
  await tx.minutesVersion.create({ data: row });
}

/** Marks what a version took in; answers how many of them were there and open. */
export async function takeIn(tx: Transaction, sessionId: string, ids: string[], takenIn: number): Promise<number> {
  const { count } = await tx.minutesAmendment.updateMany({
    where: { sessionId, id: { in: ids }, takenIn: null },
    data: { takenIn },
  });
  return count;
}

export function findAmendment(tx: Transaction, id: string): Promise<MinutesAmendment | null> {
  return tx.minutesAmendment.findUnique({ where: { id } });
}

export async function insertAmendment(tx: Transaction, row: MinutesAmendment): Promise<void> {
  await tx.minutesAmendment.create({ data: row });
}
