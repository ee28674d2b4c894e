/** The only database calls for member lists: each of them one statement for all of their people. */
import type { Transaction } from '@plenary/database';
import { newId } from '../platform/new-id';
import type { HeldRole, KnownMember, PlannedMember } from './member-plan';

/** Who of a list is known: by address, or under an id that follows from the list. */
export async function findKnown(
  tx: Transaction,
  addresses: readonly string[],
  ids: readonly string[],
): Promise<KnownMember[]> {
  const [byAddress, byId] = [
    await tx.personAddress.findMany({
      where: { address: { in: [...addresses] } },
      select: { address: true, personId: true },
    }),
    await tx.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true } }),
  ];
  return [...byAddress, ...byId.map(({ id }) => ({ personId: id, address: null }))];
}

export function findHeld(tx: Transaction, coalitionId: string, personIds: readonly string[]): Promise<HeldRole[]> {
  return tx.roleAssignment.findMany({
    where: { coalitionId, personId: { in: [...personIds] }, to: null },
    select: { personId: true, groupId: true, role: true },
  });
}

export async function insertPeople(
  tx: Transaction,
  coalitionId: string,
  people: readonly PlannedMember[],
  at: Date,
): Promise<void> {
  await tx.person.createMany({
    data: people.map(({ personId, name, title }) => ({ id: personId, name, title, createdAt: at })),
  });
  await tx.personAddress.createMany({
    data: people.flatMap(({ personId, address }) => (address ? [{ address, personId }] : [])),
  });
  await tx.affiliation.createMany({
    data: people
      .filter(
        ({ organisation, stakeholderGroup, region }) =>
          organisation || stakeholderGroup.declaration !== 'NOT_ASKED' || region.declaration !== 'NOT_ASKED',
      )
      .map(({ personId, organisation, stakeholderGroup, region }) => ({
        id: newId(),
        personId,
        organisation,
        stakeholderGroup: stakeholderGroup.word,
        stakeholderDeclaration: stakeholderGroup.declaration,
        region: region.word,
        regionDeclaration: region.declaration,
        from: at,
      })),
  });
  await tx.declarationQuestion.createMany({
    data: people.flatMap(({ personId, asks }) =>
      asks.map(({ kind, word, among }) => ({
        coalitionId,
        id: newId(),
        personId,
        kind,
        word,
        among: [...among],
        askedAt: at,
      })),
    ),
  });
}

export async function insertRoles(
  tx: Transaction,
  coalitionId: string,
  people: readonly PlannedMember[],
  by: { givenBy: string; from: Date },
): Promise<void> {
  await tx.roleAssignment.createMany({
    data: people.flatMap(({ personId, role, joins }) =>
      joins.map((groupId) => ({ coalitionId, id: newId(), personId, groupId, role, ...by })),
    ),
  });
}
