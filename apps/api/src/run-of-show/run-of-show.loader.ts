/** Runs of sessions and the hands that went up in them, read in batches. */
import type { Hand, SessionRun } from '@plenary/database';
import { row, rows } from '../platform/gather';

export const RUN_OF_SESSION = {
  sessionRun: row<SessionRun>('session_runs t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id'),
  handsOfSession: rows<Hand>('hands t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id', 't.number'),
};
