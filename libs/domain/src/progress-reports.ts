/**
 * Progress reports: what a group, or the coalition as a whole, did in a period of days. Of which days, whether one is
 * owed, and which words stand for it. What the first draft says is composed in `progress-draft.ts`.
 */
import { instantOf, isZone, localOf } from './deadline';
import { readPeriod } from './period';
import type { GroupState } from './vocabulary';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The kind that a report's document is of, by its code among the kinds of a coalition. */
export const PROGRESS_KIND = 'progress-report';

/** Whose progress it is about. */
export const PROGRESS_SCOPES = ['GROUP', 'COALITION'] as const;
export type ProgressScope = (typeof PROGRESS_SCOPES)[number];

/** Whether a group has said how it goes. NOT_ASKED: it is not active. */
export const REPORTING_STATES = ['NOT_ASKED', 'REPORTED', 'DUE', 'OVERDUE'] as const;
export type ReportingState = (typeof REPORTING_STATES)[number];

/** A period as a chair names it: its first and its last day, in a zone. */
export interface ReportDays {
  from: string;
  to: string;
  zone: string;
}

export interface ReportPeriod {
  since: Date;
  /** The first instant after it. */
  until: Date;
}

/** The day of an instant in a zone. */
export const dayOf = (at: Date, zone: string): string => localOf(at, zone).slice(0, 10);

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

const dayFault = (day: string): string | null => (readPeriod(day)?.isDay ? null : 'no-day');

/** What is wrong with the days, by field; null where nothing is. The last day may be today in its zone. */
export function reportDaysFault(
  { from, to, zone }: ReportDays,
  now: Date,
): Partial<Record<keyof ReportDays, string>> | null {
  if (!isZone(zone)) return { zone: 'unknown-zone' };
  const faults = { from: dayFault(from), to: dayFault(to) };
  if (!faults.from && !faults.to && to < from) faults.to = 'before-begin';
  if (!faults.to && to > dayOf(now, zone)) faults.to = 'in-future';
  // A zone may have left a day out altogether.
  if (!faults.from && !faults.to) {
    const { since, until } = reportPeriod({ from, to, zone });
    if (since >= until) faults.to = 'no-day';
  }
  const found = Object.entries(faults).filter((fault): fault is ['from' | 'to', string] => fault[1] !== null);
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** From the begin of the first day up to the begin of the day after the last; only for days without a fault. */
export function reportPeriod({ from, to, zone }: ReportDays): ReportPeriod {
  const begin = (day: string): Date => {
    const at = instantOf(`${day}T00:00`, zone);
    if (!at) throw new RangeError(day);
    return at;
  };
  return { since: begin(from), until: begin(dayAfter(to)) };
}

/** The days that the next report is about, where nobody says others: from where the last one ended until today. */
export function nextReportDays({ begins, zone }: { begins: Date; zone: string }, now: Date): ReportDays {
  const to = dayOf(now, zone);
  const from = dayOf(begins, zone);
  return { from: from < to ? from : to, to, zone };
}

export interface ReportingFacts {
  state: GroupState;
  begunAt: Date;
  /** When it last presented a report. */
  presentedAt: Date | null;
  /** The last meeting at which the group's report was on an agenda and is over, and when the one before that ended. */
  lastMeeting: { startsAt: Date; endsAt: Date } | null;
  endBefore: Date | null;
  /** When the next such meeting begins, or began where it is not over. */
  nextStartsAt: Date | null;
  now: Date;
}

/**
 * A group reports to each meeting at which its report is on an agenda, and once a year in any case. What it owed to a
 * meeting that is over stays owed until it reports.
 */
export function reporting(facts: ReportingFacts): { state: ReportingState; due: Date | null } {
  const { state, begunAt, presentedAt, lastMeeting, endBefore, nextStartsAt, now } = facts;
  if (state !== 'ACTIVE') return { state: 'NOT_ASKED', due: null };
  const yearly = new Date((presentedAt ?? begunAt).getTime() + YEAR);
  const due = nextStartsAt && nextStartsAt < yearly ? nextStartsAt : yearly;
  // Who presented since the last meeting has reported, until a year is over.
  if (presentedAt && (!lastMeeting || presentedAt > lastMeeting.endsAt) && yearly > now)
    return { state: 'REPORTED', due };
  const isOwed =
    lastMeeting !== null &&
    begunAt < lastMeeting.startsAt &&
    (presentedAt === null || (endBefore !== null && presentedAt <= endBefore));
  if (isOwed) return { state: 'OVERDUE', due: lastMeeting.startsAt };
  return { state: due <= now ? 'OVERDUE' : 'DUE', due };
}
