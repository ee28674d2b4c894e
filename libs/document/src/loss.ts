/** What an import could not keep, by name and place: told before anything is saved. */

export const LOSS_CODES = [
  'attributes',
  'code-fence',
  'code-in-table',
  'comment',
  'definition-list',
  'embedded-content',
  'external-image',
  'form-control',
  'html',
  'image-in-text',
  'image-type',
  'link-target',
  'nested-quote',
  'nested-table',
  'nesting',
  'quote-structure',
  'script',
  'section-marker',
  'styled-text',
  'table-structure',
  'unresolved-note',
] as const;

export interface Loss {
  /** A stable code: what was lost. */
  what: (typeof LOSS_CODES)[number] | (string & {});
  /** A reader's way to the place: the nearest heading, or the number of the block. */
  where: string;
  detail?: string;
}

/** An image that came inside of the file: which block it belongs to and its data URL, to be hashed by the caller. */
export interface InlineImage {
  block: number;
  dataUrl: string;
}
