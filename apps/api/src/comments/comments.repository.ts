/** The only database calls for comments. */
import type { Comment, CommentModeration, CommentSupport, Prisma, Transaction } from '@plenary/database';

type Reader = Pick<Transaction, 'comment'>;

export function find(tx: Transaction, id: string): Promise<Comment | null> {
  return tx.comment.findUnique({ where: { id } });
}

export function insert(tx: Transaction, row: Prisma.CommentUncheckedCreateInput): Promise<Comment> {
  return tx.comment.create({ data: row });
}

/** The next number below a comment. The caller holds the stream's lock. */
export async function nextReply(tx: Transaction, roundId: string, parentId: string): Promise<number> {
  const { _max } = await tx.comment.aggregate({ where: { roundId, parentId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

export function update(tx: Transaction, id: string, data: Prisma.CommentUpdateManyMutationInput): Promise<unknown> {
  return tx.comment.updateMany({ where: { id }, data });
}

export function affiliationOf(tx: Transaction, personId: string) {
  return tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
}

/** Also by the code under which it was known while results were hidden: a receipt goes on leading to it. */
export function findByReference(tx: Reader, documentId: string, reference: string): Promise<Comment | null> {
  return tx.comment.findFirst({ where: { OR: [{ reference }, { code: reference }], round: { documentId } } });
}

export async function insertVersion(tx: Transaction, row: Prisma.CommentVersionUncheckedCreateInput): Promise<void> {
  await tx.commentVersion.create({ data: row });
}

export function lastModeration(tx: Transaction, commentId: string): Promise<CommentModeration | null> {
  return tx.commentModeration.findFirst({ where: { commentId }, orderBy: { number: 'desc' } });
}

export async function insertModeration(
  tx: Transaction,
  row: Prisma.CommentModerationUncheckedCreateInput,
): Promise<void> {
  await tx.commentModeration.create({ data: row });
}

export function supportOf(tx: Transaction, comment: Comment, personId: string): Promise<CommentSupport | null> {
  return tx.commentSupport.findFirst({ where: { coalitionId: comment.coalitionId, commentId: comment.id, personId } });
}

export async function saveSupport(tx: Transaction, row: Prisma.CommentSupportUncheckedCreateInput): Promise<void> {
  const { coalitionId, commentId, personId } = row;
  const key = { coalitionId, commentId, personId };
  await tx.commentSupport.upsert({ where: { coalitionId_commentId_personId: key }, create: row, update: row });
}
