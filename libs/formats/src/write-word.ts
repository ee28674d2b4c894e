/**
 * Word files out. The library that packs them is large, so it is loaded when the first one is asked for.
 */
import type { Block, Redline } from '@plenary/document';
import type { WordOptions, WordRedlineOptions } from './docx-out/write-docx';

export type { WordOptions, WordRedlineOptions } from './docx-out/write-docx';

export async function writeDocx(blocks: readonly Block[], options: WordOptions = {}): Promise<Uint8Array> {
  const writer = await import('./docx-out/write-docx');
  return writer.writeDocx(blocks, options);
}

/** The changes from one text to the next as Word's tracked changes. */
export async function writeRedlineDocx(redline: Redline, options: WordRedlineOptions = {}): Promise<Uint8Array> {
  const writer = await import('./docx-out/write-docx');
  return writer.writeRedlineDocx(redline, options);
}
