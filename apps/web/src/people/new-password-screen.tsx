/** Where a mailed link sets a password. It signs nobody in: whoever sets one still signs in with it and her code. */
import { paths } from '@plenary/domain';
import { Button, buttonClass, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTitle } from '../platform/screen';
import { askAuth } from './auth-request';
import styles from './people.module.css';

const SHORTEST = 12;

export function NewPasswordScreen() {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const token = search.get('token');
  const [password, setPassword] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'short' | 'done' | 'used'>(token ? 'asking' : 'used');
  useTitle(t('newPassword.title'));
  const set = () => {
    if (password.length < SHORTEST) return setState('short');
    setState('busy');
    void askAuth('/reset-password', { token, newPassword: password }).then(({ ok }) => setState(ok ? 'done' : 'used'));
  };
  const toSignIn = (
    <a className={buttonClass('primary')} href={paths.signIn()}>
      {t('signIn.title')}
    </a>
  );
  return (
    <>
      <TopBar crumbs={[{ label: t('signIn.title'), href: paths.signIn() }, { label: t('newPassword.title') }]} />
      <div className={`pl-page ${styles.narrow}`}>
        <div>
          <h1>{t('newPassword.title')}</h1>
          <p className="pl-lede">{t('newPassword.lede', { min: SHORTEST })}</p>
        </div>
        {state === 'done' ? (
          <Notice tone="open" live title={t('newPassword.done')}>
            {toSignIn}
          </Notice>
        ) : state === 'used' ? (
          <Notice tone="refused" live title={t('signIn.confirm.used')}>
            {toSignIn}
          </Notice>
        ) : (
          <form
            className={styles.panel}
            onSubmit={(event) => {
              event.preventDefault();
              set();
            }}
          >
            <Field
              label={t('newPassword.field')}
              required
              fault={state === 'short' ? t('newPassword.short', { min: SHORTEST }) : null}
            >
              {(control) => (
                <input
                  {...control}
                  type="password"
                  autoComplete="new-password"
                  dir="ltr"
                  required
                  value={password}
                  onChange={(event) => setPassword(event.target.value)}
                />
              )}
            </Field>
            <div>
              <Button type="submit" tone="primary" busy={state === 'busy'}>
                {t('newPassword.set')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </>
  );
}
