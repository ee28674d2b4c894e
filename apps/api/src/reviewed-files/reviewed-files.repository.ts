/** The only database calls for reviewed files and what was taken from them. */
import type { Comment, CommentOrigin, Prisma, ReviewedFile, Transaction } from '@plenary/database';

/** A kept file with its bytes; null where the document keeps none with this hash. */
export async function findFile(
  tx: Pick<Transaction, 'documentFile'>,
  documentId: string,
  hash: string,
): Promise<{ name: string; bytes: Buffer } | null> {
  const use = await tx.documentFile.findFirst({
    where: { documentId, hash, use: 'ORIGINAL' },
    include: { file: { select: { bytes: true } } },
  });
  return use && { name: use.name ?? 'file', bytes: Buffer.from(use.file.bytes) };
}

/** What was taken in a document before, with the comments that it became. */
export function origins(
  tx: Pick<Transaction, 'commentOrigin'>,
  documentId: string,
): Promise<(CommentOrigin & { comment: CommentKey })[]> {
  return tx.commentOrigin.findMany({
    where: { documentId },
    include: { comment: { select: { id: true, reference: true, roundId: true, parentId: true } } },
  });
}

export type CommentKey = Pick<Comment, 'id' | 'reference' | 'roundId' | 'parentId'>;

/** Comments of a document by their references, for files that this house wrote itself. */
export function byReference(
  tx: Pick<Transaction, 'comment'>,
  documentId: string,
  references: string[],
): Promise<CommentKey[]> {
  return tx.comment.findMany({
    where: { round: { documentId }, reference: { in: references } },
    select: { id: true, reference: true, roundId: true, parentId: true },
  });
}

/** The highest number of a round's comments, and of the replies below each of some comments. */
export async function lastNumbers(
  tx: Transaction,
  roundId: string,
  parentIds: string[],
): Promise<Map<string | null, number>> {
  const rows = await tx.comment.groupBy({
    by: ['parentId'],
    where: { roundId, OR: [{ parentId: null }, { parentId: { in: parentIds } }] },
    _max: { number: true },
  });
  return new Map(rows.map((row) => [row.parentId, row._max.number ?? 0]));
}

export async function insertComments(
  tx: Transaction,
  rows: Prisma.CommentCreateManyInput[],
  taken: CommentOrigin[],
): Promise<Comment[]> {
  // Replies stand below comments of the same import, so these come first.
  await tx.comment.createMany({ data: rows.filter((row) => !row.parentId) });
  await tx.comment.createMany({ data: rows.filter((row) => row.parentId) });
  await tx.commentOrigin.createMany({ data: taken });
  return tx.comment.findMany({ where: { id: { in: rows.map((row) => row.id) } } });
}

/** Keeps a file that was not kept before. */
export async function keepFile(
  tx: Transaction,
  file: { hash: string; name: string; bytes: Buffer },
  row: ReviewedFile,
): Promise<void> {
  const { hash, name, bytes } = file;
  const { coalitionId, documentId, addedAt } = row;
  await tx.file.createMany({
    data: [{ hash, mediaType: 'application/octet-stream', bytes: Buffer.from(bytes), size: bytes.length }],
    skipDuplicates: true,
  });
  await tx.documentFile.createMany({
    data: [{ coalitionId, documentId, hash, use: 'ORIGINAL', name, addedAt }],
    skipDuplicates: true,
  });
  await tx.reviewedFile.createMany({ data: [row], skipDuplicates: true });
}

export function affiliationOf(tx: Transaction, personId: string) {
  return tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
}
