/** Organisations and who may speak for them, read in batches. */
import type { Organisation, OrganisationSpeaker } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function organisationLoaders({ prisma }: Database) {
  return {
    organisation: one<Organisation>(
      (ids) => prisma.organisation.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    organisationsOfCoalition: many<Organisation>(
      (ids) => prisma.organisation.findMany({ where: { coalitionId: { in: ids } }, orderBy: { nameKey: 'asc' } }),
      (row) => row.coalitionId,
    ),
    /** Those who may speak now. */
    speakersOfOrganisation: many<OrganisationSpeaker>(
      (ids) =>
        prisma.organisationSpeaker.findMany({
          where: { organisationId: { in: ids }, to: null },
          orderBy: [{ from: 'asc' }, { id: 'asc' }],
        }),
      (row) => row.organisationId,
    ),
    speakingOfPerson: many<OrganisationSpeaker>(
      (ids) => prisma.organisationSpeaker.findMany({ where: { personId: { in: ids }, to: null } }),
      (row) => row.personId,
    ),
  };
}
