/** The ways to take a text along: to read it elsewhere, to print it, or to review it in Word and bring it back. */
import { paths } from '@plenary/domain';
import type { DocumentHeadFragment } from '@plenary/graphql';
import { Button, useMessages } from '@plenary/ui';
import { useRef } from 'react';
import type { Keeping } from '../offline/use-kept-document';
import type { DocumentAddress } from '../platform/address';
import { useClosing } from '../platform/use-closing';
import styles from './reading.module.css';

interface DownloadMenuProps {
  head: Pick<DocumentHeadFragment, 'rounds' | 'visibility'>;
  keeping: Keeping;
  address: DocumentAddress;
  revision: number;
}

export function DownloadMenu({ head, keeping, address, revision }: DownloadMenuProps) {
  const { t } = useMessages();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  type Wish = Omit<Parameters<typeof paths.revisionFile>[3], 'revision'>;
  const link = (label: string, wish: Wish) => ({
    label,
    href: paths.revisionFile(address.coalition, address.group, address.document, { revision, ...wish }),
  });
  const text = [
    link(t('download.docx'), { ending: 'docx' }),
    link(t('download.pdf'), { ending: 'pdf' }),
    link(t('download.pdfLines'), { ending: 'pdf', lines: true }),
    link(t('download.md'), { ending: 'md' }),
    link(t('download.html'), { ending: 'html' }),
    link(t('download.txt'), { ending: 'txt' }),
  ];
  const rounds = head.rounds.filter((round) => round.revision.number <= revision);
  const review = [
    ...rounds.map((round) =>
      link(t('download.comments', { round: round.code }), { ending: 'docx', comments: round.code }),
    ),
    ...(rounds.length > 1 ? [link(t('download.allComments'), { ending: 'docx', comments: 'all' })] : []),
    ...(revision > 1
      ? [link(t('download.redline', { number: revision - 1 }), { ending: 'docx', from: revision - 1 })]
      : []),
    { label: t('archive.download'), href: paths.record(address.coalition, address.group, address.document) },
    ...(revision > 2 ? [link(t('download.redline', { number: 1 }), { ending: 'docx', from: 1 })] : []),
  ];
  const list = (links: typeof text) => (
    <ul className={styles.downloads}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <details className={`${styles.why} ${styles.downloadMenu}`} ref={menu}>
      <summary>{t('download.menu')}</summary>
      <div className={styles.whyList}>
        <b>{t('download.text')}</b>
        {list(text)}
        {review.length > 0 ? (
          <>
            <b>{t('download.review')}</b>
            {list(review)}
          </>
        ) : null}
        <p className="pl-muted pl-small">{t('download.hint')}</p>
        <Offline keeping={keeping} isPublic={head.visibility === 'PUBLIC'} />
      </div>
    </details>
  );
}

function Offline({ keeping: { asked, ask }, isPublic }: { keeping: Keeping; isPublic: boolean }) {
  const { t } = useMessages();
  if (isPublic) return <p className="pl-muted pl-small">{t('offline.public')}</p>;
  if (asked === undefined) return null;
  return (
    <div className="pl-row" role="status">
      {asked ? <span className="pl-small">{t('offline.kept')}</span> : null}
      <Button tone="link" onClick={() => ask(!asked)}>
        {t(asked ? 'offline.letGo' : 'offline.keep')}
      </Button>
    </div>
  );
}
