/**
 * Reading a stranger's file without risk to everybody else: a look at its size and, for an archive, at its directory;
 * then a process of its own with a bounded heap, a bounded time and a bounded answer. Only a few run at once, the
 * others wait their turn.
 */
import { inspectArchive } from './archive';
import { boundedChild, childCommand, ChildEnded, Turns } from './bounded-child';
import { detectFormat } from './file-format';
import { ImportError, type ImportErrorCode } from './import-error';
import type { ImportedFile, ReadOptions, SourceFile } from './imported-file';
import { LIMITS } from './limits';
import { decodeAnswer, encodeRequest } from './wire';

export interface ImportOptions extends ReadOptions {
  /** The command of the process that reads; by default the one that lies beside this program. */
  child?: string[];
  timeMs?: number;
  memoryMb?: number;
  fileBytes?: number;
  outputBytes?: number;
}

const CODES: Readonly<Record<ChildEnded['why'], ImportErrorCode>> = {
  TIME: 'IMPORT_TIMEOUT',
  MEMORY: 'IMPORT_OUT_OF_MEMORY',
  OUTPUT: 'FILE_TOO_LARGE',
  FAILURE: 'UNREADABLE',
};
const turns = new Turns(2);

/** Reads a file in a process of its own. Rejects with an ImportError and with nothing else. */
export async function importFile(file: SourceFile, options: ImportOptions = {}): Promise<ImportedFile> {
  const most = options.fileBytes ?? LIMITS.fileBytes;
  if (file.bytes.length > most) throw new ImportError('FILE_TOO_LARGE', { found: file.bytes.length, most });
  if (detectFormat(file.fileName, file.bytes) === 'DOCX') await inspectArchive(file.bytes);
  return turns.take(() => readInChild(file, options));
}

async function readInChild(file: SourceFile, options: ImportOptions): Promise<ImportedFile> {
  try {
    const output = await boundedChild(encodeRequest(file, { trackedChanges: options.trackedChanges }), {
      command: options.child ?? childCommand('import-child.js', 'libs/formats/src/import-child.ts'),
      timeMs: options.timeMs ?? LIMITS.timeMs,
      memoryMb: options.memoryMb ?? LIMITS.memoryMb,
      outputBytes: options.outputBytes ?? LIMITS.outputBytes,
    });
    return decodeAnswer(output);
  } catch (error) {
    if (error instanceof ChildEnded) throw new ImportError(CODES[error.why], error.details);
    if (error instanceof ImportError) throw error;
    throw new ImportError('UNREADABLE', { reason: 'no answer' });
  }
}
