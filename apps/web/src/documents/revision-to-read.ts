/** Which revision the reading screen shows, and the changes since which, by what its address names. */
import type { DocumentHeadFragment } from '@plenary/graphql';

type Revisions = Pick<DocumentHeadFragment, 'revisions'>;

/** Where the address names none: that of the open round, else the latest. */
export function revisionToRead(
  { rounds, openRound, revisions }: Pick<DocumentHeadFragment, 'rounds' | 'openRound'> & Revisions,
  wished: string | null,
): number | undefined {
  const open = rounds.find(({ id }) => id === openRound?.id);
  return Number(wished) || (open?.revision.number ?? revisions[0]?.number);
}

/** The earlier revision whose changes are wished; null where the address names none that there is. */
export function sinceToRead({ revisions }: Revisions, wished: string | null): number | null {
  const since = Number(wished);
  return revisions.some(({ number }) => number === since) ? since : null;
}

/** What is wished after moving on: who sees what each revision changed goes on to see that. */
export function sinceAfterMove(since: number | null, from: number, to: number): number | undefined {
  if (since === null) return undefined;
  return since === from - 1 ? Math.max(1, to - 1) : since;
}
