/**
 * Markdown in: CommonMark with tables, strike-through, task lists and footnotes, front matter, and what standards
 * drafts add to it (kramdown's attribute lists, definition lists and section markers).
 *
 * HTML inside of Markdown goes through the HTML importer's allow-list; nothing is fetched and nothing is run.
 */
import type { Nodes, Parents, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MarkKind, NewBlock } from './block';
import { BlockWriter, keptLink } from './block-writer';
import { writeHtml } from './html-in';
import type { InlineImage, Loss } from './loss';
import { unlessTooDeep } from './plain-text';

export interface Imported {
  blocks: NewBlock[];
  losses: Loss[];
  images: InlineImage[];
  /** The title that the file gives itself outside of its text. */
  title?: string;
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export function blocksFromMarkdown(text: string): Imported {
  return unlessTooDeep(text, readMarkdown);
}

function readMarkdown(text: string): Imported {
  const { body, title } = takeFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const writer = new BlockWriter();
  const tree = parser.parse(mendLines(body, writer));
  const reader = new MarkdownReader(writer, definitionsOf(tree.children));
  reader.blocks(tree.children);
  writer.paragraph();
  const { blocks, losses, images } = writer;
  return title === undefined ? { blocks, losses, images } : { blocks, losses, images, title };
}

/** Front matter is an opening `---` line up to `---`, `...`, or kramdown's first section marker. */
function takeFrontMatter(text: string): { body: string; title?: string } {
  if (!/^---[ \t]*\n/.test(text)) return { body: text };
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)|\n(?=--- (?:abstract|middle)[ \t]*\n)/.exec(text.slice(3));
  if (end === null) return { body: text };
  const matter = text.slice(4, 3 + end.index + 1);
  if (!/^[\w-]+[ \t]*:/m.test(matter)) return { body: text };
  const body = text.slice(3 + end.index + end[0].length);
  const line = /^title[ \t]*:[ \t]*(.+)$/m.exec(matter)?.[1]?.trim();
  // A value that goes on in the lines below is not read.
  const title = line === undefined || /^[|>]/.test(line) ? '' : unquoted(line);
  return title === '' ? { body } : { body, title };
}

/** A value between quotation marks, with the escapes that YAML has in common with JSON. */
function unquoted(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}

const FENCE = /^( *)(`{3,}|~{3,})([^`\n]*)$/;

/**
 * Makes whole what drafts write loosely: a section marker stands apart from the paragraphs around it, and a fence that
 * opens too far to the right still opens, where otherwise the text after it would be read inside out.
 */
function mendLines(text: string, writer: BlockWriter): string {
  const lines = text.split('\n');
  const sound = fencesClose(lines);
  const result: string[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const fence = FENCE.exec(line);
    const sign = fence?.[2] ?? '';
    const far = (fence?.[1] ?? '').length > 3;
    if (open !== undefined) {
      const closes = fence !== null && fence[3]?.trim() === '' && sign.startsWith(open) && !far;
      if (closes) open = undefined;
      result.push(line);
    } else if (fence !== null && far && !sound && result.at(-1)?.trim() === '') {
      writer.lose('code-fence', line.trim());
      open = sign;
      result.push(line.trim());
    } else {
      if (fence !== null && !far) open = sign;
      if (SECTION_MARKER.test(line.trimEnd()) && fence === null) result.push('', line.trimEnd(), '');
      else result.push(line);
    }
  }
  return result.join('\n');
}

/** Whether every fence that opens is closed again. */
function fencesClose(lines: readonly string[]): boolean {
  let open: string | undefined;
  for (const line of lines) {
    const fence = FENCE.exec(line);
    if (fence === null || (fence[1] ?? '').length > 3) continue;
    if (open === undefined) open = fence[2];
    else if (fence[3]?.trim() === '' && fence[2]?.startsWith(open) === true) open = undefined;
  }
  return open === undefined;
}

type Definitions = Map<string, string>;

function definitionsOf(children: readonly RootContent[], into: Definitions = new Map()): Definitions {
  for (const node of children) {
    if (node.type === 'definition') {
      if (!into.has(node.identifier)) into.set(node.identifier, node.url);
    } else if ('children' in node) definitionsOf(node.children as RootContent[], into);
  }
  return into;
}

