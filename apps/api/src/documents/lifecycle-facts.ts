/** What the lifecycle's guards decide on, for any number of documents in one statement. */
import type { AnswersOut, ChangeClass, KindGuards, RoundKind, Stage, SupposableFacts } from '@plenary/domain';
import type { Transaction } from '@plenary/database';
import { isHiding } from '../rounds/hiding-rounds';

export interface DocumentFacts extends SupposableFacts {
  documentId: string;
  /** The row's version on which a change is compared and set. */
  version: number;
}

interface Row {
  documentId: string;
  version: number;
  stage: Stage;
  stageLeft: Stage | null;
  kindStages: Stage[];
  kindGuards: KindGuards;
  revisionCount: number;
  draftChanged: boolean;
  editorCount: number;
  openRoundEndsAt: Date | null;
  openRoundKinds: RoundKind[];
  responseDays: number;
  heldRounds: RoundKind[];
  undisposedTechnical: number;
  undisposed: number;
  changesSinceLastCall: ChangeClass[];
  unpublishedReports: number;
  answersOut: (Omit<AnswersOut, 'respondBy'> & { respondBy: string })[];
  minorityStated: boolean;
  approvalDesignated: boolean;
  unresolvedObjections: number;
  sponsorsDisclosed: boolean;
}

export async function readLifecycleFacts(
  tx: Pick<Transaction, '$queryRaw'>,
  ids: string[],
  now: Date,
): Promise<DocumentFacts[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id AS "documentId", d.version, d.stage, d.stage_left AS "stageLeft", k.stages::text[] AS "kindStages",
      k.guards AS "kindGuards",
      r.count AS "revisionCount",
      COALESCE(w.content_hash <> r.latest_hash, false) AS "draftChanged",
      (SELECT count(*)::int FROM role_assignments a
        WHERE a.coalition_id = d.coalition_id AND a.group_id = d.group_id AND a.role = 'EDITOR' AND a."to" IS NULL) AS "editorCount",
      o.open_ends_at AS "openRoundEndsAt",
      COALESCE(o.open_kinds, '{}') AS "openRoundKinds",
      k.response_days AS "responseDays",
      COALESCE(o.held, '{}') AS "heldRounds",
      COALESCE(c.undisposed_technical, 0) AS "undisposedTechnical",
      COALESCE(c.undisposed, 0) AS undisposed,
      COALESCE((SELECT array_agg(l.change_class::text) FROM revisions l
        WHERE l.coalition_id = d.coalition_id AND l.document_id = d.id AND l.change_class IS NOT NULL
          AND l.number > o.last_call_revision), '{}') AS "changesSinceLastCall",
      COALESCE(c.unpublished, 0) AS "unpublishedReports",
      COALESCE((SELECT json_agg(a) FROM (
        SELECT x.code AS round, p.respond_by AS "respondBy", count(*) AS addressed,
          count(*) FILTER (WHERE EXISTS (SELECT FROM disposition_responses s
            WHERE s.coalition_id = p.coalition_id AND s.comment_id = p.comment_id AND s.number = p.number)) AS answered
        FROM rounds x
        JOIN comments q ON q.coalition_id = x.coalition_id AND q.round_id = x.id AND q.withdrawn_at IS NULL
        JOIN addressed_dispositions p ON p.coalition_id = q.coalition_id AND p.comment_id = q.id AND p.number = q.disposition_number
        WHERE x.coalition_id = d.coalition_id AND x.document_id = d.id AND p.respond_by > ${now}::timestamptz
          -- Of whom nothing is kept, nobody can answer any more.
          AND NOT EXISTS (SELECT FROM persons w WHERE w.id = q.author_id AND w.erased_at IS NOT NULL)
        GROUP BY x.code, p.respond_by) a), '[]') AS "answersOut",
      EXISTS (SELECT FROM minority_statements m WHERE m.coalition_id = d.coalition_id AND m.document_id = d.id) AS "minorityStated",
      COALESCE((SELECT g.designation::text IN ('FULL_CONSENSUS', 'CONSENSUS') FROM consensus_designations g
        JOIN revisions h ON h.coalition_id = g.coalition_id AND h.id = g.revision_id
        WHERE g.coalition_id = d.coalition_id AND g.document_id = d.id AND NOT EXISTS (
          SELECT FROM revisions l WHERE l.coalition_id = d.coalition_id AND l.document_id = d.id AND l.number > h.number
            AND l.change_class IN ('SUBSTANTIVE', 'NEW_MATTER'))
        ORDER BY g.designated_at DESC LIMIT 1), false) AS "approvalDesignated",
      (SELECT count(*)::int FROM formal_objections f
        JOIN comments q ON q.coalition_id = f.coalition_id AND q.id = f.comment_id
        JOIN rounds x ON x.coalition_id = q.coalition_id AND x.id = q.round_id
        WHERE f.coalition_id = d.coalition_id AND x.document_id = d.id AND NOT EXISTS (
          SELECT FROM objection_decisions y WHERE y.coalition_id = f.coalition_id AND y.objection_id = f.id)) AS "unresolvedObjections",
      d.sponsors IS NOT NULL AS "sponsorsDisclosed"
    FROM documents d
    JOIN document_kinds k ON k.coalition_id = d.coalition_id AND k.id = d.kind_id
    LEFT JOIN working_drafts w ON w.coalition_id = d.coalition_id AND w.document_id = d.id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count,
        (array_agg(v.content_hash ORDER BY v.number DESC))[1] AS latest_hash
      FROM revisions v WHERE v.coalition_id = d.coalition_id AND v.document_id = d.id) r
    CROSS JOIN LATERAL (
      SELECT COALESCE(max(e.at), '-infinity') AS at FROM entries e
      WHERE e.coalition_id = d.coalition_id AND e.stream_id = d.id AND e.kind = 'STAGE_CHANGED' AND e.facts->>'to' = 'DRAFTING') drafting
    CROSS JOIN LATERAL (
      SELECT max(COALESCE(x.replies_until, x.closes_at)) FILTER (WHERE COALESCE(x.replies_until, x.closes_at) > ${now}::timestamptz) AS open_ends_at,
        array_agg(DISTINCT x.kind::text) FILTER (WHERE COALESCE(x.replies_until, x.closes_at) > ${now}::timestamptz) AS open_kinds,
        array_agg(DISTINCT x.kind::text) FILTER (WHERE COALESCE(x.replies_until, x.closes_at) <= ${now}::timestamptz
          AND (x.kind = 'ADOPTION' OR x.opens_at >= drafting.at)) AS held,
        max(v.number) FILTER (WHERE x.kind = 'LAST_CALL' AND x.opens_at >= drafting.at) AS last_call_revision
      FROM rounds x JOIN revisions v ON v.coalition_id = x.coalition_id AND v.id = x.revision_id
      WHERE x.coalition_id = d.coalition_id AND x.document_id = d.id) o
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE q.disposition_number IS NULL AND NOT q.late)::int AS undisposed,
        count(*) FILTER (WHERE q.disposition_number IS NULL AND NOT q.late AND q.type = 'TECHNICAL')::int AS undisposed_technical,
        count(DISTINCT x.id) FILTER (WHERE x.report_published_at IS NULL)::int AS unpublished
      FROM rounds x
      JOIN comments q ON q.coalition_id = x.coalition_id AND q.round_id = x.id AND q.parent_id IS NULL AND q.withdrawn_at IS NULL
        -- Nothing counts while results are hidden: a guard would tell how many there are.
        AND NOT ${isHiding('x', now)}
      WHERE x.coalition_id = d.coalition_id AND x.document_id = d.id) c
    WHERE d.id = ANY(${ids}::uuid[])`;
  return rows.map(({ answersOut, ...row }) => ({
    ...row,
    answersOut: answersOut.map((out) => ({ ...out, respondBy: new Date(out.respondBy) })),
    now,
  }));
}
