/** Runs of sessions and the hands that went up in them, read in batches. */
import type { Hand, SessionRun } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function runLoaders({ prisma }: Database) {
  return {
    sessionRun: one<SessionRun>(
      (ids) => prisma.sessionRun.findMany({ where: { sessionId: { in: ids } } }),
      (row) => row.sessionId,
    ),
    handsOfSession: many<Hand>(
      (ids) => prisma.hand.findMany({ where: { sessionId: { in: ids } }, orderBy: { number: 'asc' } }),
      (row) => row.sessionId,
    ),
  };
}
