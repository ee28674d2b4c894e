/**
 * How a publication is cited: in words, as BibTeX (a techreport of its coalition) and as CSL-JSON, the form that
 * reference managers share (https://citationstyles.org). The reference is its number, the public page its address.
 */

export interface Cited {
  coalition: string;
  group: string;
  title: string;
  reference: string;
  edition: number;
  publishedAt: Date;
  address: string;
  /** BCP 47; empty where the document does not say. */
  lang: string;
  /** References of what it took the place of, and of what took its own. */
  supersedes: readonly string[];
  supersededBy: string | null;
  /** Who supported it. */
  supporters: readonly string[];
}

/** What a reader of the citation has to know of other texts, and of who supported this one; empty where there is nothing. */
const relations = ({ supersedes, supersededBy, supporters }: Cited): string[] => [
  ...(supersedes.length > 0 ? [`Supersedes ${supersedes.join(', ')}`] : []),
  ...(supersededBy ? [`Superseded by ${supersededBy}`] : []),
  ...(supporters.length > 0 ? [`Supported by ${supporters.join('; ')}`] : []),
];

const day = (at: Date): string => at.toISOString().slice(0, 10);

export function citationText(cited: Cited): string {
  const { coalition, group, title, reference, edition, publishedAt, address } = cited;
  const counted = edition > 1 ? `, edition ${edition}` : '';
  const said = relations(cited).map((words) => ` ${words}.`);
  return `${coalition}, ${group}: ${title}. ${reference}${counted}, ${day(publishedAt)}. ${address}${said.length > 0 ? ` ·${said.join('')}` : ''}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (words: string): string =>
  words.replace(/[\\{}%&#_$~^]/g, (letter) => SPECIAL[letter] ?? letter).replace(/\s+/g, ' ');

export function citationBibtex(cited: Cited): string {
  const { coalition, title, reference, edition, publishedAt, address, lang } = cited;
  const fields = [
    ['title', `{${tex(title)}}`],
    ['institution', tex(coalition)],
    ['number', tex(reference)],
    ['year', day(publishedAt).slice(0, 4)],
    ['month', String(publishedAt.getUTCMonth() + 1)],
    ['note', tex([`Edition ${edition}`, ...relations(cited)].join('. '))],
    // An address stands as it is: nothing in ours is special, and what is written otherwise cannot be followed.
    ['url', address],
    ...(lang === '' ? [] : [['language', tex(lang)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@techreport{${reference.replace(/[^A-Za-z0-9-]/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

export function citationCsl(cited: Cited): string {
  const { coalition, group, title, reference, edition, publishedAt, address, lang } = cited;
  const said = relations(cited).join('. ');
  const parts = day(publishedAt).split('-').map(Number);
  const item = {
    id: reference,
    type: 'report',
    title,
    author: [{ literal: `${coalition}, ${group}` }],
    publisher: coalition,
    number: reference,
    edition: String(edition),
    issued: { 'date-parts': [parts] },
    URL: address,
    ...(said === '' ? {} : { note: said }),
    ...(lang === '' ? {} : { language: lang }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
