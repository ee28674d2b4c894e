import type { FreshDatabase } from '@plenary/testing';
import { freshDatabase } from '@plenary/testing';
import { createPool, withConnection } from './connection';
import { listen } from './listen';
import type { PrismaClient } from './prisma';
import { createPrisma, errorCodes, transaction } from './prisma';
import { assertPlainRole } from './roles';

const until = async (met: () => boolean | Promise<boolean>) => {
  let is = await met();
  for (let i = 0; i < 200 && !is; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    is = await met();
  }
  expect(is).toBe(true);
};

describe('the way to PostgreSQL', () => {
  let database: FreshDatabase;
  let prisma: PrismaClient;
  const asOwner = (sql: string) => withConnection(database.url, { role: null }, (client) => client.query(sql));
  const endOthers = () =>
    asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
              WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  beforeAll(async () => {
    database = await freshDatabase();
    prisma = createPrisma(database.url);
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await database.drop();
  });
  const person = (name: string) => ({ data: { id: crypto.randomUUID(), name, createdAt: new Date() } });

  it('serves as the plain role, and refuses to serve as another', async () => {
    const plain = createPool(database.url);
    await expect(assertPlainRole(plain)).resolves.toBeUndefined();
    await plain.query('RESET ROLE');
    expect((await plain.query('SELECT current_user AS role')).rows[0].role).toBe('plenary_app');
    const superuser = createPool(database.url, { role: null });
    await expect(assertPlainRole(superuser)).rejects.toThrow('is a superuser');
    const owner = createPool(database.url, { role: 'plenary_owner' });
    await expect(assertPlainRole(owner)).rejects.toThrow('owns tables');
    await Promise.all([plain.end(), superuser.end(), owner.end()]);
  });

  it('writes through Prisma, and rolls back what fails', async () => {
    await prisma.person.create(person('Ada'));
    await expect(
      transaction(prisma, async (tx) => {
        await tx.person.create(person('Grace'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await prisma.person.findMany({ select: { name: true } })).toEqual([{ name: 'Ada' }]);
  });

  it('names the codes of PostgreSQL and of Prisma in an error', async () => {
    const row = person('Twice');
    await prisma.person.create(row);
    expect(errorCodes(await prisma.person.create(row).catch((error: unknown) => error))).toContain('P2002');
    const raw = await prisma.$queryRawUnsafe('SELECT 1 / 0').catch((error: unknown) => error);
    expect(errorCodes(raw)).toContain('22012');
  });

  it('starts a transaction again that lost against another, three times in all', async () => {
    let attempts = 0;
    const lose = (times: number) =>
      transaction(prisma, async (tx) => {
        attempts += 1;
        if (attempts <= times) await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`);
        return attempts;
      });
    expect(await lose(2)).toBe(3);
    attempts = 0;
    await expect(lose(9)).rejects.toThrow();
    expect(attempts).toBe(3);
  });

  it('lets one of two deadlocked transactions start again', async () => {
    const [a, b] = [person('A'), person('B')];
    await prisma.person.createMany({ data: [a.data, b.data] });
    const cross = (first: string, second: string) =>
      transaction(prisma, async (tx) => {
        await tx.person.update({ where: { id: first }, data: { title: 'x' } });
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tx.person.update({ where: { id: second }, data: { title: 'y' } });
      });
    await expect(Promise.all([cross(a.data.id, b.data.id), cross(b.data.id, a.data.id)])).resolves.toHaveLength(2);
  });

  it('survives the end of its connections, idle and at work', async () => {
    const errors: Error[] = [];
    const pool = createPool(database.url, { onError: (error) => errors.push(error) });
    const held = await pool.connect();
    await pool.query('SELECT 1');
    await endOthers();
    await until(() => errors.length > 0);
    held.release(true);
    // A connection that the pool has not yet seen to be gone may be handed out once more.
    let rows: unknown[] = [];
    await until(async () => {
      rows = (await pool.query('SELECT 1 AS one').catch(() => ({ rows: [] }))).rows;
      return rows.length > 0;
    });
    expect(rows).toEqual([{ one: 1 }]);
    await pool.end();
    await prisma.person.count().catch(() => undefined);
    await until(() => true);
    expect(await prisma.person.count()).toBeGreaterThan(0);
  });

  it('listens, and listens again after its connection was ended', async () => {
    const heard: string[] = [];
    let returns = 0;
    const listener = await listen(database.url, 'entries', (payload) => heard.push(payload), {
      onReconnect: () => (returns += 1),
    });
    await asOwner(`NOTIFY entries, 'one'`);
    await until(() => heard.length === 1);
    await endOthers();
    await until(() => returns === 1);
    await asOwner(`NOTIFY entries, 'two'`);
    await until(() => heard.length === 2);
    expect(heard).toEqual(['one', 'two']);
    await listener.close();
  });
});
