/** The coordinator's desk: every group with its documents at the stage where they stand, in one grid. */
import { paths, STAGES, type Stage } from '@plenary/domain';
import { GroupsDeskDocument, type DocumentLineFragment, type GroupsDeskQuery } from '@plenary/graphql';
import { buttonClass, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { useGroupAddress } from '../platform/address';
import { useNow } from '../platform/here';
import { AnswersWaiting } from '../dispositions/answers-waiting';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { CreateGroup } from './create-group';
import styles from './coalitions.module.css';

type Coalition = NonNullable<GroupsDeskQuery['coalition']>;

const COLUMNS = STAGES.filter((stage) => stage !== 'SUPERSEDED' && stage !== 'PARKED' && stage !== 'WITHDRAWN');
const ASIDE: readonly Stage[] = ['SUPERSEDED', 'PARKED', 'WITHDRAWN'];
const ENDED: readonly Stage[] = ['PUBLISHED', ...ASIDE];

export function GroupsDesk() {
  const { t } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(GroupsDeskDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
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
        {coalition.viewerCan.includes('CREATE_GROUP') ? (
          <CreateGroup coalitionId={coalition.id} slug={slug} onDone={asked.refresh} />
        ) : null}
      </TopBar>
      <div className={`pl-page ${styles.desk}`}>
        <AnswersWaiting />
        <h1>{t('desk.title', { count: coalition.groups.length })}</h1>
        <p className="pl-lede">{coalition.title ?? t('desk.lede')}</p>
        {coalition.groups.length === 0 ? (
          <EmptyState icon="people" title={t('desk.empty')}>
            {t('desk.emptyLede')}
          </EmptyState>
        ) : (
          <>
            <Tiles coalition={coalition} />
            <Grid coalition={coalition} />
          </>
        )}
      </div>
    </>
  );
}

function Tiles({ coalition }: { coalition: Coalition }) {
  const { t, distance } = useMessages();
  const now = useNow();
  const documents = coalition.groups.flatMap((group) => group.documents);
  const rounds = documents.flatMap(({ openRound }) => (openRound ? [openRound] : []));
  const first = rounds.map(({ closesAt }) => closesAt).sort()[0];
  const tiles = [
    { count: documents.filter(({ stage }) => !ENDED.includes(stage)).length, id: 'desk.tile.underWay', note: null },
    {
      count: rounds.length,
      id: 'desk.tile.rounds',
      note: first ? t('desk.tile.firstCloses', { when: distance(first, now) }) : null,
    },
    {
      count: documents.reduce((sum, { undisposedCount }) => sum + undisposedCount, 0),
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

function Grid({ coalition }: { coalition: Coalition }) {
  const { t, list } = useMessages();
  return (
    <div className={styles.scroll} role="region" aria-label={t('frame.allGroups')} tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('desk.group')}</th>
            {COLUMNS.map((stage) => (
              <th key={stage} scope="col">
                {t(`stage.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coalition.groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <a href={paths.group(coalition.slug, group.code)}>
                  <b>{group.code}</b> {group.title}
                </a>
                {group.titleDescriptive ? <small>{t('desk.descriptive')}</small> : null}
                {group.vacancies.length > 0 ? (
                  <small className={styles.vacant}>
                    {t('desk.vacant', {
                      offices: list(group.vacancies.map((role) => t(`role.${role}`).toLowerCase())),
                    })}
                  </small>
                ) : null}
              </th>
              {COLUMNS.map((stage) => (
                <Cell
                  key={stage}
                  slug={coalition.slug}
                  group={group.code}
                  documents={group.documents.filter(
                    (one) => one.stage === stage || (stage === 'PUBLISHED' && ASIDE.includes(one.stage)),
                  )}
                  label={t(`stage.${stage}`)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  slug: string;
  group: string;
  documents: readonly DocumentLineFragment[];
  label: string;
}

function Cell({ slug, group, documents, label }: CellProps) {
  const { t, distance } = useMessages();
  const now = useNow();
  return (
    <td data-label={label} data-empty={documents.length === 0 || undefined}>
      {documents.map((document) => {
        const facts = [
          // What ended stands in the last column, with how it ended.
          ASIDE.includes(document.stage) ? t(`stage.${document.stage}`) : null,
          document.undisposedCount > 0 ? t('desk.openCount', { count: document.undisposedCount }) : null,
          document.openRound ? t('desk.closesShort', { when: distance(document.openRound.closesAt, now) }) : null,
          ...document.tags,
        ].filter(Boolean);
        return (
          <a
            key={document.id}
            href={paths.document(slug, group, document.code)}
            className={styles.document}
            data-open={document.openRound ? '' : undefined}
            data-aside={ASIDE.includes(document.stage) ? '' : undefined}
          >
            {document.title}
            <small>
              {facts.length > 0
                ? facts.join(' · ')
                : t('desk.revision', { number: document.latestRevision?.number ?? 0 })}
            </small>
          </a>
        );
      })}
    </td>
  );
}
