/** Asking one more person or group while the round runs: by when, and in which words of the mail. */
import { instantOf, localOf } from '@plenary/domain';
import { RequestReviewDocument, type RoundNoticeInput, type RoundReviewsFragment } from '@plenary/graphql';
import { Button, Deadline, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import { RoundMail } from '../rounds/round-mail';
import { choiceKey, ReviewerChoice, type Choice } from './reviewer-choice';
import { useReviewFault } from './review-state';

interface AskReviewerProps {
  coalition: string;
  documentId: string;
  round: RoundReviewsFragment;
  onClose: () => void;
  onAsked: () => void;
}

export function AskReviewer({ coalition, documentId, round, onClose, onAsked }: AskReviewerProps) {
  const { t } = useMessages();
  const request = useDo(RequestReviewDocument);
  const faultOf = useReviewFault();
  const [requestId, setRequestId] = useState(() => newId());
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [zone, setZone] = useState(round.zone);
  const [dueAtLocal, setDue] = useState(() => localOf(new Date(round.closesAt), round.zone));
  const [notice, setNotice] = useState<RoundNoticeInput | null>(null);
  const instant = instantOf(dueAtLocal, zone);
  const taken = new Set(
    round.reviewRequests
      .filter(({ withdrawnAt }) => !withdrawnAt)
      .map(({ person, group }) => choiceKey({ personId: person?.id ?? null, groupId: group?.id ?? null })),
  );
  const { fault } = request;
  const reason = fault?.fields['personId'] ?? fault?.fields['groupId'];
  const isAsked = fault?.code === 'CONFLICT' && fault.details['reason'] === 'already-asked';
  return (
    <Dialog title={t('reviewers.ask')} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen) return;
          const { personId, groupId, name } = chosen;
          const input = { requestId, roundId: round.id, personId, groupId, dueAtLocal, zone, notice };
          void request.act({ input }).then(({ data }) => {
            if (!data) return;
            announce(t('reviewers.asked', { name }));
            onAsked();
            onClose();
          });
        }}
      >
        <ReviewerChoice
          coalition={coalition}
          taken={taken}
          value={chosen ? choiceKey(chosen) : ''}
          required
          fault={faultOf(isAsked ? 'already-asked' : reason, chosen?.name)}
          onChange={(choice) => {
            setChosen(choice);
            setRequestId(newId());
          }}
        />
        <Field label={t('reviewers.due')} required fault={faultOf(fault?.fields['dueAtLocal'])}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              required
              value={dueAtLocal}
              onChange={(event) => setDue(event.target.value)}
            />
          )}
        </Field>
        <ZoneField zone={zone} onZone={setZone} />
        {instant ? <Deadline at={instant.toISOString()} zone={zone} /> : null}
        <RoundMail
          about={
            chosen && instant
              ? {
                  occasion: 'ASKED',
                  documentId,
                  roundId: round.id,
                  zone,
                  reviewsDueLocal: dueAtLocal,
                  reviewers: [{ requestId, personId: chosen.personId, groupId: chosen.groupId }],
                }
              : null
          }
          notice={notice}
          onNotice={setNotice}
        />
        {fault && fault.code !== 'INVALID_INPUT' && !isAsked ? <FaultNotice fault={fault} /> : null}
        <div>
          <Button type="submit" tone="primary" busy={request.busy}>
            {t('reviewers.askDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
