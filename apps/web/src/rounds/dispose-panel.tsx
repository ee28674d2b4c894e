/** One comment at hand: its passage, its words, what others said, what an editor would answer, and the answer that is given. */
import { blockRanges, type Block } from '@plenary/document';
import { DISPOSITION_KINDS, LIMITS, paths } from '@plenary/domain';
import {
  DisposeCommentDocument,
  RecommendDispositionDocument,
  ReopenCommentDocument,
  type DispositionKind,
} from '@plenary/graphql';
import {
  Button,
  CommentTypePill,
  Dialog,
  DispositionPill,
  Field,
  Keys,
  Notice,
  Pill,
  PlacementPill,
  ProposedChange,
  useMessages,
} from '@plenary/ui';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useCommands } from '../commands/commands';
import { CommentRecord } from '../dispositions/comment-record';
import { DeskFault } from '../dispositions/desk-fault';
import { TriageLine } from '../dispositions/triage-line';
import { useDocumentAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';
import { byReference, type Desk, type DeskComment } from './desk-comments';
import styles from './rounds.module.css';

interface DisposePanelProps {
  comment: DeskComment;
  /** All of the round, among which a duplicate finds what it repeats. */
  comments: readonly DeskComment[];
  desk: Desk;
  where: string | null;
  onDisposed: (row: DeskComment) => void;
  onChanged: (rows: readonly DeskComment[]) => void;
  onRefresh: () => void;
}

interface Answer {
  kind: DispositionKind | null;
  rationale: string;
  original: string;
  correction: string;
}

const EMPTY: Answer = { kind: null, rationale: '', original: '', correction: '' };

export function DisposePanel({ comment, comments, desk, where, onDisposed, onChanged, onRefresh }: DisposePanelProps) {
  const messages = useMessages();
  const { t, instant, dotted } = messages;
  const { round, revision } = desk;
  const address = useDocumentAddress();
  const { coalition, group, document } = address;
  const dispose = useDo(DisposeCommentDocument);
  const recommend = useDo(RecommendDispositionDocument);
  const given = comment.disposition;
  const recommended = comment.triage?.recommendation ?? null;
  const [kept, setKept, forget] = useKept<Answer>(`disposition.${comment.id}`, EMPTY);
  const answer = useMemo<Answer>(() => {
    const last = given ?? recommended;
    if (kept.kind || kept.rationale || !last) return { ...EMPTY, ...kept };
    const { kind, rationale, duplicateOf } = last;
    return { ...EMPTY, kind, rationale, original: duplicateOf?.reference ?? '' };
  }, [kept, given, recommended]);
  const [missing, setMissing] = useState<'kind' | 'rationale' | 'original' | 'correction' | null>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  const may = comment.viewerCan.includes('DISPOSE_COMMENT');
  const mayRecommend = comment.viewerCan.includes('RECOMMEND_DISPOSITION') && !given;
  const published = round.reportPublishedAt !== null && given !== null;
  const fault = dispose.fault ?? recommend.fault;
  const { act } = dispose;
  const { act: actRecommend } = recommend;

  /** What is to be sent; null where something is missing, which is then said. */
  const complete = useCallback(() => {
    const original = answer.kind === 'DUPLICATE' ? byReference(comments, answer.original, comment.id) : null;
    const lacks = !answer.kind
      ? 'kind'
      : !answer.rationale.trim()
        ? 'rationale'
        : answer.kind === 'DUPLICATE' && !original
          ? 'original'
          : published && !answer.correction.trim()
            ? 'correction'
            : null;
    setMissing(lacks);
    if (lacks === 'rationale') rationale.current?.focus();
    if (lacks || !answer.kind) return null;
    return { kind: answer.kind, rationale: answer.rationale, duplicateOfId: original?.id ?? null };
  }, [answer, comments, comment.id, published]);

  const save = useCallback(async () => {
    const words = complete();
    if (!words) return;
    const { data } = await act({
      input: {
        commentId: comment.id,
        ...words,
        correction: published ? answer.correction : null,
        number: comment.dispositionCount,
      },
    });
    if (!data) return;
    forget();
    announce(t('round.desk.saved', { reference: comment.reference, kind: t(`disposition.${words.kind}`) }));
    rationale.current?.blur();
    onDisposed(data.disposeComment.desk);
  }, [complete, act, comment, answer.correction, published, forget, onDisposed, t]);

  const advise = useCallback(async () => {
    const words = complete();
    if (!words) return;
    const { data } = await actRecommend({
      input: { commentId: comment.id, ...words, number: recommended?.number ?? 0 },
    });
    if (!data) return;
    forget();
    announce(t('triage.recommendedSaved', { reference: comment.reference }));
    onChanged([data.recommendDisposition.desk]);
  }, [complete, actRecommend, comment, recommended?.number, forget, onChanged, t]);

  const isHere = may || mayRecommend;
  useCommands(
    !isHere
      ? []
      : [
          {
            id: 'desk.save',
            label: t(may ? 'round.desk.key.save' : 'round.desk.key.recommend'),
            keys: ['Ctrl+Enter'],
            whileWriting: true,
            run: () => void (may ? save() : advise()),
          },
          {
            id: 'desk.leave',
            label: t('round.desk.key.leave'),
            keys: ['Escape'],
            whileWriting: true,
            byKeyOnly: true,
            run: () => {
              if (!(window.document.activeElement instanceof HTMLElement)) return false;
              window.document.activeElement.blur();
            },
          },
          ...DISPOSITION_KINDS.map((kind, index) => ({
            id: `desk.choose.${kind}`,
            label: t('round.desk.key.choose', { kind: t(`disposition.${kind}`) }),
            keys: [String(index + 1)],
            run: () => setKept({ ...answer, kind }),
          })),
          {
            id: 'desk.dispose',
            label: t('round.desk.key.dispose'),
            keys: ['d'],
            run: () =>
              (
                choices.current?.querySelector<HTMLElement>('[aria-pressed="true"]') ??
                choices.current?.querySelector('button')
              )?.focus(),
          },
          {
            id: 'desk.rationale',
            label: t('round.desk.key.rationale'),
            keys: ['r'],
            run: () => rationale.current?.focus(),
          },
          ...(mayRecommend
            ? [
                {
                  id: 'desk.recommend',
                  label: t('round.desk.key.recommend'),
                  keys: ['m'],
                  run: () => void advise(),
                },
              ]
            : []),
        ],
  );

  const read = paths.revision(coalition, group, document, {
    revision: revision.number,
    comment: comment.reference,
  });
  const asked = desk.round.questions.find(({ id }) => id === comment.question?.id);
  return (
    <>
      <div className="pl-row">
        <h2>
          <a href={read}>{comment.reference}</a>
        </h2>
        <CommentTypePill type={comment.type} />
        {given ? <DispositionPill kind={given.kind} /> : null}
        {comment.placement ? <PlacementPill status={comment.placement.status} /> : null}
        {comment.objection && !comment.objection.outcome ? (
          <Pill tone="objects" shape="⚑">
            {t('objection.title')}
          </Pill>
        ) : null}
      </div>
      <p className="pl-muted pl-small">
        {dotted([
          comment.author.name,
          comment.jointOf ? t('comment.jointOf', { name: comment.jointOf.name }) : null,
          affiliationLine(comment.affiliation),
          comment.onBehalfOf ? t('comment.onBehalfOf', { whom: comment.onBehalfOf }) : null,
          `${instant(comment.submittedAt, 'UTC')} UTC`,
          where,
        ])}
      </p>
      {asked ? <p dir="auto">{t('question.cited', { number: asked.number, text: asked.text })}</p> : null}
      <Passage blocks={revision.blocks} comment={comment} />
      {comment.withdrawnAt ? (
        <p className="pl-muted">{t('comment.withdrawn')}</p>
      ) : (
        <p className={styles.words} dir="auto">
          {comment.moderated && !comment.text ? t('comment.moderated') : comment.text}
        </p>
      )}
      {comment.proposedChange ? (
        <ProposedChange exact={comment.anchor.exact} proposed={comment.proposedChange} />
      ) : null}
      <TriageLine comment={comment} desk={desk} onChanged={onChanged} onRefresh={onRefresh} />
      {recommended ? (
        <p className="pl-small" dir="auto">
          <b>
            {t('triage.recommendedBy', {
              kind: t(`disposition.${recommended.kind}`),
              name: recommended.recommendedBy?.name ?? '',
            })}
          </b>{' '}
          {recommended.rationale}
        </p>
      ) : null}
      {given?.duplicateOf ? <p>{t('triage.repeats', { reference: given.duplicateOf.reference })}</p> : null}
      {may || mayRecommend ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void (may ? save() : advise());
          }}
        >
          <fieldset
            ref={choices}
            className={styles.choices}
            aria-describedby={missing === 'kind' ? 'no-kind' : undefined}
          >
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
          {missing === 'kind' ? (
            <span id="no-kind" className="pl-field-fault" role="alert">
              {t('round.desk.choose')}
            </span>
          ) : null}
          {answer.kind === 'DUPLICATE' ? (
            <Field
              label={t('triage.original')}
              hint={t('triage.originalHint')}
              required
              fault={missing === 'original' ? t('triage.noOriginal') : null}
            >
              {(control) => (
                <input
                  {...control}
                  value={answer.original}
                  onChange={(event) => setKept({ ...answer, original: event.target.value })}
                />
              )}
            </Field>
          ) : null}
          <Field
            label={t('round.desk.rationale')}
            hint={t('round.desk.rationaleHint')}
            required
            fault={missing === 'rationale' ? t('round.desk.say') : fieldFault(messages, fault, 'rationale')}
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
          {published ? (
            <Field
              label={t('triage.correction')}
              hint={t('triage.correctionHint')}
              required
              fault={missing === 'correction' ? t('round.desk.say') : fieldFault(messages, fault, 'correction')}
            >
              {(control) => (
                <input
                  {...control}
                  dir="auto"
                  maxLength={LIMITS.text}
                  value={answer.correction}
                  onChange={(event) => setKept({ ...answer, correction: event.target.value })}
                />
              )}
            </Field>
          ) : null}
          <DeskFault fault={fault} onRefresh={onRefresh} />
          <div className="pl-row">
            {may ? (
              <Button type="submit" tone="primary" busy={dispose.busy} keys="Ctrl ↵">
                {t(given ? 'round.desk.correct' : 'round.desk.do')}
              </Button>
            ) : null}
            {mayRecommend ? (
              <Button busy={recommend.busy} keys="M" onClick={() => void advise()}>
                {t('triage.recommend')}
              </Button>
            ) : null}
            {given && comment.viewerCan.includes('REOPEN_COMMENT') ? (
              <Reopen comment={comment} number={given.number} onChanged={onChanged} onRefresh={onRefresh} />
            ) : null}
          </div>
        </form>
      ) : given ? (
        <Notice title={t(`disposition.${given.kind}`)}>
          <p dir="auto">{given.rationale}</p>
        </Notice>
      ) : null}
      {comment.addressed ? (
        <p className="pl-small">
          {comment.addressed.satisfaction
            ? t('triage.answered', {
                name: comment.author.name,
                satisfaction: t(`satisfaction.${comment.addressed.satisfaction}`),
              })
            : t('triage.asked', {
                name: comment.author.name,
                time: `${instant(comment.addressed.respondBy, 'UTC')} UTC`,
              })}
        </p>
      ) : null}
      <CommentRecord comment={comment} round={round} address={address} onChanged={(row) => onChanged([row])} />
    </>
  );
}

