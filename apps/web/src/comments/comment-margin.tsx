/** The comments beside the text: in the margin where there is room, in a sheet at the window's foot where there is none. */
import type { CommentLineFragment, RoundLineFragment } from '@plenary/graphql';
import { Button, EmptyState, Margin, Notice, Skeleton, useMessages, type MarginItem } from '@plenary/ui';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { useWide } from '../platform/here';
import { later } from '../platform/later';
import { CampaignMembers } from './campaign-members';
import { cardsOf } from './campaigns';
import type { Writing } from './comment-composer';
import type { ReadComment } from './comment-places';
import styles from './margin.module.css';
import { ReaderCard } from './reader-card';
import type { BeginWriting } from './use-writing';

const CommentComposer = later(() => import('./comment-composer'), 'CommentComposer');

interface CommentMarginProps {
  comments: readonly ReadComment[];
  /** On which revision the comments of a round were made, where it is another than the one on the screen. */
  madeOn: ReadonlyMap<string, number>;
  loading: boolean;
  activeId: string | null;
  fromPassage: boolean;
  /** Those that are new to this reader. */
  unread: readonly string[];
  onActivate: (id: string | null) => void;
  /** Takes the focus from the margin back to the words of a comment, or to where the reader was. */
  onWords: (id: string | null) => void;
  /** Takes the focus to a card. */
  onCard: (id: string) => void;
  article: RefObject<HTMLElement | null>;
  /** The round that is open. */
  round: RoundLineFragment | null;
  /** When the round in which something is being written closes, or closed. */
  closesAt: string | null;
  mayComment: boolean;
  writing: Writing | null;
  /** Something was written and put aside. */
  waiting: boolean;
  onWriting: (writing: Writing) => void;
  onBegin: BeginWriting;
  onDiscard: () => void;
  onLeave: () => void;
  onResume: () => void;
  onAnswered: (comment: CommentLineFragment) => void;
  onPick: (comment: ReadComment) => void;
}

const WIDE = '(min-width: 75rem)';

