import { FOUND, excerptPieces, meantWord, respelled, similarCandidates, wordDistance } from './search';

const { begin, end } = FOUND;

describe('an excerpt', () => {
  it.each<[string, string, [string, boolean][]]>([
    ['without a found word', 'Nothing here.', [['Nothing here.', false]]],
    [
      'within',
      `A ${begin}lock${end} holds.`,
      [
        ['A ', false],
        ['lock', true],
        [' holds.', false],
      ],
    ],
    [
      'at both ends',
      `${begin}a${end} and ${begin}b${end}`,
      [
        ['a', true],
        [' and ', false],
        ['b', true],
      ],
    ],
    [
      'with markup, which stays text',
      `<b>${begin}<script>${end}</b>`,
      [
        ['<b>', false],
        ['<script>', true],
        ['</b>', false],
      ],
    ],
    [
      'cut off',
      `the ${begin}lo`,
      [
        ['the ', false],
        ['lo', true],
      ],
    ],
    ['empty', '', []],
  ])('is in pieces: %s', (_what, marked, pieces) => {
    expect(excerptPieces(marked).map(({ text, found }) => [text, found])).toEqual(pieces);
  });
});

describe('a word that was typed wrongly', () => {
  it.each<[string, string[]]>([
    ['Lokcs of dors', ['lokcs', 'dors']],
    ['a an the', []],
    ['"exact phrase" other', ['other']],
    ['-without WG1-IOT-LC1-001 C++', []],
    ['locks or doors OR', ['locks', 'doors']],
    ['LOCK lock Lock', ['lock']],
    ['المعايير سیکیورٹی', ['المعايير', 'سیکیورٹی']],
    ['"open', []],
  ])('can be one of these: %s', (typed, words) => {
    expect(similarCandidates(typed)).toEqual(words);
  });

  it.each<[string, string, number]>([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['lock', 'lock', 0],
    ['lock', 'locks', 1],
    ['lock', 'look', 1],
    ['lock', 'ock', 1],
    ['lokc', 'lock', 1],
    ['olck', 'lock', 1],
    ['kitten', 'sitting', 3],
    ['résumé', 'resume', 2],
    ['المعاير', 'المعايير', 1],
  ])('is %j for %j by %i letters', (a, b, distance) => {
    expect([wordDistance(a, b), wordDistance(b, a)]).toEqual([distance, distance]);
  });

  it.each<[string, string[], string | null]>([
    ['lokcs', ['locks', 'looks'], 'locks'],
    ['lokcs', [], null],
    ['locks', ['clocks', 'locks'], null],
    ['doors', ['floors'], null],
    ['standrads', ['standard', 'standards'], 'standards'],
    // As good as each other: the one that was given first.
    ['larks', ['barks', 'marks'], 'barks'],
  ])('%s out of %j was meant to be %s', (typed, alike, meant) => {
    expect(meantWord(typed, alike)).toBe(meant);
  });

  it('is written as it was found, in its place', () => {
    const spellings = new Map([['lokcs', 'locks']]);
    expect(respelled('Lokcs and "doors" -keys', spellings)).toBe('locks and "doors" -keys');
    expect(respelled('doors', spellings)).toBe(null);
  });
});
