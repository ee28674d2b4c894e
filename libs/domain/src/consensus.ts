/**
 * A consensus call: how a chair's evaluation becomes the group's designation. A chair or vice-chair evaluates, publishes
 * the evaluation to the group, which can object to it for a time, evaluates again, and at last designates.
 *
 * Source: the GNSO working group guidelines, 3.6: evaluate and publish, let the group discuss it, re-evaluate and
 * publish again, until an evaluation is accepted. What is not accepted in the end is on the record: the objections stay
 * beside the designation, and dissent has its minority statement.
 */
import type { DecisionRules } from './decision-rules';
import type { UnmetGuard } from './lifecycle';
import type { ConsensusCallState, ChangeClass, Designation } from './vocabulary';

export const CALL_GUARDS = [
  'SECONDED',
  'OBJECTION_TIME_OVER',
  'OBJECTIONS_ANSWERED',
  'ENOUGH_SUPPORT',
  'ENOUGH_STAKEHOLDER_GROUPS',
  'NOBODY_OBJECTS',
] as const;
export type CallGuard = (typeof CALL_GUARDS)[number];

export type CallMove = 'EVALUATE' | 'SECOND' | 'PUBLISH' | 'OBJECT' | 'DESIGNATE';

interface CallRule {
  from: readonly ConsensusCallState[];
  to: ConsensusCallState;
  guards: readonly CallGuard[];
}

/** From a STALE or a DESIGNATED call no way leads on: what is new begins with a new call. */
export const CALL_RULES = {
  EVALUATE: { from: ['EVALUATED', 'PUBLISHED'], to: 'EVALUATED', guards: [] },
  SECOND: { from: ['EVALUATED'], to: 'EVALUATED', guards: [] },
  PUBLISH: { from: ['EVALUATED'], to: 'PUBLISHED', guards: ['SECONDED'] },
  OBJECT: { from: ['PUBLISHED'], to: 'PUBLISHED', guards: [] },
  DESIGNATE: {
    from: ['PUBLISHED'],
    to: 'DESIGNATED',
    guards: [
      'OBJECTION_TIME_OVER',
      'OBJECTIONS_ANSWERED',
      'ENOUGH_SUPPORT',
      'ENOUGH_STAKEHOLDER_GROUPS',
      'NOBODY_OBJECTS',
    ],
  },
} as const satisfies Record<CallMove, CallRule>;

export interface CallFacts {
  state: ConsensusCallState;
  /** What the standing evaluation says, and what the one before it said. */
  designation: Designation;
  before: Designation | null;
  /** Until when the standing evaluation can be objected to; null while it is not published. */
  objectBy: Date | null;
  /** Objections to the standing evaluation. */
  objections: number;
  /** Whether the person who evaluated wrote the text alone, and whether somebody else confirmed. */
  wroteAlone: boolean;
  seconded: boolean;
  /** Voices that support the text, and the stakeholder groups from which they come. */
  support: { voices: number; stakeholderGroups: number };
  /** People whose standing position objects to the text. */
  objecting: number;
  rules: DecisionRules;
  now: Date;
}

/** The designations on which a text can be published. */
export const APPROVING = ['FULL_CONSENSUS', 'CONSENSUS'] as const satisfies readonly Designation[];
export const isApproving = (designation: Designation): boolean =>
  (APPROVING as readonly Designation[]).includes(designation);

const missing = (asked: number, there: number) => (there < asked ? { count: asked - there } : null);

const unmetBy: Record<CallGuard, (facts: CallFacts) => Omit<UnmetGuard, 'guard'> | null> = {
  SECONDED: ({ wroteAlone, seconded }) => (wroteAlone && !seconded ? {} : null),
  OBJECTION_TIME_OVER: ({ objectBy, now }) => (objectBy && objectBy > now ? { at: objectBy } : null),
  // Who was objected to evaluates again. Where she then keeps to her designation, the objections stay beside it.
  OBJECTIONS_ANSWERED: ({ objections: count, designation, before }) =>
    count > 0 && designation !== before ? { count } : null,
  ENOUGH_SUPPORT: ({ designation, support, rules }) =>
    isApproving(designation) ? missing(rules.supportingVoices, support.voices) : null,
  ENOUGH_STAKEHOLDER_GROUPS: ({ designation, support, rules }) =>
    isApproving(designation) ? missing(rules.stakeholderGroups, support.stakeholderGroups) : null,
  // Full consensus: nobody speaks against it.
  NOBODY_OBJECTS: ({ designation, objecting: count }) =>
    designation === 'FULL_CONSENSUS' && count > 0 ? { count } : null,
};

export type CallStep =
  { kind: 'ENTER'; to: ConsensusCallState } | { kind: 'UNMET'; unmet: UnmetGuard[] } | { kind: 'UNKNOWN' };

/** The state that is entered, what is not met, or that no way leads there. */
export function moveCall(facts: CallFacts, move: CallMove): CallStep {
  const { from, to, guards }: CallRule = CALL_RULES[move];
  if (!from.includes(facts.state)) return { kind: 'UNKNOWN' };
  const unmet = guards.flatMap((guard) => {
    const found = unmetBy[guard](facts);
    return found ? [{ guard, ...found }] : [];
  });
  return unmet.length > 0 ? { kind: 'UNMET', unmet } : { kind: 'ENTER', to };
}

/** What is known of a call's rows. */
export interface CallRows {
  designated: boolean;
  /** Whether its standing evaluation is published. */
  published: boolean;
  /** The number of the revision it is about. */
  revision: number;
}

export function callState(call: CallRows, revisions: readonly RevisionClass[]): ConsensusCallState {
  if (call.designated) return 'DESIGNATED';
  if (isStale(call.revision, revisions)) return 'STALE';
  return call.published ? 'PUBLISHED' : 'EVALUATED';
}

export interface RevisionClass {
  number: number;
  changeClass: ChangeClass | null;
}

/** Whether what was said of a revision no longer holds, since a later one changed the substance. */
export function isStale(revision: number, revisions: readonly RevisionClass[]): boolean {
  return revisions.some(
    ({ number, changeClass }) => number > revision && (changeClass === 'SUBSTANTIVE' || changeClass === 'NEW_MATTER'),
  );
}

/** The designation that holds of those that were made, the last one first: not every text has one. */
export function standingDesignation<D extends { revisionId: string }>(
  designations: readonly D[],
  revisions: readonly (RevisionClass & { id: string })[],
): D | null {
  const numbers = new Map(revisions.map(({ id, number }) => [id, number]));
  return designations.find(({ revisionId }) => !isStale(numbers.get(revisionId) ?? 0, revisions)) ?? null;
}

/** Whose hands a text went through, up to the revision in question. */
export interface Hands {
  /** Who opened the document or changed its working draft. */
  edited: readonly string[];
  /** Who froze its revisions. */
  froze: readonly string[];
  /** Who is editor of the group. */
  editors: readonly string[];
}

/**
 * Whether a person wrote a text alone: nobody else changed its words, and nobody else froze a revision of it. The sole
 * editor whose words others only froze wrote it alone too: freezing is no writing.
 */
export function wroteAlone(personId: string, { edited, froze, editors }: Hands): boolean {
  const others = (people: readonly string[]) => people.some((one) => one !== personId);
  if (others(edited)) return false;
  if (editors.length === 1 && editors[0] === personId) return true;
  return !others(froze) && [...edited, ...froze].includes(personId);
}
