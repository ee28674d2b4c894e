/** Comments with what hangs on them, read in batches. */
import type {
  Comment,
  CommentModeration,
  CommentOrigin,
  CommentSupport,
  CommentVersion,
  Disposition,
  Placement,
} from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function commentLoaders({ prisma }: Database) {
  return {
    anyComment: one<Comment>(
      (ids) => prisma.comment.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    allOfRound: many<Comment>(
      (ids) => prisma.comment.findMany({ where: { roundId: { in: ids }, parentId: null }, orderBy: { number: 'asc' } }),
      (row) => row.roundId,
    ),
    allReplies: many<Comment>(
      (ids) => prisma.comment.findMany({ where: { parentId: { in: ids } }, orderBy: { number: 'asc' } }),
      (row) => row.parentId ?? '',
    ),
    originOfComment: one<CommentOrigin>(
      (ids) => prisma.commentOrigin.findMany({ where: { commentId: { in: ids } } }),
      (row) => row.commentId,
    ),
    /** Earlier words, the newest first. */
    versionsOfComment: many<CommentVersion>(
      (ids) => prisma.commentVersion.findMany({ where: { commentId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.commentId,
    ),
    supportsOfComment: many<CommentSupport>(
      (ids) =>
        prisma.commentSupport.findMany({
          where: { commentId: { in: ids }, withdrawnAt: null },
          orderBy: [{ supportedAt: 'asc' }, { personId: 'asc' }],
        }),
      (row) => row.commentId,
    ),
    moderationsOfComment: many<CommentModeration>(
      (ids) => prisma.commentModeration.findMany({ where: { commentId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.commentId,
    ),
    placements: many<Placement>(
      (ids) => prisma.placement.findMany({ where: { commentId: { in: ids } } }),
      (row) => row.commentId,
    ),
    dispositions: many<Disposition>(
      (ids) => prisma.disposition.findMany({ where: { commentId: { in: ids } }, orderBy: { number: 'desc' } }),
      (row) => row.commentId,
    ),
  };
}
