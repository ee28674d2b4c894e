/** The only database calls for joining and leaving. */
import type { JoinRequest, Prisma, RoleAssignment, Transaction } from '@plenary/database';

export function find(tx: Pick<Transaction, 'joinRequest'>, id: string): Promise<JoinRequest | null> {
  return tx.joinRequest.findUnique({ where: { id } });
}

/** One at a time for each of the words, always in their order, so that what is counted stays counted. */
export async function lockWords(tx: Transaction, words: readonly string[]): Promise<void> {
  for (const word of [...words].sort())
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${word}, 6))`;
}

export async function countSince(tx: Transaction, of: { origin: string; address: string; since: Date }) {
  const [row] = await tx.$queryRaw<{ sent: number; mailed: number }[]>`
    SELECT count(*) FILTER (WHERE origin = ${of.origin})::int AS sent,
      count(*) FILTER (WHERE address = ${of.address})::int AS mailed
    FROM join_requests WHERE sent_at > ${of.since} AND (origin = ${of.origin} OR address = ${of.address})`;
  return row ?? { sent: 0, mailed: 0 };
}

export async function insert(tx: Transaction, row: Prisma.JoinRequestUncheckedCreateInput): Promise<void> {
  await tx.joinRequest.create({ data: row });
}

export async function forget(tx: Transaction, before: Date): Promise<void> {
  await tx.joinRequest.deleteMany({ where: { confirmedAt: null, sentAt: { lt: before } } });
}

/** Confirms it once; false where that was done before. */
export async function confirm(tx: Transaction, id: string, at: Date): Promise<boolean> {
  return (await tx.joinRequest.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: at } })).count === 1;
}

export async function personOf(tx: Pick<Transaction, 'personAddress'>, address: string): Promise<string | null> {
  return (await tx.personAddress.findUnique({ where: { address } }))?.personId ?? null;
}

export async function verify(tx: Transaction, address: string, at: Date): Promise<void> {
  await tx.personAddress.updateMany({ where: { address, verifiedAt: null }, data: { verifiedAt: at } });
}

/** Every role that she holds or held in a coalition, latest first. */
export function rolesOf(tx: Transaction, coalitionId: string, personId: string): Promise<RoleAssignment[]> {
  return tx.roleAssignment.findMany({ where: { coalitionId, personId }, orderBy: { from: 'desc' } });
}
