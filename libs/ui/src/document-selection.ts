/**
 * From what a reader selects on the page to canonical offsets, and back to a place on the page. What the page adds for
 * the eye (`data-decor`, numbers of paragraphs) counts nothing; a line break counts one; no offset cuts a character.
 */
import { cutsSurrogatePair, type BlockRange } from '@plenary/document';

export interface Offsets {
  start: number;
  end: number;
}

const isDecor = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute('data-decor');

/** How many units of the block's text lie in a node. */
function lengthOf(node: Node): number {
  if (node.nodeType === 3) return node.nodeValue?.length ?? 0;
  if (node.nodeName === 'BR') return 1;
  if (isDecor(node)) return 0;
  let length = 0;
  for (const child of node.childNodes) length += lengthOf(child);
  return length;
}

/** How many units of the block's text lie before a point within its element. */
function unitsBefore(element: Element, container: Node, offset: number): number {
  let units = container.nodeType === 3 ? offset : 0;
  if (container.nodeType !== 3) {
    for (let index = 0; index < offset; index += 1) units += lengthOf(container.childNodes[index]!);
  }
  for (let node: Node = container; node !== element; node = node.parentNode!) {
    if (isDecor(node)) units = 0;
    for (let before = node.previousSibling; before; before = before.previousSibling) units += lengthOf(before);
  }
  return units;
}

/** The selected range of the canonical text without white space at its ends; null where no words are selected. */
export function selectedOffsets(
  root: Element,
  ranges: readonly BlockRange[],
  selection: Selection | null,
): Offsets | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const byId = new Map(ranges.map((one) => [one.block.id, one]));
  const touched = [...root.querySelectorAll('[data-block]')].filter((element) => range.intersectsNode(element));
  const first = touched[0];
  const last = touched.at(-1);
  const firstRange = byId.get(first?.getAttribute('data-block') ?? '');
  const lastRange = byId.get(last?.getAttribute('data-block') ?? '');
  if (!first || !last || !firstRange || !lastRange) return null;
  const start = first.contains(range.startContainer)
    ? firstRange.start + unitsBefore(first, range.startContainer, range.startOffset)
    : firstRange.start;
  const end = last.contains(range.endContainer)
    ? lastRange.start + unitsBefore(last, range.endContainer, range.endOffset)
    : lastRange.end;
  const text = ranges.map(({ block }) => block.text).join('\n');
  return trimOffsets(text, { start, end });
}

/** Without white space at the ends, and widened where an end would cut a character. */
export function trimOffsets(text: string, { start, end }: Offsets): Offsets | null {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(0, Math.min(end, text.length));
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  if (from >= to) return null;
  if (cutsSurrogatePair(text, from)) from -= 1;
  if (cutsSurrogatePair(text, to)) to += 1;
  return { start: from, end: to };
}

/** The first element on the page that shows a comment's words or marks its block. */
export function elementOfComment(root: ParentNode, commentId: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-comment~="${CSS.escape(commentId)}"]`);
}

/** Where a comment's words begin on the page, and the part of the text that they are in. */
export interface CommentPlace {
  mark: Element;
  host: Element;
}

/** The places of all comments, in one walk over the page; nothing is measured. */
export function commentPlaces(root: ParentNode): Map<string, CommentPlace> {
  const places = new Map<string, CommentPlace>();
  for (const mark of root.querySelectorAll('[data-comment]')) {
    const ids = mark.getAttribute('data-comment')?.split(' ') ?? [];
    if (ids.every((id) => places.has(id))) continue;
    const host = mark.closest('.pl-document > *') ?? mark;
    for (const id of ids) if (!places.has(id)) places.set(id, { mark, host });
  }
  return places;
}

/** The ids of the comments on which a point of the page lies. */
export function commentsAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  return target.closest('[data-comment]')?.getAttribute('data-comment')?.split(' ') ?? [];
}
