/** Documents, revisions and drafts, read in batches. A revision's text is large and is read apart from its row. */
import type { Document, Prisma, ReviewedFile, Revision, WorkingDraft } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';
import type { DocumentFacts } from './lifecycle-facts';
import { readLifecycleFacts } from './lifecycle-facts';

/** A revision without its text. */
export type RevisionRow = Omit<Revision, 'blocks' | 'canonicalText'>;

const WITHOUT_TEXT = { blocks: true, canonicalText: true } as const satisfies Prisma.RevisionOmit;

export function documentLoaders(database: Database) {
  const { prisma } = database;
  return {
    document: one<Document>(
      (ids) => prisma.document.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    documentsOfGroup: many<Document>(
      (ids) => prisma.document.findMany({ where: { groupId: { in: ids } }, orderBy: { code: 'asc' } }),
      (row) => row.groupId,
    ),
    revision: one<RevisionRow>(
      (ids) => prisma.revision.findMany({ where: { id: { in: ids } }, omit: WITHOUT_TEXT }),
      (row) => row.id,
    ),
    revisionsOfDocument: many<RevisionRow>(
      (ids) =>
        prisma.revision.findMany({
          where: { documentId: { in: ids } },
          omit: WITHOUT_TEXT,
          orderBy: { number: 'desc' },
        }),
      (row) => row.documentId,
    ),
    revisionText: one<{ id: string; blocks: Block[]; canonicalText: string }>(
      async (ids) => {
        const rows = await prisma.revision.findMany({
          where: { id: { in: ids } },
          select: { id: true, blocks: true, canonicalText: true },
        });
        return rows.map((row) => ({ ...row, blocks: row.blocks as unknown as Block[] }));
      },
      (row) => row.id,
    ),
    draft: one<WorkingDraft>(
      (ids) => prisma.workingDraft.findMany({ where: { documentId: { in: ids } } }),
      (row) => row.documentId,
    ),
    reviewedFilesOfDocument: many<ReviewedFile>(
      (ids) => prisma.reviewedFile.findMany({ where: { documentId: { in: ids } }, orderBy: { addedAt: 'desc' } }),
      (row) => row.documentId,
    ),
    lifecycleFacts: one<DocumentFacts>(
      async (ids) => readLifecycleFacts(prisma, ids, await database.now()),
      (row) => row.documentId,
    ),
  };
}
