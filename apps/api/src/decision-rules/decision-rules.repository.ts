/** The only database calls for the rules of decisions. */
import type { DecisionSettings, Document, Prisma, Transaction } from '@plenary/database';
import type { DecisionRules } from '@plenary/domain';

export function find(tx: Transaction, coalitionId: string): Promise<DecisionSettings | null> {
  return tx.decisionSettings.findUnique({ where: { coalitionId } });
}

export async function rulesOf(
  tx: Transaction,
  { coalitionId, kindId }: Pick<Document, 'coalitionId' | 'kindId'>,
): Promise<{ own: Partial<DecisionRules>; coalition: Partial<DecisionRules> }> {
  const kind = await tx.documentKind.findUniqueOrThrow({
    where: { id: kindId },
    select: { decisionRules: true },
  });
  return {
    own: kind.decisionRules as Partial<DecisionRules>,
    coalition: ((await find(tx, coalitionId))?.rules ?? {}) as Partial<DecisionRules>,
  };
}

export async function set(
  tx: Transaction,
  coalitionId: string,
  given: Partial<DecisionRules>,
  version: number,
): Promise<void> {
  const row = { rules: given as Prisma.InputJsonObject, version };
  await tx.decisionSettings.upsert({ where: { coalitionId }, create: { coalitionId, ...row }, update: row });
}
