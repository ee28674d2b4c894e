/** A session for everybody who may see it: when it is, who is in it, its agenda with what the lint finds, what it owes. */
import { agendaOutline, isWebLink, itemsWithin, lintSession, minutesOf, paths, type AgendaItem } from '@plenary/domain';
import { SESSION_ROLES, type SessionRole } from '@plenary/domain';
import {
  AssignSessionRoleDocument,
  EndSessionRoleDocument,
  SessionPageDocument,
  type SessionPageQuery,
} from '@plenary/graphql';
import { Button, buttonClass, Deadline, Field, FindingList, MinuteBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useNow } from '../platform/here';
import { newId } from '../platform/ids';
import { later } from '../platform/later';
import { FaultNotice, useTitle, Waiting } from '../platform/screen';
import { useAsk, useDo } from '../platform/use-screen';
import { DuePill } from './due-pill';
import { SessionBar, useSessionAddress, type SessionAddress } from './session-address';
import { ChangeSession } from './session-form';
import styles from './sessions.module.css';
import { SlotTimes } from './slot-times';

const SessionSdgs = later(() => import('../sdgs/session-sdgs'), 'SessionSdgs');

type Session = NonNullable<SessionPageQuery['session']>;

export function SessionScreen() {
  const { t, dotted } = useMessages();
  const address = useSessionAddress();
  const asked = useAsk(SessionPageDocument, address);
  const session = asked.data?.session;
  useTitle(session?.title);
  if (!session) return <Waiting {...asked} onRetry={asked.refresh} />;
  const { coalition, meeting, code } = address;
  const links = [
    [paths.run(coalition, meeting, code), 'session.run'],
    [paths.speakers(coalition, meeting, code), 'session.speakers'],
    [paths.deliverables(coalition, meeting, code), 'session.deliverables'],
    [paths.minutes(coalition, meeting, code), 'session.minutes'],
    [paths.sessionCalendar(coalition, meeting, code), 'session.calendar'],
  ] as const;
  return (
    <>
      <SessionBar address={address} title={session.title}>
        {session.viewerCan.includes('MAKE_CALL') ? (
          <a className={buttonClass('quiet')} href={paths.calls(coalition, session.id)}>
            {t('call.make')}
          </a>
        ) : null}
        {session.viewerCan.includes('PLAN_SESSION') ? <ChangeSession session={session} onDone={asked.refresh} /> : null}
      </SessionBar>
      <div className="pl-page pl-stack">
        <div>
          <p className="pl-muted">
            {dotted([
              session.meeting.title,
              session.room,
              session.venue,
              session.format,
              t(`sessionMode.${session.mode}`),
            ])}
          </p>
          <h1>{session.title}</h1>
          {session.summary ? <p className="pl-lede">{session.summary}</p> : null}
        </div>
        <SlotTimes startsAt={session.startsAt} endsAt={session.endsAt} zone={session.zone} />
        <nav className="pl-row" aria-label={session.title}>
          {links.map(([href, label]) => (
            <a key={label} className={buttonClass()} href={href}>
              {t(label)}
            </a>
          ))}
          {session.links
            .filter(({ href }) => isWebLink(href))
            .map(({ label, href }) => (
              <a key={href} href={href} rel="noreferrer">
                {label}
              </a>
            ))}
        </nav>
        <div className={styles.columns}>
          <Agenda session={session} address={address} />
          <div className="pl-stack">
            <Owed session={session} />
            <People session={session} onDone={asked.refresh} />
          </div>
        </div>
        <SessionSdgs {...address} />
      </div>
    </>
  );
}

function Agenda({ session, address }: { session: Session; address: SessionAddress }) {
  const { t } = useMessages();
  const { facts } = session;
  const { items } = facts;
  const slot = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000;
  const plans = session.viewerCan.includes('PLAN_SESSION');
  const inside = session.viewerCan.length > 0;
  return (
    <section className={styles.panel} aria-labelledby="agenda">
      <div className={styles.head}>
        <h2 id="agenda">{t('session.agenda')}</h2>
        <span className="pl-muted">{t('session.slot', { minutes: slot })}</span>
        {plans ? (
          <a className={buttonClass()} href={paths.agenda(address.coalition, address.meeting, address.code)}>
            {t('session.editAgenda')}
          </a>
        ) : null}
      </div>
      {items.length === 0 ? (
        <p className="pl-muted">{t('session.noAgenda')}</p>
      ) : (
        <TopBarOfMinutes items={items} slot={slot} />
      )}
      <ol className={styles.agenda}>
        {agendaOutline(items).map(({ item, depth }) => {
          const shown = session.agenda.find(({ id }) => id === item.id);
          const minutes = minutesOf(items, item);
          return (
            <li key={item.id} className={depth > 0 ? styles.within : undefined}>
              <b>{item.title}</b>
              {minutes === null ? null : <span className="pl-muted">{t('draft.minutes', { minutes })}</span>}
              {shown?.presenter ? <span>{shown.presenter.name}</span> : null}
              {shown?.group ? <a href={paths.group(address.coalition, shown.group.code)}>{shown.group.code}</a> : null}
              {shown?.documents.map(({ id, code, title, group }) => (
                <a key={id} href={paths.document(address.coalition, group.code, code)} dir="auto">
                  {title}
                </a>
              ))}
            </li>
          );
        })}
      </ol>
      {inside && items.length > 0 ? (
        <>
          <h3>{t('session.findings')}</h3>
          <FindingList findings={lintSession(facts)} />
        </>
      ) : null}
    </section>
  );
}