interface ReopenProps {
  comment: DeskComment;
  number: number;
  onChanged: (rows: readonly DeskComment[]) => void;
  onRefresh: () => void;
}

function Reopen({ comment, number, onChanged, onRefresh }: ReopenProps) {
  const messages = useMessages();
  const { t } = messages;
  const reopen = useDo(ReopenCommentDocument);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('triage.reopen')}
      </Button>
      {open ? (
        <Dialog title={t('triage.reopenTitle', { reference: comment.reference })} onClose={() => setOpen(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void reopen.act({ input: { commentId: comment.id, number, reason } }).then(({ data }) => {
                if (!data) return;
                setOpen(false);
                onChanged([data.reopenComment.desk]);
              });
            }}
          >
            <Field
              label={t('triage.reopenWhy')}
              hint={t('read.reasonHint')}
              required
              fault={fieldFault(messages, reopen.fault, 'reason')}
            >
              {(control) => (
                <textarea
                  {...control}
                  dir="auto"
                  maxLength={LIMITS.text}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
            <DeskFault fault={reopen.fault} onRefresh={onRefresh} />
            <div>
              <Button type="submit" tone="primary" busy={reopen.busy}>
                {t('triage.reopen')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}

/** The passage within its paragraphs, as it stood when the comment was made. */
function Passage({ blocks, comment }: { blocks: readonly Block[]; comment: DeskComment }) {
  const { t } = useMessages();
  const { anchor } = comment;
  // A long paragraph scrolls in its place, by keyboard too.
  const scrolls = { role: 'region', tabIndex: 0, 'aria-label': t('triage.passage') } as const;
  if (anchor.kind === 'DOCUMENT') return null;
  const ranges = blockRanges(blocks);
  const range = ranges.find(({ block, end }) =>
    anchor.start === null ? block.id === anchor.blockId : end >= anchor.start,
  );
  if (!range)
    return anchor.exact ? (
      <div className={styles.passage} {...scrolls}>
        <mark>{anchor.exact}</mark>
      </div>
    ) : null;
  if (anchor.kind === 'BLOCK' || anchor.start === null || anchor.end === null) {
    return (
      <div className={styles.passage} {...scrolls} dir="auto">
        <mark>{range.block.text}</mark>
      </div>
    );
  }
  const last = ranges.find(({ end }) => end >= (anchor.end ?? 0)) ?? range;
  return (
    <div className={styles.passage} {...scrolls} dir="auto">
      {range.block.text.slice(0, anchor.start - range.start)}
      <mark>{anchor.exact}</mark>
      {last.block.text.slice(anchor.end - last.start)}
    </div>
  );
}
