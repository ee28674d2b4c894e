/** The only database calls of merging two persons, and of proving an address. */
import type { Person, Prisma, RoleAssignment, Transaction } from '@plenary/database';

type Client = Pick<
  Transaction,
  'person' | 'roleAssignment' | 'accountLink' | 'personAddress' | 'comment' | 'addressProof'
>;

/** Whoever is there to be merged: neither erased nor merged already. */
export function findPerson(client: Client, id: string): Promise<Person | null> {
  return client.person.findFirst({ where: { id, erasedAt: null, mergedIntoId: null } });
}

export function rolesOf(client: Client, personId: string): Promise<RoleAssignment[]> {
  return client.roleAssignment.findMany({ where: { personId }, orderBy: [{ from: 'asc' }, { id: 'asc' }] });
}

export async function signedIn(client: Client, personIds: readonly string[]): Promise<string[]> {
  const rows = await client.accountLink.findMany({
    where: { personId: { in: [...personIds] } },
    distinct: ['personId'],
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

export function addressesOf(client: Client, personIds: readonly string[]) {
  return client.personAddress.findMany({ where: { personId: { in: [...personIds] } }, orderBy: { address: 'asc' } });
}

export async function commentsOf(client: Client, authorId: string) {
  return client.comment.groupBy({ by: ['coalitionId'], where: { authorId }, _count: true });
}

/** Locks both, always in the same order. */
export async function lock(tx: Transaction, personIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM persons WHERE id = ANY(${[...personIds]}::uuid[]) ORDER BY id FOR UPDATE`;
}

export async function merge(tx: Transaction, absorbed: string, kept: string, at: Date, by: string): Promise<void> {
  await tx.$executeRaw`SELECT merge_persons(${absorbed}::uuid, ${kept}::uuid, ${at}, ${by}::uuid)`;
}

export function findProof(client: Client, id: string) {
  return client.addressProof.findUnique({ where: { id } });
}

export async function insertProof(tx: Transaction, row: Prisma.AddressProofUncheckedCreateInput): Promise<void> {
  await tx.addressProof.create({ data: row });
}

export async function countProofs(tx: Transaction, since: Date, by: { personId: string; address: string }) {
  const [mine, mailed] = await Promise.all([
    tx.addressProof.count({ where: { personId: by.personId, askedAt: { gte: since } } }),
    tx.addressProof.count({ where: { address: by.address, askedAt: { gte: since } } }),
  ]);
  return { mine, mailed };
}

/** Uses a proof once. */
export async function useProof(tx: Transaction, id: string, at: Date): Promise<boolean> {
  return (await tx.addressProof.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })).count === 1;
}

/** The address is hers, proven, whoever's it was. */
export async function takeAddress(tx: Transaction, address: string, personId: string, at: Date): Promise<void> {
  await tx.personAddress.upsert({
    where: { address },
    create: { address, personId, verifiedAt: at },
    update: { personId, verifiedAt: at },
  });
}

/** The coalitions of whose people either is, in one order. */
export async function coalitionsOf(tx: Transaction, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx.roleAssignment.findMany({
    where: { personId: { in: [...personIds] } },
    distinct: ['coalitionId'],
    select: { coalitionId: true },
    orderBy: { coalitionId: 'asc' },
  });
  return rows.map(({ coalitionId }) => coalitionId);
}
