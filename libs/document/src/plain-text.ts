/** Plain text in: paragraphs parted by empty lines, form feeds and page ends taken off; nothing is guessed. */
import type { NewBlock } from './block';
import type { Imported } from './markdown-in';

export function blocksFromPlainText(text: string): Imported {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .replace(/[\u2028\u2029\u0085\v]/g, '\n');
  const blocks = lines.split(/\n[ \t]*(?:\n[ \t]*)+/).flatMap((paragraph): NewBlock[] => {
    const words = paragraph.replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [{ kind: 'PARAGRAPH', text: words }];
  });
  return { blocks, losses: [], images: [] };
}

/**
 * Reads a file, or its bare words where it nests deeper than a reader of its format can follow; no text of a person
 * does.
 */
export function unlessTooDeep(text: string, read: (text: string) => Imported): Imported {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const words = blocksFromPlainText(text.replace(/<[^<>]*>/g, ' '));
    return { ...words, losses: [{ what: 'nesting', where: 'block 1' }] };
  }
}
