import { citationBibtex, citationCsl, citationText } from './citation';

const cited = {
  coalition: 'Coalition & Friends',
  group: 'WG1',
  title: 'Ten {devices}, 100% “safe”_now\nand later',
  reference: 'CF-WG1-IOT-1',
  edition: 1,
  publishedAt: new Date('2026-03-09T23:30:00Z'),
  address: 'https://example.org/p/cf/WG1/IOT',
  lang: 'en',
};

describe('a citation', () => {
  it('is a line of words with the reference, the day in UTC and the address', () => {
    expect(citationText({ ...cited, title: 'Ten devices' })).toBe(
      'Coalition & Friends, WG1: Ten devices. CF-WG1-IOT-1, 2026-03-09. https://example.org/p/cf/WG1/IOT',
    );
  });

  it('is BibTeX that no title breaks', () => {
    expect(citationBibtex(cited)).toBe(
      [
        '@techreport{CF-WG1-IOT-1,',
        '  title = {{Ten \\{devices\\}, 100\\% “safe”\\_now and later}},',
        '  institution = {Coalition \\& Friends},',
        '  number = {CF-WG1-IOT-1},',
        '  year = {2026},',
        '  month = {3},',
        '  note = {Edition 1},',
        '  url = {https://example.org/p/cf/WG1/IOT},',
        '  language = {en}',
        '}\n',
      ].join('\n'),
    );
  });

  it('is CSL-JSON with the words as they are', () => {
    expect(JSON.parse(citationCsl(cited))).toMatchObject([
      {
        id: 'CF-WG1-IOT-1',
        type: 'report',
        title: cited.title,
        issued: { 'date-parts': [[2026, 3, 9]] },
        language: 'en',
      },
    ]);
  });
});
