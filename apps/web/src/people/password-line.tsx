/** Whether the viewer has a password, and the mailed link that sets one. */
import { Button, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { askAuth } from './auth-request';

interface PasswordLineProps {
  address: string;
  has: boolean;
  secondFactor: boolean;
}

export function PasswordLine({ address, has, secondFactor }: PasswordLineProps) {
  const { t } = useMessages();
  const [state, setState] = useState<'asking' | 'busy' | 'sent' | 'failed'>('asking');
  const ask = () => {
    setState('busy');
    void askAuth('/request-password-reset', { email: address }).then(({ ok }) => setState(ok ? 'sent' : 'failed'));
  };
  return (
    <section aria-labelledby="password" className="pl-stack">
      <div>
        <h2 id="password">{t('password.title')}</h2>
        <p className="pl-soft">{t('password.lede')}</p>
      </div>
      <p>{t(has ? 'password.has' : 'password.none')}</p>
      {state === 'sent' ? <Notice tone="open" live title={t('password.sent', { address })} /> : null}
      {state === 'failed' ? <Notice tone="refused" live title={t('factor.failed')} /> : null}
      {secondFactor ? (
        <div>
          <Button busy={state === 'busy'} onClick={ask}>
            {t('password.ask')}
          </Button>
        </div>
      ) : (
        <p className="pl-muted">{t('password.needsFactor')}</p>
      )}
    </section>
  );
}
