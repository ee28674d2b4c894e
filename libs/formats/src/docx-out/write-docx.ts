/**
 * A text as a Word file that people get by mail, edit and mail back: clean, or as a redline whose changes are Word's
 * own tracked changes, with comments as Word's own comments and replies. What is written here comes in again as the
 * same blocks.
 */
import { Document, Packer, Paragraph, type FileChild, type ICommentOptions, type ParagraphChild } from 'docx';
import type { Block, Redline } from '@plenary/document';
import type { ImportedComment, ImportedImage } from '../imported-file';
import { moveNames } from './moves';
import { childrenOf, paragraphOf, type CommentSign, type Pen } from './paragraph';
import { numberingOf, STYLES } from './styles';
import { endOfTable, tableOf } from './table';
import { cleanText, redlineText, type WordLine, type WordText } from './word-line';
import { safeBlock, safeComment, safeRedline, xmlSafe } from '../xml-safe';

export interface WordOptions {
  title?: string;
  /** Comments with ranges over the list of blocks that is written; of a redline, over the new one. */
  comments?: readonly ImportedComment[];
  images?: readonly ImportedImage[];
}

export interface WordRedlineOptions extends WordOptions {
  /** In whose name the changes stand. */
  author?: string;
  date?: Date;
}

export async function writeDocx(blocks: readonly Block[], options: WordOptions = {}): Promise<Uint8Array> {
  const safe = blocks.map(safeBlock);
  return pack(cleanText(safe), safe, options, false);
}

export async function writeRedlineDocx(redline: Redline, options: WordRedlineOptions = {}): Promise<Uint8Array> {
  const safe = safeRedline(redline);
  const blocks = safe.entries.flatMap(({ new: block, kind }) => (block && kind !== 'MOVED_FROM' ? [block] : []));
  return pack(redlineText(safe), blocks, options, true);
}

const PICTURES: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

