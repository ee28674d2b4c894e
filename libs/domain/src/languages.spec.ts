import { languageOf, negotiateLanguage } from './languages';

describe('the language of the tool', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['AR_eg', 'ar'],
    ['de', null],
    ['', null],
    ['constructor', null],
    [undefined, null],
  ])('of the tag %p is %p', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de,nl', 'en'],
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['de, ar;q=0.5, en;q=0.4', 'ar'],
    ['en;q=0.1, ar;q=0.2', 'ar'],
    ['fr;q=0, ar;q=0.1', 'ar'],
    ['en, fr', 'en'],
    ['fr;q=high', 'fr'],
    [`${'x,'.repeat(10_000)}ar`, 'en'],
  ])('for the header %p is %p', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});
