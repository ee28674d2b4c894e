/** The only database calls for coalitions, groups and kinds. */
import type { Coalition, DocumentKind, Transaction, WorkingGroup } from '@plenary/database';
import type { DecisionRules } from '@plenary/domain';

export function insertCoalition(tx: Transaction, row: Coalition): Promise<Coalition> {
  return tx.coalition.create({ data: row });
}

export function insertGroup(tx: Transaction, row: WorkingGroup): Promise<WorkingGroup> {
  return tx.workingGroup.create({ data: row });
}

export function findGroup(tx: Transaction, id: string): Promise<WorkingGroup | null> {
  return tx.workingGroup.findUnique({ where: { id } });
}

export async function insertKinds(
  tx: Transaction,
  rows: (Pick<DocumentKind, 'coalitionId' | 'id' | 'code' | 'title' | 'stages' | 'responseDays'> & {
    minimumDays: Record<string, number>;
    decisionRules?: Partial<DecisionRules>;
  })[],
): Promise<void> {
  await tx.documentKind.createMany({ data: rows });
}

export function findCoalitions(tx: Transaction): Promise<Coalition[]> {
  return tx.coalition.findMany({ orderBy: { name: 'asc' } });
}

export async function isSlugTaken(tx: Transaction, slug: string): Promise<boolean> {
  return (await tx.coalition.count({ where: { slug } })) > 0;
}

export async function isCodeTaken(tx: Transaction, coalitionId: string, code: string): Promise<boolean> {
  return (await tx.workingGroup.count({ where: { coalitionId, code } })) > 0;
}
