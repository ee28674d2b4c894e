/**
 * The tables of a Word file and of a workbook as plain cells: words, and what is merged with what. A Word file's page
 * headers are read too, since ISO's template keeps its headings there.
 */
import readXlsxFile from 'read-excel-file/node';
import { openArchive } from '../archive';
import { WORD_PREFIXES } from '../docx/names';
import { resolveTarget, WordPackage } from '../docx/package';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { childOf, childrenOf, descendantsOf, elementsOf, readXml, type XmlNode } from '../xml';
import type { CellTable, TableCell } from './table-rows';

/** The words of a cell: a paragraph is a line; what was deleted with tracking on is not there. */
function wordsOf(cell: XmlNode): string {
  return descendantsOf(cell, ['w:p'])
    .map((paragraph) =>
      descendantsOf(paragraph, [
        'w:t',
        'w:tab',
        'w:br',
        'w:cr',
        'w:noBreakHyphen',
        'w:del',
        'w:moveFrom',
        'w:pPr',
        'w:rPr',
        'w:txbxContent',
      ])
        .map((node) => {
          if (node.name === 'w:t') return node.children.filter((child) => typeof child === 'string').join('');
          if (node.name === 'w:tab') return '\t';
          if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
          return node.name === 'w:noBreakHyphen' ? '\u2011' : '';
        })
        .join(''),
    )
    .join('\n')
    .trim();
}

function rowOf(row: XmlNode): TableCell[] {
  return descendantsOf(row, ['w:tc']).map((cell) => {
    const properties = childOf(cell, 'w:tcPr');
    const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
    const merge = childOf(properties, 'w:vMerge');
    return {
      text: wordsOf(cell),
      ...(merge && merge.attributes['w:val'] !== 'restart' && { merged: true }),
      ...(Number.isInteger(span) && span > 1 && { span: Math.min(span, 60) }),
    };
  });
}

const rowsOf = (table: XmlNode) => descendantsOf(table, ['w:tr']).map(rowOf);

export async function readWordTables(bytes: Uint8Array): Promise<CellTable[]> {
  const file = await WordPackage.open(await openArchive(bytes));
  const root = await file.readXml(file.mainPart);
  if (!root) throw new ImportError('UNREADABLE', { reason: 'no Word document in it' });
  const above: TableCell[][] = [];
  for (const { type, target } of (await file.relationships(file.mainPart)).values()) {
    if (type !== 'header') continue;
    const header = await file.readXml(resolveTarget(file.mainPart, target));
    if (header) above.push(...descendantsOf(header, ['w:tbl']).flatMap(rowsOf));
  }
  let first = 1;
  return descendantsOf(root, ['w:tbl']).map((table) => {
    const rows = rowsOf(table);
    const read = { rows, first, above };
    first += rows.length;
    return read;
  });
}

const SHEET_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...WORD_PREFIXES,
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
]);

/** "B3:B5" as columns and rows from 0. */
function rangeOf(reference: string) {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!found) return null;
  const column = (letters = '') => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [, left, top, right = left, bottom = top] = found;
  return { left: column(left), top: Number(top) - 1, right: column(right), bottom: Number(bottom) - 1 };
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Each worksheet of a workbook; formulas as the value that was last computed. */
export async function readWorkbookTables(bytes: Uint8Array): Promise<CellTable[]> {
  const archive = await openArchive(bytes);
  // A look at every worksheet's XML first: the house's own limits hold before the library inflates anything.
  const merges: XmlNode[][] = [];
  const parts = archive.names().filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  const order = (name: string) => Number(/(\d+)\.xml$/i.exec(name)?.[1] ?? 0);
  for (const part of parts.sort((one, other) => order(one) - order(other))) {
    const xml = await archive.read(part);
    const root = xml && readXml(xml, { part, prefixes: SHEET_PREFIXES });
    merges.push(childrenOf(childOf(root ?? undefined, 's:mergeCells'), 's:mergeCell'));
  }
  for (const part of ['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
    const xml = await archive.read(part);
    if (xml) elementsOf(readXml(xml, { part, prefixes: SHEET_PREFIXES }));
  }
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false }).catch(() => {
    throw new ImportError('UNREADABLE', { reason: 'workbook' });
  });
  return sheets.map(({ data }, index) => {
    if (data.length > LIMITS.paragraphs)
      throw new ImportError('FILE_TOO_LARGE', { reason: 'rows', most: LIMITS.paragraphs });
    const rows: TableCell[][] = data.map((row) => row.map((value) => ({ text: undoDisarm(shown(value)) })));
    for (const merge of merges[index] ?? []) {
      const range = rangeOf(merge.attributes['ref'] ?? '');
      if (!range) continue;
      for (let row = range.top; row <= Math.min(range.bottom, rows.length - 1); row += 1) {
        const cell = rows[row]?.[range.left];
        if (cell && row > range.top) cell.merged = true;
      }
      const head = rows[range.top]?.[range.left];
      // Beside the first cell of a merged row stand empty ones already; it only counts as wide for a divider.
      if (head && range.right > range.left) {
        rows[range.top]?.splice(range.left + 1, range.right - range.left);
        head.span = range.right - range.left + 1;
      }
    }
    return { rows, first: 1 };
  });
}

const DISARMED = /^'+[\s\u00a0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^'[\t\r\n]/;

/** Takes off the apostrophe by which this house and others keep a spreadsheet from running a cell. */
export function undoDisarm(cell: string): string {
  return DISARMED.test(cell) ? cell.slice(1) : cell;
}
