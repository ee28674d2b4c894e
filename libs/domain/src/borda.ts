/**
 * An order out of many people's orders: the Borda count. Each ballot gives an entry one point for every entry that it
 * places below it, and half a point for every entry that it leaves on the same level. A ballot that orders only a few
 * leaves all others level below them, so that every ballot weighs the same however long it is.
 *
 * Sources: J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie royale des sciences, 1781, for
 * the count; half a point for a tie is what a comparison two by two gives each of the two.
 */

export interface Ranked {
  id: string;
  /** From 1; those with the same points share it, and the next one counts them all. */
  rank: number;
  points: number;
}

export interface Ranking {
  /** Best first; those with the same points in the order in which they were given. */
  order: Ranked[];
  /** How many ballots ordered at least one of them. */
  voters: number;
}

/** What a ballot says of those that stand to be ranked: each once, in its order. */
export function countedBallot(candidates: ReadonlySet<string>, ballot: readonly string[]): string[] {
  return [...new Set(ballot)].filter((id) => candidates.has(id));
}

/** The order of the candidates; without any ballot the given one, in which everybody has a rank of her own. */
export function bordaCount(candidates: readonly string[], ballots: readonly (readonly string[])[]): Ranking {
  const known = new Set(candidates);
  const counted = ballots.map((ballot) => countedBallot(known, ballot)).filter((ballot) => ballot.length > 0);
  if (counted.length === 0)
    return { order: candidates.map((id, index) => ({ id, rank: index + 1, points: 0 })), voters: 0 };
  // Halves, so that no sum is ever a fraction.
  const halves = new Map(candidates.map((id) => [id, 0]));
  for (const ballot of counted) {
    const level = candidates.length - ballot.length - 1;
    const places = new Map(ballot.map((id, index) => [id, 2 * (candidates.length - 1 - index)]));
    for (const id of candidates) halves.set(id, (halves.get(id) ?? 0) + (places.get(id) ?? level));
  }
  const pointsOf = (id: string): number => (halves.get(id) ?? 0) / 2;
  const sorted = candidates.toSorted((a, b) => pointsOf(b) - pointsOf(a));
  const order: Ranked[] = [];
  for (const [index, id] of sorted.entries()) {
    const before = order[index - 1];
    const points = pointsOf(id);
    order.push({ id, points, rank: before?.points === points ? before.rank : index + 1 });
  }
  return { order, voters: counted.length };
}
