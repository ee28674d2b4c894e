/** The mailed link that proves an address arrives here: what it does is shown, and a button does it. */
import { paths } from '@plenary/domain';
import { AddressProofDocument, ProveAddressDocument } from '@plenary/graphql';
import { Button, buttonClass, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import styles from '../people/people.module.css';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { useViewerState } from '../platform/viewer';
import { MergePlan } from './merge-plan';

export function ProofScreen() {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const asked = useAsk(AddressProofDocument, { token });
  const prove = useDo(ProveAddressDocument);
  const { refresh } = useViewerState();
  const [done, setDone] = useState(false);
  useTitle(t('proof.title'));
  if (!asked.data) return <Waiting {...asked} onRetry={asked.refresh} />;
  const plan = asked.data.viewer.addressProof;
  return (
    <>
      <TopBar crumbs={[{ label: t('me.title'), href: paths.me() }, { label: t('proof.title') }]} />
      <div className={`pl-page ${styles.narrow} pl-stack`}>
        <h1>{t('proof.title')}</h1>
        {done ? (
          <Notice title={t('proof.done')} live>
            <div className="pl-row">
              <a className={buttonClass('primary')} href={paths.me()}>
                {t('me.title')}
              </a>
            </div>
          </Notice>
        ) : plan ? (
          <div className={styles.panel}>
            <MergePlan plan={plan} />
            {prove.fault ? <FaultNotice fault={prove.fault} /> : null}
            <div>
              <Button
                tone="primary"
                busy={prove.busy}
                disabled={plan.fault !== null}
                onClick={() =>
                  void prove.act({ token, seen: plan.seen }).then(({ data }) => {
                    if (!data) return asked.refresh();
                    setDone(true);
                    refresh();
                  })
                }
              >
                {t('proof.do')}
              </Button>
            </div>
          </div>
        ) : (
          <Notice tone="refused" title={t('proof.nowhere')}>
            <p>{t('proof.nowhereLede')}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
