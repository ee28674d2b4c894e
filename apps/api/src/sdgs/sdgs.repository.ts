/** The only database calls for changes of mappings. The caller holds the stream of what they belong to. */
import type { Prisma, SdgMapping, Transaction } from '@plenary/database';
import type { SdgSubject } from '@plenary/domain';

export function find(tx: Transaction, id: string): Promise<SdgMapping | null> {
  return tx.sdgMapping.findUnique({ where: { id } });
}

/** Whether it is mapped there already. */
export async function isMapped(
  tx: Transaction,
  { groupId, documentId, sessionId }: SdgSubject,
  code: string,
): Promise<boolean> {
  const where = { groupId, documentId, sessionId, code, withdrawnAt: null };
  return (await tx.sdgMapping.count({ where })) > 0;
}

export async function insert(tx: Transaction, row: Prisma.SdgMappingUncheckedCreateInput): Promise<void> {
  await tx.sdgMapping.create({ data: row });
}

export async function change(tx: Transaction, id: string, data: Prisma.SdgMappingUncheckedUpdateInput): Promise<void> {
  await tx.sdgMapping.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}
