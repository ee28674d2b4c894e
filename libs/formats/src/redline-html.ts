/**
 * A redline as one page that any browser shows: deleted words struck, new words underlined, the two ends of a move
 * linked with each other. It needs nothing but itself.
 */
import type { Mark, Redline } from '@plenary/document';
import { endOfTable, rowsOf } from './docx-out/table';
import { redlineText, type WordLine, type WordRun, type WordText } from './docx-out/word-line';

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}ins{background:#e3f3e6;text-decoration:underline}' +
  'del{background:#fbe6e4}.moved{font:.8rem sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;vertical-align:top}pre{white-space:pre-wrap}';

const TAGS: Partial<Record<Mark['kind'], string>> = {
  STRONG: 'strong',
  EMPHASIS: 'em',
  CODE: 'code',
  UNDERLINE: 'u',
  STRIKE: 's',
  SUPERSCRIPT: 'sup',
  SUBSCRIPT: 'sub',
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function redlineHtml(redline: Redline, title: string): string {
  const text = redlineText(redline);
  const { changed, moved, inserted, deleted } = redline.summary;
  const summary = `${changed} changed, ${inserted} new, ${deleted} deleted, ${moved} moved`;
  const notes = [...text.notes].map(
    ([number, line]) => `<li id="note-${number}">${wrapped(line, inline(line, text))}</li>`,
  );
  return [
    `<!doctype html>\n<html><head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style></head>`,
    `<body><p class="summary">${summary}</p>`,
    ...body(text),
    ...(notes.length > 0 ? [`<ol class="notes">${notes.join('')}</ol>`] : []),
    '</body></html>\n',
  ].join('\n');
}

function body(text: WordText): string[] {
  const parts: string[] = [];
  for (let index = 0; index < text.lines.length;) {
    const line = text.lines[index];
    if (!line) break;
    if (line.block.kind === 'TABLE_CELL') {
      const end = endOfTable(text.lines, index);
      parts.push(table(text.lines.slice(index, end), text));
      index = end;
    } else {
      parts.push(block(line, text));
      index += 1;
    }
  }
  return parts;
}

function table(lines: readonly WordLine[], text: WordText): string {
  const rows = rowsOf(lines).map((row) => {
    const cells = row.map((line) => {
      const { columnSpan, rowSpan, header } = line.block.cell ?? {};
      const tag = header ? 'th' : 'td';
      const spans = `${columnSpan ? ` colspan="${columnSpan}"` : ''}${rowSpan ? ` rowspan="${rowSpan}"` : ''}`;
      return `<${tag}${spans}>${wrapped(line, inline(line, text))}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function block(line: WordLine, text: WordText): string {
  const { kind, level = 0, list, dir, lang } = line.block;
  const attributes = `${dir ? ` dir="${dir}"` : ''}${lang ? ` lang="${escape(lang)}"` : ''}`;
  const words = wrapped(line, inline(line, text));
  switch (kind) {
    case 'HEADING':
      return `<h${Math.min(Math.max(level, 1), 6)}${attributes}>${words}</h${Math.min(Math.max(level, 1), 6)}>`;
    case 'LIST_ITEM': {
      const sign = list?.ordered ? `${list.number ?? 1}.` : '•';
      return `<p${attributes} style="margin-inline-start:${(level + 1) * 1.5}rem">${sign} ${words}</p>`;
    }
    case 'QUOTE':
      return `<blockquote${attributes}>${words}</blockquote>`;
    case 'CODE':
      return `<pre${attributes}>${words}</pre>`;
    case 'RULE':
      return '<hr>';
    case 'FIGURE':
      return `<figure${attributes}>[${words}]</figure>`;
    default:
      return `<p${attributes}>${words}</p>`;
  }
}

/** The other end of a move is one step away. */
function wrapped({ change, move }: WordLine, words: string): string {
  if (move === undefined) return words;
  const [own, other, sign] = change === 'CAME' ? ['to', 'from', 'moved here'] : ['from', 'to', 'moved away'];
  return `<a class="moved" id="${own}-${escape(move)}" href="#${other}-${escape(move)}">${sign}</a> ${words}`;
}

function inline({ runs }: WordLine, text: WordText): string {
  return runs.map((run) => inChange(run, formatted(run, text))).join('');
}

function inChange({ change }: WordRun, words: string): string {
  if (change === 'STAYS') return words;
  return change === 'CAME' ? `<ins>${words}</ins>` : `<del>${words}</del>`;
}

function formatted({ text: words, marks, note }: WordRun, text: WordText): string {
  if (note !== undefined)
    return `<sup><a href="#note-${note}">${escape(text.notes.get(note)?.block.label ?? String(note))}</a></sup>`;
  const inner = escape(words).replaceAll('\u2028', '<br>');
  return marks.reduceRight((inside, { kind, href }) => {
    if (kind === 'LINK' && href !== undefined) return `<a href="${escape(href)}">${inside}</a>`;
    const tag = TAGS[kind];
    return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
  }, inner);
}
