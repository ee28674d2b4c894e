/** The frame with this installation's groups in its rail and the person at its foot. */
import { paths } from '@plenary/domain';
import { Button, buttonClass, Frame, Icon, Notice, useMessages, type RailSection, useAlive } from '@plenary/ui';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { onOutbox, outbox } from '../offline/outbox';
import { announce } from './announce';
import styles from './app-frame.module.css';
import { coalitionPlaces, type CoalitionPlace } from './coalition-places';
import { useOnline } from './here';
import { signOut, useViewer, type Viewer } from './viewer';
import { chooseTheme, currentTheme, THEMES } from './theme';
import { LanguageChoice } from './language-choice';
import { later } from './later';

const NOTHING: ReturnType<typeof outbox> = [];
const OutboxWatch = later(() => import('../offline/outbox-watch'), 'OutboxWatch');
const IntroduceForm = later(() => import('../people/introduce-form'), 'IntroduceForm');

/** Of how many groups the list goes below the places, which one would otherwise scroll to. */
const MANY = 12;

function sectionsOf(viewer: Viewer | null, pathname: string, { t }: ReturnType<typeof useMessages>): RailSection[] {
  const coalitions = viewer?.coalitions ?? [];
  const item = ({ href, label, andBelow }: CoalitionPlace) => ({
    ...{ href, label },
    current: pathname === href || (andBelow === true && pathname.startsWith(`${href}/`)),
  });
  const sections = coalitions.flatMap((coalition): RailSection[] => {
    const { work, outputs, people } = coalitionPlaces(coalition.slug, Boolean(viewer?.person), t);
    const groups = coalition.groups.map(({ code, title }) => ({
      ...item({ href: paths.group(coalition.slug, code), label: title, andBelow: true }),
      code,
    }));
    const ofGroups = { title: t('frame.groups'), items: groups };
    const places = [
      { title: t('frame.outputs'), items: outputs.map(item) },
      { title: t('frame.coalition'), items: people.map(item) },
    ];
    return [
      { ...(coalitions.length > 1 ? { title: coalition.name } : {}), items: work.map(item) },
      ...(groups.length > MANY ? [...places, ofGroups] : [ofGroups, ...places]),
    ].filter(({ items }) => items.length > 0);
  });
  if (viewer?.demo) sections.push({ items: [item({ href: paths.demoMails(), label: t('frame.mails') })] });
  return sections;
}

export function AppFrame({ children }: { children: ReactNode }) {
  const messages = useMessages();
  const { t } = messages;
  const viewer = useViewer();
  const { pathname } = useLocation();
  const online = useOnline();
  const writtenOffline = useSyncExternalStore(onOutbox, outbox, () => NOTHING).length > 0;
  useLineNews(online);
  const coalition = viewer?.coalitions[0];
  const brand = coalition
    ? {
        name: coalition.name,
        href: paths.home(),
        note: t('frame.members', { groups: coalition.groups.length, members: coalition.memberCount }),
      }
    : { name: t('app.name'), href: paths.home() };
  return (
    <Frame
      brand={brand}
      sections={sectionsOf(viewer, pathname, messages)}
      search={
        <>
          <Button
            className={styles.search}
            keys="Ctrl K"
            onClick={() => document.dispatchEvent(new CustomEvent('plenary:palette'))}
          >
            <Icon name="search" />
            {t('palette.button')}
          </Button>
          {viewer && !viewer.address ? (
            <a className={`${buttonClass()} ${styles.signIn}`} href={paths.signIn()}>
              {t('frame.signIn')}
            </a>
          ) : null}
        </>
      }
      foot={<RailFoot viewer={viewer} />}
      place={pathname}
    >
      {online ? null : (
        <div className={styles.strip} role="status">
          {t('frame.offline')}
        </div>
      )}
      {writtenOffline ? <OutboxWatch /> : null}
      {viewer?.address && !viewer.person ? (
        <div className={styles.introduce}>
          <Notice tone="open" title={t('introduce.title')}>
            <IntroduceForm coalition={coalition} />
          </Notice>
        </div>
      ) : null}
      {children}
    </Frame>
  );
}

/** Says once that the line is back; that it is lost stands in sight as long as it lasts. */
function useLineNews(online: boolean): void {
  const { t } = useMessages();
  const was = useRef(online);
  useEffect(() => {
    if (online && !was.current) announce(t('frame.reconnected'));
    was.current = online;
  }, [online, t]);
}

function RailFoot({ viewer }: { viewer: Viewer | null }) {
  const { t } = useMessages();
  const alive = useAlive();
  const [theme, setTheme] = useState(currentTheme);
  if (!viewer) return null;
  return (
    <div className={styles.foot}>
      {viewer.demo ? <p className="pl-muted pl-small">{t('frame.demo')}</p> : null}
      <label className={styles.theme}>
        <span className="pl-muted pl-small">{t('frame.theme')}</span>
        <select
          value={alive ? theme : 'auto'}
          onChange={(event) => {
            const chosen = THEMES.find((one) => one === event.target.value) ?? 'auto';
            setTheme(chosen);
            chooseTheme(chosen);
          }}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(`frame.theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <LanguageChoice viewer={viewer} className={styles.theme} />
      <div className="pl-rail-person">
        {viewer.address ? (
          <>
            <b>{viewer.person ? <a href={paths.me()}>{viewer.person.name}</a> : viewer.address}</b>
            {viewer.person ? <span>{viewer.address}</span> : null}
            <div>
              <Button tone="link" onClick={() => void signOut()}>
                {t('frame.signOut')}
              </Button>
            </div>
          </>
        ) : (
          <span>{t('frame.visitor')}</span>
        )}
      </div>
    </div>
  );
}
