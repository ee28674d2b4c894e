/**
 * A zip archive that nobody trusts: first its directory is read and judged (how many entries, how large they say
 * they are, how hard they are squeezed, where their names lead), then a part is inflated only when it is asked for,
 * and its bytes are counted as they come, since the directory may lie.
 */
import { buffer as bufferOf } from 'node:stream/consumers';
import { Transform } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImportError } from './import-error';
import { LIMITS } from './limits';

export interface Archive {
  names(): string[];
  /** The bytes of a part, or null where there is none of that name. */
  read(name: string): Promise<Uint8Array | null>;
}

/** Reads and judges the directory; nothing is inflated. */
async function readDirectory(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    });
    if (zip.entryCount > LIMITS.archiveEntries) {
      throw new ImportError('ARCHIVE_REFUSED', {
        reason: 'entries',
        found: zip.entryCount,
        most: LIMITS.archiveEntries,
      });
    }
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      judgeEntry(entry, entries, total);
      entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw asImportError(error);
  }
}

function judgeEntry(entry: Entry, seen: ReadonlyMap<string, Entry>, total: number): void {
  const part = entry.fileName.slice(0, 200);
  const { uncompressedSize: size, compressedSize } = entry;
  if (seen.has(entry.fileName)) throw new ImportError('ARCHIVE_REFUSED', { reason: 'same name twice', part });
  if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(entry.fileName)) {
    throw new ImportError('ARCHIVE_REFUSED', { reason: 'path', part });
  }
  if (entry.isEncrypted()) throw new ImportError('UNREADABLE', { reason: 'encrypted', part });
  if (size > LIMITS.partBytes) {
    throw new ImportError('ARCHIVE_REFUSED', { reason: 'part size', part, found: size, most: LIMITS.partBytes });
  }
  if (size > LIMITS.ratioFrom && size > compressedSize * LIMITS.ratio) {
    throw new ImportError('ARCHIVE_REFUSED', { reason: 'ratio', part, most: LIMITS.ratio });
  }
  if (total > LIMITS.archiveBytes) {
    throw new ImportError('ARCHIVE_REFUSED', { reason: 'total size', most: LIMITS.archiveBytes });
  }
}

function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const message = error instanceof Error ? error.message : '';
  if (/relative path|absolute path|invalid characters in fileName/i.test(message)) {
    return new ImportError('ARCHIVE_REFUSED', { reason: 'path' });
  }
  return new ImportError('UNREADABLE', { reason: 'archive' });
}

/** Judges an archive by its directory alone: cheap enough for the process that serves everybody. */
export async function inspectArchive(bytes: Uint8Array): Promise<string[]> {
  const { zip, entries } = await readDirectory(bytes);
  zip.close();
  return [...entries.keys()];
}

export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { zip, entries } = await readDirectory(bytes);
  let inflated = 0;

  const counter = (part: string) => {
    let size = 0;
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        inflated += chunk.length;
        if (size > LIMITS.partBytes || inflated > LIMITS.archiveBytes) {
          done(new ImportError('ARCHIVE_REFUSED', { reason: 'inflated size', part, most: LIMITS.partBytes }));
        } else done(null, chunk);
      },
    });
  };

  return {
    names: () => [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      try {
        const stream = await zip.openReadStreamPromise(entry);
        const counted = counter(name.slice(0, 200));
        stream.on('error', (error) => counted.destroy(error));
        return await bufferOf(stream.pipe(counted));
      } catch (error) {
        throw asImportError(error);
      }
    },
  };
}
