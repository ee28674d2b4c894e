/** The groups in trouble, and why, in a few words each: what a coordinator reads before a meeting. */
import { paths, type TroubledGroup, type TroubleOf } from '@plenary/domain';
import { Button, Icon, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { alertText, waitersOf, type OverviewCoalition, type OverviewGroup, type OverviewRow } from './overview-rows';
import styles from './overview.module.css';

/** How many groups stand there before one asks for more. */
const SHOWN = 7;
/** How many texts a reason names. */
const NAMED = 2;

export type OverviewTexts = OverviewRow & { groupId: string };
export type Troubled = TroubledGroup<OverviewGroup, OverviewTexts>;

interface OverviewTroubleProps {
  coalition: OverviewCoalition;
  troubled: readonly Troubled[];
}

export function OverviewTrouble({ coalition, troubled }: OverviewTroubleProps) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? troubled : troubled.slice(0, SHOWN);
  return (
    <section className={styles.panel} aria-labelledby="overview-trouble">
      <h2 id="overview-trouble">{t('overview.trouble')}</h2>
      {troubled.length === 0 ? (
        <p className="pl-soft">{t('overview.calm')}</p>
      ) : (
        <p className="pl-soft">{t('overview.troubled', { count: troubled.length, all: coalition.groups.length })}</p>
      )}
      <ul className={styles.lines}>
        {shown.map((one) => (
          <Group key={one.group.id} slug={coalition.slug} troubled={one} />
        ))}
      </ul>
      {troubled.length > SHOWN ? (
        <div>
          <Button tone="link" onClick={() => setAll(!all)}>
            {all ? t('overview.fewer') : t('overview.moreGroups', { count: troubled.length - SHOWN })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Group({ slug, troubled: { group, troubles } }: { slug: string; troubled: Troubled }) {
  const { t, list } = useMessages();
  const waiters = [...new Set(troubles.flatMap(({ texts }) => texts.flatMap(waitersOf)))];
  return (
    <li>
      <Icon name="warning" />
      <b>{group.code}</b>
      <div>
        <a href={paths.group(slug, group.code)} dir="auto">
          {group.title}
        </a>
        <ul className={styles.whys}>
          {troubles.map((one) => (
            <Why key={one.trouble} slug={slug} group={group} one={one} />
          ))}
        </ul>
        {waiters.length > 0 ? (
          <span className="pl-muted pl-small">
            {t('overview.waits')} {list(waiters.map((on) => t(`waiter.${on}`)))}
          </span>
        ) : null}
      </div>
    </li>
  );
}

/** A reason: what it is, and in which texts, or where it is mended. */
function Why({ slug, group, one }: { slug: string; group: OverviewGroup; one: TroubleOf<OverviewTexts> }) {
  const messages = useMessages();
  const { t, list, distance } = messages;
  const now = useNow();
  const { trouble, texts } = one;
  if (trouble === 'NO_CHAIR')
    return (
      <li>
        <a href={paths.people(slug, group.code)}>
          {t('desk.vacant', { offices: list(group.vacancies.map((role) => t(`role.${role}`).toLowerCase())) })}
        </a>
      </li>
    );
  if (trouble === 'NO_REPORT') {
    const due = group.reporting?.due;
    return (
      <li>
        <a href={`${paths.reports(slug)}#${group.code}`}>
          {due ? t('overview.noReport', { when: distance(due, now) }) : t('reporting.OVERDUE')}
        </a>
      </li>
    );
  }
  const [first] = texts;
  const alert = first?.alerts.find((raised) => raised.alert === trouble);
  const rest = texts.length - NAMED;
  return (
    <li>
      {texts.length === 1 && alert ? alertText(messages, alert, now) : t(`trouble.${trouble}`)}
      {': '}
      {texts.slice(0, NAMED).map(({ document }, at) => (
        <span key={document.id}>
          {at > 0 ? ', ' : ''}
          <a href={paths.document(slug, document.group.code, document.code)} dir="auto">
            {document.title}
          </a>
        </span>
      ))}
      {rest > 0 ? (
        <>
          {' '}
          <a href={`${paths.coalition(slug)}?group=${encodeURIComponent(group.code)}&alert=${trouble}&view=list`}>
            {t('overview.more', { count: rest })}
          </a>
        </>
      ) : null}
    </li>
  );
}
