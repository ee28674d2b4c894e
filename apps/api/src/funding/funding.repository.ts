/** The only database calls for changes of needs and supports. The caller holds the coalition's stream. */
import type { FundingNeed, FundingSupport, Prisma, Transaction } from '@plenary/database';

export function findNeed(tx: Transaction, id: string): Promise<FundingNeed | null> {
  return tx.fundingNeed.findUnique({ where: { id } });
}

export async function insertNeed(tx: Transaction, row: Prisma.FundingNeedUncheckedCreateInput): Promise<void> {
  await tx.fundingNeed.create({ data: row });
}

export async function changeNeed(
  tx: Transaction,
  id: string,
  change: Prisma.FundingNeedUncheckedUpdateInput,
): Promise<void> {
  await tx.fundingNeed.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
}

export function findSupport(tx: Transaction, id: string): Promise<FundingSupport | null> {
  return tx.fundingSupport.findUnique({ where: { id } });
}

export async function insertSupport(tx: Transaction, row: Prisma.FundingSupportUncheckedCreateInput): Promise<void> {
  await tx.fundingSupport.create({ data: row });
}

export async function changeSupport(
  tx: Transaction,
  id: string,
  change: Prisma.FundingSupportUncheckedUpdateInput,
): Promise<void> {
  await tx.fundingSupport.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
}

/** The outputs that it paid for, of those that the asker may know of. */
export async function documentsOf(tx: Transaction, supportId: string) {
  const rows = await tx.fundingSupportDocument.findMany({
    where: { supportId },
    select: { document: { select: { id: true, coalitionId: true, groupId: true } } },
  });
  return rows.map(({ document }) => document);
}

export async function linkDocuments(
  tx: Transaction,
  { coalitionId, supportId }: { coalitionId: string; supportId: string },
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): Promise<void> {
  if (removed.length > 0)
    await tx.fundingSupportDocument.deleteMany({ where: { supportId, documentId: { in: [...removed] } } });
  if (added.length > 0)
    await tx.fundingSupportDocument.createMany({
      data: added.map((documentId) => ({ coalitionId, supportId, documentId })),
    });
}
