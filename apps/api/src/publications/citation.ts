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
}

const day = (at: Date): string => at.toISOString().slice(0, 10);

export function citationText({ coalition, group, title, reference, publishedAt, address }: Cited): string {
  return `${coalition}, ${group}: ${title}. ${reference}, ${day(publishedAt)}. ${address}`;
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

export function citationBibtex({ coalition, title, reference, edition, publishedAt, address, lang }: Cited): string {
  const fields = [
    ['title', `{${tex(title)}}`],
    ['institution', tex(coalition)],
    ['number', tex(reference)],
    ['year', day(publishedAt).slice(0, 4)],
    ['month', String(publishedAt.getUTCMonth() + 1)],
    ['note', `Edition ${edition}`],
    // An address stands as it is: nothing in ours is special, and what is written otherwise cannot be followed.
    ['url', address],
    ...(lang === '' ? [] : [['language', tex(lang)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@techreport{${reference.replace(/[^A-Za-z0-9-]/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

export function citationCsl({
  coalition,
  group,
  title,
  reference,
  edition,
  publishedAt,
  address,
  lang,
}: Cited): string {
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
    ...(lang === '' ? {} : { language: lang }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
