/** A session as it is to be: a new one in a meeting, or one that is planned and changes. */
import { localOf, SESSION_MODES } from '@plenary/domain';
import { PlanSessionDocument, type PlanSessionInput, type SessionHeadFragment } from '@plenary/graphql';
import { Button, Field, useMessages, type MessageId } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { FormDialog } from '../platform/form-dialog';
import { readerZone } from '../platform/here';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import styles from './sessions.module.css';

type Planned = PlanSessionInput;

const FIELDS = [
  { name: 'title', label: 'sessions.name', type: 'text', required: true },
  { name: 'startsAtLocal', label: 'sessions.starts', type: 'datetime-local', required: true },
  { name: 'endsAtLocal', label: 'sessions.ends', type: 'datetime-local', required: true },
  { name: 'venue', label: 'sessions.venue', type: 'text', required: false },
  { name: 'room', label: 'sessions.room', type: 'text', required: false },
  { name: 'format', label: 'sessions.format', type: 'text', required: false },
] as const satisfies readonly { name: keyof Planned; label: MessageId; type: string; required: boolean }[];

export function PlanSession({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const begin = (): Planned => ({
    ...{ sessionId: newId(), meetingId, version: 0, code: '', title: '', summary: '', zone: readerZone },
    ...{ startsAtLocal: '', endsAtLocal: '', venue: '', room: '', format: '' },
    ...{ mode: 'HYBRID', links: [], visibility: 'PUBLIC' },
  });
  const [initial, setInitial] = useState(begin);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sessions.plan')}</Button>
      {open ? (
        <SessionForm
          title={t('sessions.plan')}
          kept={`session.${meetingId}`}
          initial={initial}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setInitial(begin());
            onDone();
          }}
        />
      ) : null}
    </>
  );
}

export function ChangeSession({ session, onDone }: { session: SessionHeadFragment; onDone: () => void }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const { id, version, zone, code, mode, visibility } = session;
  const local = (instant: string) => localOf(new Date(instant), zone);
  const initial: Planned = {
    ...{ sessionId: id, meetingId: session.meeting.id, version, zone, code, mode, visibility },
    ...{ title: session.title, summary: session.summary ?? '' },
    ...{ startsAtLocal: local(session.startsAt), endsAtLocal: local(session.endsAt) },
    ...{ venue: session.venue ?? '', room: session.room ?? '', format: session.format ?? '' },
    links: session.links.map(({ label, href }) => ({ label, href })),
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sessions.change')}</Button>
      {open ? (
        <SessionForm
          key={version}
          title={t('sessions.change')}
          kept={`session.${id}.${version}`}
          initial={initial}
          onClose={() => setOpen(false)}
          onConflict={onDone}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}

interface SessionFormProps {
  title: string;
  /** Under which name what is typed is kept. */
  kept: string;
  initial: Planned;
  onClose: () => void;
  onConflict?: () => void;
  onDone: () => void;
}

function SessionForm({ title, kept, initial, onClose, onConflict, onDone }: SessionFormProps) {
  const messages = useMessages();
  const { t } = messages;
  const plan = useDo(PlanSessionDocument);
  const [begun] = useState(initial);
  const [values, setValues, forget] = useKept<Planned>(kept, begun);
  const edit = (more: Partial<Planned>) => setValues({ ...values, ...more });
  const isNew = values.version === 0;
  const fault = (name: keyof Planned) => fieldFault(messages, plan.fault, name);
  const editLink = (at: number, more: Partial<Planned['links'][number]>) =>
    edit({ links: values.links.map((link, index) => (index === at ? { ...link, ...more } : link)) });
  return (
    <FormDialog
      title={title}
      busy={plan.busy}
      fault={plan.fault}
      submit={t('sessions.save')}
      onClose={onClose}
      onReload={onConflict}
      onSubmit={() =>
        void plan.act({ input: values }).then(({ data }) => {
          if (!data) return;
          forget();
          onDone();
        })
      }
    >
      {isNew ? (
        <Field label={t('sessions.code')} required hint={t('sessions.codeHint')} fault={fault('code')}>
          {(control) => (
            <input {...control} value={values.code} onChange={({ target: { value } }) => edit({ code: value })} />
          )}
        </Field>
      ) : null}
      {FIELDS.map(({ name, label, type, required }) => (
        <Field key={name} label={t(label)} required={required} fault={fault(name)}>
          {(control) => (
            <input
              {...control}
              type={type}
              dir={type === 'text' ? 'auto' : undefined}
              value={values[name] ?? ''}
              onChange={({ target: { value } }) => edit({ [name]: value })}
            />
          )}
        </Field>
      ))}
      <ZoneField zone={values.zone} onZone={(zone) => edit({ zone })} />
      <Field label={t('sessions.summary')} fault={fault('summary')}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            value={values.summary ?? ''}
            onChange={({ target: { value } }) => edit({ summary: value })}
          />
        )}
      </Field>
      <Field label={t('sessions.mode')} required>
        {(control) => (
          <select
            {...control}
            value={values.mode}
            onChange={({ target: { value } }) =>
              edit({ mode: SESSION_MODES.find((mode) => mode === value) ?? values.mode })
            }
          >
            {SESSION_MODES.map((mode) => (
              <option key={mode} value={mode}>
                {t(`sessionMode.${mode}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('sessions.visibility')} required fault={fault('visibility')}>
        {(control) => (
          <select
            {...control}
            value={values.visibility}
            onChange={({ target: { value } }) => edit({ visibility: value === 'COALITION' ? 'COALITION' : 'PUBLIC' })}
          >
            {(['COALITION', 'PUBLIC'] as const)
              // What everybody could see is not taken back.
              .filter((one) => isNew || one === 'PUBLIC' || begun.visibility === 'COALITION')
              .map((one) => (
                <option key={one} value={one}>
                  {t(`visibility.${one}`)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <fieldset className={styles.item}>
        <legend>{t('sessions.links')}</legend>
        {values.links.map(({ label, href }, at) => (
          // Links have no name but their place.
          <div key={at} className={`${styles.beside} ${styles.wide}`}>
            <Field label={t('sessions.linkLabel')} required>
              {(control) => (
                <input
                  {...control}
                  dir="auto"
                  value={label}
                  onChange={({ target: { value } }) => editLink(at, { label: value })}
                />
              )}
            </Field>
            <Field label={t('sessions.linkAddress')} required fault={fault('links')}>
              {(control) => (
                <input
                  {...control}
                  type="url"
                  placeholder="https://"
                  value={href}
                  onChange={({ target: { value } }) => editLink(at, { href: value })}
                />
              )}
            </Field>
            <Button
              tone="quiet"
              aria-label={`${t('sessions.unlink')}: ${label || at + 1}`}
              onClick={() => edit({ links: values.links.toSpliced(at, 1) })}
            >
              {t('sessions.unlink')}
            </Button>
          </div>
        ))}
        <div className={styles.wide}>
          <Button onClick={() => edit({ links: [...values.links, { label: '', href: '' }] })}>
            {t('sessions.link')}
          </Button>
        </div>
      </fieldset>
    </FormDialog>
  );
}
