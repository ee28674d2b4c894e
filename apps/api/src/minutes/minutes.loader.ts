/** Minutes and what people want changed in them, read in batches. */
import type { MinutesAmendment, MinutesVersion } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';

export function minutesLoaders({ prisma }: Database) {
  return {
    /** Newest first. */
    minutesOfSession: many<MinutesVersion>(
      (ids) => prisma.minutesVersion.findMany({ where: { sessionId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.sessionId,
    ),
    amendmentsOfSession: many<MinutesAmendment>(
      (ids) =>
        prisma.minutesAmendment.findMany({
          where: { sessionId: { in: ids } },
          orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
        }),
      (row) => row.sessionId,
    ),
  };
}
