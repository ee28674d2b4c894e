/** The hours that a coalition promises of each session: announced, agenda, minutes, amendments. */
import { MOST_HOURS } from '@plenary/domain';
import { SetSessionRulesDocument, type SessionsQuery } from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { FormDialog } from '../platform/form-dialog';
import { useDo } from '../platform/use-screen';

type Rules = NonNullable<SessionsQuery['coalition']>['sessionRules'];

const HOURS = ['announceHours', 'agendaHours', 'minutesHours', 'amendmentHours'] as const;

interface SessionHoursProps {
  coalitionId: string;
  rules: Rules;
  onDone: () => void;
}

export function SessionHours({ coalitionId, rules, onDone }: SessionHoursProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('hours.title')}
      </Button>
      {open ? (
        <HoursForm
          key={rules.version}
          {...{ coalitionId, rules }}
          onClose={() => setOpen(false)}
          onReload={onDone}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}

function HoursForm({
  coalitionId,
  rules,
  onClose,
  onReload,
  onDone,
}: SessionHoursProps & { onClose: () => void; onReload: () => void }) {
  const messages = useMessages();
  const { t } = messages;
  const set = useDo(SetSessionRulesDocument);
  const { version, ...usual } = rules;
  const [hours, setHours] = useState(usual);
  return (
    <FormDialog
      title={t('hours.title')}
      busy={set.busy}
      fault={set.fault}
      submit={t('sessions.save')}
      onClose={onClose}
      onReload={onReload}
      onSubmit={() => void set.act({ input: { coalitionId, version, ...hours } }).then(({ data }) => data && onDone())}
    >
      <p>{t('hours.lede')}</p>
      {HOURS.map((name) => (
        <Field
          key={name}
          label={t(`hours.${name}`)}
          required
          hint={t('hours.days', { days: Math.floor(hours[name] / 24), hours: hours[name] % 24 })}
          fault={fieldFault(messages, set.fault, name)}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min={0}
              max={MOST_HOURS}
              required
              value={hours[name]}
              onChange={({ target: { value } }) => setHours({ ...hours, [name]: Math.trunc(Number(value)) })}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}
