/** The lock that a comment takes on its round, before the document's stream: in this order everywhere. */
import type { Round, Transaction } from '@plenary/database';

/** For a comment: the round cannot be settled or extended until this transaction ends, other comments can be made. */
export async function lockShared(tx: Transaction, id: string): Promise<Round | null> {
  await tx.$queryRaw`SELECT 1 FROM rounds WHERE id = ${id}::uuid FOR SHARE`;
  return tx.round.findUnique({ where: { id } });
}
