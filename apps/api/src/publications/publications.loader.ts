/** Publications, read in batches. */
import type { Publication } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function publicationLoaders({ prisma }: Database) {
  return {
    publicationOfDocument: one<Publication>(
      (ids) => prisma.publication.findMany({ where: { documentId: { in: ids } } }),
      (row) => row.documentId,
    ),
    publicationsOfCoalition: many<Publication>(
      (ids) => prisma.publication.findMany({ where: { coalitionId: { in: ids } }, orderBy: { publishedAt: 'desc' } }),
      (row) => row.coalitionId,
    ),
  };
}
