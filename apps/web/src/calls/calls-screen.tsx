/** All numbered demands of a coalition, and whether they were taken up. */
import { paths } from '@plenary/domain';
import { CallsDocument } from '@plenary/graphql';
import { Button, EmptyState, Pill, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import sessions from '../sessions/sessions.module.css';
import { MakeCall } from './make-call';

export function CallsScreen() {
  const { t, list } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(CallsDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  const [search, setSearch] = useSearchParams();
  const from = search.get('from');
  useTitle(t('calls.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('calls.title') }]}>
        {coalition.viewerCan.includes('MAKE_CALL') ? (
          <Button tone="primary" onClick={() => setSearch({ from: '' })}>
            {t('call.make')}
          </Button>
        ) : null}
      </TopBar>
      {from === null ? null : (
        <MakeCall
          slug={slug}
          coalitionId={coalition.id}
          from={from}
          onClose={() => setSearch({})}
          onDone={() => {
            setSearch({});
            asked.refresh();
          }}
        />
      )}
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('calls.title')}</h1>
          <p className="pl-lede">{t('calls.lede')}</p>
        </div>
        {coalition.calls.length === 0 ? <EmptyState title={t('calls.none')} /> : null}
        <ul className={sessions.list}>
          {coalition.calls.map(({ id, number, kind, text, addressees, uptakes }) => (
            <li key={id}>
              <div className="pl-row">
                <a href={paths.call(slug, number)}>
                  <b>{t('call.reference', { number })}</b>
                </a>
                <Pill tone="type">{t(`call.kind.${kind}`)}</Pill>
                <Pill tone={uptakes.length > 0 ? 'accepted' : 'open'}>
                  {t('calls.uptakes', { count: uptakes.length })}
                </Pill>
              </div>
              <p dir="auto">{text}</p>
              <p className="pl-muted">{t('call.addressees', { list: list(addressees.map(({ name }) => name)) })}</p>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
