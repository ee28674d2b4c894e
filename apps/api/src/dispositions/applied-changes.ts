/** Proposed changes on their way from the working draft into a revision. */
import type { AppliedChange, Revision, Transaction } from '@plenary/database';

export function findApplied(tx: Transaction, coalitionId: string, commentId: string): Promise<AppliedChange | null> {
  return tx.appliedChange.findUnique({ where: { coalitionId_commentId: { coalitionId, commentId } } });
}

export async function noteApplied(tx: Transaction, row: AppliedChange): Promise<void> {
  const { coalitionId, commentId } = row;
  await tx.appliedChange.upsert({
    where: { coalitionId_commentId: { coalitionId, commentId } },
    create: row,
    update: row,
  });
}

/**
 * Notes in which revision the changes were done that still stand in its text; what an upload took out again stays
 * undone. The caller holds the stream's lock.
 */
export async function freezeApplied(
  tx: Transaction,
  revision: Pick<Revision, 'id' | 'coalitionId' | 'documentId' | 'canonicalText'>,
): Promise<void> {
  const { coalitionId, documentId, canonicalText } = revision;
  const waiting = await tx.appliedChange.findMany({
    where: { coalitionId, documentId, revisionId: null },
    select: { commentId: true, words: true },
  });
  const done = waiting.filter(({ words }) => canonicalText.includes(words)).map(({ commentId }) => commentId);
  if (done.length === 0) return;
  await tx.appliedChange.updateMany({
    where: { coalitionId, commentId: { in: done } },
    data: { revisionId: revision.id },
  });
}
