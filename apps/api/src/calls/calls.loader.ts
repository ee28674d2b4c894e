/** Numbered calls and who took them up, read in batches. */
import type { Call, Uptake } from '@plenary/database';
import type { Database } from '../platform/database';
import { rows } from '../platform/gather';
import { many, one } from '../platform/loaders';

export const CALLS_OF_SESSION = {
  callsOfSession: rows<Call>('calls t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id', 't.number', {
    known: 'call',
  }),
};

export const CALLS_OF_DOCUMENT = {
  callsOfDocument: rows<Call>('calls t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id', 't.number', {
    known: 'call',
  }),
};

/** What hangs on a call. */
export const PARTS_OF_CALL = {
  callsFromCall: rows<Call>('calls t WHERE t.coalition_id = k.coalition_id AND t.from_call_id = k.id', 't.number', {
    known: 'call',
  }),
  uptakesOfCall: rows<Uptake>(
    'uptakes t WHERE t.coalition_id = k.coalition_id AND t.call_id = k.id',
    't.day DESC, t.recorded_at DESC',
  ),
};

export function callLoaders({ prisma }: Database) {
  const call = one<Call>(
    (ids) => prisma.call.findMany({ where: { id: { in: ids } } }),
    (found) => found.id,
  );
  return {
    call,
    callsOfCoalition: many<Call>(
      (ids) => prisma.call.findMany({ where: { coalitionId: { in: ids } }, orderBy: { number: 'desc' } }),
      (found) => found.coalitionId,
      call,
    ),
  };
}
