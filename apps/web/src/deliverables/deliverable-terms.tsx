/** The terms of a deliverable: until when, how long, who drafts and who approves. */
import { SetDeliverableDocument, type SessionDeliverablesQuery } from '@plenary/graphql';
import { Button, Choices, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { LineField, PickField } from '../platform/form-fields';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';

type Session = NonNullable<SessionDeliverablesQuery['session']>;
type Deliverable = Session['deliverables'][number];

const CLOCKS = ['MINUTES', 'DAY'] as const;

interface DeliverableTermsProps {
  session: Session;
  deliverable: Deliverable;
  onDone: () => void;
}

export function DeliverableTerms({ session, deliverable, onDone }: DeliverableTermsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('deliverables.terms')}</summary>
      {open ? (
        <Form
          key={deliverable.version}
          {...{ session, deliverable }}
          onReload={onDone}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </details>
  );
}

function Form({ session, deliverable, onReload, onDone }: DeliverableTermsProps & { onReload: () => void }) {
  const { t } = useMessages();
  const set = useDo(SetDeliverableDocument);
  const { id: deliverableId, kind, version } = deliverable;
  const [values, setValues] = useState({
    clock: (deliverable.day ? 'DAY' : 'MINUTES') as (typeof CLOCKS)[number],
    afterMinutes: String(deliverable.afterMinutes ?? 0),
    day: deliverable.day ?? '',
    zone: deliverable.zone ?? '',
    maxWords: String(deliverable.maxWords ?? ''),
    drafterId: deliverable.drafter?.id ?? '',
    approverId: deliverable.approver?.id ?? '',
  });
  const edit = (more: Partial<typeof values>) => setValues({ ...values, ...more });
  const byDay = values.clock === 'DAY';
  const people = [
    { value: '', label: t('agenda.nobody') },
    ...session.coalition.people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const { clock, ...texts } = values;
  const fields = { values: texts, fault: set.fault, onChange: edit };
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const input = {
          ...{ deliverableId, sessionId: session.id, version, kind },
          afterMinutes: byDay ? null : Math.trunc(Number(values.afterMinutes)),
          day: byDay ? values.day : null,
          zone: byDay ? values.zone || null : null,
          maxWords: values.maxWords === '' ? null : Math.trunc(Number(values.maxWords)),
          drafterId: values.drafterId || null,
          approverId: values.approverId || null,
        };
        void set.act({ input }).then(({ data }) => data && onDone());
      }}
    >
      <Choices
        legend={t('deliverables.clock')}
        name={`clock-${deliverableId}`}
        value={clock}
        options={CLOCKS.map((value) => ({ value, label: t(`deliverables.clock.${value}`) }))}
        onChange={(to) => edit({ clock: to })}
      />
      {byDay ? (
        <>
          <LineField {...fields} name="day" label={t('call.day')} type="date" required />
          <PickField
            {...fields}
            name="zone"
            label={t('sessions.zone')}
            hint={t('deliverables.zoneHint')}
            options={[
              { value: '', label: t('claim.noZone') },
              ...[...new Set([session.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
                value: zone,
                label: zone.replaceAll('_', ' '),
              })),
            ]}
          />
        </>
      ) : (
        <LineField
          {...fields}
          name="afterMinutes"
          label={t('deliverables.afterMinutes')}
          type="number"
          min={0}
          required
        />
      )}
      <LineField {...fields} name="maxWords" label={t('deliverables.maxWords')} type="number" min={1} />
      <PickField {...fields} name="drafterId" label={t('deliverables.drafts')} options={people} />
      <PickField {...fields} name="approverId" label={t('deliverables.approves')} options={people} />
      {set.fault?.code === 'CONFLICT' ? (
        <Notice tone="refused" live title={t('field.conflict')}>
          <Button onClick={onReload}>{t('action.reload')}</Button>
        </Notice>
      ) : (
        <Refused fault={set.fault} />
      )}
      <div>
        <Button type="submit" tone="primary" busy={set.busy}>
          {t('sessions.save')}
        </Button>
      </div>
    </form>
  );
}
