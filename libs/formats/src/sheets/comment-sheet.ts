/**
 * A sheet of comments: what ISO's commenting template, a spreadsheet of another house or a list of issues says, in one
 * shape. A row keeps every word that its file had: what belongs to no known column is kept under the heading it had.
 */
import type { CommentType, DispositionKind } from '@plenary/domain';

export const SHEET_FORMATS = ['DOCX', 'XLSX', 'CSV', 'JSON', 'ISSUE_LIST'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** The columns that are words and nothing more. */
export const TEXT_FIELDS = [
  'reference',
  'body',
  'author',
  'organisation',
  'onBehalfOf',
  'stakeholderGroup',
  'region',
  'line',
  'clause',
  'element',
  'passage',
  'question',
  'text',
  'proposedChange',
  'observation',
  'rationale',
  'submittedAt',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export const SHEET_FIELDS = [...TEXT_FIELDS, 'type', 'disposition'] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** One comment. A field that is empty in the file is absent here. */
export interface SheetRow extends Partial<Record<TextField, string>> {
  /** Where it stands in its file, from 1: the row of the table, or the issue of the list. */
  row: number;
  type?: CommentType;
  disposition?: DispositionKind;
  /** Cells of columns that are not known, under their headings. */
  others?: Readonly<Record<string, string>>;
}

export const SHEET_FINDING_CODES = [
  /** The column is kept under its own heading; detail: the heading. */
  'UNKNOWN_COLUMN',
  /** Detail: what the cell says. The comment comes in without a type. */
  'UNKNOWN_TYPE',
  /** Detail: what the cell says. It is kept as an observation, and somebody has to decide. */
  'UNCLEAR_DISPOSITION',
  /** A row that says something, and neither a comment nor a proposed change. It is left out; detail: its words. */
  'NO_COMMENT',
  /** A second row with a reference that was there before; detail: the reference. */
  'REPEATED_REFERENCE',
  /** No row of headings: the columns were taken in the order of ISO's template. */
  'NO_HEADINGS',
  /** A line of a list that stands under no issue; detail: the line. */
  'STRAY_LINE',
  /** The bytes did not say their encoding; detail: what was taken. */
  'GUESSED_ENCODING',
] as const;
export type SheetFindingCode = (typeof SHEET_FINDING_CODES)[number];

export interface SheetFinding {
  code: SheetFindingCode;
  row?: number;
  detail?: string;
}

/** What the head of a sheet says of all of its rows. */
export interface SheetHead {
  document?: string;
  project?: string;
  date?: string;
  title?: string;
}

export interface CommentSheet extends SheetHead {
  format: SheetFormat;
  rows: SheetRow[];
  findings: SheetFinding[];
}

/** What a writer needs; a sheet that was read is one. */
export type SheetToWrite = SheetHead & { rows: readonly SheetRow[] };
