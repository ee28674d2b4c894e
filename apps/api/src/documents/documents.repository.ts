/** The only database calls for documents, drafts and revisions. */
import type { Document, Prisma, Revision, Transaction, WorkingDraft } from '@plenary/database';
import type { Block, Loss } from '@plenary/document';
import { canonicalText } from '@plenary/document';
import type { ChangeClass, CommentType } from '@plenary/domain';
import { hashOf } from './file-import';

const asJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

export function find(tx: Transaction, id: string): Promise<Document | null> {
  return tx.document.findUnique({ where: { id } });
}

export async function isCodeTaken(tx: Transaction, groupId: string, code: string): Promise<boolean> {
  return (await tx.document.count({ where: { groupId, code } })) > 0;
}

export function insert(tx: Transaction, row: Omit<Document, 'version' | 'stageLeft' | 'sponsors'>): Promise<Document> {
  return tx.document.create({ data: row });
}

/** Changes the row if nobody did since `version`; false where somebody was quicker. */
export async function change(
  tx: Transaction,
  id: string,
  version: number,
  data: Prisma.DocumentUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

export interface NewRevision {
  coalitionId: string;
  id: string;
  documentId: string;
  number: number;
  blocks: Block[];
  changeLog: string;
  changeClass: ChangeClass | null;
  frozenBy: string | null;
  frozenAt: Date;
}

export function insertRevision(tx: Transaction, revision: NewRevision): Promise<Revision> {
  const { blocks } = revision;
  const data = {
    ...revision,
    blocks: asJson(blocks),
    canonicalText: canonicalText(blocks),
    contentHash: hashOf(blocks),
  };
  return tx.revision.create({ data });
}

export function findRevision(tx: Transaction, id: string): Promise<Revision | null> {
  return tx.revision.findUnique({ where: { id } });
}

export function latestRevision(tx: Transaction, documentId: string): Promise<Revision | null> {
  return tx.revision.findFirst({ where: { documentId }, orderBy: { number: 'desc' } });
}

export function findDraft(tx: Transaction, documentId: string): Promise<WorkingDraft | null> {
  return tx.workingDraft.findFirst({ where: { documentId } });
}

export interface DraftContent {
  blocks: Block[];
  fileName: string | null;
  losses: Loss[];
  updatedBy: string | null;
  updatedAt: Date;
}

export async function insertDraft(
  tx: Transaction,
  draft: DraftContent & { coalitionId: string; documentId: string; basedOnId: string },
): Promise<void> {
  await tx.workingDraft.create({
    data: { ...draft, blocks: asJson(draft.blocks), losses: asJson(draft.losses), contentHash: hashOf(draft.blocks) },
  });
}

/** Compare-and-set on the draft's version. */
export async function changeDraft(
  tx: Transaction,
  documentId: string,
  version: number,
  draft: DraftContent,
): Promise<boolean> {
  const { count } = await tx.workingDraft.updateMany({
    where: { documentId, version },
    data: {
      ...draft,
      blocks: asJson(draft.blocks),
      losses: asJson(draft.losses),
      contentHash: hashOf(draft.blocks),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** The frozen draft goes on from its revision. */
export async function rebaseDraft(
  tx: Transaction,
  documentId: string,
  version: number,
  basedOnId: string,
): Promise<boolean> {
  const { count } = await tx.workingDraft.updateMany({
    where: { documentId, version },
    data: { basedOnId, version: { increment: 1 }, losses: [] },
  });
  return count === 1;
}

/** The types of those among these comments that lack a disposition and are owed one. */
export async function undisposedTypes(
  tx: Pick<Transaction, 'comment'>,
  documentId: string,
  ids: string[],
): Promise<CommentType[]> {
  if (ids.length === 0) return [];
  const rows = await tx.comment.findMany({
    where: {
      id: { in: ids },
      round: { documentId },
      parentId: null,
      withdrawnAt: null,
      dispositionNumber: null,
      late: false,
    },
    select: { type: true },
  });
  return rows.map(({ type }) => type);
}
