/** What sessions have to deliver, read in batches. */
import type { Deliverable } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function deliverableLoaders({ prisma }: Database) {
  return {
    deliverablesOfSession: many<Deliverable>(
      (ids) => prisma.deliverable.findMany({ where: { sessionId: { in: ids } }, orderBy: { kind: 'asc' } }),
      (row) => row.sessionId,
    ),
    deliverableOfDocument: one<Deliverable>(
      (ids) => prisma.deliverable.findMany({ where: { documentId: { in: ids } } }),
      (row) => row.documentId ?? '',
    ),
  };
}
