/** Signing in asks for a mailed link; the demo also names who one could be. */
import { paths } from '@plenary/domain';
import { DemoSignInsDocument } from '@plenary/graphql';
import { Button, buttonClass, ErrorNotice, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useTitle } from '../platform/screen';
import { useViewer } from '../platform/viewer';
import { useAsk } from '../platform/use-screen';
import styles from './people.module.css';

async function askForLink(address: string): Promise<boolean> {
  try {
    const { ok } = await fetch('/api/auth/sign-in/magic-link', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: address, callbackURL: '/' }),
    });
    return ok;
  } catch {
    return false;
  }
}

export function SignInScreen() {
  const { t } = useMessages();
  const viewer = useViewer();
  const demo = viewer?.demo ?? false;
  const demoSignIns = useAsk(DemoSignInsDocument, {}, !demo).data?.demoSignIns ?? [];
  const [address, setAddress] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'sent' | 'failed'>('asking');
  useTitle(t('signIn.title'));
  const ask = (to: string) => {
    setAddress(to);
    setState('busy');
    void askForLink(to).then((sent) => setState(sent ? 'sent' : 'failed'));
  };
  return (
    <>
      <TopBar crumbs={[{ label: t('signIn.title') }]} />
      <div className={`pl-page ${styles.narrow}`}>
        <div>
          <h1>{t(state === 'sent' ? 'signIn.sent' : 'signIn.title')}</h1>
          {state === 'sent' ? null : <p className="pl-lede">{t('signIn.lede')}</p>}
        </div>
        {state === 'sent' ? (
          <div className={styles.panel} role="status">
            <p>{t('signIn.sentTo', { address })}</p>
            <div className="pl-row">
              {demo ? (
                <a className={buttonClass('primary')} href={paths.demoMails()}>
                  {t('signIn.demoMails')}
                </a>
              ) : null}
              <Button tone="quiet" onClick={() => setState('asking')}>
                {t('signIn.again')}
              </Button>
            </div>
          </div>
        ) : (
          <form
            className={styles.panel}
            onSubmit={(event) => {
              event.preventDefault();
              if (address.trim()) ask(address.trim());
            }}
          >
            <Field label={t('signIn.address')} required>
              {(control) => (
                <input
                  {...control}
                  type="email"
                  autoComplete="email"
                  inputMode="email"
                  dir="ltr"
                  required
                  value={address}
                  onChange={(event) => setAddress(event.target.value)}
                />
              )}
            </Field>
            {state === 'failed' ? <ErrorNotice title={t('signIn.failed')} /> : null}
            <div>
              <Button type="submit" tone="primary" busy={state === 'busy'}>
                {t('signIn.ask')}
              </Button>
            </div>
          </form>
        )}
        {demoSignIns.length > 0 && state !== 'sent' ? (
          <Notice title={t('signIn.demo.title')}>
            <p className="pl-soft">{t('signIn.demo.lede')}</p>
            <ul className={styles.signIns}>
              {demoSignIns.map((one) => (
                <li key={one.address}>
                  <span>
                    <b>{one.name}</b> · {t(`role.${one.role}`)}
                    <br />
                    <span className="pl-muted pl-small">{one.hint}</span>
                  </span>
                  <Button onClick={() => ask(one.address)}>{t('signIn.demo.as', { name: one.name })}</Button>
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
    </>
  );
}
