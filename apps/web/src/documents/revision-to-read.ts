/** Which revision the reading screen shows where the address names none: that of the open round, else the latest. */
import type { DocumentHeadFragment } from '@plenary/graphql';

export function revisionToRead(
  { rounds, openRound, revisions }: Pick<DocumentHeadFragment, 'rounds' | 'openRound' | 'revisions'>,
  wished: string | null,
): number | undefined {
  const open = rounds.find(({ id }) => id === openRound?.id);
  return Number(wished) || (open?.revision.number ?? revisions[0]?.number);
}
