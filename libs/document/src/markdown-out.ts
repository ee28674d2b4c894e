/**
 * Markdown out: what comes in again as the same blocks.
 *
 * Every character that Markdown could read as its own is escaped. What Markdown has no sign for (underline, a table
 * with spans, a break inside of a heading) is written as the HTML that the importer understands.
 */
import type { Block, Mark, MarkKind } from './block';
import { HARD_BREAK } from './block-writer';
import { blocksToHtml, type HtmlOptions } from './html-out';
import { grouped, tableRows, type ListNode } from './nesting';

export function blocksToMarkdown(blocks: readonly Block[], options: HtmlOptions = {}): string {
  const notes = new Map(
    blocks.flatMap((block): [string, string][] => (block.kind === 'NOTE' ? [[block.id, block.label ?? block.id]] : [])),
  );
  const parts: string[] = [];
  let bullet = '-';
  let dot = '.';
  let afterList = false;
  for (const group of grouped(blocks)) {
    if (group.type === 'LIST') {
      // Two lists in a row are told apart by their signs.
      if (afterList) {
        bullet = bullet === '-' ? '*' : '-';
        dot = dot === '.' ? ')' : '.';
      }
      parts.push(listMarkdown(group.nodes, bullet, dot, notes, options));
    } else if (group.type === 'TABLE') parts.push(tableMarkdown(group.blocks, notes));
    else if (group.type === 'QUOTES') {
      parts.push(group.blocks.map((block) => indent(paragraph(block, notes), '> ')).join('\n>\n'));
    } else parts.push(blockMarkdown(group.block, notes, options));
    afterList = group.type === 'LIST';
  }
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function indent(text: string, first: string, rest = first): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).replace(/^(>) $/, '$1'))
    .map((line) => (line.trim() === '' ? '' : line))
    .join('\n');
}

