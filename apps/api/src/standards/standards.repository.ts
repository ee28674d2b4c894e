/** The only database calls for lists of standards. */
import type {
  Prisma,
  Revision,
  Standard,
  StandardsBallot,
  StandardsEdition,
  StandardsList,
  Transaction,
  WorkingDraft,
} from '@plenary/database';
import type { EditionStandard, Sight } from '@plenary/domain';
import { visibleDocuments } from '../documents/visible-documents';

export function findList(tx: Transaction, documentId: string): Promise<StandardsList | null> {
  return tx.standardsList.findUnique({ where: { documentId } });
}

export async function insertList(tx: Transaction, row: Omit<StandardsList, 'edition' | 'changeCount'>): Promise<void> {
  await tx.standardsList.create({ data: row });
}

/** The caller holds the stream's lock and has compared what was seen. */
export async function changeList(
  tx: Transaction,
  documentId: string,
  data: Pick<StandardsList, 'wanted' | 'setBy' | 'setAt'>,
): Promise<void> {
  await tx.standardsList.update({ where: { documentId }, data: { ...data, changeCount: { increment: 1 } } });
}

/**
 * The list of a document that another takes the place of, as it stands: what is listed, under its keys, and the last
 * edition, which the other's first revision says too.
 */
export async function takeOver(
  tx: Transaction,
  { coalitionId, documentId }: StandardsList,
  { newerId, by, at }: { newerId: string; by: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO standards_lists (coalition_id, document_id, wanted, edition, set_by, set_at)
    SELECT coalition_id, ${newerId}::uuid, wanted, edition, ${by}::uuid, ${at} FROM standards_lists
    WHERE coalition_id = ${coalitionId}::uuid AND document_id = ${documentId}::uuid`;
  await tx.$executeRaw`
    INSERT INTO standards (coalition_id, id, document_id, key, same_key, number, name, body, identifier, version, category,
      rationale, link, status, added_by, added_at, changed_by, changed_at)
    SELECT coalition_id, uuidv7(), ${newerId}::uuid, key, same_key, number, name, body, identifier, version, category,
      rationale, link, status, added_by, added_at, changed_by, changed_at
    FROM standards
    WHERE coalition_id = ${coalitionId}::uuid AND document_id = ${documentId}::uuid AND status = 'LISTED'`;
  await tx.$executeRaw`
    INSERT INTO standards_editions (coalition_id, document_id, number, revision_id, wanted, voter_count, standards,
      frozen_by, frozen_at)
    SELECT e.coalition_id, ${newerId}::uuid, e.number, r.id, e.wanted, e.voter_count, e.standards, e.frozen_by, e.frozen_at
    FROM standards_editions e
    JOIN revisions r ON r.coalition_id = e.coalition_id AND r.document_id = ${newerId}::uuid AND r.number = 1
    WHERE e.coalition_id = ${coalitionId}::uuid AND e.document_id = ${documentId}::uuid
    ORDER BY e.number DESC LIMIT 1`;
}

export async function beginEdition(tx: Transaction, documentId: string): Promise<void> {
  await tx.standardsList.update({ where: { documentId }, data: { edition: { increment: 1 } } });
}

export function find(tx: Pick<Transaction, 'standard'>, id: string): Promise<Standard | null> {
  return tx.standard.findUnique({ where: { id } });
}

export async function findNames(
  prisma: Pick<Transaction, 'standard'>,
  coalitionId: string,
  sight: Sight,
): Promise<string[]> {
  const rows = await prisma.standard.findMany({
    where: { coalitionId, status: 'LISTED', document: visibleDocuments(sight) },
    select: { name: true },
    distinct: ['name'],
    orderBy: { name: 'asc' },
  });
  return rows.map(({ name }) => name);
}

export function findSame(tx: Transaction, documentId: string, sameKey: string): Promise<Standard | null> {
  return tx.standard.findFirst({ where: { documentId, sameKey } });
}

export function ofList(tx: Transaction, documentId: string): Promise<Standard[]> {
  return tx.standard.findMany({ where: { documentId }, orderBy: { number: 'asc' } });
}

/** The caller holds the stream's lock. */
export async function lastNumber(tx: Transaction, documentId: string): Promise<number> {
  const { _max } = await tx.standard.aggregate({ where: { documentId }, _max: { number: true } });
  return _max.number ?? 0;
}

export async function insert(tx: Transaction, row: Omit<Standard, 'changeCount'>): Promise<void> {
  await tx.standard.create({ data: row });
}

/** The caller holds the stream's lock and has compared what was seen. */
export async function change(tx: Transaction, id: string, data: Prisma.StandardUpdateInput): Promise<void> {
  await tx.standard.update({ where: { id }, data: { ...data, changeCount: { increment: 1 } } });
}

export function ballots(tx: Transaction, documentId: string, edition: number): Promise<StandardsBallot[]> {
  return tx.standardsBallot.findMany({ where: { documentId, edition } });
}

export function ballotOf(
  tx: Transaction,
  documentId: string,
  edition: number,
  personId: string,
): Promise<StandardsBallot | null> {
  return tx.standardsBallot.findFirst({ where: { documentId, edition, personId } });
}

export async function cast(tx: Transaction, row: StandardsBallot): Promise<void> {
  const { coalitionId, documentId, edition, personId, standardIds, castAt } = row;
  await tx.standardsBallot.upsert({
    where: { coalitionId_documentId_edition_personId: { coalitionId, documentId, edition, personId } },
    create: row,
    update: { standardIds, castAt },
  });
}

export function lastEdition(tx: Transaction, documentId: string): Promise<StandardsEdition | null> {
  return tx.standardsEdition.findFirst({ where: { documentId }, orderBy: { number: 'desc' } });
}

export function findEditionAt(tx: Transaction, revisionId: string): Promise<StandardsEdition | null> {
  return tx.standardsEdition.findFirst({ where: { revisionId } });
}

export function findRevision(tx: Transaction, id: string): Promise<Pick<Revision, 'id' | 'changeLog'> | null> {
  return tx.revision.findUnique({ where: { id }, select: { id: true, changeLog: true } });
}

export function findDraft(tx: Transaction, documentId: string): Promise<WorkingDraft | null> {
  return tx.workingDraft.findFirst({ where: { documentId } });
}

export async function insertEdition(
  tx: Transaction,
  { standards, ...row }: Omit<StandardsEdition, 'standards'> & { standards: EditionStandard[] },
): Promise<void> {
  await tx.standardsEdition.create({ data: { ...row, standards: standards as unknown as Prisma.InputJsonValue } });
}
