/** Where a comment stands, as people say it: the section and the number of the paragraph. */
import { blockRanges, outline, type Block } from '@plenary/document';
import type { CommentLineFragment } from '@plenary/graphql';
import { paragraphNumbers } from '@plenary/ui';

export type SectionOf = (anchor: CommentLineFragment['anchor']) => string | null;

/** The heading under which a comment stands; null for one about the whole. */
export function sectionIn(blocks: readonly Block[]): SectionOf {
  const headings = new Map(outline(blocks).map((entry) => [entry.id, entry]));
  const sections = new Map<string, string>();
  let section = '';
  for (const block of blocks) {
    const heading = headings.get(block.id);
    if (heading) section = [heading.number, heading.text].filter(Boolean).join(' ');
    sections.set(block.id, section);
  }
  return (anchor) => (anchor.kind === 'DOCUMENT' ? null : (sections.get(anchor.blockId ?? '') ?? null));
}

export type WhereOf = (anchor: CommentLineFragment['anchor']) => string | null;

/** For one text; null for a comment about the whole. */
export function whereIn(blocks: readonly Block[]): WhereOf {
  const numbers = paragraphNumbers(blocks);
  const headings = new Map(outline(blocks).map((entry) => [entry.id, entry]));
  const places = new Map<string, string>();
  let section = '';
  for (const block of blocks) {
    const heading = headings.get(block.id);
    if (heading)
      section = heading.number
        ? `§${heading.number}`
        : `“${heading.text.length > 28 ? `${heading.text.slice(0, 27)}…` : heading.text}”`;
    const number = numbers.get(block.id);
    places.set(block.id, [section, number ? `¶${number}` : ''].filter(Boolean).join(' '));
  }
  const ranges = blockRanges(blocks);
  return (anchor) => {
    if (anchor.kind === 'DOCUMENT') return null;
    const id = anchor.blockId ?? ranges.find(({ end }) => anchor.start !== null && end >= anchor.start)?.block.id;
    return (id && places.get(id)) || null;
  };
}
