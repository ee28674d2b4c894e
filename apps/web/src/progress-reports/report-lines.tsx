/** A report in a line: where it is read, and where a draft of it is edited and presented. */
import { paths } from '@plenary/domain';
import type { ProgressReportLineFragment, ProgressReportsQuery } from '@plenary/graphql';
import { Button, buttonClass, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { PresentReport } from './present-report';

export type ReportsCoalition = NonNullable<ProgressReportsQuery['coalition']>;
export type ReportingGroup = ReportsCoalition['groups'][number];
export type Report = ProgressReportLineFragment;

export const drafted = (reports: readonly Report[]): Report[] => reports.filter(({ presentedAt }) => !presentedAt);
export const presented = (reports: readonly Report[]): Report[] => reports.filter(({ presentedAt }) => presentedAt);

export function ReportLink({ slug, report }: { slug: string; report: Report }) {
  const { t, day } = useMessages();
  const { document, presentedAt, draftedAt } = report;
  return (
    <div>
      <a href={paths.document(slug, document.group.code, document.code)}>{document.title}</a>
      <div className="pl-muted">
        {presentedAt
          ? t('reports.presentedOn', { day: day(presentedAt) })
          : t('reports.drafted', { day: day(draftedAt) })}
      </div>
    </div>
  );
}

interface DraftLineProps {
  slug: string;
  /** Whose report it is, for the title of the question. */
  who: string;
  report: Report;
  onDone: () => void;
}

export function DraftLine({ slug, who, report, onDone }: DraftLineProps) {
  const { t } = useMessages();
  const [presenting, setPresenting] = useState(false);
  const { document, viewerCan } = report;
  const mayPresent = viewerCan.includes('REPORT_PROGRESS') && document.workingDraft;
  return (
    <div>
      <ReportLink slug={slug} report={report} />
      {mayPresent ? (
        <div className="pl-row">
          <a className={buttonClass('link')} href={paths.draft(slug, document.group.code, document.code)}>
            {t('reports.goDraft')}
          </a>
          <Button
            tone="primary"
            onClick={() => setPresenting(true)}
            aria-label={t('reports.presentOf', { who: document.title })}
          >
            {t('reports.present')}
          </Button>
        </div>
      ) : null}
      {presenting ? (
        <PresentReport who={who} report={report} onClose={() => setPresenting(false)} onDone={onDone} />
      ) : null}
    </div>
  );
}
