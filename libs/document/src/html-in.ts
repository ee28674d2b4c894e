/**
 * HTML in, by an allow-list: what is named here comes in as a block or a mark, of everything else only the words do.
 *
 * Scripts, styles and embedded documents are dropped whole. Links are kept to http, https, mailto and fragments. No
 * image is fetched: one inside of the file is handed on, one elsewhere stays as its alternative text with a loss.
 */
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { MarkKind, NewBlock } from './block';
import { BlockWriter, keptLink } from './block-writer';
import type { Imported } from './markdown-in';
import { unlessTooDeep } from './plain-text';

const documentParser = unified().use(rehypeParse, { fragment: false }).freeze();
const fragmentParser = unified().use(rehypeParse, { fragment: true }).freeze();

export function blocksFromHtml(html: string): Imported {
  return unlessTooDeep(html, readHtml);
}

function readHtml(html: string): Imported {
  const tree = documentParser.parse(html);
  const writer = new BlockWriter();
  const reader = new HtmlReader(writer, notesOf(tree));
  reader.children(tree);
  writer.paragraph();
  const { blocks, losses, images } = writer;
  const title = reader.title;
  return title === undefined ? { blocks, losses, images } : { blocks, losses, images, title };
}

/** Writes a piece of HTML that stands inside of another format. */
export function writeHtml(writer: BlockWriter, html: string): void {
  new HtmlReader(writer, new Map()).children(fragmentParser.parse(html));
}

const MARKS: Record<string, MarkKind> = {
  b: 'STRONG',
  strong: 'STRONG',
  em: 'EMPHASIS',
  i: 'EMPHASIS',
  cite: 'EMPHASIS',
  dfn: 'EMPHASIS',
  var: 'EMPHASIS',
  code: 'CODE',
  kbd: 'CODE',
  samp: 'CODE',
  tt: 'CODE',
  sup: 'SUPERSCRIPT',
  sub: 'SUBSCRIPT',
  s: 'STRIKE',
  strike: 'STRIKE',
  del: 'STRIKE',
  u: 'UNDERLINE',
  ins: 'UNDERLINE',
};

/** Elements that end the paragraph before and after them. */
const BLOCKS = new Set(
  (
    'address article aside body caption center details dialog dir div dd dl dt fieldset figcaption figure footer form ' +
    'header hgroup html legend main menu nav p search section summary'
  ).split(' '),
);
const DROPPED: Record<string, string> = {
  script: 'script',
  style: '',
  template: '',
  noscript: '',
  head: '',
  title: '',
  meta: '',
  link: '',
  base: '',
  iframe: 'embedded-content',
  object: 'embedded-content',
  embed: 'embedded-content',
  applet: 'embedded-content',
  audio: 'embedded-content',
  video: 'embedded-content',
  canvas: 'embedded-content',
  svg: 'embedded-content',
  math: 'embedded-content',
  frame: 'embedded-content',
  frameset: 'embedded-content',
  input: 'form-control',
  select: 'form-control',
  textarea: 'form-control',
  button: 'form-control',
};

const NOTE_LABEL = /^(?:fn|footnote|note|endnote)[-_:]?(.+)$/i;

/** Elements by id that are the notes of the text: those that carry a note's role or class, or end in a back link. */
function notesOf(tree: Root): Map<string, string> {
  const notes = new Map<string, string>();
  walk(tree, (element) => {
    const id = element.properties['id'];
    if (typeof id !== 'string') return;
    const role = String(element.properties['role'] ?? '');
    if (role === 'doc-footnote' || role === 'doc-endnote' || element.properties['dataNote'] !== undefined) {
      notes.set(id, String(element.properties['dataNote'] ?? NOTE_LABEL.exec(id)?.[1] ?? id));
    }
  });
  return notes;
}

function walk(node: Nodes, visit: (element: Element) => void): void {
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'element') visit(next);
    if ('children' in next) stack.push(...(next.children as Nodes[]));
  }
}

/** Deeper than any text nests, and far from the end of the stack. */
const DEEPEST = 400;

