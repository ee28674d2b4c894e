/**
 * The desk's read path: one statement for where the desk is, and one for any number of its comments with everything a
 * row shows. They are prepared once per connection and go past the object mapper: this is the hottest list there is.
 */
import type { Coalition, Document, Round, RoundSettings, WorkingGroup } from '@plenary/database';
import type {
  AnchorKind,
  CommentType,
  DispositionKind,
  ObjectionOutcome,
  PlacementStatus,
  Satisfaction,
} from '@plenary/domain';
import type { Database } from '../platform/database';
import { revived } from '../platform/revived';
import type { RevisionRow } from '../documents/documents.loader';

type Pool = Pick<Database['pool'], 'query'>;

export interface DeskHead {
  coalition: Coalition;
  group: WorkingGroup;
  document: Document;
  round: Round;
  revision: RevisionRow;
  latestRevision: number;
  draftVersion: number | null;
  lastSeq: bigint;
  settings: RoundSettings | null;
}

const HEAD = `
  SELECT to_jsonb(co) AS coalition, to_jsonb(g) AS "group", to_jsonb(d) AS document, to_jsonb(r) AS round,
    jsonb_build_object('coalition_id', v.coalition_id, 'id', v.id, 'document_id', v.document_id, 'number', v.number,
      'content_hash', v.content_hash, 'change_log', v.change_log, 'change_class', v.change_class,
      'frozen_by', v.frozen_by, 'frozen_at', v.frozen_at) AS revision,
    (SELECT max(l.number) FROM revisions l WHERE l.coalition_id = d.coalition_id AND l.document_id = d.id) AS "latestRevision",
    w.version AS "draftVersion", s.last_seq::text AS "lastSeq", to_jsonb(rs) AS settings
  FROM coalitions co
  JOIN working_groups g ON g.coalition_id = co.id AND g.code = $2
  JOIN documents d ON d.coalition_id = co.id AND d.group_id = g.id AND d.code = $3
  JOIN rounds r ON r.coalition_id = co.id AND r.document_id = d.id AND r.code = $4
  JOIN revisions v ON v.coalition_id = co.id AND v.id = r.revision_id
  JOIN streams s ON s.coalition_id = co.id AND s.id = d.id
  LEFT JOIN working_drafts w ON w.coalition_id = co.id AND w.document_id = d.id
  LEFT JOIN round_settings rs ON rs.coalition_id = co.id
  WHERE co.slug = $1`;

/** Where the desk is; who may know of it is asked elsewhere. */
export async function findDesk(
  pool: Pool,
  at: { coalition: string; group: string; document: string; code: string },
): Promise<DeskHead | null> {
  const values = [at.coalition, at.group, at.document, at.code];
  if (values.some((value) => value.includes('\u0000'))) return null;
  const { rows } = await pool.query({ name: 'desk-head', text: HEAD, values });
  const row: Record<string, unknown> | undefined = rows[0];
  if (!row) return null;
  return {
    coalition: revived<Coalition>(row['coalition']),
    group: revived<WorkingGroup>(row['group']),
    document: revived<Document>(row['document']),
    round: revived<Round>(row['round']),
    revision: revived<RevisionRow>(row['revision']),
    latestRevision: row['latestRevision'] as number,
    draftVersion: row['draftVersion'] as number | null,
    lastSeq: BigInt(row['lastSeq'] as string),
    settings: row['settings'] === null ? null : revived<RoundSettings>(row['settings']),
  };
}

/** A comment's row on the desk, before anybody's eyes are known. */
export interface DeskRow {
  id: string;
  roundId: string;
  number: number;
  reference: string;
  type: CommentType;
  text: string;
  proposedChange: string | null;
  onBehalfOf: string | null;
  questionId: string | null;
  questionNumber: number;
  jointId: string | null;
  jointName: string | null;
  organisation: string | null;
  stakeholderGroup: string | null;
  region: string | null;
  submittedAt: Date;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
  supportCount: number;
  authorId: string;
  authorName: string;
  anchorKind: AnchorKind;
  blockId: string | null;
  start: number | null;
  end: number | null;
  exact: string | null;
  placedRevision: number;
  placedStatus: PlacementStatus | null;
  placedStart: number | null;
  placedEnd: number | null;
  placedExact: string | null;
  dispositionCount: number;
  kind: DispositionKind | null;
  rationale: string;
  dispositionNumber: number;
  disposedAt: Date;
  disposedBy: string | null;
  disposedByName: string | null;
  duplicateOf: string | null;
  duplicateReference: string;
  replyCount: number;
  respondBy: Date | null;
  satisfaction: Satisfaction | null;
  objectionId: string | null;
  objectionOutcome: ObjectionOutcome | null;
  applied: boolean;
  appliedRevision: number | null;
  recused: string[] | null;
  triageVersion: number | null;
  assigneeId: string | null;
  assigneeName: string | null;
  controversial: boolean | null;
  seemsToRepeat: string | null;
  seemsToRepeatReference: string;
  recommended: DispositionKind | null;
  recommendedRationale: string;
  recommendationNumber: number;
  recommendedBy: string | null;
  recommendedByName: string | null;
  recommendedDuplicateOf: string | null;
  recommendedDuplicateReference: string;
}

