import { readWords, Vocabulary, wordAfter } from './words';

const wordsOf = (text: string) => {
  const words = readWords(text, new Vocabulary());
  return Array.from(words.starts, (start, index) => text.slice(start, words.ends[index]));
};

describe('the words of a text', () => {
  it.each([
    ['letters and signs', 'A draft, v2.1!', ['A', 'draft', ',', 'v2', '.', '1', '!']],
    ['words with marks that combine', 'cafe\u0301 na\u0308her', ['cafe\u0301', 'na\u0308her']],
    ['Arabic', 'هذا نص قصير', ['هذا', 'نص', 'قصير']],
    ['astral characters whole', 'go 👩‍👩‍👧 now', ['go', '👩‍', '👩‍', '👧', 'now']],
    ['a lone surrogate', 'a\ud83d b', ['a', '\ud83d', 'b']],
  ])('are read for %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['Chinese', '工作组讨论了草案的第二章'],
    ['Thai', 'คณะทำงานพิจารณาร่างเอกสาร'],
    ['Japanese', '作業部会は草案を検討した'],
  ])('are cut by the dictionary in %s', (_, text) => {
    const words = wordsOf(text);
    expect(words.length).toBeGreaterThan(3);
    expect(words.join('')).toBe(text);
  });

  it('are found by offset', () => {
    const words = readWords('one two', new Vocabulary());
    expect([0, 2, 3, 4, 7].map((offset) => wordAfter(words, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});
