/** Meetings with their sessions, the latest first, and what is overdue in them. */
import { paths } from '@plenary/domain';
import { SessionsDocument, type SessionsQuery } from '@plenary/graphql';
import { Deadline, EmptyState, Pill, TopBar, useMessages } from '@plenary/ui';
import { useGroupAddress } from '../platform/address';
import { useNow } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { PlanMeeting } from './plan-meeting';
import { PlanSession } from './session-form';
import { SessionHours } from './session-hours';
import styles from './sessions.module.css';

type Session = NonNullable<SessionsQuery['coalition']>['meetings'][number]['sessions'][number];

export function SessionsScreen() {
  const { t, day, dotted } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(SessionsDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useTitle(t('sessions.title'));
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const plans = coalition.viewerCan.includes('PLAN_SESSION');
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('sessions.title') }]}>
        {coalition.viewerCan.includes('SET_SESSION_RULES') ? (
          <SessionHours coalitionId={coalition.id} rules={coalition.sessionRules} onDone={asked.refresh} />
        ) : null}
        {plans ? <PlanMeeting coalitionId={coalition.id} onDone={asked.refresh} /> : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('sessions.title')}</h1>
          <p className="pl-lede">{t('sessions.lede')}</p>
        </div>
        {coalition.meetings.length === 0 ? (
          <EmptyState icon="people" title={t('sessions.none')}>
            {t('sessions.noneLede')}
          </EmptyState>
        ) : null}
        {coalition.meetings.map((meeting) => (
          <section key={meeting.id} className={styles.meeting} aria-labelledby={meeting.id}>
            <div className={styles.head}>
              <h2 id={meeting.id}>{meeting.title}</h2>
              <span className="pl-muted">
                {dotted([meeting.place, `${day(meeting.firstDay)} – ${day(meeting.lastDay)}`])}
              </span>
              {plans ? <PlanSession meetingId={meeting.id} onDone={asked.refresh} /> : null}
            </div>
            {meeting.sessions.length === 0 ? <p className="pl-muted">{t('sessions.noneHere')}</p> : null}
            <ul className={styles.list}>
              {meeting.sessions.map((session) => (
                <Line key={session.id} slug={slug} meeting={meeting.code} session={session} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Line({ slug, meeting, session }: { slug: string; meeting: string; session: Session }) {
  const { t } = useMessages();
  const now = useNow();
  const overdue = [...session.duties, ...session.deliverables].filter(({ state }) => state === 'OVERDUE').length;
  return (
    <li>
      <a href={paths.session(slug, meeting, session.code)}>
        <b>{session.title}</b>
      </a>
      <div className="pl-row">
        <Deadline at={session.startsAt} zone={session.zone} now={now} />
        {session.endedAt ? <Pill tone="noted">{t('session.ended')}</Pill> : null}
        {overdue > 0 ? (
          <Pill tone="refused" shape="▲">
            {t('sessions.overdue', { count: overdue })}
          </Pill>
        ) : null}
      </div>
    </li>
  );
}
