/** Rules of decisions: of a coalition, and with whatever else is asked of a document. */
import type { DecisionSettings } from '@plenary/database';
import type { Database } from '../platform/database';
import { row } from '../platform/gather';
import { one } from '../platform/loaders';

export const RULES_OF_DOCUMENT = {
  decisionSettingsOfDocument: row<DecisionSettings>('decision_settings t WHERE t.coalition_id = k.coalition_id'),
};

export function decisionRulesLoaders({ prisma }: Database) {
  return {
    decisionSettings: one<DecisionSettings>(
      (ids) => prisma.decisionSettings.findMany({ where: { coalitionId: { in: ids } } }),
      (row) => row.coalitionId,
    ),
  };
}
