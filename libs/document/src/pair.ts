/** Two revisions, compared once and asked often. */
import { blockRanges, canonicalText, type Block, type BlockRange } from './block';
import { PhraseIndex } from './phrase-index';
import { mapWords, type WordMap } from './word-map';

export interface PairSide {
  blocks: readonly Block[];
  text: string;
  ranges: BlockRange[];
  /** Where each block stands among the ranges, by id. */
  places: ReadonlyMap<string, number>;
}

export interface Pair {
  old: PairSide;
  new: PairSide;
  map: WordMap;
  /** Pairs of words of the new text; made when a passage is first searched for. */
  phrases: () => PhraseIndex;
}

export function preparePair(oldBlocks: readonly Block[], newBlocks: readonly Block[]): Pair {
  const old = sideOf(oldBlocks);
  const next = sideOf(newBlocks);
  const map = mapWords(old.text, next.text);
  let phrases: PhraseIndex | undefined;
  return { old, new: next, map, phrases: () => (phrases ??= new PhraseIndex(map.b)) };
}

function sideOf(blocks: readonly Block[]): PairSide {
  const ranges = blockRanges(blocks);
  const places = new Map(ranges.map((range, index) => [range.block.id, index]));
  return { blocks, text: canonicalText(blocks), ranges, places };
}
