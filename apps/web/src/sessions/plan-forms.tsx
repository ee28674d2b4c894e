/** A coordinator plans a meeting, and sessions in it. */
import { PlanMeetingDocument, PlanSessionDocument } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages, type MessageId } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { readerZone } from '../platform/here';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';

interface Asked<Name extends string> {
  name: Name;
  label: MessageId;
  type?: string;
  required?: boolean;
  hint?: MessageId;
}

interface FormProps<Name extends string> {
  open: MessageId;
  fields: readonly Asked<Name>[];
  initial: Partial<Record<Name, string>>;
  fault: ReturnType<typeof useDo>['fault'];
  busy: boolean;
  /** Whether it was taken. */
  onSend: (values: Record<Name, string>) => Promise<boolean>;
}

function PlanForm<Name extends string>({ open, fields, initial, fault, busy, onSend }: FormProps<Name>) {
  const messages = useMessages();
  const { t } = messages;
  const [shown, setShown] = useState(false);
  const [values, setValues] = useState<Partial<Record<Name, string>>>(initial);
  return (
    <>
      <Button onClick={() => setShown(true)}>{t(open)}</Button>
      {shown ? (
        <Dialog title={t(open)} onClose={() => setShown(false)}>
          <form
            className="pl-stack"
            onSubmit={(event) => {
              event.preventDefault();
              const all = Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? ''])) as Record<
                Name,
                string
              >;
              void onSend(all).then((taken) => {
                if (!taken) return;
                setShown(false);
                setValues(initial);
              });
            }}
          >
            {fields.map(({ name, label, type = 'text', required = false, hint }) => (
              <Field
                key={name}
                label={t(label)}
                required={required}
                fault={fieldFault(messages, fault, name)}
                {...(hint ? { hint: t(hint) } : {})}
              >
                {(control) => (
                  <input
                    {...control}
                    type={type}
                    value={values[name] ?? ''}
                    onChange={(event) => setValues({ ...values, [name]: event.target.value })}
                  />
                )}
              </Field>
            ))}
            {fault ? <FaultNotice fault={fault} /> : null}
            <div>
              <Button type="submit" tone="primary" busy={busy}>
                {t('sessions.save')}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}

export function PlanMeeting({ coalitionId, onDone }: { coalitionId: string; onDone: () => void }) {
  const plan = useDo(PlanMeetingDocument);
  const [meetingId, setMeetingId] = useState(() => newId());
  return (
    <PlanForm
      open="sessions.planMeeting"
      fields={[
        { name: 'code', label: 'sessions.code', required: true, hint: 'sessions.codeHint' },
        { name: 'title', label: 'sessions.name', required: true },
        { name: 'place', label: 'sessions.place' },
        { name: 'firstDay', label: 'sessions.firstDay', type: 'date', required: true },
        { name: 'lastDay', label: 'sessions.lastDay', type: 'date', required: true },
      ]}
      initial={{}}
      fault={plan.fault}
      busy={plan.busy}
      onSend={async (values) => {
        const { data } = await plan.act({ input: { ...values, meetingId, coalitionId } });
        if (!data) return false;
        setMeetingId(newId());
        onDone();
        return true;
      }}
    />
  );
}

export function PlanSession({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const plan = useDo(PlanSessionDocument);
  const [sessionId, setSessionId] = useState(() => newId());
  return (
    <PlanForm
      open="sessions.plan"
      fields={[
        { name: 'code', label: 'sessions.code', required: true, hint: 'sessions.codeHint' },
        { name: 'title', label: 'sessions.name', required: true },
        { name: 'startsAtLocal', label: 'sessions.starts', type: 'datetime-local', required: true },
        { name: 'endsAtLocal', label: 'sessions.ends', type: 'datetime-local', required: true },
        { name: 'zone', label: 'sessions.zone', required: true },
        { name: 'room', label: 'sessions.room' },
      ]}
      initial={{ zone: readerZone }}
      fault={plan.fault}
      busy={plan.busy}
      onSend={async (values) => {
        const fixed = { version: 0, mode: 'HYBRID', visibility: 'PUBLIC' } as const;
        const { data } = await plan.act({ input: { ...values, ...fixed, links: [], sessionId, meetingId } });
        if (!data) return false;
        setSessionId(newId());
        onDone();
        return true;
      }}
    />
  );
}
