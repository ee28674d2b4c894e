/**
 * A text as the data that the page template shows: nested lists, tables on a grid, runs of words with their formats,
 * and the notes by number. All of it is plain JSON; a string in it is only ever words.
 */
import { grouped, type Block, type BlockGroup, type ListNode, type Mark } from '@plenary/document';
import { cleanText, type WordRun } from '../docx-out/word-line';
import { gridOf, type PdfTable } from './grid';
import type { PdfOptions } from './pdf-file';
import { speechOf, type Speech } from './speech';

type Flag = 'strong' | 'emphasis' | 'underline' | 'strike' | 'superscript' | 'subscript' | 'code';
export type PdfRun =
  ({ text: string; href?: string } & Partial<Record<Flag, true>>) | { break: true } | { note: string; first: boolean };

type Words = Speech & { runs: PdfRun[] };
export interface PdfItem extends Words {
  number: number;
  inside: PdfNode[];
}
export interface PdfList {
  type: 'list';
  ordered: boolean;
  tight: boolean;
  items: PdfItem[];
}
export type PdfNode =
  | (Words & { type: 'heading'; level: number })
  | (Words & { type: 'paragraph' })
  | { type: 'quote'; paragraphs: Words[] }
  | { type: 'code'; text: string }
  | { type: 'rule' }
  | (Words & { type: 'picture'; text: string; unnamed: string; path?: string; format?: string; width?: number })
  | ({ type: 'table' } & PdfTable)
  | PdfList;

export interface PdfContent {
  title: string;
  subtitle?: string;
  date?: string;
  authors: readonly string[];
  facts: readonly { label: string; value: string }[];
  speech: Speech;
  created?: Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  head: string;
  contents: boolean;
  contentsHeading: string;
  lineNumbers: boolean;
  notes: Record<string, { label: string; runs: PdfRun[] }>;
  body: PdfNode[];
}

/** Where the bytes of a picture lie for the typesetter, and how wide it is on the page, in points. */
export interface PlacedPicture {
  path: string;
  format: string;
  width: number;
}
export type Pictures = (block: Block) => PlacedPicture | undefined;

const FLAGS: Partial<Record<Mark['kind'], Flag>> = {
  STRONG: 'strong',
  EMPHASIS: 'emphasis',
  UNDERLINE: 'underline',
  STRIKE: 'strike',
  SUPERSCRIPT: 'superscript',
  SUBSCRIPT: 'subscript',
  CODE: 'code',
};
const LONGEST_ADDRESS = 4000;
const HEAD = 110;
const DEEPEST_LIST = 8;

