/** The only database calls for persons and their roles. */
import type { Person, RoleAssignment, Transaction } from '@plenary/database';
import { ROUND_LEADERS, declared } from '@plenary/domain';
import type { Stage, VocabularyKind } from '@plenary/domain';
import { newId } from '../platform/new-id';

export interface NewPerson {
  id: string;
  name: string;
  title?: string | null;
  address?: string | null;
  verified?: boolean;
  organisation?: string | null;
  stakeholderGroup?: string | null;
  region?: string | null;
  /** In which the tool speaks to her. */
  language?: string | null;
  /** Of what she would rather say nothing. */
  prefersNot?: readonly VocabularyKind[];
}

export function findPerson(tx: Transaction, id: string): Promise<Person | null> {
  return tx.person.findUnique({ where: { id } });
}

export async function isAddressTaken(tx: Transaction, address: string): Promise<boolean> {
  return (await tx.personAddress.count({ where: { address } })) > 0;
}

export async function insertPerson(tx: Transaction, person: NewPerson, at: Date): Promise<Person> {
  const { id, name, title, address, organisation, stakeholderGroup, region } = person;
  const row = await tx.person.create({
    data: { id, name, title: title ?? null, language: person.language ?? null, createdAt: at },
  });
  if (address)
    await tx.personAddress.create({ data: { address, personId: id, verifiedAt: person.verified ? at : null } });
  const prefersNot = person.prefersNot ?? [];
  if (organisation || stakeholderGroup || region || prefersNot.length > 0)
    await tx.affiliation.create({
      data: {
        id: newId(),
        personId: id,
        ...declared({ organisation, stakeholderGroup, region, prefersNot }),
        from: at,
      },
    });
  return row;
}

/** What she says from now on; what she said before ends now. */
export async function redeclare(
  tx: Transaction,
  personId: string,
  { name, title, ...words }: Omit<NewPerson, 'id'> & { prefersNot: readonly VocabularyKind[] },
  at: Date,
): Promise<Person> {
  await tx.$queryRaw`SELECT 1 FROM persons WHERE id = ${personId}::uuid FOR UPDATE`;
  const next = declared(words);
  const current = await tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
  const same = current && (Object.keys(next) as (keyof typeof next)[]).every((key) => current[key] === next[key]);
  if (!same) {
    await tx.affiliation.updateMany({ where: { personId, to: null }, data: { to: at } });
    await tx.affiliation.create({ data: { id: newId(), personId, ...next, from: at } });
  }
  const answered: VocabularyKind[] = [
    ...(next.stakeholderDeclaration === 'NOT_ASKED' ? [] : (['STAKEHOLDER_GROUP'] as const)),
    ...(next.regionDeclaration === 'NOT_ASKED' ? [] : (['REGION'] as const)),
  ];
  await tx.declarationQuestion.updateMany({
    where: { personId, answeredAt: null, kind: { in: answered } },
    data: { answeredAt: at },
  });
  return tx.person.update({ where: { id: personId }, data: { name, title: title ?? null } });
}

export function setWishes(
  tx: Transaction,
  id: string,
  wishes: Partial<
    Pick<Person, 'mails' | 'mailHour' | 'mailZone' | 'mondays' | 'listed' | 'shows' | 'presence' | 'publicPage'>
  >,
): Promise<Person> {
  return tx.person.update({ where: { id }, data: wishes });
}

export async function linkAccount(tx: Transaction, accountId: string, personId: string, at: Date): Promise<void> {
  await tx.accountLink.create({ data: { accountId, personId, linkedAt: at } });
}

export function findRole(tx: Transaction, id: string): Promise<RoleAssignment | null> {
  return tx.roleAssignment.findUnique({ where: { id } });
}

export function insertRole(tx: Transaction, role: Omit<RoleAssignment, 'to'>): Promise<RoleAssignment> {
  return tx.roleAssignment.create({ data: role });
}

export async function insertRoles(tx: Transaction, roles: readonly Omit<RoleAssignment, 'to'>[]): Promise<void> {
  await tx.roleAssignment.createMany({ data: [...roles] });
}

/** Ends it once; false where somebody was quicker. */
export async function endRole(tx: Transaction, id: string, at: Date, endedBy: string): Promise<boolean> {
  return (await tx.roleAssignment.updateMany({ where: { id, to: null }, data: { to: at, endedBy } })).count === 1;
}

/** Locks the coalition's coordinators, so that two who leave at once do not both see the other. */
export async function lockCoordinators(tx: Transaction, coalitionId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM role_assignments
    WHERE coalition_id = ${coalitionId}::uuid AND role = 'COORDINATOR' AND "to" IS NULL FOR UPDATE`;
  return rows.map((row) => row.id);
}

/** Locks those who answer for a group's rounds, so that two who leave at once do not both see the other. */
export async function lockRoundLeaders(tx: Transaction, groupId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM role_assignments
    WHERE group_id = ${groupId}::uuid AND role::text = ANY(${[...ROUND_LEADERS]}) AND "to" IS NULL FOR UPDATE`;
  return rows.map((row) => row.id);
}

/** A round of a group, with its code as people cite it. */
export interface RoundOfGroup {
  code: string;
  stage: Stage;
  opensAt: Date;
  closesAt: Date;
  repliesUntil: Date | null;
  undisposed: number;
}

export function roundsOfGroup(tx: Pick<Transaction, '$queryRaw'>, groupId: string): Promise<RoundOfGroup[]> {
  return tx.$queryRaw<RoundOfGroup[]>`
    SELECT d.code || ' ' || r.code AS code, d.stage::text AS stage, r.opens_at AS "opensAt", r.closes_at AS "closesAt",
      r.replies_until AS "repliesUntil",
      (SELECT count(*)::int FROM comments c
        WHERE c.round_id = r.id AND c.parent_id IS NULL AND c.withdrawn_at IS NULL AND c.disposition_number IS NULL)
        AS undisposed
    FROM rounds r JOIN documents d ON d.id = r.document_id
    WHERE d.group_id = ${groupId}::uuid ORDER BY d.code, r.code`;
}

/** Uses the token of an empty installation; false where it is wrong or used. */
export async function useSetupToken(tx: Transaction, hash: string, at: Date): Promise<boolean> {
  return (await tx.setupToken.updateMany({ where: { hash, usedAt: null }, data: { usedAt: at } })).count === 1;
}

/** Addresses of those who hold a role in a group, or anywhere in the coalition. */
export async function addressesOf(tx: Transaction, coalitionId: string, groupId: string | null): Promise<string[]> {
  const rows = await tx.personAddress.findMany({
    where: {
      person: {
        roles: { some: { coalitionId, to: null, ...(groupId ? { OR: [{ groupId }, { groupId: null }] } : {}) } },
      },
    },
    select: { address: true },
    distinct: ['personId'],
  });
  return rows.map((row) => row.address);
}

/** One address of each, a confirmed one first; whoever has none gets no mail. */
export async function addressOfEach(tx: Transaction, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.personAddress.findMany({
    where: { personId: { in: [...personIds] } },
    orderBy: [{ verifiedAt: { sort: 'asc', nulls: 'last' } }, { address: 'asc' }],
    distinct: ['personId'],
    select: { personId: true, address: true },
  });
  return new Map(rows.map(({ personId, address }) => [personId, address]));
}

export async function setLanguage(tx: Transaction, personId: string, language: string): Promise<void> {
  await tx.person.updateMany({ where: { id: personId }, data: { language } });
}