const HTML_MARKS: Record<string, MarkKind> = {
  b: 'STRONG',
  strong: 'STRONG',
  i: 'EMPHASIS',
  em: 'EMPHASIS',
  s: 'STRIKE',
  del: 'STRIKE',
  strike: 'STRIKE',
  u: 'UNDERLINE',
  ins: 'UNDERLINE',
  sup: 'SUPERSCRIPT',
  sub: 'SUBSCRIPT',
  code: 'CODE',
  tt: 'CODE',
  kbd: 'CODE',
};

const ATTRIBUTES = /[ \t]*\{(?:[:#.][^{}\n]*)\}[ \t]*$/;
const SECTION_MARKER = /^--- (abstract|middle|back|note_(\S+))$/;

class MarkdownReader {
  constructor(
    private readonly writer: BlockWriter,
    private readonly definitions: Definitions,
  ) {}

  blocks(children: readonly RootContent[]): void {
    for (const node of children) this.block(node);
  }

  private block(node: RootContent): void {
    const { writer } = this;
    switch (node.type) {
      case 'heading':
        this.heading(node.children, node.depth);
        return;
      case 'paragraph':
        this.paragraph(node.children);
        return;
      case 'thematicBreak':
        writer.paragraph('RULE');
        return;
      case 'blockquote':
        writer.quote(() => this.blocks(node.children));
        return;
      case 'code':
        if (writer.insideCell) writer.lose('code-in-table');
        writer.inline.add(node.value, true);
        writer.paragraph('CODE', node.lang ? { syntax: node.lang } : {});
        return;
      case 'list': {
        const id = writer.newList();
        const ordered = node.ordered === true;
        node.children.forEach((item, index) => {
          const number = ordered ? { number: (node.start ?? 1) + index } : {};
          writer.item({ ordered, id, ...number }, () => {
            if (typeof item.checked === 'boolean') writer.inline.add(item.checked ? '\u2611 ' : '\u2610 ');
            this.blocks(item.children);
          });
        });
        return;
      }
      case 'table':
        this.table(node);
        return;
      case 'footnoteDefinition':
        writer.note(node.label ?? node.identifier, () => this.blocks(node.children));
        return;
      case 'html':
        writer.paragraph();
        writeHtml(writer, node.value);
        writer.paragraph();
        return;
      case 'definition':
      case 'yaml':
        return;
      default:
        this.inline(node);
        writer.paragraph();
    }
  }

  private heading(children: readonly RootContent[], depth: number): void {
    const last = children[children.length - 1];
    let shown = children;
    if (last?.type === 'text' && ATTRIBUTES.test(last.value)) {
      shown = [...children.slice(0, -1), { ...last, value: last.value.replace(ATTRIBUTES, '') }];
    }
    this.inlines(shown);
    this.writer.paragraph('HEADING', { level: depth });
  }

  /** A paragraph; one that is a section marker, an attribute list or a definition list of kramdown is read as such. */
  private paragraph(children: readonly RootContent[]): void {
    const { writer } = this;
    const only = children.length === 1 ? children[0] : undefined;
    if (only?.type === 'text') {
      const marker = SECTION_MARKER.exec(only.value.trim());
      if (marker !== null) {
        this.sectionMarker(marker[1] ?? '', marker[2]);
        return;
      }
      if (/^(?:\{:[^}\n]*\}\s*)+$/.test(only.value)) {
        writer.lose('attributes', only.value);
        return;
      }
    }
    const lone = children.length === 1 && only?.type === 'image';
    if (lone && only.type === 'image') {
      writer.figure(only.url, only.alt ?? '');
      return;
    }
    for (const part of definitionParts(children)) {
      this.inlines(part);
      writer.paragraph();
    }
  }

  private sectionMarker(name: string, note: string | undefined): void {
    const { writer } = this;
    if (name === 'middle' || name === 'back') {
      writer.lose('section-marker', name);
      return;
    }
    writer.inline.add(note === undefined ? 'Abstract' : note.replace(/_/g, ' '));
    writer.paragraph('HEADING', { level: 1 });
  }

  private table(node: Table): void {
    const { writer } = this;
    if (writer.insideCell) writer.lose('nested-table');
    const table = writer.newTable();
    node.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const header = rowIndex === 0 ? { header: true } : {};
        writer.cell({ table, row: rowIndex, column, ...header }, () => this.inlines(cell.children));
      });
    });
  }

  /** Inline nodes; HTML tags among them that mean a formatting open and close it. */
  private inlines(children: readonly RootContent[]): void {
    const { inline } = this.writer;
    const open: { tag: string; kind: MarkKind; start: number }[] = [];
    for (const node of children) {
      const tag = node.type === 'html' ? /^<(\/?)([a-z]+)\s*\/?>$/i.exec(node.value) : null;
      const name = tag?.[2]?.toLowerCase() ?? '';
      const kind = HTML_MARKS[name];
      if (node.type === 'html' && name === 'br') inline.break();
      else if (kind !== undefined && tag?.[1] === '') open.push({ tag: name, kind, start: inline.length });
      else if (kind !== undefined) {
        const at = open.findLastIndex((one) => one.tag === name);
        const opened = at < 0 ? undefined : open.splice(at, 1)[0];
        if (opened !== undefined) inline.markFrom({ kind: opened.kind }, opened.start);
      } else this.inline(node);
    }
  }

  private inline(node: Nodes): void {
    const { writer } = this;
    const { inline } = writer;
    switch (node.type) {
      case 'text':
        inline.add(node.value);
        return;
      case 'strong':
        inline.mark({ kind: 'STRONG' }, () => this.inlines(node.children));
        return;
      case 'emphasis':
        inline.mark({ kind: 'EMPHASIS' }, () => this.inlines(node.children));
        return;
      case 'delete':
        inline.mark({ kind: 'STRIKE' }, () => this.inlines(node.children));
        return;
      case 'inlineCode':
        inline.mark({ kind: 'CODE' }, () => inline.add(node.value, true));
        return;
      case 'break':
        inline.break();
        return;
      case 'link':
        // A link without a place in the file was guessed from words that the author had escaped.
        if (node.position === undefined) this.inlines(node.children);
        else this.link(node.url, node.children);
        return;
      case 'linkReference':
        this.link(this.definitions.get(node.identifier) ?? '', node.children);
        return;
      case 'image':
        this.imageInText(node.url, node.alt ?? '');
        return;
      case 'imageReference':
        this.imageInText(this.definitions.get(node.identifier) ?? '', node.alt ?? '');
        return;
      case 'footnoteReference': {
        const label = node.label ?? node.identifier;
        inline.mark({ kind: 'NOTE_REFERENCE', note: label }, () => inline.add(`[${label}]`));
        return;
      }
      case 'html':
        writer.lose(/^<!--/.test(node.value) ? 'comment' : 'html', node.value);
        return;
      default:
        if ('children' in node) this.inlines((node as Parents).children);
        else if ('value' in node) inline.add(node.value);
    }
  }

  private link(url: string, children: readonly RootContent[]): void {
    const href = keptLink(url);
    if (href === undefined) {
      this.writer.lose('link-target', url);
      this.inlines(children);
    } else this.writer.inline.mark({ kind: 'LINK', href }, () => this.inlines(children));
  }

  private imageInText(url: string, alternative: string): void {
    this.writer.lose('image-in-text', alternative === '' ? url.slice(0, 60) : alternative);
    if (alternative !== '') this.writer.inline.add(alternative);
  }
}

/** A paragraph with lines that begin with a colon is a term and its definitions; each is a paragraph. */
function definitionParts(children: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  children.forEach((node, index) => {
    if (node.type !== 'text') {
      parts[parts.length - 1]!.push(node);
      return;
    }
    const lines = node.value.split(/\n[ \t]*:[ \t]+/);
    lines.forEach((line, place) => {
      if (place > 0) parts.push([]);
      const value = index === 0 && place === 0 ? line.replace(/^:[ \t]+/, '') : line;
      parts[parts.length - 1]!.push({ ...node, value });
    });
  });
  return parts;
}
