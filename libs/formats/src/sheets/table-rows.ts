/**
 * From a table of cells to comments. Headings may stand anywhere in the first rows, may come again on each page, or be
 * missing; cells may be merged over rows and columns; a row may only divide the table.
 */
import { readDisposition, readType } from './disposition-words';
import { fieldsOf, headingScore, ISO_COLUMNS, plainHeading } from './headings';
import type { SheetField, SheetFinding, SheetHead, SheetRow, TextField } from './comment-sheet';

export interface TableCell {
  text: string;
  /** The cell continues the one above it. */
  merged?: boolean;
  /** Over how many columns it goes; the others of these are not in the row. */
  span?: number;
}

/** A table as it stands in a file; `first` is the number of its first row there, from 1. */
export interface CellTable {
  rows: readonly (readonly TableCell[])[];
  first: number;
  /** Rows that stand above the table on each page. */
  above?: readonly (readonly TableCell[])[];
}

export interface TableReading extends SheetHead {
  rows: SheetRow[];
  findings: SheetFinding[];
}

const HEAD_ROWS = 40;
/** What a merged cell says for all of its rows; the words of a comment belong to one. */
const CARRIED: readonly SheetField[] = [
  'body',
  'author',
  'organisation',
  'onBehalfOf',
  'stakeholderGroup',
  'region',
  'line',
  'clause',
  'element',
  'type',
];

/** Each column of the grid with its cell; a cell over several columns stands in the first of them. */
function spread(row: readonly TableCell[]): TableCell[] {
  return row.flatMap((cell) => [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ({ text: '' }))]);
}

const words = (row: readonly TableCell[]) => row.map(({ text }) => text.trim());

/** Reads a table; null where nothing in it looks like comments. */
export function readTable(table: CellTable): TableReading | null {
  const rows = table.rows.map(spread);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = headingsOf(rows, (table.above ?? []).map(spread), width);
  if (!found) return null;
  const { fields, headings, at } = found;
  const reading: TableReading = { ...headOf(table, rows.slice(0, at)), rows: [], findings: [] };
  if (!found.named) reading.findings.push({ code: 'NO_HEADINGS' });
  headings.forEach((heading, column) => {
    if (!fields[column] && heading !== '')
      reading.findings.push({ code: 'UNKNOWN_COLUMN', detail: heading.slice(0, 200) });
  });
  const above: string[] = [];
  let last: Cells | undefined;
  const repeated = headings.map(plainHeading).join('|');
  const all: Cells[] = [];
  rows.slice(at).forEach((row, index) => {
    const cells = words(row);
    if (cells.every((cell) => cell === '') || isDivider(row, width)) return;
    if (found.named && cells.map(plainHeading).join('|') === repeated) return;
    const own: Cells = { row: table.first + at + index, fields: new Map(), others: new Map() };
    let continues = false;
    fields.forEach((field, column) => {
      const cell = row[column];
      const text = cells[column] ?? '';
      if (field && cell?.merged && text === '') {
        if (CARRIED.includes(field)) own.fields.set(field, above[column] ?? '');
        else if (field === 'text' || field === 'reference') continues ||= field === 'text';
      } else if (field) own.fields.set(field, text);
      else if (text !== '') own.others.set((headings[column] || `Column ${column + 1}`).replace(/\s+/g, ' '), text);
      if (text !== '' || !cell?.merged) above[column] = text;
    });
    if (continues && last) {
      join(last, own);
      return;
    }
    all.push(own);
    last = own;
  });
  for (const cells of all) addRow(cells, reading);
  return reading;
}

interface Cells {
  row: number;
  fields: Map<SheetField, string>;
  others: Map<string, string>;
}

/** A row under a comment that goes over several adds to it what it says in its own cells. */
function join(to: Cells, from: Cells): void {
  for (const [field, text] of from.fields) {
    const before = to.fields.get(field) ?? '';
    if (text !== '' && !CARRIED.includes(field)) to.fields.set(field, before === '' ? text : `${before}\n${text}`);
  }
  for (const [heading, text] of from.others) {
    const before = to.others.get(heading);
    to.others.set(heading, before === undefined ? text : `${before}\n${text}`);
  }
}

/** A line over the whole width, such as the name of a clause. */
function isDivider(row: readonly TableCell[], width: number): boolean {
  const filled = row.filter(({ text }) => text.trim() !== '');
  return filled.length === 1 && width > 2 && (filled[0]?.span ?? 1) >= width - 1;
}

