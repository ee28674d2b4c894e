/** The only database calls for progress reports; what the record holds of a period is read in `progress-facts.ts`. */
import type { ProgressReport, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { GroupState, ProgressScope } from '@plenary/domain';

type Asking = Pick<Transaction, '$queryRaw'>;

export function find(tx: Transaction, documentId: string): Promise<ProgressReport | null> {
  return tx.progressReport.findUnique({ where: { documentId } });
}

export function insert(
  tx: Transaction,
  row: Omit<ProgressReport, 'revisionId' | 'presentedBy' | 'presentedAt'>,
): Promise<ProgressReport> {
  return tx.progressReport.create({ data: row });
}

/** A draft of the same that was not presented and is still gone on with; the coalition's own may lie with any group. */
export function findDrafted(
  tx: Transaction,
  { coalitionId, groupId, scope }: { coalitionId: string; groupId: string; scope: ProgressScope },
): Promise<ProgressReport | null> {
  return tx.progressReport.findFirst({
    where: {
      ...{ coalitionId, scope, presentedAt: null, document: { stage: { notIn: ['WITHDRAWN', 'PARKED'] } } },
      ...(scope === 'GROUP' ? { groupId } : {}),
    },
    orderBy: { draftedAt: 'desc' },
  });
}

/** Whether it was not presented before. */
export async function present(
  tx: Transaction,
  documentId: string,
  presented: { revisionId: string; presentedBy: string; presentedAt: Date },
): Promise<boolean> {
  const { count } = await tx.progressReport.updateMany({ where: { documentId, presentedAt: null }, data: presented });
  return count === 1;
}

export interface PresentedReport {
  groupId: string;
  group: string;
  groupTitle: string;
  groupState: GroupState;
  documentId: string | null;
  code: string | null;
  title: string | null;
  fromDay: string | null;
  toDay: string | null;
  blocks: Block[] | null;
}

/**
 * Every group with the reports that it presented in a period, each in the revision in which it was; a group without one
 * stands there once, without a document.
 */
export function presentedBetween(
  tx: Asking,
  coalitionId: string,
  since: Date,
  until: Date,
): Promise<PresentedReport[]> {
  return tx.$queryRaw<PresentedReport[]>`
    SELECT g.id AS "groupId", g.code AS "group", g.title AS "groupTitle", g.state::text AS "groupState",
      p.document_id AS "documentId", d.code, d.title, p.from_day AS "fromDay", p.to_day AS "toDay", v.blocks
    FROM working_groups g
    LEFT JOIN progress_reports p ON p.coalition_id = g.coalition_id AND p.group_id = g.id AND p.scope = 'GROUP'
      AND p.presented_at >= ${since}::timestamptz AND p.presented_at < ${until}::timestamptz
    LEFT JOIN documents d ON d.coalition_id = p.coalition_id AND d.id = p.document_id
    LEFT JOIN revisions v ON v.coalition_id = p.coalition_id AND v.id = p.revision_id
    WHERE g.coalition_id = ${coalitionId}::uuid
    ORDER BY g.code, p.presented_at, p.document_id`;
}

/** The images of other documents may be seen with this one too. */
export async function shareFiles(
  tx: Transaction,
  documentId: string,
  from: readonly string[],
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO document_files (coalition_id, document_id, hash, use, name, added_at)
    SELECT DISTINCT ON (f.coalition_id, f.hash) f.coalition_id, ${documentId}::uuid, f.hash, f.use, NULL, ${at}::timestamptz
    FROM document_files f WHERE f.document_id = ANY(${[...from]}::uuid[]) AND f.use = 'IMAGE'`;
}
