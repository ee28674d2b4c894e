/**
 * The database calls of evidence. Asked is whoever could speak in a round by a role that she held while it ran, and who
 * was asked by name; answered is whoever commented or put her name below a comment. Both with the words of then.
 */
import type { PrismaClient, Round } from '@plenary/database';
import type { Participant, Sight, Stage } from '@plenary/domain';
import { visibleDocuments } from '../documents/visible-documents';
import { isHiding } from '../rounds/hiding-rounds';

export interface FoundRound extends Round {
  document: { id: string; code: string; title: string; groupId: string; visibility: 'GROUP' | 'COALITION' | 'PUBLIC' };
}

/** All rounds of what is named; whether the viewer may know of them is asked of each. */
export function findRounds(
  prisma: PrismaClient,
  coalitionId: string,
  named: { groupId?: string; document?: string; round?: string },
): Promise<FoundRound[]> {
  const { groupId, document: code, round } = named;
  return prisma.round.findMany({
    where: {
      coalitionId,
      ...(round ? { code: round } : {}),
      document: { ...(groupId ? { groupId } : {}), ...(code ? { code } : {}) },
    },
    include: { document: { select: { id: true, code: true, title: true, groupId: true, visibility: true } } },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
  });
}

/** Who belongs to which part is the caller's to say. In the order of time, so that the last word of a person is her latest. */
export function readParticipants(
  prisma: Pick<PrismaClient, '$queryRaw'>,
  parts: ReadonlyMap<string, string>,
  now: Date,
): Promise<Participant[]> {
  return prisma.$queryRaw<Participant[]>`
    WITH part AS (
      SELECT * FROM unnest(${[...parts.keys()]}::uuid[], ${[...parts.values()]}::text[]) AS given (round_id, part)),
    r AS (
      SELECT part.part, x.id, x.coalition_id, x.audience, d.group_id, x.opens_at,
        LEAST(${now}::timestamptz, COALESCE(x.replies_until, x.closes_at)) AS until
      FROM part JOIN rounds x ON x.id = part.round_id
      JOIN documents d ON d.coalition_id = x.coalition_id AND d.id = x.document_id
      WHERE NOT ${isHiding('x', now)}),
    held AS (
      SELECT r.part, r.until, a.person_id, r.id AS round_id, a.role, a.group_id, r.audience, r.group_id AS own_group
      FROM r JOIN role_assignments a ON a.coalition_id = r.coalition_id
        AND a."from" <= r.until AND (a."to" IS NULL OR a."to" > r.opens_at)),
    asked AS (
      SELECT part, person_id, until FROM held
        WHERE audience = 'PUBLIC' OR role <> 'OBSERVER'
          AND (audience = 'COALITION' OR group_id = own_group
            OR group_id IS NULL AND role IN ('COORDINATOR', 'SENIOR_POLICY_ADVISER'))
      UNION ALL
      SELECT r.part, q.person_id, r.until FROM r JOIN review_requests q ON q.coalition_id = r.coalition_id AND q.round_id = r.id
        WHERE q.person_id IS NOT NULL
          AND NOT EXISTS (SELECT FROM review_withdrawals w WHERE w.coalition_id = q.coalition_id AND w.request_id = q.id)
      UNION ALL
      SELECT held.part, held.person_id, held.until FROM held
        JOIN review_requests q ON q.round_id = held.round_id AND q.group_id = held.group_id AND held.role <> 'OBSERVER'
        WHERE NOT EXISTS (SELECT FROM review_withdrawals w WHERE w.coalition_id = q.coalition_id AND w.request_id = q.id)),
    answered AS (
      SELECT r.part, c.author_id AS person_id, c.submitted_at AS at, c.stakeholder_group, c.region
        FROM r JOIN comments c ON c.coalition_id = r.coalition_id AND c.round_id = r.id
        WHERE c.withdrawn_at IS NULL AND c.hidden_at IS NULL
          -- Who brought others' comments along in a file did not speak herself.
          AND NOT EXISTS (SELECT FROM comment_origins o WHERE o.coalition_id = c.coalition_id AND o.comment_id = c.id)
      UNION ALL
      SELECT r.part, s.person_id, s.supported_at, s.stakeholder_group, s.region
        FROM r JOIN comments c ON c.coalition_id = r.coalition_id AND c.round_id = r.id
        JOIN comment_supports s ON s.coalition_id = c.coalition_id AND s.comment_id = c.id
        WHERE s.withdrawn_at IS NULL AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL),
    said AS (
      SELECT DISTINCT ON (part, person_id) part, person_id, at, stakeholder_group, region FROM answered
      ORDER BY part, person_id, at DESC),
    called AS (SELECT part, person_id, max(until) AS until FROM asked GROUP BY part, person_id)
    SELECT COALESCE(said.part, called.part) AS part, p.id AS "personId",
      called.person_id IS NOT NULL AS asked, said.person_id IS NOT NULL AS answered,
      CASE WHEN said.person_id IS NULL THEN f.stakeholder_group ELSE said.stakeholder_group END AS "stakeholderGroup",
      CASE WHEN said.person_id IS NULL THEN f.region ELSE said.region END AS region
    FROM called FULL JOIN said ON said.part = called.part AND said.person_id = called.person_id
    JOIN persons q ON q.id = COALESCE(said.person_id, called.person_id)
    JOIN persons p ON p.id = COALESCE(q.merged_into_id, q.id)
    LEFT JOIN LATERAL (
      SELECT l.stakeholder_group, l.region FROM affiliations l
      WHERE l.person_id = p.id AND l."from" <= called.until AND (l."to" IS NULL OR l."to" > called.until)
      ORDER BY l."from" DESC LIMIT 1) f ON true
    ORDER BY COALESCE(said.at, called.until), p.id`;
}

