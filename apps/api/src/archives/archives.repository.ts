/** The only database calls for archives and receipts. */
import type { Comment, Entry, EntrySalt, Transaction } from '@plenary/database';

export function entriesOf(tx: Pick<Transaction, 'entry'>, streamId: string): Promise<Entry[]> {
  return tx.entry.findMany({ where: { streamId }, orderBy: { seq: 'asc' } });
}

/** The last entry that holds what a comment says, with its salt where the law has not taken it away. */
export async function lastWording(
  tx: Pick<Transaction, 'entry' | 'entrySalt'>,
  comment: Pick<Comment, 'id'>,
): Promise<{ entry: Entry; salt: EntrySalt | null } | null> {
  const entry = await tx.entry.findFirst({
    where: { subjectId: comment.id, kind: { in: ['COMMENT_MADE', 'COMMENT_EDITED'] } },
    orderBy: { seq: 'desc' },
  });
  return entry && { entry, salt: await tx.entrySalt.findUnique({ where: { entryId: entry.id } }) };
}
