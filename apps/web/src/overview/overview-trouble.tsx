/** The groups that need somebody, and why, in one sentence each: what a coordinator reads before a meeting. */
import { paths } from '@plenary/domain';
import { Button, Icon, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { alertText, waitersOf, type OverviewCoalition } from './overview-rows';
import styles from './overview.module.css';

/** How many lines stand there before one asks for more. */
const SHOWN = 7;

export function OverviewTrouble({ coalition }: { coalition: OverviewCoalition }) {
  const messages = useMessages();
  const { t, list } = messages;
  const now = useNow();
  const [all, setAll] = useState(false);
  const vacant = coalition.groups.filter(
    ({ state, vacancies }) => vacancies.includes('CHAIR') && (state === 'ACTIVE' || state === 'PROPOSED'),
  );
  const rows = coalition.overview.rows.filter(({ alerts }) => alerts.length > 0);
  const shown = all ? rows : rows.slice(0, SHOWN);
  return (
    <section className={styles.panel} aria-labelledby="overview-trouble">
      <h2 id="overview-trouble">{t('overview.trouble')}</h2>
      {rows.length + vacant.length === 0 ? <p className="pl-soft">{t('overview.calm')}</p> : null}
      <ul className={styles.lines}>
        {vacant.map((group) => (
          <li key={group.id}>
            <Icon name="warning" />
            <b>{group.code}</b>
            <span>
              <a href={paths.people(coalition.slug, group.code)}>{group.title}</a>
              <span className={styles.why}>
                {t('desk.vacant', { offices: list(group.vacancies.map((role) => t(`role.${role}`).toLowerCase())) })}
              </span>
            </span>
          </li>
        ))}
        {shown.map((row) => (
          <li key={row.document.id}>
            <Icon name="warning" />
            <b>{row.document.group.code}</b>
            <span>
              <a href={paths.document(coalition.slug, row.document.group.code, row.document.code)} dir="auto">
                {row.document.title}
              </a>
              <span className={styles.why}>
                {list(row.alerts.map((alert) => alertText(messages, alert, now)))}
                {row.waiting.length > 0 ? (
                  <span className="pl-muted">
                    {' · '}
                    {t('overview.waits')} {list(waitersOf(row).map((on) => t(`waiter.${on}`)))}
                  </span>
                ) : null}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <div>
          <Button tone="link" onClick={() => setAll(!all)}>
            {all ? t('overview.fewer') : t('overview.more', { count: rows.length - SHOWN })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
