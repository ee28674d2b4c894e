/**
 * What hangs on rows of one kind, such as the supports, placements and dispositions of comments. Whatever is asked of
 * them at one moment, of however many, is read by one statement; what nobody asks for is not read.
 */
import type { Pool } from '@plenary/database';
import { Loader } from './loaders';
import { revived } from './revived';

/** What hangs on a row `k`: SQL for one value of JSON, and what the value says. */
interface Part<V> {
  sql: string;
  read: (json: unknown) => V;
  /** The loader that need not read these rows again by their own ids. */
  known?: string;
}
export interface Gathered<V> {
  load(id: string): Promise<V>;
}

/** All rows of a table that belong to it, in an order. */
export const rows = <Row>(
  from: string,
  order: string,
  {
    as = 'to_jsonb(t)',
    read = revived<Row>,
    known,
  }: { as?: string; read?: (json: unknown) => Row; known?: string } = {},
): Part<Row[]> => ({
  sql: `SELECT jsonb_agg(${as} ORDER BY ${order}) FROM ${from}`,
  read: (json) => ((json ?? []) as unknown[]).map(read),
  ...(known ? { known } : {}),
});

/** The one row that there may be, or the first in an order. */
export const row = <Row>(from: string, order?: string): Part<Row | null> => ({
  sql: `SELECT to_jsonb(t) FROM ${from}${order ? ` ORDER BY ${order}` : ''} LIMIT 1`,
  read: (json) => (json === null ? null : revived<Row>(json)),
});

/** Statements keep their plans on each connection: as many combinations as screens have, and no more than a stranger could make. */
const MOST_NAMED = 200;
const named = new Map<string, string>();

function nameOf(text: string): string | undefined {
  if (!named.has(text) && named.size < MOST_NAMED) named.set(text, `gather-${named.size + 1}`);
  return named.get(text);
}

export function gather<Parts extends Record<string, Part<unknown>>>(
  pool: Pick<Pool, 'query'>,
  table: string,
  parts: Parts,
  learn: (loader: string, rows: { id: string }[]) => void = () => undefined,
): { [Name in keyof Parts]: Gathered<ReturnType<Parts[Name]['read']>> } {
  const asked = new Loader<{ part: string; id: string }, unknown>(
    async (keys) => {
      const wanted = [...new Set(keys.map(({ part }) => part))].sort();
      const columns = wanted.map((part) => `(${parts[part]!.sql}) AS "${part}"`);
      const text = `SELECT k.id, ${columns.join(', ')} FROM ${table} k WHERE k.id = ANY($1::uuid[])`;
      const name = nameOf(text);
      const values = [[...new Set(keys.map(({ id }) => id))]];
      const { rows: found } = await pool.query<Record<string, unknown> & { id: string }>(
        name ? { name, text, values } : { text, values },
      );
      const byId = new Map(found.map((one) => [one.id, one]));
      return keys.map(({ part, id }) => {
        const { read, known } = parts[part]!;
        const value = read(byId.get(id)?.[part] ?? null);
        if (known) learn(known, value as { id: string }[]);
        return value;
      });
    },
    ({ part, id }) => `${part} ${id}`,
  );
  return Object.fromEntries(
    Object.keys(parts).map((part) => [part, { load: (id: string) => asked.load({ part, id }) }]),
  ) as { [Name in keyof Parts]: Gathered<ReturnType<Parts[Name]['read']>> };
}
