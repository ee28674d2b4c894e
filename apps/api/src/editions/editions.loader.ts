/** Successions and editions, read in batches. */
import type { Publication, Succession } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';

interface EditionRow extends Publication {
  /** The document for which it was asked. */
  askedFor: string;
}

export function editionLoaders({ prisma }: Database) {
  return {
    /** Both ways: what a document takes the place of, and what takes its own; a pair stands under either. */
    successionsOfDocument: many<Succession & { askedFor: string }>(
      async (ids) => {
        const asked = new Set(ids);
        const rows = await prisma.succession.findMany({
          where: { OR: [{ documentId: { in: ids } }, { supersededId: { in: ids } }] },
          orderBy: [{ declaredAt: 'asc' }, { supersededId: 'asc' }],
        });
        return rows.flatMap((row) =>
          [row.documentId, row.supersededId].flatMap((askedFor) => (asked.has(askedFor) ? [{ ...row, askedFor }] : [])),
        );
      },
      (row) => row.askedFor,
    ),
    /** All published editions of a document's text, newest first. */
    editionsOfDocument: many<EditionRow>(
      (ids) => prisma.$queryRaw<EditionRow[]>`
        WITH asked AS (
          SELECT d.id, d.coalition_id, COALESCE(s.first_id, d.id) AS first_id FROM documents d
          LEFT JOIN successions s ON s.coalition_id = d.coalition_id AND s.document_id = d.id AND s.kind = 'NEXT_EDITION'
          WHERE d.id = ANY(${ids}::uuid[]))
        SELECT a.id AS "askedFor", p.coalition_id AS "coalitionId", p.id, p.document_id AS "documentId",
          p.revision_id AS "revisionId", p.reference, p.edition, p.published_by AS "publishedBy", p.published_at AS "publishedAt"
        FROM asked a
        JOIN publications p ON p.coalition_id = a.coalition_id AND (p.document_id = a.first_id OR p.document_id IN (
          SELECT s.document_id FROM successions s WHERE s.coalition_id = a.coalition_id AND s.first_id = a.first_id))
        ORDER BY p.edition DESC`,
      (row) => row.askedFor,
    ),
  };
}
