/**
 * The whole record as one file, without any program but this one: a gzipped text whose first line says what it is and
 * of which migrations, then for each table its name and one JSON value per row, and at the end a checksum, so that a
 * file that was cut short is never taken for a whole one. Everything is read in one snapshot and written in one
 * transaction, and PostgreSQL itself turns rows into JSON and back: nothing is rounded on the way.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Client } from './connection';
import { quoteName, withConnection } from './connection';

const FORMAT = 'plenary-backup-1';
const OWNER = { role: null, name: 'plenary backup' };
/**
 * The runner's own table, the tests' clock, what the search follows its sources with, and the jobs' schema, whose work is
 * written down in the outbox.
 */
const NOT_OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'pgboss')
  AND NOT (n.nspname = 'public' AND c.relname IN ('_prisma_migrations', 'clock_offset', 'search_texts', 'search_words'))`;

export interface TableCount {
  table: string;
  rows: number;
}

interface Table {
  name: string;
  /** Quoted, with its schema. */
  sql: string;
  columns: string;
  large: boolean;
}

async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: string[]; large: boolean }>(`
    SELECT n.nspname AS schema, c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
           bool_or(a.atttypid = 'bytea'::regtype) AS large
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND ${NOT_OURS}
     GROUP BY 1, 2 ORDER BY 1, 2`);
  return rows.map(({ schema, name, columns, large }) => ({
    name: `${schema}.${name}`,
    sql: `${quoteName(schema)}.${quoteName(name)}`,
    columns: columns.map((column) => quoteName(column)).join(', '),
    large,
  }));
}

async function readMigrationNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name || ' ' || checksum AS name FROM "_prisma_migrations"
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map((row) => row.name);
}

/** The owner sees every row or is told that it cannot: a policy that hid some would make a backup that lies. */
async function asOwner(client: Client): Promise<void> {
  const { rows } = await client.query(`SELECT rolsuper FROM pg_roles WHERE rolname = current_user`);
  if (!rows[0]?.rolsuper) await client.query('SET LOCAL ROLE plenary_owner');
  await client.query('SET LOCAL row_security = off');
}

async function* backupLines(client: Client, counts: TableCount[]): AsyncGenerator<string> {
  const tables = await readTables(client);
  yield JSON.stringify({
    format: FORMAT,
    at: new Date().toISOString(),
    migrations: await readMigrationNames(client),
    tables: tables.length,
  });
  for (const table of tables) {
    const count = { table: table.name, rows: 0 };
    counts.push(count);
    yield JSON.stringify({ table: table.name });
    await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS line FROM ${table.sql} t`);
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`FETCH ${table.large ? 1 : 500} FROM backup`);
      if (rows.length === 0) break;
      count.rows += rows.length;
      for (const row of rows) yield ` ${row.line}`;
    }
    await client.query('CLOSE backup');
  }
}

/** Writes the database to a file, in one snapshot, while others go on working; answers what it wrote. */
export async function backup(url: string, file: string): Promise<TableCount[]> {
  const counts: TableCount[] = [];
  await withConnection(url, OWNER, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await asOwner(client);
    const hash = createHash('sha256');
    const text = async function* () {
      for await (const line of backupLines(client, counts)) {
        hash.update(line).update('\n');
        yield `${line}\n`;
      }
      yield `${JSON.stringify({ end: hash.digest('hex') })}\n`;
    };
    // Only a whole file gets the name.
    const partial = `${file}.partial`;
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(partial, { mode: 0o600 }));
    await rename(partial, file);
    await client.query('COMMIT');
  });
  return counts;
}

const BATCH = 4_000_000;

