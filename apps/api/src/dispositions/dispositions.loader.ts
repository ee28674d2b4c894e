/** What hangs on a comment's disposition, read in batches. */
import type {
  AddressedDisposition,
  AppliedChange,
  DispositionResponse,
  FormalObjection,
  InterestDeclaration,
  ObjectionDecision,
  Recommendation,
  Recusal,
  Reopening,
} from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';
import type { DeskRow } from './desk.repository';
import { commentsForDesk } from './desk.repository';

export type ObjectionRow = FormalObjection & { outcome: ObjectionDecision | null };

export function dispositionLoaders({ prisma, pool }: Database) {
  return {
    deskRow: one<DeskRow>(
      (ids) => commentsForDesk(pool, ids),
      (row) => row.id,
    ),
    addressed: many<AddressedDisposition>(
      (ids) => prisma.addressedDisposition.findMany({ where: { commentId: { in: ids } } }),
      (row) => row.commentId,
    ),
    responses: many<DispositionResponse>(
      (ids) => prisma.dispositionResponse.findMany({ where: { commentId: { in: ids } }, orderBy: { turn: 'desc' } }),
      (row) => row.commentId,
    ),
    objectionsOfComment: many<ObjectionRow>(
      (ids) =>
        prisma.formalObjection.findMany({
          where: { commentId: { in: ids } },
          include: { outcome: true },
          orderBy: { number: 'desc' },
        }),
      (row) => row.commentId,
    ),
    reopenings: many<Reopening>(
      (ids) => prisma.reopening.findMany({ where: { commentId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.commentId,
    ),
    applied: one<AppliedChange>(
      (ids) => prisma.appliedChange.findMany({ where: { commentId: { in: ids } } }),
      (row) => row.commentId,
    ),
    appliedInRevision: many<AppliedChange>(
      (ids) => prisma.appliedChange.findMany({ where: { revisionId: { in: ids } }, orderBy: { appliedAt: 'asc' } }),
      (row) => row.revisionId ?? '',
    ),
    recusals: many<Recusal>(
      (ids) => prisma.recusal.findMany({ where: { commentId: { in: ids } }, orderBy: { recusedAt: 'asc' } }),
      (row) => row.commentId,
    ),
    recommendations: many<Recommendation>(
      (ids) => prisma.recommendation.findMany({ where: { commentId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.commentId,
    ),
    interestsOfGroup: many<InterestDeclaration>(
      (ids) =>
        prisma.interestDeclaration.findMany({ where: { groupId: { in: ids } }, orderBy: { declaredAt: 'desc' } }),
      (row) => row.groupId,
    ),
  };
}
