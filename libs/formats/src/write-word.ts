/**
 * Word files out. The library that packs them is large, so it is loaded when the first one is asked for.
 */
import { redline, type Block, type Redline } from '@plenary/document';
import type { WordOptions, WordRedlineOptions } from './docx-out/write-docx';

export type { WordOptions, WordRedlineOptions } from './docx-out/write-docx';

export interface WordFileOptions extends WordRedlineOptions {
  /** An earlier text: the changes since then are written as Word's tracked changes. */
  redlineFrom?: readonly Block[];
}

/**
 * A text as a Word file that people get by mail, edit and mail back: clean, or as a redline from an earlier text; with
 * comments at their passages, each reply (a disposition, say) as a comment whose `parentId` is the one it answers.
 */
export async function writeWord(blocks: readonly Block[], options: WordFileOptions = {}): Promise<Uint8Array> {
  const { redlineFrom, ...rest } = options;
  return redlineFrom === undefined ? writeDocx(blocks, rest) : writeRedlineDocx(redline(redlineFrom, blocks), rest);
}

export async function writeDocx(blocks: readonly Block[], options: WordOptions = {}): Promise<Uint8Array> {
  const writer = await import('./docx-out/write-docx');
  return writer.writeDocx(blocks, options);
}

/** The changes from one text to the next as Word's tracked changes. */
export async function writeRedlineDocx(changes: Redline, options: WordRedlineOptions = {}): Promise<Uint8Array> {
  const writer = await import('./docx-out/write-docx');
  return writer.writeRedlineDocx(changes, options);
}
