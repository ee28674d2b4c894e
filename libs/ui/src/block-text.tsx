/**
 * The words of one block with their marks and the comments that stand on them. Ranges may overlap in any way: the text
 * is cut where any of them begins or ends, then joined again from the outside in, links first (a link stays one link),
 * then comments, then letters.
 */
import type { Block, Mark } from '@plenary/document';
import { Fragment, type ReactNode } from 'react';

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
}

function cuts(length: number, ranges: readonly Run[]): number[] {
  const at = new Set([0, length]);
  for (const { start, end } of ranges) {
    if (start > 0 && start < length) at.add(start);
    if (end > 0 && end < length) at.add(end);
  }
  return [...at].sort((a, b) => a - b);
}

const covers = (outer: Run, inner: Run): boolean => outer.start <= inner.start && outer.end >= inner.end;

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
  return WRAPPED.reduce<ReactNode>(
    (inner, kind) => {
      if (!marks.some((mark) => mark.kind === kind && covers(mark, run))) return inner;
      const Tag = TAGS[kind];
      return <Tag>{inner}</Tag>;
    },
    lines(text.slice(run.start, run.end)),
  );
}

export function BlockText({ block, highlights = [] }: { block: Block; highlights?: readonly BlockHighlight[] }) {
  const { text } = block;
  const marks = block.marks ?? [];
  const at = cuts(text.length, [...marks, ...highlights]);
  const runs = at.slice(1).map((end, index) => ({ start: at[index]!, end }));
  const linkOf = (run: Run) =>
    marks.find((mark) => (mark.kind === 'LINK' || mark.kind === 'NOTE_REFERENCE') && covers(mark, run));
  return grouped(runs, (run) => {
    const link = linkOf(run);
    return { key: link ? `${link.kind}${link.start}` : '', value: link };
  }).map(({ value: link, runs: within }) => {
    const key = within[0]!.start;
    const inner = grouped(within, (run) => {
      const on = highlights.filter((highlight) => covers(highlight, run));
      return { key: on.map(({ id }) => id).join(' '), value: on };
    }).map(({ key: ids, value: on, runs: marked }) => {
      const words = marked.map((run) => <Fragment key={run.start}>{letters(text, run, marks)}</Fragment>);
      if (on.length === 0) return <Fragment key={marked[0]!.start}>{words}</Fragment>;
      return (
        <mark
          key={marked[0]!.start}
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
