/** A person as she lets everybody see her; the same for machines, in microdata, since the pages carry no script. */
import { paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { PublicOffice, PublicPerson } from './public-people';

interface PersonProps {
  messages: Messages;
  coalition: { slug: string; name: string };
  /** Where the page stands, in full. */
  address: string;
  person: PublicPerson;
}

export function PersonPage({ messages, coalition, address, person }: PersonProps) {
  const { t } = messages;
  const { name, title, affiliation, offices, works, voices } = person;
  const now = offices.filter(({ to }) => to === null);
  const before = offices.filter(({ to }) => to !== null);
  const from = [affiliation?.stakeholderGroup, affiliation?.region].filter(Boolean);
  return (
    <div itemScope itemType="https://schema.org/Person">
      <h1 itemProp="name" dir="auto">
        {name}
      </h1>
      <link itemProp="url" href={address} />
      {title ? (
        <p className="door-lede" itemProp="jobTitle" dir="auto">
          {title}
        </p>
      ) : null}
      {affiliation?.organisation ? (
        <p itemProp="affiliation" itemScope itemType="https://schema.org/Organization">
          <bdi itemProp="name">{affiliation.organisation}</bdi>
        </p>
      ) : null}
      {from.length > 0 ? <p>{from.join(' · ')}</p> : null}
      <Offices messages={messages} coalition={coalition} title={t('person.offices')} offices={now} />
      <Offices messages={messages} coalition={coalition} title={t('person.before')} offices={before} />
      {works.length > 0 ? (
        <section>
          <h2>{t('person.works')}</h2>
          <ul className="door-list">
            {works.map((work) => (
              <li key={work.path}>
                <a href={work.path}>
                  <bdi>{work.title}</bdi>
                </a>
                <br />
                {[
                  work.reference,
                  messages.day(work.publishedAt),
                  work.opened ? t('person.opened') : null,
                  work.revisions > 0 ? t('person.revisions', { count: work.revisions }) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {voices.length > 0 ? (
        <section>
          <h2>{t('person.voices')}</h2>
          <ul className="door-list">
            {voices.map((voice) => (
              <li key={voice.path}>
                <a href={voice.path}>
                  <bdi>{voice.title}</bdi> ({voice.round})
                </a>
                <br />
                {t('person.comments', { count: voice.comments })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {offices.length + works.length + voices.length === 0 ? <p>{t('person.nothing')}</p> : null}
      <p className="door-ways">
        <a href={paths.publicCoalition(coalition.slug)}>{t('person.coalition', { coalition: coalition.name })}</a>
      </p>
    </div>
  );
}

interface OfficesProps {
  messages: Messages;
  coalition: PersonProps['coalition'];
  title: string;
  offices: readonly PublicOffice[];
}

function Offices({ messages, coalition, title, offices }: OfficesProps) {
  const { t } = messages;
  if (offices.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="door-list">
        {offices.map(({ role, group, from, to }) => (
          <li key={`${role} ${group?.code} ${from.toISOString()}`}>
            {t(`role.${role}`)}
            {' · '}
            {group ? (
              <a href={paths.group(coalition.slug, group.code)}>
                {group.code} <bdi>{group.title}</bdi>
              </a>
            ) : (
              coalition.name
            )}
            <br />
            {to
              ? t('person.period', { from: messages.day(from), to: messages.day(to) })
              : t('person.since', { from: messages.day(from) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
