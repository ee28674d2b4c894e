/** Polls with everybody's last answer, for any number of documents in one statement. */
import type { Poll, Transaction } from '@plenary/database';

export type PollRow = Poll & { answers: { personId: string; number: number; option: number }[] };

/** The last one first. */
export function readPolls(tx: Pick<Transaction, '$queryRaw'>, documentIds: string[]): Promise<PollRow[]> {
  return tx.$queryRaw<PollRow[]>`
    SELECT p.coalition_id AS "coalitionId", p.id, p.document_id AS "documentId", p.revision_id AS "revisionId", p.question,
      p.options, p.closes_at AS "closesAt", p.zone, p.results_at_once AS "resultsAtOnce", p.opened_by AS "openedBy",
      p.opened_at AS "openedAt",
      COALESCE((SELECT jsonb_agg(jsonb_build_object('personId', a.person_id, 'number', a.number, 'option', a.option))
        FROM (SELECT DISTINCT ON (person_id) person_id, number, option FROM poll_answers
          WHERE coalition_id = p.coalition_id AND poll_id = p.id ORDER BY person_id, number DESC) a), '[]') AS answers
    FROM polls p
    WHERE p.document_id = ANY(${documentIds}::uuid[])
    ORDER BY p.opened_at DESC, p.id DESC`;
}
