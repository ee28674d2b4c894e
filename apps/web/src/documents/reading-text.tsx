/** One revision with its comments: what is selected, what is active, what is being written, and how they hang together. */
import { blockRanges, canonicalText, type Block, type ChangedText } from '@plenary/document';
import { paths } from '@plenary/domain';
import {
  ConfirmPlacementDocument,
  ReadCommentsDocument,
  ReadHeadDocument,
  ReadTextDocument,
  ViewerDocument,
  type DocumentHeadFragment,
  type EntryKind,
  type ReadTextQuery,
} from '@plenary/graphql';
import { Button, commentsAt, DocumentView, Notice, Skeleton, useMessages, type Highlight, useAlive } from '@plenary/ui';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { CommentDensity } from '../comments/comment-density';
import type { Writing } from '../comments/comment-composer';
import { highlightsOf, inReadingOrder, placeOf, type ReadComment } from '../comments/comment-places';
import { SelectionToolbar } from '../comments/selection-toolbar';
import { useComments } from '../comments/use-comments';
import { SinceYouRead } from '../comments/since-you-read';
import { useUnread, type ReadingPlace } from '../comments/use-unread';
import { useWriting } from '../comments/use-writing';
import { keyOf } from '../offline/kept-answers';
import { useKeptDocument } from '../offline/use-kept-document';
import type { DocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { FaultNotice } from '../platform/screen';
import { later } from '../platform/later';
import { useViewerState } from '../platform/viewer';
import { RoundAsks } from '../rounds/round-asks';
import { useDo, type Asked } from '../platform/use-screen';
import { OutlineNav } from './outline-nav';
import { ReadingHead } from './reading-head';
import { StageBar } from './stage-bar';
import styles from './reading.module.css';
import barStyles from './revision-bar.module.css';
import { RevisionBar } from './revision-bar';
import { useSamePlace, type ReadersPlace } from './use-same-place';
import { useReadingKeys } from './use-reading-keys';
import { useRoundEnd } from './use-round-end';
import { useSelectedWords } from './use-selected-words';

interface ReadingTextProps {
  head: DocumentHeadFragment;
  address: DocumentAddress;
  revision: number;
  /** The revision that the address names: its text is on its way where it is another one. */
  wished: number;
  /** The earlier revision whose changes are wished. */
  since: number | null;
  askedText: Asked<ReadTextQuery>;
  /** What lives on when another revision takes this one's place. */
  moving: Moving;
  onRefresh: () => void;
  children?: ReactNode;
}

export interface Moving {
  place: RefObject<ReadersPlace | null>;
  focused: RefObject<boolean>;
}

const NO_BLOCKS: Block[] = [];

// The text comes alive first; its margin is on its way meanwhile.
const margin = import('../comments/comment-margin');
const CommentMargin = later(() => margin, 'CommentMargin');
const ChangesShown = later(() => import('./changes-shown'), 'ChangesShown');
const MyReview = later(() => import('../reviewers/my-review'), 'MyReview');
const PlaceDialog = later(() => import('../comments/place-dialog'), 'PlaceDialog');
/** Until when what is being written is taken: replies go on in the reply period. */
function closingOf(head: DocumentHeadFragment, { roundId, mode, parent }: Writing): string | null {
  const round = head.rounds.find(({ id }) => id === roundId);
  if (!round) return null;
  return mode === 'comment' && !parent ? round.closesAt : (round.repliesUntil ?? round.closesAt);
}

export function ReadingText({
  head,
  address,
  revision,
  wished,
  since,
  askedText,
  moving,
  onRefresh,
  children,
}: ReadingTextProps) {
  const { t } = useMessages();
  const viewerAnswer = useViewerState().data;
  const viewer = viewerAnswer?.viewer ?? null;
  const [search] = useSearchParams();
  const article = useRef<HTMLDivElement>(null);
  const blocks = askedText.data?.document?.revision?.blocks ?? NO_BLOCKS;
  const ready = blocks.length > 0;
  const ranges = useMemo(() => blockRanges(blocks), [blocks]);
  const text = useMemo(() => canonicalText(blocks), [blocks]);
  const rangeById = useMemo(() => new Map(ranges.map((range) => [range.block.id, range])), [ranges]);
  const shownSince = since !== null && since < revision ? since : null;
  const [changes, setChanges] = useState<ChangedText | null>(null);
  const keepPlace = useSamePlace(article, moving.place, changes);
  const onMade = useCallback(
    (made: ChangedText | null) => {
      keepPlace();
      setChanges(made);
    },
    [keepPlace],
  );
  const imageSource = useCallback((hash: string) => paths.file(head.id, hash), [head.id]);

  const myId = viewer?.person?.id;
  const onNew = useCallback(
    (comment: ReadComment) => {
      if (comment.author.id !== myId)
        announce(t('read.newBy', { author: comment.author.name, reference: comment.reference }));
    },
    [myId, t],
  );
  const onChange = useCallback(
    (kind: EntryKind) => {
      if (kind === 'REVISION_FROZEN') announce(t('read.newRevision'));
      onRefresh();
    },
    [onRefresh, t],
  );
  const { comments, answered, asked } = useComments(address, revision, {
    documentId: head.id,
    cursor: head.cursor,
    onChange,
    onNew,
  });
  const keptAnswers = useMemo(() => {
    if (!viewerAnswer || !askedText.data || !asked.data) return null;
    const at = { coalition: address.coalition, group: address.group, document: address.document };
    return new Map<number, unknown>([
      [keyOf(ViewerDocument, {}), viewerAnswer],
      [keyOf(ReadHeadDocument, at), { document: head }],
      [keyOf(ReadTextDocument, { ...at, revision }), askedText.data],
      [keyOf(ReadCommentsDocument, { ...at, revision }), asked.data],
    ]);
  }, [viewerAnswer, head, askedText.data, asked.data, address.coalition, address.group, address.document, revision]);
  const keeping = useKeptDocument({
    documentId: head.id,
    personId: viewer ? (viewer.person?.id ?? null) : undefined,
    isPublic: head.visibility === 'PUBLIC',
    answers: keptAnswers,
  });
  const ordered = useMemo(() => inReadingOrder(comments, rangeById), [comments, rangeById]);

  // Where no round is open, one that has ended may still take late comments.
  const round =
    head.rounds.find(({ id }) => id === head.openRound?.id && head.openRound) ??
    head.rounds.find(({ viewerCan }) => viewerCan.includes('MAKE_COMMENT') || viewerCan.includes('REPLY_TO_COMMENT'));
  const mayComment =
    round !== undefined && round.revision.number === revision && round.viewerCan.includes('MAKE_COMMENT');
  const madeOn = useMemo(() => {
    const others = head.rounds.filter((one) => one.revision.number !== revision);
    return new Map(others.map((one) => [one.id, one.revision.number]));
  }, [head.rounds, revision]);
  const replying = round?.state === 'REPLYING';
  const { refresh: refreshComments } = asked;
  const refreshAll = useCallback(() => {
    onRefresh();
    // What was hidden until now is asked for as well.
    refreshComments();
  }, [onRefresh, refreshComments]);
  useRoundEnd((replying ? round.repliesUntil : round?.closesAt) ?? null, refreshAll);
  const { writing, change, begin, discard, leave, resume, shown } = useWriting(head.id, revision);

  const [activeId, setActiveId] = useState<string | null>(null);
  // The one to whose card she went from the text; who selects a card finds it where it is.
  const [sought, setSought] = useState<string | null>(null);
  const seek = useCallback((id: string | null) => {
    setActiveId(id);
    setSought(id);
  }, []);
  const onActivate = useCallback((id: string | null) => {
    setActiveId(id);
    setSought((before) => (before === id ? before : null));
  }, []);
  const [currentBlock, setCurrentBlock] = useState<string>();
  const [picking, setPicking] = useState<ReadComment | null>(null);
  const [placing, setPlacing] = useState<ReadComment | null>(null);
  const [selected, clearSelected] = useSelectedWords(article, ranges);
  const confirmPlacement = useDo(ConfirmPlacementDocument);

  // Where something is being written; the same while its words change.
  const alive = useAlive();
  const target = alive && writing && shown && writing.mode === 'comment' ? writing.target : null;
  const highlights = useMemo(() => {
    const list: Highlight[] = highlightsOf(ordered, rangeById, activeId);
    if (target && target.kind !== 'DOCUMENT') {
      const { start, end, kind } = target;
      list.push({ id: 'writing', start, end, whole: kind === 'BLOCK', status: 'PENDING', active: true });
    }
    return list;
  }, [ordered, rangeById, activeId, target]);
  const starts = useMemo(
    () => ordered.flatMap((comment) => placeOf(comment, rangeById)?.start ?? []),
    [ordered, rangeById],
  );

  /** Begins a comment on the selected words, on a block, or on the whole. */
  const compose = useCallback(
    (blockId: string | null, withChange = false) => {
      if (!round || !mayComment) return;
      if (selected) {
        const exact = text.slice(selected.start, selected.end);
        begin(
          round.id,
          { kind: 'PASSAGE', start: selected.start, end: selected.end, exact },
          withChange ? exact : null,
        );
        clearSelected();
      } else {
        const range = blockId ? rangeById.get(blockId) : undefined;
        begin(
          round.id,
          range
            ? { kind: 'BLOCK', blockId: range.block.id, start: range.start, end: range.end, exact: range.block.text }
            : { kind: 'DOCUMENT' },
        );
      }
      seek('writing');
    },
    [begin, clearSelected, mayComment, rangeById, round, seek, selected, text],
  );
  const goToCard = useCallback(
    (commentId: string) => {
      seek(commentId);
      requestAnimationFrame(() => {
        const card = document.getElementById(`comment-${commentId}`);
        // Where it will stand, not where it is on the way there.
        for (const way of card?.parentElement?.getAnimations() ?? []) way.finish();
        card?.focus({ preventScroll: true });
        // No further than it takes: what is being read stays.
        card?.scrollIntoView({ block: 'nearest' });
      });
    },
    [seek],
  );
  /** Back to the words of a comment; without one, to where the reader was. */
  const goToWords = useCallback((commentId: string | null) => {
    const mark = commentId ? article.current?.querySelector(`[data-comment~="${commentId}"]`) : null;
    const block =
      mark?.closest<HTMLElement>('[data-block]') ?? article.current?.querySelector('[data-block][tabindex="0"]');
    if (!commentId) setActiveId(null);
    if (!(block instanceof HTMLElement)) return;
    setCurrentBlock(block.dataset.block);
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'nearest' });
  }, []);
  const commentsLabel = useCallback((count: number) => t('read.commentsHere', { count }), [t]);
  // As it was on arrival: what is told while one reads is for the next time.
  const [place, setPlace] = useState<ReadingPlace | null | undefined>(undefined);
  if (place === undefined && asked.data) setPlace(asked.data.document?.viewerReading ?? null);
  const blockAt = useCallback(() => {
    const all = [...(article.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const at = all.findIndex((block) => block.getBoundingClientRect().bottom > 130);
    return at > 0 ? (all[at]?.dataset.block ?? null) : null;
  }, []);
  const resumeAt = place?.block && rangeById.has(place.block) ? place.block : null;
  const { unread, next, readAll } = useUnread(ordered, {
    documentId: head.id,
    revision,
    place: place ?? null,
    blockAt,
    personId: viewer ? (viewer.person?.id ?? null) : undefined,
    loaded: place !== undefined && asked.data !== undefined && ready,
    activeId,
  });
  const goToUnread = useCallback(() => {
    if (!next) return;
    goToCard(next);
    document.querySelector(`[data-comment~="${next}"]`)?.scrollIntoView({ block: 'center' });
  }, [goToCard, next]);
  useReadingKeys(article, {
    onBlock: setCurrentBlock,
    onComment: compose,
    onCards: goToCard,
    onUnread: goToUnread,
  });

  // An address that names a comment opens at it.
  const named = search.get('comment');
  const namedId = named
    ? comments.find(
        ({ reference, replies }) => reference === named || replies.some((reply) => reply.reference === named),
      )?.id
    : undefined;
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (!ready || arrived.current === (named ?? location.hash)) return;
    if (named && !namedId) return;
    arrived.current = named ?? location.hash;
    if (namedId) goToCard(namedId);
    const place = namedId
      ? document.querySelector(`[data-comment~="${namedId}"]`)
      : document.getElementById(location.hash.slice(1));
    place?.scrollIntoView({ block: 'center' });
  }, [ready, named, namedId, goToCard]);

  const copyLink = () => {
    const range = ranges.find(({ end }) => selected && end >= selected.start);
    const here = paths.revision(address.coalition, address.group, address.document, { revision });
    const url = new URL(`${here}#b-${range?.block.id ?? ''}`, location.origin);
    void navigator.clipboard.writeText(url.href).then(() => announce(t('action.copied')));
    clearSelected();
  };
  const placeHere = () => {
    if (!placing || !selected) return;
    const { start, end } = selected;
    void confirmPlacement.act({ input: { commentId: placing.id, revision, start, end }, revision }).then(({ data }) => {
      if (!data) return;
      answered(data.confirmPlacement);
      setPlacing(null);
      clearSelected();
    });
  };
  return (
    <>
      <ReadingHead
        head={head}
        address={address}
        revision={revision}
        mayComment={mayComment}
        writesIn={shown && writing && !writing.queued ? writing.roundId : null}
        keeping={keeping}
        onComment={() => compose(currentBlock ?? null)}
      />
      <StageBar head={head} address={address} onMoved={onRefresh} />
      <RevisionBar
        head={head}
        address={address}
        revision={wished}
        loading={wished !== revision}
        since={since}
        focused={moving.focused}
      >
        {shownSince !== null ? (
          <div className={barStyles.changes}>
            {alive && ready ? (
              <ChangesShown
                address={address}
                revision={revision}
                since={shownSince}
                blocks={blocks}
                text={article}
                shown={changes}
                onMade={onMade}
              />
            ) : null}
          </div>
        ) : null}
      </RevisionBar>
      {children}
      {alive && viewer?.person
        ? head.rounds.map((one) =>
            one.kind === 'TARGETED' && one.state === 'OPEN' ? (
              <MyReview key={one.id} address={address} code={one.code} changes={comments} />
            ) : null,
          )
        : null}
      {place ? <SinceYouRead place={place} revision={revision} address={address} className={styles.notice} /> : null}
      {head.rounds.map((one) =>
        one.state === 'ENDED' || one.revision.number !== revision ? null : (
          <RoundAsks
            key={one.id}
            round={one}
            onAnswer={
              one.id === round?.id && mayComment
                ? (questionId) => {
                    begin(one.id, { kind: 'DOCUMENT' }, null, { questionId });
                    seek('writing');
                  }
                : undefined
            }
            onChanged={onRefresh}
          />
        ),
      )}
      <div className={styles.read}>
        <OutlineNav blocks={blocks} ranges={ranges} starts={starts} />
        <CommentDensity starts={starts} length={text.length} />
        <div
          ref={article}
          className={styles.text}
          onFocus={(event) => {
            const block = event.target.closest<HTMLElement>('[data-block]')?.dataset.block;
            if (block) setCurrentBlock(block);
          }}
          onClick={(event) => {
            const first = (event.target as Element).closest<HTMLElement>('[data-first-comment]')?.dataset.firstComment;
            if (first) {
              event.preventDefault();
              goToCard(first);
              return;
            }
            const ids = commentsAt(event.target).filter((id) => id !== 'writing');
            if (ids.length === 0 || getSelection()?.isCollapsed === false) return;
            // A second click on words with several comments goes on to the next of them.
            seek(ids[(ids.indexOf(activeId ?? '') + 1) % ids.length] ?? null);
          }}
        >
          {placing ? <Notice tone="open" live title={t('comment.placing', { reference: placing.reference })} /> : null}
          {confirmPlacement.fault ? <FaultNotice fault={confirmPlacement.fault} /> : null}
          {askedText.loading ? <Skeleton lines={14} /> : null}
          {askedText.fault ? <FaultNotice fault={askedText.fault} onRetry={askedText.refresh} /> : null}
          <p className="pl-visually-hidden">{t('read.keys')}</p>
          {ready ? (
            <DocumentView
              blocks={blocks}
              highlights={highlights}
              lang={head.lang}
              dir={head.dir}
              imageSource={imageSource}
              interactive
              commentsLabel={commentsLabel}
              numbers
              title={head.title}
              {...(currentBlock ? { currentBlock } : {})}
              changes={changes ?? undefined}
              label={
                changes && shownSince !== null
                  ? t('read.textChanges', { title: head.title, revision, since: shownSince })
                  : t('read.text', { title: head.title, revision })
              }
            />
          ) : null}
        </div>
        {alive ? (
          <CommentMargin
            comments={ordered}
            madeOn={madeOn}
            loading={asked.loading}
            activeId={activeId}
            fromPassage={activeId === sought}
            unread={unread}
            onActivate={onActivate}
            onWords={goToWords}
            onCard={goToCard}
            article={article}
            round={round ?? null}
            closesAt={writing ? closingOf(head, writing) : null}
            mayComment={mayComment}
            writing={shown ? writing : null}
            waiting={writing !== null && !shown}
            onWriting={change}
            onBegin={begin}
            onDiscard={discard}
            onLeave={leave}
            onResume={resume}
            onAnswered={answered}
            onPick={setPicking}
          />
        ) : null}
        {unread.length > 0 || resumeAt ? (
          <div className={styles.unread}>
            {resumeAt ? (
              <Button
                onClick={() => {
                  setPlace(place ? { ...place, block: null } : null);
                  const block = document.getElementById(`b-${resumeAt}`);
                  block?.focus({ preventScroll: true });
                  block?.scrollIntoView({ block: 'start' });
                }}
              >
                {t('read.resume')}
              </Button>
            ) : null}
            {unread.length > 0 ? (
              <>
                <Button keys="U" onClick={goToUnread}>
                  {t('read.unread', { count: unread.length })}
                </Button>
                <Button tone="quiet" onClick={readAll}>
                  {t('read.unreadDone')}
                </Button>
              </>
            ) : null}
          </div>
        ) : null}
        {selected && !picking ? (
          <SelectionToolbar
            box={selected.box}
            mayComment={mayComment}
            placing={placing !== null}
            onComment={() => compose(null)}
            onChange={() => compose(null, true)}
            onLink={copyLink}
            onPlace={placeHere}
          />
        ) : null}
      </div>
      {picking ? (
        <PlaceDialog
          comment={picking}
          blocks={blocks}
          revision={revision}
          onDecided={answered}
          onSelect={() => {
            setPlacing(picking);
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      ) : null}
    </>
  );
}
