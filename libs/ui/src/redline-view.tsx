/**
 * Two revisions as one text: what was taken out struck through, what came in underlined, what moved said at both ends.
 * Long stretches without a change fold away; nothing is hidden from those who open them.
 */
import {
  groupRedline,
  shownBlock,
  type Block,
  type Redline,
  type RedlineEntry,
  type RedlineGroup,
  type RedlineRow,
} from '@plenary/document';
import { useMemo, type ReactNode } from 'react';
import { BlockText } from './block-text';
import { useMessages } from './messages/messages-provider';
import { Pieces } from './redline-pieces';

const CHANGE = {
  SAME: 'SAME',
  CHANGED: 'EDIT',
  INSERTED: 'INSERT',
  DELETED: 'DELETE',
  MOVED_FROM: 'DELETE',
  MOVED_TO: 'INSERT',
} as const;

/** Both revisions as one text, or one of them alone beside the other. */
type Side = 'BOTH' | 'OLD' | 'NEW';

function frameOf(block: Block, shared: Record<string, unknown>, words: ReactNode): ReactNode {
  switch (block.kind) {
    case 'HEADING':
      // The page has headings of its own; those of two texts mixed would give no outline that could be walked.
      return (
        <p {...shared} role="heading" aria-level={Math.min(6, (block.level ?? 1) + 1)} data-level={block.level ?? 1}>
          {words}
        </p>
      );
    case 'QUOTE':
      return <blockquote {...shared}>{words}</blockquote>;
    case 'CODE':
      return <pre {...shared}>{words}</pre>;
    case 'LIST_ITEM':
      return (
        <p {...shared} data-depth={Math.min(6, block.level ?? 0)}>
          <span aria-hidden="true">{block.list?.ordered ? `${block.list.number ?? '#'}. ` : '• '}</span>
          {words}
        </p>
      );
    case 'TABLE_CELL': {
      const Tag = block.cell?.header ? 'th' : 'td';
      return (
        <Tag {...shared} colSpan={block.cell?.columnSpan} rowSpan={block.cell?.rowSpan}>
          {words}
        </Tag>
      );
    }
    default:
      return <p {...shared}>{words}</p>;
  }
}

/** What an entry shows on a side; nothing where that side does not have it. */
function blockOn(entry: RedlineEntry, side: Side): Block | undefined {
  if (side === 'OLD') return entry.kind === 'MOVED_TO' ? undefined : entry.old;
  if (side === 'NEW') return entry.kind === 'MOVED_FROM' ? undefined : entry.new;
  return shownBlock(entry);
}

function Entry({ entry, side }: { entry: RedlineEntry; side: Side }) {
  const { t } = useMessages();
  const block = blockOn(entry, side);
  if (!block || block.kind === 'RULE') return null;
  const hidden = side === 'OLD' ? 'INSERT' : side === 'NEW' ? 'DELETE' : null;
  const pieces = entry.pieces.filter(({ op }) => op !== hidden);
  const changed = pieces.some((piece) => piece.op !== 'SAME');
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
      {entry.reformatted && side !== 'OLD' ? (
        <>
          <span className="pl-redline-note">{t('redline.reformatted')}</span>{' '}
        </>
      ) : null}
      {changed ? <Pieces pieces={pieces} /> : <BlockText block={block} />}
    </>
  );
  const isStop = side === 'BOTH' && entry.kind !== 'SAME' && block.kind !== 'TABLE_CELL';
  return frameOf(
    block,
    {
      className: `pl-redline-entry${isStop ? ' pl-redline-stop' : ''}`,
      'data-change': CHANGE[entry.kind],
      id: moved ? `${entry.kind === 'MOVED_FROM' ? 'from' : 'to'}-${entry.moveId}` : undefined,
      tabIndex: isStop ? -1 : undefined,
      lang: block.lang,
      dir: block.dir,
    },
    words,
  );
}

function Rows({ rows, side }: { rows: readonly RedlineRow[]; side: Side }) {
  const kept = rows.filter(({ cells }) => cells.some((entry) => blockOn(entry, side)));
  if (kept.length === 0) return null;
  return (
    <div className="pl-table-scroll">
      <table className="pl-redline-table">
        <tbody>
          {kept.map(({ change, cells }, index) => {
            const isStop = side === 'BOTH' && change !== 'SAME';
            return (
              <tr
                key={index}
                data-change={change}
                className={isStop ? 'pl-redline-stop' : undefined}
                tabIndex={isStop ? -1 : undefined}
              >
                {cells.map((entry, at) => (
                  <Entry key={at} entry={entry} side={side} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Group({ group, side }: { group: RedlineGroup; side: Side }) {
  return group.type === 'TABLE' ? <Rows rows={group.rows} side={side} /> : <Entry entry={group.entry} side={side} />;
}

const isSame = (group: RedlineGroup): boolean =>
  group.type === 'TABLE' ? group.rows.every(({ change }) => change === 'SAME') : group.entry.kind === 'SAME';

interface Stretch {
  same: boolean;
  groups: RedlineGroup[];
}

/** Runs of unchanged blocks, less one at each end that gives the change its surroundings. */
function stretches(groups: readonly RedlineGroup[]): Stretch[] {
  const result: Stretch[] = [];
  const add = (same: boolean, some: RedlineGroup[]) => {
    if (some.length === 0) return;
    const last = result.at(-1);
    if (last && !same && !last.same) last.groups.push(...some);
    else result.push({ same, groups: [...some] });
  };
  for (let at = 0; at < groups.length;) {
    let end = at;
    while (end < groups.length && isSame(groups[end]!)) end += 1;
    if (end - at > 4) {
      const from = at === 0 ? at : at + 1;
      const to = end === groups.length ? end : end - 1;
      add(false, groups.slice(at, from));
      add(true, groups.slice(from, to));
      add(false, groups.slice(to, end));
    } else add(false, groups.slice(at, end));
    if (end < groups.length) add(false, [groups[end]!]);
    at = end + 1;
  }
  return result;
}

interface RedlineViewProps {
  redline: Redline;
  lang?: string;
  dir?: string;
  label?: string;
  /** The earlier revision on the one side and the later on the other; otherwise both as one text. */
  sideBySide?: boolean;
}

export function RedlineView({ redline, lang, dir, label, sideBySide = false }: RedlineViewProps) {
  const { t } = useMessages();
  const parts = useMemo(() => stretches(groupRedline(redline.entries)), [redline]);
  const shown = (group: RedlineGroup, key: string) =>
    sideBySide ? (
      <div
        key={key}
        className={`pl-redline-pair${isSame(group) ? '' : ' pl-redline-stop'}`}
        tabIndex={isSame(group) ? undefined : -1}
      >
        <div>
          <Group group={group} side="OLD" />
        </div>
        <div>
          <Group group={group} side="NEW" />
        </div>
      </div>
    ) : (
      <Group key={key} group={group} side="BOTH" />
    );
  return (
    <article
      className={`pl-document pl-redline${sideBySide ? ' pl-redline-sides' : ''}`}
      lang={lang}
      dir={dir}
      aria-label={label}
    >
      {parts.map((part, index) =>
        part.same ? (
          <details key={index}>
            <summary className="pl-redline-gap">{t('redline.unchanged', { count: part.groups.length })}</summary>
            {part.groups.map((group, at) => shown(group, String(at)))}
          </details>
        ) : (
          part.groups.map((group, at) => shown(group, `${index}-${at}`))
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
        inserted,
        deleted,
        newSections,
        removedSections,
        reformatted,
      })}
    </>
  );
}
