/**
 * Where a comment, a reply or a change is written. The words are kept in the browser under the place where they are
 * written until the server has taken them: a closed round, a lost line and a closed tab cost nothing.
 */
import { COMMENT_TYPES, LIMITS } from '@plenary/domain';
import {
  EditCommentDocument,
  MakeCommentDocument,
  type CommentLineFragment,
  type CommentType,
  type RoundLineFragment,
} from '@plenary/graphql';
import { Button, Choices, ErrorNotice, Field, Notice, useMessages } from '@plenary/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useGroupAddress } from '../platform/address';
import { putOut } from '../offline/outbox';
import { announce } from '../platform/announce';
import { faultText, fieldFault, type Fault } from '../platform/errors';
import { useNow } from '../platform/here';
import { useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import { ChangedWords } from './changed-words';
import styles from './comments.module.css';

/** What is being written, and where. */
export interface Writing {
  /** Made when the writing began, so that sending twice is one comment. */
  commentId: string;
  roundId: string;
  mode: 'comment' | 'reply' | 'edit';
  parent?: { id: string; reference: string };
  target:
    | { kind: 'DOCUMENT' }
    | { kind: 'BLOCK'; blockId: string; start: number; end: number; exact: string }
    | { kind: 'PASSAGE'; start: number; end: number; exact: string };
  type: CommentType;
  text: string;
  proposedChange: string | null;
  onBehalfOf: string;
  /** The organisation whose joint comment it is to be. */
  organisationId?: string;
  /** The question of the round that it answers, on the whole text. */
  questionId?: string;
  /** ISO's place, where its writer types it. */
  clause?: string;
  line?: string;
  element?: string;
  /** The revision on the screen when the place was chosen; of an edit, the version that was changed. */
  revision?: number;
  version?: number;
  /** Waits for the line. */
  queued?: boolean;
}

interface ComposerProps {
  writing: Writing;
  onChange: (writing: Writing) => void;
  onTaken: (comment: CommentLineFragment) => void;
  onDiscard: () => void;
  /** Leaves the writing where it is. */
  onLeave: () => void;
  /** When the round closes, or closed. */
  closesAt: string | null;
  /** The round that takes comments now. */
  openRound: RoundLineFragment | null;
}

const CLOSED: Fault = { code: 'ROUND_CLOSED', fields: {}, unmet: [], details: {} };
/** Told where the writer answers it, not as an error. */
const ASKED: readonly Fault['code'][] = ['INVALID_INPUT', 'WORDS_CHANGED'];
const REFUSED_FOR_GOOD: readonly Fault['code'][] = ['ROUND_CLOSED', 'FORBIDDEN', 'NOT_FOUND'];

export function CommentComposer({
  writing,
  onChange,
  onTaken,
  onDiscard,
  onLeave,
  closesAt,
  openRound,
}: ComposerProps) {
  const messages = useMessages();
  const { t, instant } = messages;
  const viewer = useViewer();
  const personId = viewer?.person?.id;
  const make = useDo(MakeCommentDocument);
  const edit = useDo(EditCommentDocument);
  const fault = make.fault ?? edit.fault;
  const busy = make.busy || edit.busy;
  const words = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const latest = useRef(writing);
  useEffect(() => {
    latest.current = writing;
  });

  const { act: makeComment } = make;
  const { act: editComment } = edit;
  const send = useCallback(async () => {
    const { commentId, roundId, parent, target, type, text, proposedChange, mode } = latest.current;
    const { revision, version } = latest.current;
    const given = (field: 'onBehalfOf' | 'clause' | 'line' | 'element') => latest.current[field]?.trim() || null;
    const onBehalfOf = given('onBehalfOf');
    const change = proposedChange?.trim() ? proposedChange : null;
    const input = {
      commentId,
      roundId,
      parentId: parent?.id ?? null,
      anchor: target,
      type,
      text,
      proposedChange: change,
      onBehalfOf,
      questionId: target.kind === 'DOCUMENT' && !parent ? latest.current.questionId || null : null,
      organisationId: latest.current.organisationId || null,
      clause: given('clause'),
      line: given('line'),
      element: given('element'),
      revision: parent ? null : (revision ?? null),
    };
    const done =
      mode === 'edit'
        ? await editComment({
            input: { commentId, type, text, proposedChange: change, onBehalfOf, version: version ?? null },
          })
        : await makeComment({ input });
    if (done.data) {
      const taken = 'makeComment' in done.data ? done.data.makeComment : done.data.editComment;
      announce(t('composer.sent', { reference: taken.reference }));
      onTaken(taken);
    } else if (done.fault.code === 'NETWORK' && mode !== 'edit' && personId) {
      // From here on it goes its own way: the writer may write the next one, or leave.
      putOut({ personId, input, path: location.pathname + location.search, fate: { state: 'WAITING' } });
      announce(t('outbox.put'));
      onDiscard();
    } else if (done.fault.code === 'NETWORK') onChange({ ...latest.current, queued: true });
    else if (latest.current.queued) onChange({ ...latest.current, queued: false });
  }, [editComment, makeComment, onChange, onDiscard, onTaken, personId, t]);

  useEffect(() => {
    words.current?.focus({ preventScroll: true });
  }, [writing.commentId]);

  // What was sent without a line goes out once when the line is back, under the same id.
  useEffect(() => {
    if (!writing.queued) return;
    const again = () => void send();
    addEventListener('online', again);
    const timer = setInterval(again, 15_000);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [writing.queued, send]);

  const { coalition } = useGroupAddress();
  const speaksFor = viewer?.coalitions.find(({ slug }) => slug === coalition)?.viewerSpeaksFor ?? [];
  const now = useNow();
  const over = closesAt !== null && new Date(closesAt) <= now;
  const closed = over || fault?.code === 'ROUND_CLOSED';
  const other = openRound && openRound.id !== writing.roundId ? openRound : null;
  const questions = openRound?.id === writing.roundId ? openRound.questions : [];
  const exact = writing.target.kind === 'DOCUMENT' ? null : writing.target.exact;
  const onWhat = `on-${writing.commentId}`;
  const heading =
    writing.mode === 'reply'
      ? t('composer.reply', { reference: writing.parent?.reference ?? '' })
      : t(writing.mode === 'edit' ? 'composer.edit' : 'composer.title');
  return (
    <form
      className={styles.composer}
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onLeave();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void send();
        }
      }}
    >
      <h3>{heading}</h3>
      {writing.mode === 'reply' ? null : (
        <div className={styles.target} id={onWhat}>
          <span className="pl-muted pl-small">
            {t(
              `composer.on.${writing.target.kind === 'DOCUMENT' ? 'document' : writing.target.kind === 'BLOCK' ? 'block' : 'passage'}`,
            )}
          </span>
          {exact ? <blockquote dir="auto">{exact}</blockquote> : null}
        </div>
      )}
      {writing.mode === 'comment' && writing.target.kind === 'DOCUMENT' && questions.length > 0 ? (
        <Field label={t('question.answers')} fault={fieldFault(messages, fault, 'questionId')}>
          {(control) => (
            <select
              {...control}
              value={writing.questionId ?? ''}
              onChange={(event) => onChange({ ...writing, questionId: event.target.value })}
            >
              <option value="">{t('question.none')}</option>
              {questions.map(({ id, number, text }) => (
                <option key={id} value={id}>
                  {t('question.cited', { number, text })}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {writing.mode === 'reply' ? null : (
        <Choices
          legend={t('composer.type')}
          name={`type-${writing.commentId}`}
          value={writing.type}
          options={COMMENT_TYPES.map((value) => ({ value, label: t(`comment.type.${value}`) }))}
          onChange={(type) => onChange({ ...writing, type })}
        />
      )}
      <Field
        label={t(writing.mode === 'reply' ? 'composer.replyText' : 'composer.text')}
        required
        fault={fieldFault(messages, fault, 'text')}
      >
        {(control) => (
          <textarea
            {...control}
            aria-describedby={[onWhat, control['aria-describedby']].filter(Boolean).join(' ')}
            ref={words}
            dir="auto"
            maxLength={LIMITS.text}
            value={writing.text}
            onChange={(event) => onChange({ ...writing, text: event.target.value })}
          />
        )}
      </Field>
      {writing.mode === 'reply' ? null : writing.proposedChange === null ? (
        <div>
          <Button tone="link" onClick={() => onChange({ ...writing, proposedChange: exact ?? '' })}>
            {t('read.proposeChange')}
          </Button>
        </div>
      ) : (
        <Field
          label={t('composer.change')}
          hint={t('composer.changeHint')}
          fault={fieldFault(messages, fault, 'proposedChange')}
        >
          {(control) => (
            <textarea
              {...control}
              className={`${control.className} ${styles.change}`}
              dir="auto"
              maxLength={LIMITS.text}
              value={writing.proposedChange ?? ''}
              onChange={(event) => onChange({ ...writing, proposedChange: event.target.value })}
            />
          )}
        </Field>
      )}
      {writing.mode !== 'edit' && speaksFor.length > 0 ? (
        <Field label={t('composer.jointly')} fault={fieldFault(messages, fault, 'organisationId')}>
          {(control) => (
            <select
              {...control}
              value={writing.organisationId ?? ''}
              onChange={(event) => onChange({ ...writing, organisationId: event.target.value })}
            >
              <option value="">{t('composer.jointly.nobody')}</option>
              {speaksFor.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {writing.mode !== 'reply' ? (
        <Field label={t('composer.behalf')} fault={fieldFault(messages, fault, 'onBehalfOf')}>
          {(control) => (
            <input
              {...control}
              maxLength={LIMITS.line}
              value={writing.onBehalfOf}
              onChange={(event) => onChange({ ...writing, onBehalfOf: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {writing.mode === 'comment' ? (
        <details className={styles.record}>
          <summary>{t('composer.record')}</summary>
          <div>
            <p className="pl-muted pl-small">{t('composer.recordHint')}</p>
            {(['clause', 'line', 'element'] as const).map((field) => (
              <Field key={field} label={t(`composer.${field}`)} fault={fieldFault(messages, fault, field)}>
                {(control) => (
                  <input
                    {...control}
                    dir="auto"
                    maxLength={LIMITS.name}
                    value={writing[field] ?? ''}
                    onChange={(event) => onChange({ ...writing, [field]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </div>
        </details>
      ) : null}
      {fault?.code === 'WORDS_CHANGED' ? (
        <ChangedWords
          fault={fault}
          writing={writing}
          onChoose={(next) => {
            make.clear();
            onChange(next);
            words.current?.focus({ preventScroll: true });
          }}
        />
      ) : null}
      {writing.queued ? <Notice tone="open" title={t('composer.queued')} live /> : null}
      {closed || (fault && !writing.queued && !ASKED.includes(fault.code)) ? (
        <ErrorNotice title={faultText(messages, fault ?? CLOSED)}>
          {closed && closesAt ? (
            <p>{t('composer.refused.closed', { time: instant(closesAt, 'UTC', { year: true }) })}</p>
          ) : null}
          {closed || (fault && REFUSED_FOR_GOOD.includes(fault.code)) ? (
            <div className="pl-row">
              {closed && other && writing.mode === 'comment' ? (
                <Button
                  onClick={() => {
                    make.clear();
                    onChange({ ...writing, roundId: other.id, queued: false });
                  }}
                >
                  {t('composer.bring', { round: other.code })}
                </Button>
              ) : null}
              <Button
                onClick={() =>
                  void navigator.clipboard
                    .writeText([writing.text, writing.proposedChange].filter(Boolean).join('\n\n'))
                    .then(() => setCopied(true))
                }
              >
                {t(copied ? 'composer.copied' : 'composer.copy')}
              </Button>
            </div>
          ) : null}
        </ErrorNotice>
      ) : null}
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={busy} keys="Ctrl ↵">
          {t(
            writing.mode === 'reply' ? 'composer.sendReply' : writing.mode === 'edit' ? 'action.save' : 'composer.send',
          )}
        </Button>
        <Button tone="quiet" onClick={onDiscard}>
          {t('composer.discard')}
        </Button>
      </div>
      <p className="pl-muted pl-small">
        {openRound && writing.mode !== 'edit' ? `${t(`composer.seen.${openRound.audience}`)} ` : ''}
        {t('composer.kept')}
      </p>
    </form>
  );
}
