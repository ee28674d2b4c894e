/**
 * Why a file was not read. A code for programs, and details as plain values from which a screen makes its sentence.
 */
export const IMPORT_ERROR_CODES = [
  'UNSUPPORTED_FORMAT',
  'FILE_TOO_LARGE',
  'ARCHIVE_REFUSED',
  'UNREADABLE',
  'IMPORT_TIMEOUT',
  'IMPORT_OUT_OF_MEMORY',
  'EMPTY_TEXT',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

export type ImportErrorDetails = Record<string, string | number>;

export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    readonly details: ImportErrorDetails = {},
  ) {
    const values = Object.entries(details).map(([key, value]) => `${key}: ${value}`);
    super(values.length > 0 ? `${code} (${values.join(', ')})` : code);
  }
}
