/** The lock that a comment takes on its round, before the document's stream: in this order everywhere. */
import type { Round, Transaction } from '@plenary/database';
import { roundState, takesLate } from '@plenary/domain';

/** For a comment: the round cannot be settled or extended until this transaction ends, other comments can be made. */
export async function lockShared(tx: Transaction, id: string): Promise<Round | null> {
  await tx.$queryRaw`SELECT 1 FROM rounds WHERE id = ${id}::uuid FOR SHARE`;
  return tx.round.findUnique({ where: { id } });
}

/** Whether an ended round takes late comments at this instant; asked under its lock. */
export async function takesLateNow(tx: Transaction, round: Round, now: Date): Promise<boolean> {
  if (roundState(round, now) !== 'ENDED') return false;
  const settings = await tx.roundSettings.findUnique({ where: { coalitionId: round.coalitionId } });
  return takesLate(round, settings?.lateComments ?? 'REFUSE', now);
}
