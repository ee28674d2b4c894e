/**
 * Names for the statements that Prisma writes. PostgreSQL keeps the plan of a named statement with the connection; behind
 * row-level security planning takes longer than most lookups themselves.
 */
import { createHash } from 'node:crypto';

/** Asked so often, a statement is worth being kept on every connection. */
const OFTEN = 3;
/** A list of values of another length is another statement: so many are kept, and so many counted, and no more. */
const MOST_KEPT = 500;
const MOST_COUNTED = 5_000;

/** Hand-written statements name themselves where a plan for all values is as good as one for each. */
const WRITTEN_BY_PRISMA = /^(SELECT|INSERT INTO|UPDATE|DELETE FROM) .*?"public"\./s;

/** A function that gives the name under which a statement is kept, or an empty one for a statement that is planned anew. */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name) return name;
    if (names.size >= MOST_KEPT || !WRITTEN_BY_PRISMA.test(sql)) return '';
    const count = (counts.get(sql) ?? 0) + 1;
    if (count < OFTEN) {
      if (counts.size >= MOST_COUNTED) counts.clear();
      counts.set(sql, count);
      return '';
    }
    counts.delete(sql);
    // The same text has the same name whoever shares the connection.
    const kept = `prisma-${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    names.set(sql, kept);
    return kept;
  };
}
