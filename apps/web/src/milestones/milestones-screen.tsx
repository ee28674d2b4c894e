/** What all groups have promised for when: a picture of time, and a table with the same, where it is changed. */
import { paths } from '@plenary/domain';
import { MilestonesDocument, type MilestonesQuery } from '@plenary/graphql';
import { Button, EmptyState, Timeline, TopBar, useMessages } from '@plenary/ui';
import { useRef, useState } from 'react';
import { useGroupAddress } from '../platform/address';
import { useNow } from '../platform/here';
import { savePng, saveSvg } from '../platform/save-picture';
import { useTitle, Waiting } from '../platform/screen';
import { useRoom } from '../platform/use-room';
import { useAsk } from '../platform/use-screen';
import { MilestoneForm } from './milestone-forms';
import { MilestoneTable } from './milestone-table';
import styles from './milestones.module.css';
import { timelineRows } from './timeline-rows';

export type GroupWithMilestones = NonNullable<MilestonesQuery['coalition']>['groups'][number];

export function MilestonesScreen() {
  const messages = useMessages();
  const { t } = messages;
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(MilestonesDocument, { coalition: slug });
  const now = useNow();
  const picture = useRef<SVGSVGElement>(null);
  const [setting, setSetting] = useState(false);
  const [past, setPast] = useState(false);
  const [room, place] = useRoom();
  const coalition = asked.data?.coalition;
  useTitle(coalition ? t('milestones.title') : undefined);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { groups } = coalition;
  const mine = groups.filter(({ viewerCan }) => viewerCan.includes('SET_MILESTONE'));
  const rows = timelineRows(groups, messages, past);
  const any = groups.some(({ milestones }) => milestones.length > 0);
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('milestones.title') }]}>
        {mine.length > 0 ? (
          <Button tone="primary" onClick={() => setSetting(true)}>
            {t('milestones.set')}
          </Button>
        ) : null}
      </TopBar>
      <div className={`pl-page ${styles.page}`}>
        <h1>{t('milestones.title')}</h1>
        <p className="pl-lede">{t('milestones.lede')}</p>
        {any ? (
          <>
            <label className={styles.past}>
              <input type="checkbox" checked={past} onChange={(event) => setPast(event.target.checked)} />
              {t('milestones.past')}
            </label>
            <div ref={place} className={styles.picture} role="region" aria-label={t('milestones.title')} tabIndex={0}>
              <Timeline
                svg={picture}
                rows={rows}
                now={now}
                room={room}
                label={t('milestones.picture', { count: rows.length })}
              />
            </div>
            <div className="pl-row">
              <Button onClick={() => picture.current && saveSvg(picture.current, `${slug}-milestones`)}>
                {t('milestones.svg')}
              </Button>
              <Button onClick={() => picture.current && void savePng(picture.current, `${slug}-milestones`)}>
                {t('milestones.png')}
              </Button>
            </div>
            <MilestoneTable coalition={slug} groups={groups} past={past} onChanged={asked.refresh} />
          </>
        ) : (
          <EmptyState icon="clock" title={t('milestones.none')}>
            {t('milestones.noneLede')}
          </EmptyState>
        )}
      </div>
      {setting ? (
        <MilestoneForm
          groups={mine}
          onClose={() => setSetting(false)}
          onDone={() => {
            setSetting(false);
            asked.refresh();
          }}
        />
      ) : null}
    </>
  );
}
