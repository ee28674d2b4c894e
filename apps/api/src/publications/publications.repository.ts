/** The only database calls for publications. */
import type { Publication, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<Publication | null> {
  return tx.publication.findUnique({ where: { id } });
}

export function insert(tx: Transaction, row: Publication): Promise<Publication> {
  return tx.publication.create({ data: row });
}

export async function latestRevisionId(tx: Transaction, documentId: string): Promise<string> {
  const where = { documentId };
  return (await tx.revision.findFirstOrThrow({ where, orderBy: { number: 'desc' }, select: { id: true } })).id;
}
