/** The only database calls for organisations and those who speak for them. */
import type { Organisation, OrganisationSpeaker, Prisma, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<Organisation | null> {
  return tx.organisation.findUnique({ where: { id } });
}

export function findByKey(tx: Transaction, coalitionId: string, nameKey: string): Promise<Organisation | null> {
  return tx.organisation.findUnique({ where: { coalitionId_nameKey: { coalitionId, nameKey } } });
}

export function insert(tx: Transaction, row: Prisma.OrganisationUncheckedCreateInput): Promise<Organisation> {
  return tx.organisation.create({ data: row });
}

export function findSpeaker(tx: Transaction, id: string): Promise<OrganisationSpeaker | null> {
  return tx.organisationSpeaker.findUnique({ where: { id } });
}

/** Her right to speak as it stands; it cannot end before this transaction has. */
export async function lockSpeakers(
  tx: Transaction,
  coalitionId: string,
  organisationId: string,
  personId: string,
): Promise<OrganisationSpeaker[]> {
  await tx.$queryRaw`
    SELECT 1 FROM organisation_speakers
    WHERE coalition_id = ${coalitionId}::uuid AND organisation_id = ${organisationId}::uuid
      AND person_id = ${personId}::uuid FOR SHARE`;
  return tx.organisationSpeaker.findMany({ where: { coalitionId, organisationId, personId } });
}

export async function insertSpeaker(
  tx: Transaction,
  row: Prisma.OrganisationSpeakerUncheckedCreateInput,
): Promise<void> {
  await tx.organisationSpeaker.create({ data: row });
}

/** Takes a right to speak until the end of the transaction: what is said with it meanwhile waits. */
export async function lockSpeaker(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM organisation_speakers WHERE id = ${id}::uuid FOR UPDATE`;
}

/** Ends it once; false where somebody was quicker. */
export async function endSpeaker(tx: Transaction, id: string, at: Date, endedBy: string): Promise<boolean> {
  const ended = await tx.organisationSpeaker.updateMany({ where: { id, to: null }, data: { to: at, endedBy } });
  return ended.count === 1;
}

export async function personExists(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.person.count({ where: { id } })) > 0;
}
