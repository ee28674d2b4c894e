/**
 * What a document waits for, and what somebody should look at. Two tables of rules over facts that come in as values:
 * a desk over many groups, a person's own list and a mail ask the same question.
 */
import { awaitedAnswers } from './addressing';
import type { LifecycleFacts } from './lifecycle';
import type { Standing, Subject } from './policy';
import { isEntitled } from './policy';
import type { Role, RoundKind } from './vocabulary';

const DAY = 24 * 60 * 60 * 1000;

/** A text on which nothing happened for so long may have been forgotten. */
export const STILL_DAYS = 60;
/** A comment that waits longer for its answer is old. */
export const OLD_COMMENT_DAYS = 30;
/** A round that ends within so many days ends soon. */
export const ENDS_SOON_DAYS = 3;
/** So many days before its end a round is looked at for stakeholder groups from which nobody has spoken. */
export const VOICES_DAYS = 7;
/** A milestone whose date moved so often is in doubt. */
export const DOUBTFUL_SLIPS = 2;

/** Whom a text can wait for. */
export const WAITERS = ['EVERYBODY', 'MEMBERS', 'COMMENTERS', 'EDITORS', 'CHAIRS', 'COORDINATOR', 'REVIEWER'] as const;
export type Waiter = (typeof WAITERS)[number];

/** What a text can wait for. */
export const WAIT_REASONS = [
  'REVIEW',
  'COMMENTS',
  'REPLIES',
  'DISPOSITIONS',
  'REPORT',
  'ANSWERS',
  'OBJECTIONS',
  'FREEZING',
  'DRAFTING',
  'NEXT_STAGE',
  'CONSENSUS',
  'PUBLICATION',
] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

export const ALERTS = [
  'OBJECTION',
  'MILESTONE_OVERDUE',
  'MILESTONE_SLIPPED',
  'OLD_COMMENTS',
  'NO_EDITOR',
  'STILL',
  'NO_VOICE',
  'ENDS_SOON',
] as const;
export type Alert = (typeof ALERTS)[number];

export interface AttentionFacts extends Omit<LifecycleFacts, 'openRoundEndsAt' | 'openRoundKinds'> {
  /** The round that takes comments, or only replies any more, and until when it takes anything. */
  openRound: { kind: RoundKind; closesAt: Date; takes: 'COMMENTS' | 'REPLIES' } | null;
  /** Until when the one who asks is to review it by name, where she still is. */
  reviewDueAt: Date | null;
  /** The instant of the oldest comment of an ended round without a disposition. */
  oldestUndisposedAt: Date | null;
  /** Milestones that are not over. */
  milestones: readonly { dueAt: Date; slips: number }[];
  lastChangeAt: Date;
  /** Stakeholder groups from which nobody has spoken in the open round; none where that is hidden or not asked. */
  silent: readonly string[];
}

export interface Waiting {
  reason: WaitReason;
  on: Waiter;
  count?: number;
  at?: Date;
}

export interface RaisedAlert {
  alert: Alert;
  count?: number;
  at?: Date;
  /** Whom it is about. */
  words?: readonly string[];
}

const isUnderWay = ({ stage }: AttentionFacts): boolean =>
  !['PUBLISHED', 'SUPERSEDED', 'PARKED', 'WITHDRAWN'].includes(stage);
/** Who writes where nobody is editor. */
const writers = ({ editorCount }: AttentionFacts): Waiter => (editorCount > 0 ? 'EDITORS' : 'CHAIRS');

type WaitRule = (facts: AttentionFacts) => Omit<Waiting, 'reason'> | null;

const taking =
  (what: 'COMMENTS' | 'REPLIES'): WaitRule =>
  ({ openRound }) =>
    openRound?.takes === what
      ? { on: openRound.kind === 'PUBLIC' ? 'EVERYBODY' : 'MEMBERS', at: openRound.closesAt }
      : null;

const WAITS: Record<WaitReason, WaitRule> = {
  REVIEW: ({ reviewDueAt }) => reviewDueAt && { on: 'REVIEWER', at: reviewDueAt },
  COMMENTS: taking('COMMENTS'),
  REPLIES: taking('REPLIES'),
  DISPOSITIONS: (facts) =>
    facts.undisposed > 0 && !facts.openRound ? { on: writers(facts), count: facts.undisposed } : null,
  REPORT: ({ openRound, undisposed, unpublishedReports: count }) =>
    !openRound && undisposed === 0 && count > 0 ? { on: 'CHAIRS', count } : null,
  ANSWERS: ({ answersOut, now }) => {
    const awaited = awaitedAnswers(answersOut, now);
    return awaited && { on: 'COMMENTERS', at: awaited.respondBy };
  },
  OBJECTIONS: ({ unresolvedObjections: count }) => (count > 0 ? { on: 'COORDINATOR', count } : null),
  FREEZING: (facts) => (facts.draftChanged && !facts.openRound ? { on: writers(facts) } : null),
  DRAFTING: (facts) =>
    facts.stage === 'DRAFTING' && !facts.openRound && !facts.draftChanged && facts.undisposed === 0
      ? { on: writers(facts) }
      : null,
  NEXT_STAGE: ({ stage, openRound, undisposed, unpublishedReports }) =>
    !openRound &&
    undisposed === 0 &&
    unpublishedReports === 0 &&
    ['PROPOSED', 'CALL_FOR_ADOPTION', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'WRITE_UP', 'PUBLIC_CONSULTATION'].includes(stage)
      ? { on: 'CHAIRS' }
      : null,
  CONSENSUS: ({ stage, approvalDesignated }) =>
    stage === 'COALITION_APPROVAL' && !approvalDesignated ? { on: 'CHAIRS' } : null,
  PUBLICATION: ({ stage, approvalDesignated, unresolvedObjections }) =>
    stage === 'COALITION_APPROVAL' && approvalDesignated && unresolvedObjections === 0 ? { on: 'CHAIRS' } : null,
};

