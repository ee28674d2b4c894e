/** The coalition's own report: put together out of what the groups presented, by who coordinates. */
import { reportDaysFault, reportPeriod } from '@plenary/domain';
import { Button, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { DraftReport } from './draft-report';
import { DraftLine, drafted, presented, ReportLink, type ReportsCoalition } from './report-lines';

export function YearlyReport({ coalition, onDone }: { coalition: ReportsCoalition; onDone: () => void }) {
  const { t } = useMessages();
  const [drafting, setDrafting] = useState(false);
  const { slug, name, groups, progressReports, viewerCan } = coalition;
  const drafts = drafted(progressReports);
  const active = groups.filter(({ state }) => state === 'ACTIVE');
  const reportedIn = (days: { from: string; to: string; zone: string }) => {
    if (reportDaysFault(days, new Date())) return null;
    const { since, until } = reportPeriod(days);
    const reported = active.filter((group) =>
      presented(group.progressReports).some(({ presentedAt }) => {
        const at = new Date(presentedAt ?? 0);
        return at >= since && at < until;
      }),
    ).length;
    return <p role="status">{t('reports.yearlyCount', { reported, all: active.length })}</p>;
  };
  return (
    <section className="pl-stack" aria-labelledby="yearly">
      <h2 id="yearly">{t('reports.yearly')}</h2>
      <p className="pl-soft">{t('reports.yearlyLede')}</p>
      {progressReports.length === 0 ? <p className="pl-muted">{t('reports.yearlyNone')}</p> : null}
      {presented(progressReports).map((report) => (
        <ReportLink key={report.document.id} slug={slug} report={report} />
      ))}
      {drafts.map((report) => (
        <DraftLine key={report.document.id} slug={slug} who={name} report={report} onDone={onDone} />
      ))}
      {viewerCan.includes('REPORT_PROGRESS') && groups.length > 0 ? (
        <div>
          <Button onClick={() => setDrafting(true)}>{t('reports.yearlyDraft')}</Button>
        </div>
      ) : null}
      {drafting ? (
        <DraftReport
          slug={slug}
          title={t('reports.yearlyDraft')}
          lede={t('reports.yearlyLede')}
          scope="COALITION"
          keepers={groups}
          begins={`${new Date().getUTCFullYear()}-01-01T00:00:00Z`}
          zone="UTC"
          hasDraft={drafts.length > 0}
          onClose={() => setDrafting(false)}
          about={reportedIn}
        />
      ) : null}
    </section>
  );
}
