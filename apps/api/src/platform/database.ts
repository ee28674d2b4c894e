/** The database as the features see it: the client for reading, one transaction for changing, the clock. */
import type { Pool, PrismaClient, Transaction } from '@plenary/database';
import { transaction } from '@plenary/database';

export class Database {
  constructor(
    readonly prisma: PrismaClient,
    readonly pool: Pool,
    /** For the LISTEN client and the jobs, which hold connections of their own. */
    readonly url: string,
  ) {}

  /** `timeout` in milliseconds is for a change of many rows that may have to wait for another of its kind. */
  transaction<T>(change: (tx: Transaction) => Promise<T>, options: { timeout?: number } = {}): Promise<T> {
    return transaction(this.prisma, change, options);
  }

  now(tx: Transaction | PrismaClient = this.prisma): Promise<Date> {
    return databaseNow(tx);
  }
}

/** The one clock: the database's, with the offset that a test may set. */
export async function databaseNow(tx: Pick<Transaction, '$queryRaw'>): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT date_trunc('milliseconds', plenary_now()) AS now`;
  if (!row) throw new Error('the clock gave no answer');
  return row.now;
}
