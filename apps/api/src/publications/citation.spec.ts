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
  supersedes: [],
  supersededBy: null,
  supporters: [],
};

describe('a citation', () => {
  it('is a line of words with the reference, the day in UTC and the address', () => {
    expect(citationText({ ...cited, title: 'Ten devices' })).toBe(
      'Coalition & Friends, WG1: Ten devices. CF-WG1-IOT-1, 2026-03-09. https://example.org/p/cf/WG1/IOT',
    );
  });

  it('names who supported it in every form, and no name breaks one', () => {
    const supported = { ...cited, title: 'Ten devices', supporters: ['Example Fund, Ltd', 'A {B} & Co'] };
    expect(citationText(supported)).toBe(
      'Coalition & Friends, WG1: Ten devices. CF-WG1-IOT-1, 2026-03-09. https://example.org/p/cf/WG1/IOT · Supported by Example Fund, Ltd; A {B} & Co.',
    );
    expect(citationBibtex(supported)).toContain(
      'note = {Edition 1. Supported by Example Fund, Ltd; A \\{B\\} \\& Co},',
    );
    expect(JSON.parse(citationCsl(supported))).toMatchObject([{ note: 'Supported by Example Fund, Ltd; A {B} & Co' }]);
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

  it('says what it took the place of, and what took its own', () => {
    const second = {
      ...cited,
      title: 'Ten devices',
      reference: 'CF-WG1-IOT-2',
      edition: 2,
      supersedes: ['CF-WG1-IOT-1', 'CF-WG1-BOX_1-1'],
      supersededBy: 'CF-WG1-IOT-3',
    };
    const said = 'Supersedes CF-WG1-IOT-1, CF-WG1-BOX_1-1. Superseded by CF-WG1-IOT-3';
    expect(citationText(second)).toBe(
      `Coalition & Friends, WG1: Ten devices. CF-WG1-IOT-2, edition 2, 2026-03-09. https://example.org/p/cf/WG1/IOT · ${said}.`,
    );
    expect(citationBibtex(second)).toContain(
      '  note = {Edition 2. Supersedes CF-WG1-IOT-1, CF-WG1-BOX\\_1-1. Superseded by CF-WG1-IOT-3},',
    );
    expect(JSON.parse(citationCsl(second))).toMatchObject([{ edition: '2', note: said }]);
    expect(JSON.parse(citationCsl(cited))[0]).not.toHaveProperty('note');
  });
});
