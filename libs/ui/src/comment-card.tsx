/** One comment as its readers see it: who, from where, what, the words proposed, and what became of it. */
import type { CommentType, DispositionKind, PlacementStatus } from '@plenary/domain';
import { useRef, type ReactNode } from 'react';
import { Button } from './button';
import { CommentTypePill, DispositionPill } from './pill';
import { PassageRedline } from './passage-redline';
import { useMessages } from './messages/messages-provider';

export interface CommentCardComment {
  id: string;
  reference: string;
  type: CommentType;
  author: string;
  /** The question of its round that it answers. */
  question?: { number: number; text: string } | null;
  /** Whence she speaks, in one line. */
  from?: string | null;
  onBehalfOf?: string | null;
  /** The organisation whose joint comment it is. */
  jointOf?: { name: string } | null;
  text: string;
  proposedChange?: string | null;
  /** The words it stands on. */
  exact?: string | null;
  submittedAt: string;
  /** Whether it came after the round's end. */
  late?: boolean;
  editedAt?: string | null;
  withdrawn?: boolean;
  /** Why its words are withheld; who may still read them gets them beside it. */
  moderation?: { reason: string; moderatedAt: string; moderatedBy: { name: string } | null } | null;
  disposition?: { kind: DispositionKind; rationale: string } | null;
  /** Where it stands in the revision on the screen, where that is a later one. */
  placement?: { status: PlacementStatus; exact?: string | null } | null;
}

interface CommentCardProps {
  comment: CommentCardComment;
  /** Where the comment is linked to. */
  href: string;
  active?: boolean;
  onActivate?: () => void;
  /** Goes back to the words it stands on, by Escape or by the link; absent where it stands nowhere in particular. */
  onWords?: (() => void) | undefined;
  /** Buttons below it. */
  actions?: ReactNode;
  /** Replies and what else belongs below. */
  children?: ReactNode;
  /** Shown beside its reference, such as "not sent yet". */
  state?: ReactNode;
}

/** The proposed words against those that stand there. */
export function ProposedChange({ exact, proposed }: { exact?: string | null; proposed: string }) {
  const { t } = useMessages();
  return (
    <div className="pl-words" role="group" aria-label={t('comment.proposed')} dir="auto">
      {exact ? <PassageRedline before={exact} after={proposed} /> : <ins>{proposed}</ins>}
    </div>
  );
}

/** In the place of words that a chair withholds. */
export function Tombstone({
  moderation,
  read,
}: {
  moderation: NonNullable<CommentCardComment['moderation']>;
  read: boolean;
}) {
  const { t, instant } = useMessages();
  return (
    <div className="pl-card-tombstone" role="note">
      <p>{t('comment.moderated')}</p>
      <p dir="auto">{moderation.reason}</p>
      <p className="pl-muted pl-small">
        {t('comment.moderatedBy', {
          name: moderation.moderatedBy?.name ?? t('comment.heldByNobody'),
          time: instant(moderation.moderatedAt, 'UTC', { year: true }),
        })}
        {read ? ` ${t('comment.moderatedRead')}` : ''}
      </p>
    </div>
  );
}

/**
 * Whether a pointer is between going down and its click. A card that is selected meanwhile grows and moves, and takes what
 * is pressed in it away from under the pointer: it waits for the click.
 */
function usePressed() {
  const is = useRef(false);
  const begin = () => {
    if (is.current) return;
    is.current = true;
    const end = () => {
      is.current = false;
      for (const name of ENDS) removeEventListener(name, end, true);
    };
    // A finger's focus comes after it is lifted; a pointer that goes elsewhere ends with the next key or click.
    for (const name of ENDS) addEventListener(name, end, true);
  };
  return { is: () => is.current, begin };
}
const ENDS = ['click', 'contextmenu', 'pointercancel', 'keydown'] as const;

export function CommentCard({
  comment,
  href,
  active = false,
  onActivate,
  onWords,
  actions,
  children,
  state,
}: CommentCardProps) {
  const { t, instant, dotted } = useMessages();
  const { placement, disposition } = comment;
  const pressed = usePressed();
  const carried = placement && placement.status !== 'EXACT';
  return (
    <article
      className="pl-card"
      id={`comment-${comment.id}`}
      data-card={comment.id}
      data-active={active || undefined}
      data-carried={carried ? '' : undefined}
      tabIndex={-1}
      aria-label={t('comment.label', { reference: comment.reference, author: comment.author })}
      onPointerDown={pressed.begin}
      onClick={onActivate}
      onFocus={() => {
        if (!pressed.is()) onActivate?.();
      }}
      onKeyDown={(event) => {
        const target = event.target as HTMLElement;
        if (event.key !== 'Escape' || !onWords || target.closest('dialog, form')) return;
        event.stopPropagation();
        onWords();
      }}
    >
      <div className="pl-card-head">
        <CommentTypePill type={comment.type} short />
        {comment.late ? <em className="pl-muted pl-small">{t('round.late')}</em> : null}
        <span className="pl-card-from">{comment.author}</span>
        <a className="pl-card-reference" href={href} title={instant(comment.submittedAt, 'UTC', { year: true })}>
          {comment.reference}
        </a>
        {onWords ? (
          <Button tone="link" className="pl-card-words" onClick={onWords}>
            {t('comment.toWords')}
          </Button>
        ) : null}
      </div>
      {comment.from || comment.onBehalfOf || comment.jointOf ? (
        <div className="pl-card-org">
          {comment.jointOf ? (
            <div>
              <b dir="auto">{t('comment.jointOf', { name: comment.jointOf.name })}</b>
            </div>
          ) : null}
          {dotted([comment.from, comment.onBehalfOf ? t('comment.onBehalfOf', { whom: comment.onBehalfOf }) : null])}
        </div>
      ) : null}
      {comment.question ? (
        <p className="pl-card-org" dir="auto">
          {t('question.cited', { number: comment.question.number, text: comment.question.text })}
        </p>
      ) : null}
      {comment.withdrawn ? (
        <p className="pl-card-text pl-muted">{t('comment.withdrawn')}</p>
      ) : (
        <>
          {comment.moderation ? <Tombstone moderation={comment.moderation} read={comment.text !== ''} /> : null}
          {comment.text ? (
            <p className="pl-card-text" dir="auto">
              {comment.text}
            </p>
          ) : null}
          {comment.proposedChange ? <ProposedChange exact={comment.exact} proposed={comment.proposedChange} /> : null}
        </>
      )}
      {carried ? (
        <div className="pl-card-placement" data-status={placement.status}>
          <span aria-hidden="true">↪</span>
          {t(`placement.told.${placement.status}`)}
          {comment.exact ? (
            <details>
              <summary>{t('placement.oldWords')}</summary>
              <div className="pl-words" dir="auto">
                {placement.exact ? (
                  <PassageRedline before={comment.exact} after={placement.exact} />
                ) : (
                  <del>{comment.exact}</del>
                )}
              </div>
            </details>
          ) : null}
        </div>
      ) : null}
      {disposition ? (
        <div className="pl-card-answer" role="group" aria-label={t('comment.answer')}>
          <DispositionPill kind={disposition.kind} />
          <p className="pl-card-rationale" dir="auto">
            {disposition.rationale}
          </p>
        </div>
      ) : null}
      {state || comment.editedAt || actions ? (
        <div className="pl-card-foot">
          {comment.editedAt && !comment.withdrawn ? <span>{t('comment.edited')}</span> : null}
          {state}
          <span className="pl-grow" />
          {actions}
        </div>
      ) : null}
      {children}
    </article>
  );
}
