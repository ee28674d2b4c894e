/** Everything that was said and done about a comment: replies, earlier dispositions, the commenter's word, objections. */
import { LIMITS, OBJECTION_OUTCOMES, type ObjectionOutcome } from '@plenary/domain';
import { DecideObjectionDocument, RoundDeskDetailDocument, type RoundDeskDetailQuery } from '@plenary/graphql';
import { Button, Choices, Field, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { useAsk, useDo } from '../platform/use-screen';
import type { DeskComment, DeskRound } from '../rounds/desk-comments';
import styles from '../rounds/rounds.module.css';
import { DeskFault } from './desk-fault';

type Detail = NonNullable<NonNullable<RoundDeskDetailQuery['roundDesk']>['comment']>;

interface CommentRecordProps {
  comment: DeskComment;
  round: DeskRound;
  address: DocumentAddress;
  onChanged: (row: DeskComment) => void;
}

/** Asked for where there is something to tell; most comments have nothing. */
export function CommentRecord({ comment, round, address, onChanged }: CommentRecordProps) {
  const { t, instant } = useMessages();
  const something =
    comment.replyCount > 0 ||
    comment.dispositionCount > (comment.disposition ? 1 : 0) ||
    comment.addressed !== null ||
    comment.objection !== null ||
    comment.triage?.assignee !== null;
  const asked = useAsk(RoundDeskDetailDocument, { ...address, round: round.code, id: comment.id }, !something);
  const detail = asked.data?.roundDesk?.comment;
  if (!something || !detail) return null;
  return (
    <>
      {detail.replies.length > 0 ? (
        <ul className={styles.replies}>
          {detail.replies.map((reply) => (
            <li key={reply.id}>
              <b>{reply.author}</b> <span className="pl-muted">{reply.reference}</span>
              <p dir="auto">{reply.text || t('comment.withdrawn')}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {detail.recusals.map((one) => (
        <p key={one.person} className="pl-muted pl-small">
          {t('recuse.told', { person: one.person, substitute: one.substitute, reason: one.reason })}
        </p>
      ))}
      {detail.responses.map((one, index) => (
        <p key={index} className="pl-small" dir="auto">
          <b>{t(`satisfaction.${one.satisfaction}`)}</b>{' '}
          <span className="pl-muted">{`${instant(one.at, 'UTC')} UTC`}</span> {one.text}
        </p>
      ))}
      {detail.objections.map((objection) => (
        <ObjectionNotice
          key={objection.id}
          objection={objection}
          mayDecide={round.viewerCan.includes('DECIDE_OBJECTION') && !objection.outcome}
          onDecided={(row) => {
            asked.refresh();
            onChanged(row);
          }}
        />
      ))}
      {detail.earlier.map((old) => (
        <p key={old.number} className="pl-muted pl-small" dir="auto">
          {old.reopened
            ? t('round.desk.reopened', { kind: t(`disposition.${old.kind}`), reason: old.reopened })
            : t('round.desk.corrected', { kind: t(`disposition.${old.kind}`), rationale: old.rationale })}
        </p>
      ))}
    </>
  );
}

const DECISIONS = OBJECTION_OUTCOMES.filter((outcome) => outcome !== 'WITHDRAWN');

interface ObjectionNoticeProps {
  objection: Detail['objections'][number];
  mayDecide: boolean;
  onDecided: (row: DeskComment) => void;
}

function ObjectionNotice({ objection, mayDecide, onDecided }: ObjectionNoticeProps) {
  const messages = useMessages();
  const { t } = messages;
  const decide = useDo(DecideObjectionDocument);
  const [given, setGiven] = useState<{ outcome: ObjectionOutcome; reason: string }>({ outcome: 'UPHELD', reason: '' });
  const parts = ['decision', 'rationale', 'remedy'] as const;
  return (
    <Notice tone="open" title={t('objection.by', { name: objection.objector })}>
      <p dir="auto">{objection.summary}</p>
      <dl className={styles.facts}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`objection.${part}`)}</dt>
            <dd dir="auto">{objection[part]}</dd>
          </div>
        ))}
      </dl>
      {objection.outcome ? (
        <p dir="auto">
          <b>{t(`objection.outcome.${objection.outcome}`)}</b> {objection.reason}{' '}
          <span className="pl-muted">{objection.decidedBy}</span>
        </p>
      ) : null}
      {mayDecide ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void decide
              .act({ input: { objectionId: objection.id, ...given } })
              .then(({ data }) => data && onDecided(data.decideObjection.desk));
          }}
        >
          <Choices
            legend={t('objection.decide')}
            name={`outcome-${objection.id}`}
            value={given.outcome}
            options={DECISIONS.map((value) => ({ value, label: t(`objection.outcome.${value}`) }))}
            onChange={(outcome) => setGiven({ ...given, outcome })}
          />
          <Field label={t('objection.reason')} required fault={fieldFault(messages, decide.fault, 'reason')}>
            {(control) => (
              <textarea
                {...control}
                dir="auto"
                maxLength={LIMITS.text}
                value={given.reason}
                onChange={(event) => setGiven({ ...given, reason: event.target.value })}
              />
            )}
          </Field>
          <DeskFault fault={decide.fault} onRefresh={() => location.reload()} />
          <div>
            <Button type="submit" tone="primary" busy={decide.busy}>
              {t('objection.decide')}
            </Button>
          </div>
        </form>
      ) : null}
    </Notice>
  );
}
