/**
 * The words of one block with their marks and the comments that stand on them. Ranges may overlap in any way: the text
 * is cut where any of them begins or ends, then joined again from the outside in, links first (a link stays one link),
 * then comments, then what came in, then letters. Words that were taken out stand between runs and cover nothing.
 */
import type { Block, Mark, Piece } from '@plenary/document';
import { Fragment, type ReactNode } from 'react';
import { Change } from './change';

/** A comment's words within one block, in units of the block's own text. */
export interface BlockHighlight {
  id: string;
  start: number;
  end: number;
  status?: string;
  active?: boolean;
}

interface Run {
  start: number;
  end: number;
  /** Words that stood here: then the run is empty. */
  gone?: string;
}

/** Where the pieces of a redline lie in the later text. */
function changesIn(pieces: readonly Piece[]): { inserted: Run[]; gone: Run[] } {
  const inserted: Run[] = [];
  const gone: Run[] = [];
  let at = 0;
  for (const { op, text } of pieces) {
    if (op === 'DELETE') {
      gone.push({ start: at, end: at, gone: text });
      continue;
    }
    if (op === 'INSERT') inserted.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return { inserted, gone };
}

/** The text cut where anything begins or ends, with what is gone where it stood. */
function runsOf(length: number, ranges: readonly Run[], gone: readonly Run[]): Run[] {
  const at = cuts(length, [...ranges, ...gone]);
  const runs = at.slice(1).map((end, index): Run => ({ start: at[index]!, end }));
  if (gone.length === 0) return runs;
  const before = (run: Run) => gone.filter(({ start }) => start === run.start);
  return [...runs.flatMap((run) => [...before(run), run]), ...before({ start: length, end: length })];
}

const keyOf = ({ start, end }: Run): string => `${start}-${end}`;

function cuts(length: number, ranges: readonly Run[]): number[] {
  const at = new Set([0, length]);
  for (const { start, end } of ranges) {
    if (start > 0 && start < length) at.add(start);
    if (end > 0 && end < length) at.add(end);
  }
  return [...at].sort((a, b) => a - b);
}

/** An empty run is covered by what goes on at both of its sides. */
const covers = (outer: Run, inner: Run): boolean =>
  inner.start === inner.end
    ? outer.start < inner.start && outer.end > inner.end
    : outer.start <= inner.start && outer.end >= inner.end;

/** Neighbouring runs with the same key, as one. */
function grouped<Value>(runs: readonly Run[], valueOf: (run: Run) => { key: string; value: Value }) {
  const groups: { key: string; value: Value; runs: Run[] }[] = [];
  for (const run of runs) {
    const { key, value } = valueOf(run);
    const last = groups.at(-1);
    if (last && last.key === key) last.runs.push(run);
    else groups.push({ key, value, runs: [run] });
  }
  return groups;
}

const WRAPPED = ['STRONG', 'EMPHASIS', 'CODE', 'SUPERSCRIPT', 'SUBSCRIPT', 'STRIKE', 'UNDERLINE'] as const;
const TAGS = {
  STRONG: 'strong',
  EMPHASIS: 'em',
  CODE: 'code',
  SUPERSCRIPT: 'sup',
  SUBSCRIPT: 'sub',
  STRIKE: 's',
  UNDERLINE: 'u',
} as const;

/** A hard line break is one character of the text and one element of the page. */
function lines(text: string): ReactNode {
  if (!text.includes('\u2028')) return text;
  return text.split('\u2028').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
}

/** Only what the importers keep is ever followed, whatever the data says. */
export function safeHref(href: string | undefined): string | undefined {
  return href && /^(https?:|mailto:|#)/i.test(href) ? href : undefined;
}

function letters(text: string, run: Run, marks: readonly Mark[]): ReactNode {
  if (run.gone !== undefined) return <Change op="DELETE">{lines(run.gone)}</Change>;
  return WRAPPED.reduce<ReactNode>(
    (inner, kind) => {
      if (!marks.some((mark) => mark.kind === kind && covers(mark, run))) return inner;
      const Tag = TAGS[kind];
      return <Tag>{inner}</Tag>;
    },
    lines(text.slice(run.start, run.end)),
  );
}

interface BlockTextProps {
  block: Block;
  highlights?: readonly BlockHighlight[];
  /** How its words came about from earlier ones, to be shown in them. */
  pieces?: readonly Piece[] | undefined;
}

export function BlockText({ block, highlights = [], pieces = [] }: BlockTextProps) {
  const { text } = block;
  const marks = block.marks ?? [];
  const { inserted, gone } = changesIn(pieces);
  const runs = runsOf(text.length, [...marks, ...highlights, ...inserted], gone);
  const linkOf = (run: Run) =>
    marks.find((mark) => (mark.kind === 'LINK' || mark.kind === 'NOTE_REFERENCE') && covers(mark, run));
  return grouped(runs, (run) => {
    const link = linkOf(run);
    return { key: link ? `${link.kind}${link.start}` : '', value: link };
  }).map(({ value: link, runs: within }) => {
    const key = keyOf(within[0]!);
    const inner = grouped(within, (run) => {
      const on = highlights.filter((highlight) => covers(highlight, run));
      return { key: on.map(({ id }) => id).join(' '), value: on };
    }).map(({ key: ids, value: on, runs: marked }) => {
      const words = grouped(marked, (run) => {
        const change = inserted.find((one) => covers(one, run));
        return { key: String(change?.start), value: change };
      }).map(({ value: change, runs: alike }) => {
        const some = alike.map((run) => <Fragment key={keyOf(run)}>{letters(text, run, marks)}</Fragment>);
        return change ? (
          <Change key={keyOf(alike[0]!)} op="INSERT">
            {some}
          </Change>
        ) : (
          <Fragment key={keyOf(alike[0]!)}>{some}</Fragment>
        );
      });
      if (on.length === 0) return <Fragment key={keyOf(marked[0]!)}>{words}</Fragment>;
      return (
        <mark
          key={keyOf(marked[0]!)}
          data-comment={ids}
          data-active={on.some(({ active }) => active) || undefined}
          data-status={on.find(({ active }) => active)?.status ?? on[0]?.status}
        >
          {words}
        </mark>
      );
    });
    if (link?.kind === 'NOTE_REFERENCE') {
      return (
        <a key={key} className="pl-note-reference" href={link.note ? `#b-${link.note}` : undefined} role="doc-noteref">
          {inner}
        </a>
      );
    }
    const href = safeHref(link?.href);
    return href ? (
      <a key={key} href={href} rel={href.startsWith('#') ? undefined : 'noopener noreferrer nofollow'}>
        {inner}
      </a>
    ) : (
      <Fragment key={key}>{inner}</Fragment>
    );
  });
}