export function TopBarOfMinutes({ items, slot }: { items: readonly AgendaItem[]; slot: number }) {
  const parts = itemsWithin(items, null).map((item) => ({
    id: item.id,
    title: item.title,
    minutes: minutesOf(items, item) ?? 0,
  }));
  return <MinuteBar parts={parts} slot={slot} />;
}

function Owed({ session }: { session: Session }) {
  const { t } = useMessages();
  const now = useNow();
  const lines = [
    ...session.duties.map((one) => ({ ...one, key: one.duty, label: t(`duty.${one.duty}`) })),
    ...session.deliverables.map((one) => ({ ...one, key: one.id, label: t(`deliverable.${one.kind}`) })),
  ];
  return (
    <section className={styles.panel} aria-labelledby="owed">
      <h2 id="owed">{t('session.duties')}</h2>
      <ul className={styles.people}>
        {lines.map(({ key, label, due, state }) => (
          <li key={key}>
            <div className="pl-row">
              <b>{label}</b>
              {state ? <DuePill state={state} /> : null}
            </div>
            {due ? <Deadline at={due} now={now} /> : null}
          </li>
        ))}
      </ul>
      {session.calls.length > 0 ? (
        <>
          <h3>{t('session.calls')}</h3>
          <ul>
            {session.calls.map(({ id, number, text }) => (
              <li key={id}>
                <CallLink number={number} /> {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function CallLink({ number }: { number: number }) {
  const { t } = useMessages();
  const { coalition } = useSessionAddress();
  return <a href={paths.call(coalition, number)}>{t('call.reference', { number })}</a>;
}

function People({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t, dotted } = useMessages();
  const end = useDo(EndSessionRoleDocument);
  const plans = session.viewerCan.includes('PLAN_SESSION');
  return (
    <section className={styles.panel} aria-labelledby="people">
      <h2 id="people">{t('session.people')}</h2>
      {session.roles.length === 0 ? <p className="pl-muted">{t('session.noPeople')}</p> : null}
      {SESSION_ROLES.map((role) => {
        const held = session.roles.filter((one) => one.role === role);
        return held.length === 0 ? null : (
          <div key={role}>
            <h3>{t(`sessionRole.${role}`)}</h3>
            <ul className={styles.people}>
              {held.map((one) => (
                <li key={one.id}>
                  <b dir="auto">{one.person.name}</b>
                  <div className="pl-muted">
                    {dotted([one.position, one.organisation, one.stakeholderGroup, one.region])}
                  </div>
                  {plans ? (
                    <Button
                      tone="link"
                      aria-label={`${t('session.end')}: ${one.person.name}`}
                      onClick={() => void end.act({ assignmentId: one.id }).then(onDone)}
                    >
                      {t('session.end')}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {plans ? <AddPerson session={session} onDone={onDone} /> : null}
    </section>
  );
}

function AddPerson({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useMessages();
  const assign = useDo(AssignSessionRoleDocument);
  const [assignmentId, setAssignmentId] = useState(() => newId());
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<SessionRole>('SPEAKER');
  const [position, setPosition] = useState('');
  return (
    <details>
      <summary>{t('session.addPerson')}</summary>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          const input = { assignmentId, sessionId: session.id, personId, role, position: position || null };
          void assign.act({ input }).then(({ data }) => {
            if (!data) return;
            setAssignmentId(newId());
            setPersonId('');
            setPosition('');
            onDone();
          });
        }}
      >
        <Field label={t('session.who')} required>
          {(control) => (
            <select {...control} value={personId} onChange={(event) => setPersonId(event.target.value)}>
              <option value="" />
              {session.coalition.people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('session.asWhat')} required>
          {(control) => (
            <select
              {...control}
              value={role}
              onChange={(event) => setRole(SESSION_ROLES.find((one) => one === event.target.value) ?? 'SPEAKER')}
            >
              {SESSION_ROLES.map((one) => (
                <option key={one} value={one}>
                  {t(`sessionRole.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('session.position')}>
          {(control) => <input {...control} value={position} onChange={(event) => setPosition(event.target.value)} />}
        </Field>
        {assign.fault ? <FaultNotice fault={assign.fault} /> : null}
        <div>
          <Button type="submit" busy={assign.busy} disabled={!personId}>
            {t('session.addPerson')}
          </Button>
        </div>
      </form>
    </details>
  );
}
