/** The first coordinator of an empty installation makes the coalition and herself known to it. */
import { ClaimInstallationDocument } from '@plenary/graphql';
import { Button, Field, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused, useTitle } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './people.module.css';

export function ClaimScreen() {
  const messages = useMessages();
  const { t } = messages;
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const claim = useDo(ClaimInstallationDocument);
  const [ids] = useState(() => ({ coalitionId: newId(), personId: newId() }));
  const [given, setGiven] = useState({ coalitionName: '', slug: '', personName: '', address: '' });
  useTitle(t('claim.title'));
  const field = (name: keyof typeof given, label: string, hint?: string, type = 'text') => (
    <Field label={label} required {...(hint ? { hint } : {})} fault={fieldFault(messages, claim.fault, name)}>
      {(control) => (
        <input
          {...control}
          type={type}
          required
          value={given[name]}
          onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <TopBar crumbs={[{ label: t('claim.title') }]} />
      <div className={`pl-page ${styles.narrow}`}>
        <div>
          <h1>{t('claim.title')}</h1>
          <p className="pl-lede">{t('claim.lede')}</p>
        </div>
        {token ? (
          <form
            className={styles.panel}
            onSubmit={(event) => {
              event.preventDefault();
              void claim
                .act({ input: { token, ...ids, ...given } })
                .then(({ data }) => data && location.assign(data.claimInstallation.signInPath));
            }}
          >
            {field('coalitionName', t('claim.coalition'))}
            {field('slug', t('claim.slug'), t('claim.slugHint'))}
            {field('personName', t('claim.name'))}
            {field('address', t('claim.address'), undefined, 'email')}
            <Refused fault={claim.fault} />
            <div>
              <Button type="submit" tone="primary" busy={claim.busy}>
                {t('claim.do')}
              </Button>
            </div>
          </form>
        ) : (
          <Notice tone="refused" title={t('claim.missing')} />
        )}
      </div>
    </>
  );
}