/**
 * What a row may show beside its own columns: each part reads its tables only where a field of it was asked for. What
 * was not asked for is absent from the rows.
 */
interface Part {
  fields: readonly string[];
  columns: string;
  from: string;
}

const ALREADY_THERE = '';

/** Where the latest revision of a comment's document is found. */
interface Latest {
  id: string;
  number: string;
  from: string;
}

const LATEST = `
  CROSS JOIN LATERAL (
    SELECT v.id, v.number FROM revisions v
    WHERE v.coalition_id = r.coalition_id AND v.document_id = r.document_id ORDER BY v.number DESC LIMIT 1) l`;

/** Of the comments of one round it is the same revision, which is looked up once and not for each of them. */
const WITH_LATEST = `
  WITH latest AS MATERIALIZED (
    SELECT l.id, l.number FROM rounds r ${LATEST} WHERE r.coalition_id = $1 AND r.id = $2)`;
const OF_THE_ROUND: Latest = { id: '(SELECT id FROM latest)', number: '(SELECT number FROM latest)', from: '' };

const OF_EACH: Latest = {
  id: 'l.id',
  number: 'l.number',
  from: `JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id ${LATEST}`,
};

function partsWith(latest: Latest): readonly Part[] {
  return [
    {
      fields: ['proposedChange', 'onBehalfOf'],
      columns: `CASE WHEN c.withdrawn_at IS NULL THEN c.proposed_change END AS "proposedChange",
      c.on_behalf_of AS "onBehalfOf"`,
      from: ALREADY_THERE,
    },
    {
      fields: ['affiliation'],
      columns: 'c.organisation, c.stakeholder_group AS "stakeholderGroup", c.region',
      from: ALREADY_THERE,
    },
    {
      fields: ['anchor'],
      columns: 'c.anchor_kind AS "anchorKind", c.block_id AS "blockId", c.start, c."end", c.exact',
      from: ALREADY_THERE,
    },
    {
      fields: ['jointOf'],
      columns: 'og.id AS "jointId", og.name AS "jointName"',
      from: 'LEFT JOIN organisations og ON og.coalition_id = c.coalition_id AND og.id = c.organisation_id',
    },
    {
      fields: ['question'],
      columns: 'c.question_id AS "questionId", rq.number AS "questionNumber"',
      from: 'LEFT JOIN round_questions rq ON rq.coalition_id = c.coalition_id AND rq.id = c.question_id',
    },
    {
      fields: ['placement'],
      columns: `${latest.number} AS "placedRevision", p.status AS "placedStatus", p.start AS "placedStart", p."end" AS "placedEnd",
      p.exact AS "placedExact"`,
      from: `${latest.from}
      LEFT JOIN placements p
        ON p.coalition_id = c.coalition_id AND p.comment_id = c.id AND p.revision_id = ${latest.id}`,
    },
    {
      fields: ['disposition'],
      columns: `d.kind, d.rationale, d.number AS "dispositionNumber", d.disposed_at AS "disposedAt",
      d.disposed_by AS "disposedBy", dp.name AS "disposedByName", d.duplicate_of AS "duplicateOf",
      dd.reference AS "duplicateReference"`,
      from: `
      LEFT JOIN dispositions d
        ON d.coalition_id = c.coalition_id AND d.comment_id = c.id AND d.number = c.disposition_number
      LEFT JOIN persons dp ON dp.id = d.disposed_by
      LEFT JOIN comments dd ON dd.coalition_id = d.coalition_id AND dd.id = d.duplicate_of`,
    },
    {
      fields: ['replyCount'],
      columns: 'n.count AS "replyCount"',
      from: `
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS count FROM comments q
        WHERE q.coalition_id = c.coalition_id AND q.parent_id = c.id AND q.withdrawn_at IS NULL) n ON true`,
    },
    {
      fields: ['supportCount'],
      columns: 'u.count AS "supportCount"',
      from: `
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS count FROM comment_supports e
        WHERE e.coalition_id = c.coalition_id AND e.comment_id = c.id AND e.withdrawn_at IS NULL) u ON true`,
    },
    {
      fields: ['addressed'],
      columns: 'ad.respond_by AS "respondBy", s.satisfaction',
      from: `
      LEFT JOIN addressed_dispositions ad
        ON ad.coalition_id = c.coalition_id AND ad.comment_id = c.id AND ad.number = c.disposition_number
      LEFT JOIN LATERAL (
        SELECT w.satisfaction FROM disposition_responses w
        WHERE w.coalition_id = ad.coalition_id AND w.comment_id = ad.comment_id AND w.number = ad.number
        ORDER BY w.turn DESC LIMIT 1) s ON true`,
    },
    {
      fields: ['objection'],
      columns: 'f.id AS "objectionId", f.outcome AS "objectionOutcome"',
      from: `
      LEFT JOIN LATERAL (
        SELECT o.id, y.outcome FROM formal_objections o
        LEFT JOIN objection_decisions y ON y.coalition_id = o.coalition_id AND y.objection_id = o.id
        WHERE o.coalition_id = c.coalition_id AND o.comment_id = c.id ORDER BY o.number DESC LIMIT 1) f ON true`,
    },
    {
      fields: ['applied'],
      columns: 'ac.comment_id IS NOT NULL AS applied, ar.number AS "appliedRevision"',
      from: `
      LEFT JOIN applied_changes ac ON ac.coalition_id = c.coalition_id AND ac.comment_id = c.id
      LEFT JOIN revisions ar ON ar.coalition_id = ac.coalition_id AND ar.id = ac.revision_id`,
    },
    {
      // What a viewer may do depends on whether she stood back.
      fields: ['recused', 'viewerCan'],
      columns: 'x.persons AS recused',
      from: `
      LEFT JOIN LATERAL (
        SELECT array_agg(z.person_id) AS persons FROM recusals z
        WHERE z.coalition_id = c.coalition_id AND z.comment_id = c.id) x ON true`,
    },
    {
      fields: ['triage'],
      columns: `t.version AS "triageVersion", t.assignee_id AS "assigneeId", ap.name AS "assigneeName", t.controversial,
      t.duplicate_of AS "seemsToRepeat", td.reference AS "seemsToRepeatReference",
      m.kind AS recommended, m.rationale AS "recommendedRationale", m.number AS "recommendationNumber",
      m.recommended_by AS "recommendedBy", mp.name AS "recommendedByName", m.duplicate_of AS "recommendedDuplicateOf",
      md.reference AS "recommendedDuplicateReference"`,
      from: `
      LEFT JOIN triages t ON t.coalition_id = c.coalition_id AND t.comment_id = c.id
      LEFT JOIN persons ap ON ap.id = t.assignee_id
      LEFT JOIN comments td ON td.coalition_id = t.coalition_id AND td.id = t.duplicate_of
      LEFT JOIN recommendations m
        ON m.coalition_id = t.coalition_id AND m.comment_id = t.comment_id AND m.number = t.recommendation_number
      LEFT JOIN persons mp ON mp.id = m.recommended_by
      LEFT JOIN comments md ON md.coalition_id = m.coalition_id AND md.id = m.duplicate_of`,
    },
  ];
}

