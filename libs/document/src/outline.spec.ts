import { outline } from './outline';

describe('the outline', () => {
  it.each([
    ['1. Scope', { text: 'Scope', number: '1' }],
    ['2.1 Terms and definitions', { text: 'Terms and definitions', number: '2.1' }],
    ['A.3 Examples', { text: 'Examples', number: 'A.3' }],
    ['Annex B: Forms', { text: 'Forms', number: 'Annex B' }],
    ['A name without a number', { text: 'A name without a number' }],
    ['2026', { text: '2026' }],
  ])('reads the number of %s', (text, expected) => {
    expect(outline([{ id: 'h', kind: 'HEADING', level: 2, text }])).toEqual([{ id: 'h', level: 2, ...expected }]);
  });

  it('holds headings alone', () => {
    expect(outline([{ id: 'p', kind: 'PARAGRAPH', text: '1. Not a heading' }])).toEqual([]);
  });
});
