/** The database calls of the overview: the documents that may be known, and what their own rows do not say of them. */
import type { Document, PrismaClient } from '@plenary/database';
import type { Sight } from '@plenary/domain';
import { visibleDocuments } from '../documents/visible-documents';
import { isHiding } from '../rounds/hiding-rounds';

/** A report that was presented has said what it had to, and is no work any more unless it goes on to be published. */
const PRESENTED = { stage: 'DRAFTING', progressReport: { presentedAt: { not: null } } } as const;

export function findDocuments(prisma: PrismaClient, coalitionId: string, sight: Sight): Promise<Document[]> {
  return prisma.document.findMany({ where: { AND: [{ coalitionId, NOT: PRESENTED }, visibleDocuments(sight)] } });
}

export interface OverviewFacts {
  documentId: string;
  lastChangeAt: Date;
  oldestUndisposedAt: Date | null;
  /** Milestones that are not over, the next one first. */
  milestones: { id: string; dueAt: string; slips: number }[];
  /** The stakeholder groups that were heard in the open round, where that is one for more than its group; else null. */
  heard: string[] | null;
  /** The earliest of the dates of reviews that she is asked for by name and has not made. */
  reviewDueAt: Date | null;
}

/** For any number of documents in one statement; of a stream only its last entry is looked at. */
export function readFacts(
  prisma: PrismaClient,
  ids: string[],
  personId: string | null,
  now: Date,
): Promise<OverviewFacts[]> {
  return prisma.$queryRaw<OverviewFacts[]>`
    SELECT d.id AS "documentId", COALESCE(e.at, d.created_at) AS "lastChangeAt",
      (SELECT min(c.submitted_at) FROM rounds r
        JOIN comments c ON c.coalition_id = r.coalition_id AND c.round_id = r.id
        WHERE r.coalition_id = d.coalition_id AND r.document_id = d.id
          AND c.parent_id IS NULL AND c.withdrawn_at IS NULL AND c.disposition_number IS NULL AND NOT c.late) AS "oldestUndisposedAt",
      COALESCE((SELECT json_agg(json_build_object('id', m.id, 'dueAt', m.due_at, 'slips',
          (SELECT count(*) FROM milestone_slips s WHERE s.coalition_id = m.coalition_id AND s.milestone_id = m.id))
          ORDER BY m.due_at)
        FROM milestone_documents l JOIN milestones m ON m.coalition_id = l.coalition_id AND m.id = l.milestone_id
        WHERE l.coalition_id = d.coalition_id AND l.document_id = d.id AND m.resolution IS NULL), '[]') AS milestones,
      (SELECT COALESCE(array_agg(DISTINCT c.stakeholder_group) FILTER (WHERE c.stakeholder_group IS NOT NULL), '{}')
        FROM rounds r LEFT JOIN comments c ON c.coalition_id = r.coalition_id AND c.round_id = r.id
          AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL
        WHERE r.coalition_id = d.coalition_id AND r.document_id = d.id AND r.audience <> 'GROUP'
          AND r.opens_at <= ${now}::timestamptz AND r.closes_at > ${now}::timestamptz AND NOT ${isHiding('r', now)}
        GROUP BY r.id, r.opens_at ORDER BY r.opens_at DESC LIMIT 1) AS heard,
      (SELECT min(COALESCE(a.promised_at, q.due_at)) FROM rounds r
        JOIN review_requests q ON q.coalition_id = r.coalition_id AND q.round_id = r.id
        LEFT JOIN LATERAL (SELECT kind, promised_at FROM review_answers
          WHERE coalition_id = q.coalition_id AND request_id = q.id ORDER BY number DESC LIMIT 1) a ON true
        WHERE r.coalition_id = d.coalition_id AND r.document_id = d.id AND r.kind = 'TARGETED'
          AND r.opens_at <= ${now}::timestamptz AND r.closes_at > ${now}::timestamptz
          AND (q.person_id = ${personId}::uuid OR EXISTS (SELECT 1 FROM role_assignments m
            WHERE m.group_id = q.group_id AND m.person_id = ${personId}::uuid AND m."to" IS NULL AND m.role <> 'OBSERVER'))
          AND NOT EXISTS (SELECT 1 FROM review_withdrawals w WHERE w.coalition_id = q.coalition_id AND w.request_id = q.id)
          AND (a.kind IS NULL OR a.kind = 'PLEDGE')
          -- What others of an asked group wrote says nothing while results are hidden.
          AND NOT EXISTS (SELECT 1 FROM comments c
            WHERE c.coalition_id = r.coalition_id AND c.round_id = r.id AND c.parent_id IS NULL AND c.withdrawn_at IS NULL
              AND (c.author_id = ${personId}::uuid OR (NOT r.hides_results AND EXISTS (SELECT 1 FROM role_assignments m
                WHERE m.group_id = q.group_id AND m.person_id = c.author_id AND m."to" IS NULL
                  AND m.role <> 'OBSERVER'))))) AS "reviewDueAt"
    FROM documents d
    LEFT JOIN streams s ON s.coalition_id = d.coalition_id AND s.id = d.id
    LEFT JOIN entries e ON e.coalition_id = d.coalition_id AND e.stream_id = d.id AND e.seq = s.last_seq
    WHERE d.id = ANY(${ids}::uuid[])`;
}
