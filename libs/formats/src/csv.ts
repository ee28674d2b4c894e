/**
 * A table as a file for spreadsheets. A cell that a spreadsheet would run as a formula is disarmed by an apostrophe,
 * since its words come from anybody; a byte order mark tells Excel that the file is UTF-8.
 */
import Papa from 'papaparse';

const FORMULA = /^'*[\s\u00a0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

export function disarm(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [header, ...rows].map((row) => row.map(disarm));
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
