/** What a document takes the place of, and what takes its own, as far as the reader may know of the other text. */
import type { Document, Succession } from '@plenary/database';
import { maySee } from '@plenary/domain';
import type { RequestContext } from '../platform/context';

export async function seenSuccessions(
  context: RequestContext,
  document: Pick<Document, 'id'>,
): Promise<{ supersedes: Succession[]; supersededBy: Succession | null }> {
  const rows = await context.read.successionsOfDocument.load(document.id);
  if (rows.length === 0) return { supersedes: [], supersededBy: null };
  const standing = await context.standing();
  const others = await Promise.all(
    rows.map(({ documentId, supersededId }) =>
      context.read.document.load(documentId === document.id ? supersededId : documentId),
    ),
  );
  const seen = rows.filter((_row, at) => {
    const other = others[at];
    return other && maySee(standing, other);
  });
  const living = (row: Succession) => others[rows.indexOf(row as (typeof rows)[number])]?.stage !== 'WITHDRAWN';
  return {
    supersedes: seen.filter(({ documentId }) => documentId === document.id),
    supersededBy: seen.find((row) => row.supersededId === document.id && living(row)) ?? null,
  };
}
