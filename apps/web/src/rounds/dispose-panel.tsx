/** One comment at hand: its passage, its words, what others said, and the answer that is given. */
import { blockRanges, type Block } from '@plenary/document';
import { DISPOSITION_KINDS, LIMITS, paths } from '@plenary/domain';
import { DisposeCommentDocument, type DisposeCommentMutation, type DispositionKind } from '@plenary/graphql';
import {
  Button,
  CommentTypePill,
  DispositionPill,
  Field,
  Keys,
  Notice,
  PlacementPill,
  ProposedChange,
  useMessages,
} from '@plenary/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDocumentAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { useKept } from '../platform/kept';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import type { DeskComment, DeskRound } from './desk-comments';
import styles from './rounds.module.css';

interface DisposePanelProps {
  comment: DeskComment;
  round: DeskRound;
  where: string | null;
  onDisposed: (comment: DisposeCommentMutation['disposeComment']) => void;
  onRefresh: () => void;
}

interface Answer {
  kind: DispositionKind | null;
  rationale: string;
}

const EMPTY: Answer = { kind: null, rationale: '' };

export function DisposePanel({ comment, round, where, onDisposed, onRefresh }: DisposePanelProps) {
  const messages = useMessages();
  const { t, instant } = messages;
  const { coalition, group, document } = useDocumentAddress();
  const dispose = useDo(DisposeCommentDocument);
  const given = comment.disposition;
  const [kept, setKept, forget] = useKept<Answer>(`disposition.${comment.id}`, EMPTY);
  const answer = useMemo<Answer>(
    () => (kept.kind || kept.rationale || !given ? kept : { kind: given.kind, rationale: given.rationale }),
    [kept, given],
  );
  const [fault, setFault] = useState<'kind' | 'rationale' | null>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  const may = comment.viewerCan.includes('DISPOSE_COMMENT');
  const { act } = dispose;

  const save = useCallback(async () => {
    if (!answer.kind) return setFault('kind');
    if (!answer.rationale.trim()) {
      setFault('rationale');
      rationale.current?.focus();
      return;
    }
    setFault(null);
    const { data } = await act({
      input: { commentId: comment.id, kind: answer.kind, rationale: answer.rationale, number: given?.number ?? 0 },
    });
    if (!data) return;
    forget();
    announce(t('round.desk.saved', { reference: comment.reference, kind: t(`disposition.${answer.kind}`) }));
    rationale.current?.blur();
    onDisposed(data.disposeComment);
  }, [act, answer.kind, answer.rationale, comment.id, comment.reference, forget, given?.number, onDisposed, t]);

  useEffect(() => {
    if (!may) return;
    const press = (event: KeyboardEvent) => {
      if (window.document.querySelector('dialog[open]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void save();
        return;
      }
      const writing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (writing) {
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const kind = DISPOSITION_KINDS[Number(event.key) - 1];
      if (kind) setKept({ ...answer, kind });
      else if (event.key === 'r') {
        event.preventDefault();
        rationale.current?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [may, save, answer, setKept]);

  const read = `${paths.document(coalition, group, document)}?revision=${round.revision.number}&comment=${encodeURIComponent(comment.reference)}`;
  return (
    <>
      <div className="pl-row">
        <h2>
          <a href={read}>{comment.reference}</a>
        </h2>
        <CommentTypePill type={comment.type} />
        {given ? <DispositionPill kind={given.kind} /> : null}
        {comment.placement ? <PlacementPill status={comment.placement.status} /> : null}
      </div>
      <p className="pl-muted pl-small">
        {[
          comment.author.name,
          affiliationLine(comment.affiliation),
          comment.onBehalfOf ? t('comment.onBehalfOf', { whom: comment.onBehalfOf }) : null,
          `${instant(comment.submittedAt, 'UTC')} UTC`,
          where,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Passage blocks={round.revision.blocks} comment={comment} />
      {comment.withdrawnAt ? <p className="pl-muted">{t('comment.withdrawn')}</p> : <p dir="auto">{comment.text}</p>}
      {comment.proposedChange ? (
        <ProposedChange exact={comment.anchor.exact} proposed={comment.proposedChange} />
      ) : null}
      {comment.replies.length > 0 ? (
        <ul className={styles.replies}>
          {comment.replies.map((reply) => (
            <li key={reply.id}>
              <b>{reply.author.name}</b> <span className="pl-muted">{reply.reference}</span>
              <p dir="auto">{reply.withdrawnAt ? t('comment.withdrawn') : reply.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {may ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <fieldset className={styles.choices} aria-describedby={fault === 'kind' ? 'no-kind' : undefined}>
            <legend>{t('round.desk.disposition')}</legend>
            {DISPOSITION_KINDS.map((kind, index) => (
              <button
                key={kind}
                type="button"
                aria-pressed={answer.kind === kind}
                onClick={() => setKept({ ...answer, kind })}
              >
                {t(`disposition.${kind}`)}
                <Keys>{index + 1}</Keys>
              </button>
            ))}
          </fieldset>
          {fault === 'kind' ? (
            <span id="no-kind" className="pl-field-fault" role="alert">
              {t('round.desk.choose')}
            </span>
          ) : null}
          <Field
            label={t('round.desk.rationale')}
            hint={t('round.desk.rationaleHint')}
            required
            fault={fault === 'rationale' ? t('round.desk.say') : fieldFault(messages, dispose.fault, 'rationale')}
          >
            {(control) => (
              <textarea
                {...control}
                ref={rationale}
                dir="auto"
                maxLength={LIMITS.text}
                value={answer.rationale}
                onChange={(event) => setKept({ ...answer, rationale: event.target.value })}
              />
            )}
          </Field>
          {dispose.fault && dispose.fault.code !== 'INVALID_INPUT' ? (
            <>
              <FaultNotice fault={dispose.fault} />
              {dispose.fault.code === 'CONFLICT' ? (
                <div>
                  <Button onClick={onRefresh}>{t('action.reload')}</Button>
                </div>
              ) : null}
            </>
          ) : null}
          <div>
            <Button type="submit" tone="primary" busy={dispose.busy} keys="Ctrl ↵">
              {t(given ? 'round.desk.correct' : 'round.desk.do')}
            </Button>
          </div>
        </form>
      ) : given ? (
        <Notice title={t(`disposition.${given.kind}`)}>
          <p dir="auto">{given.rationale}</p>
        </Notice>
      ) : null}
      {comment.correctedDispositions.map((old) => (
        <p key={old.number} className="pl-muted pl-small">
          {t('round.desk.corrected', { kind: t(`disposition.${old.kind}`), rationale: old.rationale })}
        </p>
      ))}
    </>
  );
}

/** The passage within its paragraphs, as it stood when the comment was made. */
function Passage({ blocks, comment }: { blocks: readonly Block[]; comment: DeskComment }) {
  const { anchor } = comment;
  if (anchor.kind === 'DOCUMENT') return null;
  const ranges = blockRanges(blocks);
  const range = ranges.find(({ block, end }) =>
    anchor.start === null ? block.id === anchor.blockId : end >= anchor.start,
  );
  if (!range)
    return anchor.exact ? (
      <div className={styles.passage}>
        <mark>{anchor.exact}</mark>
      </div>
    ) : null;
  if (anchor.kind === 'BLOCK' || anchor.start === null || anchor.end === null) {
    return (
      <div className={styles.passage} dir="auto">
        <mark>{range.block.text}</mark>
      </div>
    );
  }
  const last = ranges.find(({ end }) => end >= (anchor.end ?? 0)) ?? range;
  return (
    <div className={styles.passage} dir="auto">
      {range.block.text.slice(0, anchor.start - range.start)}
      <mark>{anchor.exact}</mark>
      {last.block.text.slice(anchor.end - last.start)}
    </div>
  );
}
