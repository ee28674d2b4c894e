/**
 * HTML out: semantic, escaped, with nothing in it but the text.
 *
 * Items of a list nest by their level, a table keeps its spans, notes stand at the end with links both ways.
 */
import type { Block, Mark, MarkKind } from './block';
import { HARD_BREAK, keptLink } from './block-writer';
import { grouped, tableRows, type ListNode } from './nesting';

export interface HtmlOptions {
  /** The address of an image; without it an image stands as its hash. */
  imageUrl?: (image: NonNullable<Block['image']>) => string;
}

export function blocksToHtml(blocks: readonly Block[], options: HtmlOptions = {}): string {
  const notes = new Map(
    blocks.flatMap((block): [string, string][] => (block.kind === 'NOTE' ? [[block.id, block.label ?? block.id]] : [])),
  );
  const parts = grouped(blocks).map((group) => {
    switch (group.type) {
      case 'LIST':
        return listHtml(group.nodes, notes, options);
      case 'TABLE':
        return tableHtml(group.blocks, notes);
      case 'QUOTES':
        return `<blockquote>${group.blocks.map((block) => `<p${attributes(block)}>${inlineHtml(block, notes)}</p>`).join('')}</blockquote>`;
      case 'BLOCK':
        return blockHtml(group.block, notes, options);
    }
  });
  return parts.join('\n');
}

function blockHtml(block: Block, notes: ReadonlyMap<string, string>, options: HtmlOptions): string {
  const inline = inlineHtml(block, notes);
  switch (block.kind) {
    case 'HEADING': {
      const level = Math.min(6, Math.max(1, block.level ?? 1));
      return `<h${level}${attributes(block)}>${inline}</h${level}>`;
    }
    case 'CODE': {
      const syntax = block.syntax === undefined ? '' : ` class="language-${escapeAttribute(block.syntax)}"`;
      return `<pre><code${syntax}>${escapeText(block.text.replaceAll(HARD_BREAK, '\n'))}\n</code></pre>`;
    }
    case 'FIGURE':
      return figureHtml(block, options);
    case 'RULE':
      return '<hr>';
    case 'NOTE': {
      const label = escapeAttribute(block.label ?? block.id);
      return `<aside role="doc-footnote" id="note-${label}" data-note="${label}"${attributes(block)}>${inline}</aside>`;
    }
    case 'QUOTE':
      return `<blockquote><p${attributes(block)}>${inline}</p></blockquote>`;
    case 'PARAGRAPH':
    case 'LIST_ITEM':
    case 'TABLE_CELL':
      return `<p${attributes(block)}>${inline}</p>`;
  }
}

function figureHtml(block: Block, options: HtmlOptions): string {
  const { image } = block;
  if (image === undefined || image.hash === '') return `<figure><img alt="${escapeAttribute(block.text)}"></figure>`;
  const source = options.imageUrl?.(image) ?? `sha256:${image.hash}`;
  const size =
    (image.width === undefined ? '' : ` width="${image.width}"`) +
    (image.height === undefined ? '' : ` height="${image.height}"`);
  const type = image.mediaType === '' ? '' : ` data-media-type="${escapeAttribute(image.mediaType)}"`;
  return `<figure><img src="${escapeAttribute(source)}" alt="${escapeAttribute(block.text)}"${size}${type}></figure>`;
}

function listHtml(nodes: readonly ListNode[], notes: ReadonlyMap<string, string>, options: HtmlOptions): string {
  const first = nodes[0]?.item.list;
  const ordered = first?.ordered === true;
  const start = ordered && first.number !== undefined && first.number !== 1 ? ` start="${first.number}"` : '';
  let expected = first?.number ?? 1;
  const items = nodes.map(({ item, inside }) => {
    const number = item.list?.number;
    const value = ordered && number !== undefined && number !== expected ? ` value="${number}"` : '';
    expected = (number ?? expected) + 1;
    const rest = inside.map((part) =>
      part.type === 'LIST' ? listHtml(part.nodes, notes, options) : blockHtml(part.block, notes, options),
    );
    return `<li${value}${attributes(item)}>${inlineHtml(item, notes)}${rest.join('')}</li>`;
  });
  const name = ordered ? 'ol' : 'ul';
  return `<${name}${start}>${items.join('')}</${name}>`;
}

function tableHtml(blocks: readonly Block[], notes: ReadonlyMap<string, string>): string {
  const rows = tableRows(blocks).map((cells) => {
    const columns = cells.map((block) => {
      const name = block.cell?.header === true ? 'th' : 'td';
      const spans =
        ((block.cell?.rowSpan ?? 1) > 1 ? ` rowspan="${block.cell?.rowSpan}"` : '') +
        ((block.cell?.columnSpan ?? 1) > 1 ? ` colspan="${block.cell?.columnSpan}"` : '');
      return `<${name}${spans}${attributes(block)}>${inlineHtml(block, notes)}</${name}>`;
    });
    return `<tr>${columns.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

const TAGS: Record<Exclude<MarkKind, 'LINK' | 'NOTE_REFERENCE'>, string> = {
  STRONG: 'strong',
  EMPHASIS: 'em',
  CODE: 'code',
  SUPERSCRIPT: 'sup',
  SUBSCRIPT: 'sub',
  STRIKE: 's',
  UNDERLINE: 'u',
};

/** The text of a block with its marks: opened and closed at every place where the set of marks changes. */
export function inlineHtml(block: Pick<Block, 'text' | 'marks'>, notes: ReadonlyMap<string, string>): string {
  const marks = block.marks ?? [];
  const places = new Set([0, block.text.length]);
  for (const mark of marks) {
    places.add(mark.start);
    places.add(mark.end);
  }
  const cuts = [...places].sort((one, two) => one - two);
  const open: Mark[] = [];
  let html = '';
  cuts.forEach((cut, index) => {
    const lasting = open.findIndex((mark) => mark.end <= cut);
    const reopen = lasting < 0 ? [] : open.splice(lasting).reverse();
    for (const mark of reopen) html += endTag(mark);
    const starting = [
      ...reopen.filter((mark) => mark.end > cut).reverse(),
      ...marks.filter((mark) => mark.start === cut && mark.end > cut),
    ].sort((one, two) => two.end - one.end);
    for (const mark of starting) {
      html += startTag(mark, notes);
      open.push(mark);
    }
    const next = cuts[index + 1];
    if (next !== undefined) html += escapeText(block.text.slice(cut, next)).replaceAll(HARD_BREAK, '<br>');
  });
  return html;
}

function startTag(mark: Mark, notes: ReadonlyMap<string, string>): string {
  if (mark.kind === 'LINK') {
    const href = mark.href === undefined ? undefined : keptLink(mark.href);
    return href === undefined ? '<a>' : `<a href="${escapeAttribute(href)}">`;
  }
  if (mark.kind === 'NOTE_REFERENCE') {
    const label = notes.get(mark.note ?? '') ?? mark.note ?? '';
    return `<a role="doc-noteref" href="#note-${encodeURIComponent(label)}">`;
  }
  return `<${TAGS[mark.kind]}>`;
}

function endTag(mark: Mark): string {
  return mark.kind === 'LINK' || mark.kind === 'NOTE_REFERENCE' ? '</a>' : `</${TAGS[mark.kind]}>`;
}

function attributes(block: Block): string {
  return (
    (block.lang === undefined ? '' : ` lang="${escapeAttribute(block.lang)}"`) +
    (block.dir === undefined ? '' : ` dir="${block.dir}"`)
  );
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
