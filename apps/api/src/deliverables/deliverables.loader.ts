/** What sessions have to deliver, read in batches. */
import type { Deliverable } from '@plenary/database';
import type { Database } from '../platform/database';
import { rows } from '../platform/gather';
import { one } from '../platform/loaders';

export const DELIVERABLES_OF_SESSION = {
  deliverablesOfSession: rows<Deliverable>(
    'deliverables t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id',
    't.kind',
  ),
};

export function deliverableLoaders({ prisma }: Database) {
  return {
    deliverableOfDocument: one<Deliverable>(
      (ids) => prisma.deliverable.findMany({ where: { documentId: { in: ids } } }),
      (row) => row.documentId ?? '',
    ),
  };
}
