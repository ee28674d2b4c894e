/**
 * Ends every sign-in and every API token of a person, in the transaction of the change that asks for it: her roles
 * changed by somebody else's hand, or she was removed. The database calls each sign-in out (`open-sockets.ts` listens),
 * so that no process holds a socket open for it.
 */
import type { Transaction } from '@plenary/database';

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
