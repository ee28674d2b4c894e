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
