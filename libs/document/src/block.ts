/**
 * What a text is: a flat list of typed blocks, each with a stable id that lives through revisions.
 *
 * The shape can be held by a ProseMirror document (a block is a node, a mark is a mark over a range of its text)
 * and is stored as one jsonb value. Structure that readers see as nesting (a list, a table) is expressed on the
 * blocks themselves, so that a comment, a diff and a placement only ever deal with one ordered list of texts.
 */

export const BLOCK_KINDS = [
  'HEADING',
  'PARAGRAPH',
  'LIST_ITEM',
  'TABLE_CELL',
  'QUOTE',
  'CODE',
  'FIGURE',
  'NOTE',
  'RULE',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const MARK_KINDS = [
  'STRONG',
  'EMPHASIS',
  'CODE',
  'LINK',
  'SUPERSCRIPT',
  'SUBSCRIPT',
  'STRIKE',
  'UNDERLINE',
  'NOTE_REFERENCE',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A formatting over `[start, end)`, in UTF-16 units of the block's own text. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  /** The target of a LINK: http, https, mailto or a fragment; nothing else is kept. */
  href?: string;
  /** The id of the NOTE block that a NOTE_REFERENCE points to; before blocks have ids, its label. */
  note?: string;
}

export interface Block {
  /** Stable through revisions, unique in a text, never reused for another passage. */
  id: string;
  kind: BlockKind;
  /** Without line feeds, so that the canonical text can join blocks by one `\n`. A hard line break is U+2028. */
  text: string;
  marks?: Mark[];
  /** HEADING: 1 to 6. LIST_ITEM: depth from 0. */
  level?: number;
  /**
   * LIST_ITEM: whether it is numbered, and which list it belongs to (consecutive items share it).
   * Any other kind: the block continues the item before it, whose `level` it has too.
   */
  list?: { ordered: boolean; id: string; number?: number };
  /** TABLE_CELL: its table and its place in it, from 0. */
  cell?: { table: string; row: number; column: number; rowSpan?: number; columnSpan?: number; header?: boolean };
  /** FIGURE: SHA-256 of the image's bytes, its media type and its alternative text (which is also the block's text). */
  image?: { hash: string; mediaType: string; width?: number; height?: number };
  /** NOTE: the label by which the text refers to it. */
  label?: string;
  /** CODE: the language it is written in, as its author named it. */
  syntax?: string;
  /** BCP 47; absent where the document's own language holds. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** A revision's text. */
export interface Text {
  blocks: Block[];
}

/** A block as an importer makes it, before it has an id. */
export type NewBlock = Omit<Block, 'id'>;

/** Where each block stands in the canonical text. */
export interface BlockRange {
  block: Block;
  start: number;
  end: number;
}

/** The canonical text: the block texts joined by one `\n`; every offset in Plenary is a UTF-16 unit of it. */
export function canonicalText(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The range of each block in the canonical text, in order. */
export function blockRanges(blocks: readonly Block[]): BlockRange[] {
  let start = 0;
  return blocks.map((block) => {
    const range = { block, start, end: start + block.text.length };
    start = range.end + 1;
    return range;
  });
}
