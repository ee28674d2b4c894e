/** People and the roles they hold, read in batches. */
import type { Affiliation, Person, RoleAssignment } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export type { Affiliation, Person, RoleAssignment };

export function peopleLoaders({ prisma }: Database) {
  const current = { to: null } as const;
  return {
    person: one<Person>(
      (ids) => prisma.person.findMany({ where: { id: { in: ids } } }),
      (person) => person.id,
    ),
    affiliation: one<Affiliation>(
      (ids) => prisma.affiliation.findMany({ where: { personId: { in: ids }, ...current }, orderBy: { from: 'asc' } }),
      (affiliation) => affiliation.personId,
    ),
    rolesOfPerson: many<RoleAssignment>(
      (ids) => prisma.roleAssignment.findMany({ where: { personId: { in: ids }, ...current } }),
      (held) => held.personId,
    ),
    rolesOfGroup: many<RoleAssignment>(
      (ids) =>
        prisma.roleAssignment.findMany({
          where: { groupId: { in: ids }, ...current },
          orderBy: [{ role: 'asc' }, { from: 'asc' }],
        }),
      (held) => held.groupId ?? '',
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
