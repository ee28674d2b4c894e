/**
 * Where a comment stands. The words are the authority; offsets and block ids are hints to them.
 */

export const ANCHOR_KINDS = ['DOCUMENT', 'BLOCK', 'PASSAGE'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

export const PLACEMENT_STATUSES = ['EXACT', 'MOVED', 'EDITED', 'ORPHANED', 'AMBIGUOUS'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

/** A passage `[start, end)` of the canonical text with its exact words and what surrounds them. */
export interface Passage {
  start: number;
  end: number;
  exact: string;
  /** Up to 32 UTF-16 units before and after, never cutting a surrogate pair. */
  prefix: string;
  suffix: string;
  firstBlock: string;
  lastBlock: string;
}

/** Where an anchor stands in a later revision. */
export interface Placement {
  status: PlacementStatus;
  /** `[start, end)` in the later canonical text; absent when ORPHANED or AMBIGUOUS. */
  start?: number;
  end?: number;
  /** The words that stand there now; absent when ORPHANED or AMBIGUOUS. */
  exact?: string;
  firstBlock?: string;
  lastBlock?: string;
  /** AMBIGUOUS: the places among which a person decides, best first. */
  candidates?: { start: number; end: number }[];
}
