/** What will be mailed and to how many, before anything is: the usual words, which can be changed. */
import { RoundNoticeDocument, type RoundNoticeDraftInput, type RoundNoticeInput } from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';

interface RoundMailProps {
  /** What is known so far; null while the end is no time. */
  about: RoundNoticeDraftInput | null;
  /** The words as they were changed; null for the usual ones. */
  notice: RoundNoticeInput | null;
  onNotice: (notice: RoundNoticeInput | null) => void;
}

const NOTHING: RoundNoticeDraftInput = { occasion: 'OPENED', documentId: '', closesAtLocal: '', zone: 'UTC' };

export function RoundMail({ about, notice, onNotice }: RoundMailProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const asked = useAsk(RoundNoticeDocument, { input: about ?? NOTHING }, about === null);
  const usual = asked.data?.roundNotice;
  if (about === null) return null;
  if (asked.fault) return <FaultNotice fault={asked.fault} />;
  if (!usual) return null;
  const words = notice ?? { subject: usual.subject, text: usual.text };
  return (
    <section className="pl-stack" aria-label={t('round.mail')}>
      <div className="pl-row">
        <b role="status">{t('round.mail.count', { count: usual.recipientCount })}</b>
        <Button tone="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('round.mail.look')}
        </Button>
      </div>
      {open ? (
        <>
          <Field label={t('round.mail.subject')}>
            {(control) => (
              <input
                {...control}
                value={words.subject}
                maxLength={300}
                onChange={(event) => onNotice({ ...words, subject: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('round.mail.text')}>
            {(control) => (
              <textarea
                {...control}
                rows={6}
                value={words.text}
                onChange={(event) => onNotice({ ...words, text: event.target.value })}
              />
            )}
          </Field>
          <div className="pl-soft pl-small">
            <div>{t('round.mail.footer')}</div>
            {usual.footer.split('\n\n').map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}