type AlertRule = (facts: AttentionFacts) => Omit<RaisedAlert, 'alert'> | null;

const RAISES: Record<Alert, AlertRule> = {
  OBJECTION: ({ unresolvedObjections: count }) => (count > 0 ? { count } : null),
  MILESTONE_OVERDUE: ({ milestones, now }) => {
    const [first] = milestones
      .map(({ dueAt }) => dueAt)
      .filter((dueAt) => dueAt <= now)
      .sort(byTime);
    return first ? { at: first } : null;
  },
  MILESTONE_SLIPPED: ({ milestones }) => {
    const count = Math.max(0, ...milestones.map(({ slips }) => slips));
    return count >= DOUBTFUL_SLIPS ? { count } : null;
  },
  OLD_COMMENTS: ({ oldestUndisposedAt: at, openRound, undisposed: count, now }) =>
    at && !openRound && now.getTime() - at.getTime() > OLD_COMMENT_DAYS * DAY ? { count, at } : null,
  NO_EDITOR: ({ stage, editorCount }) => (stage === 'DRAFTING' && editorCount === 0 ? {} : null),
  STILL: ({ lastChangeAt: at, openRound, now }) =>
    !openRound && now.getTime() - at.getTime() > STILL_DAYS * DAY ? { at } : null,
  NO_VOICE: ({ openRound, silent: words, now }) =>
    openRound?.takes === 'COMMENTS' &&
    words.length > 0 &&
    openRound.closesAt.getTime() - now.getTime() <= VOICES_DAYS * DAY
      ? { count: words.length, at: openRound.closesAt, words }
      : null,
  ENDS_SOON: ({ openRound, now }) =>
    openRound && openRound.closesAt.getTime() - now.getTime() <= ENDS_SOON_DAYS * DAY
      ? { at: openRound.closesAt }
      : null,
};

const byTime = (a: Date, b: Date): number => a.getTime() - b.getTime();

/** What the text waits for, in the order of the table; nothing once it is published, parked or withdrawn. */
export function waitingFor(facts: AttentionFacts): Waiting[] {
  if (!isUnderWay(facts)) return [];
  return WAIT_REASONS.flatMap((reason) => {
    const waits = WAITS[reason](facts);
    return waits ? [{ reason, ...waits }] : [];
  });
}

/** What somebody should look at, the most pressing first. */
export function alertsOf(facts: AttentionFacts): RaisedAlert[] {
  if (!isUnderWay(facts)) return [];
  return ALERTS.flatMap((alert) => {
    const raised = RAISES[alert](facts);
    return raised ? [{ alert, ...raised }] : [];
  });
}

const WAITED_ROLES = {
  EDITORS: ['EDITOR'],
  CHAIRS: ['CHAIR', 'VICE_CHAIR', 'SECRETARY'],
} as const satisfies Partial<Record<Waiter, readonly Role[]>>;

/** Whether it is this person for whom something of a group waits. Commenters are asked by their own list. */
export function isWaitedFor(standing: Standing, on: Waiter, subject: Subject): boolean {
  const here = standing.roles.filter(({ coalitionId }) => coalitionId === subject.coalitionId);
  switch (on) {
    case 'COORDINATOR':
      return here.some(({ role, groupId }) => role === 'COORDINATOR' && groupId === null);
    case 'EDITORS':
    case 'CHAIRS':
      return here.some(
        ({ role, groupId }) => groupId === subject.groupId && (WAITED_ROLES[on] as readonly Role[]).includes(role),
      );
    case 'EVERYBODY':
    case 'MEMBERS':
      return isEntitled(standing, 'MAKE_COMMENT', subject);
    case 'REVIEWER':
      // The fact is told to nobody else.
      return true;
    case 'COMMENTERS':
      return false;
  }
}

/** Of those who hold an office, as whom things wait on this person in a group. */
export const waitedAs = (standing: Standing, subject: Subject): Waiter[] =>
  (['EDITORS', 'CHAIRS', 'COORDINATOR'] as const).filter((on) => isWaitedFor(standing, on, subject));
