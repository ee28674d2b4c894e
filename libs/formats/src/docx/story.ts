/**
 * What the reading of one Word file shares: the options, the meanings of styles and lists, and what has been found so
 * far. A "source" is the part whose paragraphs are being read; links and images are resolved against that part.
 */
import type { NewBlock } from '@plenary/document';
import type { ChangeKind, TrackedChangesMode } from '../imported-file';
import type { LossList } from '../loss-list';
import type { XmlNode } from '../xml';
import { Draft, type Figure, type Format, type Place } from './draft';
import type { Numbering } from './numbering';
import { resolveTarget, type Relationships } from './package';
import type { Styles } from './styles';

export interface Source {
  part: string;
  relationships: Relationships;
}

/** A block before it is placed. Its draft's words and marks become the block's. */
export interface Piece {
  draft: Draft;
  block: Omit<NewBlock, 'text' | 'marks'>;
  figure?: Figure;
  /** The numbering instance of a list item. */
  numId?: string;
  /** A list item's own number, for where a list is flattened. */
  bullet?: string;
  /** A paragraph that goes on inside of the list item before it, at this level. */
  continues?: number;
  isTitle?: boolean;
}

export interface ChangeInProgress {
  kind: ChangeKind;
  author: string;
  date?: string;
  text: string;
  start: Place;
  end: Place;
  move?: string;
  within?: number;
}

export interface CommentRange {
  start?: Place;
  end?: Place;
  reference?: Place;
}

export interface NoteReference {
  /** `footnote:` or `endnote:` and the id that the file gives it. */
  reference: string;
  label: string;
}

/** A field spans runs and even paragraphs; its code comes first, then what it shows. */
export interface Field {
  code: string;
  showing: boolean;
  /** Whether it has put anything into the text. */
  seen?: boolean;
  link?: Format;
}

const AUTHOR_LENGTH = 200;

export class Story {
  readonly changes: ChangeInProgress[] = [];
  readonly comments = new Map<string, CommentRange>();
  readonly notes: NoteReference[] = [];
  private readonly labels = new Map<string, string>();
  private readonly takenLabels = new Set<string>(['']);
  /** Notes that went out of the text with the words that referred to them. */
  readonly goneNotes = new Set<string>();
  /** Marks that authors chose for their notes. */
  readonly customLabels = new Map<string, string>();
  readonly fields: Field[] = [];
  /** A paragraph whose end is not kept goes on in the next one. */
  carried: Draft | undefined;
  /** The move that is going on, by its name in the file. */
  moves: string[] = [];
  tables = 0;
  private counts = { footnote: 0, endnote: 0 };

  constructor(
    readonly mode: TrackedChangesMode,
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly losses: LossList,
    public source: Source,
  ) {}

  /** Whether words that came in, or went out, with tracking on are in the text that is wanted. */
  keeps(change: 'IN' | 'OUT'): boolean {
    return (change === 'IN') === (this.mode === 'ACCEPT');
  }

  recordChange(kind: ChangeKind, node: XmlNode, text: string, start: Place, end: Place, move?: string): void {
    const date = node.attributes['w:date'];
    this.changes.push({
      kind,
      author: (node.attributes['w:author'] ?? '').slice(0, AUTHOR_LENGTH),
      ...(date !== undefined && { date: date.slice(0, 40) }),
      text,
      start,
      end,
      ...(move !== undefined && { move }),
    });
  }

  comment(id: string): CommentRange {
    const range = this.comments.get(id) ?? {};
    this.comments.set(id, range);
    return range;
  }

  /**
   * The label of a note, given when the text first refers to it: 1, 2, 3 for footnotes and i, ii, iii for endnotes,
   * unless its author chose a mark. `reference` is `footnote:` or `endnote:` and the note's id in the file.
   */
  noteLabel(reference: string): string {
    const known = this.labels.get(reference);
    if (known !== undefined) return known;
    const kind = reference.startsWith('endnote:') ? 'endnote' : 'footnote';
    let label = this.customLabels.get(reference) ?? '';
    while (this.takenLabels.has(label)) {
      this.counts[kind] += 1;
      label = kind === 'footnote' ? String(this.counts[kind]) : roman(this.counts[kind]);
    }
    this.labels.set(reference, label);
    this.takenLabels.add(label);
    this.notes.push({ reference, label });
    return label;
  }

  /** The part inside the file that a relationship names, or what it names outside. */
  target(id: string | undefined): { part?: string; outside?: string } {
    const relationship = id === undefined ? undefined : this.source.relationships.get(id);
    if (!relationship) return {};
    if (relationship.external) return { outside: relationship.target };
    return { part: resolveTarget(this.source.part, relationship.target) };
  }
}

function roman(number: number): string {
  const signs: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let left = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return sign.repeat(Math.min(times, 1000));
    })
    .join('');
}
