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

const DAY = 24 * 60 * 60 * 1000;

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
  /** A second end: replies alone are taken from `closesAt` until then. */
  repliesUntil: Date | null;
}

/** When a round is over for good. */
export const finalEnd = ({ closesAt, repliesUntil }: Pick<Window, 'closesAt' | 'repliesUntil'>): Date =>
  repliesUntil ?? closesAt;

/** How long a reply period is: long enough to read and answer, and no second round. */
export const REPLY_DAYS = { least: 1, most: 60 } as const;

/** Why a reply period cannot be as it is asked for, or null. */
export function replyPeriodFault(closesAt: Date, repliesUntil: Date | null): 'too-short' | 'too-long' | null {
  if (!repliesUntil) return null;
  const days = (repliesUntil.getTime() - closesAt.getTime()) / DAY;
  if (days < REPLY_DAYS.least) return 'too-short';
  return days > REPLY_DAYS.most ? 'too-long' : null;
}

/** Where a moved end takes the reply period: it keeps its length, so that the two ends stay in their order. */
export function movedReplies(window: Pick<Window, 'closesAt' | 'repliesUntil'>, closesAt: Date): Date | null {
  if (!window.repliesUntil) return null;
  return new Date(closesAt.getTime() + window.repliesUntil.getTime() - window.closesAt.getTime());
}

/** Whether comments that come after the end are taken now: until the answers are published, where the coalition says so. */
export function takesLate(
  round: Window & { reportPublishedAt: Date | null },
  lateComments: LateComments,
  now: Date,
): boolean {
  return lateComments === 'ACCEPT_AS_LATE' && roundState(round, now) === 'ENDED' && round.reportPublishedAt === null;
}

/**
 * Which reminder is due, if any: "three days" from then until the last day, "one day" in the last day, "closed" in the
 * week after the end. A round that was no longer than that when it opened says nothing that its opening did not say.
 */
export function dueReminder(
  { opensAt, closesAt }: Pick<Window, 'opensAt' | 'closesAt'>,
  now: Date,
): RoundReminder | null {
  const left = closesAt.getTime() - now.getTime();
  const length = closesAt.getTime() - opensAt.getTime();
  if (now < opensAt) return null;
  if (left <= 0) return left > -7 * DAY ? 'CLOSED' : null;
  if (left <= DAY) return length > DAY ? 'ONE_DAY' : null;
  return left <= 3 * DAY && length > 3 * DAY ? 'THREE_DAYS' : null;
}

/** A round is open from `opensAt` until just before `closesAt`; where it has a reply period, that follows. */
export function roundState(round: Window, now: Date): RoundState {
  if (now < round.opensAt) return 'SCHEDULED';
  if (now < round.closesAt) return 'OPEN';
  return now < finalEnd(round) ? 'REPLYING' : 'ENDED';
}

/** How many questions a round may ask. */
export const MOST_QUESTIONS = 20;

export interface HidingRound extends Window {
  hidesResults: boolean;
  /** When its comments got their references: from then on nothing of it is hidden any more. */
  numberedAt: Date | null;
}

/** Whether comments get a random code, since a number would say how many there are. */
export const givesCodes = (round: Pick<HidingRound, 'hidesResults' | 'numberedAt'>): boolean =>
  round.hidesResults && round.numberedAt === null;

/** Whether a round's comments are for their authors alone now. What was shown once stays shown, also when it reopens. */
export function resultsAreHidden(round: HidingRound, now: Date): boolean {
  return givesCodes(round) && now < round.closesAt;
}

/** Whether somebody who may know of a round may know of a comment in it. */
export function maySeeComment(
  personId: string | null,
  round: HidingRound,
  comment: { authorId: string },
  now: Date,
): boolean {
  return !resultsAreHidden(round, now) || (personId !== null && comment.authorId === personId);
}

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A comment's reference while the results are hidden: `WG1-IOT-PC1-X7QK3M2P`, from bytes that say nothing. */
export function commentCode(group: string, document: string, round: string, random: Uint8Array): string {
  const signs = [...random].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return `${group}-${document}-${round}-X${signs}`;
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