class HtmlReader {
  title: string | undefined;
  private depth = 0;

  constructor(
    private readonly writer: BlockWriter,
    private readonly notes: ReadonlyMap<string, string>,
  ) {}

  children(node: Nodes): void {
    if (!('children' in node)) return;
    if (this.depth > DEEPEST) {
      this.writer.lose('html', 'nested too deep');
      return;
    }
    this.depth += 1;
    for (const child of node.children as Nodes[]) this.node(child);
    this.depth -= 1;
  }

  private node(node: Nodes): void {
    if (node.type === 'text') this.writer.inline.add(node.value);
    else if (node.type === 'element') this.element(node);
    else if (node.type === 'comment') this.writer.lose('comment', node.value.trim());
  }

  private element(element: Element): void {
    const { writer } = this;
    const name = element.tagName;
    if (name === 'head') {
      walk(element, (inner) => {
        const words = inner.tagName === 'title' ? textOf(inner).replace(/\s+/g, ' ').trim() : '';
        if (words !== '') this.title ??= words;
        if (inner.tagName === 'script') writer.lose('script', inner.tagName);
      });
      return;
    }
    const dropped = DROPPED[name];
    if (dropped !== undefined) {
      if (dropped !== '') writer.lose(dropped, name);
      return;
    }
    const note = this.notes.get(String(element.properties['id'] ?? ''));
    if (note !== undefined && !writer.insideCell) {
      writer.note(note, () => this.children(element));
      return;
    }
    if (/^h[1-6]$/.test(name)) {
      writer.paragraph();
      this.children(element);
      writer.paragraph('HEADING', { level: Number(name[1]), ...languageOf(element) });
      return;
    }
    const mark = MARKS[name];
    if (mark !== undefined) {
      // A mark around whole blocks cannot be kept over their ends; its words can.
      if (element.children.some((child) => child.type === 'element' && isBlock(child.tagName))) this.children(element);
      else writer.inline.mark({ kind: mark }, () => this.children(element));
      return;
    }
    switch (name) {
      case 'br':
        writer.inline.break();
        return;
      case 'hr':
        writer.paragraph();
        writer.paragraph('RULE');
        return;
      case 'a':
        this.link(element);
        return;
      case 'img':
        this.image(element);
        return;
      case 'pre':
        this.code(element);
        return;
      case 'blockquote':
        writer.quote(() => this.children(element));
        return;
      case 'ul':
      case 'ol':
        this.list(element);
        return;
      case 'li':
        writer.item({ ordered: false, id: writer.newList() }, () => this.children(element));
        return;
      case 'table':
        this.table(element);
        return;
      case 'wbr':
        return;
      default:
        this.other(element);
    }
  }

  private other(element: Element): void {
    const { writer } = this;
    if (!BLOCKS.has(element.tagName)) {
      this.children(element);
      return;
    }
    writer.paragraph();
    if (element.tagName === 'dl') writer.lose('definition-list');
    this.children(element);
    writer.paragraph('PARAGRAPH', element.tagName === 'p' ? languageOf(element) : {});
  }

  private link(element: Element): void {
    const { writer } = this;
    const target = String(element.properties['href'] ?? '');
    const role = String(element.properties['role'] ?? '');
    if (role === 'doc-backlink') return;
    const note = target.startsWith('#') ? this.notes.get(decodeFragment(target)) : undefined;
    if (note !== undefined) {
      writer.inline.mark({ kind: 'NOTE_REFERENCE', note }, () => writer.inline.add(`[${note}]`));
      return;
    }
    const href = keptLink(target);
    if (href === undefined && target !== '') writer.lose('link-target', target);
    if (href === undefined || element.children.some((child) => child.type === 'element' && isBlock(child.tagName))) {
      this.children(element);
    } else writer.inline.mark({ kind: 'LINK', href }, () => this.children(element));
  }

