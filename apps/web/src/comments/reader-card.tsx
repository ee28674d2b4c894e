/** A comment's card on the reading screen: with its replies and what this reader may do with it. */
import { WithdrawCommentDocument, type CommentLineFragment } from '@plenary/graphql';
import { Button, CommentCard, CommentTypePill, Tombstone, useMessages, type CommentCardComment } from '@plenary/ui';
import type { ReactNode } from 'react';
import { affiliationLine } from '../platform/affiliation';
import { later } from '../platform/later';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { CardMore } from './card-more';
import type { ReadComment } from './comment-places';
import styles from './comments.module.css';
import { SupportButton, Supporters } from './support';

const AnswerPart = later(() => import('../dispositions/answer-part'), 'AnswerPart');

export function toCard(comment: CommentLineFragment & { placement?: ReadComment['placement'] }): CommentCardComment {
  return {
    id: comment.id,
    reference: comment.reference,
    type: comment.type,
    author: comment.author.name,
    from: affiliationLine(comment.affiliation),
    onBehalfOf: comment.onBehalfOf,
    jointOf: comment.jointOf,
    question: comment.question,
    text: comment.text,
    proposedChange: comment.proposedChange,
    exact: comment.anchor.exact,
    submittedAt: comment.submittedAt,
    late: comment.late,
    editedAt: comment.editedAt,
    withdrawn: comment.withdrawnAt !== null,
    moderation: comment.moderation,
    disposition: comment.disposition,
    placement: comment.placement ?? null,
  };
}

interface ReaderCardProps {
  comment: ReadComment;
  active: boolean;
  /** It, or a reply below it, is new to this reader. */
  isNew: boolean;
  /** The revision it was made on, where that is another than the one on the screen. */
  madeOn: number | undefined;
  mayReply: boolean;
  /** Those who say the same, where it stands for a campaign. */
  members?: ReactNode;
  onActivate: () => void;
  onWords: () => void;
  onReply: () => void;
  onEdit: (comment: CommentLineFragment) => void;
  onPick: () => void;
  onAnswered: (comment: CommentLineFragment) => void;
}

export function ReaderCard({
  comment,
  active,
  isNew,
  madeOn,
  mayReply,
  members,
  onActivate,
  onWords,
  onReply,
  onEdit,
  onPick,
  onAnswered,
}: ReaderCardProps) {
  const { t } = useMessages();
  const withdraw = useDo(WithdrawCommentDocument);
  const take = (one: CommentLineFragment) => {
    if (!confirm(t('comment.withdrawSure'))) return;
    void withdraw.act({ commentId: one.id }).then(({ data }) => data && onAnswered(data.withdrawComment));
  };
  const actionsFor = (one: CommentLineFragment) => (
    <>
      {one.viewerCan.includes('EDIT_COMMENT') && !one.withdrawnAt ? (
        <Button tone="link" onClick={() => onEdit(one)}>
          {t('comment.edit')}
        </Button>
      ) : null}
      {one.viewerCan.includes('WITHDRAW_COMMENT') && !one.withdrawnAt ? (
        <Button tone="link" onClick={() => take(one)}>
          {t('comment.withdraw')}
        </Button>
      ) : null}
    </>
  );
  const lost = comment.placement && comment.placement.status !== 'EXACT';
  return (
    <CommentCard
      comment={toCard(comment)}
      href={`?comment=${encodeURIComponent(comment.reference)}`}
      active={active}
      onActivate={onActivate}
      onWords={comment.anchor.kind === 'DOCUMENT' || comment.placement?.status === 'ORPHANED' ? undefined : onWords}
      state={
        isNew || madeOn || comment.placement?.decidedBy ? (
          <>
            {isNew ? <b className={styles.isNew}>{t('comment.isNew')}</b> : null}
            {madeOn ? <span>{t('comment.madeOn', { number: madeOn })}</span> : null}
            {comment.placement?.decidedBy ? (
              <span>{t('comment.decidedBy', { name: comment.placement.decidedBy.name })}</span>
            ) : null}
          </>
        ) : undefined
      }
      actions={
        <>
          {lost && comment.viewerCan.includes('CONFIRM_PLACEMENT') ? (
            <Button tone="link" onClick={onPick}>
              {t('comment.pick')}
            </Button>
          ) : null}
          {actionsFor(comment)}
          <SupportButton comment={comment} onAnswered={onAnswered} />
          {mayReply ? (
            <Button tone="link" onClick={onReply}>
              {t('comment.reply')}
            </Button>
          ) : null}
        </>
      }
    >
      {comment.addressed || comment.applied || comment.objections.length > 0 ? (
        <AnswerPart comment={comment} onAnswered={onAnswered} />
      ) : null}
      {withdraw.fault ? <FaultNotice fault={withdraw.fault} /> : null}
      {members}
      <Supporters comment={comment} />
      {active ? <CardMore comment={comment} onAnswered={onAnswered} /> : null}
      {comment.replies.length > 0 ? (
        <ul className={styles.replies}>
          {comment.replies.map((reply) => (
            <li key={reply.id} id={`comment-${reply.id}`}>
              <div className="pl-card-head">
                {reply.type === comment.type ? null : <CommentTypePill type={reply.type} short />}
                <span className="pl-card-from">{reply.author.name}</span>
                <span className="pl-card-reference">{reply.reference}</span>
              </div>
              {reply.jointOf ? (
                <p className="pl-card-org" dir="auto">
                  {t('comment.jointOf', { name: reply.jointOf.name })}
                </p>
              ) : null}
              {reply.withdrawnAt ? (
                <p className="pl-muted">{t('comment.withdrawn')}</p>
              ) : (
                <>
                  {reply.moderation ? <Tombstone moderation={reply.moderation} read={reply.text !== ''} /> : null}
                  <p dir="auto">{reply.text}</p>
                </>
              )}
              <div className="pl-card-foot">{actionsFor(reply)}</div>
              {active ? <CardMore comment={reply} onAnswered={onAnswered} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </CommentCard>
  );
}
