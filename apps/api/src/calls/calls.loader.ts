/** Numbered calls and who took them up, read in batches. */
import type { Call, Uptake } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function callLoaders({ prisma }: Database) {
  const byNumber = { orderBy: { number: 'asc' } } as const;
  return {
    call: one<Call>(
      (ids) => prisma.call.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    callsOfCoalition: many<Call>(
      (ids) => prisma.call.findMany({ where: { coalitionId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.coalitionId,
    ),
    callsOfSession: many<Call>(
      (ids) => prisma.call.findMany({ where: { sessionId: { in: ids } }, ...byNumber }),
      (row) => row.sessionId ?? '',
    ),
    callsOfDocument: many<Call>(
      (ids) => prisma.call.findMany({ where: { documentId: { in: ids } }, ...byNumber }),
      (row) => row.documentId ?? '',
    ),
    callsFromCall: many<Call>(
      (ids) => prisma.call.findMany({ where: { fromCallId: { in: ids } }, ...byNumber }),
      (row) => row.fromCallId ?? '',
    ),
    uptakesOfCall: many<Uptake>(
      (ids) =>
        prisma.uptake.findMany({ where: { callId: { in: ids } }, orderBy: [{ day: 'desc' }, { recordedAt: 'desc' }] }),
      (row) => row.callId,
    ),
  };
}
