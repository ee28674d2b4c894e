/**
 * A dry run: what would still be missing if some things were otherwise. Facts go in, facts come out, and the same
 * `advance` that decides in earnest answers; nothing is stored and nothing is promised.
 */
import type { LifecycleFacts } from './lifecycle';

/** Facts that a dry run needs beside those of the lifecycle. */
export interface SupposableFacts extends LifecycleFacts {
  /** How many days commenters have to answer once a report is out. */
  responseDays: number;
}

export interface Supposition {
  /** The instant to look from; never before now. */
  now?: Date | null;
  /** Another end of the open round. */
  roundClosesAt?: Date | null;
  /** Comments that have their disposition then, the technical ones among them. */
  disposed?: { all: number; technical: number } | null;
  /** Whether the reports of all ended rounds are out then. */
  reportsPublished?: boolean | null;
  /** Whether the time to answer dispositions is over then. */
  responseLimitOver?: boolean | null;
}

const DAY = 24 * 60 * 60 * 1000;

const later = (one: Date | null, other: Date): Date => (one && one > other ? one : other);

export function suppose<F extends SupposableFacts>(facts: F, supposition: Supposition): F {
  const { disposed, reportsPublished, responseLimitOver } = supposition;
  const now = later(supposition.now ?? null, facts.now);
  const endsAt = facts.openRoundEndsAt && (supposition.roundClosesAt ?? facts.openRoundEndsAt);
  const ended = endsAt !== null && endsAt <= now;
  const publishes = reportsPublished === true && facts.unpublishedReports > 0;
  // A report that comes out then starts the time to answer then.
  const respondBy = new Date(now.getTime() + facts.responseDays * DAY);
  const answersOut = publishes
    ? [...facts.answersOut, { round: null, respondBy, addressed: facts.unpublishedReports, answered: 0 }]
    : facts.answersOut;
  return {
    ...facts,
    now,
    openRoundEndsAt: ended ? null : endsAt,
    openRoundKinds: ended ? [] : facts.openRoundKinds,
    heldRounds: ended ? [...new Set([...facts.heldRounds, ...facts.openRoundKinds])] : facts.heldRounds,
    undisposed: Math.max(0, facts.undisposed - (disposed?.all ?? 0)),
    undisposedTechnical: Math.max(0, facts.undisposedTechnical - (disposed?.technical ?? 0)),
    unpublishedReports: publishes ? 0 : facts.unpublishedReports,
    answersOut: responseLimitOver ? [] : answersOut,
  };
}