function blockMarkdown(block: Block, notes: ReadonlyMap<string, string>, options: HtmlOptions): string {
  switch (block.kind) {
    case 'HEADING': {
      const words = inlineMarkdown(block, notes, '<br>');
      const level = '#'.repeat(Math.min(6, Math.max(1, block.level ?? 1)));
      return `${level} ${words.replace(/#$/, '\\#')}`;
    }
    case 'CODE': {
      const text = block.text.replaceAll(HARD_BREAK, '\n');
      const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(Math.max(3, longest + 1));
      return `${fence}${block.syntax ?? ''}\n${text}\n${fence}`;
    }
    case 'FIGURE': {
      if (block.image === undefined || block.image.hash === '') return `![${escapeInline(block.text)}](about:blank)`;
      const url = options.imageUrl?.(block.image) ?? `sha256:${block.image.hash}`;
      return `![${escapeInline(block.text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    }
    case 'RULE':
      return '***';
    case 'NOTE': {
      const label = block.label ?? block.id;
      return indent(`[^${label}]: ${paragraph(block, notes, '[^x]: ')}`, '', '    ');
    }
    case 'QUOTE':
      return indent(paragraph(block, notes), '> ');
    case 'PARAGRAPH':
    case 'LIST_ITEM':
    case 'TABLE_CELL':
      return paragraph(block, notes);
  }
}

/** A paragraph's words; its first characters must not read as the sign of another block. */
function paragraph(block: Pick<Block, 'text' | 'marks'>, notes: ReadonlyMap<string, string>, prefix = ''): string {
  const words = inlineMarkdown(block, notes, '\\\n');
  return words
    .split('\n')
    .map((line, index) => (index === 0 && prefix !== '' && line === '' ? line : escapeLineStart(line)))
    .join('\n');
}

function escapeLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$|\\)/, '$1\\$2')
    .replace(/^([-+#=:>|{])/, '\\$1')
    .replace(/^\t/, '&#9;');
}

function listMarkdown(
  nodes: readonly ListNode[],
  bullet: string,
  dot: string,
  notes: ReadonlyMap<string, string>,
  options: HtmlOptions,
): string {
  // Items that hold more than words are parted by empty lines throughout, or their paragraphs would run together.
  let sign = bullet;
  let mark = dot;
  return nodes
    .map(({ item, inside }) => {
      const ordered = item.list?.ordered === true;
      const lead = ordered ? `${item.list?.number ?? 1}${mark} ` : `${sign} `;
      const words = paragraph(item, notes);
      const parts: string[] = [];
      sign = bullet;
      mark = dot;
      let innerBullet = bullet;
      let innerDot = dot;
      let afterList = false;
      for (const part of inside) {
        if (part.type === 'LIST') {
          if (afterList) {
            innerBullet = innerBullet === '-' ? '*' : '-';
            innerDot = innerDot === '.' ? ')' : '.';
          }
          parts.push(listMarkdown(part.nodes, innerBullet, innerDot, notes, options));
        } else parts.push(blockMarkdown(part.block, notes, options));
        afterList = part.type === 'LIST';
      }
      const head = words === '' && parts.length > 0 ? '<!-- -->' : words;
      return indent([head, ...parts].join('\n\n'), lead, ' '.repeat(lead.length));
    })
    .join('\n');
}

function tableMarkdown(blocks: readonly Block[], notes: ReadonlyMap<string, string>): string {
  const rows = tableRows(blocks);
  const width = rows[0]?.length ?? 0;
  const plain = rows.every(
    (cells, row) =>
      cells.length === width &&
      cells.every(
        (block, column) =>
          block.cell?.row === row &&
          block.cell.column === column &&
          (block.cell.rowSpan ?? 1) === 1 &&
          (block.cell.columnSpan ?? 1) === 1 &&
          (block.cell.header === true) === (row === 0) &&
          block.lang === undefined &&
          block.dir === undefined,
      ),
  );
  if (!plain || width === 0) return blocksToHtml(blocks);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head, ...rest] = rows.map((cells) =>
    line(cells.map((block) => inlineMarkdown(block, notes, '<br>').replace(/\|/g, '\\|'))),
  );
  return [head, line(Array.from({ length: width }, () => '---')), ...rest].join('\n');
}

/** What Markdown could take for a sign of its own; an entity's ampersand and a bare address's colon are among them. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~]/g, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp)(:)/gi, '$1\\$2')
    .replace(/(www)(\.)/gi, '$1\\$2')
    .replace(/@/g, '\\@')
    .replaceAll('\u00a0', '&nbsp;');
}

const TAGS: Record<Exclude<MarkKind, 'LINK' | 'NOTE_REFERENCE' | 'CODE'>, string> = {
  STRONG: 'strong',
  EMPHASIS: 'em',
  STRIKE: 's',
  UNDERLINE: 'u',
  SUPERSCRIPT: 'sup',
  SUBSCRIPT: 'sub',
};
const SIGNS: Partial<Record<MarkKind, string>> = { STRONG: '**', EMPHASIS: '*', STRIKE: '~~' };

/**
 * The words with their marks. The short signs are used where Markdown is sure to read them (a mark alone, between
 * spaces or at an end, over letters); elsewhere its HTML tag says the same.
 */
function inlineMarkdown(
  block: Pick<Block, 'text' | 'marks'>,
  notes: ReadonlyMap<string, string>,
  lineBreak: string,
): string {
  const { text } = block;
  const marks = block.marks ?? [];
  const places = new Set([0, text.length]);
  for (const mark of marks) {
    places.add(mark.start);
    places.add(mark.end);
  }
  const cuts = [...places].sort((one, two) => one - two);
  const open: Mark[] = [];
  const lone = new Set(marks.filter((mark) => standsAlone(text, mark, marks)));
  let result = '';
  cuts.forEach((cut, index) => {
    const ending = open.findIndex((mark) => mark.end <= cut);
    const closed = ending < 0 ? [] : open.splice(ending).reverse();
    for (const mark of closed) result += signOf(mark, lone.has(mark), false);
    const starting = [
      ...closed.filter((mark) => mark.end > cut).reverse(),
      ...marks.filter((mark) => mark.start === cut && mark.end > cut && mark.kind !== 'NOTE_REFERENCE'),
    ].sort((one, two) => two.end - one.end);
    for (const mark of starting) {
      result += signOf(mark, lone.has(mark), true);
      open.push(mark);
    }
    const next = cuts[index + 1];
    if (next === undefined) return;
    const note = marks.find((mark) => mark.kind === 'NOTE_REFERENCE' && mark.start <= cut && mark.end >= next);
    if (note !== undefined) {
      if (note.start === cut) result += `[^${notes.get(note.note ?? '') ?? note.note ?? ''}]`;
      return;
    }
    const words = text.slice(cut, next);
    const code = open.find((mark) => mark.kind === 'CODE');
    result += code !== undefined && lone.has(code) ? words : words.split(HARD_BREAK).map(escapeInline).join(lineBreak);
  });
  return result;
}

/** Whether the short sign of a mark is sure to be read. */
function standsAlone(text: string, mark: Mark, marks: readonly Mark[]): boolean {
  const words = text.slice(mark.start, mark.end);
  if (marks.some((other) => other !== mark && other.start < mark.end && other.end > mark.start)) return false;
  if (marks.some((other) => other !== mark && (other.end === mark.start || other.start === mark.end))) return false;
  if (words.includes(HARD_BREAK) || words.includes('\n')) return false;
  if (mark.kind === 'CODE') return !/`|^ | $|\|| {2}|\t/.test(words);
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  return (
    (before === ' ' || before === HARD_BREAK) &&
    (after === ' ' || after === HARD_BREAK) &&
    /^[A-Za-z0-9].*[A-Za-z0-9]$|^[A-Za-z0-9]$/.test(words)
  );
}

function signOf(mark: Mark, lone: boolean, opening: boolean): string {
  if (mark.kind === 'LINK') {
    const href = mark.href ?? '';
    return opening ? '[' : `](<${href.replace(/[<>\\]/g, encodeURIComponent).replace(/&/g, '&amp;')}>)`;
  }
  if (mark.kind === 'CODE') {
    if (lone) return '`';
    return opening ? '<code>' : '</code>';
  }
  if (mark.kind === 'NOTE_REFERENCE') return '';
  const sign = SIGNS[mark.kind];
  if (lone && sign !== undefined) return sign;
  return opening ? `<${TAGS[mark.kind]}>` : `</${TAGS[mark.kind]}>`;
}
