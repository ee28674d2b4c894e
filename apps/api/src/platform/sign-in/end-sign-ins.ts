/**
 * Ends sign-ins, in the transaction of the change that asks for it: every one of a person's, and every API token, where
 * somebody else changed her roles or she was removed; all others where she changed how she signs in. The database calls
 * each out (`open-sockets.ts` listens), so that no process holds a socket open for it.
 */
import type { Transaction } from '@plenary/database';

/** Ends all of a person's, her tokens as well. */
export async function endSignIns(tx: Transaction, personId: string): Promise<number> {
  const tokens = await tx.$executeRaw`
    UPDATE api_tokens SET ended_at = plenary_now()
    WHERE account_id IN (SELECT account_id FROM account_links WHERE person_id = ${personId}::uuid)
      AND ended_at IS NULL`;
  const signIns = await tx.$executeRaw`
    DELETE FROM sign_in."session"
    WHERE "userId" IN (SELECT account_id FROM account_links WHERE person_id = ${personId}::uuid)`;
  if (tokens + signIns > 0)
    await tx.$executeRaw`
      INSERT INTO sign_in_events (person_id, kind, at)
      VALUES (${personId}::uuid, 'SIGN_INS_ENDED', plenary_now())`;
  return signIns;
}

/** Ends all of a person's but the one that asks for it: how she signs in has changed. */
export async function endOtherSignIns(tx: Transaction, accountId: string, token: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM sign_in."session"
    WHERE token <> ${token} AND "userId" IN (
      SELECT l.account_id FROM account_links mine
      JOIN account_links l ON l.person_id = mine.person_id
      WHERE mine.account_id = ${accountId})`;
}
