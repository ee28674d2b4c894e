/**
 * Items of a file as rows of a round's comments. Whoever takes them is their author on the record; whom they speak for,
 * and from which file they come, stands beside it.
 */
import type { Affiliation, Comment, CommentOrigin, Document, Prisma, Revision, Round } from '@plenary/database';
import type { Block } from '@plenary/document';
import { describePassage } from '@plenary/document';
import { LIMITS } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { derivedId } from '../platform/derived-id';
import { replyNumbered } from '../comments/references';
import type { PlacedItem } from './place-items';
import type { CommentKey } from './reviewed-files.repository';

export interface Taking {
  document: Document;
  round: Round;
  revision: Revision;
  /** Items that are comments already. */
  known: ReadonlyMap<string, CommentKey>;
  /** The reference of the next comment of the round. */
  next: () => { number: number; reference: string; code: string | null };
  /** The last number below each comment of the round to which something is added. */
  numbers: ReadonlyMap<string | null, number>;
  actorId: string;
  affiliation: Pick<Affiliation, 'organisation' | 'stakeholderGroup' | 'region'> | null;
  file: { hash: string; name: string };
  now: Date;
}

export function commentRows(
  t: Messages['t'],
  items: readonly PlacedItem[],
  { document, round, revision, known, next, numbers, actorId, affiliation, file, now }: Taking,
): { rows: Prisma.CommentCreateManyInput[]; origins: CommentOrigin[] } {
  const { coalitionId } = document;
  const last = new Map(numbers);
  const nextBelow = (parentId: string): number => {
    const number = (last.get(parentId) ?? 0) + 1;
    last.set(parentId, number);
    return number;
  };
  const made = new Map<string, { id: string; reference: string }>();
  /** The comment that an item answers; a reply to one of another round stands by itself. */
  const parentOf = ({ parentKey }: PlacedItem): { id: string; reference: string } | undefined => {
    if (parentKey === null) return undefined;
    const before = known.get(parentKey);
    return made.get(parentKey) ?? (before?.roundId === round.id && before.parentId === null ? before : undefined);
  };
  const rows: Prisma.CommentCreateManyInput[] = [];
  const origins: CommentOrigin[] = [];
  for (const item of items) {
    const id = derivedId(document.id, item.key);
    const parent = parentOf(item);
    const referred = parent ? replyNumbered(parent, nextBelow(parent.id)) : next();
    made.set(item.key, { id, reference: referred.reference });
    rows.push({
      coalitionId,
      id,
      roundId: round.id,
      authorId: actorId,
      parentId: parent?.id ?? null,
      ...referred,
      ...(parent ? { anchorKind: 'DOCUMENT' as const } : storedAnchor(revision, item)),
      type: item.kind === 'COMMENT' || item.kind === 'REPLY' ? 'GENERAL' : 'EDITORIAL',
      text: wordsOf(t, item),
      proposedChange: item.proposedChange,
      onBehalfOf: item.author,
      organisation: affiliation?.organisation ?? null,
      stakeholderGroup: affiliation?.stakeholderGroup ?? null,
      region: affiliation?.region ?? null,
      submittedAt: now,
    });
    origins.push({
      coalitionId,
      commentId: id,
      documentId: document.id,
      key: item.key,
      fileHash: file.hash,
      fileName: file.name,
      author: item.author,
      writtenAt: item.date,
    });
  }
  return { rows, origins };
}

/** What an item says as a comment; words whose place is gone are quoted. */
function wordsOf(t: Messages['t'], { lost, text }: PlacedItem): string {
  if (!lost) return text;
  const quoted = t('reviewedFile.lostPlace', { words: lost.slice(0, 1000).toWellFormed() });
  return `${quoted}\n\n${text}`.slice(0, LIMITS.text).toWellFormed();
}

function storedAnchor(
  revision: Revision,
  item: PlacedItem,
): Pick<Comment, 'anchorKind' | 'blockId' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'lastBlock'> {
  const { anchor } = item;
  if (anchor.kind === 'DOCUMENT') {
    const none = { blockId: null, start: null, end: null, exact: null, prefix: null, suffix: null, lastBlock: null };
    return { anchorKind: 'DOCUMENT', ...none };
  }
  const { start, end } = anchor;
  const passage = describePassage(revision.blocks as unknown as Block[], start, end);
  const { exact, firstBlock: blockId, lastBlock } = passage;
  const isBlock = anchor.kind === 'BLOCK';
  return {
    anchorKind: anchor.kind,
    blockId,
    lastBlock,
    start,
    end,
    exact,
    prefix: isBlock ? '' : passage.prefix,
    suffix: isBlock ? '' : passage.suffix,
  };
}
