/**
 * Where the items of a file stand in a round's revision. The file's text and the revision are compared once, and each
 * passage is carried by the engine that carries comments between revisions: what it does not find, or finds twice,
 * stands on the whole text with its old words quoted, never on a look-alike.
 */
import type { Block, StandingAnchor } from '@plenary/document';
import { blockRanges, canonicalText, describePassage, placeAnchor, preparePair } from '@plenary/document';
import type { PlacementStatus } from '@plenary/domain';
import type { FileItem } from './file-items';

export interface PlacedItem extends FileItem {
  placement: PlacementStatus | null;
  anchor:
    | { kind: 'DOCUMENT' }
    | { kind: 'BLOCK'; blockId: string; start: number; end: number; exact: string }
    | { kind: 'PASSAGE'; start: number; end: number; exact: string };
  /** The words it stood on, where they were not found. */
  lost: string | null;
  /** Whether the words that a change proposes stand there already. */
  inText: boolean;
}

const WHOLE: PlacedItem['anchor'] = { kind: 'DOCUMENT' };

/** Places items of one reading of the file; `blocks` is that reading's text with its ids. */
export function placeItems(
  items: readonly FileItem[],
  blocks: readonly Block[],
  revision: readonly Block[],
): PlacedItem[] {
  const text = canonicalText(revision);
  const same = canonicalText(blocks) === text;
  const ranges = blockRanges(revision);
  const own = same ? ranges : blockRanges(blocks);
  let pair: ReturnType<typeof preparePair> | undefined;

  const atBlock = (index: number): Pick<PlacedItem, 'anchor' | 'placement'> => {
    const range = ranges[index];
    if (!range || range.end === range.start) return { anchor: WHOLE, placement: range ? 'EXACT' : 'ORPHANED' };
    const { start, end } = range;
    return {
      placement: 'EXACT',
      anchor: { kind: 'BLOCK', blockId: range.block.id, start, end, exact: text.slice(start, end) },
    };
  };

  return items.map((item): PlacedItem => {
    const { range, block } = item;
    if (!range || block === null) return { ...item, placement: null, anchor: WHOLE, lost: null, inText: false };
    const isPoint = range.end <= range.start;
    if (same) {
      const exact = text.slice(range.start, range.end);
      const at = isPoint
        ? atBlock(block)
        : { placement: 'EXACT' as const, anchor: { kind: 'PASSAGE' as const, ...range, exact } };
      return { ...item, ...at, lost: null, inText: false };
    }
    const standing: StandingAnchor | null = isPoint
      ? own[block] && own[block].end > own[block].start
        ? { kind: 'BLOCK', blockId: own[block].block.id }
        : null
      : { kind: 'PASSAGE', passage: describePassage(blocks, range.start, range.end) };
    if (!standing) return { ...item, placement: null, anchor: WHOLE, lost: null, inText: false };
    const found = placeAnchor((pair ??= preparePair(blocks, revision)), standing);
    if (found.start === undefined || found.end === undefined || found.exact === undefined || found.end <= found.start) {
      const lost = item.current ?? own[block]?.block.text ?? null;
      return { ...item, placement: found.status, anchor: WHOLE, lost, inText: false };
    }
    const { start, end, exact } = found;
    const anchor: PlacedItem['anchor'] = isPoint
      ? { kind: 'BLOCK', blockId: found.firstBlock ?? '', start, end, exact }
      : { kind: 'PASSAGE', start, end, exact };
    return { ...item, placement: found.status, anchor, lost: null, inText: item.proposedChange === exact };
  });
}
