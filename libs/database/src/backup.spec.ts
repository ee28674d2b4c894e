import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createGunzip, gzipSync } from 'node:zlib';
import type { FreshDatabase } from '@plenary/testing';
import { freshDatabase } from '@plenary/testing';
import { backup, restore } from './backup';
import { withConnection } from './connection';

const OWNER = { role: null };

/** Every row of every table, so that two databases can be compared whatever the tables are. */
const contents = (url: string) =>
  withConnection(url, OWNER, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname IN ('public', 'sign_in') AND tablename <> '_prisma_migrations' ORDER BY 1`);
    const found: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
      found[name] = rows.map(({ row }) => row);
    }
    return found;
  });

const FILL = `
  INSERT INTO coalitions (id, slug, name, stakeholder_groups, regions, created_at)
  SELECT '00000000-0000-7000-8000-000000000001', 'demo', E'A "name"\\n\\twith \\\\ and \u{1F30D}', ARRAY['a,b', 'c"d'], '{}', now();
  INSERT INTO persons (id, name, created_at)
  SELECT gen_random_uuid(), 'Person ' || i, now() + i * interval '1 ms' FROM generate_series(1, 1500) i;
  INSERT INTO persons (id, name, created_at, merged_into_id)
  SELECT gen_random_uuid(), 'Merged', now(), (SELECT id FROM persons LIMIT 1);
  INSERT INTO files (hash, media_type, bytes, size)
  SELECT 'h' || i, 'image/png', decode(repeat(md5(i::text), 40000), 'hex'), 640000 FROM generate_series(1, 4) i;
  INSERT INTO streams (coalition_id, id, last_seq)
  SELECT id, gen_random_uuid(), 9007199254740993 FROM coalitions;
  INSERT INTO sign_in."user" VALUES ('u1', 'Ada', 'ada@example.org', true, NULL, now(), now());
  INSERT INTO sign_in."session" ("id", "expiresAt", "token", "updatedAt", "userId") VALUES ('s', now(), 't', now(), 'u1');`;

describe('a backup', () => {
  let folder: string;
  let source: FreshDatabase;
  let target: FreshDatabase;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plenary-backup-'));
    file = join(folder, 'backup.gz');
    source = await freshDatabase();
    await withConnection(source.url, OWNER, (client) => client.query(FILL));
    await backup(source.url, file);
  });
  beforeEach(async () => {
    target = await freshDatabase();
  });
  afterEach(() => target.drop());
  afterAll(async () => {
    await source.drop();
    await rm(folder, { recursive: true });
  });

  it('restores every row of every table as it was', async () => {
    const counts = await restore(target.url, file);
    expect(counts.find(({ table }) => table === 'public.persons')?.rows).toBe(1501);
    const [before, after] = [await contents(source.url), await contents(target.url)];
    expect(before['public.files']).toHaveLength(4);
    expect(after).toEqual(before);
  });

  it('leaves the keys as strict as they were', async () => {
    await restore(target.url, file);
    const { rows } = await withConnection(target.url, OWNER, (client) =>
      client.query(`SELECT count(*)::int AS loose FROM pg_constraint WHERE condeferrable`),
    );
    expect(rows).toEqual([{ loose: 0 }]);
  });

  it('refuses a database that is not empty, and changes nothing in it', async () => {
    await withConnection(target.url, OWNER, (client) =>
      client.query(`INSERT INTO persons (id, name, created_at) VALUES (gen_random_uuid(), 'Here first', now())`),
    );
    await expect(restore(target.url, file)).rejects.toThrow('The database is not empty (public.persons has rows)');
    expect((await contents(target.url))['public.coalitions']).toEqual([]);
  });

  it('refuses a file that was cut short, changed, or is something else, and leaves nothing of it', async () => {
    const whole = await readFile(file);
    const plain = await text(createReadStream(file).pipe(createGunzip()));
    const lines = plain.trimEnd().split('\n');
    const bad = join(folder, 'bad.gz');
    for (const bytes of [
      whole.subarray(0, whole.length - 100),
      gzipSync(lines.slice(0, -1).join('\n')),
      gzipSync(plain.replace('Person 7"', 'Person 8"')),
      gzipSync('hello\n'),
      Buffer.from('not even gzip'),
    ]) {
      await writeFile(bad, bytes);
      await expect(restore(target.url, bad)).rejects.toThrow('is not a whole backup');
    }
    await writeFile(bad, gzipSync('{"format":"something else"}\n'));
    await expect(restore(target.url, bad)).rejects.toThrow('is not a backup of Plenary');
    expect((await contents(target.url))['public.persons']).toEqual([]);
  });

  it('refuses the file of another version', async () => {
    const other = join(folder, 'other.gz');
    const plain = await text(createReadStream(file).pipe(createGunzip()));
    await writeFile(other, gzipSync(plain.replace('"migrations":[', '"migrations":["2099_later abc",')));
    await expect(restore(target.url, other)).rejects.toThrow('made by another version of Plenary (2099_later)');
  });
});