/** Reads a backup into a database that has the same migrations and no rows; answers what it read. */
export async function restore(url: string, file: string): Promise<TableCount[]> {
  return withConnection(url, OWNER, async (client) => {
    await client.query('BEGIN');
    await asOwner(client);
    const tables = new Map((await readTables(client)).map((table) => [table.name, table]));
    for (const table of tables.values()) await client.query(`LOCK TABLE ${table.sql} IN ACCESS EXCLUSIVE MODE`);
    for (const table of tables.values()) {
      const { rowCount } = await client.query(`SELECT FROM ${table.sql} LIMIT 1`);
      if (rowCount) throw new Error(`The database is not empty (${table.name} has rows). Restore into a new one.`);
    }
    const constraints = await deferConstraints(client);
    const counts = await readLines(client, tables, file);
    await client.query('SELECT plenary_search_fill()');
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const constraint of constraints) await client.query(`${constraint} NOT DEFERRABLE`);
    await client.query('COMMIT');
    return counts;
  });
}

/** Rows come table by table; what they point to may come later, and is checked before the end. */
async function deferConstraints(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ sql: string }>(`
    SELECT format('ALTER TABLE %I.%I ALTER CONSTRAINT %I', n.nspname, c.relname, k.conname) AS sql
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype = 'f' AND NOT k.condeferrable AND k.conparentid = 0 AND ${NOT_OURS}`);
  for (const { sql } of rows) await client.query(`${sql} DEFERRABLE INITIALLY DEFERRED`);
  return rows.map((row) => row.sql);
}

async function readLines(client: Client, tables: Map<string, Table>, file: string): Promise<TableCount[]> {
  const counts: TableCount[] = [];
  const hash = createHash('sha256');
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const broken = (error?: unknown) => new Error(`${file} is not a whole backup.`, { cause: error });
  // A broken pipe breaks the loop below as well, which says what is wrong.
  pipeline(source, unzipped).catch(() => undefined);

  let current: Table | undefined;
  let batch: string[] = [];
  let size = 0;
  const flush = async () => {
    if (current && batch.length) {
      await client.query(
        `INSERT INTO ${current.sql} (${current.columns})
         SELECT ${current.columns} FROM jsonb_populate_recordset(NULL::${current.sql}, $1::jsonb)`,
        [`[${batch.join(',')}]`],
      );
    }
    batch = [];
    size = 0;
  };

  let begun = false;
  let ended = false;
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      if (ended) throw broken();
      if (line.startsWith(' ')) {
        const count = counts.at(-1);
        if (!current || !count) throw broken();
        count.rows += 1;
        batch.push(line.slice(1));
        size += line.length;
        if (size > BATCH) await flush();
        hash.update(line).update('\n');
        continue;
      }
      await flush();
      const header = JSON.parse(line) as { format?: string; migrations?: string[]; table?: string; end?: string };
      if (!begun) {
        await checkHeader(client, header, file);
        begun = true;
      } else if (header.table !== undefined) {
        current = tables.get(header.table);
        if (!current) throw new Error(`The backup has a table ${header.table}, which this version does not.`);
        counts.push({ table: header.table, rows: 0 });
      } else if (header.end !== undefined) {
        if (header.end !== hash.digest('hex')) throw broken();
        ended = true;
        continue;
      }
      hash.update(line).update('\n');
    }
  } catch (error) {
    // A file that ends too early or is no gzip at all shows as an error of the unzipping.
    const unzipping = String((error as NodeJS.ErrnoException).code).startsWith('Z_');
    throw unzipping || error instanceof SyntaxError ? broken(error) : error;
  }
  if (!ended) throw broken();
  return counts;
}

async function checkHeader(
  client: Client,
  header: { format?: string; migrations?: string[] },
  file: string,
): Promise<void> {
  if (header.format !== FORMAT) throw new Error(`${file} is not a backup of Plenary.`);
  const [ours, theirs] = [await readMigrationNames(client), header.migrations ?? []];
  const missing = theirs.filter((name) => !ours.includes(name));
  const newer = ours.filter((name) => !theirs.includes(name));
  if (missing.length || newer.length) {
    const names = (list: string[]) => list.map((name) => name.split(' ')[0]).join(', ');
    throw new Error(
      missing.length
        ? `The backup was made by another version of Plenary (${names(missing)}): restore it with that version.`
        : `The backup was made by an earlier version of Plenary (without ${names(newer)}): restore it with that version, then start this one.`,
    );
  }
}
