/**
 * Makes of a small database a large one: every row of what screens list, so many times more, beside and within what is
 * there. Copies keep what their rows said, under ids, numbers and codes of their own.
 */
import { withConnection } from '@plenary/database';

/** Columns of a copy that are its own: ids that follow the row they were copied from, numbers, and words. */
interface Copy {
  ids: readonly string[];
  numbers?: readonly string[];
  words?: readonly string[];
}

const BESIDE: Record<string, Copy> = {
  persons: { ids: ['id'] },
  role_assignments: { ids: ['id', 'person_id'] },
  affiliations: { ids: ['id', 'person_id'] },
  organisations: { ids: ['id'], words: ['name', 'name_key'] },
  documents: { ids: ['id'], words: ['code'] },
  streams: { ids: ['id'] },
  working_drafts: { ids: ['document_id', 'based_on_id'] },
  revisions: { ids: ['id', 'document_id'] },
  rounds: { ids: ['id', 'document_id', 'revision_id'] },
  comments: { ids: ['id', 'round_id', 'parent_id'], words: ['reference'] },
  milestones: { ids: ['id'] },
  milestone_slips: { ids: ['milestone_id'] },
  milestone_documents: { ids: ['milestone_id', 'document_id'] },
  meetings: { ids: ['id'], words: ['code'] },
  sessions: { ids: ['id', 'meeting_id'], words: ['code'] },
  agendas: { ids: ['session_id'] },
  deliverables: { ids: ['id', 'session_id'] },
  calls: { ids: ['id'], numbers: ['number'] },
  uptakes: { ids: ['id', 'call_id'] },
  sdg_mappings: { ids: ['id', 'document_id', 'session_id'], words: ['code'] },
  hub_entries: { ids: ['id'] },
  funding_needs: { ids: ['id'] },
  funding_supports: { ids: ['id'] },
  funding_support_documents: { ids: ['support_id', 'document_id'] },
  outreach: { ids: ['id'] },
};

const WITHIN: Record<string, Copy> = {
  revisions: { ids: ['id'], numbers: ['number'] },
  rounds: { ids: ['id'], words: ['code'] },
  comments: { ids: ['id', 'parent_id'], numbers: ['number'], words: ['reference'] },
  comment_supports: { ids: ['comment_id'] },
  comment_moderations: { ids: ['comment_id'] },
  placements: { ids: ['comment_id'] },
  dispositions: { ids: ['comment_id'] },
  addressed_dispositions: { ids: ['comment_id'] },
  disposition_responses: { ids: ['comment_id'] },
  formal_objections: { ids: ['id', 'comment_id'] },
  applied_changes: { ids: ['comment_id'] },
  minority_statements: { ids: ['id'] },
  polls: { ids: ['id'] },
  hands: { ids: ['id'], numbers: ['number'] },
  minutes_amendments: { ids: ['id'], numbers: ['number'] },
  session_role_assignments: { ids: ['id'] },
  sessions: { ids: ['id'], words: ['code'] },
  uptakes: { ids: ['id'] },
  reviewed_files: { ids: [], words: ['hash'] },
};

const copyOf = (table: string, { ids, numbers = [], words = [] }: Copy, salt: string): string => {
  const own = [
    ...ids.map((column) => `'${column}', md5('${salt}' || n || (t."${column}")::text)::uuid`),
    ...numbers.map((column) => `'${column}', t."${column}" + 1000 * n`),
    ...words.map((column) => `'${column}', t."${column}" || '${salt}' || n`),
  ];
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object(${own.join(', ')}))).*
    FROM ${table} t, generate_series(1, $1::int) n`;
};

export async function grow(url: string, times: number): Promise<void> {
  await withConnection(url, { role: null, name: 'plenary specs' }, async (client) => {
    await client.query('BEGIN');
    // What a trigger would write, the copies bring along.
    await client.query('SET LOCAL session_replication_role = replica');
    for (const [salt, copies] of [
      ['B', BESIDE],
      ['W', WITHIN],
    ] as const)
      for (const [table, copy] of Object.entries(copies)) await client.query(copyOf(table, copy, salt), [times]);
    await client.query('COMMIT');
    // Plans are made for what is there now.
    await client.query('ANALYZE');
  });
}