/** Of a session: named is whoever got a part in it, answered is whoever raised a hand as a person that is known. */
export function readSessionParticipants(prisma: PrismaClient, sessionId: string, endsAt: Date): Promise<Participant[]> {
  return prisma.$queryRaw<Participant[]>`
    WITH named AS (
      SELECT DISTINCT ON (person_id) person_id, stakeholder_group, region FROM session_role_assignments
      WHERE session_id = ${sessionId}::uuid AND "to" IS NULL ORDER BY person_id, "from" DESC),
    spoke AS (SELECT DISTINCT person_id FROM hands WHERE session_id = ${sessionId}::uuid AND person_id IS NOT NULL)
    SELECT '' AS part, p.id AS "personId", named.person_id IS NOT NULL AS asked, spoke.person_id IS NOT NULL AS answered,
      CASE WHEN named.person_id IS NULL THEN f.stakeholder_group ELSE named.stakeholder_group END AS "stakeholderGroup",
      CASE WHEN named.person_id IS NULL THEN f.region ELSE named.region END AS region
    FROM named FULL JOIN spoke ON spoke.person_id = named.person_id
    JOIN persons q ON q.id = COALESCE(named.person_id, spoke.person_id)
    JOIN persons p ON p.id = COALESCE(q.merged_into_id, q.id)
    LEFT JOIN LATERAL (
      SELECT l.stakeholder_group, l.region FROM affiliations l
      WHERE l.person_id = p.id AND l."from" <= ${endsAt}::timestamptz AND (l."to" IS NULL OR l."to" > ${endsAt}::timestamptz)
      ORDER BY l."from" DESC LIMIT 1) f ON true
    ORDER BY p.id`;
}

export interface DayCount {
  day: string;
  count: number;
}

/** Every day from the opening to the end or to now, those without a comment too. */
export function readInflow(prisma: PrismaClient, roundId: string, now: Date): Promise<DayCount[]> {
  return prisma.$queryRaw<DayCount[]>`
    WITH r AS (
      SELECT x.*, LEAST(${now}::timestamptz, x.closes_at - interval '1 millisecond') AS until FROM rounds x
      WHERE x.id = ${roundId}::uuid AND NOT ${isHiding('x', now)}),
    came AS (
      SELECT (c.submitted_at AT TIME ZONE r.zone)::date AS day, count(*)::int AS count
      FROM r JOIN comments c ON c.coalition_id = r.coalition_id AND c.round_id = r.id
      WHERE c.parent_id IS NULL AND c.withdrawn_at IS NULL GROUP BY 1)
    SELECT to_char(day, 'YYYY-MM-DD') AS day, COALESCE(came.count, 0) AS count
    FROM (SELECT generate_series((r.opens_at AT TIME ZONE r.zone)::date, (r.until AT TIME ZONE r.zone)::date, '1 day')::date AS day
      FROM r WHERE r.opens_at <= r.until
      UNION SELECT day FROM came) days LEFT JOIN came USING (day)
    ORDER BY 1`;
}

export function findVisibleIds(prisma: PrismaClient, coalitionId: string, sight: Sight): Promise<{ id: string }[]> {
  return prisma.document.findMany({
    where: { AND: [{ coalitionId }, visibleDocuments(sight)] },
    select: { id: true },
  });
}

export interface FlowRow {
  /** Null for all groups together. */
  group: string | null;
  stage: Stage;
  now: number;
  left: number;
  medianDays: number | null;
}

/** How documents pass the stages: by group, and for all of them together. */
export function readFlow(prisma: PrismaClient, ids: string[], since: Date): Promise<FlowRow[]> {
  return prisma.$queryRaw<FlowRow[]>`
    WITH d AS (
      SELECT d.id, d.coalition_id, d.stage::text AS stage, d.created_at, g.code FROM documents d
      JOIN working_groups g ON g.coalition_id = d.coalition_id AND g.id = d.group_id WHERE d.id = ANY(${ids}::uuid[])),
    moved AS (
      SELECT d.code, e.facts->>'from' AS stage, e.at,
        e.at - lag(e.at, 1, d.created_at) OVER (PARTITION BY e.stream_id ORDER BY e.seq) AS stay
      FROM d JOIN entries e ON e.coalition_id = d.coalition_id AND e.stream_id = d.id AND e.kind = 'STAGE_CHANGED'),
    both_kinds AS (
      SELECT code, stage, 1 AS now, 0 AS left_it, NULL::interval AS stay FROM d
      UNION ALL SELECT code, stage, 0, 1, stay FROM moved WHERE at > ${since}::timestamptz AND stage IS NOT NULL)
    SELECT code AS "group", stage, sum(now)::int AS now, sum(left_it)::int AS left,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM stay)) / 86400)::float8 AS "medianDays"
    FROM both_kinds GROUP BY GROUPING SETS ((code, stage), (stage)) ORDER BY 1, 2`;
}
