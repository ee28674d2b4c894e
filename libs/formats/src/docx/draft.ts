/**
 * A block while it is being written. It knows its words and marks, and the places in it that comments and tracked
 * changes hold on to; it can take another draft in, and lose the space at its ends, without any of them slipping.
 */
import type { Mark, MarkKind } from '@plenary/document';

/** A point in the finished text; `block` is -1 until the block that it is in has been placed. */
export interface Place {
  block: number;
  offset: number;
}

export interface Format {
  kind: MarkKind;
  href?: string;
  note?: string;
}

/** A picture that stands in a paragraph, until its bytes are read. */
export interface Figure {
  part: string;
  alternative: string;
  width?: number;
  height?: number;
}

const sameFormat = (mark: Mark, format: Format) =>
  mark.kind === format.kind && mark.href === format.href && mark.note === format.note;

/** Control characters have no place in a text, and a line feed parts blocks; a line break is U+2028. */
function clean(text: string): string {
  return text.replace(/[\r\n\u2029]+/g, ' ').replace(CONTROLS, '');
}
const CONTROLS = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11)}-${String.fromCharCode(31)}\u007f\ufeff]`,
  'g',
);

const SPACE = ' \t\u2028';

export class Draft {
  /** Whether its words are in the text that is wanted. */
  kept = true;
  marks: Mark[] = [];
  figures: Figure[] = [];
  lost: { what: string; detail?: string }[] = [];
  length = 0;
  /** The words in the pieces in which they came: a long text is joined once, and not again with every run. */
  private pieces: string[] = [];
  private places: { place: Place; offset: number }[] = [];

  /** Code keeps its space as it is; elsewhere space of any kind and length is one space, as it is in other formats. */
  constructor(private readonly keepsSpace = false) {}

  /** For words that are read only to be known, such as a deletion that is accepted. */
  static ofGoneWords(): Draft {
    const draft = new Draft(true);
    draft.kept = false;
    return draft;
  }

  get text(): string {
    if (this.pieces.length > 1) this.pieces = [this.pieces.join('')];
    return this.pieces[0] ?? '';
  }

  set text(text: string) {
    this.pieces = text === '' ? [] : [text];
    this.length = text.length;
  }

  private push(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
  }

  /** The words from an offset on. */
  since(offset: number): string {
    let start = this.length;
    let first = this.pieces.length;
    while (start > offset && first > 0) {
      first -= 1;
      start -= this.pieces[first]?.length ?? 0;
    }
    return this.pieces
      .slice(first)
      .join('')
      .slice(Math.max(offset - start, 0));
  }

  write(words: string, formats: readonly Format[] = []): void {
    const text = this.keepsSpace ? clean(words) : this.inOneSpace(clean(words));
    if (text === '') return;
    const start = this.length;
    this.push(text);
    for (const format of formats) {
      const open = this.marks.slice(-12).find((mark) => mark.end === start && sameFormat(mark, format));
      if (open) open.end = this.length;
      else this.marks.push({ ...format, start, end: this.length });
    }
  }

  private inOneSpace(text: string): string {
    const single = text.replace(/[ \t]+/g, ' ');
    const last = this.pieces.at(-1);
    return last === undefined || /[ \u2028]$/.test(last) ? single.replace(/^ /, '') : single;
  }

  lineBreak(): void {
    this.push('\u2028');
  }

  /** Refers to a note by its label. */
  refer(note: string): void {
    this.write(`[${note}]`, [{ kind: 'NOTE_REFERENCE', note }]);
  }

  /** The point up to which the text is written now; it follows the block wherever that goes. */
  here(): Place {
    const place = { block: -1, offset: 0 };
    this.places.push({ place, offset: this.length });
    return place;
  }

  lose(what: string, detail?: string): void {
    this.lost.push(detail === undefined ? { what } : { what, detail });
  }

  /** Takes over the places of a draft whose words are not kept: they all stand here now. */
  adopt(gone: Draft): void {
    for (const { place } of gone.places) this.places.push({ place, offset: this.length });
    for (const loss of gone.lost) this.lost.push(loss);
  }

  /** Takes another draft in behind its own words. */
  absorb(next: Draft, separator = ''): void {
    if (this.length > 0 && next.length > 0) this.push(separator);
    const shift = this.length;
    this.push(next.text);
    for (const mark of next.marks) this.marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    for (const { place, offset } of next.places) this.places.push({ place, offset: offset + shift });
    for (const figure of next.figures) this.figures.push(figure);
    for (const loss of next.lost) this.lost.push(loss);
  }

  /** Gives up its words; its places stay at its beginning. */
  erase(): void {
    this.text = '';
    this.marks = [];
    this.places = this.places.map(({ place }) => ({ place, offset: 0 }));
  }

  /** Drops the space at both ends, and marks that covered nothing else. */
  trim(): void {
    const { text } = this;
    let [cut, last] = [0, text.length];
    while (last > 0 && SPACE.includes(text.charAt(last - 1))) last -= 1;
    while (cut < last && SPACE.includes(text.charAt(cut))) cut += 1;
    const length = last - cut;
    const move = (offset: number) => Math.min(Math.max(offset - cut, 0), length);
    this.text = text.slice(cut, last);
    this.marks = this.marks
      .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
      .filter((mark) => mark.end > mark.start);
    this.places = this.places.map(({ place, offset }) => ({ place, offset: move(offset) }));
  }

  /** Says in which block of the list the words stand, and with that tells every place. */
  settle(block: number): void {
    for (const { place, offset } of this.places) Object.assign(place, { block, offset });
  }
}
