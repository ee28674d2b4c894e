/** The only database calls for changes of the resource hub. */
import type { HubEntry, Prisma, Transaction } from '@plenary/database';
import type { HubState } from '@plenary/domain';

export function find(tx: Transaction, id: string): Promise<HubEntry | null> {
  return tx.hubEntry.findUnique({ where: { id } });
}

export async function insert(tx: Transaction, row: Prisma.HubEntryUncheckedCreateInput): Promise<void> {
  await tx.hubEntry.create({ data: row });
}

/** The caller holds the coalition's stream and has seen in which state it is. */
export async function update(
  tx: Transaction,
  { id, state }: { id: string; state: HubState },
  change: Prisma.HubEntryUncheckedUpdateManyInput,
): Promise<void> {
  await tx.hubEntry.updateMany({ where: { id, state }, data: change });
}
