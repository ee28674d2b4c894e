/** One person as she lets herself be seen: whence she speaks and spoke, what she is and was, what she said lately. */
import { paths } from '@plenary/domain';
import { ProfileScreenDocument } from '@plenary/graphql';
import { buttonClass, DispositionPill, Notice, TopBar, useMessages } from '@plenary/ui';
import { useParams } from 'react-router';
import { MergePerson } from '../merging/merge-person';
import { affiliationLine } from '../platform/affiliation';
import { NotFound, useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from '../people/people.module.css';

export function ProfileScreen() {
  const { t, day, dotted } = useMessages();
  const { coalition: slug = '', person: personId = '' } = useParams();
  const asked = useAsk(ProfileScreenDocument, { coalition: slug, personId });
  const coalition = asked.data?.coalition;
  const profile = coalition?.profile;
  useTitle(profile?.person.name);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  if (!profile) return <NotFound />;
  const { person, roles, comments, isViewer } = profile;
  const period = (from: string | null | undefined, to: string | null | undefined) =>
    from ? (to ? t('profile.period', { from: day(from), to: day(to) }) : t('profile.since', { from: day(from) })) : '';
  const said = person.affiliations.filter((one) => affiliationLine(one) !== '');
  return (
    <>
      <TopBar
        crumbs={[
          { label: coalition.name, href: paths.coalition(slug) },
          { label: t('directory.title'), href: paths.directory(slug) },
          { label: person.name },
        ]}
      >
        {person.publicPage ? (
          <a className={buttonClass('quiet')} href={paths.publicPerson(slug, person.id)}>
            {t('person.public')}
          </a>
        ) : null}
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1 dir="auto">{person.name}</h1>
          <p className="pl-lede">{dotted([person.title, affiliationLine(person.affiliation)])}</p>
        </div>
        {isViewer ? (
          <Notice title={t('profile.self')}>
            <div className="pl-row">
              <a className={buttonClass()} href={paths.me()}>
                {t('profile.change')}
              </a>
            </div>
          </Notice>
        ) : null}
        {coalition.viewerCan.includes('MERGE_PEOPLE') && !isViewer ? (
          <MergePerson coalition={coalition} person={person} onDone={asked.refresh} />
        ) : null}
        <section aria-labelledby="roles">
          <h2 id="roles">{t('profile.roles')}</h2>
          <ul className={styles.people}>
            {roles.map(({ id, role, group, from, to }) => (
              <li key={id}>
                {t(`role.${role}`)}
                {group ? (
                  <>
                    {' · '}
                    <a href={paths.group(slug, group.code)}>
                      {group.code} {group.title}
                    </a>
                  </>
                ) : null}
                <div className="pl-muted pl-small">{period(from, to)}</div>
              </li>
            ))}
          </ul>
        </section>
        {said.length > 1 ? (
          <section aria-labelledby="said">
            <h2 id="said">{t('profile.affiliations')}</h2>
            <ul className={styles.people}>
              {said.map((one) => (
                <li key={one.from}>
                  {affiliationLine(one)}
                  <div className="pl-muted pl-small">{period(one.from, one.to)}</div>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section aria-labelledby="comments">
          <h2 id="comments">{t('profile.comments')}</h2>
          {comments.length === 0 ? <p className="pl-soft">{t('profile.noComments')}</p> : null}
          <ul className={styles.people}>
            {comments.map((comment) => (
              <li key={comment.id}>
                <b>{comment.reference}</b> <span className="pl-muted pl-small">{day(comment.submittedAt)}</span>{' '}
                <DispositionPill kind={comment.disposition?.kind} />
                <p dir="auto">{comment.text}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
