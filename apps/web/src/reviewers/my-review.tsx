/** What somebody is asked who is to review this text by name: until when, and her answer, which she can change. */
import { localOf, type ReviewAnswerKind } from '@plenary/domain';
import { AnswerReviewRequestDocument, RoundReviewersDocument, type ReviewLineFragment } from '@plenary/graphql';
import { Button, Choices, Deadline, Field, useMessages } from '@plenary/ui';
import { useEffect, useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { fieldFault } from '../platform/errors';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { Refused } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { ReviewStatePill, useReviewFault } from './review-state';
import styles from './reviewers.module.css';

interface MyReviewProps {
  address: DocumentAddress;
  code: string;
  /** Changes with whatever happens to the document, so that a comment shows as the review that it is. */
  changes: unknown;
}

export function MyReview({ address, code, changes }: MyReviewProps) {
  const { coalition, group, document } = address;
  const asked = useAsk(RoundReviewersDocument, { coalition, group, document, round: code });
  const { refresh } = asked;
  useEffect(refresh, [refresh, changes]);
  const mine = (asked.data?.round?.reviewRequests ?? []).filter(({ viewerCan }) =>
    viewerCan.includes('ANSWER_REVIEW_REQUEST'),
  );
  return mine.map((request) => <Asked key={request.id} request={request} onAnswered={refresh} />);
}

function Asked({ request, onAnswered }: { request: ReviewLineFragment; onAnswered: () => void }) {
  const { t } = useMessages();
  const now = useNow();
  const [answering, setAnswering] = useState(false);
  const { state, group, dueAt, promisedAt, zone, answer } = request;
  const isPledge = state === 'PLEDGED' && promisedAt !== null;
  const heading = group ? t('review.group', { group: group.code }) : t('review.you');
  return (
    <section className={styles.mine} aria-label={heading}>
      <div className={styles.requestHead}>
        <h2>{heading}</h2>
        <ReviewStatePill state={state} />
      </div>
      {group ? <p>{t('review.groupLede')}</p> : null}
      {state === 'DELIVERED' ? (
        <p>{t(answer === 'NOTHING_TO_SAY' ? 'review.nothing' : 'review.done')}</p>
      ) : (
        <>
          <p>
            <Deadline
              at={isPledge ? promisedAt : dueAt}
              zone={zone}
              now={now}
              label={t(isPledge ? (group ? 'review.groupPledged' : 'review.pledged') : 'review.due')}
            />
          </p>
          <p>
            {t(state === 'DECLINED' ? 'review.declined' : state === 'OVERDUE' ? 'review.overdue' : 'review.comment')}
          </p>
          {answering || state === 'ASKED' ? (
            <AnswerForm
              request={request}
              onAnswered={() => {
                setAnswering(false);
                announce(t('review.sent'));
                onAnswered();
              }}
            />
          ) : (
            <div>
              <Button onClick={() => setAnswering(true)}>{t('review.change')}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

const KINDS = ['PLEDGE', 'DECLINE', 'NOTHING_TO_SAY'] as const satisfies readonly ReviewAnswerKind[];

function AnswerForm({ request, onAnswered }: { request: ReviewLineFragment; onAnswered: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const send = useDo(AnswerReviewRequestDocument);
  const faultOf = useReviewFault();
  const isOver = request.state === 'OVERDUE';
  const [kind, setKind] = useState<ReviewAnswerKind>(isOver ? 'DECLINE' : 'PLEDGE');
  const [given, setGiven] = useState(() => ({
    promisedAtLocal: localOf(new Date(request.dueAt), request.zone),
    word: '',
  }));
  // An answer that is sent again is the same one; other words are another.
  const [answerId, setAnswerId] = useState(() => newId());
  const change = (next: Partial<typeof given>) => {
    setGiven({ ...given, ...next });
    setAnswerId(newId());
  };
  const isPledge = kind === 'PLEDGE';
  const late = send.fault?.fields['promisedAtLocal'] === 'too-late';
  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        const input = {
          answerId,
          requestId: request.id,
          kind,
          word: given.word || null,
          promisedAtLocal: isPledge ? given.promisedAtLocal || null : null,
        };
        void send.act({ input }).then(({ data }) => data && onAnswered());
      }}
    >
      <Choices
        legend={t('review.answer')}
        name={`review-${request.id}`}
        value={kind}
        options={KINDS.filter((one) => one !== 'PLEDGE' || !isOver).map((value) => ({
          value,
          label: t(`review.${value}`),
        }))}
        onChange={(next) => {
          setKind(next);
          setAnswerId(newId());
        }}
      />
      {isPledge ? (
        <Field
          label={t('review.until')}
          required
          fault={late ? t('review.fault.pledge') : faultOf(send.fault?.fields['promisedAtLocal'])}
        >
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              required
              value={given.promisedAtLocal}
              onChange={(event) => change({ promisedAtLocal: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      <Field
        label={t(kind === 'DECLINE' ? 'review.reason' : 'review.word')}
        hint={t('review.reasonHint')}
        required={kind === 'DECLINE'}
        fault={fieldFault(messages, send.fault, 'word')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            dir="auto"
            required={kind === 'DECLINE'}
            value={given.word}
            onChange={(event) => change({ word: event.target.value })}
          />
        )}
      </Field>
      <Refused fault={send.fault} />
      <div>
        <Button type="submit" tone="primary" busy={send.busy}>
          {t('review.send')}
        </Button>
      </div>
    </form>
  );
}
