/** The terms of a deliverable: until when, how long, who drafts and who approves. */
import { SetDeliverableDocument, type SessionDeliverablesQuery } from '@plenary/graphql';
import { Button, Choices, Field, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { FaultNotice } from '../platform/screen';
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
  const messages = useMessages();
  const { t } = messages;
  const set = useDo(SetDeliverableDocument);
  const { id: deliverableId, kind, version } = deliverable;
  const [values, setValues] = useState({
    clock: (deliverable.day ? 'DAY' : 'MINUTES') as (typeof CLOCKS)[number],
    afterMinutes: deliverable.afterMinutes ?? 0,
    day: deliverable.day ?? '',
    zone: deliverable.zone ?? '',
    maxWords: String(deliverable.maxWords ?? ''),
    drafterId: deliverable.drafter?.id ?? '',
    approverId: deliverable.approver?.id ?? '',
  });
  const edit = (more: Partial<typeof values>) => setValues({ ...values, ...more });
  const byDay = values.clock === 'DAY';
  const people = [
    ['drafterId', 'deliverables.drafts'],
    ['approverId', 'deliverables.approves'],
  ] as const;
  const fault = (name: string) => fieldFault(messages, set.fault, name);
  return (
    <form
      className="pl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const input = {
          ...{ deliverableId, sessionId: session.id, version, kind },
          afterMinutes: byDay ? null : values.afterMinutes,
          day: byDay ? values.day : null,
          zone: byDay ? values.zone || null : null,
          maxWords: values.maxWords === '' ? null : Number(values.maxWords),
          drafterId: values.drafterId || null,
          approverId: values.approverId || null,
        };
        void set.act({ input }).then(({ data }) => data && onDone());
      }}
    >
      <Choices
        legend={t('deliverables.clock')}
        name={`clock-${deliverableId}`}
        value={values.clock}
        options={CLOCKS.map((value) => ({ value, label: t(`deliverables.clock.${value}`) }))}
        onChange={(clock) => edit({ clock })}
      />
      {byDay ? (
        <>
          <Field label={t('call.day')} required fault={fault('day')}>
            {(control) => (
              <input
                {...control}
                type="date"
                required
                value={values.day}
                onChange={({ target: { value } }) => edit({ day: value })}
              />
            )}
          </Field>
          <Field label={t('sessions.zone')} hint={t('deliverables.zoneHint')} fault={fault('zone')}>
            {(control) => (
              <select {...control} value={values.zone} onChange={({ target: { value } }) => edit({ zone: value })}>
                <option value="">{t('claim.noZone')}</option>
                {[...new Set([session.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
                  <option key={zone} value={zone}>
                    {zone.replaceAll('_', ' ')}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      ) : (
        <Field label={t('deliverables.afterMinutes')} required fault={fault('afterMinutes')}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              required
              value={values.afterMinutes}
              onChange={({ target: { value } }) => edit({ afterMinutes: Math.trunc(Number(value)) })}
            />
          )}
        </Field>
      )}
      <Field label={t('deliverables.maxWords')} fault={fault('maxWords')}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            value={values.maxWords}
            onChange={({ target: { value } }) => edit({ maxWords: value })}
          />
        )}
      </Field>
      {people.map(([name, label]) => (
        <Field key={name} label={t(label)}>
          {(control) => (
            <select {...control} value={values[name]} onChange={({ target: { value } }) => edit({ [name]: value })}>
              <option value="">{t('agenda.nobody')}</option>
              {session.coalition.people.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      {set.fault?.code === 'CONFLICT' ? (
        <Notice tone="refused" live title={t('field.conflict')}>
          <Button onClick={onReload}>{t('action.reload')}</Button>
        </Notice>
      ) : set.fault && set.fault.code !== 'INVALID_INPUT' ? (
        <FaultNotice fault={set.fault} />
      ) : null}
      <div>
        <Button type="submit" tone="primary" busy={set.busy}>
          {t('sessions.save')}
        </Button>
      </div>
    </form>
  );
}
