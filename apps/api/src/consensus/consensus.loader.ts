/** Consensus calls, designations and minority statements, read in batches. */
import type { ConsensusDesignation, MinorityStatement } from '@plenary/database';
import type { Database } from '../platform/database';
import { rows } from '../platform/gather';
import { many } from '../platform/loaders';
import type { CallRow } from './read-calls';
import { readCalls } from './read-calls';

export const DECISIONS_OF_DOCUMENT = {
  designationsOfDocument: rows<ConsensusDesignation>(
    'consensus_designations t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.designated_at DESC',
  ),
  minorityOfDocument: rows<MinorityStatement>(
    'minority_statements t WHERE t.coalition_id = k.coalition_id AND t.document_id = k.id',
    't.stated_at',
  ),
};

export function consensusLoaders({ prisma }: Database) {
  return {
    consensusCallsOfDocument: many<CallRow>(
      (ids) => readCalls(prisma, ids),
      (row) => row.documentId,
    ),
  };
}
