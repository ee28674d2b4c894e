/** A coordinator plans a meeting: where and on which days, with the sessions to come in it. */
import { PlanMeetingDocument } from '@plenary/graphql';
import { Button, useMessages, type MessageId } from '@plenary/ui';
import { useState } from 'react';
import { FormDialog } from '../platform/form-dialog';
import { LineField } from '../platform/form-fields';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';

const FIELDS = [
  { name: 'code', label: 'sessions.code', type: 'text', required: true, hint: 'sessions.codeHint' },
  { name: 'title', label: 'sessions.name', type: 'text', required: true },
  { name: 'place', label: 'sessions.place', type: 'text', required: false },
  { name: 'firstDay', label: 'sessions.firstDay', type: 'date', required: true },
  { name: 'lastDay', label: 'sessions.lastDay', type: 'date', required: true },
] as const satisfies readonly { name: string; label: MessageId; type: string; required: boolean; hint?: MessageId }[];

const begin = () => ({ meetingId: newId(), code: '', title: '', place: '', firstDay: '', lastDay: '' });

export function PlanMeeting({ coalitionId, onDone }: { coalitionId: string; onDone: () => void }) {
  const { t } = useMessages();
  const plan = useDo(PlanMeetingDocument);
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState(begin);
  const [values, setValues, forget] = useKept(`meeting.${coalitionId}`, begun);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sessions.planMeeting')}</Button>
      {open ? (
        <FormDialog
          title={t('sessions.planMeeting')}
          busy={plan.busy}
          fault={plan.fault}
          submit={t('sessions.save')}
          onClose={() => setOpen(false)}
          onSubmit={() =>
            void plan.act({ input: { ...values, coalitionId } }).then(({ data }) => {
              if (!data) return;
              forget();
              setBegun(begin());
              setOpen(false);
              onDone();
            })
          }
        >
          {FIELDS.map(({ name, label, type, required, ...more }) => (
            <LineField
              key={name}
              {...{ name, type, required, values }}
              label={t(label)}
              {...('hint' in more ? { hint: t(more.hint) } : {})}
              fault={plan.fault}
              onChange={(change) => setValues({ ...values, ...change })}
            />
          ))}
        </FormDialog>
      ) : null}
    </>
  );
}
