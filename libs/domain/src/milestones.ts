/**
 * Milestones: what a group has promised for when. A milestone that slips keeps its earlier dates; one that is over says
 * how it ended. Where it stands follows from the clock.
 */
import type { MilestoneResolution, MilestoneState } from './vocabulary';

const DAY = 24 * 60 * 60 * 1000;

/** How near is near: people plan by weeks. */
export const DUE_SOON_DAYS = 14;

export interface MilestoneFacts {
  dueAt: Date;
  resolution: MilestoneResolution | null;
}

export function milestoneState({ dueAt, resolution }: MilestoneFacts, now: Date): MilestoneState {
  if (resolution) return 'RESOLVED';
  if (dueAt <= now) return 'OVERDUE';
  return dueAt.getTime() - now.getTime() <= DUE_SOON_DAYS * DAY ? 'DUE_SOON' : 'AHEAD';
}

/** How many days a milestone is behind its first date, down to whole days; negative where it came forward. */
export function slippedDays(first: Date, dueAt: Date): number {
  return Math.trunc((dueAt.getTime() - first.getTime()) / DAY);
}

/** A cycle is named by the year in which its annual session is held. */
export const CYCLES = { first: 2000, last: 2100 } as const;
