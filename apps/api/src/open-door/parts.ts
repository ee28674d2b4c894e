/** A long text in parts, so that each page stays light on a weak line; cut where a section begins, if one does in time. */
import type { Block } from '@plenary/document';

const FULL = 44_000;
const SOON = 30_000;
/** The element around a block's words, its id and its link. */
const FRAME = 330;
const MARK = 40;

const weight = (block: Block): number =>
  Buffer.byteLength(block.text) * 1.05 + FRAME + (block.marks?.length ?? 0) * MARK;

export function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const next = weight(block);
    const cut = size + next > FULL || (size > SOON && block.kind === 'HEADING');
    if (cut && size > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(block);
    size += next;
  }
  return parts;
}
