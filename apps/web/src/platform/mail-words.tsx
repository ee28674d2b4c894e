/** A mail before it goes: to how many, in which words, which can be changed, and what follows them in any case. */
import type { RoundNotice, RoundNoticeInput } from '@plenary/graphql';
import { Button, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';

interface MailWordsProps {
  usual: RoundNotice;
  /** The words as they were changed; null for the usual ones. */
  notice: RoundNoticeInput | null;
  onNotice: (notice: RoundNoticeInput | null) => void;
}

export function MailWords({ usual, notice, onNotice }: MailWordsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
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
