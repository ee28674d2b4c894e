/**
 * What the two processes of a print say to each other. In: one line of JSON with the text and the sizes of its
 * pictures, then their bytes. Out: one line of JSON with the size of the file, then its bytes, so that a child which is
 * cut short is never taken at its word.
 */
import type { Block, Loss } from '@plenary/document';
import { PDF_ERROR_CODES, PdfError, type PdfErrorCode, type PdfFile, type PdfOptions } from './pdf-file';

const MARK = 'PLENARY-PDF ';

export function encodePdfRequest(blocks: readonly Block[], { images = [], created, ...options }: PdfOptions): Buffer {
  const pictures = images.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, size: bytes.length }));
  const head = JSON.stringify({ blocks, options, pictures, created: created?.getTime() });
  return Buffer.concat([Buffer.from(`${head}\n`), ...images.map(({ bytes }) => bytes)]);
}

export function decodePdfRequest(request: Buffer): { blocks: Block[]; options: PdfOptions } {
  const end = request.indexOf(10);
  const head = JSON.parse(request.subarray(0, end).toString()) as {
    blocks: Block[];
    options: PdfOptions;
    pictures: { hash: string; mediaType: string; size: number }[];
    created?: number;
  };
  let at = end + 1;
  const images = head.pictures.map(({ hash, mediaType, size }) => {
    const bytes = request.subarray(at, at + size);
    at += size;
    return { hash, mediaType, bytes };
  });
  const created = head.created === undefined ? {} : { created: new Date(head.created) };
  return { blocks: head.blocks, options: { ...head.options, ...created, images } };
}

export function encodePdfAnswer(answer: PdfFile | PdfError): Buffer {
  if (answer instanceof PdfError) {
    return Buffer.from(`${MARK}${JSON.stringify({ code: answer.code, details: answer.details })}\n`);
  }
  const { bytes, pages, tagged, losses } = answer;
  return Buffer.concat([
    Buffer.from(`${MARK}${JSON.stringify({ size: bytes.length, pages, tagged, losses })}\n`),
    bytes,
  ]);
}

interface Head {
  code?: PdfErrorCode;
  details?: Record<string, string | number>;
  size?: number;
  pages?: number;
  tagged?: boolean;
  losses?: Loss[];
}

/** Reads an answer; throws the error that it carries, or PDF_FAILED where it is none. */
export function decodePdfAnswer(output: Buffer): PdfFile {
  const start = output.indexOf(MARK);
  const end = output.indexOf(10, Math.max(start, 0));
  if (start < 0 || end < 0) throw new PdfError('PDF_FAILED', { reason: 'no answer' });
  const head = JSON.parse(output.subarray(start + MARK.length, end).toString()) as Head;
  if (head.code && PDF_ERROR_CODES.includes(head.code)) throw new PdfError(head.code, head.details);
  const bytes = output.subarray(end + 1);
  if (head.size !== bytes.length || head.pages === undefined) throw new PdfError('PDF_FAILED', { reason: 'no answer' });
  return { bytes: new Uint8Array(bytes), pages: head.pages, tagged: head.tagged ?? false, losses: head.losses ?? [] };
}
