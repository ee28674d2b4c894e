/** The only database calls for passkeys. A person with two accounts sees and removes those of both. */
import type { Passkey, PrismaClient, Transaction } from '@plenary/database';

export type StoredPasskey = Passkey;

/** With which her devices are told that they have one already. */
export function passkeysOfAccount(prisma: PrismaClient, accountId: string) {
  return prisma.passkey.findMany({ where: { accountId }, select: { credentialId: true, transports: true } });
}

export function findByCredential(prisma: PrismaClient, credentialId: string): Promise<Passkey | null> {
  return prisma.passkey.findUnique({ where: { credentialId } });
}

/** Holds an account still; false where nobody has introduced herself with it. */
export async function lockAccount(tx: Transaction, accountId: string): Promise<boolean> {
  const held = await tx.$queryRaw<object[]>`SELECT 1 FROM account_links WHERE account_id = ${accountId} FOR UPDATE`;
  return held.length === 1;
}

export function countOfAccount(tx: Transaction, accountId: string): Promise<number> {
  return tx.passkey.count({ where: { accountId } });
}

/** False where that key is somebody's already. */
export async function insertPasskey(tx: Transaction, passkey: Omit<Passkey, 'lastUsedAt'>): Promise<boolean> {
  const { count } = await tx.passkey.createMany({ data: [passkey], skipDuplicates: true });
  return count === 1;
}

/** One that the account's person may rename and remove. */
export async function isHers(tx: Transaction, id: string, accountId: string): Promise<boolean> {
  const found = await tx.$queryRaw<object[]>`
    SELECT 1 FROM passkeys k
    JOIN account_links l ON l.account_id = k.account_id
    JOIN account_links mine ON mine.person_id = l.person_id
    WHERE k.id = ${id}::uuid AND mine.account_id = ${accountId}`;
  return found.length === 1;
}

export async function renamePasskey(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.passkey.updateMany({ where: { id }, data: { name } });
}

export async function removePasskey(tx: Transaction, id: string): Promise<void> {
  await tx.passkey.deleteMany({ where: { id } });
}

/**
 * Counts one use, in one statement, so that of two copies that come at once one is refused. A device that does not count
 * says nought for ever. False where it did not count on.
 */
export async function countUse(
  tx: Transaction,
  { id, counter, backedUp, now }: { id: string; counter: number; backedUp: boolean; now: Date },
): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({
    where: { id, OR: [{ counter: { lt: counter } }, ...(counter === 0 ? [{ counter: 0 }] : [])] },
    data: { counter, backedUp, lastUsedAt: now },
  });
  return count === 1;
}
