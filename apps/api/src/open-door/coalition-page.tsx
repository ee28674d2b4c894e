/** What a coalition has for everybody: rounds that take comments, those that have ended, and what is published. */
import { paths } from '@plenary/domain';
import type { MessageId, Messages } from '@plenary/ui';
import type { publicOfficers } from './public-people';
import type { PublicThing } from './public-things';

interface CoalitionProps {
  messages: Messages;
  slug: string;
  name: string;
  things: readonly PublicThing[];
  /** Those in office who let everybody see a page of them. */
  people: Awaited<ReturnType<typeof publicOfficers>>;
  now: Date;
  instant: (at: Date, zone: string) => string;
}

/** What took a publication's place, and whose place it took. */
export function aboutEditions({ t }: Messages, { isOver, supersededBy, supersedes }: PublicThing): string {
  const over = supersededBy ? t('edition.overBy', { reference: supersededBy }) : t('edition.over');
  return [
    ...(isOver ? [over] : []),
    ...(supersedes.length > 0 ? [t('edition.takesPlaceOf', { references: supersedes.join(', ') })] : []),
  ].join(' ');
}

export function CoalitionPage({ messages, slug, name, things, people, now, instant }: CoalitionProps) {
  const { t } = messages;
  const isOpen = ({ closes, at }: PublicThing) => closes !== null && at <= now && closes.at > now;
  const list = (title: MessageId, among: readonly PublicThing[]) =>
    among.length === 0 ? null : (
      <section>
        <h2>{t(title)}</h2>
        <ul className="door-list">
          {among.map((thing) => (
            <li key={thing.path}>
              <a href={thing.path}>
                <bdi>{thing.title}</bdi>
              </a>
              <br />
              {thing.group} {thing.code}
              {' · '}
              {thing.closes && isOpen(thing)
                ? t('door.until', { closes: instant(thing.closes.at, thing.closes.zone) })
                : messages.day(thing.at)}
              {thing.isOver || thing.supersedes.length > 0 ? (
                <>
                  <br />
                  {aboutEditions(messages, thing)}
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <h1>{name}</h1>
      <p className="door-ways">
        <a href={paths.join(slug)}>{t('join.title', { coalition: name })}</a>
        <a href={paths.publicFeed(slug)}>{t('door.feed')}</a>
        <a href={paths.coalition(slug)}>{t('door.desk')}</a>
      </p>
      {things.length === 0 ? <p>{t('door.nothing')}</p> : null}
      {list('door.openRounds', things.filter(isOpen))}
      {list(
        'door.publications',
        things.filter(({ kind }) => kind === 'PUBLICATION'),
      )}
      {list(
        'door.endedRounds',
        things.filter((thing) => thing.kind === 'ROUND' && !isOpen(thing)),
      )}
      {people.length > 0 ? (
        <section>
          <h2>{t('person.people')}</h2>
          <ul className="door-list">
            {people.map((person) => (
              <li key={person.path}>
                <a href={person.path}>
                  <bdi>{person.name}</bdi>
                </a>
                <br />
                {person.offices
                  .map(({ role, group }) => [group, t(`role.${role}`)].filter(Boolean).join(' '))
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
