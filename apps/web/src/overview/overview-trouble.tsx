/** The groups in trouble, and why, in a few words each: what a coordinator reads before a meeting. */
import { paths, type TroubledGroup, type TroubleOf } from '@plenary/domain';
import { Button, Icon, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { alertText, waitersIn, type OverviewCoalition, type OverviewGroup, type OverviewRow } from './overview-rows';
import styles from './overview.module.css';

/** How many groups stand there before one asks for more. */
const SHOWN = 7;
/** How many reasons are told with their texts; a group with more is read about on its own page. */
const TOLD = 3;

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
  return (
    <li>
      <Icon name="warning" />
      <b>{group.code}</b>
      <div>
        <a href={paths.group(slug, group.code)} dir="auto">
          {group.title}
        </a>
        <ul className={styles.whys}>
          {troubles.slice(0, TOLD).map((one) => (
            <Why key={one.trouble} slug={slug} group={group} one={one} />
          ))}
          {troubles.length > TOLD ? (
            <li>
              {t('overview.also', {
                reasons: list(troubles.slice(TOLD).map(({ trouble }) => t(`trouble.${trouble}`))),
              })}
            </li>
          ) : null}
        </ul>
      </div>
    </li>
  );
}

export type GroupsOwn = 'NO_CHAIR' | 'NO_REPORT';

/** Whether it concerns the group itself, not its texts. */
export const isOfGroup = (trouble: TroubleOf<unknown>['trouble']): trouble is GroupsOwn =>
  trouble === 'NO_CHAIR' || trouble === 'NO_REPORT';

/** What a group lacks, and the way to where that is mended. */
export function OfGroup({ slug, group, trouble }: { slug: string; group: OverviewGroup; trouble: GroupsOwn }) {
  const { t, list, distance } = useMessages();
  const now = useNow();
  if (trouble === 'NO_CHAIR')
    return (
      <a href={paths.people(slug, group.code)}>
        {t('desk.vacant', { offices: list(group.vacancies.map((role) => t(`role.${role}`).toLowerCase())) })}
      </a>
    );
  const due = group.reporting?.due;
  return (
    <a href={`${paths.reports(slug)}#${group.code}`}>
      {due ? t('overview.noReport', { when: distance(due, now) }) : t('reporting.OVERDUE')}
    </a>
  );
}

/** A reason: what it is, in which texts or where it is mended, and on whom that waits. */
function Why({ slug, group, one }: { slug: string; group: OverviewGroup; one: TroubleOf<OverviewTexts> }) {
  const messages = useMessages();
  const { t, list } = messages;
  const now = useNow();
  const { trouble, texts, on } = one;
  const waiters = waitersIn(group, on);
  const who =
    // An objection says itself who decides it, unless that is who reads it.
    trouble === 'OBJECTION' && !waiters.includes('you') ? null : (
      <span className="pl-muted">
        {' '}
        · {t('overview.waitsOn', { who: list(waiters.map((waiter) => t(`waiter.${waiter}`))) })}
      </span>
    );
  if (isOfGroup(trouble))
    return (
      <li>
        <OfGroup slug={slug} group={group} trouble={trouble} />
        {who}
      </li>
    );
  const [first] = texts;
  const alert = first?.alerts.find((raised) => raised.alert === trouble);
  const rest = texts.length - 1;
  return (
    <li>
      {/* Who was not heard is read at the round. */}
      {rest === 0 && alert && trouble !== 'NO_VOICE' ? alertText(messages, alert, now) : t(`trouble.${trouble}`)}
      {t('overview.colon')}
      {first ? (
        <a href={paths.document(slug, group.code, first.document.code)} dir="auto">
          {first.document.title}
        </a>
      ) : null}
      {rest > 0 ? (
        <>
          {' '}
          <a
            href={`${paths.coalition(slug)}?group=${encodeURIComponent(group.code)}&alert=${trouble}&view=list#all-groups`}
          >
            {t('overview.more', { count: rest })}
          </a>
        </>
      ) : null}
      {who}
    </li>
  );
}
