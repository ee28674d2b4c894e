/**
 * The order in which a list stands: what is listed, by the ballots for the edition under way; among equals, and before
 * anybody ranked, as in the edition before, and then as it was added.
 */
import type { Standard, StandardsBallot } from '@plenary/database';
import type { EditionStandard, Ranking } from '@plenary/domain';
import { bordaCount } from '@plenary/domain';

export interface StandingOrder extends Ranking {
  /** By id, whatever its status. */
  byId: ReadonlyMap<string, Standard>;
  /** What is listed, as it stands without any ballot. */
  listed: string[];
}

export function standingOrder(
  standards: readonly Standard[],
  ballots: readonly Pick<StandardsBallot, 'standardIds'>[],
  before: readonly Pick<EditionStandard, 'key'>[],
): StandingOrder {
  const places = new Map(before.map(({ key }, index) => [key, index]));
  const placeOf = ({ key }: Standard) => places.get(key) ?? Number.MAX_SAFE_INTEGER;
  const listed = standards
    .filter(({ status }) => status === 'LISTED')
    .sort((a, b) => placeOf(a) - placeOf(b) || a.number - b.number)
    .map(({ id }) => id);
  const ranking = bordaCount(
    listed,
    ballots.map(({ standardIds }) => standardIds),
  );
  return { ...ranking, listed, byId: new Map(standards.map((standard) => [standard.id, standard])) };
}

/** What is listed as an edition holds it, in its order. */
export function frozenStandards({ order, byId }: StandingOrder): EditionStandard[] {
  return order.flatMap(({ id, rank, points }) => {
    const standard = byId.get(id);
    if (!standard) return [];
    const { key, name, body, identifier, version, category, rationale, link } = standard;
    return [{ key, rank, points, name, body, identifier, version, category, rationale, link }];
  });
}
