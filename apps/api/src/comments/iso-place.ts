/**
 * A comment's place as ISO's commenting form asks for it: the clause is the number of the section's heading, the line
 * the number that stands in the text's margin, the element what kind of thing it is about. What its author typed wins.
 */
import type { Comment } from '@plenary/database';
import type { Block, BlockKind } from '@plenary/document';
import { outline } from '@plenary/document';
import { createMessages, paragraphNumbers } from '@plenary/ui';

export interface IsoPlace {
  clause: string | null;
  line: string | null;
  element: string | null;
}

const { t } = createMessages('en');
const NOWHERE: IsoPlace = { clause: null, line: null, element: null };
const known = new WeakMap<readonly Block[], ReadonlyMap<string, IsoPlace>>();

/** Where a comment stands by ISO's form. */
export function isoPlace(blocks: readonly Block[], comment: Pick<Comment, 'blockId' | keyof IsoPlace>): IsoPlace {
  const derived = (comment.blockId && placesOf(blocks).get(comment.blockId)) || NOWHERE;
  return {
    clause: comment.clause ?? derived.clause,
    line: comment.line ?? derived.line,
    element: comment.element ?? derived.element,
  };
}

/** The place of every block, worked out once for a text. */
function placesOf(blocks: readonly Block[]): ReadonlyMap<string, IsoPlace> {
  const before = known.get(blocks);
  if (before) return before;
  const numbers = paragraphNumbers(blocks);
  const headings = new Map(outline(blocks).map((entry) => [entry.id, entry]));
  const counted = new Map<BlockKind, Set<string>>();
  const places = new Map<string, IsoPlace>();
  let clause: string | null = null;
  for (const block of blocks) {
    const heading = headings.get(block.id);
    if (heading) clause = heading.number ?? heading.text;
    const things = counted.get(block.kind) ?? new Set<string>();
    counted.set(block.kind, things.add(block.cell?.table ?? block.id));
    const line = numbers.get(block.id);
    places.set(block.id, {
      clause,
      line: line === undefined ? null : String(line),
      element: t(`iso.element.${block.kind}`, { number: things.size }),
    });
  }
  known.set(blocks, places);
  return places;
}
