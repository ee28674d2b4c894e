import { resolveWord, vocabularyFaults, wordKey } from './declared-words';

const WORDS = {
  terms: ['Academia', 'Civil society', 'Technical community'],
  aliases: [
    { alias: 'NGO', terms: ['Civil society'] },
    { alias: 'Education', terms: ['Academia', 'Civil society'] },
    { alias: 'Business', terms: [] },
    { alias: 'University', terms: ['Higher education'] },
  ],
};

describe('a word that a list says of a person', () => {
  it.each([
    [null, { is: 'NOTHING' }],
    ['  ', { is: 'NOTHING' }],
    ['Academia', { is: 'SAID', word: 'Academia' }],
    [' civil  SOCIETY ', { is: 'SAID', word: 'Civil society' }],
    ['ngo', { is: 'SAID', word: 'Civil society' }],
    ['Prefer not to say', { is: 'PREFERS_NOT' }],
    ['Education', { is: 'ASK', word: 'Education', among: ['Academia', 'Civil society'] }],
    ['Business', { is: 'ASK', word: 'Business', among: [] }],
    ['Civil socity', { is: 'ASK', word: 'Civil socity', among: [] }],
    ['Academia, Civil society', { is: 'ASK', word: 'Academia, Civil society', among: [] }],
    // An alias of a term that the coalition gave up settles nothing.
    ['University', { is: 'ASK', word: 'University', among: [] }],
  ])('%j', (word, resolved) => {
    expect(resolveWord(word, WORDS)).toEqual(resolved);
  });

  it('is told apart by nothing that cannot be seen to matter', () => {
    expect(wordKey('Asia\u2011Pacific')).toBe(wordKey('ASIA-pacific'));
    expect(wordKey('Ｒegion')).toBe(wordKey('region'));
    expect(wordKey('Écoles')).not.toBe(wordKey('Ecoles'));
  });
});

describe('a vocabulary', () => {
  it.each([
    ['as it is', WORDS.terms, WORDS.aliases.slice(0, 3), null, null],
    ['with a term twice', ['A', 'a'], [], 'doubled', null],
    ['with an empty term', ['A', ' '], [], 'required', null],
    ['with an alias that is a term', ['A', 'B'], [{ alias: 'b', terms: ['A'] }], null, 'doubled'],
    ['with an alias of an unknown term', ['A'], [{ alias: 'X', terms: ['Y'] }], null, 'unknown'],
    ['with an endless term', ['x'.repeat(201)], [], 'too-long', null],
    ['with too many terms', Array.from({ length: 101 }, (_, at) => `T${at}`), [], 'too-many', null],
  ])('%s', (_name, terms, aliases, ofTerms, ofAliases) => {
    expect(vocabularyFaults({ terms, aliases })).toEqual({ terms: ofTerms, aliases: ofAliases });
  });
});
