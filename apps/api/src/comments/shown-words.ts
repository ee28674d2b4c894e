/** Whose words are shown to whom: a withdrawn comment has none, a moderated one only for its author and the chairs. */
import type { Comment } from '@plenary/database';
import { isEntitled } from '@plenary/domain';
import type { RequestContext } from '../platform/context';

type Kept = Pick<Comment, 'withdrawnAt' | 'hiddenAt' | 'authorId' | 'roundId'>;

/** Whether the viewer may read what the comment says. */
export async function showsWords(context: RequestContext, comment: Kept): Promise<boolean> {
  if (comment.withdrawnAt) return false;
  if (!comment.hiddenAt) return true;
  const standing = await context.standing();
  if (standing.personId === comment.authorId) return true;
  const round = await context.read.round.load(comment.roundId);
  const document = round && (await context.read.document.load(round.documentId));
  return document !== null && isEntitled(standing, 'MODERATE_COMMENT', document);
}
