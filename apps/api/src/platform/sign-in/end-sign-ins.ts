/**
 * Ends every sign-in of a person, in the transaction of the change that asks for it: her roles changed by somebody
 * else's hand, or she was removed. The database calls each one out (`open-sockets.ts` listens), so that no process
 * holds a socket open for it.
 */
import type { Transaction } from '@plenary/database';

export async function endSignIns(tx: Transaction, personId: string): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM sign_in."session"
    WHERE "userId" IN (SELECT account_id FROM account_links WHERE person_id = ${personId}::uuid)`;
}
