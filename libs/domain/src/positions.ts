/**
 * Where people stand on a text. A position counts for the revision on which it was stated, and for later ones as long as
 * none of them changed the substance; then it is stale, shown as such and not counted, until its person states it again.
 *
 * Where it is so set, an organisation has one voice (as in W3C's process, where each organisation has at most one vote
 * however many of its people take part). No source says what holds when its people disagree, so this house does, in
 * `VOICE_RULE`, and shows every single position beside the voice.
 */
import { isStale, type RevisionClass } from './consensus';
import { organisationKey } from './organisations';
import type { PositionKind, VoiceKind } from './vocabulary';

export interface StatedPosition {
  personId: string;
  kind: PositionKind;
  /** The number of the revision on which it was stated. */
  revision: number;
  /** Counts from 1 for each person; the highest stands. */
  number: number;
  /** Whence the person spoke when she stated it. */
  organisation: string | null;
  stakeholderGroup: string | null;
  /** Whether she is entered as one who speaks for that organisation. */
  speaks: boolean;
}

export interface StandingPosition<P extends StatedPosition> {
  position: P;
  stale: boolean;
}

/** The last position of each person, in the order in which they came, and whether it still counts. */
export function standingPositions<P extends StatedPosition>(
  positions: readonly P[],
  revisions: readonly RevisionClass[],
): StandingPosition<P>[] {
  const last = new Map<string, P>();
  for (const position of positions) {
    const known = last.get(position.personId);
    if (!known || position.number > known.number) last.set(position.personId, position);
  }
  return [...last.values()].map((position) => ({ position, stale: isStale(position.revision, revisions) }));
}

export interface Voice<P extends StatedPosition> {
  /** The organisation's name as it was said first; null for a person who speaks for herself. */
  organisation: string | null;
  kind: VoiceKind;
  /** The positions from which it follows. */
  positions: P[];
  /** Whether it follows from those who are entered to speak for it, whatever others of it said. */
  bySpeakers: boolean;
}

/** What two positions of one organisation make together; the table is the same read either way. */
export const VOICE_RULE = {
  SUPPORT: { SUPPORT: 'SUPPORT', LIVE_WITH: 'LIVE_WITH', OBJECT: 'DIVIDED', ABSTAIN: 'SUPPORT', DIVIDED: 'DIVIDED' },
  LIVE_WITH: {
    SUPPORT: 'LIVE_WITH',
    LIVE_WITH: 'LIVE_WITH',
    OBJECT: 'DIVIDED',
    ABSTAIN: 'LIVE_WITH',
    DIVIDED: 'DIVIDED',
  },
  OBJECT: { SUPPORT: 'DIVIDED', LIVE_WITH: 'DIVIDED', OBJECT: 'OBJECT', ABSTAIN: 'OBJECT', DIVIDED: 'DIVIDED' },
  ABSTAIN: { SUPPORT: 'SUPPORT', LIVE_WITH: 'LIVE_WITH', OBJECT: 'OBJECT', ABSTAIN: 'ABSTAIN', DIVIDED: 'DIVIDED' },
  DIVIDED: { SUPPORT: 'DIVIDED', LIVE_WITH: 'DIVIDED', OBJECT: 'DIVIDED', ABSTAIN: 'DIVIDED', DIVIDED: 'DIVIDED' },
} as const satisfies Record<VoiceKind, Record<VoiceKind, VoiceKind>>;

/** The voices that count: each person's, or each organisation's. Stale positions give none. */
export function voices<P extends StatedPosition>(
  positions: readonly StandingPosition<P>[],
  oneVoice: boolean,
): Voice<P>[] {
  const counted = positions.filter(({ stale }) => !stale).map(({ position }) => position);
  const keyOf = ({ personId, organisation }: P) =>
    oneVoice && organisation ? `organisation ${organisationKey(organisation)}` : `person ${personId}`;
  return [...Map.groupBy(counted, keyOf)].map(([key, all]) => {
    const speakers = all.filter(({ speaks }) => speaks);
    const bySpeakers = key.startsWith('organisation') && speakers.length > 0;
    const heard = bySpeakers ? speakers : all;
    return {
      organisation: key.startsWith('organisation') ? (all[0]?.organisation ?? null) : null,
      kind: heard.map(({ kind }): VoiceKind => kind).reduce((one, other) => VOICE_RULE[one][other]),
      positions: all,
      bySpeakers,
    };
  });
}

/** How many voices stand where. */
export function tally(all: readonly Voice<StatedPosition>[]): Record<VoiceKind, number> {
  const counts = { SUPPORT: 0, LIVE_WITH: 0, OBJECT: 0, ABSTAIN: 0, DIVIDED: 0 };
  for (const { kind } of all) counts[kind] += 1;
  return counts;
}

/** Voices that support, and the stakeholder groups from which they come. */
export function activeSupport(all: readonly Voice<StatedPosition>[]): { voices: number; stakeholderGroups: number } {
  const supporting = all.filter(({ kind }) => kind === 'SUPPORT');
  const groups = supporting.flatMap(({ positions }) =>
    positions.flatMap(({ kind, stakeholderGroup }) =>
      kind === 'SUPPORT' && stakeholderGroup ? [stakeholderGroup] : [],
    ),
  );
  return { voices: supporting.length, stakeholderGroups: new Set(groups).size };
}
