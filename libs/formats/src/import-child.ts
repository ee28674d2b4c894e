/**
 * The process that reads one file and ends. It has nothing that is worth stealing and nothing that it could harm:
 * no secrets in its environment, no database, a bounded heap, and a parent that ends it when time is up.
 */
import { buffer } from 'node:stream/consumers';
import { ImportError } from './import-error';
import { readFile } from './read-file';
import { decodeRequest, encodeAnswer } from './wire';

async function answer(): Promise<Buffer> {
  try {
    const { file, options } = decodeRequest(await buffer(process.stdin));
    return encodeAnswer({ file: await readFile(file, options) });
  } catch (error) {
    const { code, details } =
      error instanceof ImportError ? error : new ImportError('UNREADABLE', { reason: reasonOf(error) });
    return encodeAnswer({ failure: { code, details } });
  }
}

/** A name for the log; a message could hold words of the file. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

process.stdout.write(await answer());
