/** The desk of a round: the comments in a table, the text beside them, one comment at hand, everything by keyboard. */
import { paths } from '@plenary/domain';
import {
  buttonClass,
  Button,
  Deadline,
  DispositionBar,
  EmptyState,
  Notice,
  RoundPill,
  Skeleton,
  SPLIT,
  Splitter,
  TopBar,
  useMessages,
} from '@plenary/ui';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { sectionIn, whereIn } from '../comments/comment-where';
import { useCommands } from '../commands/commands';
import { Interests } from '../dispositions/interests';
import { useDocumentAddress, type DocumentAddress } from '../platform/address';
import { useNow, useWide } from '../platform/here';
import { useKept } from '../platform/kept';
import { useTitle, Waiting } from '../platform/screen';
import { useViewer } from '../platform/viewer';
import {
  DESK_FILTERS,
  DESK_GROUPS,
  DESK_ORDERS,
  grouped,
  inOrder,
  isOpen,
  matches,
  nextOpen,
  type Desk as DeskHead,
  type DeskComment,
  type DeskFilter,
  type DeskGroup,
  type DeskOrder,
} from './desk-comments';
import { RoundReviewers } from '../reviewers/round-reviewers';
import { DeskSelection } from './desk-selection';
import { DeskTable } from './desk-table';
import { DeskText } from './desk-text';
import { DisposePanel } from './dispose-panel';
import { FormerEnds } from './former-ends';
import { MoveEnd } from './move-end';
import styles from './rounds.module.css';
import { useDesk } from './use-desk';

export function RoundDesk() {
  const address = useDocumentAddress();
  const { round: code = '' } = useParams();
  return <DeskOf key={paths.round(address.coalition, address.group, address.document, code)} {...{ address, code }} />;
}

function DeskOf({ address, code }: { address: DocumentAddress; code: string }) {
  const { t } = useMessages();
  const desk = useDesk(address, code);
  const { head } = desk;
  useTitle(head ? t('round.title', { code: head.round.code, title: head.round.document.title }) : undefined);
  if (!head) return <Waiting fault={desk.fault} loading={desk.loading} onRetry={desk.refresh} />;
  return <Desk key={head.round.id} {...desk} head={head} />;
}

interface DeskProps {
  head: DeskHead;
  comments: readonly DeskComment[];
  complete: boolean;
  take: (rows: readonly DeskComment[]) => void;
  refresh: () => void;
}

/** Wide enough for table, comment and text at once. */
const THREE = '(min-width: 100rem)';

