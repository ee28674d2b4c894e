/**
 * One sheet of comments, read here and now, whatever kind of file it is. Callers that serve others go through
 * `importSheet`, which does this in a process of its own.
 */
import Papa from 'papaparse';
import { z } from 'zod';
import { COMMENT_TYPES, DISPOSITION_KINDS } from '@plenary/domain';
import { decodeText, isZip } from '../file-format';
import { ImportError } from '../import-error';
import type { SourceFile } from '../imported-file';
import { LIMITS } from '../limits';
import { TEXT_FIELDS, type CommentSheet, type SheetFinding, type SheetRow, type TextField } from './comment-sheet';
import { isIssueList, readIssueList } from './issue-list';
import { readWordTables, readWorkbookTables, undoDisarm } from './read-tables';
import { readTable, type CellTable } from './table-rows';

/** Rejects with an ImportError: EMPTY_TEXT where the file holds no comment, else why it could not be read. */
export async function readSheet({ fileName, bytes }: SourceFile): Promise<CommentSheet> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.fileBytes });
  }
  if (bytes.length === 0) throw new ImportError('EMPTY_TEXT');
  const sheet = await read(fileName, bytes);
  if (sheet.rows.length === 0) throw new ImportError('EMPTY_TEXT', { reason: 'no comments' });
  return sheet;
}

async function read(fileName: string, bytes: Uint8Array): Promise<CommentSheet> {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  if (isZip(bytes)) {
    if (ending === 'docx' || ending === 'docm') return { format: 'DOCX', ...allOf(await readWordTables(bytes)) };
    if (ending === 'xlsx' || ending === 'xlsm') return { format: 'XLSX', ...allOf(await readWorkbookTables(bytes)) };
    throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'archive', ending });
  }
  if (!['csv', 'tsv', 'txt', 'text', 'json', ''].includes(ending)) {
    throw new ImportError('UNSUPPORTED_FORMAT', { reason: 'ending', ending });
  }
  if (bytes.length > LIMITS.textFileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.textFileBytes });
  }
  const { text, guessed } = decodeText(bytes);
  const findings: SheetFinding[] = guessed === undefined ? [] : [{ code: 'GUESSED_ENCODING', detail: guessed }];
  const sheet = readPlain(ending, text);
  return { ...sheet, findings: [...findings, ...sheet.findings] };
}

function readPlain(ending: string, text: string): CommentSheet {
  if (ending === 'json') return readJson(text);
  if (ending !== 'csv' && ending !== 'tsv' && isIssueList(text))
    return { format: 'ISSUE_LIST', ...readIssueList(text) };
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''), {
    skipEmptyLines: false,
  });
  const rows = data.map((row) => row.map((cell) => ({ text: undoDisarm(cell.replaceAll('\r\n', '\n')) })));
  return { format: 'CSV', ...allOf([{ rows, first: 1 }]) };
}

/** The comments of all tables that hold any; the head of the first that has one. */
function allOf(tables: readonly CellTable[]): Omit<CommentSheet, 'format'> {
  const read = tables.flatMap((table) => readTable(table) ?? []);
  return {
    ...Object.assign(
      {},
      ...read.map(({ document, project, date, title }) => clean({ document, project, date, title })).reverse(),
    ),
    rows: read.flatMap(({ rows }) => rows),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

const words = z.string().max(100_000);
const JSON_SHEET = z.object({
  form: z.literal('plenary-comment-sheet'),
  document: words.optional(),
  project: words.optional(),
  date: words.optional(),
  title: words.optional(),
  rows: z
    .array(
      z.object({
        ...(Object.fromEntries(TEXT_FIELDS.map((field) => [field, words.optional()])) as Record<
          TextField,
          z.ZodOptional<typeof words>
        >),
        type: z.enum(COMMENT_TYPES).optional(),
        disposition: z.enum(DISPOSITION_KINDS).optional(),
        others: z.record(z.string().max(500), words).optional(),
      }),
    )
    .max(LIMITS.paragraphs),
});

function readJson(text: string): CommentSheet {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError('UNREADABLE', { reason: 'JSON' });
  }
  const parsed = JSON_SHEET.safeParse(value);
  if (!parsed.success) {
    throw new ImportError('UNREADABLE', { reason: 'JSON', place: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const { rows, form, ...head } = parsed.data;
  void form;
  const kept = rows.map((row, index) => clean<SheetRow>({ row: index + 1, ...(row as Omit<SheetRow, 'row'>) }));
  return { format: 'JSON', ...head, rows: kept, findings: [] };
}
