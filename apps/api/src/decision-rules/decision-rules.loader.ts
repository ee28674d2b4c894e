/** Rules of decisions, read in batches. */
import type { DecisionSettings } from '@plenary/database';
import type { Database } from '../platform/database';
import { one } from '../platform/loaders';

export function decisionRulesLoaders({ prisma }: Database) {
  return {
    decisionSettings: one<DecisionSettings>(
      (ids) => prisma.decisionSettings.findMany({ where: { coalitionId: { in: ids } } }),
      (row) => row.coalitionId,
    ),
  };
}
