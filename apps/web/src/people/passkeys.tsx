/** The viewer's passkeys: which there are, a form for another, and each to be named and removed. */
import { LIMITS } from '@plenary/domain';
import type { SignInSecurityQuery } from '@plenary/graphql';
import { Button, Field, Notice, useMessages, useAlive } from '@plenary/ui';
import { useRef, useState } from 'react';
import { announce } from '../platform/announce';
import { useNow } from '../platform/here';
import { askAuth } from './auth-request';
import { askForKey, passkeyFault, whyNoPasskeys, type PasskeyFault } from './passkey-device';
import styles from './people.module.css';

type Passkey = NonNullable<SignInSecurityQuery['viewer']['security']>['passkeys'][number];

interface PasskeysProps {
  passkeys: readonly Passkey[];
  /** Whether the installation's address has a name, which passkeys need. */
  possible: boolean;
  secondFactor: boolean;
  onDone: () => void;
}

export function Passkeys({ passkeys, possible, secondFactor, onDone }: PasskeysProps) {
  const { t } = useMessages();
  const alive = useAlive();
  const whyNot = possible ? (alive ? whyNoPasskeys() : null) : 'passkey.needsName';
  return (
    <section aria-labelledby="passkeys" className="pl-stack">
      <div>
        <h2 id="passkeys" tabIndex={-1}>
          {t('passkey.title')}
        </h2>
        <p className="pl-soft">{t('passkey.lede')}</p>
      </div>
      {passkeys.length === 0 ? (
        <p>{t('passkey.none')}</p>
      ) : (
        <ul className={styles.signIns}>
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} onDone={onDone} />
          ))}
        </ul>
      )}
      {whyNot ? <p className="pl-muted">{t(whyNot)}</p> : <NewPasskey secondFactor={secondFactor} onDone={onDone} />}
    </section>
  );
}

function PasskeyLine({ passkey: { id, name, ...passkey }, onDone }: { passkey: Passkey; onDone: () => void }) {
  const { t, day, distance, dotted } = useMessages();
  const now = useNow();
  const line = useRef<HTMLLIElement>(null);
  const [given, setGiven] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PasskeyFault | null>(null);
  /** Opens and closes the field for the name; the keyboard goes along. */
  const giveName = (next: string | null) => {
    setGiven(next);
    requestAnimationFrame(() => line.current?.querySelector<HTMLElement>(next === null ? 'button' : 'input')?.focus());
  };
  const act = (path: '/passkey/rename' | '/passkey/remove', body: object, done: string) => {
    setBusy(true);
    setFault(null);
    void askAuth(path, { id, ...body }).then((answer) => {
      setBusy(false);
      if (!answer.ok) return setFault(passkeyFault(answer));
      announce(done);
      onDone();
      if (path === '/passkey/remove') document.getElementById('passkeys')?.focus();
      else giveName(null);
    });
  };
  const facts = [
    t('passkey.addedAt', { day: day(passkey.createdAt) }),
    passkey.lastUsedAt ? t('passkey.usedAt', { distance: distance(passkey.lastUsedAt, now) }) : t('passkey.neverUsed'),
    ...(passkey.multiDevice ? [t('passkey.multiDevice')] : []),
  ];
  return (
    <li ref={line}>
      <span>
        <bdi>{name}</bdi>
        <br />
        <span className="pl-muted pl-small">{dotted(facts)}</span>
      </span>
      {given === null ? (
        <span className="pl-row">
          <Button tone="quiet" aria-label={t('passkey.renameOf', { name })} onClick={() => giveName(name)}>
            {t('passkey.rename')}
          </Button>
          <Button
            busy={busy}
            aria-label={t('passkey.removeOf', { name })}
            onClick={() => act('/passkey/remove', {}, t('passkey.removed'))}
          >
            {t('passkey.remove')}
          </Button>
        </span>
      ) : (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            act('/passkey/rename', { name: given }, t('passkey.renamed'));
          }}
        >
          <Name value={given} onChange={setGiven} />
          <Button type="submit" busy={busy}>
            {t('passkey.save')}
          </Button>
          <Button tone="quiet" onClick={() => giveName(null)}>
            {t('passkey.keep')}
          </Button>
        </form>
      )}
      {fault ? <Notice tone="refused" live title={t(fault)} /> : null}
    </li>
  );
}

function Name({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { t } = useMessages();
  return (
    <Field label={t('passkey.name')} required>
      {(control) => (
        <input
          {...control}
          dir="auto"
          required
          maxLength={LIMITS.name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function NewPasskey({ secondFactor, onDone }: { secondFactor: boolean; onDone: () => void }) {
  const { t } = useMessages();
  const [given, setGiven] = useState({ name: '', code: '' });
  const [state, setState] = useState<'asking' | 'busy' | 'added' | PasskeyFault>('asking');
  const add = async (): Promise<typeof state> => {
    const code = given.code.replace(/\s/g, '');
    const question = await askAuth('/passkey/add/options', secondFactor ? { code } : {});
    if (!question.ok) return passkeyFault(question);
    const made = await askForKey(question.data);
    if ('fault' in made) return made.fault;
    const answer = await askAuth('/passkey/add', { name: given.name, response: made.response });
    return answer.ok ? 'added' : passkeyFault(answer);
  };
  return (
    <form
      className={styles.panel}
      aria-labelledby="new-passkey"
      onSubmit={(event) => {
        event.preventDefault();
        setState('busy');
        void add().then((done) => {
          setState(done);
          if (done !== 'added') return;
          setGiven({ name: '', code: '' });
          onDone();
        });
      }}
    >
      <h3 id="new-passkey">{t('passkey.add')}</h3>
      {state === 'added' ? (
        <Notice tone="open" live title={t('passkey.added')} />
      ) : state === 'asking' || state === 'busy' ? null : (
        <Notice tone="refused" live title={t(state)} />
      )}
      <div className={styles.columns}>
        <Name value={given.name} onChange={(name) => setGiven({ ...given, name })} />
        {secondFactor ? (
          <Field label={t('factor.code')} required>
            {(control) => (
              <input
                {...control}
                autoComplete="one-time-code"
                inputMode="numeric"
                dir="ltr"
                required
                value={given.code}
                onChange={(event) => setGiven({ ...given, code: event.target.value })}
              />
            )}
          </Field>
        ) : null}
      </div>
      <div>
        <Button type="submit" tone="primary" busy={state === 'busy'}>
          {t('passkey.add')}
        </Button>
      </div>
    </form>
  );
}
