/** Another address of the viewer's: a link is mailed there, and whoever it belonged to is she. */
import { AskAddressProofDocument } from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import styles from '../people/people.module.css';
import { fieldFault } from '../platform/errors';
import { newId } from '../platform/ids';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';

export function AnotherAddress() {
  const messages = useMessages();
  const { t } = messages;
  const ask = useDo(AskAddressProofDocument);
  const [address, setAddress] = useState('');
  const [sent, setSent] = useState(false);
  return (
    <section className={styles.panel} aria-labelledby="another-address">
      <h2 id="another-address">{t('proof.title')}</h2>
      <p className="pl-muted">{t('proof.lede')}</p>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          void ask.act({ proofId: newId(), address }).then(({ data }) => data && setSent(true));
        }}
      >
        <Field label={t('group.address')} required fault={fieldFault(messages, ask.fault, 'address')}>
          {(control) => (
            <input
              {...control}
              required
              type="email"
              value={address}
              onChange={(event) => {
                setSent(false);
                setAddress(event.target.value);
              }}
            />
          )}
        </Field>
        <Button type="submit" busy={ask.busy}>
          {t('proof.ask')}
        </Button>
      </form>
      {sent ? <p role="status">{t('proof.sent')}</p> : null}
      <Refused fault={ask.fault} />
    </section>
  );
}