function Desk({ head, comments, complete, take, refresh }: DeskProps) {
  const { t } = useMessages();
  const { round, revision } = head;
  const address = useDocumentAddress();
  const viewer = useViewer();
  const myId = viewer?.person?.id ?? null;
  const [search] = useSearchParams();
  const [filter, setFilter] = useState<DeskFilter | null>(null);
  const [question, setQuestion] = useState('');
  const [order, setOrder] = useState<DeskOrder>('reference');
  const [group, setGroup] = useState<DeskGroup>('none');
  const [chosen, setChosen] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useState(false);
  const [reveal, setReveal] = useState(0);
  const wide = useWide(THREE, false);

  const openCount = useMemo(() => comments.filter(isOpen).length, [comments]);
  const filtering = filter ?? (openCount > 0 ? 'open' : 'all');
  const wanted = search.get('comment');
  const currentId =
    chosen ??
    (comments.find(({ reference }) => reference === wanted) ?? comments.find(isOpen) ?? comments[0])?.id ??
    null;
  const where = useMemo(() => whereIn(revision.blocks), [revision.blocks]);
  const section = useMemo(() => sectionIn(revision.blocks), [revision.blocks]);
  const items = useMemo(() => {
    // The comment at hand stays in the list until one leaves it.
    const shown = comments.filter(
      (comment) =>
        (matches(comment, filtering, myId) && (!question || comment.question?.id === question)) ||
        comment.id === currentId,
    );
    const keyOf = {
      none: null,
      section: (one: DeskComment) => section(one.anchor) ?? '',
      type: (one: DeskComment) => one.type,
      stakeholder: (one: DeskComment) => one.affiliation?.stakeholderGroup ?? '',
      question: (one: DeskComment) => one.question?.id ?? '',
      disposition: (one: DeskComment) => one.disposition?.kind ?? (one.withdrawnAt ? 'WITHDRAWN' : ''),
    }[group];
    return grouped(inOrder(shown, group === 'section' ? 'place' : order), keyOf);
  }, [comments, filtering, myId, question, currentId, group, order, section]);
  const shown = useMemo(() => items.flatMap((item) => (item.kind === 'comment' ? [item.comment] : [])), [items]);
  const current = comments.find(({ id }) => id === currentId) ?? null;
  const headingOf = (key: string): string => {
    if (group === 'type') return t(`comment.type.${key as DeskComment['type']}`);
    if (group === 'question') {
      const asked = round.questions.find(({ id }) => id === key);
      return asked ? t('question.cited', { number: asked.number, text: asked.text }) : t('question.unasked');
    }
    if (group === 'disposition') return key === '' ? t('disposition.open') : t(`disposition.${key as 'NOTED'}`);
    return key || t(group === 'section' ? 'round.desk.wholeDocument' : 'triage.unsaid');
  };

  const detail = useRef<HTMLElement>(null);
  const split = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useKept<number>('desk.width', SPLIT.usual);
  useLayoutEffect(() => split.current?.style.setProperty('--list', `${width}fr`), [width]);
  useLayoutEffect(() => split.current?.style.setProperty('--detail', `${100 - width}fr`), [width]);
  const choose = useCallback((id: string) => {
    setChosen(id);
    // Where the comment at hand stands below the list, one is taken to it.
    if (matchMedia('(max-width: 64rem)').matches)
      requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'start' }));
  }, []);
  const select = useCallback(
    (id: string) =>
      setSelected((held) => {
        const next = new Set(held);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const move = useCallback(
    (step: number) => {
      const at = shown.findIndex(({ id }) => id === currentId);
      const next = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
      if (!next) return;
      setChosen(next.id);
      setReveal((count) => count + 1);
    },
    [shown, currentId],
  );
  const selectable = round.viewerCan.includes('TRIAGE_COMMENT');
  useCommands([
    { id: 'desk.next', label: t('round.desk.key.next'), keys: ['j'], byKeyOnly: true, run: () => move(1) },
    { id: 'desk.previous', label: t('round.desk.key.previous'), keys: ['k'], byKeyOnly: true, run: () => move(-1) },
    { id: 'desk.text', label: t('round.desk.key.text'), keys: ['t'], run: () => setText((held) => !held) },
    ...(selectable && currentId
      ? [{ id: 'desk.select', label: t('round.desk.key.select'), keys: ['x'], run: () => select(currentId) }]
      : []),
  ]);

  const picked = comments.filter(({ id }) => selected.has(id));
  const pane = wide || text;
  return (
    <>
      <DeskBar head={head} comments={comments} openCount={openCount} onRefresh={refresh} />
      <h1 className="pl-visually-hidden">{t('round.title', { code: round.code, title: round.document.title })}</h1>
      <div className={styles.split} data-three={wide || undefined} ref={split}>
        <section className={styles.list} aria-label={t('read.margin')}>
          {round.state === 'ENDED' ? null : <Notice tone="open" title={t('round.desk.running')} />}
          {round.resultsHidden ? (
            <Notice tone="open" title={t('round.hidden')}>
              {t('round.hiddenLede')}
            </Notice>
          ) : null}
          {round.kind === 'TARGETED' ? (
            <RoundReviewers
              address={address}
              code={round.code}
              documentId={round.document.id}
              hidden={round.resultsHidden}
              changes={head}
            />
          ) : null}
          <Chips comments={comments} filter={filtering} myId={myId} onFilter={setFilter} />
          <div className={styles.views}>
            <label>
              {t('triage.order')}
              <select value={order} onChange={(event) => setOrder(event.target.value as DeskOrder)}>
                {DESK_ORDERS.map((one) => (
                  <option key={one} value={one}>
                    {t(`triage.order.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('triage.group')}
              <select value={group} onChange={(event) => setGroup(event.target.value as DeskGroup)}>
                {DESK_GROUPS.filter((one) => one !== 'question' || round.questions.length > 0).map((one) => (
                  <option key={one} value={one}>
                    {t(`triage.group.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            {round.questions.length > 0 ? (
              <label>
                {t('triage.group.question')}
                <select value={question} onChange={(event) => setQuestion(event.target.value)}>
                  <option value="">{t('round.desk.all', { count: comments.length })}</option>
                  {round.questions.map(({ id, number }) => (
                    <option key={id} value={id}>
                      {t('question.filter', {
                        number,
                        count: comments.filter((comment) => comment.question?.id === id).length,
                      })}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
            {wide ? null : (
              <Button tone="quiet" aria-pressed={text} keys="T" onClick={() => setText(!text)}>
                {t('triage.text')}
              </Button>
            )}
          </div>
          {picked.length > 0 ? (
            <DeskSelection
              comments={picked}
              workers={head.workers}
              onChanged={take}
              onClear={() => setSelected(new Set())}
              onRefresh={refresh}
            />
          ) : null}
          {comments.length === 0 && complete ? (
            <EmptyState icon="comment" title={t('round.desk.empty')}>
              {t('round.desk.emptyLede')}
            </EmptyState>
          ) : shown.length === 0 ? (
            <EmptyState icon="check" title={t(filtering === 'open' ? 'round.desk.done.all' : 'round.desk.none')}>
              {t('round.desk.noneLede')}
            </EmptyState>
          ) : (
            <DeskTable
              items={items}
              headingOf={headingOf}
              where={where}
              currentId={currentId}
              selected={selected}
              selectable={selectable}
              reveal={reveal}
              onChoose={choose}
              onSelect={select}
            />
          )}
          {complete ? null : <Skeleton lines={2} />}
          <p className={`pl-muted pl-small ${styles.hint}`}>{t('round.desk.keys')}</p>
        </section>
        {wide ? null : <Splitter label={t('splitter.label')} value={width} onChange={setWidth} />}
        <section ref={detail} className={styles.detail} aria-label={t('round.desk.detail')}>
          <div className={styles.sticky}>
            {pane && !wide ? <DeskText desk={head} comments={comments} current={current} onChoose={choose} /> : null}
            {current ? (
              <DisposePanel
                key={current.id}
                comment={current}
                comments={comments}
                desk={head}
                where={where(current.anchor)}
                onChanged={take}
                onDisposed={(row) => {
                  const next = nextOpen(shown, row.id);
                  take([row]);
                  if (!next) return;
                  setChosen(next.id);
                  setReveal((count) => count + 1);
                }}
                onRefresh={refresh}
              />
            ) : null}
          </div>
        </section>
        {wide ? (
          <section className={styles.third} aria-label={t('triage.text')}>
            <DeskText desk={head} comments={comments} current={current} onChoose={choose} />
          </section>
        ) : null}
      </div>
    </>
  );
}

interface DeskBarProps {
  head: DeskHead;
  comments: readonly DeskComment[];
  openCount: number;
  onRefresh: () => void;
}

function DeskBar({ head, comments, openCount, onRefresh }: DeskBarProps) {
  const { t } = useMessages();
  const now = useNow();
  const { round } = head;
  const { coalition, group, document } = useDocumentAddress();
  const kinds = useMemo(
    () =>
      comments
        .filter((comment) => !comment.withdrawnAt || comment.disposition)
        .map(({ disposition }) => disposition?.kind ?? null),
    [comments],
  );
  const reportWaits =
    openCount === 0 && comments.length > 0 && !round.reportPublishedAt && round.viewerCan.includes('PUBLISH_REPORT');
  return (
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
        now={now}
        label={t(round.state === 'ENDED' || round.state === 'REPLYING' ? 'deadline.closed' : 'deadline.closes')}
      />
      {round.repliesUntil ? (
        <Deadline
          at={round.repliesUntil}
          zone={round.zone}
          now={now}
          label={t(round.state === 'ENDED' ? 'round.repliesClosed' : 'round.repliesClose')}
        />
      ) : null}
      <FormerEnds ends={round.formerEnds} />
      <a className={buttonClass('quiet')} href={round.calendarPath}>
        {t('round.calendar')}
      </a>
      <div className={styles.progress}>
        <DispositionBar kinds={kinds} />
        <div>
          <span>{t('round.desk.count', { count: comments.length })}</span>
          <b>{t('round.desk.stillOpen', { count: openCount })}</b>
        </div>
      </div>
      <Interests desk={head} onChanged={onRefresh} />
      {round.viewerCan.includes('EXTEND_ROUND') ? (
        <MoveEnd
          change="EXTENDED"
          documentId={round.document.id}
          roundId={round.id}
          closesAt={round.closesAt}
          zone={round.zone}
          repliesUntil={round.repliesUntil}
          replying={round.state === 'REPLYING'}
          onDone={onRefresh}
        />
      ) : null}
      {round.viewerCan.includes('REOPEN_ROUND') && !round.reportPublishedAt ? (
        <MoveEnd
          change="REOPENED"
          documentId={round.document.id}
          roundId={round.id}
          closesAt={round.closesAt}
          zone={round.zone}
          repliesUntil={round.repliesUntil}
          replying={round.state === 'REPLYING'}
          onDone={onRefresh}
        />
      ) : null}
      <a
        className={buttonClass(reportWaits ? 'primary' : 'plain')}
        href={paths.dispositions(coalition, group, document, round.code)}
      >
        {t('table.title', { code: round.code })}
      </a>
    </TopBar>
  );
}

interface ChipsProps {
  comments: readonly DeskComment[];
  filter: DeskFilter;
  myId: string | null;
  onFilter: (filter: DeskFilter) => void;
}

function Chips({ comments, filter, myId, onFilter }: ChipsProps) {
  const { t } = useMessages();
  const counts = useMemo(
    () => new Map(DESK_FILTERS.map((one) => [one, comments.filter((row) => matches(row, one, myId)).length])),
    [comments, myId],
  );
  const label = (one: DeskFilter): string => {
    const count = counts.get(one) ?? 0;
    switch (one) {
      case 'TECHNICAL':
      case 'EDITORIAL':
      case 'GENERAL':
        return t('round.desk.type', { type: t(`comment.type.${one}`), count });
      case 'lost':
        return t('round.desk.orphaned', { count });
      default:
        return t(`round.desk.${one}`, { count });
    }
  };
  return (
    <div className={styles.chips} role="group" aria-label={t('round.desk.filter')}>
      {DESK_FILTERS.filter((one) => (counts.get(one) ?? 0) > 0 || one === 'all' || one === filter).map((one) => (
        <button
          key={one}
          type="button"
          className={styles.chip}
          aria-pressed={one === filter}
          onClick={() => onFilter(one)}
        >
          {label(one)}
        </button>
      ))}
    </div>
  );
}
