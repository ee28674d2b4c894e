/** Designations and minority statements, read in batches. */
import type { ConsensusDesignation, MinorityStatement } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';

export function consensusLoaders({ prisma }: Database) {
  return {
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
