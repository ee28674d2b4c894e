/**
 * A text as a PDF: title page, contents, running heads, page numbers, notes at the foot, tables whose heads repeat, and
 * on demand a number at each line. It is printed without a browser and without a network, in a process of its own.
 */
import { LIMITS } from '../limits';
import { boundedChild, childCommand, ChildEnded, Turns } from '../bounded-child';
import type { Block } from '@plenary/document';
import { PdfError, type PdfErrorCode, type PdfFile, type PdfOptions } from './pdf-file';
import { decodePdfAnswer, encodePdfRequest } from './pdf-wire';

export interface PdfLimits {
  /** The command of the process that prints; by default the one that lies beside this program. */
  child?: string[];
  timeMs?: number;
  memoryMb?: number;
}

const CODES: Readonly<Record<ChildEnded['why'], PdfErrorCode>> = {
  TIME: 'PDF_TIMEOUT',
  MEMORY: 'PDF_OUT_OF_MEMORY',
  OUTPUT: 'PDF_TOO_LARGE',
  FAILURE: 'PDF_FAILED',
};
const turns = new Turns(2);

/** Prints a text. Rejects with a PdfError and with nothing else. */
export async function writePdf(
  blocks: readonly Block[],
  options: PdfOptions,
  limits: PdfLimits = {},
): Promise<PdfFile> {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LIMITS.pdfTextLength || blocks.length > LIMITS.paragraphs) {
    throw new PdfError('PDF_TOO_LARGE', { found: length, most: LIMITS.pdfTextLength });
  }
  const request = encodePdfRequest(blocks, options);
  return turns.take(async () => {
    try {
      const output = await boundedChild(request, {
        command: limits.child ?? childCommand('pdf-child.js', 'libs/formats/src/pdf/pdf-child.ts'),
        timeMs: limits.timeMs ?? LIMITS.pdfTimeMs,
        memoryMb: limits.memoryMb ?? LIMITS.pdfMemoryMb,
        outputBytes: LIMITS.outputBytes,
      });
      return decodePdfAnswer(output);
    } catch (error) {
      if (error instanceof PdfError) throw error;
      if (error instanceof ChildEnded) throw new PdfError(CODES[error.why], error.details);
      throw new PdfError('PDF_FAILED', { reason: 'no answer' });
    }
  });
}
