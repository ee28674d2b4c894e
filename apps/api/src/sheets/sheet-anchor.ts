/** Where a row of a sheet stands in a text: on its words where these stand once, else on the section that it names. */
import type { Comment } from '@plenary/database';
import type { Block } from '@plenary/document';
import { canonicalText, describePassage, outline } from '@plenary/document';
import type { SheetRow } from '@plenary/formats';

export type SheetAnchor = Pick<
  Comment,
  'anchorKind' | 'blockId' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'lastBlock'
>;

const WHOLE: SheetAnchor = {
  anchorKind: 'DOCUMENT',
  blockId: null,
  start: null,
  end: null,
  exact: null,
  prefix: null,
  suffix: null,
  lastBlock: null,
};

const plain = (words: string): string =>
  words
    .replace(/^\s*(?:clause|section|§)\s*/i, '')
    .replace(/[\s.]+$/, '')
    .trim()
    .toLowerCase();

/** Looks up places in one text. */
export function anchorsIn(blocks: readonly Block[]): (row: SheetRow) => SheetAnchor {
  const text = canonicalText(blocks);
  const starts = new Map<string, number>();
  let at = 0;
  for (const block of blocks) {
    starts.set(block.id, at);
    at += block.text.length + 1;
  }
  const headings = new Map<string, string>();
  for (const { id, number, text: words } of outline(blocks)) {
    for (const name of [number, words]) if (name && !headings.has(plain(name))) headings.set(plain(name), id);
  }
  const ofBlock = (id: string): SheetAnchor => {
    const start = starts.get(id) ?? 0;
    const words = blocks.find((block) => block.id === id)?.text ?? '';
    if (words === '') return WHOLE;
    const { exact, firstBlock, lastBlock } = describePassage(blocks, start, start + words.length);
    const end = start + words.length;
    return { anchorKind: 'BLOCK', blockId: firstBlock, lastBlock, start, end, exact, prefix: '', suffix: '' };
  };
  return ({ passage, clause }) => {
    const first = passage ? text.indexOf(passage) : -1;
    if (passage && first >= 0 && text.indexOf(passage, first + 1) < 0) {
      const found = describePassage(blocks, first, first + passage.length);
      const { exact, prefix, suffix, firstBlock: blockId, lastBlock } = found;
      return {
        anchorKind: 'PASSAGE',
        blockId,
        lastBlock,
        start: first,
        end: first + passage.length,
        exact,
        prefix,
        suffix,
      };
    }
    const heading = clause === undefined ? undefined : headings.get(plain(clause));
    return heading === undefined ? WHOLE : ofBlock(heading);
  };
}
