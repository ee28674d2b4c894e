/** @jest-environment jsdom */
import { blockRanges, canonicalText, changedText, redline, type Block } from '@plenary/document';
import { render } from '@testing-library/react';
import { selectedOffsets, trimOffsets } from './document-selection';
import { DocumentView } from './document-view';

const blocks: Block[] = [
  { id: 'a', kind: 'HEADING', text: 'A heading', level: 1 },
  { id: 'b', kind: 'PARAGRAPH', text: 'Some bold\u2028words 😀 here', marks: [{ kind: 'STRONG', start: 5, end: 9 }] },
  { id: 'c', kind: 'LIST_ITEM', text: 'First', level: 0, list: { id: 'l', ordered: false } },
  { id: 'd', kind: 'LIST_ITEM', text: 'Below', level: 1, list: { id: 'm', ordered: false } },
  { id: 'e', kind: 'NOTE', text: 'A note', label: '1' },
];
const text = canonicalText(blocks);

/** Every text node of a block, so that a case can point into it. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function select(root: Element, from: [string, number, number], to: [string, number, number]): string | null {
  const node = ([id, index]: [string, number, number]) =>
    textNodes(root.querySelector(`[data-block="${id}"]`)!)[index]!;
  const selection = getSelection()!;
  selection.setBaseAndExtent(node(from), from[2], node(to), to[2]);
  const offsets = selectedOffsets(root, blockRanges(blocks), selection);
  return offsets && text.slice(offsets.start, offsets.end);
}

describe('a selection as canonical offsets', () => {
  const show = () =>
    render(<DocumentView blocks={blocks} imageSource={String} highlights={[{ id: 'x', start: 12, end: 22 }]} />)
      .container.firstElementChild!;

  it.each([
    ['within one run of words', ['a', 0, 2], ['a', 0, 9], 'heading'],
    ['across marks and a comment', ['b', 0, 0], ['b', 2, 2], 'Some bo'],
    ['without the white space at its ends', ['a', 0, 1], ['a', 0, 9], 'heading'],
    ['across blocks', ['a', 0, 2], ['b', 0, 2], 'heading\nSo'],
    ['from an item into the item below it', ['c', 0, 0], ['d', 0, 3], 'First\nBel'],
    ['without what only decorates', ['d', 0, 0], ['e', 0, 6], 'Below\nA note'],
  ] as [string, [string, number, number], [string, number, number], string][])('reads %s', (_name, from, to, words) => {
    expect(select(show(), from, to)).toBe(words);
  });

  it('counts a hard line break as one character', () => {
    const root = show();
    const last = textNodes(root.querySelector('[data-block="b"]')!).at(-1)!;
    getSelection()!.setBaseAndExtent(root.querySelector('[data-block="b"]')!, 0, last, last.length);
    const offsets = selectedOffsets(root, blockRanges(blocks), getSelection())!;
    expect(text.slice(offsets.start, offsets.end)).toBe(blocks[1]!.text);
  });

  it('counts nothing of what the text no longer says, wherever a selection begins or ends', () => {
    const before: Block[] = [
      { id: 'z', kind: 'PARAGRAPH', text: 'Gone as a whole.' },
      ...blocks.map((one) => (one.id === 'b' ? { ...one, text: 'Some thin\u2028words 😀 there', marks: [] } : one)),
    ];
    const root = render(
      <DocumentView blocks={blocks} imageSource={String} changes={changedText(redline(before, blocks))} />,
    ).container.firstElementChild!;
    expect(root.querySelector('del')?.textContent).toContain('Gone as a whole.');
    const nodes = textNodes(root).filter((node) => node.parentElement?.closest('[data-block]'));
    const words = (node: Text) => !node.parentElement?.closest('[data-decor]');
    expect(nodes.filter((node) => !words(node)).length).toBeGreaterThan(4);
    for (const from of nodes) {
      const end = textNodes(root).at(-1)!;
      getSelection()!.setBaseAndExtent(from, 0, end, end.length);
      const offsets = selectedOffsets(root, blockRanges(blocks), getSelection())!;
      // What is left of the text is what stands there from this node on, without what only shows the change.
      const after = nodes.slice(nodes.indexOf(from)).filter(words);
      const rest = after.map((node) => node.data).join('');
      expect(text.slice(offsets.start).replace(/[\s\u2028]/g, '')).toBe(rest.replace(/\s/g, ''));
    }
  });

  it('never cuts a character in two', () => {
    const at = text.indexOf('😀');
    expect(trimOffsets(text, { start: at + 1, end: at + 4 })).toEqual({ start: at, end: at + 4 });
  });

  it('selects nothing where there are no words', () => {
    expect(trimOffsets('a  b', { start: 1, end: 3 })).toBeNull();
  });
});