/** `which` narrows the comments. */
const comments = (parts: readonly Part[], which: string): string => `
  SELECT ${[
    `c.id, c.round_id AS "roundId", c.number, c.reference, c.type,
    CASE WHEN c.withdrawn_at IS NULL THEN c.text ELSE '' END AS text,
    c.submitted_at AS "submittedAt", c.withdrawn_at AS "withdrawnAt", c.hidden_at AS "hiddenAt",
    c.author_id AS "authorId", a.name AS "authorName", c.disposition_count AS "dispositionCount"`,
    ...parts.map(({ columns }) => columns),
  ].join(',\n    ')}
  FROM comments c
  JOIN persons a ON a.id = c.author_id
  ${parts.map(({ from }) => from).join('\n')}
  WHERE ${which}`;

interface Statement {
  name: string;
  text: string;
}

/** One statement for each set of parts that a screen has asked for; the contract's screens ask for a few. */
const ofRound = new Map<string, Statement>();
const PARTS = partsWith(OF_THE_ROUND);

/** Whether it is about one author is said in the text: a condition that may hold for all would spoil the estimates. */
function statementOf(asked: ReadonlySet<string>, whose: 'all' | 'own'): Statement {
  const parts = PARTS.filter(({ fields }) => fields.some((field) => asked.has(field)));
  const key = [whose, ...parts.map((part) => PARTS.indexOf(part))].join('-');
  const known = ofRound.get(key);
  if (known) return known;
  const which = `c.coalition_id = $1 AND c.round_id = $2 AND c.parent_id IS NULL AND c.number > $3
    ${whose === 'own' ? 'AND c.author_id = $5' : ''}`;
  const text = `${WITH_LATEST} ${comments(parts, which)} ORDER BY c.number LIMIT $4`;
  const statement = { name: `desk-comments-${key}`, text };
  ofRound.set(key, statement);
  return statement;
}

