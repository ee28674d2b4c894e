/** The only database calls for sheets of comments. */
import type { Comment, CommentOrigin, Disposition, Prisma, Transaction } from '@plenary/database';
import type { SheetWords } from './sheet-plan';

type Reader = Pick<Transaction, 'comment'>;
export type RoundComment = Comment & { dispositions: Disposition[]; origin: CommentOrigin | null };

/** The comments of a round without its replies, with the disposition that stands and where each came from. */
export function commentsOfRound(tx: Reader, roundId: string): Promise<RoundComment[]> {
  return tx.comment.findMany({
    where: { roundId, parentId: null },
    orderBy: { number: 'asc' },
    include: { dispositions: { orderBy: { number: 'desc' } }, origin: true },
  });
}

export function affiliationOf(tx: Transaction, personId: string) {
  return tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
}

export async function insertComments(
  tx: Transaction,
  rows: Prisma.CommentCreateManyInput[],
  origins: CommentOrigin[],
): Promise<Comment[]> {
  await tx.comment.createMany({ data: rows });
  await tx.commentOrigin.createMany({ data: origins });
  return tx.comment.findMany({ where: { id: { in: rows.map(({ id }) => id) } } });
}

export interface Change {
  comment: Comment;
  words: SheetWords;
  campaignKey: string | null;
}

/** What the comments said becomes a version of each, and the new words take their place. */
export async function changeComments(tx: Transaction, changes: readonly Change[], editedAt: Date): Promise<void> {
  await tx.commentVersion.createMany({
    data: changes.map(({ comment }) => ({
      coalitionId: comment.coalitionId,
      commentId: comment.id,
      number: comment.version,
      type: comment.type,
      text: comment.text,
      proposedChange: comment.proposedChange,
      onBehalfOf: comment.onBehalfOf,
      writtenAt: comment.editedAt ?? comment.submittedAt,
      writtenBy: comment.editedBy,
    })),
  });
  const rows = JSON.stringify(
    changes.map(({ comment, words, campaignKey }) => ({ id: comment.id, ...words, campaignKey })),
  );
  await tx.$executeRaw`
    UPDATE comments AS c SET
      type = n.type::comment_type, text = n.text, proposed_change = n."proposedChange", on_behalf_of = n."onBehalfOf",
      clause = n.clause, line = n.line, element = n.element, campaign_key = n."campaignKey",
      version = c.version + 1, edited_at = ${editedAt}, edited_by = NULL
    FROM jsonb_to_recordset(${rows}::jsonb) AS n(
      id uuid, type text, text text, "proposedChange" text, "onBehalfOf" text, clause text, line text, element text,
      "campaignKey" text)
    WHERE c.id = n.id`;
}
