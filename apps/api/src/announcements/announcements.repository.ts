/** The only database calls for announcements. */
import type { Announcement, Publication, Transaction } from '@plenary/database';

export function findPublication(tx: Pick<Transaction, 'publication'>, id: string): Promise<Publication | null> {
  return tx.publication.findUnique({ where: { id } });
}

export function find(tx: Transaction, id: string): Promise<Announcement | null> {
  return tx.announcement.findUnique({ where: { id } });
}

export function findOf(tx: Transaction, publicationId: string): Promise<Announcement | null> {
  return tx.announcement.findUnique({ where: { publicationId } });
}

export async function insert(tx: Transaction, row: Announcement): Promise<void> {
  await tx.announcement.create({ data: row });
}

export async function placeOf(
  tx: Transaction,
  documentId: string,
): Promise<{ coalition: string; group: string; supersedes: string[] }> {
  const { group, supersedes } = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    select: {
      group: { select: { code: true, coalition: { select: { slug: true } } } },
      supersedes: {
        orderBy: { supersededId: 'asc' },
        select: { superseded: { select: { publications: { select: { reference: true } } } } },
      },
    },
  });
  return {
    coalition: group.coalition.slug,
    group: group.code,
    supersedes: supersedes.flatMap(({ superseded }) => superseded.publications.map(({ reference }) => reference)),
  };
}

/** Addresses of those who commented on a document and hold no role in its coalition: one for each person. */
export async function commentersOutside(tx: Transaction, documentId: string, coalitionId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ address: string }[]>`
    SELECT DISTINCT ON (a.person_id) a.address FROM person_addresses a
    WHERE a.person_id IN (
        SELECT c.author_id FROM comments c
        JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id
        WHERE r.document_id = ${documentId}::uuid AND c.withdrawn_at IS NULL)
      AND NOT EXISTS (
        SELECT FROM role_assignments h
        WHERE h.person_id = a.person_id AND h.coalition_id = ${coalitionId}::uuid AND h."to" IS NULL)
    ORDER BY a.person_id, a.address`;
  return rows.map(({ address }) => address);
}
