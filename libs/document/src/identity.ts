/**
 * Block ids: short random names, given once and then carried from revision to revision.
 *
 * An importer makes blocks without ids and lets a note reference name its note by label; here the ids are given and
 * the references are pointed at them.
 */
import type { Block, NewBlock } from './block';

const ALPHABET = '0123456789abcdefghijkmnopqrstvwx';

/** Twelve characters of 32: sixty random bits. */
export function newBlockId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
}

/** Gives every block a new id. */
export function withIds(newBlocks: readonly NewBlock[]): Block[] {
  return nameBlocks(newBlocks, () => newBlockId());
}

/** Gives every block the id that `idOf` names for its index, and points note references from labels to ids. */
export function nameBlocks(newBlocks: readonly NewBlock[], idOf: (index: number) => string): Block[] {
  const blocks = newBlocks.map((block, index): Block => ({ id: idOf(index), ...block }));
  const notes = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind === 'NOTE' && block.label !== undefined && !notes.has(block.label)) notes.set(block.label, block.id);
  }
  return blocks.map((block) =>
    block.marks?.some((mark) => mark.kind === 'NOTE_REFERENCE' && mark.note !== undefined && notes.has(mark.note))
      ? {
          ...block,
          marks: block.marks.map((mark) =>
            mark.kind === 'NOTE_REFERENCE' && mark.note !== undefined
              ? { ...mark, note: notes.get(mark.note) ?? mark.note }
              : mark,
          ),
        }
      : block,
  );
}