function headingsOf(rows: TableCell[][], above: TableCell[][], width: number) {
  const best = (candidates: TableCell[][]) =>
    candidates
      .map((row, index) => ({ index, cells: words(row), score: headingScore(words(row)) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || one.index - other.index)[0];
  const inside = best(rows.slice(0, HEAD_ROWS));
  if (inside) return { headings: inside.cells, fields: fieldsOf(inside.cells), at: inside.index + 1, named: true };
  const overhead = best(above.filter((row) => row.length === width));
  if (overhead) return { headings: overhead.cells, fields: fieldsOf(overhead.cells), at: 0, named: true };
  const iso = ISO_COLUMNS[width];
  if (!iso) return null;
  return { headings: iso.map(() => ''), fields: [...iso], at: 0, named: false };
}

const HEAD = /^(document|project|date|title)\s*:?\s*(.*)$/is;

/** "Date: 2024-05-01" in a cell above the comments. */
function headOf(table: CellTable, before: readonly (readonly TableCell[])[]): SheetHead {
  const head: SheetHead = {};
  for (const row of [...(table.above ?? []), ...before]) {
    const cells = words(row);
    cells.forEach((cell, index) => {
      const found = HEAD.exec(cell);
      const key = found?.[1]?.toLowerCase() as keyof SheetHead | undefined;
      if (!found || !key || head[key] !== undefined) return;
      if (!cell.includes(':') && found[2] !== '') return;
      const value = (found[2] || (cells[index + 1] ?? '')).trim();
      if (value !== '' && !HEAD.test(value)) head[key] = value;
    });
  }
  return head;
}

function addRow({ row, fields, others }: Cells, reading: TableReading): void {
  const value = (field: SheetField) => fields.get(field)?.trim() ?? '';
  const { findings } = reading;
  if (value('text') === '' && value('proposedChange') === '') {
    const said = [...fields.values(), ...others.values()].filter((text) => text.trim() !== '').join(' · ');
    if (said !== '') findings.push({ code: 'NO_COMMENT', row, detail: said.slice(0, 200) });
    return;
  }
  const made: SheetRow = { row };
  for (const field of fields.keys()) {
    if (field !== 'type' && field !== 'disposition' && value(field) !== '')
      made[field satisfies TextField] = value(field);
  }
  const type = readType(value('type'));
  if (type) made.type = type;
  else if (value('type') !== '') findings.push({ code: 'UNKNOWN_TYPE', row, detail: value('type').slice(0, 200) });
  if (others.size > 0) made.others = Object.fromEntries(others);
  splitBody(made);
  answer(made, value('disposition'), findings);
  if (made.reference !== undefined && reading.rows.some(({ reference }) => reference === made.reference)) {
    findings.push({ code: 'REPEATED_REFERENCE', row, detail: made.reference.slice(0, 200) });
  }
  reading.rows.push(made);
}

const NUMBERED_BODY = /^(\*\*|\p{Lu}{2,3})\s*[-–]?\s*\d[\d-]*$/u;

/** ISO's first column says who and often which in one: "DE-002", or the number on a line of its own. */
function splitBody(row: SheetRow): void {
  if (row.body === undefined || row.reference !== undefined) return;
  const lines = row.body.split('\n').map((line) => line.trim());
  const last = lines.at(-1) ?? '';
  if (lines.length > 1 && /\d/.test(last)) {
    row.reference = last;
    row.body = lines.slice(0, -1).join('\n');
    return;
  }
  const body = NUMBERED_BODY.exec(row.body)?.[1];
  if (body !== undefined) [row.reference, row.body] = [row.body, body];
}

/** The disposition from its own column, else from the first words of the secretariat's observation. */
export function answer(row: SheetRow, cell: string, findings: SheetFinding[]): void {
  const said = cell !== '' ? cell : (row.observation ?? '');
  if (said === '') return;
  const read = readDisposition(said);
  if (!read) {
    findings.push({ code: 'UNCLEAR_DISPOSITION', row: row.row, detail: said.slice(0, 200) });
    if (cell !== '') row.observation = row.observation === undefined ? cell : `${cell}\n${row.observation}`;
    return;
  }
  row.disposition = read.kind;
  if (read.rest !== '') row.rationale = row.rationale === undefined ? read.rest : `${read.rest}\n${row.rationale}`;
}
