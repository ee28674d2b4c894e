/** The only database calls of what is done at the desk. */
import type {
  Comment,
  Disposition,
  DispositionResponse,
  InterestDeclaration,
  Recommendation,
  Recusal,
  Transaction,
  Triage,
} from '@plenary/database';

export function findComments(tx: Transaction, ids: string[]): Promise<Comment[]> {
  return tx.comment.findMany({ where: { id: { in: ids } }, orderBy: { number: 'asc' } });
}

/** The latest of each, whether it stands or not. */
export function latestDispositions(tx: Transaction, comments: readonly Comment[]): Promise<Disposition[]> {
  return tx.disposition.findMany({
    where: { OR: comments.map(({ id, dispositionCount }) => ({ commentId: id, number: dispositionCount })) },
  });
}

export async function insertDispositions(tx: Transaction, rows: Disposition[]): Promise<void> {
  await tx.disposition.createMany({ data: rows });
}

/** The comment that is repeated, and whether it is itself disposed as a duplicate. */
export async function findOriginal(
  tx: Transaction,
  id: string,
): Promise<{ comment: Comment; documentId: string; isDuplicate: boolean } | null> {
  const found = await tx.comment.findUnique({
    where: { id },
    include: { round: { select: { documentId: true } }, dispositions: true },
  });
  if (!found) return null;
  const { round, dispositions, ...comment } = found;
  const standing = dispositions.find(({ number }) => number === comment.dispositionNumber);
  return { comment, documentId: round.documentId, isDuplicate: standing?.kind === 'DUPLICATE' };
}

/** Those comments from which the person stood back. */
export async function recusedFrom(tx: Transaction, personId: string, commentIds: string[]): Promise<string[]> {
  const rows = await tx.recusal.findMany({
    where: { personId, commentId: { in: commentIds } },
    select: { commentId: true },
  });
  return rows.map(({ commentId }) => commentId);
}

export async function insertRecusals(tx: Transaction, rows: Recusal[]): Promise<void> {
  await tx.recusal.createMany({ data: rows });
}

export function findTriages(tx: Transaction, commentIds: string[]): Promise<Triage[]> {
  return tx.triage.findMany({ where: { commentId: { in: commentIds } } });
}

/** Comments without a disposition that are assigned to somebody, with where they stand. */
export function assignedTo(
  tx: Transaction,
  coalitionId: string,
  personId: string,
): Promise<{ id: string; coalitionId: string; documentId: string; groupId: string }[]> {
  return tx.$queryRaw`
    SELECT c.id, c.coalition_id AS "coalitionId", d.id AS "documentId", d.group_id AS "groupId"
    FROM triages t
    JOIN comments c ON c.coalition_id = t.coalition_id AND c.id = t.comment_id
    JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id
    JOIN documents d ON d.coalition_id = r.coalition_id AND d.id = r.document_id
    WHERE t.coalition_id = ${coalitionId}::uuid AND t.assignee_id = ${personId}::uuid
      AND c.disposition_number IS NULL AND c.withdrawn_at IS NULL
    ORDER BY d.id, c.number`;
}

/** Makes what is missing and changes what is there, counting the version; the caller holds the stream's lock. */
export async function changeTriages(
  tx: Transaction,
  comments: readonly Pick<Comment, 'id' | 'coalitionId'>[],
  change: Partial<Pick<Triage, 'assigneeId' | 'controversial' | 'duplicateOf' | 'recommendationNumber'>>,
  by: { updatedBy: string; updatedAt: Date },
): Promise<void> {
  const ids = comments.map(({ id }) => id);
  await tx.triage.createMany({
    data: comments.map(({ id, coalitionId }) => ({ coalitionId, commentId: id, version: 0, ...by })),
    skipDuplicates: true,
  });
  await tx.triage.updateMany({
    where: { commentId: { in: ids } },
    data: { ...change, ...by, version: { increment: 1 } },
  });
}

export async function latestRecommendation(tx: Transaction, commentId: string): Promise<Recommendation | null> {
  return tx.recommendation.findFirst({ where: { commentId }, orderBy: { number: 'desc' } });
}

export async function insertRecommendation(tx: Transaction, row: Recommendation): Promise<void> {
  await tx.recommendation.create({ data: row });
}

/** Takes the standing away once; false where another one stands. */
export async function reopen(tx: Transaction, id: string, number: number): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id, dispositionNumber: number },
    data: { dispositionNumber: null },
  });
  return count === 1;
}

export function findAddressed(tx: Transaction, commentId: string, number: number) {
  return tx.addressedDisposition.findFirst({ where: { commentId, number } });
}

export function latestResponse(
  tx: Transaction,
  commentId: string,
  number: number,
): Promise<DispositionResponse | null> {
  return tx.dispositionResponse.findFirst({ where: { commentId, number }, orderBy: { turn: 'desc' } });
}

export async function insertInterest(tx: Transaction, row: InterestDeclaration): Promise<void> {
  await tx.interestDeclaration.create({ data: row });
}

/** Who holds one of these roles in the group, or one of those in its coalition, by name. */
export async function workersOf(
  tx: Pick<Transaction, 'roleAssignment'>,
  subject: { coalitionId: string; groupId: string },
  roles: { group: readonly string[]; coalition: readonly string[] },
): Promise<{ id: string; name: string }[]> {
  const held = await tx.roleAssignment.findMany({
    where: {
      coalitionId: subject.coalitionId,
      to: null,
      OR: [
        { groupId: subject.groupId, role: { in: [...roles.group] as never[] } },
        { groupId: null, role: { in: [...roles.coalition] as never[] } },
      ],
    },
    select: { person: { select: { id: true, name: true } } },
  });
  const persons = new Map(held.map(({ person }) => [person.id, person]));
  return [...persons.values()].sort((a, b) => a.name.localeCompare(b.name));
}
