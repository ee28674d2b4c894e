/** The only database calls of handing over an office. */
import type { Transaction } from '@plenary/database';
import type { Standing } from '@plenary/domain';

/** What somebody holds in a coalition now. */
export function rolesOf(tx: Transaction, coalitionId: string, personId: string): Promise<Standing['roles']> {
  return tx.roleAssignment.findMany({
    where: { coalitionId, personId, to: null },
    select: { coalitionId: true, groupId: true, role: true },
  });
}

/** One address of each, a confirmed one first; whoever has none gets no mail. */
export async function addressOfEach(tx: Transaction, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.personAddress.findMany({
    where: { personId: { in: [...personIds] } },
    orderBy: [{ verifiedAt: { sort: 'asc', nulls: 'last' } }, { address: 'asc' }],
    distinct: ['personId'],
    select: { personId: true, address: true },
  });
  return new Map(rows.map(({ personId, address }) => [personId, address]));
}

/** Their names, and where the office is. */
export async function namesFor(
  tx: Transaction,
  at: { coalitionId: string; groupId: string | null },
  personIds: readonly string[],
) {
  const [people, coalition, group] = await Promise.all([
    tx.person.findMany({ where: { id: { in: [...personIds] } }, select: { id: true, name: true } }),
    tx.coalition.findUniqueOrThrow({ where: { id: at.coalitionId } }),
    at.groupId ? tx.workingGroup.findUniqueOrThrow({ where: { id: at.groupId } }) : null,
  ]);
  return { names: new Map(people.map(({ id, name }) => [id, name])), coalition, group };
}
