/** Where all groups stand: what needs somebody first, what waits on the viewer, and every text at its stage. */
import { groupsInTrouble, paths, STAGES } from '@plenary/domain';
import { OverviewDocument } from '@plenary/graphql';
import { buttonClass, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useSearchParams } from 'react-router';
import { CreateGroup } from '../coalitions/create-group';
import { AnswersWaiting } from '../dispositions/answers-waiting';
import { FirstTask } from '../first-tasks/first-task';
import { useGroupAddress } from '../platform/address';
import { useNow } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useArrival } from '../platform/use-arrival';
import { useAsk } from '../platform/use-screen';
import { OverviewBar } from './overview-bar';
import { OverviewGrid } from './overview-grid';
import { OverviewList } from './overview-list';
import { OverviewMine } from './overview-mine';
import { OverviewRules } from './overview-rules';
import { OverviewTrouble } from './overview-trouble';
import { ENDED, isAskedFor, isAsking, readFilter, writeFilter, type OverviewCoalition } from './overview-rows';
import styles from './overview.module.css';

export function OverviewScreen() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(OverviewDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useArrival(Boolean(coalition));
  useTitle(coalition?.name);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name }, { label: t('frame.allGroups') }]}>
        <a className={buttonClass('quiet')} href={paths.publicCoalition(slug)}>
          {t('desk.public')}
        </a>
        <a className={buttonClass('quiet')} href={paths.myCalendar(slug)}>
          {t('round.myCalendar')}
        </a>
        {coalition.viewerCan.includes('SET_ROUND_RULES') ? (
          <a className={buttonClass('quiet')} href={paths.roundRules(slug)}>
            {t('rules.title')}
          </a>
        ) : null}
        {coalition.viewerCan.includes('SET_DOCUMENT_KIND') ? (
          <a className={buttonClass('quiet')} href={paths.documentKinds(slug)}>
            {t('kinds.title')}
          </a>
        ) : null}
        {coalition.viewerCan.includes('CREATE_GROUP') ? (
          <CreateGroup coalitionId={coalition.id} slug={slug} onDone={asked.refresh} />
        ) : null}
      </TopBar>
      <div className={`pl-page ${styles.desk}`}>
        <AnswersWaiting />
        <FirstTask coalition={slug} rows={coalition.overview.rows} seen={coalition} />
        <h1>{t('desk.title', { count: coalition.groups.length })}</h1>
        <p className="pl-lede">{coalition.title ?? t('desk.lede')}</p>
        {coalition.groups.length === 0 ? (
          <EmptyState icon="people" title={t('desk.empty')}>
            {t('desk.emptyLede')}
          </EmptyState>
        ) : (
          <Standing coalition={coalition} />
        )}
      </div>
    </>
  );
}

function Standing({ coalition }: { coalition: OverviewCoalition }) {
  const { t } = useMessages();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search, STAGES);
  const { rows } = coalition.overview;
  const shown = rows.filter((row) => isAskedFor(row, filter));
  const troubled = groupsInTrouble(
    coalition.groups,
    rows.map((row) => ({ ...row, groupId: row.document.group.id })),
  );
  // Who is in trouble comes first wherever groups stand.
  const groups = [...new Set([...troubled.map(({ group }) => group), ...coalition.groups])];
  return (
    <>
      <Tiles coalition={coalition} />
      <div className={styles.first}>
        <OverviewTrouble coalition={coalition} troubled={troubled} />
        <OverviewMine coalition={coalition} troubled={troubled} />
      </div>
      <h2 id="all-groups" tabIndex={-1}>
        {t('overview.all')}
      </h2>
      <OverviewBar
        coalition={coalition}
        filter={filter}
        onFilter={(next) => setSearch(writeFilter(next), { replace: true })}
      />
      {shown.length === 0 && isAsking(filter) ? (
        <EmptyState icon="search" title={t('overview.none')}>
          {t('overview.noneLede')}
        </EmptyState>
      ) : filter.view === 'list' ? (
        <OverviewList coalition={coalition} rows={shown} />
      ) : (
        <OverviewGrid slug={coalition.slug} groups={groups} rows={shown} asking={isAsking(filter)} />
      )}
      <OverviewRules slug={coalition.slug} />
    </>
  );
}

function Tiles({ coalition }: { coalition: OverviewCoalition }) {
  const { t, distance } = useMessages();
  const now = useNow();
  const { rows } = coalition.overview;
  const rounds = rows.flatMap(({ round }) => (round?.state === 'OPEN' ? [round] : []));
  const first = rounds.map(({ closesAt }) => closesAt).sort()[0];
  const tiles = [
    {
      count: rows.filter(({ document }) => !ENDED.includes(document.stage)).length,
      id: 'desk.tile.underWay',
      note: null,
    },
    {
      count: rounds.length,
      id: 'desk.tile.rounds',
      note: first ? t('desk.tile.firstCloses', { when: distance(first, now) }) : null,
    },
    {
      count: rows.reduce((sum, { undisposedCount }) => sum + undisposedCount, 0),
      id: 'desk.tile.undisposed',
      note: null,
    },
    {
      count: coalition.groups.reduce((sum, { vacancies }) => sum + vacancies.length, 0),
      id: 'desk.tile.vacancies',
      note: null,
    },
    { count: coalition.publications.length, id: 'desk.tile.published', note: null },
  ] as const;
  return (
    <ul className={styles.tiles}>
      {tiles.map(({ count, id, note }) => (
        <li key={id}>
          <b>{count}</b>
          <span>
            {t(id, { count })}
            {note ? ` · ${note}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
