/**
 * A coalition of the size that the benches ask about, written by one statement a table: groups with people in every
 * role, documents of ten revisions with a round on the eighth, comments with all that a desk shows of them, and a
 * sign-in for each person. Everything follows from numbers, so that a request can be drawn without asking the database.
 */
import { createHmac } from 'node:crypto';
import { applyMigrations, withConnection } from '@plenary/database';

export interface Sizes {
  groups: number;
  documents: number;
  comments: number;
  persons: number;
}

export const SLUG = 'bench';
export const REVISIONS = 10;
const ROUND_ON = 8;

/** Of a round's comments, those that are replies to another. */
const TOP_LEVEL = 0.65;

export function sizesAt(scale: number): Sizes {
  const some = (full: number, least: number): number => Math.max(least, Math.round(full * scale));
  const groups = some(50, 4);
  return {
    groups,
    documents: Math.max(groups, some(1_000, 40)),
    comments: Math.max(200 * Math.max(groups, some(1_000, 40)), some(200_000, 0)),
    persons: Math.max(groups * 100, some(5_000, 0)),
  };
}

/** The session that the seed gave to a person, as the cookie that a browser would send. */
export function cookieOf(person: number, secret: string): string {
  const token = `bench-session-${person}`;
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** A person of a group by her place in it: 0 is its chair, 1 its secretary, 2 and 3 are editors, the rest members. */
export const personAt = ({ groups }: Sizes, group: number, place: number): number => group + groups * place;
export const groupOf = ({ groups }: Sizes, document: number): number => ((document - 1) % groups) + 1;
export const placesIn = ({ groups, persons }: Sizes): number => Math.floor(persons / groups);
export const commentsIn = ({ comments, documents }: Sizes): number => Math.floor(comments / documents);

/** The id that `bench_id` in the database makes, in the shape and order of UUIDv7. */
const FUNCTIONS = `
  CREATE OR REPLACE FUNCTION bench_id(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (lpad(to_hex(1760000000000 + number), 12, '0') || '7' || substr(md5(kind || number), 1, 3)
      || '8' || substr(md5(kind || number), 4, 15))::uuid $$;
  CREATE OR REPLACE FUNCTION bench_text(number bigint, words int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_agg((ARRAY['the', 'document', 'ought', 'to', 'say', 'which', 'devices', 'are', 'meant', 'and', 'who',
      'keeps', 'their', 'software', 'secure', 'after', 'sale'])[1 + (number * 31 + word * word * 7 + word) % 17], ' ')
    FROM generate_series(1, words) word $$;`;

function statements(sizes: Sizes): [table: string, sql: string][] {
  const { groups, documents, persons } = sizes;
  const perRound = commentsIn(sizes);
  const top = Math.floor(perRound * TOP_LEVEL);
  const places = placesIn(sizes);
  const coalition = `bench_id('coalition', 1)`;
  const group = (document: string): string => `((${document} - 1) % ${groups} + 1)`;
  const eachComment = `generate_series(1, ${documents}) d CROSS JOIN generate_series(1, ${perRound}) n`;
  const commentId = (n = 'n'): string => `bench_id('comment', (d::bigint - 1) * ${perRound} + ${n})`;
  const answered = Math.min(top, 100);
  const parent = `((n * 7) % ${answered} + 1)`;
  const reference = `'WG' || ${group('d')} || '-D' || d || '-LC1-' || CASE WHEN n > ${top}
    THEN lpad(${parent}::text, 3, '0') || chr(97 + (n - ${top} - 1) / ${answered}) ELSE lpad(n::text, 3, '0') END`;
  const ended = 'd % 2 = 0';
  return [
    [
      'coalitions',
      `INSERT INTO coalitions (id, slug, name, stakeholder_groups, regions, created_at)
       VALUES (${coalition}, '${SLUG}', 'Example coalition', ARRAY['Academia', 'Civil society'], ARRAY['Africa', 'Asia'], now())`,
    ],
    [
      'document_kinds',
      `INSERT INTO document_kinds (coalition_id, id, code, title, stages, minimum_days, response_days)
       VALUES (${coalition}, bench_id('kind', 1), 'report', 'Report', enum_range(NULL::stage), '{}', 7)`,
    ],
    [
      'working_groups',
      `INSERT INTO working_groups (coalition_id, id, code, title, state, created_at)
       SELECT ${coalition}, bench_id('group', g), 'WG' || g, 'Example group ' || g, 'ACTIVE', now()
       FROM generate_series(1, ${groups}) g`,
    ],
    [
      'persons',
      `INSERT INTO persons (id, name, created_at)
       SELECT bench_id('person', p), 'Example Person ' || p, now() FROM generate_series(1, ${persons}) p`,
    ],
    [
      'person_addresses',
      `INSERT INTO person_addresses (address, person_id, verified_at)
       SELECT 'person' || p || '@plenary.example', bench_id('person', p), now() FROM generate_series(1, ${persons}) p`,
    ],
    [
      'role_assignments',
      `INSERT INTO role_assignments (coalition_id, id, person_id, group_id, role, "from")
       SELECT ${coalition}, bench_id('role', p), bench_id('person', p), bench_id('group', (p - 1) % ${groups} + 1),
         (CASE (p - 1) / ${groups} WHEN 0 THEN 'CHAIR' WHEN 1 THEN 'SECRETARY' WHEN 2 THEN 'EDITOR' WHEN 3 THEN 'EDITOR'
           WHEN ${places - 1} THEN 'OBSERVER' ELSE 'MEMBER' END)::role, now()
       FROM generate_series(1, ${persons}) p
       UNION ALL
       SELECT ${coalition}, bench_id('coordinator', p), bench_id('person', p), NULL, 'COORDINATOR', now()
       FROM generate_series(1, 2) p`,
    ],
    [
      'sign_in.user',
      `INSERT INTO sign_in."user" (id, name, email, "emailVerified")
       SELECT 'bench-user-' || p, '', 'person' || p || '@plenary.example', true FROM generate_series(1, ${persons}) p`,
    ],
    [
      'sign_in.session',
      `INSERT INTO sign_in.session (id, "expiresAt", token, "updatedAt", "userId")
       SELECT 'bench-' || p, now() + interval '30 days', 'bench-session-' || p, now(), 'bench-user-' || p
       FROM generate_series(1, ${persons}) p`,
    ],
    [
      'account_links',
      `INSERT INTO account_links (account_id, person_id, linked_at)
       SELECT 'bench-user-' || p, bench_id('person', p), now() FROM generate_series(1, ${persons}) p`,
    ],
    [
      'documents',
      `INSERT INTO documents (coalition_id, id, group_id, kind_id, code, title, stage, stage_since, visibility, tags, lang, dir, created_at)
       SELECT ${coalition}, bench_id('document', d), bench_id('group', ${group('d')}), bench_id('kind', 1), 'D' || d,
         'Example document ' || d, 'LAST_CALL', now(), 'COALITION', '{}', 'en', 'ltr', now()
       FROM generate_series(1, ${documents}) d`,
    ],
    [
      'streams',
      `INSERT INTO streams (coalition_id, id)
       SELECT ${coalition}, bench_id('document', d) FROM generate_series(1, ${documents}) d
       UNION ALL SELECT ${coalition}, bench_id('group', g) FROM generate_series(1, ${groups}) g
       UNION ALL SELECT ${coalition}, ${coalition}`,
    ],
    [
      'revisions',
      `INSERT INTO revisions (coalition_id, id, document_id, number, blocks, canonical_text, content_hash, change_log, frozen_at)
       SELECT ${coalition}, bench_id('revision', d * 100 + v), bench_id('document', d), v, t.blocks, t.text,
         encode(sha256(convert_to(t.text, 'UTF8')), 'hex'), 'Revision ' || v, now() - (${REVISIONS} - v) * interval '7 days'
       FROM generate_series(1, ${documents}) d CROSS JOIN generate_series(1, ${REVISIONS}) v
       CROSS JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('id', 'b' || b, 'kind', 'PARAGRAPH', 'text', w.text) ORDER BY b) AS blocks,
           string_agg(w.text, chr(10) ORDER BY b) AS text
         FROM generate_series(1, 20) b CROSS JOIN LATERAL (SELECT bench_text(d * 100 + v / 9 + b, 25) AS text) w) t`,
    ],
    [
      'rounds',
      `INSERT INTO rounds (coalition_id, id, document_id, revision_id, kind, code, opens_at, closes_at, zone, audience)
       SELECT ${coalition}, bench_id('round', d), bench_id('document', d), bench_id('revision', d * 100 + ${ROUND_ON}),
         'LAST_CALL', 'LC1', now() - interval '30 days',
         now() + CASE WHEN ${ended} THEN interval '-1 day' ELSE interval '10 years' END, 'UTC', 'COALITION'
       FROM generate_series(1, ${documents}) d`,
    ],
    [
      'comments',
      `INSERT INTO comments (coalition_id, id, round_id, author_id, parent_id, number, reference, anchor_kind, block_id,
         type, text, proposed_change, organisation, stakeholder_group, region, submitted_at, withdrawn_at, hidden_at,
         disposition_count, disposition_number)
       SELECT ${coalition}, ${commentId()}, bench_id('round', d),
         bench_id('person', ${group('d')} + ${groups} * ((n * 13 + d) % ${places})),
         CASE WHEN n > ${top} THEN ${commentId(parent)} END,
         n, ${reference}, 'BLOCK', 'b' || (n % 20 + 1),
         (ARRAY['GENERAL', 'TECHNICAL', 'EDITORIAL'])[n % 3 + 1]::comment_type, bench_text(n + d, 30 + n % 40),
         CASE WHEN n % 3 = 0 THEN bench_text(n, 15) END, 'Example organisation ' || n % 40, 'Academia', 'Africa',
         now() - interval '20 days' + n * interval '1 minute',
         CASE WHEN n % 61 = 0 THEN now() - interval '2 days' END, CASE WHEN n % 47 = 0 THEN now() - interval '3 days' END,
         CASE WHEN ${ended} AND n <= ${top} AND n % 5 > 0 THEN 1 ELSE 0 END,
         CASE WHEN ${ended} AND n <= ${top} AND n % 5 > 0 THEN 1 END
       FROM ${eachComment}`,
    ],
    [
      'placements',
      `INSERT INTO placements (coalition_id, comment_id, revision_id, status, start, "end", exact, block_id, last_block, candidates)
       SELECT ${coalition}, ${commentId()}, bench_id('revision', d * 100 + v),
         (ARRAY['EXACT', 'MOVED', 'EDITED'])[n % 3 + 1]::placement_status, n * 10, n * 10 + 40, bench_text(n, 6),
         'b' || (n % 20 + 1), 'b' || (n % 20 + 1), '[]'
       FROM ${eachComment} CROSS JOIN generate_series(${ROUND_ON + 1}, ${REVISIONS}) v WHERE n <= ${top} AND n % 17 > 0`,
    ],
    [
      'dispositions',
      `INSERT INTO dispositions (coalition_id, comment_id, number, kind, rationale, disposed_by, disposed_at)
       SELECT ${coalition}, ${commentId()}, 1,
         (ARRAY['ACCEPTED', 'NOTED', 'NOT_ACCEPTED', 'PARTIALLY_ACCEPTED'])[n % 4 + 1]::disposition_kind,
         bench_text(n, 12), bench_id('person', ${group('d')} + ${groups} * 2), now() - interval '1 hour'
       FROM ${eachComment} WHERE ${ended} AND n <= ${top} AND n % 5 > 0`,
    ],
    [
      'recusals',
      `INSERT INTO recusals (coalition_id, comment_id, person_id, substitute_id, reason, recused_at)
       SELECT ${coalition}, ${commentId()}, bench_id('person', ${group('d')}), bench_id('person', ${group('d')} + ${groups}),
         'Wrote the passage.', now() FROM ${eachComment} WHERE ${ended} AND n % 25 = 0 AND n <= ${top}`,
    ],
    [
      'comment_supports',
      `INSERT INTO comment_supports (coalition_id, comment_id, person_id, supported_at)
       SELECT ${coalition}, ${commentId()}, bench_id('person', ${group('d')} + ${groups} * (10 + s)), now()
       FROM ${eachComment} CROSS JOIN generate_series(1, 3) s WHERE n % 5 = 0 AND n <= ${top}`,
    ],
    [
      'triages',
      `INSERT INTO triages (coalition_id, comment_id, assignee_id, controversial, updated_at)
       SELECT ${coalition}, ${commentId()}, bench_id('person', ${group('d')} + ${groups} * 3), n % 10 = 0, now()
       FROM ${eachComment} WHERE n % 3 = 0 AND n <= ${top}`,
    ],
  ];
}

const OWNER = { role: null, name: 'bench seed' };

/** Brings the tables up to date and fills them; what the tables' triggers would write is written along. */
export async function seed(url: string, migrations: string, sizes: Sizes, log: (line: string) => void): Promise<void> {
  await applyMigrations(url, migrations);
  await withConnection(url, OWNER, async (client) => {
    await client.query(FUNCTIONS);
    await client.query('BEGIN');
    // The seed is whole by its making: keys are not looked up row by row, and a revision is no event.
    await client.query('SET LOCAL session_replication_role = replica');
    for (const [table, sql] of statements(sizes)) {
      const { rowCount } = await client.query(sql);
      log(`  ${String(rowCount).padStart(9)}  ${table}`);
    }
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE)');
  });
}

/** The sign-ins of an earlier run may have ended since. */
export async function renewSignIns(url: string): Promise<void> {
  await withConnection(url, OWNER, async (client) => {
    await client.query(`UPDATE sign_in.session SET "expiresAt" = now() + interval '30 days', "updatedAt" = now()`);
  });
}
