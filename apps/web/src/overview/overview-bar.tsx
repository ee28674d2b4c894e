/** What is shown of the overview: words, whom it waits on, trouble, as stages or as a list; and the ways out of it. */
import { ALERTS, paths, WAITERS } from '@plenary/domain';
import { Button, buttonClass, useMessages } from '@plenary/ui';
import { VIEWS, isAsking, type OverviewCoalition, type OverviewFilter } from './overview-rows';
import { SavedViews } from './saved-views';
import styles from './overview.module.css';

interface OverviewBarProps {
  coalition: OverviewCoalition;
  filter: OverviewFilter;
  onFilter: (filter: OverviewFilter) => void;
}

export function OverviewBar({ coalition, filter, onFilter }: OverviewBarProps) {
  const { t } = useMessages();
  const set = (change: Partial<OverviewFilter>) => onFilter({ ...filter, ...change });
  return (
    <div className={styles.bar} role="search" aria-label={t('overview.filter')}>
      <input
        type="search"
        className="pl-input"
        aria-label={t('overview.find')}
        placeholder={t('overview.find')}
        value={filter.words}
        onChange={(event) => set({ words: event.target.value })}
      />
      <select
        className="pl-input"
        aria-label={t('milestones.group')}
        value={filter.group ?? ''}
        onChange={(event) => set({ group: event.target.value || null })}
      >
        <option value="">{t('overview.all')}</option>
        {coalition.groups.map(({ id, code }) => (
          <option key={id} value={code}>
            {code}
          </option>
        ))}
      </select>
      <select
        className="pl-input"
        aria-label={t('overview.waits')}
        value={filter.on ?? ''}
        onChange={(event) => set({ on: (event.target.value || null) as OverviewFilter['on'] })}
      >
        <option value="">{t('overview.anyone')}</option>
        {(['you', ...WAITERS] as const).map((on) => (
          <option key={on} value={on}>
            {`${t('overview.waits')} ${t(`waiter.${on}`)}`}
          </option>
        ))}
      </select>
      <select
        className="pl-input"
        aria-label={t('overview.alerts')}
        value={filter.alert ?? ''}
        onChange={(event) => set({ alert: (event.target.value || null) as OverviewFilter['alert'] })}
      >
        <option value="">{t('overview.anything')}</option>
        <option value="any">{t('overview.anyTrouble')}</option>
        {ALERTS.map((alert) => (
          <option key={alert} value={alert}>
            {t(`alert.${alert}`, { count: 2, who: t('evidence.aGroup') })}
          </option>
        ))}
      </select>
      <div className={styles.views} role="group" aria-label={t('overview.as')}>
        {VIEWS.map((view) => (
          <Button key={view} aria-pressed={filter.view === view} onClick={() => set({ view })}>
            {t(`overview.as.${view}`)}
          </Button>
        ))}
      </div>
      {isAsking(filter) ? (
        <Button
          tone="quiet"
          onClick={() => onFilter({ words: '', group: null, stage: null, on: null, alert: null, view: filter.view })}
        >
          {t('overview.clear')}
        </Button>
      ) : null}
      <span className="pl-grow" />
      <SavedViews coalition={coalition.slug} filter={filter} />
      <a className={buttonClass('quiet')} href={paths.overviewFile(coalition.slug)} download>
        {t('overview.export')}
      </a>
    </div>
  );
}
