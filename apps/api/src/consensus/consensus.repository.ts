/** The only database calls that change consensus calls, designations and minority statements. */
import type {
  ConsensusCall,
  ConsensusDesignation,
  ConsensusEvaluation,
  EvaluationObjection,
  EvaluationPublication,
  EvaluationSecond,
  MinorityStatement,
  Transaction,
} from '@plenary/database';
import type { RevisionClass } from '@plenary/domain';

export function findCall(tx: Pick<Transaction, 'consensusCall'>, id: string): Promise<ConsensusCall | null> {
  return tx.consensusCall.findUnique({ where: { id } });
}

export async function insertCall(tx: Transaction, row: ConsensusCall): Promise<void> {
  await tx.consensusCall.create({ data: row });
}

export async function insertEvaluation(tx: Transaction, row: ConsensusEvaluation): Promise<void> {
  await tx.consensusEvaluation.create({ data: row });
}

export async function insertSecond(tx: Transaction, row: EvaluationSecond): Promise<void> {
  await tx.evaluationSecond.create({ data: row });
}

export async function insertPublication(tx: Transaction, row: EvaluationPublication): Promise<void> {
  await tx.evaluationPublication.create({ data: row });
}

export function findObjection(tx: Transaction, id: string): Promise<EvaluationObjection | null> {
  return tx.evaluationObjection.findUnique({ where: { id } });
}

export async function insertObjection(tx: Transaction, row: EvaluationObjection): Promise<void> {
  await tx.evaluationObjection.create({ data: row });
}

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

/** Newest first. */
export function revisionsOf(tx: Transaction, documentId: string): Promise<(RevisionClass & { id: string })[]> {
  return tx.revision.findMany({
    where: { documentId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, changeClass: true },
  });
}
