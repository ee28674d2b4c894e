/**
 * The Prisma client over our own pool, and the one way to change something: an interactive transaction that starts again
 * when PostgreSQL says that it lost against another.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from './connection';
import { createPool } from './connection';
import type { Prisma } from './generated/client';
import { PrismaClient } from './generated/client';
import { statementNames } from './statement-names';

export { Prisma, PrismaClient } from './generated/client';
export type * from './generated/client';

/** The client inside a transaction: it has every model and no `$transaction` of its own. */
export type Transaction = Prisma.TransactionClient;

/** A Prisma client over a pool that the caller ends, or over one of its own for an address. */
export function createPrisma(source: Pool | string): PrismaClient {
  const own = typeof source === 'string';
  const pool = own ? createPool(source) : source;
  const adapter = new PrismaPg(pool, { disposeExternalPool: own, statementNameGenerator: statementNames() });
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}

export interface TransactionOptions {
  isolation?: Prisma.TransactionIsolationLevel;
  /** How long it may take once it has a connection, in milliseconds. */
  timeout?: number;
}

const ATTEMPTS = 3;
const LOST_AGAINST_ANOTHER = new Set(['40001', '40P01', 'P2034']);

/**
 * Runs `work` in one transaction. After a serialization failure or a deadlock it runs again, three times in all: `work`
 * therefore does nothing that a rollback does not undo.
 */
export async function transaction<T>(
  prisma: PrismaClient,
  work: (tx: Transaction) => Promise<T>,
  { isolation, timeout = 15_000 }: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction(work, {
        maxWait: 10_000,
        timeout,
        ...(isolation ? { isolationLevel: isolation } : {}),
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !errorCodes(error).some((code) => LOST_AGAINST_ANOTHER.has(code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 * Math.random()));
    }
  }
}

/**
 * Every code in an error, from Prisma's own (P2002) to PostgreSQL's (23505), wherever the layers between have put it.
 */
export function errorCodes(error: unknown): string[] {
  const codes = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 5) return;
    const fields = value as Record<string, unknown>;
    for (const key of ['code', 'originalCode']) {
      if (typeof fields[key] === 'string') codes.add(fields[key]);
    }
    for (const key of ['meta', 'driverAdapterError', 'cause']) visit(fields[key], depth + 1);
  };
  visit(error, 0);
  return [...codes];
}

/** Whether PostgreSQL stopped the statement because it took longer than one may. */
export const isTimeout = (error: unknown): boolean => errorCodes(error).includes('57014');

const AWAY = /^(P1001|P1002|P1008|P1017|P2024|P2039|08\d{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/;
const AWAY_WORDS =
  /Connection terminated|Connection ended|server closed the connection|timeout expired|not yet accepting/i;

/** Whether the error says that PostgreSQL is not there at the moment: nothing was changed, and trying again is right. */
export function isUnavailable(error: unknown): boolean {
  if (errorCodes(error).some((code) => AWAY.test(code))) return true;
  // During an outage the layers below also throw errors that carry nothing but words.
  return error instanceof Error && AWAY_WORDS.test(error.message);
}
