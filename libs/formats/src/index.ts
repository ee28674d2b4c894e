/** Files in and out: what a stranger's file holds, read in safety, and what leaves as Word, PDF, Markdown, HTML or a table. */
export { offsetsOf, spanAt } from './block-span';
export { writeCsv } from './csv';
export * from './import-error';
export { importFile, type ImportOptions } from './import-file';
export * from './imported-file';
export { LIMITS } from './limits';
export { importMembers } from './members/import-members';
export type { MemberList, MemberRow } from './members/member-list';
export { FILE_LOSS_CODES } from './loss-list';
export { PDF_ERROR_CODES, PdfError, type PdfErrorCode, type PdfFile, type PdfOptions } from './pdf/pdf-file';
export { writePdf } from './pdf/write-pdf';
export { packWord, WordError, type WordLimits } from './pack-word';
export { readFile } from './read-file';
export { verifyRecordFile, type RecordFileReport } from './record-file';
export { writeHtml, writeMarkdown, writePlainText, type TextFileOptions } from './write-text';
export {
  writeDocx,
  writeRedlineDocx,
  writeWord,
  type WordFileOptions,
  type WordOptions,
  type WordRedlineOptions,
} from './write-word';
export * from './sheets/comment-sheet';
export { DISPOSITION_WORDS, readDisposition, readType } from './sheets/disposition-words';
export { importSheet } from './sheets/import-sheet';
export { writeHtmlSheet } from './sheets/write-html-sheet';
export { writeIsoSheet } from './sheets/write-iso-sheet';
export { writeSheetCsv, writeSheetJson, writeSheetXlsx } from './sheets/write-sheet';
