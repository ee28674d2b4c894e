/** Who was asked and who answered, of a coalition, a group, a document, a round or a session; and how documents pass. */
import { paths, SMALL } from '@plenary/domain';
import { EvidenceScreenDocument, StageFlowDocument, type EvidenceScreenQuery } from '@plenary/graphql';
import { buttonClass, EmptyState, Notice, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { Balance, Inflow } from './evidence-pictures';
import styles from './evidence.module.css';
import { FlowPart } from './stage-flow';

export type Evidence = NonNullable<NonNullable<EvidenceScreenQuery['coalition']>['evidence']>;
type Address = NonNullable<Parameters<typeof paths.evidence>[1]>;

const NAMES = ['group', 'document', 'round', 'meeting', 'session'] as const satisfies readonly (keyof Address)[];

const readAddress = (search: URLSearchParams): Address =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );

export function EvidenceScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const [search] = useSearchParams();
  const of = readAddress(search);
  const isWhole = Object.keys(of).length === 0;
  const asked = useAsk(EvidenceScreenDocument, { coalition: slug, of });
  const flow = useAsk(StageFlowDocument, { coalition: slug }, !isWhole);
  const coalition = asked.data?.coalition;
  const evidence = coalition?.evidence;
  useTitle(evidence ? t('evidence.title') : undefined);
  if (!coalition || !evidence) return <Waiting {...asked} onRetry={asked.refresh} />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('evidence.title') }]}>
        <a className={buttonClass()} href={paths.evidenceFile(slug, of)} download>
          {t('evidence.file')}
        </a>
      </TopBar>
      <div className={`pl-page ${styles.page}`}>
        <div>
          <h1 dir="auto">{evidence.title ?? t('evidence.title')}</h1>
          <p className="pl-lede">{t(of.session ? 'evidence.ledeSession' : 'evidence.lede')}</p>
          <p className="pl-muted pl-small">
            {of.session ? null : `${t('evidence.rounds', { count: evidence.roundCount })} · `}
            {t('evidence.rule', { small: SMALL })}
          </p>
          {isWhole ? null : (
            <nav className="pl-row" aria-label={t('evidence.back')}>
              <a href={paths.evidence(slug)}>{t('evidence.back')}</a>
              {of.group && of.document ? <a href={paths.evidence(slug, { group: of.group })}>{of.group}</a> : null}
              {of.group && of.document && of.round ? (
                <a href={paths.evidence(slug, { group: of.group, document: of.document })}>
                  {`${of.group}-${of.document}`}
                </a>
              ) : null}
            </nav>
          )}
        </div>
        {evidence.hiddenRounds > 0 ? (
          <Notice tone="open" title={t('evidence.hidden', { count: evidence.hiddenRounds })} />
        ) : null}
        {evidence.roundCount === 0 && !of.session ? (
          <EmptyState icon="people" title={t('evidence.none')}>
            {t('evidence.noneLede')}
          </EmptyState>
        ) : (
          <>
            <div className={styles.two}>
              <Balance
                title={t('evidence.groups')}
                by={t('evidence.byGroup')}
                lines={evidence.stakeholderGroups}
                all={evidence}
                session={Boolean(of.session)}
                name={`${slug}-stakeholder-groups`}
              />
              <Balance
                title={t('evidence.regions')}
                by={t('evidence.byRegion')}
                lines={evidence.regions}
                all={evidence}
                session={Boolean(of.session)}
                name={`${slug}-regions`}
              />
            </div>
            {evidence.inflow.length > 0 ? <Inflow days={evidence.inflow} name={`${slug}-comments-by-day`} /> : null}
            {evidence.parts.length > 0 ? <Parts slug={slug} of={of} evidence={evidence} /> : null}
          </>
        )}
        {isWhole && flow.data?.coalition ? <FlowPart slug={slug} flow={flow.data.coalition.stageFlow} /> : null}
      </div>
    </>
  );
}

function Parts({ slug, of, evidence }: { slug: string; of: Address; evidence: Evidence }) {
  const { t, list, dotted } = useMessages();
  const partAddress = (code: string): Address =>
    of.document ? { ...of, round: code } : of.group ? { ...of, document: code } : { group: code };
  return (
    <section aria-labelledby="evidence-parts">
      <h2 id="evidence-parts">{t('evidence.parts')}</h2>
      <div className={styles.scroll} role="region" aria-labelledby="evidence-parts" tabIndex={0}>
        <table className="pl-table pl-stacked">
          <thead>
            <tr>
              <th scope="col">{t('evidence.part')}</th>
              <th scope="col">{t('evidence.asked')}</th>
              <th scope="col">{t('evidence.answered')}</th>
              <th scope="col">{t('evidence.silent')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.parts.map(({ code, title, asked, answered, silent }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={paths.evidence(slug, partAddress(code))} dir="auto">
                    {dotted([code, title])}
                  </a>
                </th>
                <td data-label={t('evidence.asked')}>{asked ?? t('evidence.withheld')}</td>
                <td data-label={t('evidence.answered')}>{answered ?? t('evidence.withheld')}</td>
                <td data-label={t('evidence.silent')}>
                  {silent.length > 0 ? list(silent) : t('evidence.nobodySilent')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
