import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FreshDatabase } from '@plenary/testing';
import { freshDatabase, migrationsDirectory } from '@plenary/testing';
import { withConnection } from './connection';
import { applyMigrations, readMigrations } from './migrations';

const root = resolve(import.meta.dirname, '../../..');
const OWNER = { role: null };

function prisma(url: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, DATABASE_URL: url, NODE_OPTIONS: '' };
    execFile(process.execPath, [join(root, 'tools/prisma.mjs'), ...args], { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, output: out + err }),
    );
  });
}

describe('migrations', () => {
  let database: FreshDatabase;
  let folder: string;
  const add = async (name: string, sql: string) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), sql);
  };
  beforeEach(async () => {
    database = await freshDatabase({ migrated: false });
    folder = await mkdtemp(join(tmpdir(), 'plenary-migrations-'));
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('are applied once, in the order of their names, and written down', async () => {
    await add('2_second', 'ALTER TABLE a ADD COLUMN y int;');
    await add(
      '1_first',
      `CREATE TABLE a (x int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;`,
    );
    expect(await applyMigrations(database.url, folder)).toEqual(['1_first', '2_second']);
    expect(await applyMigrations(database.url, folder)).toEqual([]);
    const known = await withConnection(database.url, OWNER, (client) =>
      client.query('SELECT migration_name, checksum FROM _prisma_migrations ORDER BY started_at'),
    );
    expect(known.rows).toEqual(
      (await readMigrations(folder)).map(({ name, checksum }) => ({ migration_name: name, checksum })),
    );
  });

  it('refuse a file that was changed after it was applied', async () => {
    await add('1_first', 'CREATE TABLE a (x int);');
    await applyMigrations(database.url, folder);
    await add('1_first', 'CREATE TABLE a (x int, y int);');
    await expect(applyMigrations(database.url, folder)).rejects.toThrow('1_first was changed after it was applied');
  });

  it('refuse a database that is ahead of the files', async () => {
    await add('1_first', 'CREATE TABLE a (x int);');
    await add('2_second', 'CREATE TABLE b (x int);');
    await applyMigrations(database.url, folder);
    await rm(join(folder, '2_second'), { recursive: true });
    await expect(applyMigrations(database.url, folder)).rejects.toThrow('belongs to a newer version');
  });

  it('refuse one that would come before what is applied', async () => {
    await add('2_second', 'CREATE TABLE b (x int);');
    await applyMigrations(database.url, folder);
    await add('1_first', 'CREATE TABLE a (x int);');
    await expect(applyMigrations(database.url, folder)).rejects.toThrow('would come before 2_second');
  });

  it('leave nothing of one that fails', async () => {
    await add('1_first', 'CREATE TABLE a (x int); SELECT no_such_function();');
    await expect(applyMigrations(database.url, folder)).rejects.toThrow('1_first failed');
    await add('1_first', 'CREATE TABLE a (x int);');
    expect(await applyMigrations(database.url, folder)).toEqual(['1_first']);
  });

  it('are applied by one of two that start at once', async () => {
    await add('1_first', 'SELECT pg_sleep(0.2); CREATE TABLE a (x int);');
    const both = await Promise.all([applyMigrations(database.url, folder), applyMigrations(database.url, folder)]);
    expect(both.flat()).toEqual(['1_first']);
  });

  it('are understood by prisma migrate', async () => {
    await applyMigrations(database.url, migrationsDirectory);
    const { code, output } = await prisma(database.url, 'migrate', 'status');
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining('Database schema is up to date'),
    });
  });

  it('make what schema.prisma declares', async () => {
    const compare = (schema: string) =>
      prisma(
        database.url,
        'migrate',
        'diff',
        '--from-migrations',
        migrationsDirectory,
        '--to-schema',
        schema,
        '--exit-code',
      );
    expect(await compare(join(root, 'prisma/schema.prisma'))).toMatchObject({ code: 0 });
    // And the comparison would have seen a difference.
    await cp(join(root, 'prisma/schema.prisma'), join(folder, 'schema.prisma'));
    const schema = await readFile(join(folder, 'schema.prisma'), 'utf8');
    await writeFile(join(folder, 'schema.prisma'), `${schema}\nmodel Stray {\n  id Int @id\n}\n`);
    expect(await compare(join(folder, 'schema.prisma'))).toMatchObject({
      code: 2,
      output: expect.stringContaining('Stray'),
    });
  });
});
