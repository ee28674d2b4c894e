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
  /** The change of a whole row or cell with which these words came or went, as an index into the list of changes. */
  within?: number;
}

export const PROPOSAL_KINDS = ['INSERTION', 'DELETION', 'REPLACEMENT', 'MOVE', 'FORMATTING', 'STRUCTURE'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/**
 * What one person proposes at one place, put together from the tracked changes that touch each other there. Its range
 * lies in the text without any tracked change, and holds words wherever there are any, so that a comment can stand on
 * it: a mere insertion takes the word beside it along.
 */
export interface ProposedChange {
  kind: ProposalKind;
  author: string;
  date?: string;
  range: BlockSpan;
  /** The words of the range as they are; blocks are parted by one line feed. */
  current: string;
  /** What would stand in their place; for FORMATTING and STRUCTURE the same words, unless words came or went. */
  proposed: string;
  /** MOVE: the point to which the words would go. */
  to?: BlockSpan;
  /** The tracked changes that it is made of, as indexes into `trackedChanges`. */
  changes: number[];
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
  /** Only where the file was read with its changes as proposals; otherwise empty. */
  proposals: ProposedChange[];
}

/**
 * Which text a file with tracked changes stands for: as if all were accepted, or as if none had been made; PROPOSE is
 * the latter, with each change as a proposal on its passage.
 */
export const TRACKED_CHANGES_MODES = ['ACCEPT', 'REJECT', 'PROPOSE'] as const;
export type TrackedChangesMode = (typeof TRACKED_CHANGES_MODES)[number];

export interface ReadOptions {
  trackedChanges?: TrackedChangesMode;
}

export interface SourceFile {
  fileName: string;
  bytes: Uint8Array;
}
