/**
 * The title of a text that does not name itself elsewhere: the heading with which it opens, where that is the only
 * one of its rank and stands above all others. The first of many sections is not a title, and neither is a numbered one.
 */
import type { NewBlock } from '@plenary/document';

const NUMBERED = /^(?:\d+[.)]|[ivxlc]+\.|annex|appendix|chapter|section|part)\s/i;

export function headingTitle(blocks: readonly NewBlock[]): string | undefined {
  const [first, ...rest] = blocks.filter(({ kind }) => kind === 'HEADING');
  const opening = blocks.find(({ text, kind }) => text.trim() !== '' || kind === 'FIGURE');
  if (first === undefined || first !== opening) return undefined;
  const rank = first.level ?? 1;
  if (NUMBERED.test(first.text) || rest.some(({ level = 1 }) => level <= rank)) return undefined;
  return first.text.replaceAll('\u2028', ' ').trim() || undefined;
}
