/**
 * Two revisions as one readable text.
 *
 * Blocks are paired first, by id and where ids do not help by their words; the longest list of pairs that keeps the
 * order stays in place, the others have moved and stand twice, linked. Within a pair the words are compared. Deleted
 * blocks stand where they stood, before what was inserted in their place.
 */
import { continueBlocks } from './align-blocks';
import type { Block, Mark } from './block';
import { diffWords, type Piece } from './diff-words';
import { pairCells } from './pair-cells';

export const REDLINE_KINDS = ['SAME', 'CHANGED', 'INSERTED', 'DELETED', 'MOVED_FROM', 'MOVED_TO'] as const;
export type RedlineKind = (typeof REDLINE_KINDS)[number];

export interface RedlineEntry {
  kind: RedlineKind;
  old?: Block;
  new?: Block;
  pieces: Piece[];
  /** Links the two ends of a move. */
  moveId?: string;
  /** Whether the kind of block, its level or its formatting differs. */
  reformatted?: boolean;
}

export interface RedlineSummary {
  changed: number;
  moved: number;
  inserted: number;
  deleted: number;
  /** Headings among the inserted and deleted blocks. */
  newSections: number;
  removedSections: number;
  reformatted: number;
}

export interface Redline {
  entries: RedlineEntry[];
  summary: RedlineSummary;
}

export function redline(oldBlocks: readonly Block[], newBlocks: readonly Block[]): Redline {
  const from = pairBlocks(oldBlocks, newBlocks);
  pairCells(oldBlocks, newBlocks, from);
  const to = new Int32Array(oldBlocks.length).fill(-1);
  from.forEach((oldIndex, newIndex) => {
    if (oldIndex >= 0) to[oldIndex] = newIndex;
  });
  const inPlace = longestRising(from);
  const entries: RedlineEntry[] = [];
  let nextOld = 0;
  const takeOld = (until: number) => {
    for (; nextOld < until; nextOld += 1) {
      const block = oldBlocks[nextOld]!;
      const partner = to[nextOld]!;
      if (partner < 0) entries.push({ kind: 'DELETED', old: block, pieces: pieceOf('DELETE', block.text) });
      else if (!inPlace.has(partner)) {
        entries.push({
          kind: 'MOVED_FROM',
          old: block,
          new: newBlocks[partner]!,
          pieces: pieceOf('DELETE', block.text),
          moveId: block.id,
        });
      }
    }
  };
  newBlocks.forEach((block, index) => {
    const oldIndex = from[index]!;
    if (oldIndex < 0) {
      entries.push({ kind: 'INSERTED', new: block, pieces: pieceOf('INSERT', block.text) });
      return;
    }
    const old = oldBlocks[oldIndex]!;
    const pieces = diffWords(old.text, block.text);
    const reformatted = differsInForm(old, block);
    const form = reformatted ? { reformatted } : {};
    if (!inPlace.has(index)) {
      entries.push({ kind: 'MOVED_TO', old, new: block, pieces, moveId: old.id, ...form });
      return;
    }
    takeOld(oldIndex);
    nextOld = oldIndex + 1;
    const kind = old.text === block.text && !reformatted ? 'SAME' : 'CHANGED';
    entries.push({ kind, old, new: block, pieces, ...form });
  });
  takeOld(oldBlocks.length);
  return { entries: deletedFirst(entries), summary: summarise(entries) };
}

/** For each new block the index of its partner among the old ones, or -1. */
function pairBlocks(oldBlocks: readonly Block[], newBlocks: readonly Block[]): Int32Array {
  const from = new Int32Array(newBlocks.length).fill(-1);
  const byId = new Map(oldBlocks.map((block, index) => [block.id, index]));
  const taken = new Set<number>();
  newBlocks.forEach((block, index) => {
    const oldIndex = byId.get(block.id);
    if (oldIndex === undefined || taken.has(oldIndex)) return;
    from[index] = oldIndex;
    taken.add(oldIndex);
  });
  const restOld = oldBlocks.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const restNew = newBlocks.flatMap((_, index) => (from[index]! >= 0 ? [] : [index]));
  if (restOld.length === 0 || restNew.length === 0) return from;
  const continued = continueBlocks(
    restOld.map((index) => oldBlocks[index]!),
    restNew.map((index) => newBlocks[index]!),
  );
  continued.forEach((oldPlace, newPlace) => {
    if (oldPlace >= 0) from[restNew[newPlace]!] = restOld[oldPlace]!;
  });
  return from;
}

/** The new blocks whose partners keep the order: as many as possible. */
function longestRising(from: Int32Array): Set<number> {
  const tops: number[] = [];
  const before = new Int32Array(from.length).fill(-1);
  from.forEach((value, index) => {
    if (value < 0) return;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (from[tops[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = index;
  });
  const chain = new Set<number>();
  for (let at = tops.length > 0 ? tops[tops.length - 1]! : -1; at >= 0; at = before[at]!) chain.add(at);
  return chain;
}

function pieceOf(op: Piece['op'], text: string): Piece[] {
  return text === '' ? [] : [{ op, text }];
}

/** Within a run of deletions and insertions, what was deleted is read first. */
function deletedFirst(entries: readonly RedlineEntry[]): RedlineEntry[] {
  const result: RedlineEntry[] = [];
  let inserted: RedlineEntry[] = [];
  const flush = () => {
    result.push(...inserted);
    inserted = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'INSERTED' || entry.kind === 'MOVED_TO') inserted.push(entry);
    else {
      if (entry.kind === 'SAME' || entry.kind === 'CHANGED') flush();
      result.push(entry);
    }
  }
  flush();
  return result;
}

function differsInForm(old: Block, block: Block): boolean {
  if (old.kind !== block.kind || (old.level ?? 0) !== (block.level ?? 0)) return true;
  if (old.list?.ordered !== block.list?.ordered || old.image?.hash !== block.image?.hash) return true;
  return old.text === block.text && markKey(old.marks) !== markKey(block.marks);
}

function markKey(marks: readonly Mark[] | undefined): string {
  return (marks ?? [])
    .map((mark) => `${mark.kind} ${mark.start} ${mark.end} ${mark.href ?? ''}`)
    .sort()
    .join('\n');
}

function summarise(entries: readonly RedlineEntry[]): RedlineSummary {
  const summary: RedlineSummary = {
    changed: 0,
    moved: 0,
    inserted: 0,
    deleted: 0,
    newSections: 0,
    removedSections: 0,
    reformatted: 0,
  };
  for (const entry of entries) {
    if (entry.reformatted === true) summary.reformatted += 1;
    if (entry.kind === 'CHANGED' && entry.pieces.some((piece) => piece.op !== 'SAME')) summary.changed += 1;
    if (entry.kind === 'MOVED_TO') summary.moved += 1;
    if (entry.kind === 'INSERTED') summary[entry.new?.kind === 'HEADING' ? 'newSections' : 'inserted'] += 1;
    if (entry.kind === 'DELETED') summary[entry.old?.kind === 'HEADING' ? 'removedSections' : 'deleted'] += 1;
  }
  return summary;
}
