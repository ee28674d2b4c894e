/**
 * What comes out of a file: its blocks, its images, what people wrote into its margin, what they changed with
 * tracking on, and, by name and place, everything that could not be kept. Nothing is left out in silence.
 */
import type { Loss, NewBlock } from '@plenary/document';

export const FILE_FORMATS = ['DOCX', 'MARKDOWN', 'HTML', 'TEXT'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A range over the block list: from `start` in one block to `end` in another, often the same one. */
export interface BlockSpan {
  firstBlock: number;
  start: number;
  lastBlock: number;
  end: number;
}

export interface ImportedComment {
  /** The number that the file gives it. */
  id: string;
  /** The comment to which this one replies. */
  parentId?: string;
  author: string;
  initials?: string;
  /** As the file says it; word processors write local time and call it UTC. */
  date?: string;
  /** Its paragraphs, joined by line feeds. */
  text: string;
  resolved: boolean;
  /** Absent where the file names no place for it. */
  range?: BlockSpan;
}

export const CHANGE_KINDS = [
  'INSERTION',
  'DELETION',
  'MOVE_FROM',
  'MOVE_TO',
  'FORMATTING',
  'PARAGRAPH_FORMATTING',
  'PARAGRAPH_INSERTION',
  'PARAGRAPH_DELETION',
  'ROW_INSERTION',
  'ROW_DELETION',
  'CELL_INSERTION',
  'CELL_DELETION',
  'TABLE_FORMATTING',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change that was made with tracking on. Where its words are not in the text, start and end are the same. */
export interface TrackedChange {
  kind: ChangeKind;
  author: string;
  date?: string;
  /** The words that were inserted, deleted, moved or formatted. */
  text: string;
  /** The index of its block; -1 where its block is not in the text. */
  block: number;
  start: number;
  end: number;
  /** Both ends of one move carry the same name. */
  move?: string;
}

export interface ImportedImage {
  /** SHA-256 of the bytes, as a FIGURE block names it. */
  hash: string;
  mediaType: string;
  bytes: Uint8Array;
}

export interface ImportedFile {
  format: FileFormat;
  title?: string;
  blocks: NewBlock[];
  images: ImportedImage[];
  losses: Loss[];
  comments: ImportedComment[];
  trackedChanges: TrackedChange[];
}

/** Which text a file with tracked changes stands for: as if all were accepted, or as if none had been made. */
export type TrackedChangesMode = 'ACCEPT' | 'REJECT';

export interface ReadOptions {
  trackedChanges?: TrackedChangesMode;
}

export interface SourceFile {
  fileName: string;
  bytes: Uint8Array;
}
