/** Files in and out: what a stranger's file holds, read in safety, and what leaves as a table or a Word file. */
export { writeCsv } from './csv';
export * from './import-error';
export { importFile, type ImportOptions } from './import-file';
export * from './imported-file';
export { LIMITS } from './limits';
export { FILE_LOSS_CODES } from './loss-list';
export { readFile } from './read-file';
export { writeDocx, writeRedlineDocx, type WordOptions, type WordRedlineOptions } from './write-word';
