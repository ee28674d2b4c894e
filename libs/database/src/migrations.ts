/**
 * Applies `prisma/migrations` at the start, without Prisma: each file whole and in a transaction of its own, under the
 * advisory lock that `prisma migrate` takes as well, and written down in the table and with the checksum that it reads.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from './connection';
import { withConnection } from './connection';

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Prisma's own number for its advisory lock. */
const MIGRATION_LOCK = 72_707_369;

const MIGRATION_TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/** The migrations of a folder in the order of their names. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const folders = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(directory, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}

/** Brings the database up to the folder's state and answers the names of what was applied. */
export async function applyMigrations(
  url: string,
  directory: string,
  log: (line: string) => void = () => undefined,
): Promise<string[]> {
  const migrations = await readMigrations(directory);
  return withConnection(url, { role: null, name: 'plenary migrations' }, async (client) => {
    // The lock is the session's: it goes with the connection, whatever happens.
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const pending = await findPending(client, migrations);
    for (const migration of pending) {
      log(`Applying migration ${migration.name}`);
      await apply(client, migration);
    }
    return pending.map((migration) => migration.name);
  });
}

async function findPending(client: Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS found`);
  if (!tables[0].found) await client.query(MIGRATION_TABLE);
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
      FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`);
  const applied = new Map(rows.map((row) => [row.name, row]));
  for (const row of rows) {
    const file = migrations.find((migration) => migration.name === row.name);
    if (!row.finished) {
      throw new Error(`Migration ${row.name} was begun and not finished. Resolve it with \`prisma migrate resolve\`.`);
    }
    if (!file) {
      throw new Error(
        `The database has migration ${row.name}, which these files do not: it belongs to a newer version.`,
      );
    }
    if (file.checksum !== row.checksum) {
      throw new Error(
        `Migration ${row.name} was changed after it was applied. Put the file back and add a new migration instead.`,
      );
    }
  }
  const pending = migrations.filter((migration) => !applied.has(migration.name));
  const last = rows
    .map((row) => row.name)
    .sort()
    .at(-1);
  const early = pending.find((migration) => last !== undefined && migration.name < last);
  if (early) throw new Error(`Migration ${early.name} would come before ${last}, which is applied. Rename it.`);
  return pending;
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const started = new Date();
  await client.query('BEGIN');
  try {
    await client.query(sql);
    // A migration takes on the owner's role for its own statements; this table stays with whoever runs migrations.
    await client.query('RESET ROLE');
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, started],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
