/**
 * A table as its cells, in reading order. Word describes merged cells from two sides: a cell says how many columns of
 * the grid it covers, and a cell that continues the one above it says only that. Whatever a cell holds becomes one
 * text, its paragraphs parted by line breaks; a table inside a cell gives its words and loses its lines.
 */
import { childOf, elementsOf, type XmlNode } from '../xml';
import { Draft, type Place } from './draft';
import { isOn } from './names';
import { readBlocks, takeCarried } from './paragraphs';
import type { Piece, Story } from './story';

const WIDEST = 200;
type Cell = NonNullable<Piece['block']['cell']>;

function span(node: XmlNode | undefined, name: string): number {
  const value = Number(childOf(node, name)?.attributes['w:val'] ?? 0);
  return value > 0 && value <= WIDEST ? Math.floor(value) : 0;
}

const AROUND = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
const SIGNS = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:moveFromRangeStart', 'w:moveToRangeStart'];

/**
 * Rows, or cells, wherever controls wrap them. The signs at which comments and moves begin and end may stand between
 * them; each then stands in the row or cell that follows, or in the last one.
 */
function unwrapped(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  let signs: XmlNode[] = [];
  const walk = (within: XmlNode) => {
    for (const child of elementsOf(within)) {
      if (AROUND.includes(child.name)) walk(child);
      else if (SIGNS.includes(child.name)) signs.push(child);
      else if (child.name === name) {
        found.push(signs.length > 0 ? { ...child, children: [...signs, ...child.children] } : child);
        signs = [];
      }
    }
  };
  walk(node);
  const last = found.pop();
  if (last) found.push(signs.length > 0 ? { ...last, children: [...last.children, ...signs] } : last);
  return found;
}

export function readTable(node: XmlNode, story: Story, depth: number): Piece[] {
  story.tables += 1;
  const table = `table-${story.tables}`;
  const pieces: Piece[] = [];
  const figures: Piece[] = [];
  /** The cell that is open downwards in each column. */
  const open = new Map<number, { cell: Cell; draft: Draft }>();
  const kept = new Draft();
  let row = 0;

  const tableChange = childOf(childOf(node, 'w:tblPr'), 'w:tblPrChange');
  const start = kept.here();
  if (tableChange) story.recordChange('TABLE_FORMATTING', tableChange, '', start, start);

  for (const name of ['w:tblCaption', 'w:tblDescription']) {
    const description = childOf(childOf(node, 'w:tblPr'), name)?.attributes['w:val'];
    if (description) kept.lose('table-description', description);
  }

  for (const rowNode of unwrapped(node, 'w:tr')) {
    const properties = childOf(rowNode, 'w:trPr');
    const header = childOf(properties, 'w:tblHeader');
    const from = story.changes.length;
    const all = readCells(rowNode, story, depth);
    for (const change of [
      childOf(properties, 'w:trPrChange'),
      childOf(childOf(rowNode, 'w:tblPrEx'), 'w:tblPrExChange'),
    ]) {
      const place = (all[0]?.draft ?? kept).here();
      if (change) story.recordChange('TABLE_FORMATTING', change, '', place, place);
    }
    const drafts = all.map(({ draft }) => draft);
    const inRow = { drafts, from, until: story.changes.length };
    if (!keepsUnder('ROW', properties, inRow, story, kept)) continue;
    const cells = all.filter((cell) => keepsUnder('CELL', cell.properties, cell, story, kept));
    let column = span(properties, 'w:gridBefore');
    for (const { draft, columnSpan, merge, loose } of cells) {
      figures.push(...loose);
      const above = open.get(column);
      if (merge === 'continue' && above) {
        above.cell.rowSpan = row - above.cell.row + 1;
        above.draft.absorb(draft, '\u2028');
      } else {
        const cell: Cell = { table, row, column, ...(columnSpan > 1 && { columnSpan }) };
        if (header && isOn(header.attributes['w:val'])) cell.header = true;
        pieces.push({ draft, block: { kind: 'TABLE_CELL', cell } });
        if (merge === 'restart') open.set(column, { cell, draft });
        else open.delete(column);
      }
      column += columnSpan;
    }
    row += 1;
  }
  // Places in rows that are gone hold on to the first cell, or to what follows where no cell is left.
  const first = pieces[0];
  if (first) first.draft.adopt(kept);
  else return [{ draft: kept, block: { kind: 'PARAGRAPH' } }, ...figures];
  for (const { draft, figure } of figures) draft.lose('image-place', figure?.alternative || undefined);
  return [...pieces, ...figures];
}