export function CommentMargin(props: CommentMarginProps) {
  const {
    comments,
    madeOn,
    loading,
    activeId,
    fromPassage,
    unread,
    onActivate,
    onWords,
    onCard,
    article,
    round,
    closesAt,
    mayComment,
    writing,
    waiting,
    onWriting,
    onBegin,
    onDiscard,
    onLeave,
    onResume,
    onAnswered,
    onPick,
  } = props;
  const { t } = useMessages();
  const mayReply = mayComment || (round?.viewerCan.includes('REPLY_TO_COMMENT') ?? false);
  const wide = useWide(WIDE);
  const [open, setOpen] = useState(false);
  const sheetOpen = open || writing !== null;

  // In the sheet the card that a mark names is brought into view, and the sheet opens for it.
  const [lastActive, setLastActive] = useState(activeId);
  if (lastActive !== activeId) {
    setLastActive(activeId);
    if (activeId) setOpen(true);
  }
  useEffect(() => {
    if (activeId && !wide) document.getElementById(`comment-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, wide]);

  // Apart from what is being written, so that a keystroke draws one card and not all of them.
  const { shown, members, cardOf } = useMemo(() => cardsOf(comments), [comments]);
  const fresh = useMemo(() => new Set(unread), [unread]);
  const cards = useMemo(
    () =>
      shown.map((comment): MarginItem => ({
        id: comment.id,
        node: (
          <ReaderCard
            comment={comment}
            active={comment.id === cardOf(activeId)}
            isNew={fresh.has(comment.id)}
            madeOn={madeOn.get(comment.round.id)}
            members={
              members.has(comment.id) ? (
                <CampaignMembers members={members.get(comment.id) ?? []} activeId={activeId} />
              ) : undefined
            }
            mayReply={mayReply && comment.round.id === round?.id && !comment.withdrawnAt}
            onActivate={() => onActivate(comment.id)}
            onWords={() => onWords(comment.id)}
            onReply={() =>
              round &&
              onBegin(round.id, { kind: 'DOCUMENT' }, null, {
                parent: { id: comment.id, reference: comment.reference },
              })
            }
            onEdit={(one) => round && onBegin(round.id, { kind: 'DOCUMENT' }, null, { edit: one })}
            onPick={() => onPick(comment)}
            onAnswered={onAnswered}
          />
        ),
      })),
    [
      shown,
      madeOn,
      members,
      fresh,
      cardOf,
      activeId,
      mayReply,
      round,
      onActivate,
      onWords,
      onBegin,
      onPick,
      onAnswered,
    ],
  );
  const items = useMemo(() => {
    if (!writing) return cards;
    const composer: MarginItem = {
      id: 'writing',
      node: (
        <CommentComposer
          writing={writing}
          onChange={onWriting}
          onTaken={(taken) => {
            onDiscard();
            onAnswered(taken);
            onCard(taken.parentId ?? taken.id);
          }}
          onDiscard={() => {
            onDiscard();
            onWords(writing.parent?.id ?? null);
          }}
          onLeave={() => {
            onLeave();
            onWords(writing.parent?.id ?? null);
          }}
          closesAt={closesAt}
          openRound={round}
        />
      ),
    };
    return insertAt(cards, composer, shown, writing);
  }, [cards, shown, round, closesAt, writing, onCard, onWords, onAnswered, onWriting, onDiscard, onLeave]);

  const heading = t('read.comments', { count: comments.length });
  const body = (
    <>
      {waiting ? (
        <div className={styles.waiting}>
          <Notice tone="open" title={t('composer.unsent')}>
            <Button tone="link" onClick={onResume}>
              {t('composer.resume')}
            </Button>
          </Notice>
        </div>
      ) : null}
      {loading ? <Skeleton lines={6} /> : null}
      {!loading && items.length === 0 ? (
        <EmptyState icon="comment" title={t('read.noComments')}>
          {t(mayComment ? 'read.noCommentsOpen' : 'read.noCommentsClosed')}
        </EmptyState>
      ) : null}
      <Margin
        items={items}
        activeId={cardOf(activeId)}
        fromPassage={fromPassage}
        text={article}
        label={t('read.margin')}
        listed={!wide}
      />
    </>
  );
  if (wide) {
    return (
      <aside className={styles.margin} aria-label={t('read.margin')}>
        <h2 className="pl-visually-hidden">{loading ? t('read.margin') : heading}</h2>
        {body}
      </aside>
    );
  }
  return (
    <aside className={styles.sheet} data-open={sheetOpen || undefined} aria-label={t('read.margin')}>
      <button type="button" className={styles.handle} aria-expanded={sheetOpen} onClick={() => setOpen(!sheetOpen)}>
        <span className={styles.grip} aria-hidden="true" />
        {heading}
        <span className="pl-visually-hidden"> {t(sheetOpen ? 'read.sheet.hide' : 'read.sheet.show')}</span>
      </button>
      {sheetOpen ? <div className={styles.sheetBody}>{body}</div> : null}
    </aside>
  );
}

/** The composer stands where its comment will: before the first comment further down the text. */
function insertAt(
  list: MarginItem[],
  composer: MarginItem,
  comments: readonly ReadComment[],
  writing: Writing,
): MarginItem[] {
  const { target, parent, mode, commentId } = writing;
  const near = parent?.id ?? (mode === 'edit' ? commentId : null);
  let at: number;
  if (near) at = comments.findIndex(({ id, replies }) => id === near || replies.some((reply) => reply.id === near)) + 1;
  else if (target.kind === 'DOCUMENT') at = 0;
  else {
    const { start } = target;
    at = comments.findIndex((comment) => ((comment.placement ?? comment.anchor).start ?? -1) > start);
    if (at < 0) at = comments.length;
  }
  return [...list.slice(0, at), composer, ...list.slice(at)];
}
