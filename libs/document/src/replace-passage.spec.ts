import fc from 'fast-check';
import type { Block } from './block';
import { canonicalText } from './block';
import { replacePassage } from './replace-passage';

const block = (id: string, text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'PARAGRAPH',
  text,
  ...more,
});
const texts = (blocks: Block[] | null) => blocks?.map(({ text }) => text) ?? null;
const two = [block('a', 'One tender names the years.'), block('b', 'Another is silent.')];

describe('other words in the place of a passage', () => {
  it('stand exactly there and leave everything else', () => {
    expect(texts(replacePassage(two, 4, 10, 'buyer'))).toEqual(['One buyer names the years.', 'Another is silent.']);
    expect(replacePassage(two, 4, 10, 'buyer')?.[1]).toBe(two[1]);
    expect(replacePassage(two, 4, 10, 'buyer')?.[0]?.id).toBe('a');
  });

  it('can be a whole block, and lines in it become line breaks', () => {
    expect(texts(replacePassage(two, 28, 46, 'First.\nSecond.'))).toEqual([two[0]!.text, 'First.\u2028Second.']);
  });

  it('reach over blocks only line by line', () => {
    expect(texts(replacePassage(two, 21, 35, 'place.\r\nThe other'))).toEqual([
      'One tender names the place.',
      'The other is silent.',
    ]);
    expect(replacePassage(two, 21, 35, 'place. The other')).toBeNull();
  });

  it('never stand in a figure, outside of the text or within a character', () => {
    expect(replacePassage([block('f', 'a cat', { kind: 'FIGURE' })], 0, 5, 'a dog')).toBeNull();
    expect(replacePassage(two, 40, 400, 'x')).toBeNull();
    expect(replacePassage(two, -1, 4, 'x')).toBeNull();
    expect(replacePassage([block('a', 'an 😀 here')], 4, 6, 'x')).toBeNull();
  });

  it.each([
    ['before', { start: 0, end: 3 }, { start: 0, end: 3 }],
    ['behind', { start: 11, end: 16 }, { start: 13, end: 18 }],
    ['around', { start: 0, end: 16 }, { start: 0, end: 18 }],
    ['exactly on', { start: 4, end: 10 }, { start: 4, end: 12 }],
    ['reaching in from before', { start: 0, end: 6 }, { start: 0, end: 4 }],
    ['reaching in from behind', { start: 8, end: 16 }, { start: 12, end: 18 }],
    ['within', { start: 5, end: 7 }, null],
  ])('keep formatting that is %s the passage', (_where, before, after) => {
    const marked = [block('a', 'One tender names the years.', { marks: [{ kind: 'STRONG', ...before }] })];
    expect(replacePassage(marked, 4, 10, 'purchase')?.[0]?.marks ?? null).toEqual(
      after && [{ kind: 'STRONG', ...after }],
    );
  });

  it('are the text with the words cut in, wherever they stand in one block', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), (text, a, b, words) => {
        const clean = text.replace(/[\n\r]/g, ' ');
        const [start, end] = [a % (clean.length + 1), b % (clean.length + 1)].sort((x, y) => x - y) as [number, number];
        const line = words.replace(/[\n\r]/g, ' ');
        const result = replacePassage([block('z', clean)], start, end, line);
        if (result) expect(canonicalText(result)).toBe(clean.slice(0, start) + line + clean.slice(end));
      }),
    );
  });
});
