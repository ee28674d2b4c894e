/**
 * The process that prints one text and ends: no secrets, no database, bounded time and memory. The typesetter is
 * native code that is handed strangers' words and pictures; whatever happens to it happens here.
 */
import { buffer } from 'node:stream/consumers';
import { compilePdf } from './compile';
import { PdfError } from './pdf-file';
import { decodePdfRequest, encodePdfAnswer } from './pdf-wire';

function answer(request: Buffer): Buffer {
  try {
    const { blocks, options } = decodePdfRequest(request);
    return encodePdfAnswer(compilePdf(blocks, options));
  } catch (error) {
    return encodePdfAnswer(
      error instanceof PdfError
        ? error
        : new PdfError('PDF_FAILED', { reason: error instanceof Error ? error.name : 'unknown' }),
    );
  }
}

process.stdout.write(answer(await buffer(process.stdin)));
