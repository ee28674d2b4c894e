/** Progress reports, read in batches, and how the groups stand with them. */
import type { ProgressReport } from '@plenary/database';
import type { GroupState } from '@plenary/domain';
import type { Database } from '../platform/database';
import { row, rows } from '../platform/gather';
import { many } from '../platform/loaders';

export const REPORT_OF_DOCUMENT = {
  progressReport: row<ProgressReport>(
    'progress_reports t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
  ),
};

export interface ReportingRow {
  state: GroupState;
  begunAt: Date;
  /** Of the report that was presented last: when, the end of its days, and their zone. */
  presentedAt: Date | null;
  presentedUntil: Date | null;
  presentedZone: string | null;
  lastStartsAt: Date | null;
  lastEndsAt: Date | null;
  lastZone: string | null;
  beforeEndsAt: Date | null;
  nextStartsAt: Date | null;
}

/** Meetings with the report of a group on an agenda: from the first of those sessions to the last. */
const asked = (coalitionId: string, groupId: string) => `
  SELECT s.meeting_id, min(s.starts_at) AS starts_at, max(s.ends_at) AS ends_at,
    (array_agg(s.zone ORDER BY s.ends_at DESC))[1] AS zone
  FROM sessions s
  CROSS JOIN LATERAL (SELECT a.items FROM agendas a WHERE a.coalition_id = s.coalition_id AND a.session_id = s.id
    ORDER BY a.version DESC LIMIT 1) a
  WHERE s.coalition_id = ${coalitionId}
    AND a.items @> jsonb_build_array(jsonb_build_object('kind', 'REPORT', 'groupId', ${groupId}))
  GROUP BY s.meeting_id`;

export const REPORTS_OF_GROUP = {
  progressReportsOfGroup: rows<ProgressReport>(
    "progress_reports t WHERE t.coalition_id = k.coalition_id AND t.group_id = k.id AND t.scope = 'GROUP'",
    't.drafted_at DESC, t.document_id',
  ),
  reportingOfGroup: row<ReportingRow>(`(
    WITH asked AS (${asked('k.coalition_id', 'k.id')})
    SELECT k.state, k.created_at AS begun_at,
      p.presented_at, p.until AS presented_until, p.zone AS presented_zone,
      l.starts_at AS last_starts_at, l.ends_at AS last_ends_at, l.zone AS last_zone, l.before AS before_ends_at,
      (SELECT min(n.starts_at) FROM asked n WHERE n.ends_at > plenary_now()) AS next_starts_at
    FROM (SELECT) one
    LEFT JOIN LATERAL (
      SELECT r.presented_at, r.until, r.zone FROM progress_reports r
      WHERE r.coalition_id = k.coalition_id AND r.group_id = k.id AND r.scope = 'GROUP' AND r.presented_at IS NOT NULL
      ORDER BY r.presented_at DESC LIMIT 1) p ON true
    LEFT JOIN LATERAL (
      SELECT s.starts_at, s.ends_at, s.zone, lead(s.ends_at) OVER (ORDER BY s.ends_at DESC) AS before FROM asked s
      WHERE s.ends_at <= plenary_now() ORDER BY s.ends_at DESC LIMIT 1) l ON true) t`),
};

/** The groups that wrote for a session: after the last meeting that had asked them, and before this session's end. */
export const WRITTEN_FOR_SESSION = {
  writtenForSession: rows<{ groupId: string }>(
    `(SELECT DISTINCT p.group_id FROM progress_reports p
      WHERE p.coalition_id = k.coalition_id AND p.scope = 'GROUP' AND p.presented_at <= k.ends_at
        AND p.presented_at > COALESCE(
          (SELECT max(b.ends_at) FROM (${asked('k.coalition_id', 'p.group_id')}) b
            WHERE b.meeting_id <> k.meeting_id AND b.ends_at <= k.starts_at),
          k.starts_at - interval '365 days')) t`,
    't.group_id',
  ),
};

export function progressReportLoaders({ prisma }: Database) {
  return {
    progressReportsOfCoalition: many<ProgressReport>(
      (ids) =>
        prisma.progressReport.findMany({
          where: { coalitionId: { in: ids }, scope: 'COALITION' },
          orderBy: [{ draftedAt: 'desc' }, { documentId: 'asc' }],
        }),
      (found) => found.coalitionId,
    ),
  };
}
