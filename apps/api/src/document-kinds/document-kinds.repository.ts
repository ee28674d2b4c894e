/** The only database calls for setting kinds of documents. */
import type { DocumentKind, Prisma, Transaction } from '@plenary/database';
import type { KindGuards, RoundKind } from '@plenary/domain';

export interface KindSettings {
  title: string;
  minimumDays: Partial<Record<RoundKind, number>>;
  responseDays: number;
  guards: KindGuards;
}

/** Changes the row if nobody did since `version`; false where somebody was quicker. */
export async function set(tx: Transaction, kind: DocumentKind, version: number, given: KindSettings): Promise<boolean> {
  const { count } = await tx.documentKind.updateMany({
    where: { id: kind.id, version },
    data: {
      ...given,
      minimumDays: given.minimumDays as Prisma.InputJsonObject,
      guards: given.guards as Prisma.InputJsonObject,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

export async function versionOf(tx: Transaction, id: string): Promise<number> {
  return (await tx.documentKind.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}
