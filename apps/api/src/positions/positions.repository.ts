/** The only database calls for positions. */
import type { Position, Revision, Transaction } from '@plenary/database';
import type { RevisionClass } from '@plenary/domain';

export function find(tx: Transaction, id: string): Promise<Position | null> {
  return tx.position.findUnique({ where: { id } });
}

export function latestRevision(tx: Transaction, documentId: string): Promise<Pick<Revision, 'id' | 'number'> | null> {
  return tx.revision.findFirst({
    where: { documentId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
}

/** The caller holds the stream's lock. */
export async function nextNumber(tx: Transaction, documentId: string, personId: string): Promise<number> {
  const { _max } = await tx.position.aggregate({ where: { documentId, personId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

export function revisionClasses(tx: Transaction, documentId: string): Promise<RevisionClass[]> {
  return tx.revision.findMany({ where: { documentId }, select: { number: true, changeClass: true } });
}

export function affiliationOf(tx: Transaction, personId: string) {
  return tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
}

export async function insert(tx: Transaction, row: Position): Promise<void> {
  await tx.position.create({ data: row });
}
