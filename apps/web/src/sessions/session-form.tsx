/** A session as it is to be: a new one in a meeting, or one that is planned and changes. */
import { localOf, SESSION_MODES } from '@plenary/domain';
import { PlanSessionDocument, type PlanSessionInput, type SessionHeadFragment } from '@plenary/graphql';
import { Button, Field, useMessages, type MessageId, readerZone } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { FormDialog } from '../platform/form-dialog';
import { LineField, PickField, WordsField } from '../platform/form-fields';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { useDo } from '../platform/use-screen';
import { ZoneField } from '../platform/zone-field';
import styles from './sessions.module.css';

/** As the form holds it: nothing is absent. */
type Planned = PlanSessionInput & Record<'summary' | 'venue' | 'room' | 'format', string>;

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
  const { links, ...words } = values;
  const fields = { values: words, fault: plan.fault, onChange: edit };
  const editLink = (at: number, more: Partial<Planned['links'][number]>) =>
    edit({ links: links.map((link, index) => (index === at ? { ...link, ...more } : link)) });
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
        <LineField {...fields} name="code" label={t('sessions.code')} hint={t('sessions.codeHint')} required />
      ) : null}
      {FIELDS.map(({ name, label, ...field }) => (
        <LineField key={name} {...fields} {...field} name={name} label={t(label)} />
      ))}
      <ZoneField zone={values.zone} onZone={(zone) => edit({ zone })} />
      <WordsField {...fields} name="summary" label={t('sessions.summary')} />
      <PickField
        {...fields}
        name="mode"
        label={t('sessions.mode')}
        required
        options={SESSION_MODES.map((mode) => ({ value: mode, label: t(`sessionMode.${mode}`) }))}
      />
      <PickField
        {...fields}
        name="visibility"
        label={t('sessions.visibility')}
        required
        options={(['COALITION', 'PUBLIC'] as const)
          // What everybody could see is not taken back.
          .filter((one) => isNew || one === 'PUBLIC' || begun.visibility === 'COALITION')
          .map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
      />
      <fieldset className={styles.item}>
        <legend>{t('sessions.links')}</legend>
        {links.map(({ label, href }, at) => (
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
            <Field label={t('sessions.linkAddress')} required fault={fieldFault(messages, plan.fault, 'links')}>
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
              onClick={() => edit({ links: links.toSpliced(at, 1) })}
            >
              {t('sessions.unlink')}
            </Button>
          </div>
        ))}
        <div className={styles.wide}>
          <Button onClick={() => edit({ links: [...links, { label: '', href: '' }] })}>{t('sessions.link')}</Button>
        </div>
      </fieldset>
    </FormDialog>
  );
}
