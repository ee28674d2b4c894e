/**
 * Where people stand on a text. A position counts for the revision on which it was stated, and for later ones as long as
 * none of them changed the substance; then it is stale, shown as such and not counted, until its person states it again.
 */
import type { ChangeClass, PositionKind } from './vocabulary';

export interface StatedPosition {
  personId: string;
  kind: PositionKind;
  /** The number of the revision on which it was stated. */
  revision: number;
  /** Counts from 1 for each person; the highest stands. */
  number: number;
}

export interface StandingPosition<P extends StatedPosition> {
  position: P;
  stale: boolean;
}

const SUBSTANCE: readonly ChangeClass[] = ['SUBSTANTIVE', 'NEW_MATTER'];

/** The last position of each person, in the order in which they came, and whether it still counts. */
export function standingPositions<P extends StatedPosition>(
  positions: readonly P[],
  revisions: readonly { number: number; changeClass: ChangeClass | null }[],
): StandingPosition<P>[] {
  const lastOfSubstance = Math.max(
    0,
    ...revisions
      .filter(({ changeClass }) => changeClass && SUBSTANCE.includes(changeClass))
      .map(({ number }) => number),
  );
  const last = new Map<string, P>();
  for (const position of positions) {
    const known = last.get(position.personId);
    if (!known || position.number > known.number) last.set(position.personId, position);
  }
  return [...last.values()].map((position) => ({ position, stale: position.revision < lastOfSubstance }));
}

/** How many stand where; stale ones do not count. */
export function tally(positions: readonly StandingPosition<StatedPosition>[]): Record<PositionKind, number> {
  const counts = { SUPPORT: 0, LIVE_WITH: 0, OBJECT: 0, ABSTAIN: 0 };
  for (const { position, stale } of positions) if (!stale) counts[position.kind] += 1;
  return counts;
}
