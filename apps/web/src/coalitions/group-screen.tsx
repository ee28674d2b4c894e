/** A working group: what it is for, its documents and where they stand, who does what, and which offices are vacant. */
import { paths } from '@plenary/domain';
import { GroupScreenDocument } from '@plenary/graphql';
import { buttonClass, EmptyState, Icon, Pill, StagePill, TopBar, useMessages } from '@plenary/ui';
import { FirstTask } from '../first-tasks/first-task';
import { Membership } from '../people/membership';
import { ReportingPill } from '../progress-reports/reporting-pill';
import { later } from '../platform/later';
import { useGroupAddress } from '../platform/address';
import { affiliationLine } from '../platform/affiliation';
import { useNow } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './coalitions.module.css';

const GroupSdgs = later(() => import('../sdgs/group-sdgs'), 'GroupSdgs');

export function GroupScreen() {
  const { t, day, distance, dotted } = useMessages();
  const address = useGroupAddress();
  const asked = useAsk(GroupScreenDocument, address);
  const now = useNow();
  const group = asked.data?.group;
  useTitle(group ? `${group.code} ${group.title}` : undefined);
  if (!group) return <Waiting {...asked} onRetry={asked.refresh} />;
  const newDocument = paths.newDocument(address.coalition, group.code);
  const mayOpen = group.viewerCan.includes('OPEN_DOCUMENT');
  return (
    <>
      <TopBar
        crumbs={[{ label: group.coalition.name, href: paths.coalition(address.coalition) }, { label: group.code }]}
      >
        {mayOpen ? (
          <a className={buttonClass('primary')} href={newDocument}>
            <Icon name="upload" /> {t('group.newDocument')}
          </a>
        ) : null}
      </TopBar>
      <div className="pl-page">
        <FirstTask coalition={address.coalition} only="FOUND" seen={group} />
        <h1>{group.title}</h1>
        <p className="pl-lede">
          {group.code} · {t(`groupState.${group.state}`)}
          {group.titleDescriptive ? ` · ${t('desk.descriptive')}` : ''}
        </p>
        {group.reporting && group.reporting.state !== 'NOT_ASKED' ? (
          <p className="pl-row">
            <a href={`${paths.reports(address.coalition)}#${group.code}`}>{t('reports.title')}</a>
            <ReportingPill state={group.reporting.state} />
            {group.reporting.due && group.reporting.state !== 'REPORTED' ? (
              <span className="pl-muted">{t('reports.due', { when: distance(group.reporting.due, now) })}</span>
            ) : null}
          </p>
        ) : null}
        {group.charter ? <p className={styles.charter}>{group.charter}</p> : null}
        <div className={styles.columns}>
          <section className="pl-stack" aria-labelledby="documents">
            <h2 id="documents">{t('group.documents')}</h2>
            {group.documents.length === 0 ? (
              <EmptyState
                title={t('group.noDocuments')}
                action={
                  mayOpen ? (
                    <a className={buttonClass('primary')} href={newDocument}>
                      {t('group.newDocument')}
                    </a>
                  ) : undefined
                }
              >
                {t('group.noDocumentsLede')}
              </EmptyState>
            ) : (
              <div className="pl-table-scroll">
                <table className="pl-table pl-stacked">
                  <thead>
                    <tr>
                      <th scope="col">{t('group.code.column')}</th>
                      <th scope="col">{t('group.title.column')}</th>
                      <th scope="col">{t('group.stage.column')}</th>
                      <th scope="col">{t('group.comments.column')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {group.documents.map((document) => (
                      <tr key={document.id}>
                        <th scope="row">{document.code}</th>
                        <td>
                          <a
                            className={styles.title}
                            href={paths.document(address.coalition, group.code, document.code)}
                          >
                            {document.title}
                          </a>
                          <div className="pl-muted">
                            {t('desk.revision', { number: document.latestRevision?.number ?? 0 })}
                            {document.tags.length > 0 ? ` · ${document.tags.join(', ')}` : ''}
                          </div>
                        </td>
                        <td data-label={t('group.stage.column')}>
                          <StagePill stage={document.stage} />
                          <div className="pl-muted">
                            {document.openRound
                              ? t('desk.closesShort', { when: distance(document.openRound.closesAt, now) })
                              : t('group.since', { day: day(document.stageSince) })}
                          </div>
                        </td>
                        <td data-label={t('group.comments.column')}>
                          {t('group.undisposed', { count: document.undisposedCount })}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </section>
          <section className={styles.side} aria-labelledby="people">
            <h2 id="people">{t('group.people')}</h2>
            {group.roles.length === 0 ? <p className="pl-soft">{t('group.unnamed')}</p> : null}
            <ul className={styles.people}>
              {group.vacancies.map((role) => (
                <li key={role}>
                  {t(`role.${role}`)}{' '}
                  <Pill tone="open" shape="○">
                    {t('group.vacant')}
                  </Pill>
                </li>
              ))}
              {group.roles.map((held) => (
                <li key={held.id}>
                  <b>{held.person.name}</b>
                  <small>
                    {dotted([t(`role.${held.role}`), held.organisation ?? affiliationLine(held.person.affiliation)])}
                  </small>
                </li>
              ))}
            </ul>
            <Membership group={group} onDone={asked.refresh} />
            {group.viewerCan.includes('ASSIGN_ROLE') ? (
              <div>
                <a className={buttonClass()} href={paths.people(address.coalition, group.code)}>
                  {t('group.giveRole')}
                </a>
              </div>
            ) : null}
          </section>
        </div>
        <GroupSdgs coalition={address.coalition} group={group.code} />
      </div>
    </>
  );
}
