/** The only database calls for designations and minority statements. */
import type { ConsensusDesignation, MinorityStatement, Transaction } from '@plenary/database';

export function findDesignation(tx: Transaction, id: string): Promise<ConsensusDesignation | null> {
  return tx.consensusDesignation.findUnique({ where: { id } });
}

export function insertDesignation(tx: Transaction, row: ConsensusDesignation): Promise<ConsensusDesignation> {
  return tx.consensusDesignation.create({ data: row });
}

export function findStatement(tx: Transaction, id: string): Promise<MinorityStatement | null> {
  return tx.minorityStatement.findUnique({ where: { id } });
}

export function insertStatement(tx: Transaction, row: MinorityStatement): Promise<MinorityStatement> {
  return tx.minorityStatement.create({ data: row });
}

export async function latestRevisionId(tx: Transaction, documentId: string): Promise<string | null> {
  const row = await tx.revision.findFirst({ where: { documentId }, orderBy: { number: 'desc' }, select: { id: true } });
  return row?.id ?? null;
}
