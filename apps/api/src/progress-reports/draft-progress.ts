/**
 * A first draft as blocks: what the domain composed, with the sentences of the catalogue and addresses that lead to the
 * record. A coalition's report is put together out of the groups' presented ones, each under its group's heading.
 */
import type { Block, NewBlock } from '@plenary/document';
import { withIds } from '@plenary/document';
import type { ProgressLine, ProgressPart, ReportDays } from '@plenary/domain';
import type { MessageId, Messages, MessageValues } from '@plenary/ui';

interface Drafting {
  messages: Messages;
  /** The full address of a path. */
  address: (path: string) => string;
}

export interface Head {
  title: string;
  days: ReportDays;
  draftedAt: Date;
}

/** A text in one line, without half characters, as a block holds it. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('\u0000', '\ufffd').toWellFormed().trim();

const heading = (level: number, text: string): NewBlock => ({ kind: 'HEADING', level, text: line(text) });
const paragraph = (text: string): NewBlock => ({ kind: 'PARAGRAPH', text: line(text) });

function item(text: string, list: string, link?: { words: string; href: string }): NewBlock {
  const block: NewBlock = { kind: 'LIST_ITEM', text: line(text), level: 0, list: { ordered: false, id: list } };
  const words = link ? line(link.words) : '';
  return link && words
    ? { ...block, marks: [{ kind: 'LINK', start: 0, end: Math.min(words.length, block.text.length), href: link.href }] }
    : block;
}

/** A day as it was named, in the language of the text. */
export const dayNamed = (day: string, { day: print }: Messages): string => print(`${day}T12:00:00Z`, 'UTC');

function headBlocks({ title, days, draftedAt }: Head, { messages }: Drafting): NewBlock[] {
  const { t } = messages;
  const [from, to] = [dayNamed(days.from, messages), dayNamed(days.to, messages)];
  return [
    heading(1, title),
    paragraph(
      `${t('progress.period', { from, to, zone: days.zone })} ${t('progress.asOf', { at: messages.zoned(draftedAt, days.zone) })}`,
    ),
  ];
}

/** The values of a sentence, with words of the process in the language of the text; nothing withheld reads as nought. */
function valuesOf({ values, stages = [] }: ProgressLine, messages: Messages): MessageValues {
  const { t, number } = messages;
  const said = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (value === null) return [name, ''];
    if (name === 'disposition' || name === 'designation' || name === 'role')
      return [name, t(`${name}.${value}` as MessageId)];
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, dayNamed(value, messages)];
    return [name, value];
  });
  const shown = (name: string): string => {
    const value = values[name];
    return typeof value === 'number' ? number(value) : t('progress.withheld');
  };
  return {
    ...Object.fromEntries(said),
    stages: stages.map((stage) => t(`stage.${stage}`)).join(' → '),
    askedShown: shown('asked'),
    answeredShown: shown('answered'),
  };
}

function lineBlock(one: ProgressLine, list: string, { messages, address }: Drafting): NewBlock {
  const counted = one.values['comments'] === null ? '_UNCOUNTED' : '';
  const sentence = messages.t(`progress.line.${one.kind}${counted}` as MessageId, valuesOf(one, messages));
  const text = one.about ? `${line(one.about)}: ${sentence}` : sentence;
  return item(text, list, one.path ? { words: one.about ?? sentence, href: address(one.path) } : undefined);
}

export function draftProgress(
  head: Head,
  parts: readonly ProgressPart[],
  isQuiet: boolean,
  drafting: Drafting,
): Block[] {
  const { t } = drafting.messages;
  return withIds([
    ...headBlocks(head, drafting),
    ...(isQuiet ? [paragraph(t('progress.quiet'))] : []),
    ...parts.flatMap(({ section, lines, more }) => [
      heading(2, t(`progress.section.${section}`)),
      ...lines.map((one) => lineBlock(one, section, drafting)),
      ...(more > 0 ? [paragraph(t('progress.more', { count: more }))] : []),
    ]),
  ]);
}

export interface GroupReport {
  code: string;
  blocks: readonly Block[];
}

/**
 * A group's report as a part of another text: without its own title, its headings so much deeper, with names of lists,
 * tables and notes that nobody else's have. Blocks keep their ids, which are unique among all texts.
 */
export function asPart({ code, blocks }: GroupReport, deeper: number): Block[] {
  const [first, ...rest] = blocks;
  const own = first?.kind === 'HEADING' && first.level === 1 ? rest : blocks;
  return own.map((block) => ({
    ...block,
    ...(block.kind === 'HEADING' ? { level: Math.min(6, (block.level ?? 1) + deeper) } : {}),
    ...(block.list ? { list: { ...block.list, id: `${code}-${block.list.id}` } } : {}),
    ...(block.cell ? { cell: { ...block.cell, table: `${code}-${block.cell.table}` } } : {}),
    ...(block.label ? { label: `${code}-${block.label}` } : {}),
  }));
}

export interface GatheredGroup {
  code: string;
  title: string;
  reports: readonly { title: string; path: string; days: string; blocks: readonly Block[] }[];
}

export function draftYearly(
  head: Head,
  groups: readonly GatheredGroup[],
  missing: readonly { code: string; title: string; path: string }[],
  drafting: Drafting,
): Block[] {
  const { messages, address } = drafting;
  const { t } = messages;
  const all = groups.length + missing.length;
  return [
    ...withIds([...headBlocks(head, drafting), paragraph(t('progress.gathered', { reported: groups.length, all }))]),
    ...groups.flatMap(({ code, title, reports }) => [
      ...withIds([heading(2, `${code} ${title}`)]),
      ...reports.flatMap((report, at) => [
        ...withIds([
          item(`${report.title} (${report.days})`, `of-${code}`, { words: report.title, href: address(report.path) }),
        ]),
        ...asPart({ code: reports.length > 1 ? `${code}-${at + 1}` : code, blocks: report.blocks }, 1),
      ]),
    ]),
    ...(missing.length > 0
      ? withIds([
          heading(2, t('progress.missing')),
          ...missing.map(({ code, title, path }) => {
            const words = `${code} ${title}`;
            return item(words, 'missing', { words, href: address(path) });
          }),
        ])
      : []),
  ];
}
