/** The only database calls for errata. */
import type { Erratum, ErratumDecision, Publication, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<(Erratum & { decision: ErratumDecision | null }) | null> {
  return tx.erratum.findUnique({ where: { id }, include: { decision: true } });
}

export function findPublication(tx: Pick<Transaction, 'publication'>, id: string): Promise<Publication | null> {
  return tx.publication.findUnique({ where: { id } });
}

/** The caller holds the stream's lock. */
export async function nextNumber(tx: Transaction, publicationId: string): Promise<number> {
  const { _max } = await tx.erratum.aggregate({ where: { publicationId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

export async function insert(tx: Transaction, row: Erratum): Promise<void> {
  await tx.erratum.create({ data: row });
}

export async function decide(tx: Transaction, row: ErratumDecision): Promise<void> {
  await tx.erratumDecision.create({ data: row });
}
