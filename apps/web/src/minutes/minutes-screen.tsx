/** What was written of a session: its versions, what people want changed, and how long that can still be said. */
import {
  ProposeAmendmentDocument,
  SessionMinutesDocument,
  WriteMinutesDocument,
  type SessionMinutesQuery,
} from '@plenary/graphql';
import { Button, Deadline, Field, Pill, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { useKept } from '../platform/kept';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { SessionBar, useSessionAddress } from '../sessions/session-address';
import sessions from '../sessions/sessions.module.css';
import styles from './minutes.module.css';

type Session = NonNullable<SessionMinutesQuery['session']>;

const TONES = { NONE: 'noted', AMENDABLE: 'open', FINAL: 'accepted' } as const;

export function MinutesScreen() {
  const { t } = useMessages();
  const address = useSessionAddress();
  const asked = useAsk(SessionMinutesDocument, address);
  const now = useNow();
  const session = asked.data?.session;
  useTitle(t('minutes.title'));
  if (!session) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { state, amendableUntil, versions } = session.minutes;
  return (
    <>
      <SessionBar address={address} title={session.title} here={t('minutes.title')} />
      <div className="pl-page pl-stack">
        <h1>{t('minutes.title')}</h1>
        <p className="pl-row">
          <Pill tone={TONES[state]}>{t(`minutes.state.${state}`)}</Pill>
          {state === 'AMENDABLE' && amendableUntil ? (
            <Deadline at={amendableUntil} now={now} label={t('minutes.until')} />
          ) : null}
        </p>
        {versions.length === 0 ? <p className="pl-muted">{t('minutes.none')}</p> : null}
        {versions.map((version, at) => (
          <details key={version.number} open={at === 0} className={sessions.panel}>
            <summary>
              {t('minutes.version', { number: version.number })} · {version.writtenBy.name}
            </summary>
            <p className={styles.text} dir="auto">
              {version.text}
            </p>
          </details>
        ))}
        <Amendments session={session} onDone={asked.refresh} />
        {state !== 'FINAL' && session.viewerCan.includes('WRITE_MINUTES') ? (
          <Write key={versions[0]?.number ?? 0} session={session} onDone={asked.refresh} />
        ) : null}
      </div>
    </>
  );
}

interface PartProps {
  session: Session;
  onDone: () => void;
}

function Amendments({ session, onDone }: PartProps) {
  const { t } = useMessages();
  const propose = useDo(ProposeAmendmentDocument);
  const [amendmentId, setAmendmentId] = useState(() => newId());
  const [text, setText, forget] = useKept(`amendment.${session.id}`, '');
  const { amendments, state } = session.minutes;
  return (
    <section className={sessions.panel} aria-labelledby="amendments">
      <h2 id="amendments">{t('minutes.amendments')}</h2>
      {amendments.length === 0 ? <p className="pl-muted">{t('minutes.amendmentsNone')}</p> : null}
      <ul className={sessions.people}>
        {amendments.map((one) => (
          <li key={one.id}>
            <b dir="auto">{one.proposedBy.name}</b>
            {one.takenIn ? <span className="pl-muted"> · {t('minutes.taken', { number: one.takenIn })}</span> : null}
            <p dir="auto">{one.text}</p>
          </li>
        ))}
      </ul>
      {state === 'AMENDABLE' && session.viewerCan.includes('PROPOSE_AMENDMENT') ? (
        <form
          className="pl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void propose.act({ input: { amendmentId, sessionId: session.id, text } }).then(({ data }) => {
              if (!data) return;
              forget();
              setAmendmentId(newId());
              onDone();
            });
          }}
        >
          <Field label={t('minutes.propose')} required>
            {(control) => <textarea {...control} value={text} onChange={(event) => setText(event.target.value)} />}
          </Field>
          {propose.fault ? <FaultNotice fault={propose.fault} /> : null}
          <div>
            <Button type="submit" busy={propose.busy} disabled={!text.trim()}>
              {t('minutes.send')}
            </Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function Write({ session, onDone }: PartProps) {
  const { t } = useMessages();
  const write = useDo(WriteMinutesDocument);
  const [last] = session.minutes.versions;
  const number = last?.number ?? 0;
  const [text, setText, forget] = useKept(`minutes.${session.id}.${number}`, last?.text ?? '');
  const [takes, setTakes] = useState<readonly string[]>([]);
  const open = session.minutes.amendments.filter(({ takenIn }) => !takenIn);
  return (
    <section className={sessions.panel} aria-labelledby="write">
      <h2 id="write">{t('minutes.write')}</h2>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void write.act({ input: { sessionId: session.id, number, text, takes: [...takes] } }).then(({ data }) => {
            if (!data) return;
            forget();
            onDone();
          });
        }}
      >
        {open.map(({ id, text: wanted }) => (
          <label key={id} className={styles.take}>
            <input
              type="checkbox"
              checked={takes.includes(id)}
              onChange={(event) => setTakes(event.target.checked ? [...takes, id] : takes.filter((one) => one !== id))}
            />
            {t('minutes.take')}: {wanted}
          </label>
        ))}
        <Field label={t('minutes.text')} required>
          {(control) => (
            <textarea {...control} rows={14} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        {write.fault ? <FaultNotice fault={write.fault} /> : null}
        <div>
          <Button type="submit" tone="primary" busy={write.busy} disabled={!text.trim()}>
            {t('minutes.save', { number: number + 1 })}
          </Button>
        </div>
      </form>
    </section>
  );
}
