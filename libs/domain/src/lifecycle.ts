/**
 * How a document moves. The table says which way leads where and on which conditions; facts come in as values, so a
 * screen, a service and a spec ask the same pure question.
 *
 * Sources: the IETF's working group document states (RFC 6174) and RFC 2418 §7.4 for last calls; ISO/IEC Directives,
 * Part 1, clause 2 for stages and the disposition of comments; the GNSO working group guidelines for consensus.
 */
import type { AnswersOut } from './addressing';
import { awaitedAnswers } from './addressing';
import { CALL_GUARDS } from './consensus';
import { PROPOSAL_GUARDS } from './group-proposals';
import { isBlank } from './input';
import type { KindGuards } from './kind-guards';
import { guardsInto } from './kind-guards';
import { STANDARDS_GUARDS } from './standards';
import type { ChangeClass, RoundKind, Stage } from './vocabulary';
import { STAGES } from './vocabulary';

/** Conditions on the way into a stage. */
export const STAGE_GUARDS = [
  'HAS_REVISION',
  'NO_UNFROZEN_CHANGES',
  'HAS_EDITOR',
  'NO_OPEN_ROUND',
  'NO_UNDISPOSED_TECHNICAL',
  'ALL_DISPOSED',
  'ROUND_HELD',
  'MINIMUM_DAYS',
  'NO_SUBSTANTIVE_CHANGE',
  'REASON_GIVEN',
  'REPORT_PUBLISHED',
  'RESPONSE_LIMIT_OVER',
  'MINORITY_STATED',
  'APPROVAL_DESIGNATED',
  'NO_UNRESOLVED_OBJECTION',
  'SPONSORS_DISCLOSED',
] as const;
export type StageGuard = (typeof STAGE_GUARDS)[number];

/** Every condition of the process, those of a consensus call, of a proposed group and of an edition of a list among them. */
export const GUARDS = [...STAGE_GUARDS, ...CALL_GUARDS, ...PROPOSAL_GUARDS, ...STANDARDS_GUARDS] as const;
export type Guard = (typeof GUARDS)[number];

/** What a document's state is made of, as read in one transaction. */
export interface LifecycleFacts {
  stage: Stage;
  /** The stage that was left for PARKED. */
  stageLeft: Stage | null;
  /** The stages of the document's kind, in order. */
  kindStages: readonly Stage[];
  /** What its kind asks for in another way than the house. */
  kindGuards?: KindGuards;
  revisionCount: number;
  draftChanged: boolean;
  editorCount: number;
  openRoundEndsAt: Date | null;
  /** Kinds of the rounds that are open. */
  openRoundKinds: readonly RoundKind[];
  /** Kinds of rounds that were held and have ended since the document last entered DRAFTING; ADOPTION ever. */
  heldRounds: readonly RoundKind[];
  undisposedTechnical: number;
  undisposed: number;
  /** Classes of the revisions frozen after the one of the latest last call. */
  changesSinceLastCall: readonly ChangeClass[];
  /** Ended rounds with comments whose disposition report is not out. */
  unpublishedReports: number;
  /** Answers to commenters who can still say how they take them. */
  answersOut: readonly AnswersOut[];
  minorityStated: boolean;
  /** Whether a designation of FULL_CONSENSUS or CONSENSUS holds: no later revision changed the substance. */
  approvalDesignated: boolean;
  /** Formal objections that nobody has decided. */
  unresolvedObjections: number;
  sponsorsDisclosed: boolean;
  now: Date;
}

/** What comes with the wish to move. */
export interface TransitionRequest {
  to: Stage;
  reason?: string | null;
  /** The round that is to open with it, and its kind's minimum of days. */
  round?: { closesAt: Date; minimumDays: number } | null;
}

export interface UnmetGuard {
  guard: Guard;
  count?: number;
  at?: Date;
  /** The code of the round that it is about, where it is one and no matter which is the latest. */
  round?: string;
}

/** How a stage can be entered: from its predecessor among the kind's stages, and beside that order. */
interface StageRule {
  /** Conditions for entering it on the way forward. */
  forward: readonly StageGuard[];
  /** The kind of round that opens in the moment of entering. */
  opensRound: RoundKind | null;
}

