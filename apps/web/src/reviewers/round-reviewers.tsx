/** Who is asked by name to review, at the round's desk: where each request stands; asking for more, and taking back. */
import type { ReviewState } from '@plenary/domain';
import { RoundReviewersDocument, WithdrawReviewRequestDocument, type ReviewLineFragment } from '@plenary/graphql';
import { Button, Deadline, Dialog, Field, Pill, useMessages } from '@plenary/ui';
import { useEffect, useState } from 'react';
import type { DocumentAddress } from '../platform/address';
import { fieldFault } from '../platform/errors';
import { FaultNotice, Refused } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { AskReviewer } from './ask-reviewer';
import { ReviewStatePill } from './review-state';
import styles from './reviewers.module.css';

interface RoundReviewersProps {
  address: DocumentAddress;
  code: string;
  documentId: string;
  hidden: boolean;
  /** Changes with whatever happens to the document, so that the list follows. */
  changes: unknown;
}

export function RoundReviewers({ address, code, documentId, hidden, changes }: RoundReviewersProps) {
  const { t } = useMessages();
  const { coalition, group, document } = address;
  const asked = useAsk(RoundReviewersDocument, { coalition, group, document, round: code });
  const { refresh } = asked;
  useEffect(refresh, [refresh, changes]);
  const [asking, setAsking] = useState(false);
  const [back, setBack] = useState<ReviewLineFragment | null>(null);
  const round = asked.data?.round;
  if (!round) return asked.fault ? <FaultNotice fault={asked.fault} onRetry={refresh} /> : null;
  const mayAsk = round.viewerCan.includes('REQUEST_REVIEW');
  const standing = round.reviewRequests.filter(({ withdrawnAt }) => !withdrawnAt);
  const count = (state: ReviewState) => standing.filter((one) => one.state === state).length;
  return (
    <details className={styles.panel} open={mayAsk && round.state !== 'ENDED'}>
      <summary>
        <b>{t('reviewers.title')}</b>{' '}
        {standing.length > 0
          ? t('reviewers.count', { count: standing.length, done: count('DELIVERED') })
          : t('reviewers.none')}{' '}
        {count('OVERDUE') > 0 ? (
          <Pill tone="objects" shape="!">
            {t('reviewers.overdue', { count: count('OVERDUE') })}
          </Pill>
        ) : null}
      </summary>
      {hidden ? <p className="pl-muted pl-small">{t('reviewers.hiddenStates')}</p> : null}
      {round.reviewRequests.length > 0 ? (
        <ul className={styles.requests}>
          {round.reviewRequests.map((request) => (
            <Request key={request.id} request={request} onBack={() => setBack(request)} />
          ))}
        </ul>
      ) : null}
      {mayAsk ? (
        <div>
          <Button onClick={() => setAsking(true)}>{t('reviewers.ask')}</Button>
        </div>
      ) : null}
      {asking ? (
        <AskReviewer
          coalition={coalition}
          documentId={documentId}
          round={round}
          onClose={() => setAsking(false)}
          onAsked={refresh}
        />
      ) : null}
      {back ? <TakeBack request={back} onClose={() => setBack(null)} onDone={refresh} /> : null}
    </details>
  );
}

function useName(): (request: Pick<ReviewLineFragment, 'person' | 'group'>) => string {
  const { t } = useMessages();
  return ({ person, group }) =>
    person?.name ?? (group ? t('reviewers.group', { code: group.code, title: group.title }) : '');
}

function Request({ request, onBack }: { request: ReviewLineFragment; onBack: () => void }) {
  const { t, day } = useMessages();
  const name = useName()(request);
  const { state, promisedAt, dueAt, zone, word, withdrawnAt, withdrawalReason } = request;
  const isPledge = state === 'PLEDGED' && promisedAt !== null;
  return (
    <li data-back={withdrawnAt ? true : undefined}>
      <div className={styles.requestHead}>
        <b dir="auto">{name}</b>
        {withdrawnAt ? (
          <Pill tone="noted" shape="↩">
            {t('review.state.back')}
          </Pill>
        ) : (
          <ReviewStatePill state={state} />
        )}
        {request.viewerCan.includes('REQUEST_REVIEW') && state !== 'DELIVERED' ? (
          <Button tone="quiet" aria-label={t('reviewers.takeBackOf', { name })} onClick={onBack}>
            {t('reviewers.takeBack')}
          </Button>
        ) : null}
      </div>
      {withdrawnAt ? (
        <p className="pl-muted pl-small" dir="auto">
          {day(withdrawnAt)}: {withdrawalReason}
        </p>
      ) : (
        <p className="pl-small">
          <Deadline
            at={isPledge ? promisedAt : dueAt}
            zone={zone}
            label={t(isPledge ? 'reviewers.pledged' : 'review.due')}
          />
        </p>
      )}
      {word && !withdrawnAt ? (
        <blockquote className={styles.word} dir="auto">
          {word}
        </blockquote>
      ) : null}
    </li>
  );
}

interface TakeBackProps {
  request: ReviewLineFragment;
  onClose: () => void;
  onDone: () => void;
}

function TakeBack({ request, onClose, onDone }: TakeBackProps) {
  const messages = useMessages();
  const { t } = messages;
  const withdraw = useDo(WithdrawReviewRequestDocument);
  const [reason, setReason] = useState('');
  const name = useName()(request);
  return (
    <Dialog title={t('reviewers.takeBackOf', { name })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw.act({ requestId: request.id, reason }).then(({ data }) => {
            if (!data) return;
            onDone();
            onClose();
          });
        }}
      >
        <Field
          label={t('reviewers.why')}
          hint={t('reviewers.whyHint')}
          required
          fault={fieldFault(messages, withdraw.fault, 'reason')}
        >
          {(control) => (
            <textarea
              {...control}
              required
              dir="auto"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Refused fault={withdraw.fault} />
        <div>
          <Button type="submit" tone="primary" busy={withdraw.busy}>
            {t('reviewers.takeBack')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
