/**
 * Under which reference a comment comes in: its number in the round, or a random code while results are hidden, since a
 * number would say how many came before. Until those get their references, a number counts an author's own comments.
 */
import { randomBytes } from 'node:crypto';
import type { Document, Round, Transaction } from '@plenary/database';
import { commentCode, commentReference, givesCodes, replyReference } from '@plenary/domain';

type Referred = { number: number; reference: string; code: string | null };

/** The references of the next comments of an author in a round, one after the other. The caller holds the stream's lock. */
export async function nextReferences(
  tx: Transaction,
  { round, document, groupCode, authorId }: { round: Round; document: Document; groupCode: string; authorId: string },
): Promise<() => Referred> {
  const codes = givesCodes(round);
  const where = { roundId: round.id, parentId: null, ...(codes ? { authorId } : {}) };
  const { _max } = await tx.comment.aggregate({ where, _max: { number: true } });
  let number = _max.number ?? 0;
  return () => {
    number += 1;
    const code = codes ? commentCode(groupCode, document.code, round.code, randomBytes(8)) : null;
    return { number, code, reference: code ?? commentReference(groupCode, document.code, round.code, number) };
  };
}

export function replyNumbered(parent: { reference: string }, number: number): Referred {
  return { number, code: null, reference: replyReference(parent.reference, number) };
}

interface Renumbered {
  id: string;
  number: number;
  reference: string;
}

/**
 * Gives the comments of a round whose results were hidden their references, in the order in which they came. The caller
 * holds the round's lock, so that none is in flight; answers how many there are.
 */
export async function giveReferences(tx: Transaction, round: Round): Promise<number> {
  const document = await tx.document.findUniqueOrThrow({ where: { id: round.documentId }, include: { group: true } });
  const comments = await tx.comment.findMany({
    where: { roundId: round.id },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, parentId: true },
  });
  const rows = new Map<string, Renumbered>();
  for (const { id } of comments.filter(({ parentId }) => parentId === null)) {
    const number = rows.size + 1;
    rows.set(id, {
      id,
      number,
      reference: commentReference(document.group.code, document.code, round.code, number),
    });
  }
  const count = rows.size;
  const below = new Map<string, number>();
  for (const { id, parentId } of comments) {
    const parent = parentId === null ? undefined : rows.get(parentId);
    if (!parent) continue;
    const number = (below.get(parent.id) ?? 0) + 1;
    below.set(parent.id, number);
    rows.set(id, { id, ...replyNumbered(parent, number) });
  }
  await tx.$executeRaw`
    UPDATE comments AS c SET number = n.number, reference = n.reference
    FROM jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb) AS n(id uuid, number int, reference text)
    WHERE c.coalition_id = ${round.coalitionId}::uuid AND c.id = n.id`;
  return count;
}
