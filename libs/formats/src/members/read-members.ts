/**
 * One member list, read here and now: a table with headings in any order and of many names, a bare list of addresses as
 * mailing lists export it, or cards. Callers that serve others go through `importMembers`.
 */
import Papa from 'papaparse';
import { decodeText, isZip } from '../file-format';
import { ImportError } from '../import-error';
import type { SourceFile } from '../imported-file';
import { LIMITS } from '../limits';
import { readWorkbookTables, undoDisarm } from '../sheets/read-tables';
import { memberColumnsOf, type MemberColumn } from './member-headings';
import { codesIn, emptyRow, MOST_MEMBERS, type MemberList, type MemberRow } from './member-list';
import { isCards, readCards } from './read-cards';

/** Rejects with an ImportError: EMPTY_TEXT where the file names nobody, else why it could not be read. */
export async function readMembers({ fileName, bytes }: SourceFile): Promise<MemberList> {
  if (bytes.length === 0) throw new ImportError('EMPTY_TEXT');
  const list = await read(fileName, bytes);
  if (list.rows.length === 0) throw new ImportError('EMPTY_TEXT', { reason: 'no people' });
  if (list.rows.length > MOST_MEMBERS) {
    throw new ImportError('FILE_TOO_LARGE', { reason: 'rows', found: list.rows.length, most: MOST_MEMBERS });
  }
  return list;
}

async function read(fileName: string, bytes: Uint8Array): Promise<MemberList> {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  if (isZip(bytes)) {
    if (ending !== 'xlsx' && ending !== 'xlsm') {
      throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'archive', ending });
    }
    const tables = await readWorkbookTables(bytes);
    const [first] = tables.filter(({ rows }) => rows.length > 0);
    return { format: 'XLSX', ...readRows((first?.rows ?? []).map((row) => row.map(({ text }) => text.trim()))) };
  }
  if (!['csv', 'tsv', 'txt', 'text', 'vcf', 'vcard', ''].includes(ending)) {
    throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'ending', ending });
  }
  if (bytes.length > LIMITS.textFileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.textFileBytes });
  }
  const { text, guessed } = decodeText(bytes);
  const more = guessed === undefined ? {} : { guessed };
  if (isCards(text)) return { format: 'VCARD', rows: readCards(text), unread: [], ...more };
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''), {
    skipEmptyLines: false,
    delimiter: delimiterOf(text),
  });
  const rows = data.map((row) => row.map((cell) => undoDisarm(cell.replaceAll('\r\n', '\n')).trim()));
  return { format: 'CSV', ...readRows(rows), ...more };
}

/** The sign that stands most often in the lines that hold addresses: a preamble and commas in cells mislead less there. */
function delimiterOf(text: string): string {
  const lines = text
    .split(/\r?\n/, 200)
    .filter((line) => line.includes('@'))
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const count = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  return [',', '\t', ';', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** How far down the headings may stand. */
const PREAMBLE = 15;

function readRows(rows: readonly (readonly string[])[]): Pick<MemberList, 'rows' | 'unread'> {
  const heads = rows.slice(0, PREAMBLE).findIndex((row) => {
    const found = memberColumnsOf(row).filter((column) => column !== null);
    return found.includes('address') || (found.includes('name') && found.length > 1) || found.includes('familyName');
  });
  const head = rows[heads];
  if (!head) return { rows: readBare(rows), unread: [] };
  const columns = memberColumnsOf(head);
  const read = rows.slice(heads + 1).flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const of = (column: MemberColumn): string => cells[columns.indexOf(column)] ?? '';
    const names = of('name') || [of('givenName'), of('familyName')].filter(Boolean).join(' ');
    const { name, address } = addressed(of('address'));
    return [
      {
        ...emptyRow(heads + index + 2),
        name: names || name,
        address,
        title: of('title'),
        organisation: of('organisation'),
        stakeholderGroup: of('stakeholderGroup'),
        region: of('region'),
        groups: codesIn(of('groups')),
        role: of('role'),
      },
    ];
  });
  return { rows: read, unread: head.filter((heading, at) => heading !== '' && columns[at] === null) };
}

/** Without headings: an address is what looks like one; what stands beside it is the name. */
function readBare(rows: readonly (readonly string[])[]): MemberRow[] {
  return rows.flatMap((cells, index) => {
    const at = cells.findIndex((cell) => cell.includes('@'));
    const cell = cells[at];
    if (cell === undefined) return [];
    const { name, address } = addressed(cell);
    const beside = cells.find((other, place) => place !== at && other !== '') ?? '';
    return [{ ...emptyRow(index + 1), name: name || beside, address }];
  });
}

/** `"Ada" <ada@example.org>`, `mailto:ada@example.org` or the bare address. */
function addressed(cell: string): { name: string; address: string } {
  const found = /^\s*(?:"([^"]*)"|([^<"]*))\s*<([^<>]+)>\s*$/.exec(cell);
  const [, quoted, bare, inside] = found ?? [];
  return {
    name: (quoted ?? bare ?? '').trim(),
    address: (inside ?? cell).trim().replace(/^mailto:/i, ''),
  };
}
