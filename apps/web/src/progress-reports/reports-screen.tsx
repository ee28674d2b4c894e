/** Which groups have reported, which should have, and where a report is drafted, edited and presented. */
import { paths } from '@plenary/domain';
import { ProgressReportsDocument } from '@plenary/graphql';
import { Button, Notice, TopBar, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useGroupAddress } from '../platform/address';
import { useNow } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useArrival } from '../platform/use-arrival';
import { useAsk } from '../platform/use-screen';
import { DraftReport } from './draft-report';
import { drafted, DraftLine, presented, ReportLink, type ReportingGroup } from './report-lines';
import { REPORTING_ORDER, ReportingPill } from './reporting-pill';
import { YearlyReport } from './yearly-report';

/** Who owes a report comes first; a group of which nothing is known to the viewer, last. */
const inOrder = (groups: readonly ReportingGroup[]): ReportingGroup[] =>
  groups.toSorted(
    (a, b) =>
      REPORTING_ORDER.indexOf(a.reporting?.state ?? 'NOT_ASKED') -
      REPORTING_ORDER.indexOf(b.reporting?.state ?? 'NOT_ASKED'),
  );

export function ReportsScreen() {
  const { t, list } = useMessages();
  const { coalition: slug } = useGroupAddress();
  const asked = useAsk(ProgressReportsDocument, { coalition: slug });
  const coalition = asked.data?.coalition;
  useArrival(Boolean(coalition));
  useTitle(coalition ? t('reports.title') : undefined);
  if (!coalition) return <Waiting {...asked} onRetry={asked.refresh} />;
  const groups = inOrder(coalition.groups);
  const named = (state: string) => groups.filter((one) => one.reporting?.state === state).map(({ code }) => code);
  const [overdue, due] = [named('OVERDUE'), named('DUE')];
  return (
    <>
      <TopBar crumbs={[{ label: coalition.name, href: paths.coalition(slug) }, { label: t('reports.title') }]} />
      <div className="pl-page pl-stack">
        <h1>{t('reports.title')}</h1>
        <p className="pl-lede">{t('reports.lede')}</p>
        {overdue.length > 0 ? (
          <Notice tone="refused" title={t('reports.missing', { count: overdue.length, groups: list(overdue) })} />
        ) : due.length === 0 && groups.some(({ reporting }) => reporting) ? (
          <Notice title={t('reports.all')} />
        ) : null}
        <div className="pl-table-scroll">
          <table className="pl-table pl-stacked">
            <thead>
              <tr>
                <th scope="col">{t('reports.group')}</th>
                <th scope="col">{t('reports.state')}</th>
                <th scope="col">{t('reports.last')}</th>
                <th scope="col">{t('reports.draftColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <Row key={group.id} slug={slug} group={group} onDone={asked.refresh} />
              ))}
            </tbody>
          </table>
        </div>
        <YearlyReport coalition={coalition} onDone={asked.refresh} />
      </div>
    </>
  );
}

function Row({ slug, group, onDone }: { slug: string; group: ReportingGroup; onDone: () => void }) {
  const { t, distance } = useMessages();
  const now = useNow();
  const [drafting, setDrafting] = useState(false);
  const { reporting } = group;
  const drafts = drafted(group.progressReports);
  const [last] = presented(group.progressReports);
  return (
    <tr id={group.code} tabIndex={-1}>
      <th scope="row">
        <a href={paths.group(slug, group.code)}>
          {group.code} <span dir="auto">{group.title}</span>
        </a>
      </th>
      <td data-label={t('reports.state')}>
        {reporting ? (
          <>
            <ReportingPill state={reporting.state} />
            {reporting.due && reporting.state !== 'REPORTED' ? (
              <div className="pl-muted">{t('reports.due', { when: distance(reporting.due, now) })}</div>
            ) : null}
          </>
        ) : null}
      </td>
      <td data-label={t('reports.last')}>
        {last ? <ReportLink slug={slug} report={last} /> : <span className="pl-muted">{t('reports.never')}</span>}
      </td>
      <td data-label={t('reports.draftColumn')}>
        <div className="pl-stack">
          {drafts.map((report) => (
            <DraftLine key={report.document.id} slug={slug} who={group.code} report={report} onDone={onDone} />
          ))}
          {group.viewerCan.includes('REPORT_PROGRESS') ? (
            <div>
              <Button onClick={() => setDrafting(true)} aria-label={t('reports.draftOf', { who: group.code })}>
                {t('reports.draft')}
              </Button>
            </div>
          ) : drafts.length === 0 ? (
            <span className="pl-muted">{t('reports.none')}</span>
          ) : null}
        </div>
        {drafting && reporting ? (
          <DraftReport
            slug={slug}
            title={t('reports.draftOf', { who: group.code })}
            lede={t('reports.draftLede')}
            scope="GROUP"
            keepers={[group]}
            begins={reporting.begins}
            zone={reporting.zone}
            hasDraft={drafts.length > 0}
            onClose={() => setDrafting(false)}
          />
        ) : null}
      </td>
    </tr>
  );
}
