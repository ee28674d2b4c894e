/** On a comment's card: how its answer was taken; for its author, while the limit lasts, the way to say it. */
import { LIMITS, paths } from '@plenary/domain';
import {
  AnswerDispositionDocument,
  RaiseObjectionDocument,
  WithdrawObjectionDocument,
  type CommentAnswerFragment,
  type CommentLineFragment,
} from '@plenary/graphql';
import { Button, Dialog, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useDocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useDo } from '../platform/use-screen';
import { DeskFault } from './desk-fault';
import styles from './answers.module.css';

type Answered = CommentLineFragment & CommentAnswerFragment;

export function AnswerPart({ comment, onAnswered }: { comment: Answered; onAnswered: (comment: Answered) => void }) {
  const messages = useMessages();
  const { t, instant } = messages;
  const answer = useDo(AnswerDispositionDocument);
  const withdraw = useDo(WithdrawObjectionDocument);
  const [dialog, setDialog] = useState<'objects' | 'formal' | null>(null);
  const [why, setWhy] = useState('');
  const { addressed, applied } = comment;
  const { coalition, group, document } = useDocumentAddress();
  const round = comment.reference.split('-').at(-2) ?? '';
  const mine = comment.viewerCan.includes('ANSWER_DISPOSITION');
  const say = (satisfaction: 'SATISFIED' | 'OBJECTS', text: string | null) => {
    if (!addressed) return;
    void answer
      .act({ input: { commentId: comment.id, number: addressed.number, satisfaction, text } })
      .then(({ data }) => {
        if (!data) return;
        setDialog(null);
        announce(t('answer.taken'));
        onAnswered(data.answerDisposition);
      });
  };
  const mayObject =
    addressed?.satisfaction === 'OBJECTS' &&
    comment.viewerCan.includes('RAISE_OBJECTION') &&
    !comment.objections.some(({ number }) => number === addressed.number);
  if (!addressed && !applied && comment.objections.length === 0) return null;
  return (
    <div className={styles.part}>
      {applied?.revision ? (
        <p className="pl-muted pl-small">{t('triage.doneIn', { number: applied.revision })}</p>
      ) : null}
      {addressed?.satisfaction ? (
        <p dir="auto">
          <Pill
            tone={
              addressed.satisfaction === 'OBJECTS'
                ? 'objects'
                : addressed.satisfaction === 'SATISFIED'
                  ? 'accepted'
                  : 'noted'
            }
            shape={addressed.satisfaction === 'OBJECTS' ? '⚑' : addressed.satisfaction === 'SATISFIED' ? '●' : '○'}
          >
            {t(`satisfaction.${addressed.satisfaction}`)}
          </Pill>{' '}
          {addressed.text}
        </p>
      ) : null}
      {mine && addressed?.answerable ? (
        <div className={styles.ask}>
          <p className="pl-small">
            {t(addressed.satisfaction ? 'answer.changeUntil' : 'answer.until', {
              time: `${instant(addressed.respondBy, 'UTC')} UTC`,
            })}
          </p>
          <div className="pl-row">
            {addressed.satisfaction === 'SATISFIED' ? null : (
              <Button busy={answer.busy} onClick={() => say('SATISFIED', null)}>
                {t('answer.satisfied')}
              </Button>
            )}
            {addressed.satisfaction === 'OBJECTS' ? null : (
              <Button onClick={() => setDialog('objects')}>{t('answer.object')}</Button>
            )}
          </div>
        </div>
      ) : null}
      {mayObject ? (
        <Button tone="link" onClick={() => setDialog('formal')}>
          {t('objection.raise')}
        </Button>
      ) : null}
      {comment.objections.map((objection) => (
        <div key={objection.id} className={styles.objection}>
          <p dir="auto">
            <b>{t('objection.title')}</b> {objection.summary}
          </p>
          {objection.outcome ? (
            <p dir="auto">
              <b>{t(`objection.outcome.${objection.outcome}`)}</b> {objection.reason}
            </p>
          ) : (
            <p className="pl-muted pl-small">
              {t('objection.undecided')}{' '}
              {objection.viewerCan.includes('DECIDE_OBJECTION') ? (
                <a href={`${paths.round(coalition, group, document, round)}?comment=${comment.reference}`}>
                  {t('objection.decideThere')}
                </a>
              ) : null}
            </p>
          )}
          {objection.viewerCan.includes('RAISE_OBJECTION') ? (
            <Button
              tone="link"
              busy={withdraw.busy}
              onClick={() =>
                void withdraw
                  .act({ objectionId: objection.id, reason: t('objection.withdrawnReason') })
                  .then(({ data }) => data && onAnswered(data.withdrawObjection))
              }
            >
              {t('objection.withdraw')}
            </Button>
          ) : null}
        </div>
      ))}
      {dialog ? null : <DeskFault fault={answer.fault} onRefresh={() => location.reload()} />}
      {dialog === 'objects' ? (
        <Dialog title={t('answer.object')} onClose={() => setDialog(null)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              say('OBJECTS', why);
            }}
          >
            <Field label={t('answer.why')} required fault={fieldFault(messages, answer.fault, 'text')}>
              {(control) => (
                <textarea
                  {...control}
                  dir="auto"
                  maxLength={LIMITS.text}
                  value={why}
                  onChange={(event) => setWhy(event.target.value)}
                />
              )}
            </Field>
            <DeskFault fault={answer.fault} onRefresh={() => location.reload()} />
            <div>
              <Button type="submit" tone="primary" busy={answer.busy}>
                {t('answer.sendObjection')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
      {dialog === 'formal' ? (
        <FormalDialog comment={comment} onClose={() => setDialog(null)} onAnswered={onAnswered} />
      ) : null}
    </div>
  );
}

const PARTS = ['summary', 'decision', 'rationale', 'remedy'] as const;

interface FormalDialogProps {
  comment: Answered;
  onClose: () => void;
  onAnswered: (comment: Answered) => void;
}

function FormalDialog({ comment, onClose, onAnswered }: FormalDialogProps) {
  const messages = useMessages();
  const { t } = messages;
  const raise = useDo(RaiseObjectionDocument);
  const [objectionId] = useState(newId);
  const [given, setGiven] = useState({
    summary: '',
    decision: comment.disposition
      ? `${t(`disposition.${comment.disposition.kind}`)}: ${comment.disposition.rationale}`
      : '',
    rationale: comment.addressed?.text ?? '',
    remedy: '',
  });
  return (
    <Dialog title={t('objection.raise')} onClose={onClose}>
      <p>{t('objection.lede')}</p>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          const number = comment.addressed?.number ?? 0;
          void raise.act({ input: { objectionId, commentId: comment.id, number, ...given } }).then(({ data }) => {
            if (!data) return;
            onClose();
            onAnswered(data.raiseObjection);
          });
        }}
      >
        {PARTS.map((part) => (
          <Field key={part} label={t(`objection.${part}`)} required fault={fieldFault(messages, raise.fault, part)}>
            {(control) => (
              <textarea
                {...control}
                dir="auto"
                maxLength={part === 'summary' ? LIMITS.title : LIMITS.text}
                value={given[part]}
                onChange={(event) => setGiven({ ...given, [part]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <DeskFault fault={raise.fault} onRefresh={() => location.reload()} />
        <div>
          <Button type="submit" tone="primary" busy={raise.busy}>
            {t('objection.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
