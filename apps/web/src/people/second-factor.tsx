/** The viewer's second factor: setting it up with an app, its backup codes, and taking it away with a code. */
import { Button, Field, Notice, useMessages } from '@plenary/ui';
import { useState, type ReactNode } from 'react';
import { askAuth, type AuthAnswer } from './auth-request';
import styles from './people.module.css';

interface SecondFactorProps {
  on: boolean;
  /** Whether she has a password, which is then asked for as well. */
  password: boolean;
  onDone: () => void;
}

const faultIn = ({ ok, status, code }: AuthAnswer) => {
  if (ok) return null;
  if (status === 429) return 'factor.tooMany';
  if (code === 'INVALID_PASSWORD') return 'signIn.wrongPassword';
  return code === 'INVALID_CODE' ? 'factor.wrong' : 'factor.failed';
};

export function SecondFactor({ on, password: hasPassword, onDone }: SecondFactorProps) {
  const { t } = useMessages();
  const [uri, setUri] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [given, setGiven] = useState({ code: '', password: '' });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ReturnType<typeof faultIn>>(null);
  const password = hasPassword ? { password: given.password } : {};
  const ask = async (path: string, body: Record<string, unknown>) => {
    setBusy(true);
    const answer = await askAuth(path, body);
    setBusy(false);
    setFault(faultIn(answer));
    return answer.ok ? answer.data : null;
  };
  const codesOf = (data: Record<string, unknown>) =>
    setCodes(Array.isArray(data['backupCodes']) ? data['backupCodes'].map(String) : []);
  const begin = async () => {
    const data = await ask('/two-factor/enable', { method: 'totp', ...password });
    if (!data) return;
    setUri(typeof data['totpURI'] === 'string' ? data['totpURI'] : null);
    codesOf(data);
  };
  const withCode = async (path: string) => {
    const data = await ask(path, { code: given.code.replace(/\s/g, ''), ...password });
    if (!data) return;
    setGiven({ code: '', password: '' });
    if (path === '/two-factor/generate-backup-codes') codesOf(data);
    if (path === '/two-factor/disable') setCodes([]);
    setUri(null);
    onDone();
  };
  const line = (name: 'code' | 'password', label: string) => (
    <Field label={label} required>
      {(control) => (
        <input
          {...control}
          type={name === 'password' ? 'password' : 'text'}
          autoComplete={name === 'password' ? 'current-password' : 'one-time-code'}
          inputMode={name === 'code' ? 'numeric' : 'text'}
          dir="ltr"
          required
          value={given[name]}
          onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const form = (submit: () => Promise<void>, children: ReactNode) => (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
    </form>
  );
  return (
    <section aria-labelledby="factor" className="pl-stack">
      <div>
        <h2 id="factor">{t('factor.title')}</h2>
        <p className="pl-soft">{t('factor.lede')}</p>
      </div>
      <p>{t(on ? 'factor.on' : 'factor.off')}</p>
      {fault ? <Notice tone="refused" live title={t(fault)} /> : null}
      {uri && !on
        ? form(
            () => withCode('/two-factor/verify-totp'),
            <>
              <p>{t('factor.scan')}</p>
              <Field label={t('factor.key')} required>
                {(control) => (
                  <input
                    {...control}
                    readOnly
                    dir="ltr"
                    value={new URL(uri).searchParams.get('secret') ?? ''}
                    onFocus={(event) => event.target.select()}
                  />
                )}
              </Field>
              <p>
                <a href={uri}>{t('factor.link')}</a>
              </p>
              {line('code', t('factor.code'))}
              <div>
                <Button type="submit" tone="primary" busy={busy}>
                  {t('factor.confirm')}
                </Button>
              </div>
            </>,
          )
        : null}
      {codes.length > 0 && (on || uri) ? <BackupCodes codes={codes} /> : null}
      {!on && !uri
        ? form(
            begin,
            <>
              {hasPassword ? line('password', t('factor.password')) : null}
              <div>
                <Button type="submit" tone="primary" busy={busy}>
                  {t('factor.begin')}
                </Button>
              </div>
            </>,
          )
        : null}
      {on
        ? form(
            () => withCode('/two-factor/generate-backup-codes'),
            <>
              <div className={styles.columns}>
                {line('code', t('factor.code'))}
                {hasPassword ? line('password', t('factor.password')) : null}
              </div>
              <div className="pl-row">
                <Button type="submit" busy={busy}>
                  {t('factor.newCodes')}
                </Button>
                <Button busy={busy} onClick={() => void withCode('/two-factor/disable')}>
                  {t('factor.remove')}
                </Button>
              </div>
            </>,
          )
        : null}
    </section>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useMessages();
  return (
    <Notice tone="open" live title={t('factor.codes')}>
      <p>{t('factor.codesLede')}</p>
      <ul className={styles.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
