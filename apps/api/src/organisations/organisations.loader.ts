/** Organisations and who may speak for them, read in batches. */
import type { Organisation, OrganisationSpeaker } from '@plenary/database';
import type { Database } from '../platform/database';
import { row } from '../platform/gather';
import { many, one } from '../platform/loaders';

export const ORGANISATION_OF_COMMENT = {
  organisationOfComment: row<Organisation>(
    'organisations t WHERE t.coalition_id = k.coalition_id AND t.id = k.organisation_id',
  ),
};

export function organisationLoaders({ prisma }: Database) {
  return {
    organisation: one<Organisation>(
      (ids) => prisma.organisation.findMany({ where: { id: { in: ids } } }),
      (found) => found.id,
    ),
    organisationsOfCoalition: many<Organisation>(
      (ids) => prisma.organisation.findMany({ where: { coalitionId: { in: ids } }, orderBy: { nameKey: 'asc' } }),
      (found) => found.coalitionId,
    ),
    /** Those who may speak now. */
    speakersOfOrganisation: many<OrganisationSpeaker>(
      (ids) =>
        prisma.organisationSpeaker.findMany({
          where: { organisationId: { in: ids }, to: null },
          orderBy: [{ from: 'asc' }, { id: 'asc' }],
        }),
      (found) => found.organisationId,
    ),
    speakingOfPerson: many<OrganisationSpeaker>(
      (ids) => prisma.organisationSpeaker.findMany({ where: { personId: { in: ids }, to: null } }),
      (found) => found.personId,
    ),
  };
}
