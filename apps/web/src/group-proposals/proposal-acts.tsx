/** What may be done with an open proposal: change it, take part in it, make a group of it or decline it. */
import {
  AcceptGroupProposalDocument,
  DeclineGroupProposalDocument,
  LeaveGroupProposalDocument,
  ReviseGroupProposalDocument,
  SupportGroupProposalDocument,
  WithdrawGroupProposalDocument,
  type ProposalPartsFragment,
} from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import styles from '../people/people.module.css';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ProposalWords } from './proposal-words';

interface ActsProps {
  proposal: ProposalPartsFragment;
  onDone: () => void;
}

export function ReviseProposal({ proposal, onDone }: ActsProps) {
  const { t } = useMessages();
  const revise = useDo(ReviseGroupProposalDocument);
  const withdraw = useDo(WithdrawGroupProposalDocument);
  const { id: proposalId, version: seen } = proposal;
  const [words, setWords, forget] = useKept(`group-proposal.${proposalId}`, {
    title: proposal.title,
    need: proposal.need ?? '',
    actionPlan: proposal.actionPlan ?? '',
  });
  return (
    <details>
      <summary>{t('proposals.revise')}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void revise.act({ input: { proposalId, seen, ...words } }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        <ProposalWords value={words} fault={revise.fault} onChange={setWords} />
        <Refused fault={revise.fault ?? withdraw.fault} />
        <div className="pl-row">
          <Button type="submit" tone="primary" busy={revise.busy}>
            {t('proposals.save')}
          </Button>
          <Button
            busy={withdraw.busy}
            onClick={() => void withdraw.act({ proposalId }).then(({ data }) => data && onDone())}
          >
            {t('proposals.withdraw')}
          </Button>
        </div>
      </form>
    </details>
  );
}

export function SupportProposal({ proposal, onDone }: ActsProps) {
  const { t } = useMessages();
  const support = useDo(SupportGroupProposalDocument);
  const leave = useDo(LeaveGroupProposalDocument);
  const { id: proposalId, viewerSupport } = proposal;
  const [isContact, setContact] = useState(viewerSupport?.isContact ?? false);
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        void support.act({ proposalId, isContact }).then(({ data }) => data && onDone());
      }}
    >
      <p>{t(viewerSupport ? 'proposals.supported' : 'proposals.supportLede')}</p>
      <label className={styles.tick}>
        <input type="checkbox" checked={isContact} onChange={(event) => setContact(event.target.checked)} />
        {t('proposals.contact')}
      </label>
      <Refused fault={support.fault ?? leave.fault} />
      <div className="pl-row">
        <Button type="submit" tone={viewerSupport ? undefined : 'primary'} busy={support.busy}>
          {t(viewerSupport ? 'proposals.save' : 'proposals.support')}
        </Button>
        {viewerSupport ? (
          <Button busy={leave.busy} onClick={() => void leave.act({ proposalId }).then(({ data }) => data && onDone())}>
            {t('proposals.leave')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

export function DecideProposal({ proposal, onDone }: ActsProps) {
  const messages = useMessages();
  const { t } = messages;
  const accept = useDo(AcceptGroupProposalDocument);
  const decline = useDo(DeclineGroupProposalDocument);
  const [groupId] = useState(() => newId());
  const [code, setCode] = useState('');
  const { id: proposalId, version: seen } = proposal;
  const [reason, setReason, forget] = useKept(`group-proposal.declined.${proposalId}`, '');
  return (
    <section className={styles.panel} aria-labelledby="decide">
      <h2 id="decide">{t('proposals.decide')}</h2>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void accept.act({ input: { proposalId, groupId, code, seen } }).then(({ data }) => data && onDone());
        }}
      >
        <Field
          label={t('proposals.code')}
          hint={t('proposals.codeHint')}
          required
          fault={fieldFault(messages, accept.fault, 'code')}
        >
          {(control) => (
            <input {...control} required dir="ltr" value={code} onChange={(event) => setCode(event.target.value)} />
          )}
        </Field>
        <Refused fault={accept.fault} />
        <div>
          <Button type="submit" tone="primary" busy={accept.busy}>
            {t('proposals.accept')}
          </Button>
        </div>
      </form>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void decline.act({ proposalId, reason }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        <Field label={t('proposals.reason')} required fault={fieldFault(messages, decline.fault, 'reason')}>
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
        <Refused fault={decline.fault} />
        <div>
          <Button type="submit" busy={decline.busy}>
            {t('proposals.decline')}
          </Button>
        </div>
      </form>
    </section>
  );
}
