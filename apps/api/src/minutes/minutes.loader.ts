/** Minutes and what people want changed in them, read in batches. */
import type { MinutesAmendment, MinutesVersion } from '@plenary/database';
import { rows } from '../platform/gather';

export const MINUTES_OF_SESSION = {
  /** Newest first. */
  minutesOfSession: rows<MinutesVersion>(
    'minutes_versions t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id',
    't.number DESC',
  ),
  amendmentsOfSession: rows<MinutesAmendment>(
    'minutes_amendments t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id',
    't.proposed_at, t.id',
  ),
};
