/**
 * A line as a paragraph of Word: its form by built-in styles and lists, its runs with their formats, links, notes and
 * changes, and the signs at which comments begin and end.
 */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  ImageRun,
  InsertedTextRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
  XmlComponent,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Block } from '@plenary/document';
import { sizeOnPage } from './image-size';
import { endOf, inRange, MovedParagraph, MovedRun, type MoveEnd } from './moves';
import { formOf, type Change, type WordLine, type WordRun } from './word-line';

export interface Revision {
  id: number;
  author: string;
  date: string;
}

/** A comment that begins or ends at an offset of a block's text as it stands now. */
export interface CommentSign {
  offset: number;
  comment: number;
  end: boolean;
}

export interface Pen {
  /** Who changed what is marked as changed; each change has its own number. */
  revision(): Revision;
  picture(block: Block): { bytes: Uint8Array; type: 'png' | 'jpg' | 'gif' } | undefined;
  /** The mark of a note that is not simply the next number. */
  noteMark(number: number, change: Change): string | undefined;
  signs(block: Block): readonly CommentSign[];
  /** The name of the move of which the line is an end. */
  move(line: WordLine): string | undefined;
}

/** The docx library numbers notes by itself unless it is handed the element. */
class NoteReference extends XmlComponent {
  constructor(id: number, ownMark: boolean) {
    super('w:footnoteReference');
    this.root.push({ _attr: { ...(ownMark && { 'w:customMarkFollows': '1' }), 'w:id': id } });
  }
}

type Form = Pick<IParagraphOptions, 'heading' | 'style' | 'numbering' | 'thematicBreak' | 'bidirectional'>;

