/**
 * Asks a process of its own about one stranger's file, so that what goes wrong in reading it goes wrong there: the file
 * and its name in, one answer in JSON out, within limits of time, memory and length.
 */
import { buffer } from 'node:stream/consumers';
import { inspectArchive } from './archive';
import { boundedChild, childCommand, ChildEnded, Turns } from './bounded-child';
import { isZip } from './file-format';
import { ImportError, type ImportErrorCode, type ImportErrorDetails } from './import-error';
import type { SourceFile } from './imported-file';
import { LIMITS } from './limits';

const CODES: Readonly<Record<ChildEnded['why'], ImportErrorCode>> = {
  TIME: 'IMPORT_TIMEOUT',
  MEMORY: 'IMPORT_OUT_OF_MEMORY',
  OUTPUT: 'FILE_TOO_LARGE',
  FAILURE: 'UNREADABLE',
};
const turns = new Turns(2);

interface FileAnswer<Found> {
  found?: Found;
  failure?: { code: ImportErrorCode; details: ImportErrorDetails };
}

/** Rejects with an ImportError and with nothing else. The child is named as built and as it lies in the sources. */
export async function askFileChild<Found>(
  { fileName, bytes }: SourceFile,
  child: readonly [built: string, source: string],
): Promise<Found> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new ImportError('FILE_TOO_LARGE', { found: bytes.length, most: LIMITS.fileBytes });
  }
  if (isZip(bytes)) await inspectArchive(bytes);
  const { found, failure } = await turns.take(() => ask<Found>({ fileName, bytes }, child));
  if (failure) throw new ImportError(failure.code, failure.details);
  if (found === undefined) throw new ImportError('UNREADABLE', { reason: 'no answer' });
  return found;
}

async function ask<Found>(
  { fileName, bytes }: SourceFile,
  child: readonly [built: string, source: string],
): Promise<FileAnswer<Found>> {
  const name = Buffer.from(fileName, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(name.length);
  try {
    const answer = await boundedChild(Buffer.concat([length, name, bytes]), {
      command: childCommand(...child),
      timeMs: LIMITS.timeMs,
      memoryMb: LIMITS.memoryMb,
      outputBytes: LIMITS.outputBytes,
    });
    return JSON.parse(answer.toString('utf8')) as FileAnswer<Found>;
  } catch (error) {
    if (error instanceof ChildEnded) throw new ImportError(CODES[error.why], error.details);
    throw new ImportError('UNREADABLE', { reason: 'no answer' });
  }
}

/** The other end: reads the file that is asked about, answers, and is done. */
export async function answerFileChild<Found>(read: (file: SourceFile) => Promise<Found>): Promise<void> {
  const answer = async (): Promise<FileAnswer<Found>> => {
    try {
      const request = await buffer(process.stdin);
      const length = request.readUInt32BE(0);
      const fileName = request.subarray(4, 4 + length).toString('utf8');
      return { found: await read({ fileName, bytes: new Uint8Array(request.subarray(4 + length)) }) };
    } catch (error) {
      if (error instanceof ImportError) return { failure: { code: error.code, details: error.details } };
      return { failure: { code: 'UNREADABLE', details: { reason: error instanceof Error ? error.name : 'unknown' } } };
    }
  };
  process.stdout.write(JSON.stringify(await answer()));
}
