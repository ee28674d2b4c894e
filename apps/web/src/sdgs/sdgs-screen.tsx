/** How well the 17 goals are covered by a coalition or by one of its groups, as a picture and as a table, and the gaps. */
import { findSdg, paths } from '@plenary/domain';
import { SdgsScreenDocument, type SdgsScreenQuery } from '@plenary/graphql';
import { buttonClass, PartBars, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { PictureAndTable } from '../evidence/evidence-pictures';
import { useGroupAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { GroupChoice, SdgSource } from './sdg-source';
import styles from './sdgs.module.css';

type Coverage = NonNullable<SdgsScreenQuery['coalition']>['sdgCoverage'];

const isCovered = ({ groups, documents, sessions }: Coverage[number]): boolean => groups + documents + sessions > 0;

export function SdgsScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const group = useSearchParams()[0].get('group') ?? undefined;
  const asked = useAsk(SdgsScreenDocument, { coalition: slug, group: group ?? null });
  const coalition = asked.data?.coalition;
  useTitle(t('sdgs.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { sdgCoverage: coverage, sdgMappings: mappings } = coalition;
  const gaps = coverage.filter((one) => !isCovered(one));
  const toReview = mappings.filter(({ reviews }) => reviews.length > 0).length;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('sdgs.title') }]}>
        <a className={buttonClass()} href={paths.sdgReview(slug, group)}>
          {t('sdgs.review')}
        </a>
      </TopBar>
      <div className={`pl-page ${styles.page}`}>
        <div>
          <h1>{t('sdgs.title')}</h1>
          <p className="pl-lede">{t(group ? 'sdgs.ledeGroup' : 'sdgs.lede')}</p>
        </div>
        <GroupChoice groups={coalition.groups} chosen={group} pathTo={(code) => paths.sdgs(slug, code)} />
        <p>
          <b>{t('sdgs.covered', { covered: coverage.length - gaps.length })}</b> ·{' '}
          <a href={paths.sdgReview(slug, group)}>{t('sdgs.toReview', { count: toReview })}</a>
        </p>
        <CoveragePicture coverage={coverage} name={[slug, group, 'sdgs'].filter(Boolean).join('-')} />
        <section aria-labelledby="gaps">
          <h2 id="gaps">{t('sdgs.gaps')}</h2>
          {gaps.length === 0 ? <p>{t('sdgs.noGaps')}</p> : null}
          <ul className={styles.gaps}>
            {gaps.map(({ goal }) => (
              <li key={goal}>{t('sdgs.goalName', { code: goal, label: findSdg(goal)?.label ?? '' })}</li>
            ))}
          </ul>
        </section>
        <SdgSource />
      </div>
    </>
  );
}

function CoveragePicture({ coverage, name }: { coverage: Coverage; name: string }) {
  const { t, list } = useMessages();
  const covered = coverage.filter(isCovered).length;
  const nameOf = (goal: string) => t('sdgs.goalName', { code: goal, label: findSdg(goal)?.label ?? '' });
  const says = ({ groups, documents, sessions }: Coverage[number]) =>
    list([
      ...(groups > 0 ? [t('sdgs.countGroups', { count: groups })] : []),
      ...(documents > 0 ? [t('sdgs.countDocuments', { count: documents })] : []),
      ...(sessions > 0 ? [t('sdgs.countSessions', { count: sessions })] : []),
    ]) || t('sdgs.nothing');
  const bars = coverage.map((one) => ({
    key: one.goal,
    name: nameOf(one.goal),
    says: says(one),
    parts: [one.groups, one.documents, one.sessions],
  }));
  return (
    <PictureAndTable
      title={t('sdgs.coverage')}
      lede={t('sdgs.legend')}
      name={name}
      draw={(room, svg) => (
        <PartBars
          svg={svg}
          room={room}
          bars={bars}
          label={t('sdgs.picture', { covered, open: coverage.length - covered })}
        />
      )}
    >
      <table className="pl-table">
        <thead>
          <tr>
            <th scope="col">{t('sdgs.goal')}</th>
            <th scope="col">{t('sdgs.groups')}</th>
            <th scope="col">{t('sdgs.documents')}</th>
            <th scope="col">{t('sdgs.sessions')}</th>
            <th scope="col">{t('sdgs.targets')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((one) => (
            <tr key={one.goal}>
              <th scope="row">{nameOf(one.goal)}</th>
              <td>{one.groups}</td>
              <td>{one.documents}</td>
              <td>{one.sessions}</td>
              <td>{one.targets}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PictureAndTable>
  );
}
