/**
 * What a PDF of a text is made from, and what comes back. The title page and the running heads say what the caller
 * gives; everything between is the text.
 */
import type { Loss } from '@plenary/document';
import type { ImportedImage } from '../imported-file';

export interface PdfOptions {
  /** Required: readers announce a tagged document by it. */
  title: string;
  subtitle?: string;
  /** As it is to be read on the title page: a date with its zone, an edition. */
  date?: string;
  authors?: readonly string[];
  /** Further lines of the title page, such as a reference or a working group. */
  facts?: readonly { label: string; value: string }[];
  /** BCP 47; English by default. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** A number beside each line of running text, counted through the whole text, so that people can comment by line. */
  lineNumbers?: boolean;
  /** A list of contents behind the title page; by default where there are three headings or more. */
  contents?: boolean;
  /** The one word that the page adds by itself, in the language of the text. */
  contentsHeading?: string;
  /** The instant that the file carries as its own; without one it carries none, and equal texts give equal files. */
  created?: Date;
  images?: readonly ImportedImage[];
}

export interface PdfFile {
  bytes: Uint8Array;
  pages: number;
  /** Whether it carries its structure (headings, lists, tables, languages) for screen readers, checked as PDF/UA-1. */
  tagged: boolean;
  /** What could not be printed: `no-font` names a script of which no font is at hand, `image-type` a picture. */
  losses: Loss[];
}

export const PDF_ERROR_CODES = ['PDF_TIMEOUT', 'PDF_OUT_OF_MEMORY', 'PDF_TOO_LARGE', 'PDF_FAILED'] as const;
export type PdfErrorCode = (typeof PDF_ERROR_CODES)[number];

/** Why a text was not printed. */
export class PdfError extends Error {
  override readonly name = 'PdfError';

  constructor(
    readonly code: PdfErrorCode,
    readonly details: Record<string, string | number> = {},
  ) {
    super([code, ...Object.entries(details).map(([key, value]) => `${key}: ${value}`)].join(', '));
  }
}
