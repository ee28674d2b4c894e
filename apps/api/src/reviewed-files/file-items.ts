/**
 * What readers left in a file, as the comments that it would become: a comment as a comment, a reply below it, each
 * tracked change as a proposal on the words it touches. An item's key is a hash of what stands in the file, so that the
 * same thing has the same key in each copy of the file, and a second import of it adds nothing.
 */
import { createHash } from 'node:crypto';
import type { Block } from '@plenary/document';
import { canonicalText } from '@plenary/document';
import { LIMITS, isBlank } from '@plenary/domain';
import type { FileItemKind } from '@plenary/domain';
import type { BlockSpan, ImportedComment, ImportedFile, ProposedChange } from '@plenary/formats';
import { offsetsOf } from '@plenary/formats';
import type { Messages } from '@plenary/ui';

export interface FileItem {
  key: string;
  kind: FileItemKind;
  parentKey: string | null;
  author: string;
  date: string | null;
  text: string;
  proposedChange: string | null;
  resolved: boolean;
  /** In the canonical text of the reading it comes from; empty where it stands between words, absent without a place. */
  range: { start: number; end: number } | null;
  /** The block in which it stands, where it has a place. */
  block: number | null;
  /** The words that a change touches, before it. */
  current: string | null;
}

type T = Messages['t'];

/** NUL cannot be stored, and a lone surrogate is no character; what is longer than a comment may be is cut and says so. */
function stored(words: string, max: number): string {
  return cut(words.trim(), max);
}

/** As it is, with the white space at its ends: words that are to be put into a text need it. */
function cut(words: string, max: number): string {
  const whole = words.replaceAll('\u0000', '\ufffd').toWellFormed();
  return whole.length <= max ? whole : `${whole.slice(0, max - 2).toWellFormed()} …`;
}

const keyOf = (...parts: (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

/** Equal things at several places of one file are told apart by their order. */
function counted(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : keyOf(key, String(before));
  };
}

/** The comments of a file, in the order of the text, each followed by its replies. */
export function commentItems(t: T, file: ImportedFile, blocks: readonly Block[]): FileItem[] {
  const whole = canonicalText(blocks);
  const byId = new Map(file.comments.map((comment) => [comment.id, comment]));
  const unique = counted();
  const rootOf = (comment: ImportedComment): ImportedComment => {
    const seen = new Set<string>();
    let root = comment;
    for (let up = byId.get(root.parentId ?? ''); up && !seen.has(up.id); up = byId.get(root.parentId ?? '')) {
      seen.add(up.id);
      root = up;
    }
    return root;
  };
  const itemOf = (comment: ImportedComment, parent: FileItem | null): FileItem => {
    // A reply that names no place stands with its comment.
    const span = comment.range ?? (parent ? byId.get(rootOf(comment).id)?.range : undefined);
    const range = span ? offsetsOf(blocks, span) : null;
    const author = stored(comment.author, LIMITS.name) || t('reviewedFile.unknownAuthor');
    const text = isBlank(comment.text) ? t('reviewedFile.noWords') : stored(comment.text, LIMITS.text);
    const date = comment.date ?? null;
    // The words it stands on are no part of its key: accepting a change elsewhere in the file may touch them.
    const key = unique(keyOf('comment', author, date, comment.text, parent?.key ?? null));
    return {
      key,
      kind: parent ? 'REPLY' : 'COMMENT',
      parentKey: parent?.key ?? null,
      author,
      date,
      text,
      proposedChange: null,
      resolved: comment.resolved,
      range,
      block: span?.firstBlock ?? null,
      current: range && range.end > range.start ? whole.slice(range.start, range.end) : null,
    };
  };
  const replies = Map.groupBy(
    file.comments.filter((comment) => rootOf(comment) !== comment),
    (comment) => rootOf(comment).id,
  );
  return file.comments
    .filter((comment) => rootOf(comment) === comment)
    .sort((a, b) => placeOf(a.range) - placeOf(b.range))
    .flatMap((comment) => {
      const item = itemOf(comment, null);
      return [item, ...(replies.get(comment.id) ?? []).map((reply) => itemOf(reply, item))];
    });
}

const placeOf = (range: BlockSpan | undefined): number =>
  range ? range.firstBlock * 1e7 + Math.min(range.start, 1e7 - 1) : Number.MAX_SAFE_INTEGER;

/** The tracked changes of a file that was read with its changes as proposals. */
export function changeItems(t: T, file: ImportedFile, blocks: readonly Block[]): FileItem[] {
  const whole = canonicalText(blocks);
  const unique = counted();
  return file.proposals.map((proposal): FileItem => {
    const { range, current, proposed } = withWords(whole, offsetsOf(blocks, proposal.range), proposal.proposed);
    const author = stored(proposal.author, LIMITS.name) || t('reviewedFile.unknownAuthor');
    const date = proposal.date ?? null;
    const { kind } = proposal;
    return {
      key: unique(keyOf('change', kind, author, date, proposal.current, proposal.proposed)),
      kind,
      parentKey: null,
      author,
      date,
      text: stored(sentenceOf(t, file, proposal), LIMITS.text),
      proposedChange: isBlank(proposed) || proposed === current ? null : cut(proposed, LIMITS.text),
      resolved: false,
      range,
      block: proposal.range.firstBlock,
      current,
    };
  });
}

/**
 * A deletion proposes no words, and a proposed change is made of words: it takes the word before it along, else the one
 * behind it. Where a whole paragraph goes there is neither, and the sentence alone says so.
 */
function withWords(
  text: string,
  range: { start: number; end: number } | null,
  proposed: string,
): { range: { start: number; end: number } | null; current: string | null; proposed: string } {
  if (!range) return { range, current: null, proposed };
  const { start, end } = range;
  const current = text.slice(start, end);
  if (proposed !== '' || current === '') return { range, current, proposed };
  const before = /\S+[^\S\n]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  if (before) return { range: { start: start - before.length, end }, current: before + current, proposed: before };
  const after = /^[^\S\n]*\S+/u.exec(text.slice(end, end + 200))?.[0];
  if (after) return { range: { start, end: end + after.length }, current: current + after, proposed: after };
  return { range, current, proposed };
}

/** What a change does, in a sentence that can be answered: the marked words are beside it. */
function sentenceOf(t: T, file: ImportedFile, { kind, changes, current }: ProposedChange): string {
  const words = (...kinds: string[]): string =>
    changes
      .map((index) => file.trackedChanges[index])
      .filter((change) => change && kinds.includes(change.kind))
      .map((change) => change?.text.trim())
      .filter(Boolean)
      .join(' ')
      .slice(0, 400);
  const inserted = words('INSERTION', 'MOVE_TO', 'ROW_INSERTION', 'CELL_INSERTION');
  const deleted = words('DELETION', 'MOVE_FROM', 'ROW_DELETION', 'CELL_DELETION');
  return t(`reviewedFile.change.${kind}`, { inserted, deleted, words: current.slice(0, 400) });
}
