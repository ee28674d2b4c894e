/** What is logged of outreach, by its ids, and the days on which it began. */
import type { Outreach } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function outreachLoaders({ prisma }: Database) {
  return {
    outreach: one<Outreach>(
      (ids) => prisma.outreach.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    outreachDays: many<{ coalitionId: string; firstDay: string }>(
      (ids) =>
        prisma.outreach.findMany({
          where: { coalitionId: { in: ids } },
          distinct: ['coalitionId', 'firstDay'],
          select: { coalitionId: true, firstDay: true },
        }),
      (row) => row.coalitionId,
    ),
  };
}
