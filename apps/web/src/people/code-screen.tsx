/** The second factor is asked for here, whichever way somebody came in: a code of her app, or a backup code. */
import { paths } from '@plenary/domain';
import { Button, buttonClass, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useTitle } from '../platform/screen';
import { askAuth } from './auth-request';
import styles from './people.module.css';

/** The challenge is gone: it ran out, or was tried too often. */
const OVER = ['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'];

export function CodeScreen() {
  const { t } = useMessages();
  const [backup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'wrong' | 'tooMany' | 'over'>('asking');
  useTitle(t('code.title'));
  const send = () => {
    setState('busy');
    const path = backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
    void askAuth(path, { code: backup ? code.trim() : code.replace(/\s/g, '') }).then((answer) => {
      if (answer.ok) location.assign('/');
      else if (answer.code && OVER.includes(answer.code)) setState('over');
      else setState(answer.status === 429 ? 'tooMany' : 'wrong');
    });
  };
  return (
    <>
      <TopBar crumbs={[{ label: t('signIn.title'), href: paths.signIn() }, { label: t('code.title') }]} />
      <div className={`pl-page ${styles.narrow}`}>
        <div>
          <h1>{t('code.title')}</h1>
          <p className="pl-lede">{t(backup ? 'code.backupLede' : 'code.lede')}</p>
        </div>
        {state === 'over' ? (
          <Notice tone="refused" live title={t('code.over')}>
            <a className={buttonClass('primary')} href={paths.signIn()}>
              {t('code.again')}
            </a>
          </Notice>
        ) : (
          <form
            className={styles.panel}
            onSubmit={(event) => {
              event.preventDefault();
              send();
            }}
          >
            <Field
              label={t('code.field')}
              required
              fault={state === 'wrong' ? t('factor.wrong') : state === 'tooMany' ? t('signIn.tooMany') : null}
            >
              {(control) => (
                <input
                  {...control}
                  autoComplete="one-time-code"
                  inputMode={backup ? 'text' : 'numeric'}
                  dir="ltr"
                  required
                  value={code}
                  onChange={(event) => setCode(event.target.value)}
                />
              )}
            </Field>
            <div className="pl-row">
              <Button type="submit" tone="primary" busy={state === 'busy'}>
                {t('signIn.do')}
              </Button>
              <Button
                tone="quiet"
                onClick={() => {
                  setBackup(!backup);
                  setCode('');
                  setState('asking');
                }}
              >
                {t(backup ? 'code.app' : 'code.backup')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </>
  );
}
