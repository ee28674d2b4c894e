/** The reading screen: the text in the middle, its comments beside it, the way through it and its stage around it. */
import { paths } from '@plenary/domain';
import { ReadHeadDocument, type DocumentHeadFragment } from '@plenary/graphql';
import { Notice, useMessages } from '@plenary/ui';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SuccessionNotices } from '../editions/succession-notices';
import { useDocumentAddress, type DocumentAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { ReadingText } from './reading-text';
import { revisionToRead } from './revision-to-read';
import styles from './reading.module.css';

export function ReadingScreen() {
  const { t } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(ReadHeadDocument, address);
  const [search] = useSearchParams();
  const head = asked.data?.document;
  // What is being read stays on the screen when a newer revision comes; a notice offers it.
  const [shown, setShown] = useState<{ document: string; revision: number } | null>(null);
  useTitle(head?.title);
  if (!head)
    return (
      <Waiting {...asked} crumbs={[{ label: address.group }, { label: address.document }]} onRetry={asked.refresh} />
    );
  const wished = search.get('revision');
  const revision = !wished && shown?.document === head.id ? shown.revision : revisionToRead(head, wished);
  if (!revision) {
    return (
      <div className="pl-page">
        <Notice title={t('read.noText')} />
      </div>
    );
  }
  if (shown?.document !== head.id || shown.revision !== revision) setShown({ document: head.id, revision });
  return (
    <Revision
      key={`${head.id}-${revision}`}
      head={head}
      address={address}
      revision={revision}
      onRefresh={asked.refresh}
    />
  );
}

interface RevisionProps {
  head: DocumentHeadFragment;
  address: DocumentAddress;
  revision: number;
  onRefresh: () => void;
}

function Revision({ head, address, revision, onRefresh }: RevisionProps) {
  const { t } = useMessages();
  const open = head.rounds.find(({ id }) => id === head.openRound?.id);
  const latest = head.revisions[0]?.number ?? revision;
  const refresh = useCallback(() => onRefresh(), [onRefresh]);
  const notice =
    open && open.revision.number !== revision
      ? { title: t('read.roundRevision', { number: open.revision.number }), number: open.revision.number }
      : revision < latest && !open
        ? { title: t('read.olderRevision', { number: revision, latest }), number: latest }
        : null;
  return (
    <ReadingText head={head} address={address} revision={revision} onRefresh={refresh}>
      {head.publication && !head.publication.announcement && head.viewerCan.includes('ANNOUNCE_PUBLICATION') ? (
        <div className={styles.notice}>
          <Notice tone="open" title={t('announce.notYet')}>
            <a href={`${paths.decisions(address.coalition, address.group, address.document)}#publish`}>
              {t('announce.do')}
            </a>
          </Notice>
        </div>
      ) : null}
      {head.supersededBy || head.supersedes.length > 0 ? (
        <div className={styles.notice}>
          <SuccessionNotices document={head} coalition={address.coalition} />
        </div>
      ) : null}
      {notice ? (
        <div className={styles.notice}>
          <Notice tone="open" title={notice.title}>
            <a href={`?revision=${notice.number}`}>{t('read.goThere')}</a>
          </Notice>
        </div>
      ) : null}
    </ReadingText>
  );
}
