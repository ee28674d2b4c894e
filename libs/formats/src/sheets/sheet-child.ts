/** The process that reads one sheet of comments and ends; see `import-child.ts` for why it is a process of its own. */
import { buffer } from 'node:stream/consumers';
import { ImportError } from '../import-error';
import type { SheetAnswer } from './import-sheet';
import { readSheet } from './read-sheet';

async function answer(): Promise<SheetAnswer> {
  try {
    const request = await buffer(process.stdin);
    const length = request.readUInt32BE(0);
    const fileName = request.subarray(4, 4 + length).toString('utf8');
    return { sheet: await readSheet({ fileName, bytes: new Uint8Array(request.subarray(4 + length)) }) };
  } catch (error) {
    if (error instanceof ImportError) return { failure: { code: error.code, details: error.details } };
    return { failure: { code: 'UNREADABLE', details: { reason: error instanceof Error ? error.name : 'unknown' } } };
  }
}

process.stdout.write(JSON.stringify(await answer()));
