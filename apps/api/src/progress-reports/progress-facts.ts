/**
 * What the record holds of a group's period: one statement for each kind of fact. A report is made to be read by the whole
 * coalition, so what only the group may see is counted and never named, whoever has it drafted.
 */
import { Prisma } from '@plenary/database';
import type { Transaction } from '@plenary/database';
import type { Designation, DispositionKind, MilestoneResolution, Stage } from '@plenary/domain';
import { isHiding } from '../rounds/hiding-rounds';

type Asking = Pick<Transaction, '$queryRaw'>;

export interface Asked {
  groupId: string;
  since: Date;
  /** The first instant after the period, or now where that is earlier. */
  until: Date;
}

/** A text as it is named: the codes of its group and its own. */
interface Named {
  group: string;
  code: string;
  title: string;
}

const within = (column: string, { since, until }: Asked) =>
  Prisma.sql`(${Prisma.raw(column)} >= ${since}::timestamptz AND ${Prisma.raw(column)} < ${until}::timestamptz)`;

/** What everybody in the coalition may know of, among the texts of the group; reports are not what is reported. */
const textsOf = ({ groupId }: Asked) => Prisma.sql`
  SELECT d.*, g.code AS group_code FROM documents d
  JOIN working_groups g ON g.coalition_id = d.coalition_id AND g.id = d.group_id
  WHERE d.group_id = ${groupId}::uuid AND NOT EXISTS (
    SELECT FROM progress_reports p WHERE p.coalition_id = d.coalition_id AND p.document_id = d.id)`;
const openTextsOf = (asked: Asked) => Prisma.sql`SELECT * FROM (${textsOf(asked)}) x WHERE x.visibility <> 'GROUP'`;

export interface TextRow extends Named {
  isClosed: boolean;
  opened: boolean;
  stages: Stage[];
  revisions: number;
}

/** Texts that were opened, moved or revised, with the stages they passed. */
export function readTexts(tx: Asking, asked: Asked): Promise<TextRow[]> {
  return tx.$queryRaw<TextRow[]>`
    SELECT d.group_code AS "group", d.code, d.title, d.visibility = 'GROUP' AS "isClosed",
      ${within('d.created_at', asked)} AS opened,
      CASE WHEN m.passed IS NULL THEN ARRAY[d.stage::text] ELSE m.left_at || m.passed END AS stages,
      r.count AS revisions
    FROM (${textsOf(asked)}) d
    CROSS JOIN LATERAL (
      SELECT (array_agg(e.facts->>'from' ORDER BY e.seq))[1:1] AS left_at, array_agg(e.facts->>'to' ORDER BY e.seq) AS passed
      FROM entries e WHERE e.coalition_id = d.coalition_id AND e.stream_id = d.id AND e.kind = 'STAGE_CHANGED'
        AND ${within('e.at', asked)}) m
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM revisions v
      WHERE v.coalition_id = d.coalition_id AND v.document_id = d.id AND ${within('v.frozen_at', asked)}) r
    WHERE ${within('d.created_at', asked)} OR m.passed IS NOT NULL OR r.count > 0
    ORDER BY d.code`;
}

export interface RoundRow extends Named {
  id: string;
  round: string;
  opened: boolean;
  endsAt: Date;
  zone: string;
  ended: boolean;
  comments: number | null;
  commenters: number | null;
  undisposed: number | null;
}

/** Rounds that ran in the period; a round that hides its results is not counted in. */
export function readRounds(tx: Asking, asked: Asked): Promise<RoundRow[]> {
  const { since, until } = asked;
  return tx.$queryRaw<RoundRow[]>`
    SELECT d.group_code AS "group", d.code, d.title, r.id, r.code AS round, r.zone, ${within('r.opens_at', asked)} AS opened,
      r.ends_at AS "endsAt", r.ends_at <= ${until}::timestamptz AS ended,
      CASE WHEN NOT ${isHiding('r', until)} THEN c.comments END AS comments,
      CASE WHEN NOT ${isHiding('r', until)} THEN c.commenters END AS commenters,
      CASE WHEN NOT ${isHiding('r', until)} THEN c.undisposed END AS undisposed
    FROM (${openTextsOf(asked)}) d
    JOIN (SELECT *, COALESCE(replies_until, closes_at) AS ends_at FROM rounds) r
      ON r.coalition_id = d.coalition_id AND r.document_id = d.id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS comments, count(DISTINCT c.author_id)::int AS commenters,
        (count(*) FILTER (WHERE NOT c.late AND (c.disposition_number IS NULL OR NOT EXISTS (SELECT FROM dispositions p
          WHERE p.coalition_id = c.coalition_id AND p.comment_id = c.id AND p.disposed_at < ${until}::timestamptz))))::int AS undisposed
      FROM comments c WHERE c.coalition_id = r.coalition_id AND c.round_id = r.id
        AND c.submitted_at < ${until}::timestamptz
        AND c.parent_id IS NULL AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL) c
    WHERE (r.audience <> 'GROUP' OR r.report_published_at IS NOT NULL)
      AND r.opens_at < ${until}::timestamptz AND r.ends_at >= ${since}::timestamptz
    ORDER BY r.opens_at, r.id`;
}

