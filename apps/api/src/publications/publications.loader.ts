/** Publications, read in batches. */
import type { Publication } from '@plenary/database';
import type { Database } from '../platform/database';
import { row } from '../platform/gather';
import { many } from '../platform/loaders';

export const PUBLICATION_OF_DOCUMENT = {
  publicationOfDocument: row<Publication>(
    'publications t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
  ),
};

export function publicationLoaders({ prisma }: Database) {
  return {
    publicationsOfCoalition: many<Publication>(
      (ids) => prisma.publication.findMany({ where: { coalitionId: { in: ids } }, orderBy: { publishedAt: 'desc' } }),
      (found) => found.coalitionId,
    ),
  };
}
