/**
 * The table of comments, of which only the rows near the window are there: two thousand comments scroll as twenty do.
 * It is a table still: every row says which one it is of how many.
 */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { CommentTypePill, DispositionPill, Pill, useAlive, useMessages } from '@plenary/ui';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { affiliationLine } from '../platform/affiliation';
import type { WhereOf } from '../comments/comment-where';
import { isObjected, type DeskComment, type DeskItem } from './desk-comments';
import styles from './rounds.module.css';

interface DeskTableProps {
  items: readonly DeskItem[];
  headingOf: (key: string) => string;
  where: WhereOf;
  currentId: string | null;
  selected: ReadonlySet<string>;
  /** Whether rows can be selected. */
  selectable: boolean;
  /** Changes when the row at hand is to be brought into view. */
  reveal: number;
  onChoose: (id: string) => void;
  onSelect: (id: string) => void;
}

/** What a server takes the window for, which it cannot measure: enough rows to fill most. */
const FIRST_SIGHT = { initialRect: { width: 1280, height: 900 }, initialOffset: 0 };

export function DeskTable({
  items,
  headingOf,
  where,
  currentId,
  selected,
  selectable,
  reveal,
  onChoose,
  onSelect,
}: DeskTableProps) {
  const { t } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const alive = useAlive();
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setMargin((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.kind === 'heading' ? 36 : 76),
    getItemKey: (index) => `${items[index]?.kind} ${items[index]?.key}`,
    overscan: 12,
    // A row that is not measured yet may be taller than it was taken for.
    scrollPaddingStart: 64,
    scrollPaddingEnd: 64,
    scrollMargin: margin,
    ...(alive ? {} : FIRST_SIGHT),
  });
  const shown = virtual.getVirtualItems();
  const before = (shown[0]?.start ?? margin) - margin;
  const after = virtual.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin);

  const at = items.findIndex((item) => item.kind === 'comment' && item.key === currentId);
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  useEffect(() => {
    if (reveal > 0 && latest.current >= 0) virtual.scrollToIndex(latest.current, { align: 'auto' });
  }, [reveal, virtual]);

  return (
    <div ref={place} className={`pl-table-scroll ${styles.tablePlace}`}>
      <table className={`pl-table pl-stacked ${styles.desk}`} aria-rowcount={items.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {selectable ? (
              <td className={styles.pick}>
                <span className="pl-visually-hidden">{t('triage.selected')}</span>
              </td>
            ) : null}
            <th scope="col">{t('triage.column.reference')}</th>
            <th scope="col">{t('table.where')}</th>
            <th scope="col">{t('table.comment')}</th>
            <th scope="col" className={styles.from}>
              {t('table.from')}
            </th>
            <th scope="col">{t('table.disposition')}</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Spacer height={before} columns={selectable ? 6 : 5} /> : null}
          {shown.map(({ index, key }) => {
            const item = items[index];
            if (!item) return null;
            return item.kind === 'heading' ? (
              <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                <th colSpan={selectable ? 6 : 5} scope="colgroup" className={styles.heading}>
                  {headingOf(item.key)} <span className="pl-muted">{item.count}</span>
                </th>
              </tr>
            ) : (
              <Row
                key={key}
                index={index}
                measure={virtual.measureElement}
                comment={item.comment}
                where={
                  item.comment.question
                    ? t('question.short', { number: item.comment.question.number })
                    : (where(item.comment.anchor) ?? t('round.desk.wholeDocument'))
                }
                current={item.key === currentId}
                selected={selectable ? selected.has(item.key) : null}
                onChoose={onChoose}
                onSelect={onSelect}
              />
            );
          })}
          {after > 0 ? <Spacer height={after} columns={selectable ? 6 : 5} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** The height of rows that are not there; set on the element, never written into markup. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  const element = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    element.current?.style.setProperty('block-size', `${height}px`);
  }, [height]);
  return (
    <tr aria-hidden="true" className={styles.spacer}>
      <td ref={element} colSpan={columns} />
    </tr>
  );
}

interface RowProps {
  comment: DeskComment;
  where: string;
  index: number;
  current: boolean;
  selected: boolean | null;
  measure: (element: Element | null) => void;
  onChoose: (id: string) => void;
  onSelect: (id: string) => void;
}

function Row({ comment, where, index, current, selected, measure, onChoose, onSelect }: RowProps) {
  const { t, dotted } = useMessages();
  const { triage, disposition, addressed } = comment;
  const whence = comment.affiliation?.stakeholderGroup ?? affiliationLine(comment.affiliation);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={styles.row}
      data-row={comment.id}
      data-current={current || undefined}
      onClick={() => onChoose(comment.id)}
    >
      {selected === null ? null : (
        <td className={styles.pick} onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            aria-label={t('triage.select', { reference: comment.reference })}
            checked={selected}
            onChange={() => onSelect(comment.id)}
          />
        </td>
      )}
      <th scope="row">
        <button type="button" aria-current={current || undefined}>
          <span className="pl-visually-hidden">{comment.reference}</span>
          <span aria-hidden="true">{comment.reference.split('-').at(-1)}</span>
        </button>
      </th>
      <td>
        <bdi>{where}</bdi>
      </td>
      <td>
        <span className={`pl-muted pl-small ${styles.who}`}>{dotted([comment.author.name, whence])}</span>
        {/* Cut where its own words end. */}
        <span className={styles.clamp} dir="auto">
          <bdi>
            <CommentTypePill type={comment.type} short />
          </bdi>{' '}
          {comment.withdrawnAt
            ? t('comment.withdrawn')
            : comment.moderated && !comment.text
              ? t('comment.moderated')
              : comment.text}
        </span>
        {comment.replyCount > 0 || comment.supportCount > 0 || triage?.assignee || comment.applied ? (
          <span className="pl-muted pl-small">
            {dotted([
              comment.supportCount > 0 ? t('triage.supports', { count: comment.supportCount }) : null,
              comment.replyCount > 0 ? t('triage.replies', { count: comment.replyCount }) : null,
              triage?.assignee ? t('triage.assignedTo', { name: triage.assignee.name }) : null,
              comment.applied ? appliedText(t, comment.applied.revision) : null,
            ])}
          </span>
        ) : null}
      </td>
      <td className={styles.from}>
        {comment.author.name}
        <div className="pl-muted">{whence}</div>
      </td>
      <td>
        <span className={styles.pills}>
          {comment.withdrawnAt && !disposition ? (
            <DispositionPill kind="WITHDRAWN" />
          ) : (
            <DispositionPill kind={disposition?.kind} />
          )}
          {isObjected(comment) ? (
            <Pill tone="objects" shape="⚑">
              {t('satisfaction.OBJECTS')}
            </Pill>
          ) : addressed?.satisfaction ? (
            <span className="pl-muted pl-small">{t(`satisfaction.${addressed.satisfaction}`)}</span>
          ) : null}
          {triage?.controversial ? (
            <Pill tone="open" shape="⚡">
              {t('triage.controversial')}
            </Pill>
          ) : null}
          {!disposition && triage?.recommendation ? (
            <span className="pl-muted pl-small">
              {t('triage.recommended', { kind: t(`disposition.${triage.recommendation.kind}`) })}
            </span>
          ) : null}
        </span>
      </td>
    </tr>
  );
}

export function appliedText(t: ReturnType<typeof useMessages>['t'], revision: number | null): string {
  return revision === null ? t('triage.inDraft') : t('triage.doneIn', { number: revision });
}
