/** Reading a stranger's sheet of comments without risk to everybody else, as `importFile` reads a text. */
import { inspectArchive } from '../archive';
import { boundedChild, childCommand, ChildEnded, Turns } from '../bounded-child';
import { isZip } from '../file-format';
import { ImportError, type ImportErrorCode, type ImportErrorDetails } from '../import-error';
import type { SourceFile } from '../imported-file';
import { LIMITS } from '../limits';
import type { CommentSheet } from './comment-sheet';

const CODES: Readonly<Record<ChildEnded['why'], ImportErrorCode>> = {
  TIME: 'IMPORT_TIMEOUT',
  MEMORY: 'IMPORT_OUT_OF_MEMORY',
  OUTPUT: 'FILE_TOO_LARGE',
  FAILURE: 'UNREADABLE',
};
const turns = new Turns(2);

export interface SheetAnswer {
  sheet?: CommentSheet;
  failure?: { code: ImportErrorCode; details: ImportErrorDetails };
}

/** Reads a sheet in a process of its own. Rejects with an ImportError and with nothing else. */
export async function importSheet({ fileName, bytes }: SourceFile): Promise<CommentSheet> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.fileBytes });
  }
  if (isZip(bytes)) await inspectArchive(bytes);
  const { sheet, failure } = await turns.take(() => ask({ fileName, bytes }));
  if (failure) throw new ImportError(failure.code, failure.details);
  if (!sheet) throw new ImportError('UNREADABLE', { reason: 'no answer' });
  return sheet;
}

async function ask({ fileName, bytes }: SourceFile): Promise<SheetAnswer> {
  const name = Buffer.from(fileName, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(name.length);
  try {
    const answer = await boundedChild(Buffer.concat([length, name, bytes]), {
      command: childCommand('sheet-child.js', 'libs/formats/src/sheets/sheet-child.ts'),
      timeMs: LIMITS.timeMs,
      memoryMb: LIMITS.memoryMb,
      outputBytes: LIMITS.outputBytes,
    });
    return JSON.parse(answer.toString('utf8')) as SheetAnswer;
  } catch (error) {
    if (error instanceof ChildEnded) throw new ImportError(CODES[error.why], error.details);
    throw new ImportError('UNREADABLE', { reason: 'no answer' });
  }
}
