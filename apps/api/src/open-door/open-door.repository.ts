/** The only database calls for what comes in by the open door. */
import type { OpenComment, Prisma, Transaction } from '@plenary/database';

type Reader = Pick<Transaction, 'openComment'>;

export function find(tx: Reader, id: string): Promise<OpenComment | null> {
  return tx.openComment.findUnique({ where: { id } });
}

/** One at a time for each of the words, always in their order, so that what is counted stays counted. */
export async function lockWords(tx: Transaction, words: readonly string[]): Promise<void> {
  for (const word of [...words].sort())
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${word}, 4))`;
}

export async function lock(tx: Transaction, id: string): Promise<OpenComment | null> {
  await tx.$queryRaw`SELECT 1 FROM open_comments WHERE id = ${id}::uuid FOR UPDATE`;
  return find(tx, id);
}

/** How many were sent from a network and to an address since, and how many of the network's were confirmed. */
export async function countSince(
  tx: Transaction,
  { origin, address, since }: { origin: string; address: string; since: Date },
) {
  const [row] = await tx.$queryRaw<{ sent: number; mailed: number; confirmed: number }[]>`
    SELECT count(*) FILTER (WHERE origin = ${origin})::int AS sent,
      count(*) FILTER (WHERE address = ${address})::int AS mailed,
      count(*) FILTER (WHERE origin = ${origin} AND confirmed_at IS NOT NULL)::int AS confirmed
    FROM open_comments WHERE sent_at > ${since} AND (origin = ${origin} OR address = ${address})`;
  return row ?? { sent: 0, mailed: 0, confirmed: 0 };
}

export async function insert(tx: Transaction, row: Prisma.OpenCommentUncheckedCreateInput): Promise<void> {
  await tx.openComment.create({ data: row });
}

/** What nobody confirmed in time. */
export async function forget(tx: Transaction, before: Date): Promise<void> {
  await tx.openComment.deleteMany({ where: { confirmedAt: null, sentAt: { lt: before } } });
}

export async function update(
  tx: Transaction,
  id: string,
  data: Pick<Prisma.OpenCommentUpdateManyMutationInput, 'confirmedAt' | 'disownedAt'>,
): Promise<void> {
  await tx.openComment.updateMany({ where: { id }, data });
}

export async function personOf(tx: Pick<Transaction, 'personAddress'>, address: string): Promise<string | null> {
  return (await tx.personAddress.findUnique({ where: { address } }))?.personId ?? null;
}

export async function verify(tx: Transaction, address: string, at: Date): Promise<void> {
  await tx.personAddress.updateMany({ where: { address, verifiedAt: null }, data: { verifiedAt: at } });
}
