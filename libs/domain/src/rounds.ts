/**
 * Comment rounds. Whether a round is open follows from the clock at the moment of asking and from nothing else.
 */
import type { LateComments, RoundKind, RoundReminder, RoundState, Stage, Visibility } from './vocabulary';

/** What each kind of round is by default. `stages`: where it may open; days are a coalition's to raise. */
export const ROUND_RULES = {
  ADOPTION: { prefix: 'AD', stages: ['CALL_FOR_ADOPTION'], audience: 'GROUP', minimumDays: 7 },
  LAST_CALL: { prefix: 'LC', stages: ['LAST_CALL'], audience: 'COALITION', minimumDays: 7 },
  PUBLIC: { prefix: 'PC', stages: ['PUBLIC_CONSULTATION'], audience: 'PUBLIC', minimumDays: 21 },
  TARGETED: {
    prefix: 'TR',
    stages: ['DRAFTING', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'WRITE_UP', 'PUBLIC_CONSULTATION', 'COALITION_APPROVAL'],
    audience: 'GROUP',
    minimumDays: 0,
  },
} as const satisfies Record<
  RoundKind,
  { prefix: string; stages: readonly Stage[]; audience: Visibility; minimumDays: number }
>;

type Days = Partial<Record<RoundKind, number>>;

/**
 * The least days of a kind of round. Where the coalition sets a number, a document kind can only demand more; where it
 * sets none, the document kind's own number stands, be it none at all, and at last the usual one.
 */
export function minimumDays(kind: RoundKind, own: Days, coalition: Days = {}): number {
  const set = coalition[kind];
  if (set !== undefined) return Math.max(set, own[kind] ?? 0);
  return own[kind] ?? ROUND_RULES[kind].minimumDays;
}

/** No minimum is longer than a year. */
export const MOST_MINIMUM_DAYS = 365;

interface Window {
  opensAt: Date;
  closesAt: Date;
}

/** Whether comments that come after the end are taken now: until the answers are published, where the coalition says so. */
export function takesLate(
  round: Window & { reportPublishedAt: Date | null },
  lateComments: LateComments,
  now: Date,
): boolean {
  return lateComments === 'ACCEPT_AS_LATE' && roundState(round, now) === 'ENDED' && round.reportPublishedAt === null;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Which reminder is due, if any: "three days" from then until the last day, "one day" in the last day, "closed" in the
 * week after the end. A round that was no longer than that when it opened says nothing that its opening did not say.
 */
export function dueReminder({ opensAt, closesAt }: Window, now: Date): RoundReminder | null {
  const left = closesAt.getTime() - now.getTime();
  const length = closesAt.getTime() - opensAt.getTime();
  if (now < opensAt) return null;
  if (left <= 0) return left > -7 * DAY ? 'CLOSED' : null;
  if (left <= DAY) return length > DAY ? 'ONE_DAY' : null;
  return left <= 3 * DAY && length > 3 * DAY ? 'THREE_DAYS' : null;
}

/** A round is open from `opensAt` until just before `closesAt`. */
export function roundState(round: { opensAt: Date; closesAt: Date }, now: Date): RoundState {
  if (now < round.opensAt) return 'SCHEDULED';
  return now < round.closesAt ? 'OPEN' : 'ENDED';
}

/** A round's code: the prefix of its kind and how many of that kind the document has had. */
export function roundCode(kind: RoundKind, number: number): string {
  return `${ROUND_RULES[kind].prefix}${number}`;
}

/** `WG1-IOT-LC1-042`: at least three digits, so that references sort as they count up to 999. */
export function commentReference(group: string, document: string, round: string, number: number): string {
  return `${group}-${document}-${round}-${String(number).padStart(3, '0')}`;
}

/** A reply's reference: its comment's with a letter, `-042a` to `-042z`, then `-042aa`. */
export function replyReference(comment: string, number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return comment + letters;
}
