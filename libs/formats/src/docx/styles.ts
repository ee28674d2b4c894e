/**
 * What a style means. Word lets one style build on another and translates the names of its own, so a heading is
 * found by the outline level that a style has or inherits, and only then by its name, in the languages in which
 * programs write such names.
 */
import { childOf, childrenOf, type XmlNode } from '../xml';
import { isOn } from './names';

export interface RunStyle {
  strong?: boolean;
  emphasis?: boolean;
  underline?: boolean;
  strike?: boolean;
  script?: 'SUPERSCRIPT' | 'SUBSCRIPT' | 'NONE';
  code?: boolean;
  hidden?: boolean;
}

export interface ParagraphStyle {
  kind: 'HEADING' | 'QUOTE' | 'CODE' | 'FIGURE' | 'CONTENTS' | 'PARAGRAPH';
  level?: number;
  isTitle: boolean;
  /** A heading below the sixth level, which is read as one of the sixth. */
  isTooDeep?: boolean;
  /** The level of the list item that such a paragraph continues. */
  continues?: number;
  numbering?: { numId?: string; level?: number };
}

interface Style {
  name: string;
  basedOn?: string;
  paragraph?: XmlNode;
  run?: XmlNode;
}

const LONGEST_CHAIN = 40;
const HEADING_NAMES =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|otsikko|overskrift|nagłówek|заголовок|başlık|kop|标题|標題|見出し|제목|عنوان)\s*([1-9])$/i;
const TITLE_NAMES = /^(?:title|titel|titre principal|título principal|titolo principale)$/i;
const QUOTE_NAMES = /^(?:intense )?(?:quote|quotations?|block ?quote|block text|zitat|citation|cita)$/i;
const CODE_NAMES =
  /^(?:html preformatted|preformatted text|source code|code|code block|macro text|listing|quellcode)$/i;
const CODE_RUN_NAMES =
  /^(?:html (?:code|typewriter|keyboard|sample)|source text|verbatim char|code|inline code|code char)$/i;
const MONOSPACED =
  /^(?:courier|consolas|menlo|monaco|lucida console|source code|dejavu sans mono|liberation mono|cascadia)/i;
/** Where a picture stood that has a description only. */
const FIGURE_NAMES = /^figure description$/i;
const LIST_CONTINUE = /^list continue(?: ([2-9]))?$/i;
const CONTENTS_NAMES = /^(?:toc \d|contents \d|toc heading|table of figures)$/i;

/** The formats that run properties name by themselves; absent is "as inherited". */
export function runStyle(properties: XmlNode | undefined): RunStyle {
  const style: RunStyle = {};
  for (const node of properties?.children ?? []) {
    if (typeof node === 'string') continue;
    const value = node.attributes['w:val'];
    if (node.name === 'w:b' || node.name === 'w:bCs') style.strong = style.strong === true || isOn(value);
    else if (node.name === 'w:i' || node.name === 'w:iCs') style.emphasis = style.emphasis === true || isOn(value);
    else if (node.name === 'w:u') style.underline = isOn(value);
    else if (node.name === 'w:strike' || node.name === 'w:dstrike') style.strike = style.strike === true || isOn(value);
    else if (node.name === 'w:vertAlign') {
      style.script = value === 'superscript' ? 'SUPERSCRIPT' : value === 'subscript' ? 'SUBSCRIPT' : 'NONE';
    } else if (node.name === 'w:vanish') style.hidden = isOn(value);
    else if (node.name === 'w:rFonts') {
      const font = node.attributes['w:ascii'] ?? node.attributes['w:hAnsi'];
      if (font !== undefined) style.code = MONOSPACED.test(font);
    }
  }
  return style;
}

