/** The list of standards that is kept with a document: what stands on it, how its members rank it, its editions. */
import { paths } from '@plenary/domain';
import { StandardsScreenDocument, type StandardsScreenQuery } from '@plenary/graphql';
import { Button, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useDocumentAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { Ballot } from './ballot';
import { Editions } from './editions';
import { ListForm } from './list-form';
import { StandardForm } from './standard-form';
import { StandardTables } from './standard-tables';
import styles from './standards.module.css';

export type ListedDocument = NonNullable<StandardsScreenQuery['document']>;
export type List = NonNullable<ListedDocument['standardsList']>;

type Dialog = 'list' | 'add' | 'propose';

export function StandardsScreen() {
  const { t } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(StandardsScreenDocument, address);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const document = asked.data?.document;
  useTitle(document ? `${t('standards.title')} · ${document.title}` : undefined);
  if (!document) return <Waiting {...asked} onRetry={asked.refresh} />;
  const list = document.standardsList;
  const mayKeep = document.viewerCan.includes('KEEP_STANDARDS');
  const mayPropose = !mayKeep && list?.viewerCan.includes('PROPOSE_STANDARD');
  const close = () => setDialog(null);
  const done = () => {
    close();
    asked.refresh();
  };
  return (
    <>
      <TopBar
        crumbs={[
          { label: address.group, href: paths.group(address.coalition, address.group) },
          { label: document.title, href: paths.document(address.coalition, address.group, address.document) },
          { label: t('standards.title') },
        ]}
      >
        {list && mayKeep ? <Button onClick={() => setDialog('list')}>{t('standards.settings')}</Button> : null}
        {list && mayKeep ? (
          <Button tone="primary" onClick={() => setDialog('add')}>
            {t('standards.add')}
          </Button>
        ) : null}
        {mayPropose ? (
          <Button tone="primary" onClick={() => setDialog('propose')}>
            {t('standards.propose')}
          </Button>
        ) : null}
      </TopBar>
      <div className={`pl-page ${styles.page}`}>
        <div>
          <h1>{t('standards.title')}</h1>
          <p className="pl-lede" dir="auto">
            {document.title}
          </p>
        </div>
        {list ? (
          <>
            <p>
              <b>{t('standards.underWay', { number: list.edition })}.</b>{' '}
              {list.wanted === null || list.wanted === undefined
                ? t('standards.countAny', { listed: list.listedCount })
                : t('standards.count', { listed: list.listedCount, wanted: list.wanted })}
              {'. '}
              {t('ballot.voters', { count: list.voterCount })}
            </p>
            <StandardTables documentId={document.id} list={list} address={address} onDone={asked.refresh} />
            <Ballot
              key={`${document.id} ${list.edition}`}
              documentId={document.id}
              list={list}
              onDone={asked.refresh}
            />
            <Editions document={document} list={list} address={address} onDone={asked.refresh} />
          </>
        ) : (
          <EmptyState
            icon="list"
            title={t('standards.none')}
            action={
              mayKeep ? (
                <Button tone="primary" onClick={() => setDialog('list')}>
                  {t('standards.begin')}
                </Button>
              ) : null
            }
          >
            {t('standards.noneLede')}
          </EmptyState>
        )}
      </div>
      {dialog === 'list' ? (
        <ListForm documentId={document.id} list={list ?? null} onClose={close} onDone={done} />
      ) : null}
      {dialog === 'add' || dialog === 'propose' ? (
        <StandardForm documentId={document.id} proposes={dialog === 'propose'} onClose={close} onDone={done} />
      ) : null}
    </>
  );
}
