/** What is needed and not offered within reach, by region; each leads to what is listed for it. */
import { paths } from '@plenary/domain';
import { HubGapsDocument } from '@plenary/graphql';
import { Button, Notice, Skeleton, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import type { Sought } from './hub-address';
import styles from './hub.module.css';

const STEP = 25;
const MOST = 500;

export function Gaps({ slug, sought }: { slug: string; sought: Sought }) {
  const { t } = useMessages();
  const [first, setFirst] = useState(STEP);
  const asked = useAsk(HubGapsDocument, { coalition: slug, sought, first });
  const found = asked.data?.coalition?.hub.gaps;
  return (
    <section className="pl-stack" aria-labelledby="gaps">
      <div>
        <h2 id="gaps">{t('hub.gaps')}</h2>
        <p className="pl-soft">{t('hub.gapsLede')}</p>
      </div>
      {asked.fault ? <FaultNotice fault={asked.fault} onRetry={asked.refresh} /> : null}
      {!found && !asked.fault ? <Skeleton lines={6} /> : null}
      {found?.total === 0 ? <Notice tone="good" title={t('hub.noGaps')} /> : null}
      {found && found.total > 0 ? (
        <div className="pl-table-scroll" role="region" aria-labelledby="gaps" tabIndex={0}>
          <table className={`pl-table pl-stacked ${styles.gaps}`}>
            <thead>
              <tr>
                <th scope="col">{t('hub.region')}</th>
                <th scope="col">{t('hub.standard')}</th>
                <th scope="col">{t('hub.level')}</th>
                <th scope="col" className="pl-number">
                  {t('hub.gapNeeds')}
                </th>
                <th scope="col" className="pl-number">
                  {t('hub.gapElsewhere')}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.gaps.map(({ region, standard, level, needs, offersElsewhere }) => {
                const where = region ?? t('hub.everywhere');
                const label = t('hub.show', { standard, level: t(`hub.level.${level}`), region: where });
                return (
                  <tr key={JSON.stringify([region, standard, level])}>
                    <td data-label={t('hub.region')}>{where}</td>
                    <th scope="row">
                      <a href={paths.hub(slug, { standard, level, region })} aria-label={label}>
                        <bdi>{standard}</bdi>
                      </a>
                    </th>
                    <td data-label={t('hub.level')}>{t(`hub.level.${level}`)}</td>
                    <td data-label={t('hub.gapNeeds')} className="pl-number">
                      {needs}
                    </td>
                    <td data-label={t('hub.gapElsewhere')} className="pl-number">
                      {offersElsewhere}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {found && found.total > found.gaps.length && first < MOST ? (
        <div className="pl-row">
          <Button onClick={() => setFirst(Math.min(MOST, first * 2))}>{t('hub.allGaps')}</Button>
          <span className="pl-soft">{t('hub.gapsShown', { shown: found.gaps.length, total: found.total })}</span>
        </div>
      ) : null}
    </section>
  );
}
