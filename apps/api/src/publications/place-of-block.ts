/** How people name a place in a text: the heading above it and its paragraph's number. */
import type { Block } from '@plenary/document';
import { paragraphNumbers } from '@plenary/ui';

/** Such as `Update promises ¶14`; null where the block is not in the text. */
export function placeOfBlock(blocks: readonly Block[], id: string | null): string | null {
  const at = blocks.findIndex((block) => block.id === id);
  if (at < 0) return null;
  const heading = blocks.slice(0, at + 1).findLast((block) => block.kind === 'HEADING')?.text ?? '';
  const number = paragraphNumbers(blocks).get(blocks[at]!.id);
  return [heading, number === undefined ? '' : `¶${number}`].join(' ').trim();
}