export function formOptions(block: Block): Form {
  const direction = block.dir === 'rtl' ? { bidirectional: true } : {};
  switch (block.kind) {
    case 'HEADING': {
      const level = Math.min(Math.max(block.level ?? 1, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
      return { heading: `Heading${level}`, ...direction };
    }
    case 'LIST_ITEM':
      return { numbering: { reference: block.list?.id ?? 'list', level: Math.min(block.level ?? 0, 8) }, ...direction };
    case 'QUOTE':
      return { style: 'Quote', ...direction };
    case 'CODE':
      return { style: 'SourceCode', ...direction };
    case 'FIGURE':
      return { style: 'FigureDescription', ...direction };
    case 'RULE':
      return { thematicBreak: true };
    default:
      return { ...(block.list && { style: `ListContinue${Math.min((block.level ?? 0) + 1, 9)}` }), ...direction };
  }
}

export function paragraphOf(line: WordLine, pen: Pen): Paragraph {
  const { block, change, old } = line;
  const before = old && formOf(old) !== formOf(block) ? old : undefined;
  const move = pen.move(line);
  const words = childrenOf(line, pen);
  const Kind = move === undefined ? Paragraph : MovedParagraph;
  return new Kind({
    ...(block.kind === 'TABLE_CELL' || block.kind === 'NOTE' ? direction(block) : formOptions(block)),
    ...(change === 'CAME' && { run: { insertion: pen.revision() } }),
    ...(change === 'WENT' && { run: { deletion: pen.revision() } }),
    ...(before && { revision: { ...pen.revision(), ...formOptions(before) } }),
    children: move === undefined ? words : inRange(endOf(line), move, pen.revision(), words),
  });
}

function direction({ dir }: Block): Form {
  return dir === 'rtl' ? { bidirectional: true } : {};
}

export function childrenOf(line: WordLine, pen: Pen): ParagraphChild[] {
  const { block, change } = line;
  const picture = block.kind === 'FIGURE' ? pen.picture(block) : undefined;
  if (picture) {
    return [
      new ImageRun({
        type: picture.type,
        data: picture.bytes,
        transformation: sizeOnPage(picture.bytes, block.image ?? {}),
        altText: { name: 'Picture', description: block.text },
        ...(change === 'CAME' && { insertion: pen.revision() }),
        ...(change === 'WENT' && { deletion: pen.revision() }),
      }),
    ];
  }
  const signs = change === 'WENT' ? [] : [...pen.signs(block)].sort((one, other) => one.offset - other.offset);
  const end = pen.move(line) === undefined ? undefined : endOf(line);
  const children: ParagraphChild[] = [];
  let at = 0;
  const put = (until: number) => {
    for (let sign = signs[0]; sign && sign.offset <= until; sign = signs[0]) {
      signs.shift();
      if (!sign.end) children.push(new CommentRangeStart(sign.comment));
      else
        children.push(
          new CommentRangeEnd(sign.comment),
          new TextRun({ children: [new CommentReference(sign.comment)] }),
        );
    }
  };
  for (const run of line.runs) {
    if (run.change === 'WENT') {
      children.push(...runChildren(run, block, pen, end));
      continue;
    }
    // A reference to a note is longer in the text, where it is its label in brackets, than it is here.
    const length = run.note === undefined ? run.text.length : (labelLength(block, at) ?? 1);
    let from = 0;
    put(at);
    for (const { offset } of [...signs]) {
      if (run.note !== undefined || offset >= at + length) break;
      children.push(...runChildren({ ...run, text: run.text.slice(from, offset - at) }, block, pen, end));
      from = offset - at;
      put(offset);
    }
    children.push(...runChildren({ ...run, text: run.text.slice(from) }, block, pen, end));
    at += length;
  }
  put(Number.POSITIVE_INFINITY);
  return children;
}

function labelLength({ marks = [] }: Block, at: number): number | undefined {
  const mark = marks.find(({ kind, start }) => kind === 'NOTE_REFERENCE' && start === at);
  return mark && mark.end - mark.start;
}

function runChildren(run: WordRun, block: Block, pen: Pen, end: MoveEnd | undefined): ParagraphChild[] {
  if (run.text === '') return [];
  if (run.note !== undefined) {
    const mark = pen.noteMark(run.note, run.change);
    const children = [new NoteReference(run.note, mark !== undefined), ...(mark === undefined ? [] : [mark])];
    return [runOf({ style: 'FootnoteReference', children }, run.change, pen, end)];
  }
  const before = run.oldMarks && { revision: { ...pen.revision(), ...formats({ marks: run.oldMarks }, block) } };
  const parts = run.text.split('\u2028').map((text, index) => {
    return runOf({ ...formats(run, block), ...before, ...(index > 0 && { break: 1 }), text }, run.change, pen, end);
  });
  const href = run.marks.find(({ kind }) => kind === 'LINK')?.href;
  if (href === undefined) return parts;
  if (href.startsWith('#')) return [new InternalHyperlink({ anchor: href.slice(1), children: parts })];
  return [new ExternalHyperlink({ link: href, children: parts })];
}

function formats({ marks }: Pick<WordRun, 'marks'>, block: Block): IRunOptions {
  const has = (kind: string) => marks.some((mark) => mark.kind === kind);
  const { lang, dir } = block;
  return {
    ...(has('STRONG') && { bold: true }),
    ...(has('EMPHASIS') && { italics: true }),
    ...(has('STRIKE') && { strike: true }),
    ...(has('UNDERLINE') && { underline: {} }),
    ...(has('SUPERSCRIPT') && { superScript: true }),
    ...(has('SUBSCRIPT') && !has('SUPERSCRIPT') && { subScript: true }),
    ...(has('CODE') ? { style: 'InlineCode' } : has('LINK') ? { style: 'Hyperlink' } : {}),
    ...(dir === 'rtl' && { rightToLeft: true }),
    ...(lang !== undefined && { language: dir === 'rtl' ? { bidirectional: lang } : { value: lang } }),
  };
}

function runOf(options: IRunOptions, change: Change, pen: Pen, end: MoveEnd | undefined): ParagraphChild {
  if (end !== undefined) return new MovedRun(end, pen.revision(), options) as unknown as ParagraphChild;
  if (change === 'CAME') return new InsertedTextRun({ ...options, ...pen.revision() });
  if (change === 'WENT') return new DeletedTextRun({ ...options, ...pen.revision() });
  return new TextRun(options);
}
