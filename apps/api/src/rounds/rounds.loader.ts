/** Rounds and the counts that lists need, read in batches. */
import type { Round, RoundEnd, RoundQuestion, RoundSettings } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

/** Comments of a round, replies and withdrawn ones not counted. */
export interface RoundCounts {
  roundId: string;
  comments: number;
  undisposed: number;
}

export function roundLoaders({ prisma }: Database) {
  return {
    round: one<Round>(
      (ids) => prisma.round.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    roundsOfDocument: many<Round>(
      (ids) => prisma.round.findMany({ where: { documentId: { in: ids } }, orderBy: { opensAt: 'desc' } }),
      (row) => row.documentId,
    ),
    formerEnds: many<RoundEnd>(
      (ids) => prisma.roundEnd.findMany({ where: { roundId: { in: ids } }, orderBy: { number: 'asc' } }),
      (row) => row.roundId,
    ),
    question: one<RoundQuestion>(
      (ids) => prisma.roundQuestion.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    questionsOfRound: many<RoundQuestion>(
      (ids) => prisma.roundQuestion.findMany({ where: { roundId: { in: ids } }, orderBy: { number: 'asc' } }),
      (row) => row.roundId,
    ),
    roundSettings: one<RoundSettings>(
      (ids) => prisma.roundSettings.findMany({ where: { coalitionId: { in: ids } } }),
      (row) => row.coalitionId,
    ),
    allCounts: one<RoundCounts>(
      (ids) => prisma.$queryRaw`
        SELECT c.round_id AS "roundId", count(*)::int AS comments,
               count(*) FILTER (WHERE c.disposition_number IS NULL AND NOT c.late)::int AS undisposed
        FROM comments c
        WHERE c.round_id = ANY(${ids}::uuid[]) AND c.parent_id IS NULL AND c.withdrawn_at IS NULL
        GROUP BY c.round_id`,
      (row) => row.roundId,
    ),
  };
}
