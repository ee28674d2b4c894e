/**
 * What a coalition does towards others, kept as a log: with whom, when, what was said or asked, and what came of it. When
 * is a period as people write it, and it stands in the log by its first day.
 */
import { readPeriod } from './period';

export const OUTREACH_KINDS = [
  'MEETING',
  'TALK',
  'EVENT',
  'LETTER',
  'SUBMISSION',
  'ARTICLE',
  'INTERVIEW',
  'TRAINING',
  'OTHER',
] as const;
export type OutreachKind = (typeof OUTREACH_KINDS)[number];

/** The hours for which a day has begun somewhere before it begins in UTC. */
const AHEAD = 14 * 3_600_000;

/** The first day of a period; null where it is none. */
export function firstDay(period: string): string | null {
  const read = readPeriod(period);
  return read && new Date(read.start).toISOString().slice(0, 10);
}

/** What is wrong with when something was: it is logged once it has begun. */
export function whenFault(period: string, now: Date): string | null {
  const read = readPeriod(period);
  if (!read) return 'no-period';
  return read.start > now.getTime() + AHEAD ? 'in-future' : null;
}

/** Whether somebody is to come back to it by now. */
export function isFollowUpDue(followUpOn: string | null, now: Date): boolean {
  const day = followUpOn === null ? null : readPeriod(followUpOn);
  return day !== null && day.start <= now.getTime();
}

/** The years in which something is logged, each once, the latest first. */
export function yearsOf(days: readonly string[]): number[] {
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => b - a);
}
