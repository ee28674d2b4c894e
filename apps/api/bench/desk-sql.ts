/**
 * What the peers of the bench ask the database: the desk's first hundred comments with what one viewer may do, rules
 * and all, in one statement over the same tables. Alone it is the bare server's; as a function it is PostGraphile's.
 * The peers are given ids where our own server starts from an address and a cookie.
 */

/** The part between SELECT and its columns: `$1` the coalition, `$2` the round, `$3` the viewer's person. */
export const DESK_FROM = `
  FROM rounds r
  JOIN documents d ON d.coalition_id = r.coalition_id AND d.id = r.document_id
  CROSS JOIN LATERAL (
    SELECT COALESCE(bool_or(h.group_id IS NULL AND h.role = 'COORDINATOR'
        OR h.group_id = d.group_id AND h.role IN ('CHAIR', 'VICE_CHAIR', 'SECRETARY')), false) AS chairs,
      COALESCE(bool_or(h.group_id IS NULL AND h.role = 'COORDINATOR'
        OR h.group_id = d.group_id AND h.role IN ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'EDITOR')), false) AS works,
      COALESCE(bool_or(h.role <> 'OBSERVER'), false) AS speaks,
      plenary_now() >= r.closes_at AS ended,
      d.stage NOT IN ('PUBLISHED', 'SUPERSEDED', 'PARKED', 'WITHDRAWN') AS under_way
    FROM role_assignments h WHERE h.person_id = $3 AND h."to" IS NULL AND h.coalition_id = $1) held
  CROSS JOIN LATERAL (
    SELECT
      CASE WHEN held.works AND held.ended THEN ARRAY['DISPOSE_COMMENT'] ELSE '{}' END
        || CASE WHEN held.works THEN ARRAY['CONFIRM_PLACEMENT', 'TRIAGE_COMMENT', 'RECOMMEND_DISPOSITION'] ELSE '{}' END
        || CASE WHEN held.chairs AND held.ended AND held.under_way THEN ARRAY['REOPEN_COMMENT'] ELSE '{}' END
        || CASE WHEN held.works THEN ARRAY['RECUSE_MYSELF'] ELSE '{}' END
        || CASE WHEN held.works AND held.under_way THEN ARRAY['EDIT_DRAFT'] ELSE '{}' END AS others,
      CASE WHEN held.works THEN ARRAY['CONFIRM_PLACEMENT', 'TRIAGE_COMMENT'] ELSE '{}' END
        || CASE WHEN held.works AND held.under_way THEN ARRAY['EDIT_DRAFT'] ELSE '{}' END AS left_over,
      CASE WHEN held.speaks AND held.ended THEN ARRAY['ANSWER_DISPOSITION'] ELSE '{}' END
        || CASE WHEN held.speaks AND held.ended AND held.under_way THEN ARRAY['RAISE_OBJECTION'] ELSE '{}' END AS authors
    OFFSET 0) can
  CROSS JOIN LATERAL (
    SELECT v.id, v.number FROM revisions v
    WHERE v.coalition_id = r.coalition_id AND v.document_id = r.document_id ORDER BY v.number DESC LIMIT 1) latest
  JOIN comments c ON c.coalition_id = $1 AND c.round_id = $2 AND c.parent_id IS NULL
  LEFT JOIN (
    SELECT q.parent_id, count(*)::int AS count FROM comments q
    WHERE q.coalition_id = $1 AND q.round_id = $2 AND q.parent_id IS NOT NULL AND q.withdrawn_at IS NULL
    GROUP BY q.parent_id) replies ON replies.parent_id = c.id
  LEFT JOIN recusals x ON x.coalition_id = $1 AND x.comment_id = c.id AND x.person_id = $3`;

/** What a viewer is shown of the words, and what she may do. */
export const SHOWN_TEXT = `CASE WHEN c.withdrawn_at IS NOT NULL
  OR (c.hidden_at IS NOT NULL AND c.author_id <> $3 AND NOT held.chairs) THEN '' ELSE c.text END`;
export const VIEWER_CAN = `CASE WHEN c.withdrawn_at IS NOT NULL THEN '{}'::text[]
  WHEN x.comment_id IS NOT NULL THEN CASE WHEN c.author_id = $3 THEN can.left_over || can.authors ELSE can.left_over END
  WHEN c.author_id = $3 THEN can.others || can.authors ELSE can.others END`;
export const DESK_WHERE = `WHERE r.coalition_id = $1 AND r.id = $2 ORDER BY c.number LIMIT 100`;

/** The bare server's one statement. */
export const DESK_SQL = `
  SELECT c.id, c.reference, c.number, c.type, ${SHOWN_TEXT} AS text, c.submitted_at, c.author_id, a.name AS author_name,
    COALESCE(replies.count, 0) AS reply_count, latest.number AS placed_revision, p.status, p.start, p."end", p.exact,
    s.kind, s.rationale, s.number AS disposition_number, s.disposed_at, s.disposed_by, b.name AS disposer_name,
    ${VIEWER_CAN} AS viewer_can
  ${DESK_FROM}
  JOIN persons a ON a.id = c.author_id
  LEFT JOIN placements p ON p.coalition_id = $1 AND p.comment_id = c.id AND p.revision_id = latest.id
  LEFT JOIN dispositions s ON s.coalition_id = $1 AND s.comment_id = c.id AND s.number = c.disposition_number
  LEFT JOIN persons b ON b.id = s.disposed_by
  ${DESK_WHERE}`;
