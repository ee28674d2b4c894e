import { statementNames } from './statement-names';

const sql = 'SELECT "public"."comments"."id" FROM "public"."comments" WHERE "public"."comments"."id" = $1';

describe('the name of a statement', () => {
  it('is given from the third time on, and is the same for all who share a connection', () => {
    const [one, other] = [statementNames(), statementNames()];
    const given = [1, 2, 3, 4].map(() => one({ sql }));
    expect(given.slice(0, 2)).toEqual(['', '']);
    expect(given[2]).toMatch(/^prisma-[0-9a-f]{24}$/);
    expect(given[3]).toBe(given[2]);
    expect([1, 2, 3].map(() => other({ sql })).at(-1)).toBe(given[2]);
  });

  it.each([
    'INSERT INTO "public"."a" ("id") VALUES ($1)',
    'UPDATE "public"."a" SET "b" = $1',
    'DELETE FROM "public"."a"',
  ])('is given to %s', (written) => {
    const name = statementNames();
    expect([1, 2, 3].map(() => name({ sql: written })).at(-1)).not.toBe('');
  });

  it.each(['SELECT 1 FROM rounds WHERE id = $1::uuid FOR SHARE', 'BEGIN', 'WITH x AS (SELECT 1) SELECT * FROM x'])(
    'is not given to %s, which nobody has generated',
    (written) => {
      const name = statementNames();
      expect([1, 2, 3, 4].map(() => name({ sql: written }))).toEqual(['', '', '', '']);
    },
  );

  it('is not given to ever more statements, so that a connection does not grow', () => {
    const name = statementNames();
    const asked = Array.from({ length: 2_000 }, (_, index) => `${sql} AND $${index} = 1`);
    const named = new Set(asked.flatMap((text) => [1, 2, 3].map(() => name({ sql: text }))).filter(Boolean));
    expect(named.size).toBe(500);
  });
});