export const STAGE_RULES = {
  PROPOSED: { forward: [], opensRound: null },
  CALL_FOR_ADOPTION: { forward: ['HAS_REVISION', 'NO_OPEN_ROUND', 'MINIMUM_DAYS'], opensRound: 'ADOPTION' },
  DRAFTING: { forward: ['NO_OPEN_ROUND'], opensRound: null },
  LAST_CALL: {
    forward: [
      'HAS_REVISION',
      'NO_UNFROZEN_CHANGES',
      'HAS_EDITOR',
      'NO_OPEN_ROUND',
      'NO_UNDISPOSED_TECHNICAL',
      'MINIMUM_DAYS',
    ],
    opensRound: 'LAST_CALL',
  },
  CHAIR_GO_AHEAD: {
    forward: ['NO_OPEN_ROUND', 'ROUND_HELD', 'ALL_DISPOSED', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE'],
    opensRound: null,
  },
  WRITE_UP: { forward: ['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE'], opensRound: null },
  PUBLIC_CONSULTATION: {
    forward: ['NO_OPEN_ROUND', 'NO_UNFROZEN_CHANGES', 'NO_SUBSTANTIVE_CHANGE', 'MINIMUM_DAYS'],
    opensRound: 'PUBLIC',
  },
  COALITION_APPROVAL: {
    forward: [
      'NO_OPEN_ROUND',
      'NO_UNFROZEN_CHANGES',
      'ALL_DISPOSED',
      'NO_SUBSTANTIVE_CHANGE',
      'REPORT_PUBLISHED',
      'RESPONSE_LIMIT_OVER',
      'MINORITY_STATED',
    ],
    opensRound: null,
  },
  PUBLISHED: {
    forward: [
      'NO_OPEN_ROUND',
      'NO_UNFROZEN_CHANGES',
      'NO_SUBSTANTIVE_CHANGE',
      'APPROVAL_DESIGNATED',
      'NO_UNRESOLVED_OBJECTION',
      'SPONSORS_DISCLOSED',
    ],
    opensRound: null,
  },
  SUPERSEDED: { forward: ['REASON_GIVEN'], opensRound: null },
  PARKED: { forward: ['NO_OPEN_ROUND', 'REASON_GIVEN'], opensRound: null },
  WITHDRAWN: { forward: ['NO_OPEN_ROUND', 'REASON_GIVEN'], opensRound: null },
} as const satisfies Record<Stage, StageRule>;

/** Whether the text at this stage was before a last call: a change of its substance goes there again before it goes on. */
export const wasInLastCall = (stage: Stage): boolean =>
  stage === 'LAST_CALL' || (STAGE_RULES[stage].forward as readonly Guard[]).includes('NO_SUBSTANTIVE_CHANGE');

/** Stages after DRAFTING and before PUBLISHED: from each the way back to DRAFTING is open, with a reason, where the kind has it. */
export const REVIEW_STAGES = [
  'LAST_CALL',
  'CHAIR_GO_AHEAD',
  'WRITE_UP',
  'PUBLIC_CONSULTATION',
  'COALITION_APPROVAL',
] as const satisfies readonly Stage[];

const isReview = (stage: Stage): boolean => (REVIEW_STAGES as readonly Stage[]).includes(stage);
const isEnded = (stage: Stage): boolean => stage === 'PUBLISHED' || stage === 'SUPERSEDED' || stage === 'WITHDRAWN';

/** Which conditions lead from one stage to another; null where no way leads. */
export function transitionGuards(
  facts: Pick<LifecycleFacts, 'stage' | 'stageLeft' | 'kindStages' | 'kindGuards'>,
  to: Stage,
): readonly StageGuard[] | null {
  const { stage, stageLeft, kindStages, kindGuards } = facts;
  if (stage === to || isEnded(stage))
    return stage === 'PUBLISHED' && to === 'SUPERSEDED' ? STAGE_RULES.SUPERSEDED.forward : null;
  if (to === 'WITHDRAWN') return STAGE_RULES.WITHDRAWN.forward;
  if (stage === 'PARKED') return to === stageLeft && !isEnded(to) ? [] : null;
  if (to === 'PARKED') return STAGE_RULES.PARKED.forward;
  // A kind without DRAFTING has no way on from there, so no way leads back to it.
  if (to === 'DRAFTING' && isReview(stage) && kindStages.includes(to)) return ['NO_OPEN_ROUND', 'REASON_GIVEN'];
  const here = kindStages.indexOf(stage);
  return here >= 0 && kindStages[here + 1] === to ? guardsInto(to, STAGE_RULES[to].forward, kindGuards) : null;
}

const DAY = 24 * 60 * 60 * 1000;

const unmetBy: Record<
  StageGuard,
  (facts: LifecycleFacts, request: TransitionRequest) => Omit<UnmetGuard, 'guard'> | null
> = {
  HAS_REVISION: ({ revisionCount }) => (revisionCount > 0 ? null : {}),
  NO_UNFROZEN_CHANGES: ({ draftChanged }) => (draftChanged ? {} : null),
  HAS_EDITOR: ({ editorCount }) => (editorCount > 0 ? null : {}),
  NO_OPEN_ROUND: ({ openRoundEndsAt }) => (openRoundEndsAt ? { at: openRoundEndsAt } : null),
  NO_UNDISPOSED_TECHNICAL: ({ undisposedTechnical: count }) => (count > 0 ? { count } : null),
  ALL_DISPOSED: ({ undisposed: count }) => (count > 0 ? { count } : null),
  ROUND_HELD: ({ stage, heldRounds, openRoundKinds }) => {
    const needed = STAGE_RULES[stage].opensRound;
    // While it is being held, what is missing is its end: NO_OPEN_ROUND, which goes with this guard on every way, says so.
    return !needed || heldRounds.includes(needed) || openRoundKinds.includes(needed) ? null : {};
  },
  MINIMUM_DAYS: ({ now }, { round }) => {
    // Without a round in hand the question is open: the form for the round answers it.
    if (!round) return null;
    const earliest = new Date(now.getTime() + round.minimumDays * DAY);
    return round.closesAt < earliest ? { count: round.minimumDays, at: earliest } : null;
  },
  NO_SUBSTANTIVE_CHANGE: ({ changesSinceLastCall }) =>
    changesSinceLastCall.some((change) => change === 'SUBSTANTIVE' || change === 'NEW_MATTER') ? {} : null,
  REASON_GIVEN: (_facts, { reason }) => (isBlank(reason ?? '') ? {} : null),
  REPORT_PUBLISHED: ({ unpublishedReports: count }) => (count > 0 ? { count } : null),
  RESPONSE_LIMIT_OVER: ({ answersOut, now }) => {
    const awaited = awaitedAnswers(answersOut, now);
    return awaited && { at: awaited.respondBy, ...(awaited.round === null ? {} : { round: awaited.round }) };
  },
  MINORITY_STATED: ({ minorityStated }) => (minorityStated ? null : {}),
  APPROVAL_DESIGNATED: ({ approvalDesignated }) => (approvalDesignated ? null : {}),
  NO_UNRESOLVED_OBJECTION: ({ unresolvedObjections: count }) => (count > 0 ? { count } : null),
  SPONSORS_DISCLOSED: ({ sponsorsDisclosed }) => (sponsorsDisclosed ? null : {}),
};

export type Transition =
  | { kind: 'ENTER'; to: Stage; opensRound: RoundKind | null }
  | { kind: 'UNMET'; to: Stage; unmet: UnmetGuard[] }
  | { kind: 'UNKNOWN'; to: Stage };

/** The stage that is entered, the conditions that are not met, or that no way leads there. */
export function advance(facts: LifecycleFacts, request: TransitionRequest): Transition {
  const guards = transitionGuards(facts, request.to);
  if (!guards) return { kind: 'UNKNOWN', to: request.to };
  const unmet = guards.flatMap((guard) => {
    const missing = unmetBy[guard](facts, request);
    return missing ? [{ guard, ...missing }] : [];
  });
  // Leaving PARKED takes up the stage as it was left: no new round opens.
  const opensRound = facts.stage === 'PARKED' || request.to === 'DRAFTING' ? null : STAGE_RULES[request.to].opensRound;
  return unmet.length > 0 ? { kind: 'UNMET', to: request.to, unmet } : { kind: 'ENTER', to: request.to, opensRound };
}

/** Every stage to which a way leads from here, the way forward first. */
export function reachableStages(facts: Pick<LifecycleFacts, 'stage' | 'stageLeft' | 'kindStages'>): Stage[] {
  const next = facts.kindStages[facts.kindStages.indexOf(facts.stage) + 1];
  return STAGES.filter((to) => transitionGuards(facts, to) !== null).sort(
    (a, b) => Number(b === next) - Number(a === next),
  );
}
