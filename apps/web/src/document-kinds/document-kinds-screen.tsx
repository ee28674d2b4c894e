/** A coordinator sets what each kind of document asks for; what holds for every kind is shown, and stays. */
import { paths } from '@plenary/domain';
import { DocumentKindsDocument, type KindLineFragment } from '@plenary/graphql';
import { TopBar, useMessages } from '@plenary/ui';
import { useGroupAddress } from '../platform/address';
import { NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { KindForm } from './kind-form';
import styles from './document-kinds.module.css';

export function DocumentKindsScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(DocumentKindsDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useTitle(t('kinds.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!coalition.viewerCan.includes('SET_DOCUMENT_KIND')) return <NotFound />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('kinds.title') }]} />
      <div className="pl-page">
        <h1>{t('kinds.title')}</h1>
        <p className="pl-lede">{t('kinds.lede')}</p>
        <div className={styles.kinds}>
          {coalition.kinds.map((kind) => (
            <details key={kind.id} className={styles.kind}>
              <summary>
                <b>{kind.title}</b>{' '}
                <span className="pl-soft">
                  <Changes kind={kind} />
                </span>
              </summary>
              <KindForm kind={kind} onConflict={asked.refresh} />
            </details>
          ))}
        </div>
      </div>
    </>
  );
}

function Changes({ kind }: { kind: KindLineFragment }) {
  const { t } = useMessages();
  const guards = kind.gates.flatMap((gate) => gate.guards).filter(({ holds, usual }) => holds !== usual);
  const days = kind.minimumDays.filter((one) => one.days !== null);
  const count = guards.length + days.length;
  return count === 0 ? t('kinds.asUsual') : t('kinds.changed', { count });
}
