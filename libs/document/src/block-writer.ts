/**
 * The common end of every importer: inline runs become one text with marks, texts become blocks, losses get a place.
 *
 * The writer keeps what holds for every block whatever the format: no line feed in a text, a hard break as U+2028, no
 * space at the ends, no two spaces in a row outside of code, marks merged and within the text, links only to where a
 * reader may be sent. A paragraph that follows another one inside of a list item continues that item: it carries the
 * item's list and level. Everything inside of a table cell becomes the cell's one text, its lines parted by U+2028.
 */
import type { BlockKind, Mark, MarkKind, NewBlock } from './block';
import type { InlineImage, Loss } from './loss';

export const HARD_BREAK = '\u2028';

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** The target of a link as it may be kept: http, https, mailto or a fragment. */
export function keptLink(href: string): string | undefined {
  const target = Array.from(href.trim())
    .filter((character) => character.codePointAt(0)! > 0x20 && character !== '\u007f')
    .join('');
  return SAFE_LINK.test(target) ? target : undefined;
}

/** Collects inline runs and the marks over them. */
export class InlineText {
  private text = '';
  private marks: Mark[] = [];

  /** Adds words; space of any kind becomes one space unless it is kept as it is. */
  add(words: string, keepSpace = false): void {
    this.text += keepSpace
      ? words.replace(/\r\n?|\n/g, HARD_BREAK)
      : words.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ /, this.endsWithSpace() ? '' : ' ');
  }

  break(): void {
    this.text = this.text.replace(/ +$/, '') + HARD_BREAK;
  }

  get length(): number {
    return this.text.length;
  }

  /** Marks what `write` adds. */
  mark(mark: Omit<Mark, 'start' | 'end'>, write: () => void): void {
    const start = this.text.length;
    write();
    this.markFrom(mark, start);
  }

  /** Marks from an offset to the present end. */
  markFrom(mark: Omit<Mark, 'start' | 'end'>, start: number): void {
    if (this.text.length > start) this.marks.push({ ...mark, start, end: this.text.length });
  }

  private endsWithSpace(): boolean {
    return this.text === '' || this.text.endsWith(' ') || this.text.endsWith(HARD_BREAK);
  }

  /** The text and its marks, trimmed at both ends. */
  take(keepSpace = false): { text: string; marks?: Mark[] } {
    const whole = this.text;
    const from = keepSpace ? 0 : whole.length - whole.replace(/^[ \u2028]+/, '').length;
    const text = keepSpace ? whole : whole.slice(from).replace(/[ \u2028]+$/, '');
    const marks = tidyMarks(
      this.marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })),
      text,
    );
    this.text = '';
    this.marks = [];
    return marks.length > 0 ? { text, marks } : { text };
  }
}

/** Marks within the text, without space at their ends, merged where they touch, in a fixed order. */
export function tidyMarks(marks: readonly Mark[], text: string): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((one, two) => one.start - two.start || one.end - two.end)) {
    const start = Math.max(0, mark.start);
    const end = Math.min(text.length, mark.end);
    if (start >= end) continue;
    const touching = merged.find((one) => sameMark(one, mark) && onlySpace(text, one.end, start));
    if (touching === undefined) merged.push({ ...mark, start, end });
    else touching.end = Math.max(touching.end, end);
  }
  const kept = merged.flatMap((mark) => {
    let { start, end } = mark;
    while (start < end && isSpace(text[start])) start += 1;
    while (end > start && isSpace(text[end - 1])) end -= 1;
    return start < end ? [{ ...mark, start, end }] : [];
  });
  return kept.sort((one, two) => one.start - two.start || two.end - one.end || rank(one.kind) - rank(two.kind));
}

const RANKS: readonly MarkKind[] = [
  'LINK',
  'STRONG',
  'EMPHASIS',
  'STRIKE',
  'UNDERLINE',
  'SUPERSCRIPT',
  'SUBSCRIPT',
  'CODE',
  'NOTE_REFERENCE',
];

function rank(kind: MarkKind): number {
  return RANKS.indexOf(kind);
}

function sameMark(one: Mark, two: Mark): boolean {
  return (
    one.kind === two.kind &&
    one.kind !== 'NOTE_REFERENCE' &&
    (one.href ?? '') === (two.href ?? '') &&
    (one.note ?? '') === (two.note ?? '')
  );
}

/** Whether nothing but space, or nothing at all, stands between two marks. */
function onlySpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(text[at])) return false;
  return true;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === HARD_BREAK;
}

/** The item that blocks inside of it continue. */
interface OpenItem {
  ordered: boolean;
  id: string;
  number?: number;
  level: number;
  started: boolean;
}

/** Collects blocks; knows in which list item, quote, cell or note it stands. */
export class BlockWriter {
  readonly blocks: NewBlock[] = [];
  readonly losses: Loss[] = [];
  readonly images: InlineImage[] = [];
  readonly inline = new InlineText();
  private lists = 0;
  private tables = 0;
  private heading = '';
  private items: OpenItem[] = [];
  private quotes = 0;
  /** Where set, texts are gathered here instead of becoming blocks: a cell's or a note's. */
  private gathered: { text: string; marks: Mark[] } | undefined;

  lose(what: Loss['what'], detail?: string): void {
    const where = this.heading === '' ? `block ${this.blocks.length + 1}` : this.heading;
    this.losses.push(detail === undefined ? { what, where } : { what, where, detail: detail.slice(0, 200) });
  }

  newList(): string {
    this.lists += 1;
    return `list-${this.lists}`;
  }

  newTable(): string {
    this.tables += 1;
    return `table-${this.tables}`;
  }

