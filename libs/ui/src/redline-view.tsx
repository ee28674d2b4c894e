/**
 * Two revisions as one text: what was taken out struck through, what came in underlined, what moved said at both ends.
 * Long stretches without a change fold away; nothing is hidden from those who open them.
 */
import type { Block, Piece, Redline, RedlineEntry } from '@plenary/document';
import { Fragment, useMemo, type ReactNode } from 'react';
import { BlockText } from './block-text';
import { useMessages } from './messages/messages-provider';

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const { t } = useMessages();
  return pieces.map((piece, index) => {
    const text = piece.text.replaceAll('\u2028', '\n');
    if (piece.op === 'SAME') return <Fragment key={index}>{text}</Fragment>;
    const Tag = piece.op === 'INSERT' ? 'ins' : 'del';
    return (
      <Tag key={index}>
        <span className="pl-visually-hidden">
          {t(piece.op === 'INSERT' ? 'redline.begin.insert' : 'redline.begin.delete')}{' '}
        </span>
        {text}
        <span className="pl-visually-hidden"> {t('redline.end')}</span>
      </Tag>
    );
  });
}

const CHANGE = {
  SAME: 'SAME',
  CHANGED: 'EDIT',
  INSERTED: 'INSERT',
  DELETED: 'DELETE',
  MOVED_FROM: 'DELETE',
  MOVED_TO: 'INSERT',
} as const;

function frameOf(block: Block, shared: Record<string, unknown>, words: ReactNode): ReactNode {
  switch (block.kind) {
    case 'HEADING': {
      const level = Math.min(6, Math.max(2, (block.level ?? 1) + 1));
      const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return <Tag {...shared}>{words}</Tag>;
    }
    case 'QUOTE':
      return <blockquote {...shared}>{words}</blockquote>;
    case 'CODE':
      return <pre {...shared}>{words}</pre>;
    case 'LIST_ITEM':
      return (
        <p {...shared}>
          <span aria-hidden="true">{block.list?.ordered ? `${block.list.number ?? '#'}. ` : '• '}</span>
          {words}
        </p>
      );
    default:
      return <p {...shared}>{words}</p>;
  }
}

function Entry({ entry }: { entry: RedlineEntry }) {
  const { t } = useMessages();
  const block = entry.new && entry.kind !== 'MOVED_FROM' ? entry.new : entry.old;
  if (!block || block.kind === 'RULE') return null;
  const changed = entry.pieces.some((piece) => piece.op !== 'SAME');
  const moved = entry.kind === 'MOVED_FROM' || entry.kind === 'MOVED_TO';
  const words = (
    <>
      {moved ? (
        <>
          <a className="pl-redline-note" href={`#${entry.kind === 'MOVED_FROM' ? 'to' : 'from'}-${entry.moveId}`}>
            {t(entry.kind === 'MOVED_FROM' ? 'redline.movedTo' : 'redline.movedFrom')}
          </a>{' '}
        </>
      ) : null}
      {entry.kind === 'CHANGED' && !changed ? (
        <>
          <span className="pl-redline-note">{t('redline.reformatted')}</span>{' '}
        </>
      ) : null}
      {changed ? <Pieces pieces={entry.pieces} /> : <BlockText block={block} />}
    </>
  );
  return frameOf(
    block,
    {
      className: 'pl-redline-entry',
      'data-change': CHANGE[entry.kind],
      id: moved ? `${entry.kind === 'MOVED_FROM' ? 'from' : 'to'}-${entry.moveId}` : undefined,
      lang: block.lang,
      dir: block.dir,
    },
    words,
  );
}

interface Stretch {
  same: boolean;
  entries: RedlineEntry[];
}

/** Runs of unchanged blocks, less one at each end that gives the change its surroundings. */
function stretches(entries: readonly RedlineEntry[]): Stretch[] {
  const result: Stretch[] = [];
  const add = (same: boolean, some: RedlineEntry[]) => {
    if (some.length === 0) return;
    const last = result.at(-1);
    if (last && !same && !last.same) last.entries.push(...some);
    else result.push({ same, entries: [...some] });
  };
  for (let at = 0; at < entries.length;) {
    let end = at;
    while (end < entries.length && entries[end]!.kind === 'SAME') end += 1;
    if (end - at > 4) {
      const from = at === 0 ? at : at + 1;
      const to = end === entries.length ? end : end - 1;
      add(false, entries.slice(at, from));
      add(true, entries.slice(from, to));
      add(false, entries.slice(to, end));
    } else add(false, entries.slice(at, end));
    if (end < entries.length) add(false, [entries[end]!]);
    at = end + 1;
  }
  return result;
}

export function RedlineView({
  redline,
  lang,
  dir,
  label,
}: {
  redline: Redline;
  lang?: string;
  dir?: string;
  label?: string;
}) {
  const { t } = useMessages();
  const parts = useMemo(() => stretches(redline.entries), [redline]);
  return (
    <article className="pl-document" lang={lang} dir={dir} aria-label={label}>
      {parts.map((part, index) =>
        part.same ? (
          <details key={index}>
            <summary className="pl-redline-gap">{t('redline.unchanged', { count: part.entries.length })}</summary>
            {part.entries.map((entry, at) => (
              <Entry key={at} entry={entry} />
            ))}
          </details>
        ) : (
          part.entries.map((entry, at) => <Entry key={`${index}-${at}`} entry={entry} />)
        ),
      )}
    </article>
  );
}

/** The redline in one sentence. */
export function RedlineSummaryLine({ redline }: { redline: Redline }) {
  const { t } = useMessages();
  const { changed, moved, inserted, deleted, newSections, removedSections, reformatted } = redline.summary;
  return (
    <>
      {t('redline.summary', {
        changed,
        moved,
        inserted: inserted + newSections,
        deleted: deleted + removedSections,
        reformatted,
      })}
    </>
  );
}
