/**
 * A database per spec file, with every migration applied, on the one server of the run: copied from a template, which
 * takes a tenth of a second. Its name says that it is a test's, which is what lets its clock be set.
 */
import { createHash, randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { applyMigrations, quoteName, readMigrations, withConnection } from '@plenary/database';

export interface TestClock {
  /** Sets the clock of this database to an instant, or so many milliseconds off the real one; it goes on ticking. */
  set(to: Date | number): Promise<void>;
  /** Moves the clock on by so many milliseconds. */
  advance(milliseconds: number): Promise<void>;
  /** The database's now. */
  now(): Promise<Date>;
}

export interface FreshDatabase {
  /** The superuser's address: what serves requests takes on `plenary_app` by itself. */
  url: string;
  clock: TestClock;
  drop(): Promise<void>;
}

export const migrationsDirectory = resolve(import.meta.dirname, '../../../prisma/migrations');

const OWNER = { role: null, name: 'plenary specs' };

function serverUrl(database: string): string {
  const server = process.env.PLENARY_TEST_SERVER;
  if (!server) throw new Error('There is no test server: run the specs through jest.config.mjs.');
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

const admin = (sql: string) => withConnection(serverUrl('postgres'), OWNER, (client) => client.query(sql));

/** A new database; `migrated: false` leaves it empty, for the specs of the migrations themselves. */
export async function freshDatabase({ migrated = true } = {}): Promise<FreshDatabase> {
  const name = `plenary_test_${randomBytes(6).toString('hex')}`;
  const template = migrated ? await ensureTemplate() : 'template0';
  await admin(`CREATE DATABASE ${quoteName(name)} TEMPLATE ${quoteName(template)}`);
  // A copy has its template's tables, and none of the rights on the database itself.
  if (migrated) await admin(`GRANT CREATE ON DATABASE ${quoteName(name)} TO plenary_owner`);
  const url = serverUrl(name);
  return {
    url,
    clock: testClock(url),
    drop: async () => {
      await admin(`DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`);
    },
  };
}

/** The migrated database that the others are copies of; its name says of which migrations. */
async function ensureTemplate(): Promise<string> {
  const migrations = await readMigrations(migrationsDirectory);
  const hash = createHash('sha256')
    .update(migrations.map((migration) => migration.checksum).join())
    .digest('hex');
  const name = `plenary_test_template_${hash.slice(0, 12)}`;
  await withConnection(serverUrl('postgres'), OWNER, async (client) => {
    // Two workers may want it at once: one makes it, the other waits.
    await client.query('SELECT pg_advisory_lock(5061)');
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${quoteName(draft)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${quoteName(draft)} TEMPLATE template0`);
    await applyMigrations(serverUrl(draft), migrationsDirectory);
    await client.query(`ALTER DATABASE ${quoteName(draft)} RENAME TO ${quoteName(name)}`);
  });
  return name;
}

function testClock(url: string): TestClock {
  const offset = (sql: string, value: string) =>
    withConnection(url, OWNER, async (client) => {
      await client.query(
        `INSERT INTO clock_offset (value) VALUES (${sql}) ON CONFLICT ("only") DO UPDATE SET value = excluded.value`,
        [value],
      );
    });
  return {
    set: (to) =>
      typeof to === 'number'
        ? offset(`$1::interval`, `${to} milliseconds`)
        : offset(`$1::timestamptz - clock_timestamp()`, to.toISOString()),
    advance: (milliseconds) =>
      offset(
        `coalesce((SELECT value FROM clock_offset), '0'::interval) + $1::interval`,
        `${milliseconds} milliseconds`,
      ),
    now: () =>
      withConnection(url, OWNER, async (client) => {
        const { rows } = await client.query<{ now: Date }>('SELECT plenary_now() AS now');
        if (!rows[0]) throw new Error('The database has no clock.');
        return rows[0].now;
      }),
  };
}