export interface DispositionRow {
  kind: DispositionKind;
  count: number;
}

/** How comments were answered, each by the answer that stands. */
export function readDispositions(tx: Asking, asked: Asked): Promise<DispositionRow[]> {
  return tx.$queryRaw<DispositionRow[]>`
    SELECT p.kind::text AS kind, count(*)::int AS count
    FROM (${openTextsOf(asked)}) d
    JOIN rounds r ON r.coalition_id = d.coalition_id AND r.document_id = d.id
      AND (r.audience <> 'GROUP' OR r.report_published_at IS NOT NULL)
    JOIN comments c ON c.coalition_id = r.coalition_id AND c.round_id = r.id
    JOIN dispositions p ON p.coalition_id = c.coalition_id AND p.comment_id = c.id AND p.number = c.disposition_number
    WHERE ${within('p.disposed_at', asked)}
    GROUP BY p.kind ORDER BY p.kind`;
}

export interface DecisionRow extends Named {
  designation: Designation;
  revision: number;
  at: Date;
}

export function readDecisions(tx: Asking, asked: Asked): Promise<DecisionRow[]> {
  return tx.$queryRaw<DecisionRow[]>`
    SELECT d.group_code AS "group", d.code, d.title, n.designation::text AS designation, v.number AS revision,
      n.designated_at AS at
    FROM (${openTextsOf(asked)}) d
    JOIN consensus_designations n ON n.coalition_id = d.coalition_id AND n.document_id = d.id
    JOIN revisions v ON v.coalition_id = n.coalition_id AND v.id = n.revision_id
    WHERE ${within('n.designated_at', asked)}
    ORDER BY n.designated_at, n.id`;
}

export interface PublicationRow extends Named {
  reference: string;
  edition: number;
  at: Date;
}

export function readPublications(tx: Asking, asked: Asked): Promise<PublicationRow[]> {
  return tx.$queryRaw<PublicationRow[]>`
    SELECT d.group_code AS "group", d.code, d.title, p.reference, p.edition, p.published_at AS at
    FROM (${openTextsOf(asked)}) d
    JOIN publications p ON p.coalition_id = d.coalition_id AND p.document_id = d.id
    WHERE ${within('p.published_at', asked)}
    ORDER BY p.published_at, p.id`;
}

export interface MilestoneRow {
  title: string;
  dueAt: Date;
  zone: string;
  resolution: MilestoneResolution | null;
  resolvedAt: Date | null;
  /** The date that it had before it moved in the period. */
  earlier: Date | null;
}

/** Milestones that ended in the period or were still to be met at its end. */
export function readMilestones(tx: Asking, asked: Asked): Promise<MilestoneRow[]> {
  const { groupId, since, until } = asked;
  return tx.$queryRaw<MilestoneRow[]>`
    SELECT m.title, m.due_at AS "dueAt", m.zone, s.due_at AS earlier,
      CASE WHEN m.resolved_at < ${until}::timestamptz THEN m.resolution::text END AS resolution,
      CASE WHEN m.resolved_at < ${until}::timestamptz THEN m.resolved_at END AS "resolvedAt"
    FROM milestones m
    LEFT JOIN LATERAL (
      SELECT l.due_at FROM milestone_slips l
      WHERE l.coalition_id = m.coalition_id AND l.milestone_id = m.id AND ${within('l.moved_at', asked)}
      ORDER BY l.number LIMIT 1) s ON true
    WHERE m.group_id = ${groupId}::uuid AND m.set_at < ${until}::timestamptz
      AND (m.resolved_at IS NULL OR m.resolved_at >= ${since}::timestamptz)
    ORDER BY m.due_at, m.id`;
}
