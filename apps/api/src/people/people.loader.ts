/** People and the roles they hold, read in batches. */
import type { Affiliation, DeclarationQuestion, Person, RoleAssignment } from '@plenary/database';
import type { Standing } from '@plenary/domain';
import type { Database } from '../platform/database';
import { rows } from '../platform/gather';
import { many, one } from '../platform/loaders';

export type { Affiliation, Person, RoleAssignment };

/** A person, and under which id she was asked for. */
export type AskedPerson = Person & { asked: string };

/** What a person is, as the policy asks: one statement for as many as follow a live screen. */
const HELD = `
  SELECT h.person_id AS "personId",
    jsonb_agg(jsonb_build_object('role', h.role, 'groupId', h.group_id, 'coalitionId', h.coalition_id)) AS roles
  FROM role_assignments h WHERE h.person_id = ANY($1::uuid[]) AND h."to" IS NULL GROUP BY h.person_id`;

export const ROLES_OF_GROUP = {
  rolesOfGroup: rows<RoleAssignment>(
    'role_assignments t WHERE t.coalition_id = k.coalition_id AND t.group_id = k.id AND t."to" IS NULL',
    't.role, t."from"',
  ),
};

export function peopleLoaders({ prisma, pool }: Database) {
  const current = { to: null } as const;
  return {
    /** Whoever was merged into another is that other from then on. */
    person: one<AskedPerson>(
      async (ids) => {
        const rows = await prisma.person.findMany({ where: { id: { in: ids } } });
        const into = rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
        const kept = into.length > 0 ? await prisma.person.findMany({ where: { id: { in: into } } }) : [];
        return rows.map((row) => ({ ...(kept.find(({ id }) => id === row.mergedIntoId) ?? row), asked: row.id }));
      },
      (person) => person.asked,
    ),
    affiliation: one<Affiliation>(
      (ids) => prisma.affiliation.findMany({ where: { personId: { in: ids }, ...current }, orderBy: { from: 'asc' } }),
      (affiliation) => affiliation.personId,
    ),
    /** All that she ever declared, latest first. */
    affiliationsOfPerson: many<Affiliation>(
      (ids) => prisma.affiliation.findMany({ where: { personId: { in: ids } }, orderBy: { from: 'desc' } }),
      (affiliation) => affiliation.personId,
    ),
    /** What she has not answered yet. */
    questionsOfPerson: many<DeclarationQuestion>(
      (ids) =>
        prisma.declarationQuestion.findMany({
          where: { personId: { in: ids }, answeredAt: null },
          orderBy: { askedAt: 'asc' },
        }),
      (question) => question.personId,
    ),
    held: one<{ personId: string; roles: Standing['roles'] }>(
      async (ids) => (await pool.query({ name: 'held', text: HELD, values: [ids] })).rows,
      ({ personId }) => personId,
    ),
    rolesOfPerson: many<RoleAssignment>(
      (ids) => prisma.roleAssignment.findMany({ where: { personId: { in: ids }, ...current } }),
      (held) => held.personId,
    ),
    /** Those of today and those that ended, latest first. */
    allRolesOfPerson: many<RoleAssignment>(
      (ids) => prisma.roleAssignment.findMany({ where: { personId: { in: ids } }, orderBy: { from: 'desc' } }),
      (held) => held.personId,
    ),
    /** Every role in a coalition, its groups' among them. */
    rolesOfCoalition: many<RoleAssignment>(
      (ids) =>
        prisma.roleAssignment.findMany({
          where: { coalitionId: { in: ids }, ...current },
          orderBy: [{ role: 'asc' }, { from: 'asc' }],
        }),
      (held) => held.coalitionId,
    ),
  };
}