export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly paragraphs = new Map<string, ParagraphStyle>();
  private readonly characters = new Map<string, RunStyle>();
  private defaultParagraph: string | undefined;
  readonly language: string | undefined;

  constructor(root: XmlNode | undefined) {
    const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.language = childOf(defaults, 'w:lang')?.attributes['w:val'];
    for (const node of childrenOf(root, 'w:style')) {
      const id = node.attributes['w:styleId'];
      if (id === undefined) continue;
      const value = (name: string) => childOf(node, name)?.attributes['w:val'];
      this.styles.set(id, {
        name: (value('w:name') ?? id).trim(),
        basedOn: value('w:basedOn'),
        paragraph: childOf(node, 'w:pPr'),
        run: childOf(node, 'w:rPr'),
      });
      if (
        node.attributes['w:type'] === 'paragraph' &&
        node.attributes['w:default'] !== undefined &&
        isOn(node.attributes['w:default'])
      ) {
        this.defaultParagraph = id;
      }
    }
  }

  /** A style and those it builds on, nearest first. A file may name a circle; it is walked once. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (
      let next = id;
      next !== undefined && !seen.has(next) && seen.size < LONGEST_CHAIN;
      next = this.styles.get(next)?.basedOn
    ) {
      seen.add(next);
      const style = this.styles.get(next);
      if (!style) break;
      chain.push(style);
    }
    return chain;
  }

  /** What a character style adds to the words that carry it. */
  character(id: string | undefined): RunStyle {
    if (id === undefined) return {};
    const known = this.characters.get(id);
    if (known) return known;
    const chain = this.chain(id);
    const style: RunStyle = {};
    this.characters.set(id, style);
    for (const { run, name } of chain.toReversed()) {
      Object.assign(style, runStyle(run));
      if (CODE_RUN_NAMES.test(name)) style.code = true;
    }
    return style;
  }

  paragraph(styleId: string | undefined): ParagraphStyle {
    const id = styleId !== undefined && this.styles.has(styleId) ? styleId : (this.defaultParagraph ?? styleId ?? '');
    const known = this.paragraphs.get(id);
    if (known) return known;
    const style = this.describe(styleId, this.chain(id));
    this.paragraphs.set(id, style);
    return style;
  }

  private describe(styleId: string | undefined, chain: readonly Style[]): ParagraphStyle {
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [spaced(styleId ?? '')];
    const numPr = chain.map(({ paragraph }) => childOf(paragraph, 'w:numPr')).find((node) => node !== undefined);
    const outline = chain.map(({ paragraph }) => childOf(paragraph, 'w:outlineLvl')?.attributes['w:val']).find(Boolean);
    const level = childOf(numPr, 'w:ilvl')?.attributes['w:val'];
    const rest: Pick<ParagraphStyle, 'isTitle' | 'numbering'> = {
      isTitle: names.some((name) => TITLE_NAMES.test(name)),
      ...(numPr && {
        numbering: {
          numId: childOf(numPr, 'w:numId')?.attributes['w:val'],
          level: level === undefined ? undefined : Number(level),
        },
      }),
    };
    const first = (pattern: RegExp) => names.some((name) => pattern.test(name));
    if (first(CONTENTS_NAMES)) return { kind: 'CONTENTS', ...rest };
    const byName = names.map((name) => HEADING_NAMES.exec(name)?.[1]).find(Boolean);
    const headingLevel = outline !== undefined ? Number(outline) + 1 : Number(byName ?? Number.NaN);
    if (headingLevel >= 1 && headingLevel <= 9) {
      return {
        kind: 'HEADING',
        level: Math.min(headingLevel, 6),
        ...(headingLevel > 6 && { isTooDeep: true }),
        ...rest,
      };
    }
    if (rest.isTitle) return { kind: 'HEADING', level: 1, ...rest };
    if (first(QUOTE_NAMES)) return { kind: 'QUOTE', ...rest };
    if (first(CODE_NAMES)) return { kind: 'CODE', ...rest };
    if (first(FIGURE_NAMES)) return { kind: 'FIGURE', ...rest };
    const continued = names.map((name) => LIST_CONTINUE.exec(name)).find((match) => match !== null);
    return { kind: 'PARAGRAPH', ...rest, ...(continued && { continues: Number(continued[1] ?? 1) - 1 }) };
  }
}

/** A style that the file does not define still says something by its id: `Heading1` is `Heading 1`. */
function spaced(id: string): string {
  return id.replace(/(\p{L})(\d)$/u, '$1 $2');
}