const BY_ID = comments(partsWith(OF_EACH), 'c.id = ANY($1::uuid[])');

/** A round's comments by number, replies apart, with what the asked fields need; those of one author where one is given. */
export async function commentsOfDesk(
  pool: Pool,
  round: Pick<Round, 'id' | 'coalitionId'>,
  page: { first: number; after: number; authorId: string | null; asked: ReadonlySet<string> },
): Promise<DeskRow[]> {
  const values = [round.coalitionId, round.id, page.after, page.first];
  const { rows } = await pool.query(
    page.authorId === null
      ? { ...statementOf(page.asked, 'all'), values }
      : { ...statementOf(page.asked, 'own'), values: [...values, page.authorId] },
  );
  return rows as DeskRow[];
}

const DETAIL = `
  SELECT c.id,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'reference', q.reference, 'author', p.name,
        'text', CASE WHEN q.withdrawn_at IS NULL AND q.hidden_at IS NULL THEN q.text ELSE '' END) ORDER BY q.number)
      FROM comments q JOIN persons p ON p.id = q.author_id
      WHERE q.coalition_id = c.coalition_id AND q.parent_id = c.id), '[]') AS replies,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('number', d.number, 'kind', d.kind, 'rationale', d.rationale,
        'correction', d.correction, 'reopened', o.reason, 'by', p.name, 'at', d.disposed_at) ORDER BY d.number DESC)
      FROM dispositions d
      LEFT JOIN reopenings o ON o.coalition_id = d.coalition_id AND o.comment_id = d.comment_id AND o.number = d.number
      LEFT JOIN persons p ON p.id = d.disposed_by
      WHERE d.coalition_id = c.coalition_id AND d.comment_id = c.id
        AND d.number IS DISTINCT FROM c.disposition_number), '[]') AS earlier,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('number', s.number, 'satisfaction', s.satisfaction, 'text', s.text,
        'at', s.answered_at) ORDER BY s.number DESC, s.turn DESC)
      FROM disposition_responses s WHERE s.coalition_id = c.coalition_id AND s.comment_id = c.id), '[]') AS responses,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number, 'objector', p.name,
        'summary', f.summary, 'decision', f.decision, 'rationale', f.rationale, 'remedy', f.remedy, 'at', f.raised_at,
        'outcome', y.outcome, 'reason', y.reason, 'decidedBy', yp.name) ORDER BY f.number DESC)
      FROM formal_objections f JOIN persons p ON p.id = f.objector_id
      LEFT JOIN objection_decisions y ON y.coalition_id = f.coalition_id AND y.objection_id = f.id
      LEFT JOIN persons yp ON yp.id = y.decided_by
      WHERE f.coalition_id = c.coalition_id AND f.comment_id = c.id), '[]') AS objections,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('person', p.name, 'substitute', sp.name, 'reason', x.reason)
        ORDER BY x.recused_at)
      FROM recusals x JOIN persons p ON p.id = x.person_id JOIN persons sp ON sp.id = x.substitute_id
      WHERE x.coalition_id = c.coalition_id AND x.comment_id = c.id), '[]') AS recusals
  FROM comments c
  WHERE c.coalition_id = $1 AND c.round_id = $2 AND c.id = $3 AND c.parent_id IS NULL`;

/** Everything that was said and done about one comment of the round; none of it is for the desk's people alone. */
export async function findDetail(
  pool: Pool,
  round: Pick<Round, 'id' | 'coalitionId'>,
  id: string,
): Promise<Record<string, unknown> | null> {
  const values = [round.coalitionId, round.id, id];
  const { rows } = await pool.query({ name: 'desk-detail', text: DETAIL, values });
  return rows[0] ?? null;
}

export async function commentsForDesk(pool: Pool, ids: string[]): Promise<DeskRow[]> {
  const { rows } = await pool.query({ name: 'desk-comments-by-id', text: BY_ID, values: [ids] });
  return rows as DeskRow[];
}
