/** The only database calls for requests for reviews. */
import type {
  Prisma,
  PrismaClient,
  ReviewAnswer,
  ReviewReminder,
  ReviewRequest,
  ReviewWithdrawal,
  Transaction,
} from '@plenary/database';

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

/** Who is asked in the round and was not taken back. */
export function standing(tx: Transaction, roundId: string) {
  return tx.reviewRequest.findMany({ where: { roundId, withdrawal: null }, select: { personId: true, groupId: true } });
}

export async function isTaken(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  return (await tx.reviewRequest.count({ where: { id: { in: [...ids] } } })) > 0;
}

export function findAnswer(tx: Transaction, id: string) {
  return tx.reviewAnswer.findUnique({ where: { id } });
}

export function rolesOf(tx: Transaction, coalitionId: string, personIds: readonly string[]) {
  return tx.roleAssignment.findMany({
    where: { coalitionId, personId: { in: [...personIds] }, to: null },
    select: { coalitionId: true, groupId: true, role: true, personId: true },
  });
}

export function groups(tx: Transaction, coalitionId: string, ids: readonly string[]) {
  return tx.workingGroup.findMany({ where: { coalitionId, id: { in: [...ids] } }, select: { id: true } });
}

/** One address of each person who is asked, and of each who speaks for an asked group. */
export async function addressesOf(
  tx: Transaction,
  { personIds, groupIds }: { personIds: readonly string[]; groupIds: readonly string[] },
): Promise<string[]> {
  const speaks = { to: null, groupId: { in: [...groupIds] }, role: { not: 'OBSERVER' as const } };
  const rows = await tx.personAddress.findMany({
    where: {
      verifiedAt: { not: null },
      OR: [{ personId: { in: [...personIds] } }, { person: { roles: { some: speaks } } }],
    },
    orderBy: { address: 'asc' },
    distinct: ['personId'],
    select: { address: true },
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

export async function insert(tx: Transaction, rows: readonly ReviewRequest[]): Promise<void> {
  await tx.reviewRequest.createMany({ data: [...rows] });
}

export async function insertAnswer(tx: Transaction, row: ReviewAnswer): Promise<void> {
  await tx.reviewAnswer.create({ data: row });
}

export async function insertWithdrawal(tx: Transaction, row: ReviewWithdrawal): Promise<void> {
  await tx.reviewWithdrawal.create({ data: row });
}

/** Requests of open rounds whose due date is ahead, with the dates that were told already. */
export function unreminded(prisma: PrismaClient, now: Date) {
  return prisma.reviewRequest.findMany({
    where: { withdrawal: null, dueAt: { gt: now }, round: { opensAt: { lte: now }, closesAt: { gt: now } } },
    include: { ...WHOLE, reminders: true },
  });
}

/** Whether whoever is asked has a comment in the round, hidden or not. */
export async function isDelivered(tx: Transaction, { roundId, personId, groupId }: ReviewRequestRow): Promise<boolean> {
  const authors = personId ? [personId] : (await membersOf(tx, [groupId ?? ''])).map((member) => member.personId);
  const where = { roundId, parentId: null, withdrawnAt: null, authorId: { in: authors } };
  return (await tx.comment.count({ where })) > 0;
}

/** Whether it is the first of this date. */
export async function noteReminder(tx: Transaction, row: ReviewReminder): Promise<boolean> {
  return (await tx.reviewReminder.createMany({ data: [row], skipDuplicates: true })).count > 0;
}
