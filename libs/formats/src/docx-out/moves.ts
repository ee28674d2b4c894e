/**
 * A move as Word tracks it: the words where they left and the words where they came carry one name, and so does the
 * end of the paragraph at each place. The docx library knows insertions and deletions only.
 */
import { Paragraph, TextRun, XmlComponent, type IRunOptions, type ParagraphChild } from 'docx';
import type { Revision } from './paragraph';
import type { WordLine } from './word-line';

export type MoveEnd = 'moveFrom' | 'moveTo';

/** What Word can move is a paragraph; a cell comes and goes with its row, a picture is no words. */
const STANDING_STILL = ['TABLE_CELL', 'FIGURE', 'NOTE', 'RULE'];

/** The names of the moves of which both ends can be shown as such. */
export function moveNames(lines: readonly WordLine[]): Map<string, string> {
  const ends = Map.groupBy(
    lines.filter(({ change, move, block }) => {
      return move !== undefined && change !== 'STAYS' && !STANDING_STILL.includes(block.kind);
    }),
    ({ move = '' }) => move,
  );
  const whole = [...ends].filter(([, some]) => new Set(some.map(({ change }) => change)).size === 2);
  return new Map(whole.map(([move], index) => [move, `move${index + 1}`]));
}

export function endOf({ change }: WordLine): MoveEnd {
  return change === 'CAME' ? 'moveTo' : 'moveFrom';
}

export class MovedRun extends XmlComponent {
  constructor(end: MoveEnd, { id, author, date }: Revision, options: IRunOptions) {
    super(`w:${end}`);
    this.root.push({ _attr: { 'w:id': id, 'w:author': author, 'w:date': date } }, new TextRun(options));
  }
}

class RangeSign extends XmlComponent {
  constructor(name: string, attributes: Record<string, string | number>) {
    super(name);
    this.root.push({ _attr: attributes });
  }
}

/** The words between the signs by which Word finds the other end. */
export function inRange(
  end: MoveEnd,
  name: string,
  { id, author, date }: Revision,
  words: readonly ParagraphChild[],
): ParagraphChild[] {
  const by = { 'w:id': id, 'w:author': author, 'w:date': date, 'w:name': name };
  return [
    new RangeSign(`w:${end}RangeStart`, by),
    ...words,
    new RangeSign(`w:${end}RangeEnd`, { 'w:id': id }),
  ] as unknown as ParagraphChild[];
}

/** A paragraph whose end is marked as moved where it would be marked as inserted or deleted. */
export class MovedParagraph extends Paragraph {
  override prepForXml(context: Parameters<Paragraph['prepForXml']>[0]): ReturnType<Paragraph['prepForXml']> {
    const made = super.prepForXml(context);
    const children: unknown = made?.['w:p'];
    if (!Array.isArray(children)) return made;
    return { 'w:p': children.map((child: unknown) => (isProperties(child) ? renamed(child) : child)) };
  }
}

const isProperties = (child: unknown): boolean => typeof child === 'object' && child !== null && 'w:pPr' in child;

const MOVED: Readonly<Record<string, string>> = { 'w:ins': 'w:moveTo', 'w:del': 'w:moveFrom' };

function renamed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(renamed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, inside]) => [MOVED[name] ?? name, renamed(inside)]));
}
