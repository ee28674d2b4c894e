/**
 * What the two processes of an import say to each other. In: one line of JSON, then the file's bytes. Out: one line
 * with a length, then JSON of exactly that length, so that a child which is cut short is never taken at its word.
 */
import type { ImportErrorCode, ImportErrorDetails } from './import-error';
import { IMPORT_ERROR_CODES, ImportError } from './import-error';
import type { ImportedFile, ReadOptions, SourceFile } from './imported-file';

const MARK = 'PLENARY-IMPORT ';

export function encodeRequest(file: SourceFile, options: ReadOptions): Buffer {
  const head = JSON.stringify({ fileName: file.fileName, options });
  return Buffer.concat([Buffer.from(`${head}\n`), file.bytes]);
}

export function decodeRequest(request: Uint8Array): { file: SourceFile; options: ReadOptions } {
  const end = request.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(request.subarray(0, end))) as {
    fileName: string;
    options: ReadOptions;
  };
  return { file: { fileName: head.fileName, bytes: request.subarray(end + 1) }, options: head.options };
}

interface Failure {
  code: ImportErrorCode;
  details: ImportErrorDetails;
}

export function encodeAnswer(answer: { file: ImportedFile } | { failure: Failure }): Buffer {
  const withImages =
    'file' in answer
      ? {
          file: {
            ...answer.file,
            images: answer.file.images.map((image) => ({ ...image, bytes: base64(image.bytes) })),
          },
        }
      : answer;
  const body = Buffer.from(JSON.stringify(withImages));
  return Buffer.concat([Buffer.from(`${MARK}${body.length}\n`), body]);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** Reads an answer; throws the error that it carries, or UNREADABLE where it is none. */
export function decodeAnswer(output: Buffer): ImportedFile {
  const start = output.indexOf(MARK);
  const end = output.indexOf(10, Math.max(start, 0));
  const length = Number(output.subarray(start + MARK.length, end).toString());
  const body = output.subarray(end + 1);
  if (start < 0 || end < 0 || !Number.isInteger(length) || body.length !== length) {
    throw new ImportError('UNREADABLE', { reason: 'no answer' });
  }
  const answer = JSON.parse(body.toString()) as { file?: WireFile; failure?: Failure };
  if (answer.failure && IMPORT_ERROR_CODES.includes(answer.failure.code)) {
    throw new ImportError(answer.failure.code, answer.failure.details);
  }
  if (!answer.file) throw new ImportError('UNREADABLE', { reason: 'no answer' });
  const images = answer.file.images.map((image) => ({
    ...image,
    bytes: new Uint8Array(Buffer.from(image.bytes, 'base64')),
  }));
  return { ...answer.file, images };
}

type WireFile = Omit<ImportedFile, 'images'> & { images: { hash: string; mediaType: string; bytes: string }[] };
