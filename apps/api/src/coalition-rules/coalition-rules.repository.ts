/** What the rules of a coalition are checked on, in one statement. */
import type { PrismaClient } from '@plenary/database';
import type { CoalitionRuleFacts } from '@plenary/domain';
import { ARCHIVE_DAYS } from '@plenary/domain';

const DAY = 24 * 60 * 60 * 1000;

interface Place {
  group: string;
  document: string;
}

export interface FactsWithPlaces extends Omit<CoalitionRuleFacts, 'now'> {
  /** The first of what stands against a rule, so that its line leads there; never a text that only its group may know. */
  closedGroup: string | null;
  unpublished: (Place & { round: string }) | null;
  unsaid: Place | null;
}

export async function readFacts(
  prisma: PrismaClient,
  coalitionId: string,
  now: Date,
): Promise<FactsWithPlaces | undefined> {
  const yearAgo = new Date(now.getTime() - 365 * DAY);
  const archived = new Date(now.getTime() - ARCHIVE_DAYS * DAY);
  const [facts] = await prisma.$queryRaw<FactsWithPlaces[]>`
    SELECT
      (SELECT count(*)::int FROM (
        SELECT DISTINCT ON (a.person_id) a.person_id, a."to", a.ended_by FROM role_assignments a
        WHERE a.coalition_id = c.id ORDER BY a.person_id, a."to" DESC NULLS FIRST) l
        WHERE l."to" IS NOT NULL AND l.ended_by <> l.person_id) AS "keptOut",
      closed.count AS "closedGroups", closed.first AS "closedGroup",
      late.count AS "unpublishedReports", late.first AS unpublished,
      (SELECT count(DISTINCT f.stakeholder_group)::int FROM role_assignments a
        JOIN affiliations f ON f.person_id = a.person_id AND f."to" IS NULL
        WHERE a.coalition_id = c.id AND a."to" IS NULL AND f.stakeholder_group = ANY(c.stakeholder_groups)) AS "stakeholderGroups",
      unsaid.count AS "withoutMinority", unsaid.first AS unsaid,
      GREATEST(c.created_at,
        (SELECT max(p.published_at) FROM publications p
          JOIN documents d ON d.coalition_id = p.coalition_id AND d.id = p.document_id
          JOIN document_kinds k ON k.coalition_id = d.coalition_id AND k.id = d.kind_id
          WHERE p.coalition_id = c.id AND k.code = 'session-report'),
        (SELECT max(v.approved_at) FROM deliverables v
          WHERE v.coalition_id = c.id AND v.kind = 'SESSION_REPORT'),
        (SELECT max(y.presented_at) FROM progress_reports y
          WHERE y.coalition_id = c.id AND y.scope = 'COALITION')) AS "lastReportAt"
    FROM coalitions c
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(g.code) AS first FROM working_groups g
      JOIN LATERAL (
        SELECT bool_and(r.audience = 'GROUP') AS closed FROM documents d
        JOIN rounds r ON r.coalition_id = d.coalition_id AND r.document_id = d.id
        WHERE d.coalition_id = g.coalition_id AND d.group_id = g.id
          AND r.opens_at BETWEEN ${yearAgo}::timestamptz AND ${now}::timestamptz) o ON o.closed
      WHERE g.coalition_id = c.id AND g.state = 'ACTIVE') closed
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count,
        (json_agg(json_build_object('group', g.code, 'document', d.code, 'round', r.code) ORDER BY r.closes_at)
          FILTER (WHERE d.visibility <> 'GROUP'))->0 AS first
      FROM rounds r
      JOIN documents d ON d.coalition_id = r.coalition_id AND d.id = r.document_id
      JOIN working_groups g ON g.coalition_id = d.coalition_id AND g.id = d.group_id
      WHERE r.coalition_id = c.id AND r.audience <> 'GROUP' AND r.report_published_at IS NULL
        AND COALESCE(r.replies_until, r.closes_at) < ${archived}::timestamptz
        AND EXISTS (SELECT FROM comments q WHERE q.coalition_id = r.coalition_id AND q.round_id = r.id
          AND q.parent_id IS NULL AND q.withdrawn_at IS NULL)) late
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count,
        (json_agg(json_build_object('group', g.code, 'document', d.code) ORDER BY p.published_at)
          FILTER (WHERE d.visibility <> 'GROUP'))->0 AS first
      FROM publications p
      JOIN documents d ON d.coalition_id = p.coalition_id AND d.id = p.document_id
      JOIN working_groups g ON g.coalition_id = d.coalition_id AND g.id = d.group_id
      WHERE p.coalition_id = c.id AND NOT EXISTS (
        SELECT FROM minority_statements m WHERE m.coalition_id = d.coalition_id AND m.document_id = d.id)) unsaid
    WHERE c.id = ${coalitionId}::uuid`;
  return facts;
}
