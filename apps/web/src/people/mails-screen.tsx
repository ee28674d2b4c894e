/** The mails that the demo would have sent; their links work. */
import { DemoMailsDocument } from '@plenary/graphql';
import { Button, EmptyState, TopBar, useMessages } from '@plenary/ui';
import { Fragment } from 'react';
import { useNow } from '../platform/here';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './people.module.css';

/** A mail's text with its addresses as links; those of this installation stay in this window. */
function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return parts.map((part, index) => {
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>;
    return (
      <a key={index} href={part}>
        {part}
      </a>
    );
  });
}

export function MailsScreen() {
  const { t, distance } = useMessages();
  const asked = useAsk(DemoMailsDocument, {});
  const now = useNow();
  useTitle(t('mails.title'));
  if (!asked.data) return <Waiting crumbs={[{ label: t('mails.title') }]} {...asked} onRetry={asked.refresh} />;
  const mails = asked.data.demoMails;
  return (
    <>
      <TopBar crumbs={[{ label: t('mails.title') }]}>
        <Button onClick={asked.refresh}>{t('mails.refresh')}</Button>
      </TopBar>
      <div className="pl-page pl-stack">
        <div>
          <h1>{t('mails.title')}</h1>
          <p className="pl-lede">{t('mails.lede')}</p>
        </div>
        {mails.length === 0 ? (
          <EmptyState icon="mail" title={t('mails.none')}>
            {t('mails.noneLede')}
          </EmptyState>
        ) : null}
        {mails.map((mail) => (
          <article key={mail.id} className={styles.mail}>
            <h2>{mail.subject}</h2>
            <div className="pl-muted pl-small">
              {t('mails.to', { address: mail.to })} ·{' '}
              <time dateTime={mail.createdAt}>{distance(mail.createdAt, now)}</time>
            </div>
            <pre>
              <MailText text={mail.text} />
            </pre>
          </article>
        ))}
      </div>
    </>
  );
}
