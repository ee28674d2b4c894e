/** Rounds and the counts that lists need, read in batches. */
import type { Round, RoundEnd, RoundQuestion, RoundSettings } from '@plenary/database';
import type { Database } from '../platform/database';
import { row, rows } from '../platform/gather';
import { one } from '../platform/loaders';

/** Comments of a round, replies and withdrawn ones not counted. */
export interface RoundCounts {
  roundId: string;
  comments: number;
  undisposed: number;
}

export const ROUNDS_OF_DOCUMENT = {
  roundsOfDocument: rows<Round>(
    'rounds t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.opens_at DESC',
    { known: 'round' },
  ),
};

/** What hangs on a round. */
export const PARTS_OF_ROUND = {
  formerEnds: rows<RoundEnd>('round_ends t WHERE t.coalition_id = k.coalition_id AND t.round_id = k.id', 't.number'),
  questionsOfRound: rows<RoundQuestion>(
    'round_questions t WHERE t.coalition_id = k.coalition_id AND t.round_id = k.id',
    't.number',
    { known: 'question' },
  ),
  allCounts: row<RoundCounts>(`(
    SELECT k.id AS round_id, count(*)::int AS comments,
      count(*) FILTER (WHERE c.disposition_number IS NULL AND NOT c.late)::int AS undisposed
    FROM comments c WHERE c.coalition_id = k.coalition_id AND c.round_id = k.id AND c.parent_id IS NULL AND c.withdrawn_at IS NULL) t`),
};

export function roundLoaders({ prisma }: Database) {
  return {
    round: one<Round>(
      (ids) => prisma.round.findMany({ where: { id: { in: ids } } }),
      (found) => found.id,
    ),
    question: one<RoundQuestion>(
      (ids) => prisma.roundQuestion.findMany({ where: { id: { in: ids } } }),
      (found) => found.id,
    ),
    roundSettings: one<RoundSettings>(
      (ids) => prisma.roundSettings.findMany({ where: { coalitionId: { in: ids } } }),
      (found) => found.coalitionId,
    ),
  };
}
