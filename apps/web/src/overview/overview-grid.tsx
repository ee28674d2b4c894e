/** Every group in a row, every text at its stage, and whom the group waits on. */
import { paths, STAGES, type Stage } from '@plenary/domain';
import { Button, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { alertText, ENDED, roundText, waitersOf, type OverviewGroup, type OverviewRow } from './overview-rows';
import styles from './overview.module.css';

const ASIDE: readonly Stage[] = ENDED.filter((stage) => stage !== 'PUBLISHED');
const COLUMNS = STAGES.filter((stage) => !ASIDE.includes(stage));
/** A cell with more texts shows the most pressing ones first. */
const IN_A_CELL = 4;

/** How many groups stand there before one asks for all. */
const GROUPS = 15;

interface OverviewGridProps {
  slug: string;
  /** In the order in which they are to stand. */
  groups: readonly OverviewGroup[];
  rows: readonly OverviewRow[];
  /** Whether only some are asked for: groups that have none of them are then left out. */
  asking: boolean;
}

export function OverviewGrid({ slug, groups, rows, asking }: OverviewGridProps) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const byGroup = Map.groupBy(rows, ({ document }) => document.group.id);
  const asked = groups.filter(({ id }) => !asking || byGroup.has(id));
  const shown = all ? asked : asked.slice(0, GROUPS);
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={t('frame.allGroups')} tabIndex={0}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{t('desk.group')}</th>
              {COLUMNS.map((stage) => (
                <th key={stage} scope="col">
                  {t(`stage.${stage}`)}
                </th>
              ))}
              <th scope="col">{t('overview.waits')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <GroupRow key={group.id} slug={slug} group={group} rows={byGroup.get(group.id) ?? []} />
            ))}
          </tbody>
        </table>
      </div>
      {asked.length > GROUPS ? (
        <div className={styles.all}>
          <Button onClick={() => setAll(!all)}>
            {all ? t('overview.fewer') : t('overview.allGroups', { count: asked.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function GroupRow({ slug, group, rows }: { slug: string; group: OverviewGroup; rows: readonly OverviewRow[] }) {
  const { t, list } = useMessages();
  const waiters = [...new Set(rows.flatMap(waitersOf))];
  return (
    <tr>
      <th scope="row">
        <a href={paths.group(slug, group.code)}>
          <b>{group.code}</b> {group.title}
        </a>
        {group.titleDescriptive ? <small>{t('desk.descriptive')}</small> : null}
        {group.vacancies.length > 0 ? (
          <small className={styles.vacant}>
            {t('desk.vacant', { offices: list(group.vacancies.map((role) => t(`role.${role}`).toLowerCase())) })}
          </small>
        ) : null}
      </th>
      {COLUMNS.map((stage) => (
        <Cell
          key={stage}
          slug={slug}
          group={group.code}
          rows={rows.filter(
            ({ document }) => document.stage === stage || (stage === 'PUBLISHED' && ASIDE.includes(document.stage)),
          )}
          label={t(`stage.${stage}`)}
        />
      ))}
      <td data-label={t('overview.waits')} data-empty={waiters.length === 0 || undefined} className={styles.waits}>
        {waiters.map((on) => (
          <span key={on} data-you={on === 'you' || undefined}>
            {t(`waiter.${on}`)}
          </span>
        ))}
      </td>
    </tr>
  );
}

interface CellProps {
  slug: string;
  group: string;
  rows: readonly OverviewRow[];
  label: string;
}

function Cell({ slug, group, rows, label }: CellProps) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, IN_A_CELL);
  return (
    <td data-label={label} data-empty={rows.length === 0 || undefined}>
      {shown.map((row) => (
        <Card key={row.document.id} slug={slug} group={group} row={row} />
      ))}
      {rows.length > IN_A_CELL ? (
        <Button tone="link" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('overview.fewer') : t('overview.more', { count: rows.length - IN_A_CELL })}
        </Button>
      ) : null}
    </td>
  );
}

function Card({ slug, group, row }: { slug: string; group: string; row: OverviewRow }) {
  const messages = useMessages();
  const { t, dotted } = messages;
  const now = useNow();
  const { document, alerts, undisposedCount, revisionCount, round } = row;
  const [alert] = alerts;
  const isAside = ASIDE.includes(document.stage);
  const facts = [
    // What ended stands in the last column, with how it ended.
    isAside ? t(`stage.${document.stage}`) : null,
    undisposedCount > 0 ? t('desk.openCount', { count: undisposedCount }) : null,
    round ? roundText(messages, round, now) : null,
    ...document.tags,
  ].filter(Boolean);
  return (
    <a
      href={paths.document(slug, group, document.code)}
      className={styles.document}
      data-open={round ? '' : undefined}
      data-aside={isAside ? '' : undefined}
      data-alert={alert ? '' : undefined}
    >
      <span dir="auto">{document.title}</span>
      {alert ? (
        <strong>{alert.alert === 'NO_VOICE' ? t('alertOver.NO_VOICE') : alertText(messages, alert, now)}</strong>
      ) : null}
      <small>{facts.length > 0 ? dotted(facts) : t('desk.revision', { number: revisionCount })}</small>
    </a>
  );
}
