/** The only database calls for polls. */
import type { Poll, PollAnswer, Transaction } from '@plenary/database';

export function find(tx: Pick<Transaction, 'poll'>, id: string): Promise<Poll | null> {
  return tx.poll.findUnique({ where: { id } });
}

export async function insert(tx: Transaction, row: Poll): Promise<void> {
  await tx.poll.create({ data: row });
}

/** The caller holds the stream's lock. */
export function lastAnswer(tx: Transaction, pollId: string, personId: string): Promise<PollAnswer | null> {
  return tx.pollAnswer.findFirst({ where: { pollId, personId }, orderBy: { number: 'desc' } });
}

export async function insertAnswer(tx: Transaction, row: PollAnswer): Promise<void> {
  await tx.pollAnswer.create({ data: row });
}

export async function latestRevisionId(tx: Transaction, documentId: string): Promise<string | null> {
  const row = await tx.revision.findFirst({ where: { documentId }, orderBy: { number: 'desc' }, select: { id: true } });
  return row?.id ?? null;
}
