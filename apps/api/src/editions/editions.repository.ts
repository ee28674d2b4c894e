/** The only database calls for what takes a text's place. */
import type { Document, Publication, Revision, Succession, Transaction } from '@plenary/database';
import type { Stage } from '@plenary/domain';

export function find(tx: Transaction, documentId: string, supersededId: string): Promise<Succession | null> {
  return tx.succession.findFirst({ where: { documentId, supersededId } });
}

export function findDocument(tx: Transaction, id: string): Promise<Document | null> {
  return tx.document.findUnique({ where: { id } });
}

/** What it is the next edition of, if it is one. */
export function editionOf(tx: Transaction, documentId: string): Promise<Succession | null> {
  return tx.succession.findFirst({ where: { documentId, kind: 'NEXT_EDITION' } });
}

export async function insert(tx: Transaction, row: Succession): Promise<void> {
  await tx.succession.create({ data: row });
}

export function publicationOf(tx: Transaction, documentId: string): Promise<Publication | null> {
  return tx.publication.findFirst({ where: { documentId } });
}

/** Stages of what was named to take a document's place. */
export async function stagesNamed(tx: Transaction, supersededId: string): Promise<Stage[]> {
  const rows = await tx.succession.findMany({
    where: { supersededId },
    select: { document: { select: { stage: true } } },
  });
  return rows.map(({ document }) => document.stage);
}

/** What a document takes the place of, in an order in which everybody locks. */
export function supersededBy(tx: Transaction, documentId: string): Promise<(Succession & { superseded: Document })[]> {
  return tx.succession.findMany({
    where: { documentId },
    include: { superseded: true },
    orderBy: { supersededId: 'asc' },
  });
}

export async function coalitionOf(tx: Transaction, document: Document): Promise<{ slug: string; group: string }> {
  const { code, coalition } = await tx.workingGroup.findUniqueOrThrow({
    where: { id: document.groupId },
    select: { code: true, coalition: { select: { slug: true } } },
  });
  return { slug: coalition.slug, group: code };
}

export function revision(tx: Transaction, id: string): Promise<Revision> {
  return tx.revision.findUniqueOrThrow({ where: { id } });
}

/** The pictures that a text shows go with it. */
export async function copyImages(tx: Transaction, from: Document, to: Document): Promise<void> {
  const images = await tx.documentFile.findMany({ where: { documentId: from.id, use: 'IMAGE' } });
  await tx.documentFile.createMany({
    data: images.map((image) => ({ ...image, documentId: to.id, addedAt: to.createdAt })),
  });
}
