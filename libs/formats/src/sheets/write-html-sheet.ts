/**
 * A disposition of comments as one page that needs nothing beside it: a summary by disposition, then each comment with
 * its answer, under an address of its own. What is not answered says so.
 */
import { DISPOSITION_KINDS, type DispositionKind } from '@plenary/domain';
import type { SheetRow, SheetToWrite } from './comment-sheet';
import { DISPOSITION_WORDS, TYPE_WORDS } from './disposition-words';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.toWellFormed().replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
const lines = (text: string) => escape(text).replaceAll('\n', '<br>');

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 75rem; padding-inline: 1rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; }
td { overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid; }
@media (max-width: 50rem) { thead { display: none; } tr, th, td { display: block; } }
`;

const ADDRESS = /\bhttps?:\/\/[^\s<>"']+/g;

/** The words of a cell that may be a link and nothing else. */
function linked(text: string): string {
  let html = '';
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = escape(found[0]);
    html += `${lines(text.slice(at, found.index))}<a href="${address}" rel="nofollow noopener">${address}</a>`;
    at = found.index + found[0].length;
  }
  return html + lines(text.slice(at));
}

function rowOf(row: SheetRow, index: number): string {
  const id = `comment-${index + 1}`;
  const from = [row.author, row.onBehalfOf, row.organisation, row.body, row.stakeholderGroup, row.region]
    .filter((part) => part !== undefined)
    .map((part) => `<bdi>${escape(part)}</bdi>`)
    .join('<br>');
  const where = [row.clause, row.element, row.line && `line ${row.line}`]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => escape(part ?? ''))
    .join(', ');
  const others = Object.entries(row.others ?? {})
    .map(([name, value]) => `<p>${escape(name)}: ${linked(value)}</p>`)
    .join('');
  const change =
    row.proposedChange === undefined
      ? ''
      : `<p>Proposed change:</p><blockquote dir="auto">${lines(row.proposedChange)}</blockquote>`;
  const passage = row.passage === undefined ? '' : `<blockquote dir="auto">${lines(row.passage)}</blockquote>`;
  const question = row.question === undefined ? '' : `<p dir="auto">Question ${lines(row.question)}</p>`;
  const decided = row.disposition ? `<strong>${DISPOSITION_WORDS[row.disposition]}</strong>` : 'Not answered';
  const reasons = [row.rationale, row.disposition ? undefined : row.observation]
    .filter((part) => part !== undefined)
    .map((part) => `<p dir="auto">${linked(part)}</p>`)
    .join('');
  return `<tr id="${id}">
<th scope="row"><a href="#${id}">${escape(row.reference ?? String(index + 1))}</a></th>
<td>${where}${row.type ? ` <abbr>${TYPE_WORDS[row.type]}</abbr>` : ''}</td>
<td>${question}${passage}<p dir="auto">${linked(row.text ?? '')}</p>${change}${others}</td>
<td>${from}</td>
<td>${decided}${reasons}</td>
</tr>`;
}

function summaryOf(rows: readonly SheetRow[]): string {
  const count = (kind: DispositionKind | undefined) => rows.filter(({ disposition }) => disposition === kind).length;
  const kinds = [
    ...DISPOSITION_KINDS.map((kind) => [DISPOSITION_WORDS[kind], count(kind)] as const),
    ['Not answered', count(undefined)] as const,
  ];
  const items = kinds.filter(([, found]) => found > 0).map(([word, found]) => `<li>${word}: ${found}</li>`);
  return `<p>${rows.length} ${rows.length === 1 ? 'comment' : 'comments'}</p><ul>${items.join('')}</ul>`;
}

export function writeHtmlSheet(sheet: SheetToWrite): string {
  const title = escape(sheet.title ?? sheet.document ?? 'Disposition of comments');
  const facts = [sheet.document, sheet.project, sheet.date]
    .filter((fact) => fact !== undefined && fact !== '')
    .map((fact) => escape(fact ?? ''));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${facts.length > 0 ? `<p>${facts.join(' · ')}</p>` : ''}
${summaryOf(sheet.rows)}
<table>
<thead><tr><th scope="col">Comment</th><th scope="col">Where</th><th scope="col">Text</th><th scope="col">From</th><th scope="col">Disposition</th></tr></thead>
<tbody>
${sheet.rows.map(rowOf).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
