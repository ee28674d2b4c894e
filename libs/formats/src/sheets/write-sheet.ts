/**
 * A sheet of comments as the files that others work with: ISO's commenting template, a workbook, CSV, and JSON that
 * holds everything. Each of them is read back to the same rows.
 */
import writeXlsxFile from 'write-excel-file/node';
import { disarm, writeCsv } from '../csv';
import type { SheetField, SheetRow, SheetToWrite } from './comment-sheet';
import { DISPOSITION_WORDS, TYPE_WORDS } from './disposition-words';

/** The headings that are written, in their order; each is read back as its field. */
const COLUMNS: readonly (readonly [SheetField, string, number])[] = [
  ['reference', 'Reference', 22],
  ['body', 'MB/NC', 8],
  ['author', 'Author', 20],
  ['onBehalfOf', 'On behalf of', 20],
  ['organisation', 'Organisation', 20],
  ['stakeholderGroup', 'Stakeholder group', 18],
  ['region', 'Region', 16],
  ['line', 'Line number', 10],
  ['clause', 'Clause/Subclause', 14],
  ['element', 'Paragraph/Figure/Table', 16],
  ['passage', 'Passage', 40],
  ['question', 'Question', 40],
  ['type', 'Type of comment', 10],
  ['text', 'Comment', 60],
  ['proposedChange', 'Proposed change', 60],
  ['observation', 'Observations of the secretariat', 40],
  ['disposition', 'Disposition', 22],
  ['rationale', 'Rationale', 50],
  ['submittedAt', 'Submitted at (UTC)', 22],
];

/** What XML cannot carry has no place in a cell. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '').toWellFormed();
}
const UNPRINTABLE = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g');

export function cellOf(row: SheetRow, field: SheetField): string {
  if (field === 'type') return row.type ? TYPE_WORDS[row.type] : '';
  if (field === 'disposition') return row.disposition ? DISPOSITION_WORDS[row.disposition] : '';
  return row[field] ?? '';
}

/** Known columns first, then those that the rows brought along. */
function tableOf({ rows }: SheetToWrite): { headings: string[]; widths: number[]; cells: string[][] } {
  const others = [...new Set(rows.flatMap((row) => Object.keys(row.others ?? {})))];
  return {
    headings: [...COLUMNS.map(([, heading]) => heading), ...others],
    widths: [...COLUMNS.map(([, , width]) => width), ...others.map(() => 30)],
    cells: rows.map((row) => [
      ...COLUMNS.map(([field]) => cellOf(row, field)),
      ...others.map((heading) => row.others?.[heading] ?? ''),
    ]),
  };
}

export function writeSheetCsv(sheet: SheetToWrite): string {
  const { headings, cells } = tableOf(sheet);
  return writeCsv(headings, cells);
}

/**
 * A cell's words. The writer keeps them as names in a plain object, where "constructor" is taken already; a space at
 * the end, which no reader of ours keeps, makes it another name.
 */
function stored(value: string): string {
  const text = disarm(printable(value));
  return text in {} ? `${text} ` : text;
}

export async function writeSheetXlsx(sheet: SheetToWrite): Promise<Uint8Array> {
  const { headings, widths, cells } = tableOf(sheet);
  const head = headings.map((value) => ({
    value: stored(value),
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }));
  const body = cells.map((row) =>
    row.map((value) =>
      value === '' ? null : { value: stored(value), type: String, wrap: true, alignVertical: 'top' as const },
    ),
  );
  const file = writeXlsxFile([head, ...body], {
    columns: widths.map((width) => ({ width })),
    sheet: 'Comments',
    stickyRowsCount: 1,
  });
  return new Uint8Array(await file.toBuffer());
}

export function writeSheetJson({ rows, document, project, date, title }: SheetToWrite): string {
  const kept = rows.map(({ row, ...fields }) => {
    void row;
    return fields;
  });
  return `${JSON.stringify({ form: 'plenary-comment-sheet', document, project, date, title, rows: kept }, null, 2)}\n`;
}
