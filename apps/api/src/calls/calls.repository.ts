/** The only database calls for calls and uptakes. */
import type { Call, Comment, Prisma, Transaction, Uptake } from '@plenary/database';

export interface Addressee {
  organisation: boolean;
  name: string;
}

export function find(tx: Transaction, id: string): Promise<Call | null> {
  return tx.call.findUnique({ where: { id } });
}

/** The caller holds the coalition's stream. */
export async function nextNumber(tx: Transaction, coalitionId: string): Promise<number> {
  const { _max } = await tx.call.aggregate({ where: { coalitionId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

export async function insert(
  tx: Transaction,
  row: Omit<Call, 'addressees'> & { addressees: Addressee[] },
): Promise<void> {
  await tx.call.create({ data: { ...row, addressees: row.addressees as unknown as Prisma.InputJsonValue } });
}

export function findUptake(tx: Transaction, id: string): Promise<Uptake | null> {
  return tx.uptake.findUnique({ where: { id } });
}

export async function insertUptake(tx: Transaction, row: Uptake): Promise<void> {
  await tx.uptake.create({ data: row });
}

/** Comments of a document whose anchor, or whose place in a later revision, is one of these blocks. */
export function commentsAtBlocks(tx: Transaction, documentId: string, blockIds: string[]): Promise<Comment[]> {
  return tx.comment.findMany({
    where: {
      round: { documentId },
      parentId: null,
      withdrawnAt: null,
      OR: [{ blockId: { in: blockIds } }, { placements: { some: { blockId: { in: blockIds } } } }],
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });
}
