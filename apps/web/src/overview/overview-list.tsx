/** The same texts one below the other, with everything that is known of each; for many, and for reading aloud. */
import { paths } from '@plenary/domain';
import { Button, Pill, StagePill, useMessages, zoneName } from '@plenary/ui';
import { useState } from 'react';
import { MilestonePill } from '../milestones/milestone-table';
import { useNow } from '../platform/here';
import { alertText, roundText, waitersOf, type OverviewCoalition, type OverviewRow } from './overview-rows';
import styles from './overview.module.css';

const STEP = 100;

export function OverviewList({ coalition, rows }: { coalition: OverviewCoalition; rows: readonly OverviewRow[] }) {
  const { t } = useMessages();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <div className="pl-table-scroll">
        <table className={`pl-table pl-stacked ${styles.list}`}>
          <thead>
            <tr>
              <th scope="col">{t('group.title.column')}</th>
              <th scope="col">{t('group.stage.column')}</th>
              <th scope="col">{t('overview.alerts')}</th>
              <th scope="col">{t('overview.waits')}</th>
              <th scope="col">{t('overview.milestone')}</th>
              <th scope="col">{t('overview.lastChange')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.document.id} slug={coalition.slug} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>{t('overview.more', { count: rows.length - shown })}</Button>
        </div>
      ) : null}
    </>
  );
}

function Row({ slug, row }: { slug: string; row: OverviewRow }) {
  const messages = useMessages();
  const { t, instant, distance, dotted } = messages;
  const now = useNow();
  const { document, milestone, round } = row;
  const days = Math.floor((now.getTime() - Date.parse(document.stageSince)) / 86_400_000);
  return (
    <tr>
      <th scope="row">
        <span className="pl-muted">
          {document.group.code}-{document.code}
        </span>{' '}
        <a href={paths.document(slug, document.group.code, document.code)} dir="auto">
          {document.title}
        </a>
      </th>
      <td data-label={t('group.stage.column')}>
        <StagePill stage={document.stage} />
        <div className="pl-muted pl-small">{t('overview.days', { days })}</div>
        {round ? <div className="pl-small">{roundText(messages, round, now)}</div> : null}
      </td>
      <td data-label={t('overview.alerts')}>
        {row.alerts.map((alert) => (
          <div key={alert.alert}>
            <Pill tone="refused" shape="▲">
              {alertText(messages, alert, now)}
            </Pill>
          </div>
        ))}
      </td>
      <td data-label={t('overview.waits')} className={styles.waits}>
        {waitersOf(row).map((on) => (
          <span key={on} data-you={on === 'you' || undefined}>
            {t(`waiter.${on}`)}
          </span>
        ))}
        <div className="pl-muted pl-small">
          {dotted(row.waiting.map(({ reason, count }) => t(`wait.${reason}`, { count: count ?? 0 })))}
        </div>
      </td>
      <td data-label={t('overview.milestone')}>
        {milestone ? (
          <>
            <span dir="auto">{milestone.title}</span>
            <div className="pl-muted pl-small">
              {instant(milestone.dueAt, milestone.zone, { year: true })} {zoneName(milestone.zone)}
            </div>
            <MilestonePill milestone={milestone} />
            {milestone.slippedDays > 0 ? (
              <div className="pl-small">{t('milestones.slipped', { days: milestone.slippedDays })}</div>
            ) : null}
          </>
        ) : null}
      </td>
      <td data-label={t('overview.lastChange')}>{distance(row.lastChangeAt, now)}</td>
    </tr>
  );
}
