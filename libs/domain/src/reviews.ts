/**
 * Where a request for a review stands: read from what was answered, what was delivered and the clock, never stored. The
 * end of a due date therefore needs no job, and a comment that comes late still delivers.
 */
import type { ReviewAnswerKind, ReviewState } from './vocabulary';

/** How many people and groups one round can ask at once. */
export const MOST_REVIEWERS = 100;

export interface AskedReview {
  dueAt: Date;
  /** The last answer, if there is one. */
  answer: ReviewAnswerKind | null;
  /** Whether the reviewer has a comment in the round. */
  commented: boolean;
}

export function reviewState({ dueAt, answer, commented }: AskedReview, now: Date): ReviewState {
  if (commented || answer === 'NOTHING_TO_SAY') return 'DELIVERED';
  if (answer === 'DECLINE') return 'DECLINED';
  if (now >= dueAt) return 'OVERDUE';
  return answer === 'PLEDGE' ? 'PLEDGED' : 'ASKED';
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Of which date a reviewer is reminded now, if of any: in the last day before what she pledged, else before the due
 * date. A request that was no longer than a day says nothing that its own mail did not say.
 */
export function reviewToRemind(
  {
    requestedAt,
    dueAt,
    answer,
    promisedAt,
  }: Pick<AskedReview, 'dueAt' | 'answer'> & { requestedAt: Date; promisedAt: Date | null },
  now: Date,
): Date | null {
  if (answer === 'DECLINE' || answer === 'NOTHING_TO_SAY') return null;
  const at = promisedAt ?? dueAt;
  const isNear = now < at && at.getTime() - now.getTime() <= DAY;
  return isNear && at.getTime() - requestedAt.getTime() > DAY ? at : null;
}

/** Why an instant cannot be the due date of a request, or the date of a pledge; null where it can. */
export function dueFault(at: Date | null, latest: Date, now: Date): string | null {
  if (!at) return 'malformed';
  if (at <= now) return 'past';
  return at > latest ? 'too-late' : null;
}
