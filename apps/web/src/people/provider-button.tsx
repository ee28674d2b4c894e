/** Going on by an organisation's provider: it is asked where, and the browser goes there. */
import { paths } from '@plenary/domain';
import { Button, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { askAuth } from './auth-request';
import styles from './people.module.css';

export function ProviderButton({ label }: { label: string }) {
  const { t } = useMessages();
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');
  const go = () => {
    setState('busy');
    const body = { provider: 'oidc', callbackURL: '/', errorCallbackURL: paths.signIn() };
    void askAuth('/sign-in/social', body).then(({ ok, data }) => {
      if (ok && typeof data['url'] === 'string') location.assign(data['url']);
      else setState('failed');
    });
  };
  return (
    <div className={styles.panel}>
      {state === 'failed' ? <Notice tone="refused" live title={t('signIn.providerFailed')} /> : null}
      <div>
        <Button busy={state === 'busy'} onClick={go}>
          {t('signIn.by', { provider: label })}
        </Button>
      </div>
    </div>
  );
}
