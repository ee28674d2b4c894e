import type { Block } from './block';
import { describePassage, resolvePassage } from './passage';

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ id: `b${index}`, kind: 'PARAGRAPH', text }));

describe('a passage', () => {
  const text = blocks('The hall is open.', 'Bring 😀 and tea.');

  it.each([
    [
      'words in one block',
      4,
      8,
      { exact: 'hall', prefix: 'The ', suffix: ' is open.\nBring 😀 and tea.', first: 'b0', last: 'b0' },
    ],
    [
      'words over two blocks',
      12,
      23,
      { exact: 'open.\nBring', prefix: 'The hall is ', suffix: ' 😀 and tea.', first: 'b0', last: 'b1' },
    ],
    [
      'an astral character',
      24,
      26,
      { exact: '😀', prefix: 'The hall is open.\nBring ', suffix: ' and tea.', first: 'b1', last: 'b1' },
    ],
    [
      'the line feed between blocks',
      17,
      18,
      { exact: '\n', prefix: 'The hall is open.', suffix: 'Bring 😀 and tea.', first: 'b0', last: 'b0' },
    ],
  ])('describes %s', (_, start, end, { exact, prefix, suffix, first, last }) => {
    expect(describePassage(text, start, end)).toEqual({
      start,
      end,
      exact,
      prefix,
      suffix,
      firstBlock: first,
      lastBlock: last,
    });
  });

  it.each([
    ['an empty range', 3, 3],
    ['a range that runs backwards', 5, 3],
    ['a start before the text', -1, 3],
    ['an end after the text', 0, 1000],
    ['a fraction', 0.5, 3],
    ['a start inside of a surrogate pair', 25, 28],
    ['an end inside of a surrogate pair', 20, 25],
  ])('refuses %s', (_, start, end) => {
    expect(() => describePassage(text, start, end)).toThrow(RangeError);
  });

  it('keeps its surroundings to 32 units and never cuts a pair there', () => {
    const faces = blocks(`${'😀'.repeat(40)}x${'😀'.repeat(40)}`);
    const { prefix, suffix } = describePassage(faces, 80, 81);
    expect(prefix).toBe('😀'.repeat(16));
    expect(suffix).toBe('😀'.repeat(16));
    const shifted = describePassage(blocks(`${'😀'.repeat(40)}ab${'😀'.repeat(40)}`), 81, 82);
    expect(shifted.prefix).toBe(`${'😀'.repeat(15)}a`);
  });

  it.each([
    ['at its offsets', 'one two one', { start: 8, end: 11, exact: 'one', prefix: 'one two ', suffix: '' }, 8],
    [
      'by its words where the offsets are off',
      'zero one two',
      { start: 0, end: 3, exact: 'one', prefix: '', suffix: ' two' },
      5,
    ],
    ['by its surroundings', 'an oak, an elm', { start: 3, end: 5, exact: 'an', prefix: ', ', suffix: ' elm' }, 8],
    ['nowhere where the words are gone', 'two', { start: 0, end: 3, exact: 'one', prefix: '', suffix: '' }, undefined],
    [
      'nowhere where two places agree equally',
      'a-b a-b',
      { start: 9, end: 10, exact: 'b', prefix: '-', suffix: '' },
      undefined,
    ],
  ])('is found again %s', (_, words, passage, start) => {
    expect(resolvePassage(blocks(words), passage)?.start).toBe(start);
  });
});
