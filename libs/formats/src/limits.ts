/**
 * How much one file may cost. A text of a thousand pages stays far below each of these; a file that was made to
 * hurt meets one of them early, while it is being counted and before it is held in memory.
 */
const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  fileBytes: 25 * MEGABYTE,
  textFileBytes: 12 * MEGABYTE,
  archiveEntries: 2000,
  archiveBytes: 200 * MEGABYTE,
  partBytes: 60 * MEGABYTE,
  /** A part that is larger than this may not be squeezed by more than the ratio. */
  ratioFrom: 4 * MEGABYTE,
  ratio: 150,
  xmlElements: 600_000,
  /** Elements inside of one paragraph. */
  paragraphElements: 30_000,
  xmlDepth: 200,
  paragraphs: 100_000,
  textLength: 20_000_000,
  /** Formats in one paragraph. */
  marks: 3000,
  losses: 500,
  outputBytes: 160 * MEGABYTE,
  timeMs: 20_000,
  memoryMb: 512,
  /** Of a text that is printed; a thousand pages are about two million. */
  pdfTextLength: 8_000_000,
  pdfTimeMs: 60_000,
  wordTimeMs: 60_000,
  pdfMemoryMb: 1024,
  /** A picture with more is not unpacked for a page. */
  pdfPixels: 60_000_000,
} as const;
