import { createPool } from '@plenary/database';
import type { FreshDatabase } from './fresh-database';
import { freshDatabase } from './fresh-database';

describe('a fresh database', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('has the tables and none of the rows of its sisters', async () => {
    const sister = await freshDatabase();
    const pool = createPool(sister.url, { role: null });
    const insert = `INSERT INTO persons (id, name, created_at) VALUES (gen_random_uuid(), 'Ada', now())`;
    await pool.query(insert);
    expect((await pool.query('SELECT FROM persons')).rowCount).toBe(1);
    await pool.end();
    await sister.drop();
    const own = createPool(database.url);
    expect((await own.query('SELECT FROM persons')).rowCount).toBe(0);
    await own.end();
  });

  it('has a clock that goes on from where it was set', async () => {
    const at = new Date('2031-05-01T12:00:00Z');
    await database.clock.set(at);
    const now = await database.clock.now();
    expect(now.getTime()).toBeGreaterThanOrEqual(at.getTime());
    expect(now.getTime()).toBeLessThan(at.getTime() + 10_000);
    await database.clock.advance(3_600_000);
    expect((await database.clock.now()).getTime()).toBeGreaterThanOrEqual(at.getTime() + 3_600_000);
    await database.clock.set(0);
    expect(Math.abs((await database.clock.now()).getTime() - Date.now())).toBeLessThan(10_000);
  });

  it('keeps the clock from those who serve requests', async () => {
    const pool = createPool(database.url);
    await expect(pool.query(`INSERT INTO clock_offset (value) VALUES ('1 day')`)).rejects.toMatchObject({
      code: '42501',
    });
    await pool.end();
  });
});