/** Characters that the typesetter, or a reader of its file, takes for something else than a sign. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, (sign) => (sign === '\t' || sign === '\n' ? sign : ''));
}

export function contentOf(blocks: readonly Block[], options: PdfOptions, pictures: Pictures): PdfContent {
  const writer = new ContentWriter(blocks, pictures);
  const body = grouped(blocks.filter((block) => !writer.isFootnote(block))).flatMap((group) => writer.node(group));
  const headings = blocks.filter(({ kind }) => kind === 'HEADING').length;
  const { subtitle, date, authors = [], facts = [], created } = options;
  const title = printable(options.title).replace(/\s+/g, ' ').trim() || '–';
  const shown = [...title];
  return {
    title,
    ...(subtitle !== undefined && { subtitle: printable(subtitle) }),
    ...(date !== undefined && { date: printable(date) }),
    authors: authors.map(printable),
    facts: facts.map(({ label, value }) => ({ label: printable(label), value: printable(value) })),
    speech: { lang: 'en', ...speechOf(options) },
    ...(created && {
      created: {
        year: created.getUTCFullYear(),
        month: created.getUTCMonth() + 1,
        day: created.getUTCDate(),
        hour: created.getUTCHours(),
        minute: created.getUTCMinutes(),
        second: created.getUTCSeconds(),
      },
    }),
    head: shown.length > HEAD ? `${shown.slice(0, HEAD).join('')}…` : title,
    contents: headings > 0 && (options.contents ?? headings >= 3),
    contentsHeading: printable(options.contentsHeading ?? 'Contents'),
    lineNumbers: options.lineNumbers ?? false,
    notes: writer.notes(),
    body,
  };
}

class ContentWriter {
  private readonly runs: ReadonlyMap<string, readonly WordRun[]>;
  private readonly footnotes: ReturnType<typeof cleanText>['notes'];
  private readonly footnoteIds: ReadonlySet<string>;
  private readonly used = new Set<number>();
  private rank: number[] = [];

  constructor(
    blocks: readonly Block[],
    private readonly pictures: Pictures,
  ) {
    const text = cleanText(blocks);
    this.footnotes = text.notes;
    this.footnoteIds = new Set([...text.notes.values()].map(({ block }) => block.id));
    this.runs = new Map(text.lines.map(({ block, runs }) => [block.id, runs]));
  }

  isFootnote({ id }: Block): boolean {
    return this.footnoteIds.has(id);
  }

  /** Inside of a note, a reference to another one is only its label. */
  notes(): PdfContent['notes'] {
    return Object.fromEntries(
      [...this.footnotes].map(([number, { block, runs }]) => [
        String(number),
        {
          label: printable(block.label ?? String(number)),
          runs: runs.flatMap((run) =>
            run.note === undefined ? shownRuns(run) : [{ text: `[${this.labelOf(run.note)}]` }],
          ),
        },
      ]),
    );
  }

  private labelOf(number: number): string {
    return printable(this.footnotes.get(number)?.block.label ?? String(number));
  }

  private words(block: Block): Words {
    const runs = (this.runs.get(block.id) ?? []).flatMap((run): PdfRun[] => {
      if (run.note === undefined) return shownRuns(run);
      const first = !this.used.has(run.note);
      this.used.add(run.note);
      return [{ note: String(run.note), first }];
    });
    return { ...speechOf(block), runs };
  }

  node(group: BlockGroup): PdfNode[] {
    switch (group.type) {
      case 'QUOTES':
        return [{ type: 'quote', paragraphs: group.blocks.map((block) => this.words(block)) }];
      case 'TABLE':
        return [{ type: 'table', ...gridOf(group.blocks, (block) => this.words(block)) }];
      case 'LIST':
        return this.lists(group.nodes);
      case 'BLOCK':
        return [this.single(group.block)];
    }
  }

  private single(block: Block): PdfNode {
    switch (block.kind) {
      case 'HEADING':
        return { type: 'heading', level: this.levelOf(block.level ?? 1), ...this.words(block) };
      case 'CODE':
        return { type: 'code', text: printable(block.text.replaceAll('\u2028', '\n')) };
      case 'RULE':
        return { type: 'rule' };
      case 'FIGURE':
        return {
          type: 'picture',
          text: printable(block.text),
          unnamed: '–',
          ...this.words(block),
          ...this.pictures(block),
        };
      case 'QUOTE':
        return { type: 'quote', paragraphs: [this.words(block)] };
      case 'NOTE': {
        const { runs, ...speech } = this.words(block);
        return { type: 'paragraph', ...speech, runs: [{ text: `[${printable(block.label ?? '')}] ` }, ...runs] };
      }
      default:
        return { type: 'paragraph', ...this.words(block) };
    }
  }

  /** A screen reader is told no level that its outline does not reach: 1, 3, 3 are 1, 2, 2 on the page. */
  private levelOf(level: number): number {
    while (this.rank.length > 0 && (this.rank.at(-1) ?? 0) >= level) this.rank.pop();
    this.rank.push(level);
    return Math.min(this.rank.length, 6);
  }

  /** Items of one kind that follow each other are one list on the page; what nests deeper than a page is wide follows. */
  private lists(nodes: readonly ListNode[], depth = 0): PdfList[] {
    const lists: PdfList[] = [];
    for (const { item, inside } of nodes) {
      const ordered = item.list?.ordered ?? false;
      let list = lists.at(-1);
      if (list?.ordered !== ordered) {
        list = { type: 'list', ordered, tight: true, items: [] };
        lists.push(list);
      }
      const own: PdfItem = { ...this.words(item), number: item.list?.number ?? list.items.length + 1, inside: [] };
      list.items.push(own);
      for (const one of inside) {
        if (one.type === 'BLOCK') {
          own.inside.push(this.single(one.block));
          list.tight = false;
        } else if (depth < DEEPEST_LIST) own.inside.push(...this.lists(one.nodes, depth + 1));
        else lists.push(...this.lists(one.nodes, depth));
      }
    }
    return lists;
  }
}

function shownRuns({ text, marks }: WordRun): PdfRun[] {
  const flags: Partial<Record<Flag, true>> = {};
  for (const { kind } of marks) {
    const flag = FLAGS[kind];
    if (flag) flags[flag] = true;
  }
  const href = marks.find((mark) => mark.kind === 'LINK')?.href;
  const isAddress = href !== undefined && /^(?:https?:\/\/|mailto:)./i.test(href) && href.length <= LONGEST_ADDRESS;
  return text.split('\u2028').flatMap((line, index): PdfRun[] => {
    const words = printable(line);
    const shown = words === '' ? [] : [{ text: words, ...flags, ...(isAddress && { href: printable(href) }) }];
    return index > 0 ? [{ break: true }, ...shown] : shown;
  });
}
