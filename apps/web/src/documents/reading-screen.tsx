/** The reading screen: the text in the middle, its comments beside it, the way through it and its stage around it. */
import { paths } from '@plenary/domain';
import { ReadHeadDocument, ReadTextDocument, type DocumentHeadFragment, type ReadTextQuery } from '@plenary/graphql';
import { Notice, TopBar, useMessages } from '@plenary/ui';
import { useCallback, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SuccessionNotices } from '../editions/succession-notices';
import { useDocumentAddress, type DocumentAddress } from '../platform/address';
import { useTitle, Waiting } from '../platform/screen';
import { useAsk, type Asked } from '../platform/use-screen';
import { ReadingText, type Moving } from './reading-text';
import { revisionToRead, sinceToRead } from './revision-to-read';
import styles from './reading.module.css';
import type { ReadersPlace } from './use-same-place';

interface Shown {
  document: string;
  revision: number;
  text: ReadTextQuery;
}

export function ReadingScreen() {
  const { t } = useMessages();
  const address = useDocumentAddress();
  const asked = useAsk(ReadHeadDocument, address);
  const [search] = useSearchParams();
  const head = asked.data?.document;
  // What is being read stays on the screen when a newer revision comes, which a notice offers; and until the text of the
  // revision that was asked for is here.
  const [shown, setShown] = useState<Shown | null>(null);
  const held = head && shown?.document === head.id ? shown : null;
  const named = search.get('revision');
  const wished = head ? (!named && held ? held.revision : revisionToRead(head, named)) : undefined;
  const text = useAsk(ReadTextDocument, { ...address, revision: wished ?? 0 }, !wished);
  const place = useRef<ReadersPlace | null>(null);
  const focused = useRef(false);
  useTitle(head?.title);
  if (!head)
    return (
      <Waiting {...asked} crumbs={[{ label: address.group }, { label: address.document }]} onRetry={asked.refresh} />
    );
  const latest = head.revisions[0]?.number;
  if (!wished || !head.revisions.some(({ number }) => number === wished)) {
    const { coalition, group, document } = address;
    return (
      <>
        <TopBar
          crumbs={[
            { label: head.group.code, href: paths.group(coalition, group) },
            { label: head.title, href: paths.document(coalition, group, document) },
          ]}
        />
        <div className="pl-page">
          <h1 className="pl-visually-hidden">{head.title}</h1>
          <Notice title={wished ? t('read.noRevision', { number: wished }) : t('read.noText')}>
            {latest ? (
              <a href={paths.revision(coalition, group, document, { revision: latest })}>
                {t('read.latestIs', { number: latest })}
              </a>
            ) : null}
          </Notice>
        </div>
      </>
    );
  }
  const arrived = text.data?.document?.revision?.number === wished ? text.data : undefined;
  if (arrived && (held?.revision !== wished || held.text !== arrived))
    setShown({ document: head.id, revision: wished, text: arrived });
  const onScreen = arrived || text.fault || !held ? { revision: wished, text: arrived } : held;
  return (
    <Revision
      key={`${head.id}-${onScreen.revision}`}
      head={head}
      address={address}
      revision={onScreen.revision}
      wished={wished}
      since={sinceToRead(head, search.get('since'))}
      askedText={{ ...text, data: onScreen.text, loading: text.loading && !onScreen.text }}
      moving={{ place, focused }}
      onRefresh={asked.refresh}
    />
  );
}

interface RevisionProps {
  head: DocumentHeadFragment;
  address: DocumentAddress;
  revision: number;
  wished: number;
  since: number | null;
  askedText: Asked<ReadTextQuery>;
  moving: Moving;
  onRefresh: () => void;
}

function Revision({ head, address, revision, onRefresh, ...rest }: RevisionProps) {
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
    <ReadingText head={head} address={address} revision={revision} onRefresh={refresh} {...rest}>
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
            {revision < notice.number ? <p>{t('read.earlierComments')}</p> : null}
            <a href={paths.revision(address.coalition, address.group, address.document, { revision: notice.number })}>
              {t('read.goThere')}
            </a>
          </Notice>
        </div>
      ) : null}
    </ReadingText>
  );
}
