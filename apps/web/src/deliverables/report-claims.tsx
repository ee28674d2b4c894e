/** What the paragraphs of a report state, as a person enters it; kept in the browser until the server has taken it. */
import { lintSession, type ReportClaim } from '@plenary/domain';
import { SetReportClaimsDocument, type SessionDeliverablesQuery } from '@plenary/graphql';
import { Button, Field, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { useKept } from '../platform/kept';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { ClaimFields, newClaim } from '../sessions/claim-fields';

type Session = NonNullable<SessionDeliverablesQuery['session']>;
type Deliverable = Session['deliverables'][number];

interface ReportClaimsProps {
  session: Session;
  deliverable: Deliverable;
  onDone: () => void;
}

export function ReportClaims(props: ReportClaimsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('deliverables.claims', { count: props.deliverable.claims.length })}</summary>
      {open ? <Form {...props} /> : null}
    </details>
  );
}

const claimsOf = ({ claims }: Deliverable): ReportClaim[] =>
  claims.map(({ id, paragraph, groupId, documentId, what, period, at, zone }) => ({
    ...{ id, paragraph, what, groupId: groupId ?? null, documentId: documentId ?? null },
    ...{ period: period ?? null, at: at ?? null, zone: zone ?? null },
  }));

function Form({ session, deliverable, onDone }: ReportClaimsProps) {
  const { t } = useMessages();
  const set = useDo(SetReportClaimsDocument);
  const [begun] = useState(() => claimsOf(deliverable));
  const [claims, setClaims, forget] = useKept<readonly ReportClaim[]>(`claims.${deliverable.id}`, begun);
  const edit = (id: string, more: Partial<ReportClaim>) =>
    setClaims(claims.map((claim) => (claim.id === id ? { ...claim, ...more } : claim)));
  const { facts } = session;
  const others = facts.reportClaims.filter(({ id }) => !deliverable.claims.some((claim) => claim.id === id));
  const known = new Set(lintSession(facts).map(({ key }) => key));
  const found = lintSession({ ...facts, reportClaims: [...others, ...claims] }).filter(({ key }) => !known.has(key));
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { deliverableId: deliverable.id, version: deliverable.version, claims: [...claims] };
        void set.act({ input }).then(({ data, fault }) => {
          if (fault?.code === 'CONFLICT') onDone();
          if (!data) return;
          forget();
          announce(t('deliverables.claimsSet'));
          onDone();
        });
      }}
    >
      <p className="pl-muted">{t('deliverables.claimsLede')}</p>
      {claims.map((claim, at) => (
        <ClaimFields
          key={claim.id}
          claim={claim}
          number={at + 1}
          groups={session.coalition.groups}
          onEdit={(more) => edit(claim.id, more)}
          onRemove={() => setClaims(claims.filter(({ id }) => id !== claim.id))}
        >
          <Field label={t('deliverables.paragraph')} required>
            {(control) => (
              <input
                {...control}
                required
                value={claim.paragraph}
                onChange={({ target: { value } }) => edit(claim.id, { paragraph: value })}
              />
            )}
          </Field>
        </ClaimFields>
      ))}
      {found.length > 0 ? (
        <p className="pl-muted" aria-live="polite">
          {t('deliverables.claimsFind', { count: found.length })}
        </p>
      ) : null}
      {set.fault?.code === 'CONFLICT' ? (
        <Notice tone="open" live title={t('deliverables.claimsConflict')} />
      ) : set.fault ? (
        <FaultNotice fault={set.fault} />
      ) : null}
      <div className="pl-row">
        <Button onClick={() => setClaims([...claims, { ...newClaim(null), paragraph: '' }])}>{t('claim.add')}</Button>
        <Button type="submit" tone="primary" busy={set.busy}>
          {t('deliverables.claimsSave')}
        </Button>
      </div>
    </form>
  );
}
