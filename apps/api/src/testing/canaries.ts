/**
 * Words that give away whence they came: in every row that hangs on a document every text is made to name that document.
 * Which rows those are is read from the foreign keys, so that a new table is among them.
 */
import { withConnection } from '@plenary/database';

type Client = Parameters<Parameters<typeof withConnection>[2]>[0];

/** Tables that refer to a document and are the coalition's own: plans, sessions and what came of them. */
const COALITIONS_OWN = ['calls', 'deliverables', 'hands', 'milestone_documents', 'milestones', 'sessions', 'uptakes'];
/** What addresses, joins, sorts or computes: other words there would be another row. */
const KEPT =
  /(^|_)(id|code|reference|lang|dir|zone|hash|key|media_type|name_key|element|line|clause|day|origin|head|previous|salt|config)$/;
const BLOCKS = ['blocks'];

export interface Canaries {
  /** The ids of the rows of each document, its own among them. */
  idsOf: Map<string, string[]>;
}

export const canaryOf = (documentId: string): string => `canary-${documentId}`;
/** The working draft's words have their own: fewer may read them. */
export const draftCanaryOf = (documentId: string): string => `draftcanary-${documentId}`;

export async function plantCanaries(url: string): Promise<Canaries> {
  return withConnection(url, { role: null }, async (client) => {
    await client.query('BEGIN');
    // What is never changed is changed here, once, as no application could.
    await client.query("SET LOCAL session_replication_role = 'replica'");
    await client.query('CREATE TEMP TABLE hangs_on (tab text, id uuid, document_id uuid, PRIMARY KEY (tab, id))');
    await client.query("INSERT INTO hangs_on SELECT 'documents', id, id FROM documents");
    await client.query(`INSERT INTO hangs_on SELECT 'streams', id, id FROM documents`);
    const { rows: keys } = await client.query<{ child: string; parent: string; column: string; hasId: boolean }>(`
      SELECT c.relname AS child, p.relname AS parent, a.attname AS column,
        EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = c.oid AND i.attname = 'id' AND NOT i.attisdropped) AS "hasId"
      FROM pg_constraint f
      JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (f.conkey)
      JOIN pg_attribute b ON b.attrelid = p.oid AND b.attname = 'id' AND b.attnum = f.confkey[array_position(f.conkey, a.attnum)]
      WHERE f.contype = 'f' AND c.relnamespace = 'public'::regnamespace`);
    const ways = keys.filter(({ child }) => !COALITIONS_OWN.includes(child));
    for (let found = 1; found > 0;) {
      found = 0;
      for (const { child, parent, column, hasId } of ways) {
        if (!hasId) continue;
        const { rowCount } = await client.query(
          `INSERT INTO hangs_on SELECT '${child}', t.id, h.document_id FROM ${child} t
           JOIN hangs_on h ON h.tab = '${parent}' AND h.id = t.${column} ON CONFLICT DO NOTHING`,
        );
        found += rowCount ?? 0;
      }
    }
    const { rows } = await client.query<{ id: string; document_id: string; tab: string }>('SELECT * FROM hangs_on');
    const idsOf = new Map<string, string[]>();
    for (const { id, document_id } of rows) idsOf.set(document_id, [...(idsOf.get(document_id) ?? []), id]);
    await fill(client, ways);
    await client.query('COMMIT');
    return { idsOf };
  });
}

async function fill(
  client: Client,
  ways: readonly { child: string; parent: string; column: string; hasId: boolean }[],
) {
  const { rows: columns } = await client.query<{ tab: string; name: string; type: string }>(`
    SELECT table_name AS tab, column_name AS name, udt_name AS type FROM information_schema.columns
    WHERE table_schema = 'public' AND udt_name IN ('text', '_text', 'jsonb')`);
  const joins = new Map<string, string>();
  for (const { child, parent, column, hasId } of ways)
    joins.set(child, hasId ? `h.tab = '${child}' AND h.id = t.id` : `h.tab = '${parent}' AND h.id = t.${column}`);
  joins.set('documents', "h.tab = 'documents' AND h.id = t.id");
  for (const [tab, join] of joins) {
    const word = tab === 'working_drafts' ? "'draftcanary-'" : "'canary-'";
    const sets = columns
      .filter((one) => one.tab === tab && !KEPT.test(one.name))
      .flatMap(({ name, type }) => {
        if (type === 'text')
          return [`"${name}" = CASE WHEN t."${name}" IS NULL THEN NULL ELSE ${word} || h.document_id END`];
        if (type === 'jsonb' && BLOCKS.includes(name))
          return [`"${name}" = jsonb_set(t."${name}", '{0,text}', to_jsonb(${word} || h.document_id))`];
        return [];
      });
    if (sets.length > 0) await client.query(`UPDATE ${tab} t SET ${sets.join(', ')} FROM hangs_on h WHERE ${join}`);
  }
}