  get insideCell(): boolean {
    return this.gathered !== undefined;
  }

  get listDepth(): number {
    return this.items.length;
  }

  /** Ends the inline runs: they become a block of the kind that fits where the writer stands. */
  paragraph(kind: BlockKind = 'PARAGRAPH', more: Partial<NewBlock> = {}): void {
    const keepSpace = kind === 'CODE';
    const taken = this.inline.take(keepSpace);
    if (taken.text === '' && kind !== 'FIGURE' && kind !== 'RULE') return;
    if (this.gathered !== undefined) {
      this.gather(taken, kind);
      return;
    }
    const item = this.items[this.items.length - 1];
    if (item !== undefined && !item.started && (kind === 'PARAGRAPH' || kind === 'QUOTE')) {
      this.pushItem(item, taken);
      return;
    }
    if (item !== undefined && !item.started) this.pushItem(item, { text: '' });
    const asQuote = kind === 'PARAGRAPH' && this.quotes > 0;
    if (this.quotes > 0 && item !== undefined && asQuote) this.lose('quote-structure', taken.text);
    const block: NewBlock = { kind: asQuote ? 'QUOTE' : kind, ...taken, ...more };
    if (item !== undefined && kind !== 'HEADING') {
      block.level = item.level;
      block.list = { ordered: item.ordered, id: item.id };
    }
    this.blocks.push(block);
    if (kind === 'HEADING') this.heading = taken.text;
  }

  private pushItem(item: OpenItem, taken: { text: string; marks?: Mark[] }): void {
    item.started = true;
    const number = item.number === undefined ? {} : { number: item.number };
    this.blocks.push({
      kind: 'LIST_ITEM',
      ...taken,
      level: item.level,
      list: { ordered: item.ordered, id: item.id, ...number },
    });
  }

  private gather(taken: { text: string; marks?: Mark[] }, kind: BlockKind): void {
    const into = this.gathered!;
    if (kind === 'RULE') return;
    const bullet = this.items.length > 0 && !this.items[this.items.length - 1]!.started ? this.bullet() : '';
    const shift = into.text.length + (into.text === '' ? 0 : 1) + bullet.length;
    into.text += (into.text === '' ? '' : HARD_BREAK) + bullet + taken.text;
    for (const mark of taken.marks ?? []) {
      into.marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
  }

  private bullet(): string {
    const item = this.items[this.items.length - 1]!;
    item.started = true;
    return item.ordered ? `${item.number ?? 1}. ` : '\u2022 ';
  }

  item(list: { ordered: boolean; id: string; number?: number }, write: () => void): void {
    this.paragraph();
    const item: OpenItem = { ...list, level: this.items.length, started: false };
    this.items.push(item);
    write();
    this.paragraph();
    if (!item.started && this.gathered === undefined) this.pushItem(item, { text: '' });
    this.items.pop();
  }

  /** Writes what belongs one level below, into the item that was written last. */
  within(write: () => void): void {
    this.items.push({ ordered: false, id: '', level: this.items.length, started: true });
    write();
    this.items.pop();
  }

  quote(write: () => void): void {
    this.paragraph();
    if (this.quotes > 0) this.lose('nested-quote');
    this.quotes += 1;
    write();
    this.paragraph();
    this.quotes -= 1;
  }

  cell(cell: NonNullable<NewBlock['cell']>, write: () => void, more: Partial<NewBlock> = {}): void {
    this.gatherInto(write, (taken) => {
      this.blocks.push({ kind: 'TABLE_CELL', ...taken, cell, ...more });
    });
  }

  note(label: string, write: () => void): void {
    this.gatherInto(write, (taken) => {
      this.blocks.push({ kind: 'NOTE', ...taken, label });
    });
  }

  private gatherInto(write: () => void, done: (taken: { text: string; marks?: Mark[] }) => void): void {
    this.paragraph();
    const outer = { gathered: this.gathered, items: this.items, quotes: this.quotes };
    this.gathered = { text: '', marks: [] };
    this.items = [];
    this.quotes = 0;
    write();
    this.paragraph();
    const { text, marks } = this.gathered;
    this.gathered = outer.gathered;
    this.items = outer.items;
    this.quotes = outer.quotes;
    const tidy = tidyMarks(marks, text);
    done(tidy.length > 0 ? { text, marks: tidy } : { text });
  }

  /**
   * A figure with its alternative text. The bytes of an image inside of the file go to `images`, to be hashed by the
   * caller; an image elsewhere is never fetched.
   */
  figure(source: string, alternative: string): void {
    const data = /^data:([^;,]+)[^,]*,/i.exec(source);
    const known = /^sha256:([0-9a-f]{64})$/i.exec(source);
    if (this.gathered !== undefined) {
      this.lose('image-in-text', alternative || source.slice(0, 60));
      if (alternative !== '') this.inline.add(alternative);
      return;
    }
    this.paragraph();
    this.inline.add(alternative);
    const mediaType = data?.[1]?.toLowerCase();
    if (mediaType !== undefined && /^image\/(?:png|jpeg|gif|webp|avif)$/.test(mediaType)) {
      this.paragraph('FIGURE', { image: { hash: '', mediaType } });
      this.images.push({ block: this.blocks.length - 1, dataUrl: source });
      return;
    }
    if (known?.[1] !== undefined) {
      this.paragraph('FIGURE', { image: { hash: known[1].toLowerCase(), mediaType: '' } });
      return;
    }
    if (mediaType !== undefined) this.lose('image-type', mediaType);
    else this.lose('external-image', source);
    this.paragraph('FIGURE');
  }
}
