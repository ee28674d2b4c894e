/** Signing in asks for a mailed link, a passkey, or what else the installation allows; the demo also names who one could be. */
import { paths } from '@plenary/domain';
import { DemoSignInsDocument, SignInWaysDocument } from '@plenary/graphql';
import { Button, buttonClass, ErrorNotice, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTitle } from '../platform/screen';
import { useViewer } from '../platform/viewer';
import { useAsk } from '../platform/use-screen';
import { askAuth } from './auth-request';
import { PasswordForm } from './password-form';
import styles from './people.module.css';
import { ProviderButton } from './provider-button';
import { unsentOf } from './unsent';
import { usePasskeySignIn } from './use-passkey-sign-in';

export function SignInScreen() {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const viewer = useViewer();
  const demo = viewer?.demo ?? false;
  const demoSignIns = useAsk(DemoSignInsDocument, {}, !demo).data?.demoSignIns ?? [];
  const ways = useAsk(SignInWaysDocument, {}).data?.signInWays;
  const unsent = unsentOf(ways?.mails);
  const [address, setAddress] = useState('');
  const [byPassword, setByPassword] = useState(false);
  const [state, setState] = useState<'asking' | 'busy' | 'sent' | 'failed'>('asking');
  const passkey = usePasskeySignIn();
  useTitle(t('signIn.title'));
  const ask = (to: string, path = '/sign-in/magic-link') => {
    setAddress(to);
    setState('busy');
    const leads = path === '/sign-in/magic-link' ? { callbackURL: '/' } : {};
    void askAuth(path, { email: to, ...leads }).then(({ ok }) => setState(ok ? 'sent' : 'failed'));
  };
  return (
    <>
      <TopBar crumbs={[{ label: t('signIn.title') }]} />
      <div className={`pl-page ${styles.narrow}`}>
        <div>
          <h1>{t(state !== 'sent' ? 'signIn.title' : unsent ? `signIn.unsent.${unsent}.title` : 'signIn.sent')}</h1>
          {state === 'sent' || byPassword ? null : (
            <p className="pl-lede">
              {t(unsent ? `signIn.unsent.${unsent}` : ways?.passwords ? 'signIn.ledeMail' : 'signIn.lede')}
            </p>
          )}
        </div>
        {search.get('error') && state === 'asking' ? (
          <Notice tone="refused" title={t('signIn.providerFailed')} />
        ) : null}
        {state === 'sent' ? (
          <div className={styles.panel} role="status">
            <p>{t(unsent ? `signIn.unsent.${unsent}.asked` : 'signIn.sentTo', { address })}</p>
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
        ) : byPassword ? (
          <PasswordForm
            address={address}
            onAddress={setAddress}
            onForgot={() => ask(address.trim(), '/request-password-reset')}
            onBack={() => setByPassword(false)}
          />
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
            {passkey.fault ? <Notice tone="refused" live title={t(passkey.fault)} /> : null}
            <div className="pl-row">
              <Button type="submit" tone="primary" busy={state === 'busy'}>
                {t(unsent ? 'signIn.unsent.ask' : 'signIn.ask')}
              </Button>
              {ways?.passkeys && passkey.possible ? (
                <Button busy={passkey.busy} onClick={passkey.go}>
                  {t('signIn.byPasskey')}
                </Button>
              ) : null}
              {ways?.passwords ? (
                <Button tone="quiet" onClick={() => setByPassword(true)}>
                  {t('signIn.byPassword')}
                </Button>
              ) : null}
            </div>
          </form>
        )}
        {ways?.provider && state !== 'sent' ? <ProviderButton label={ways.provider} /> : null}
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
