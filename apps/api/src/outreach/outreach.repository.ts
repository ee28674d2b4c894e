/** The only database calls for the log of outreach. */
import type { Outreach, Prisma, Transaction } from '@plenary/database';
import type { OutreachKind } from '@plenary/domain';

export interface Wanted {
  groupId?: string;
  kind?: OutreachKind;
  year?: number;
}

/** The latest first. */
export function list(
  tx: Pick<Transaction, 'outreach'>,
  coalitionId: string,
  { year, ...is }: Wanted,
): Promise<Outreach[]> {
  return tx.outreach.findMany({
    where: { coalitionId, ...is, ...(year === undefined ? {} : { firstDay: { startsWith: `${year}-` } }) },
    orderBy: [{ firstDay: 'desc' }, { addedAt: 'desc' }, { id: 'desc' }],
  });
}

export function find(tx: Transaction, id: string): Promise<Outreach | null> {
  return tx.outreach.findUnique({ where: { id } });
}

export async function insert(tx: Transaction, row: Prisma.OutreachUncheckedCreateInput): Promise<void> {
  await tx.outreach.create({ data: row });
}

/** The caller holds the coalition's stream and has seen its version. */
export async function change(tx: Transaction, id: string, to: Prisma.OutreachUncheckedUpdateInput): Promise<void> {
  await tx.outreach.update({ where: { id }, data: { ...to, version: { increment: 1 } } });
}