async function pack(
  text: WordText,
  blocks: readonly Block[],
  options: WordRedlineOptions,
  isRedline: boolean,
): Promise<Uint8Array> {
  const { date = new Date(), images = [] } = options;
  const author = xmlSafe(options.author ?? 'Redline');
  const comments = (options.comments ?? []).map(safeComment);
  const written = commentsOf(comments);
  const signs = signsOf(comments, blocks, written.numbers);
  let revisions = 0;
  const marks = noteMarks(text, isRedline);
  const moves = moveNames(text.lines);
  const pen: Pen = {
    revision: () => ({ id: (revisions += 1), author, date: `${date.toISOString().slice(0, 19)}Z` }),
    picture: ({ image }) => {
      const found = images.find(({ hash }) => hash === image?.hash);
      const type = found && PICTURES[found.mediaType];
      return found && type && { bytes: found.bytes, type };
    },
    noteMark: (number) => marks.get(number),
    signs: ({ id }) => signs.get(id) ?? [],
    move: ({ move, change }) => (move === undefined || change === 'STAYS' ? undefined : moves.get(move)),
  };
  const children = bodyOf(text.lines, pen);
  const file = new Document({
    title: xmlSafe(options.title ?? ''),
    creator: 'Plenary',
    styles: STYLES,
    numbering: numberingOf(text.lines),
    ...(written.children.length > 0 && { comments: { children: written.children } }),
    footnotes: Object.fromEntries(
      [...text.notes].map(([number, line]) => [number, { children: [paragraphOf({ ...line, change: 'STAYS' }, pen)] }]),
    ),
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function bodyOf(lines: readonly WordLine[], pen: Pen): FileChild[] {
  const body: FileChild[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const { kind, label } = line.block;
    if (wouldTouch(lines, index)) body.push(new Paragraph({}));
    if (kind === 'TABLE_CELL') {
      const end = endOfTable(lines, index);
      body.push(tableOf(lines.slice(index, end), pen));
      index = end;
      continue;
    }
    // A note to which nothing refers cannot be a note in Word, so its words stand at the end of the text.
    if (kind === 'NOTE') body.push(new Paragraph({ children: [...labelOf(label), ...childrenOf(line, pen)] }));
    else body.push(paragraphOf(line, pen));
    index += 1;
  }
  return body;
}

/**
 * Two tables that touch would become one, and so would two pieces of code; in a redline they touch as well where all
 * that stands between them may go.
 */
function wouldTouch(lines: readonly WordLine[], index: number): boolean {
  const kind = lines[index]?.block.kind;
  if (kind !== 'TABLE_CELL' && kind !== 'CODE') return false;
  for (let before = index - 1; before >= 0; before -= 1) {
    const line = lines[before];
    if (!line) return false;
    if (line.block.kind === kind) return true;
    if (line.change === 'STAYS') return false;
  }
  return false;
}

function labelOf(label: string | undefined): ParagraphChild[] {
  return label === undefined
    ? []
    : childrenOf(
        {
          block: { id: '', kind: 'PARAGRAPH', text: '' },
          change: 'STAYS',
          runs: [{ text: `[${label}] `, change: 'STAYS', marks: [] }],
        },
        NO_PEN,
      );
}

const NO_PEN: Pen = {
  revision: () => ({ id: 0, author: '', date: '' }),
  picture: () => undefined,
  noteMark: () => undefined,
  signs: () => [],
  move: () => undefined,
};

/** Marks of notes that Word would not count by itself; in a redline all keep theirs, since both countings are in it. */
function noteMarks({ lines, notes }: WordText, isRedline: boolean): Map<number, string> {
  const marks = new Map<number, string>();
  const seen = new Set<number>();
  let next = 1;
  for (const { note } of lines.flatMap(({ runs }) => runs)) {
    if (note === undefined || seen.has(note)) continue;
    seen.add(note);
    const label = notes.get(note)?.block.label;
    if (!isRedline && label === String(next)) next += 1;
    else if (label !== undefined) marks.set(note, label);
  }
  return marks;
}

function commentsOf(comments: readonly ImportedComment[]): {
  children: ICommentOptions[];
  numbers: Map<string, number>;
} {
  const numbers = new Map(comments.map(({ id }, index) => [id, index]));
  const children = comments.map((comment, index): ICommentOptions => {
    const parent = comment.parentId === undefined ? undefined : numbers.get(comment.parentId);
    const date = comment.date === undefined ? Number.NaN : Date.parse(comment.date);
    return {
      id: index,
      author: comment.author,
      initials: comment.initials ?? initialsOf(comment.author),
      ...(Number.isFinite(date) && { date: new Date(date) }),
      ...(parent !== undefined && { parentId: parent }),
      resolved: comment.resolved,
      children: comment.text.split('\n').map((line) => new Paragraph(line)),
    };
  });
  return { children, numbers };
}

function initialsOf(author: string): string {
  return author
    .split(/\s+/)
    .map((name) => [...name][0] ?? '')
    .join('')
    .slice(0, 4);
}

/** Where comments begin and end, by block. Word takes no comments in notes: those stand where the note is referred to. */
function signsOf(
  comments: readonly ImportedComment[],
  blocks: readonly Block[],
  numbers: ReadonlyMap<string, number>,
): Map<string, CommentSign[]> {
  const signs = new Map<string, CommentSign[]>();
  const add = (block: Block, sign: CommentSign) => signs.set(block.id, [...(signs.get(block.id) ?? []), sign]);
  const inText = (index: number, offset: number): { block: Block; offset: number } | undefined => {
    const block = blocks[index];
    if (block?.kind !== 'NOTE') return block && { block, offset };
    for (const other of blocks) {
      const mark = other.marks?.find(({ kind, note }) => kind === 'NOTE_REFERENCE' && note === block.id);
      if (mark) return { block: other, offset: mark.start };
    }
    return undefined;
  };
  for (const { id, range } of comments) {
    const comment = numbers.get(id);
    if (!range || comment === undefined) continue;
    const start = inText(range.firstBlock, range.start);
    const end = inText(range.lastBlock, range.end);
    if (!start || !end) continue;
    add(start.block, { offset: start.offset, comment, end: false });
    add(end.block, { offset: end.offset, comment, end: true });
  }
  return signs;
}
