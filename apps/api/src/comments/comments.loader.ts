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
import { row, rows } from '../platform/gather';
import { learn, many, one } from '../platform/loaders';

/** What hangs on a comment. */
export const PARTS_OF_COMMENT = {
  originOfComment: row<CommentOrigin>(
    'comment_origins t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
  ),
  /** Earlier words, the newest first. */
  versionsOfComment: rows<CommentVersion>(
    'comment_versions t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.number DESC',
  ),
  supportsOfComment: rows<CommentSupport>(
    'comment_supports t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id AND t.withdrawn_at IS NULL',
    't.supported_at, t.person_id',
  ),
  moderationsOfComment: rows<CommentModeration>(
    'comment_moderations t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.number DESC',
  ),
  placements: rows<Placement>(
    'placements t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.revision_id',
  ),
  dispositions: rows<Disposition>(
    'dispositions t WHERE t.coalition_id = k.coalition_id AND t.comment_id = k.id',
    't.number DESC',
  ),
};

export function commentLoaders({ prisma }: Database) {
  const anyComment = one<Comment>(
    (ids) => prisma.comment.findMany({ where: { id: { in: ids } } }),
    (found) => found.id,
  );
  const allReplies = many<Comment>(
    (ids) => prisma.comment.findMany({ where: { parentId: { in: ids } }, orderBy: { number: 'asc' } }),
    (found) => found.parentId ?? '',
    anyComment,
  );
  return {
    anyComment,
    allReplies,
    /** Without the replies, which are read with them and need not be read again. */
    allOfRound: many<Comment>(
      async (ids) => {
        const found = await prisma.comment.findMany({ where: { roundId: { in: ids } }, orderBy: { number: 'asc' } });
        learn(anyComment, found);
        const replies = Map.groupBy(found, ({ parentId }) => parentId);
        const comments = replies.get(null) ?? [];
        for (const { id } of comments) allReplies.prime(id, replies.get(id) ?? []);
        return comments;
      },
      (found) => found.roundId,
    ),
  };
}
