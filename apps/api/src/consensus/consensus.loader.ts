/** Consensus calls, designations and minority statements, read in batches. */
import type { ConsensusDesignation, MinorityStatement } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';
import type { CallRow } from './read-calls';
import { readCalls } from './read-calls';

export function consensusLoaders({ prisma }: Database) {
  return {
    consensusCallsOfDocument: many<CallRow>(
      (ids) => readCalls(prisma, ids),
      (row) => row.documentId,
    ),
    designationsOfDocument: many<ConsensusDesignation>(
      (ids) =>
        prisma.consensusDesignation.findMany({ where: { documentId: { in: ids } }, orderBy: { designatedAt: 'desc' } }),
      (row) => row.documentId,
    ),
    minorityOfDocument: many<MinorityStatement>(
      (ids) => prisma.minorityStatement.findMany({ where: { documentId: { in: ids } }, orderBy: { statedAt: 'asc' } }),
      (row) => row.documentId,
    ),
  };
}
