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
