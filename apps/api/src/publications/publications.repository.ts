/** The only database calls for publications. */
import type { Publication, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<Publication | null> {
  return tx.publication.findUnique({ where: { id } });
}

export function insert(tx: Transaction, row: Publication): Promise<Publication> {
  return tx.publication.create({ data: row });
}

/** What a reference is made of, and the revision that is published. */
export async function placeOf(
  tx: Transaction,
  documentId: string,
): Promise<{ coalition: string; group: string; revisionId: string }> {
  const { group, revisions } = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    select: {
      group: { select: { code: true, coalition: { select: { slug: true } } } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  });
  return { coalition: group.coalition.slug, group: group.code, revisionId: revisions[0]!.id };
}
