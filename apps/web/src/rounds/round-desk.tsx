/** The desk of a round: every comment in a list, one of them at hand, everything by keyboard. */
import { DISPOSITION_KINDS, paths } from '@plenary/domain';
import { RoundScreenDocument } from '@plenary/graphql';
import {
  buttonClass,
  Button,
  Deadline,
  Dialog,
  DispositionBar,
  DispositionPill,
  CommentTypePill,
  EmptyState,
  Notice,
  RoundPill,
  TopBar,
  useMessages,
} from '@plenary/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { whereIn } from '../comments/comment-where';
import { useDocumentAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { readerZone, useNow } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import {
  DESK_FILTERS,
  isOpen,
  matches,
  nextOpen,
  type DeskComment,
  type DeskFilter,
  type DeskRound,
} from './desk-comments';
import { DisposePanel } from './dispose-panel';
import { ExtendRound } from './extend-round';
import styles from './rounds.module.css';

export function RoundDesk() {
  const { t } = useMessages();
  const address = useDocumentAddress();
  const { round: code = '' } = useParams();
  const asked = useAsk(RoundScreenDocument, { ...address, round: code });
  const round = asked.data?.round;
  useTitle(round ? t('round.title', { code: round.code, title: round.document.title }) : undefined);
  if (!round) return <Waiting {...asked} onRetry={asked.refresh} />;
  return <Desk key={round.id} round={round} onRefresh={asked.refresh} />;
}

function Desk({ round, onRefresh }: { round: DeskRound; onRefresh: () => void }) {
  const { t, instant } = useMessages();
  const now = useNow();
  const { coalition, group, document } = useDocumentAddress();
  const [search] = useSearchParams();
  // What was disposed here stands before the list is asked for again.
  const [changed, setChanged] = useState<ReadonlyMap<string, Partial<DeskComment>>>(new Map());
  const comments = useMemo(
    () => round.comments.map((comment) => ({ ...comment, ...changed.get(comment.id) })),
    [round.comments, changed],
  );
  const openCount = comments.filter(isOpen).length;
  const [filter, setFilter] = useState<DeskFilter>(openCount > 0 ? 'open' : 'all');
  const [currentId, setCurrentId] = useState<string | null>(
    () =>
      (comments.find(({ reference }) => reference === search.get('comment')) ?? comments.find(isOpen) ?? comments[0])
        ?.id ?? null,
  );
  const shown = useMemo(
    // The comment at hand stays in the list until one leaves it.
    () => comments.filter((comment) => matches(comment, filter) || comment.id === currentId),
    [comments, filter, currentId],
  );
  const current = comments.find(({ id }) => id === currentId) ?? null;
  const where = useMemo(() => whereIn(round.revision.blocks), [round.revision.blocks]);
  const [keys, setKeys] = useState(false);
  const rows = useRef<HTMLTableSectionElement>(null);

  const detail = useRef<HTMLElement>(null);
  const choose = (id: string) => {
    setCurrentId(id);
    // Where the comment at hand stands below the list, one is taken to it.
    if (matchMedia('(max-width: 64rem)').matches)
      requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'start' }));
  };
  const move = useCallback(
    (step: number) => {
      const at = shown.findIndex(({ id }) => id === currentId);
      const next = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
      if (!next) return;
      setCurrentId(next.id);
      rows.current?.querySelector(`[data-row="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    [shown, currentId],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (writing || event.ctrlKey || event.metaKey || event.altKey || window.document.querySelector('dialog[open]'))
        return;
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === '?') setKeys(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [move]);

  const counts = useMemo(
    () => new Map(DESK_FILTERS.map((one) => [one, comments.filter((comment) => matches(comment, one)).length])),
    [comments],
  );
  const chip = (one: DeskFilter): string => {
    const count = counts.get(one) ?? 0;
    if (one === 'all' || one === 'open' || one === 'done') return t(`round.desk.${one}`, { count });
    if (one === 'lost') return t('round.desk.orphaned', { count });
    return t('round.desk.type', { type: t(`comment.type.${one}`), count });
  };
  return (
    <>
      <TopBar
        crumbs={[
          { label: group, href: paths.group(coalition, group) },
          { label: round.document.title, href: paths.document(coalition, group, document) },
          { label: round.code },
        ]}
      >
        <RoundPill state={round.state} />
        <Deadline
          at={round.closesAt}
          zone={round.zone}
          readerZone={readerZone}
          now={now}
          label={t(round.state === 'ENDED' ? 'deadline.closed' : 'deadline.closes')}
        />
        {round.originalClosesAt && round.originalClosesAt !== round.closesAt ? (
          <span className="pl-muted pl-small">
            {t('round.extended', { time: `${instant(round.originalClosesAt, 'UTC')} UTC` })}
          </span>
        ) : null}
        <div className={styles.progress}>
          <DispositionBar
            kinds={comments
              .filter((comment) => !comment.withdrawnAt || comment.disposition)
              .map(({ disposition }) => disposition?.kind ?? null)}
          />
          <div>
            <span>{t('round.desk.count', { count: comments.length })}</span>
            <b>{t('round.desk.stillOpen', { count: openCount })}</b>
          </div>
        </div>
        {round.viewerCan.includes('EXTEND_ROUND') ? (
          <ExtendRound roundId={round.id} zone={round.zone} onDone={onRefresh} />
        ) : null}
        <a className={buttonClass()} href={paths.dispositions(coalition, group, document, round.code)}>
          {t('table.title', { code: round.code })}
        </a>
      </TopBar>
      <h1 className="pl-visually-hidden">{t('round.title', { code: round.code, title: round.document.title })}</h1>
      <div className={styles.split}>
        <section className={styles.list} aria-label={t('read.margin')}>
          {round.state === 'ENDED' ? null : <Notice tone="open" title={t('round.desk.running')} />}
          <div className={styles.chips} role="group" aria-label={t('round.desk.filter')}>
            {DESK_FILTERS.filter((one) => (counts.get(one) ?? 0) > 0 || one === 'all' || one === filter).map((one) => (
              <button
                key={one}
                type="button"
                className={styles.chip}
                aria-pressed={one === filter}
                onClick={() => setFilter(one)}
              >
                {chip(one)}
              </button>
            ))}
          </div>
          {comments.length === 0 ? (
            <EmptyState icon="comment" title={t('round.desk.empty')}>
              {t('round.desk.emptyLede')}
            </EmptyState>
          ) : shown.length === 0 ? (
            <EmptyState icon="check" title={t(filter === 'open' ? 'round.desk.done.all' : 'round.desk.none')}>
              {t('round.desk.noneLede')}
            </EmptyState>
          ) : (
            <div className="pl-table-scroll">
              <table className="pl-table pl-stacked">
                <thead>
                  <tr>
                    <th scope="col">{t('table.reference')}</th>
                    <th scope="col">{t('table.where')}</th>
                    <th scope="col">{t('table.comment')}</th>
                    <th scope="col">{t('table.from')}</th>
                    <th scope="col">{t('table.disposition')}</th>
                  </tr>
                </thead>
                <tbody ref={rows}>
                  {shown.map((comment) => (
                    <tr
                      key={comment.id}
                      className={styles.row}
                      data-row={comment.id}
                      data-current={comment.id === currentId || undefined}
                      onClick={() => choose(comment.id)}
                    >
                      <th scope="row">
                        <button type="button" aria-current={comment.id === currentId || undefined}>
                          <span className="pl-visually-hidden">{comment.reference}</span>
                          <span aria-hidden="true">{comment.reference.split('-').at(-1)}</span>
                        </button>
                      </th>
                      <td>{where(comment.anchor) ?? t('round.desk.wholeDocument')}</td>
                      <td>
                        <span className={styles.clamp}>
                          <CommentTypePill type={comment.type} short />{' '}
                          {comment.withdrawnAt ? t('comment.withdrawn') : comment.text}
                        </span>
                      </td>
                      <td>
                        {comment.author.name}
                        <div className="pl-muted">
                          {comment.affiliation?.stakeholderGroup ?? affiliationLine(comment.affiliation)}
                        </div>
                      </td>
                      <td>
                        {comment.withdrawnAt && !comment.disposition ? (
                          <DispositionPill kind="WITHDRAWN" />
                        ) : (
                          <DispositionPill kind={comment.disposition?.kind} />
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p className={`pl-muted pl-small ${styles.hint}`}>{t('round.desk.keys')}</p>
        </section>
        <section ref={detail} className={styles.detail} aria-label={t('round.desk.detail')}>
          <div className={styles.sticky}>
            {current ? (
              <DisposePanel
                key={current.id}
                comment={current}
                round={round}
                where={where(current.anchor)}
                onDisposed={(disposed) => {
                  const next = nextOpen(comments, current.id);
                  setChanged(
                    new Map(changed).set(current.id, {
                      disposition: disposed.disposition,
                      correctedDispositions: disposed.correctedDispositions,
                      viewerCan: disposed.viewerCan,
                    }),
                  );
                  if (next) setCurrentId(next.id);
                }}
                onRefresh={onRefresh}
              />
            ) : null}
          </div>
        </section>
      </div>
      {keys ? (
        <Dialog title={t('round.desk.keys.title')} onClose={() => setKeys(false)}>
          <dl className={styles.keys}>
            <dt>J K</dt>
            <dd>{t('round.desk.key.move')}</dd>
            <dt>1–{DISPOSITION_KINDS.length}</dt>
            <dd>{t('round.desk.key.choose')}</dd>
            <dt>R</dt>
            <dd>{t('round.desk.key.rationale')}</dd>
            <dt>Ctrl ↵</dt>
            <dd>{t('round.desk.key.save')}</dd>
            <dt>Esc</dt>
            <dd>{t('round.desk.key.leave')}</dd>
          </dl>
          <div>
            <Button onClick={() => setKeys(false)}>{t('action.close')}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
