/** The only database calls for changes of milestones. The caller holds the group's stream. */
import type { Milestone, MilestoneSlip, Prisma, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string) {
  return tx.milestone.findUnique({
    where: { id },
    include: { documents: true, slips: { orderBy: { number: 'asc' } } },
  });
}
export type MilestoneRow = NonNullable<Awaited<ReturnType<typeof find>>>;

type NewMilestone = Pick<
  Milestone,
  'coalitionId' | 'id' | 'groupId' | 'title' | 'dueAt' | 'zone' | 'cycle' | 'setBy' | 'setAt' | 'continuesId'
>;

export async function insert(tx: Transaction, row: NewMilestone, documentIds: readonly string[]): Promise<void> {
  await tx.milestone.create({ data: row });
  await linkDocuments(tx, row, documentIds);
}

/** Puts these documents in the place of those that were linked. */
export async function linkDocuments(
  tx: Transaction,
  { coalitionId, id: milestoneId }: Pick<Milestone, 'coalitionId' | 'id'>,
  documentIds: readonly string[],
): Promise<void> {
  await tx.milestoneDocument.deleteMany({ where: { milestoneId, documentId: { notIn: [...documentIds] } } });
  await tx.milestoneDocument.createMany({
    data: documentIds.map((documentId) => ({ coalitionId, milestoneId, documentId })),
    skipDuplicates: true,
  });
}

export async function change(tx: Transaction, id: string, data: Prisma.MilestoneUncheckedUpdateInput): Promise<void> {
  await tx.milestone.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

export async function insertSlip(tx: Transaction, row: MilestoneSlip): Promise<void> {
  await tx.milestoneSlip.create({ data: row });
}
