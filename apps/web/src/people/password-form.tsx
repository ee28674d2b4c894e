/** Signing in by a password, which always wants a code after it. */
import { paths } from '@plenary/domain';
import { Button, Field, Notice, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { askAuth, type AuthAnswer } from './auth-request';
import styles from './people.module.css';

interface PasswordFormProps {
  address: string;
  onAddress: (address: string) => void;
  onForgot: () => void;
  onBack: () => void;
}

const faultIn = ({ status, code }: AuthAnswer) =>
  status === 429
    ? 'signIn.tooMany'
    : code === 'SECOND_FACTOR_NEEDED'
      ? 'signIn.needsFactor'
      : status === 401
        ? 'signIn.wrongPassword'
        : 'factor.failed';

export function PasswordForm({ address, onAddress, onForgot, onBack }: PasswordFormProps) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ReturnType<typeof faultIn> | null>(null);
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        setFault(null);
        void askAuth('/sign-in/email', { email: address.trim(), password }).then((answer) => {
          setBusy(false);
          if (answer.ok && answer.data['twoFactorRedirect']) void navigate(paths.secondFactor());
          else setFault(faultIn(answer));
        });
      }}
    >
      <Field label={t('signIn.address')} required>
        {(control) => (
          <input
            {...control}
            type="email"
            autoComplete="username"
            dir="ltr"
            required
            value={address}
            onChange={(event) => onAddress(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('signIn.password')} required>
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="current-password"
            dir="ltr"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {fault ? <Notice tone="refused" live title={t(fault)} /> : null}
      <div className="pl-row">
        <Button type="submit" tone="primary" busy={busy}>
          {t('signIn.do')}
        </Button>
        <Button tone="quiet" onClick={onBack}>
          {t('signIn.byMail')}
        </Button>
        {address.trim() ? (
          <Button tone="quiet" onClick={onForgot}>
            {t('signIn.forgot')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
