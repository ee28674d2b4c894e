/** The only database calls for carrying comments along. */
import type { Comment, Placement, Prisma, Revision, Transaction } from '@plenary/database';

export type DecidedPlace = Placement & { revision: { number: number } };

export function revisionsBefore(tx: Transaction, documentId: string, number: number): Promise<Revision[]> {
  return tx.revision.findMany({ where: { documentId, number: { lt: number } } });
}

export function revisionsAfter(tx: Transaction, documentId: string, number: number): Promise<Revision[]> {
  return tx.revision.findMany({ where: { documentId, number: { gt: number } }, orderBy: { number: 'asc' } });
}

/** Replies stand with their comments and are not carried. */
export function commentsBefore(
  tx: Transaction,
  documentId: string,
  number: number,
): Promise<(Comment & { round: { revisionId: string } })[]> {
  return tx.comment.findMany({
    where: { parentId: null, round: { documentId, revision: { number: { lt: number } } } },
    include: { round: { select: { revisionId: true } } },
  });
}

export function decidedPlaces(tx: Transaction, commentIds: string[]): Promise<DecidedPlace[]> {
  return tx.placement.findMany({
    where: { commentId: { in: commentIds }, decidedBy: { not: null } },
    include: { revision: { select: { number: true } } },
  });
}

export async function insertPlacements(tx: Transaction, rows: Prisma.PlacementCreateManyInput[]): Promise<void> {
  if (rows.length > 0) await tx.placement.createMany({ data: rows, skipDuplicates: true });
}

export async function decidePlacement(
  tx: Transaction,
  key: { coalitionId: string; commentId: string; revisionId: string },
  place: Prisma.PlacementUncheckedUpdateInput,
): Promise<void> {
  await tx.placement.update({ where: { coalitionId_commentId_revisionId: key }, data: place });
}