/** What a row or a cell holds: its words, and the changes inside of it as a stretch of the list. */
interface Inside {
  drafts: Draft[];
  from: number;
  until: number;
}

interface ReadCell extends Inside {
  properties: XmlNode | undefined;
  draft: Draft;
  columnSpan: number;
  merge?: 'restart' | 'continue';
  /** Pictures, which stand after the table. */
  loose: Piece[];
}

function readCells(rowNode: XmlNode, story: Story, depth: number): ReadCell[] {
  return unwrapped(rowNode, 'w:tc').map((node) => {
    const properties = childOf(node, 'w:tcPr');
    const from = story.changes.length;
    const inner = [...readBlocks(elementsOf(node), story, depth + 1), ...takeCarried(story)];
    const merged = childOf(properties, 'w:vMerge');
    const draft = flatten(inner);
    for (const change of [childOf(properties, 'w:tcPrChange'), childOf(properties, 'w:cellMerge')]) {
      const place = draft.here();
      if (change) story.recordChange('TABLE_FORMATTING', change, '', place, place);
    }
    return {
      properties,
      draft,
      drafts: [draft],
      from,
      until: story.changes.length,
      columnSpan: span(properties, 'w:gridSpan') || 1,
      ...(merged && { merge: merged.attributes['w:val'] === 'restart' ? ('restart' as const) : ('continue' as const) }),
      loose: inner.filter(({ figure }) => figure !== undefined),
    };
  });
}

/** All pieces of a cell, or of a note, as one text. */
export function flatten(pieces: readonly Piece[]): Draft {
  const whole = new Draft();
  let tableBefore: string | undefined;
  let rowBefore: number | undefined;
  for (const { draft, block, bullet, figure } of pieces) {
    if (figure) continue;
    const line = new Draft();
    if (bullet !== undefined && draft.text.trim() !== '') line.write(`${bullet} `);
    draft.trim();
    line.absorb(draft);
    const sameRow = block.cell !== undefined && block.cell.table === tableBefore && block.cell.row === rowBefore;
    if (block.cell && block.cell.table !== tableBefore) line.lose('nested-table', draft.text || undefined);
    whole.absorb(line, sameRow ? ' | ' : '\u2028');
    tableBefore = block.cell?.table;
    rowBefore = block.cell?.row;
  }
  return whole;
}

/** Records that a row or a cell came or went; tells whether the wanted text has it. */
function keepsUnder(
  what: 'ROW' | 'CELL',
  properties: XmlNode | undefined,
  { drafts, from, until }: Inside,
  story: Story,
  kept: Draft,
): boolean {
  const [inSign, outSign] = what === 'ROW' ? ['w:ins', 'w:del'] : ['w:cellIns', 'w:cellDel'];
  const cameIn = childOf(properties, inSign);
  const change = cameIn ?? childOf(properties, outSign);
  if (!change) return true;
  const keeps = story.keeps(cameIn ? 'IN' : 'OUT');
  const inside = story.changes.slice(from, until);
  // Words that came with a row which is not wanted are known by their own changes only.
  const came = inside.filter(({ kind }) => kind === 'INSERTION').map(({ text: words }) => words);
  const standing = drafts.map(({ text: words }) => words);
  const text = (standing.every((words) => words === '') ? came : standing).join('\t');
  const [first] = drafts;
  const place: Place = keeps && first ? first.here() : kept.here();
  for (const one of inside) one.within ??= story.changes.length;
  story.recordChange(`${what}_${cameIn ? 'INSERTION' : 'DELETION'}`, change, text, place, place);
  if (!keeps) for (const draft of drafts) kept.adopt(draft);
  return keeps;
}
