/** The review of relevance: goal by goal and target by target who works towards it and why, and what to look at anew. */
import { findSdg, goalOf, paths } from '@plenary/domain';
import { SdgReviewScreenDocument, type SdgReviewScreenQuery } from '@plenary/graphql';
import { buttonClass, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGroupAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { SdgSeen } from './sdg-section';
import { GroupChoice, SdgSource } from './sdg-source';
import styles from './sdgs.module.css';

type Mapping = NonNullable<SdgReviewScreenQuery['coalition']>['sdgMappings'][number];

const ENDINGS = [
  ['html', 'sdgs.print'],
  ['csv', 'sdgs.csv'],
  ['json', 'sdgs.json'],
] as const;

export function SdgReviewScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const group = useSearchParams()[0].get('group') ?? undefined;
  const asked = useAsk(SdgReviewScreenDocument, { coalition: slug, group: group ?? null });
  const [onlyToReview, setOnly] = useState(false);
  const coalition = asked.data?.coalition;
  useTitle(t('sdgs.review'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { sdgMappings: mappings } = coalition;
  const toReview = mappings.filter(({ reviews }) => reviews.length > 0);
  const shown = onlyToReview ? toReview : mappings;
  return (
    <>
      <TopBar
        crumbs={[
          { label: coalition.name, href: paths.coalition(slug) },
          { label: t('sdgs.title'), href: paths.sdgs(slug, group) },
          { label: t('sdgs.review') },
        ]}
      />
      <div className={`pl-page ${styles.page}`}>
        <div>
          <h1>{t('sdgs.review')}</h1>
          <p className="pl-lede">{t('sdgs.reviewLede')}</p>
        </div>
        <GroupChoice groups={coalition.groups} chosen={group} pathTo={(code) => paths.sdgReview(slug, code)} />
        <div className="pl-row">
          {ENDINGS.map(([ending, label]) => (
            <a
              key={ending}
              className={buttonClass()}
              href={paths.sdgFile(slug, ending, group)}
              {...(ending === 'html' ? {} : { download: true })}
            >
              {t(label)}
            </a>
          ))}
        </div>
        <p>{t('sdgs.toReview', { count: toReview.length })}</p>
        <label className={styles.tick}>
          <input type="checkbox" checked={onlyToReview} onChange={(event) => setOnly(event.target.checked)} />
          {t('sdgs.onlyToReview')}
        </label>
        {shown.length === 0 ? (
          <EmptyState title={t(mappings.length === 0 ? 'sdgs.none' : 'sdgs.noneHere')}>
            {mappings.length === 0 ? t('sdgs.noneLede') : null}
          </EmptyState>
        ) : (
          [...new Set(shown.map(({ code }) => goalOf(code)))].map((goal) => (
            <GoalPart key={goal} slug={slug} goal={goal} mappings={shown.filter(({ code }) => goalOf(code) === goal)} />
          ))
        )}
        <SdgSource />
      </div>
    </>
  );
}

function GoalPart({ slug, goal, mappings }: { slug: string; goal: string; mappings: readonly Mapping[] }) {
  const { t } = useMessages();
  const nameOf = (code: string) => t('sdgs.goalName', { code, label: findSdg(code)?.label ?? '' });
  const id = `goal-${goal}`;
  return (
    <section className={styles.goal} aria-labelledby={id}>
      <h2 id={id}>{nameOf(goal)}</h2>
      <table className="pl-table pl-stacked">
        <thead>
          <tr>
            <th scope="col">{t('sdgs.target')}</th>
            <th scope="col">{t('sdgs.what')}</th>
            <th scope="col">{t('sdgs.reason')}</th>
            <th scope="col">{t('sdgs.seen')}</th>
          </tr>
        </thead>
        <tbody>
          {mappings.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.code === goal ? t('sdgs.wholeGoal') : nameOf(one.code)}</th>
              <td data-label={t('sdgs.what')}>
                <Subject slug={slug} mapping={one} />
              </td>
              <td data-label={t('sdgs.reason')}>
                <bdi>{one.reason}</bdi>
              </td>
              <td data-label={t('sdgs.seen')}>
                <SdgSeen mapping={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Subject({ slug, mapping: { group, document, session } }: { slug: string; mapping: Mapping }) {
  const { t } = useMessages();
  if (group)
    return (
      <>
        <a href={paths.group(slug, group.code)}>{t('sdgs.ofGroup', { code: group.code })}</a> <bdi>{group.title}</bdi>
      </>
    );
  if (document)
    return (
      <>
        <a href={paths.documentSdgs(slug, document.group.code, document.code)}>
          {`${document.group.code}-${document.code}`}
        </a>{' '}
        <bdi>{document.title}</bdi>
      </>
    );
  if (session)
    return (
      <>
        <a href={paths.session(slug, session.meeting.code, session.code)}>
          {t('sdgs.ofSession', { code: session.code })}
        </a>{' '}
        <bdi>{session.title}</bdi>
      </>
    );
  return null;
}
