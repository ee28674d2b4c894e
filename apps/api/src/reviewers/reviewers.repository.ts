/** The only database calls for requests for reviews. */
import type { Prisma, ReviewAnswer, ReviewRequest, ReviewWithdrawal, Transaction } from '@plenary/database';

const WHOLE = { answers: { orderBy: { number: 'desc' }, take: 1 }, withdrawal: true } as const;
export type ReviewRequestRow = Prisma.ReviewRequestGetPayload<{ include: typeof WHOLE }>;
type Client = Pick<Transaction, 'reviewRequest' | 'roleAssignment'>;

export function find(tx: Client, id: string): Promise<ReviewRequestRow | null> {
  return tx.reviewRequest.findUnique({ where: { id }, include: WHOLE });
}

export function ofRounds(client: Client, roundIds: readonly string[]): Promise<ReviewRequestRow[]> {
  return client.reviewRequest.findMany({
    where: { roundId: { in: [...roundIds] } },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
    include: WHOLE,
  });
}

/** Whether the same person or group is asked in the round and was not taken back. */
export async function standing(
  tx: Transaction,
  asked: { roundId: string; personId: string | null; groupId: string | null },
): Promise<boolean> {
  return (await tx.reviewRequest.count({ where: { ...asked, withdrawal: null } })) > 0;
}

export function findAnswer(tx: Transaction, id: string) {
  return tx.reviewAnswer.findUnique({ where: { id } });
}

export function rolesOf(tx: Transaction, coalitionId: string, personId: string) {
  return tx.roleAssignment.findMany({
    where: { coalitionId, personId, to: null },
    select: { coalitionId: true, groupId: true, role: true },
  });
}

export function group(tx: Transaction, coalitionId: string, id: string) {
  return tx.workingGroup.findFirst({ where: { coalitionId, id }, select: { id: true } });
}

export async function addressesOf(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.personAddress.findMany({
    where: { personId, verifiedAt: { not: null } },
    orderBy: { address: 'asc' },
    take: 1,
  });
  return rows.map(({ address }) => address);
}

/** Who speaks for a group now; its observers do not. */
export function membersOf(client: Client, groupIds: readonly string[]) {
  return client.roleAssignment.findMany({
    where: { groupId: { in: [...groupIds] }, to: null, role: { not: 'OBSERVER' } },
    select: { groupId: true, personId: true },
  });
}

export async function insert(tx: Transaction, row: ReviewRequest): Promise<void> {
  await tx.reviewRequest.create({ data: row });
}

export async function insertAnswer(tx: Transaction, row: ReviewAnswer): Promise<void> {
  await tx.reviewAnswer.create({ data: row });
}

export async function insertWithdrawal(tx: Transaction, row: ReviewWithdrawal): Promise<void> {
  await tx.reviewWithdrawal.create({ data: row });
}