  private image(element: Element): void {
    const dimensions = (['width', 'height'] as const).map((name) => Number(element.properties[name]));
    const before = this.writer.blocks.length;
    this.writer.figure(String(element.properties['src'] ?? ''), String(element.properties['alt'] ?? ''));
    const figure = this.writer.blocks[this.writer.blocks.length - 1];
    if (this.writer.blocks.length === before || figure?.image === undefined) return;
    const [width, height] = dimensions;
    if (width !== undefined && Number.isInteger(width) && width > 0) figure.image.width = width;
    if (height !== undefined && Number.isInteger(height) && height > 0) figure.image.height = height;
    const mediaType = element.properties['dataMediaType'];
    if (figure.image.mediaType === '' && typeof mediaType === 'string') figure.image.mediaType = mediaType;
  }

  private code(element: Element): void {
    const { writer } = this;
    writer.paragraph();
    if (writer.insideCell) writer.lose('code-in-table');
    const inner = element.children.find(
      (child): child is Element => child.type === 'element' && child.tagName === 'code',
    );
    const classes = inner?.properties['className'];
    const syntax = (Array.isArray(classes) ? classes : [])
      .map((name) => /^language-(.+)$/.exec(String(name))?.[1])
      .find((found) => found !== undefined);
    writer.inline.add(textOf(element).replace(/\n$/, ''), true);
    writer.paragraph('CODE', syntax === undefined ? {} : { syntax });
  }

  private list(element: Element): void {
    const { writer } = this;
    writer.paragraph();
    const ordered = element.tagName === 'ol';
    const id = writer.newList();
    let number = Number(element.properties['start'] ?? 1);
    if (!Number.isInteger(number)) number = 1;
    for (const child of element.children) {
      if (child.type === 'element' && child.tagName === 'li') {
        const own = Number(child.properties['value'] ?? Number.NaN);
        if (Number.isInteger(own)) number = own;
        writer.item(ordered ? { ordered, id, number } : { ordered, id }, () => this.children(child));
        number += 1;
      } else if (child.type === 'element' && (child.tagName === 'ul' || child.tagName === 'ol')) {
        // A list right inside of a list, as old editors write it, is a list inside of the item before it.
        writer.within(() => this.list(child));
      } else this.node(child);
    }
  }

  private table(element: Element): void {
    const { writer } = this;
    writer.paragraph();
    if (writer.insideCell) {
      writer.lose('nested-table');
      this.children(element);
      return;
    }
    const caption = element.children.find((child) => child.type === 'element' && child.tagName === 'caption');
    if (caption !== undefined) {
      this.children(caption);
      writer.paragraph();
    }
    const table = writer.newTable();
    const covered = new Set<string>();
    rowsOf(element).forEach((row, rowIndex) => {
      let column = 0;
      for (const cell of row.children) {
        if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
        while (covered.has(`${rowIndex} ${column}`)) column += 1;
        const rowSpan = span(cell.properties['rowSpan']);
        const columnSpan = span(cell.properties['colSpan']);
        for (let down = 0; down < rowSpan; down += 1) {
          for (let across = 0; across < columnSpan; across += 1) covered.add(`${rowIndex + down} ${column + across}`);
        }
        const place: NonNullable<NewBlock['cell']> = { table, row: rowIndex, column };
        if (rowSpan > 1) place.rowSpan = rowSpan;
        if (columnSpan > 1) place.columnSpan = columnSpan;
        if (cell.tagName === 'th') place.header = true;
        writer.cell(place, () => this.children(cell), languageOf(cell));
        column += columnSpan;
      }
    });
  }
}

function isBlock(name: string): boolean {
  return BLOCKS.has(name) || /^(?:h[1-6]|ul|ol|li|table|pre|blockquote|hr)$/.test(name);
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** A span as a table can have it: a file that claims a billion columns gets one. */
function span(value: unknown): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';
}

function decodeFragment(target: string): string {
  try {
    return decodeURIComponent(target.slice(1));
  } catch {
    return target.slice(1);
  }
}

function languageOf(element: Element): Pick<NewBlock, 'lang' | 'dir'> {
  const lang = element.properties['lang'];
  const dir = element.properties['dir'];
  return {
    ...(typeof lang === 'string' && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang) ? { lang } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  };
}
