/** The question before a report is presented: it freezes what stands in the draft, and everybody can read it then. */
import { PresentProgressReportDocument, type ProgressReportLineFragment } from '@plenary/graphql';
import { Button, Dialog, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';

interface PresentReportProps {
  who: string;
  report: ProgressReportLineFragment;
  onClose: () => void;
  onDone: () => void;
}

export function PresentReport({ who, report, onClose, onDone }: PresentReportProps) {
  const { t } = useMessages();
  const present = useDo(PresentProgressReportDocument);
  const [revisionId] = useState(() => newId());
  const { id: documentId, title, workingDraft } = report.document;
  const submit = async () => {
    const input = { documentId, version: workingDraft?.version ?? 0, revisionId };
    const { data } = await present.act({ input });
    if (!data) return;
    announce(t('reports.presented'));
    onClose();
    onDone();
  };
  return (
    <Dialog title={t('reports.presentOf', { who })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>
          <b dir="auto">{title}</b>
        </p>
        <p>{t('reports.presentLede')}</p>
        {present.fault ? <FaultNotice fault={present.fault} onRetry={onDone} /> : null}
        <div>
          <Button type="submit" tone="primary" busy={present.busy}>
            {t('reports.present')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
