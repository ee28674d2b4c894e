/** Consensus calls with all that hangs on them, for any number of documents in one statement. */
import type { Transaction } from '@plenary/database';
import type { Designation } from '@plenary/domain';

export interface EvaluationRow {
  number: number;
  designation: Designation;
  statement: string;
  evaluatedBy: string;
  evaluatedAt: Date;
  secondedBy: string | null;
  publishedAt: Date | null;
  objectBy: Date | null;
  zone: string | null;
  objections: { id: string; objectorId: string; reason: string; objectedAt: Date }[];
}

export interface CallRow {
  coalitionId: string;
  id: string;
  documentId: string;
  revisionId: string;
  /** The revision's number. */
  revision: number;
  calledAt: Date;
  designated: boolean;
  /** Who changed or froze the text up to its revision, and who edits now. */
  edited: string[];
  froze: string[];
  editors: string[];
  /** The last one first. */
  evaluations: EvaluationRow[];
}

/** Instants that went through JSON. */
type Told<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
type ToldEvaluation = Told<Omit<EvaluationRow, 'objections'>> & {
  objections: Told<EvaluationRow['objections'][number]>[];
};

const instant = (told: string | null): Date | null => (told === null ? null : new Date(told));

/** The last one first. */
export async function readCalls(tx: Pick<Transaction, '$queryRaw'>, documentIds: string[]): Promise<CallRow[]> {
  const rows = await tx.$queryRaw<(Omit<CallRow, 'evaluations'> & { evaluations: ToldEvaluation[] })[]>`
    SELECT c.coalition_id AS "coalitionId", c.id, c.document_id AS "documentId", c.revision_id AS "revisionId",
      v.number AS revision, c.called_at AS "calledAt",
      EXISTS (SELECT FROM consensus_designations g WHERE g.coalition_id = c.coalition_id AND g.call_id = c.id) AS designated,
      COALESCE((SELECT array_agg(DISTINCT n.actor_id::text) FROM entries n
        WHERE n.coalition_id = c.coalition_id AND n.stream_id = c.document_id AND n.actor_id IS NOT NULL
          AND n.kind::text IN ('DOCUMENT_OPENED', 'DRAFT_UPLOADED', 'CHANGE_APPLIED') AND n.at <= v.frozen_at), '{}') AS edited,
      COALESCE((SELECT array_agg(DISTINCT w.frozen_by::text) FROM revisions w
        WHERE w.coalition_id = c.coalition_id AND w.document_id = c.document_id AND w.number <= v.number
          AND w.frozen_by IS NOT NULL), '{}') AS froze,
      COALESCE((SELECT array_agg(DISTINCT a.person_id::text) FROM role_assignments a
        WHERE a.coalition_id = d.coalition_id AND a.group_id = d.group_id AND a.role = 'EDITOR' AND a."to" IS NULL), '{}') AS editors,
      (SELECT jsonb_agg(jsonb_build_object('number', e.number, 'designation', e.designation, 'statement', e.statement,
          'evaluatedBy', e.evaluated_by, 'evaluatedAt', e.evaluated_at, 'secondedBy', s.seconded_by,
          'publishedAt', p.published_at, 'objectBy', p.object_by, 'zone', p.zone, 'objections', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', o.id, 'objectorId', o.objector_id, 'reason', o.reason,
              'objectedAt', o.objected_at) ORDER BY o.objected_at, o.id)
            FROM evaluation_objections o
            WHERE o.coalition_id = e.coalition_id AND o.call_id = e.call_id AND o.number = e.number), '[]'))
          ORDER BY e.number DESC)
        FROM consensus_evaluations e
        LEFT JOIN evaluation_seconds s ON s.coalition_id = e.coalition_id AND s.call_id = e.call_id AND s.number = e.number
        LEFT JOIN evaluation_publications p ON p.coalition_id = e.coalition_id AND p.call_id = e.call_id AND p.number = e.number
        WHERE e.coalition_id = c.coalition_id AND e.call_id = c.id) AS evaluations
    FROM consensus_calls c
    JOIN documents d ON d.coalition_id = c.coalition_id AND d.id = c.document_id
    JOIN revisions v ON v.coalition_id = c.coalition_id AND v.id = c.revision_id
    WHERE c.document_id = ANY(${documentIds}::uuid[])
    ORDER BY c.called_at DESC, c.id DESC`;
  return rows.map((row) => ({
    ...row,
    evaluations: row.evaluations.map((one) => ({
      ...one,
      evaluatedAt: new Date(one.evaluatedAt),
      publishedAt: instant(one.publishedAt),
      objectBy: instant(one.objectBy),
      objections: one.objections.map((each) => ({ ...each, objectedAt: new Date(each.objectedAt) })),
    })),
  }));
}
