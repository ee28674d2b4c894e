/** The headings of a text, as a reader's table of contents. */
import type { Block } from './block';

export interface OutlineEntry {
  id: string;
  level: number;
  text: string;
  /** The number the heading itself carries ("2.1", "A.3"), where it does. */
  number?: string;
}

const NUMBER = /^((?:[A-Z]\.)?\d+(?:\.\d+)*\.?|[A-Z](?:\.\d+)+|Annex [A-Z]|Appendix [A-Z])[\s:.\u2014\u2013-]+(?=\S)/u;

export function outline(blocks: readonly Block[]): OutlineEntry[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'HEADING') return [];
    const text = block.text.replace(/\u2028/g, ' ').trim();
    const number = NUMBER.exec(text);
    const entry: OutlineEntry = { id: block.id, level: block.level ?? 1, text };
    return [
      number === null
        ? entry
        : { ...entry, text: text.slice(number[0].length), number: (number[1] ?? '').replace(/\.$/, '') },
    ];
  });
}
