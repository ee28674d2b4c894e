/** The only database calls for comments. */
import type { Comment, Prisma, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<Comment | null> {
  return tx.comment.findUnique({ where: { id } });
}

export function insert(tx: Transaction, row: Prisma.CommentUncheckedCreateInput): Promise<Comment> {
  return tx.comment.create({ data: row });
}

/** The next number in a round, or below a comment. The caller holds the stream's lock. */
export async function nextNumber(tx: Transaction, roundId: string, parentId: string | null): Promise<number> {
  const { _max } = await tx.comment.aggregate({ where: { roundId, parentId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

export function update(tx: Transaction, id: string, data: Prisma.CommentUpdateManyMutationInput): Promise<unknown> {
  return tx.comment.updateMany({ where: { id }, data });
}

export function affiliationOf(tx: Transaction, personId: string) {
  return tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
}
