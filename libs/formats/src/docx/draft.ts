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

const SPACE_BEFORE = /^[ \t\u2028]+/;
const SPACE_AFTER = /[ \t\u2028]+$/;

export class Draft {
  /** Whether its words are in the text that is wanted. */
  kept = true;
  text = '';
  marks: Mark[] = [];
  figures: Figure[] = [];
  lost: { what: string; detail?: string }[] = [];
  private places: { place: Place; offset: number }[] = [];

  /** Code keeps its space as it is; elsewhere space of any kind and length is one space, as it is in other formats. */
  constructor(private readonly keepsSpace = false) {}

  /** For words that are read only to be known, such as a deletion that is accepted. */
  static ofGoneWords(): Draft {
    const draft = new Draft(true);
    draft.kept = false;
    return draft;
  }

  write(words: string, formats: readonly Format[] = []): void {
    const text = this.keepsSpace ? clean(words) : this.inOneSpace(clean(words));
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    for (const format of formats) {
      const open = this.marks.slice(-12).find((mark) => mark.end === start && sameFormat(mark, format));
      if (open) open.end = this.text.length;
      else this.marks.push({ ...format, start, end: this.text.length });
    }
  }

  private inOneSpace(text: string): string {
    const single = text.replace(/[ \t]+/g, ' ');
    return this.text === '' || /[ \u2028]$/.test(this.text) ? single.replace(/^ /, '') : single;
  }

  lineBreak(): void {
    this.text += '\u2028';
  }

  /** Refers to a note by its label. */
  refer(note: string): void {
    this.write(`[${note}]`, [{ kind: 'NOTE_REFERENCE', note }]);
  }

  /** The point up to which the text is written now; it follows the block wherever that goes. */
  here(): Place {
    const place = { block: -1, offset: 0 };
    this.hold(place);
    return place;
  }

  hold(place: Place): void {
    this.places.push({ place, offset: this.text.length });
  }

  lose(what: string, detail?: string): void {
    this.lost.push(detail === undefined ? { what } : { what, detail });
  }

  /** Takes over the places of a draft whose words are not kept: they all stand here now. */
  adopt(gone: Draft): void {
    this.places.push(...gone.places.map(({ place }) => ({ place, offset: this.text.length })));
    this.lost.push(...gone.lost);
  }

  /** Takes another draft in behind its own words. */
  absorb(next: Draft, separator = ''): void {
    if (this.text !== '' && next.text !== '') this.text += separator;
    const shift = this.text.length;
    this.text += next.text;
    this.marks.push(...next.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })));
    this.places.push(...next.places.map(({ place, offset }) => ({ place, offset: offset + shift })));
    this.figures.push(...next.figures);
    this.lost.push(...next.lost);
  }

  /** Gives up its words; its places stay at its beginning. */
  erase(): void {
    this.text = '';
    this.marks = [];
    this.places = this.places.map(({ place }) => ({ place, offset: 0 }));
  }

  /** Drops the space at both ends, and marks that covered nothing else. */
  trim(): void {
    const trimmed = this.text.replace(SPACE_AFTER, '');
    const cut = SPACE_BEFORE.exec(trimmed)?.[0].length ?? 0;
    const length = trimmed.length - cut;
    const move = (offset: number) => Math.min(Math.max(offset - cut, 0), length);
    this.text = trimmed.slice(cut);
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
