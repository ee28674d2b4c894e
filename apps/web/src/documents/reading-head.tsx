/** The bar above a text: what it is, until when one can comment, and the ways to its other screens. */
import { STANDARDS_KIND, paths } from '@plenary/domain';
import type { DocumentHeadFragment } from '@plenary/graphql';
import { Button, buttonClass, Deadline, Icon, RoundPill, StagePill, TopBar, useMessages, useAlive } from '@plenary/ui';
import type { Keeping } from '../offline/use-kept-document';
import type { DocumentAddress } from '../platform/address';
import { useNow } from '../platform/here';
import { later } from '../platform/later';
import { useViewer } from '../platform/viewer';
import { DownloadMenu } from './download-menu';
import styles from './reading.module.css';

const WhoIsHere = later(() => import('../presence/who-is-here'), 'WhoIsHere');

interface ReadingHeadProps {
  head: DocumentHeadFragment;
  address: DocumentAddress;
  revision: number;
  mayComment: boolean;
  /** The round in which something is being written here. */
  writesIn: string | null;
  keeping: Keeping;
  onComment: () => void;
}

export function ReadingHead({ head, address, revision, mayComment, writesIn, keeping, onComment }: ReadingHeadProps) {
  const { t } = useMessages();
  const now = useNow();
  const alive = useAlive();
  const viewer = useViewer();
  const { coalition, group, document } = address;
  const open = head.rounds.find(({ id }) => id === head.openRound?.id);
  const here = paths.document(coalition, group, document);
  const links = [
    head.viewerCan.includes('EDIT_DRAFT')
      ? { href: paths.draft(coalition, group, document), label: t('read.draft') }
      : null,
    head.standardsList || (head.kind.code === STANDARDS_KIND && head.viewerCan.includes('KEEP_STANDARDS'))
      ? { href: paths.standards(coalition, group, document), label: t('read.standards') }
      : null,
    head.viewerCan.includes('MAKE_CALL') ? { href: paths.calls(coalition, head.id), label: t('read.recommend') } : null,
    { href: paths.decisions(coalition, group, document), label: t('read.decisions') },
    { href: paths.documentSdgs(coalition, group, document), label: t('read.sdgs') },
    { href: paths.history(coalition, group, document), label: t('read.history') },
    head.publication ? { href: head.publication.path, label: t('read.public') } : null,
  ].filter((link) => link !== null);
  return (
    <>
      <TopBar
        crumbs={[
          { label: head.group.code, href: paths.group(coalition, group) },
          { label: head.title, href: here },
        ]}
      >
        <StagePill stage={head.stage} />
        {mayComment ? (
          <Button tone="primary" keys="C" onClick={onComment}>
            <Icon name="comment" /> {t('read.comment')}
          </Button>
        ) : null}
        {!mayComment && !viewer?.person && open?.audience === 'PUBLIC' && open.state === 'OPEN' ? (
          <a className={buttonClass('primary')} href={paths.openRound(coalition, group, document, open.code)}>
            {t('door.enter')}
          </a>
        ) : null}
      </TopBar>
      <div className={styles.links}>
        {open ? <Deadline at={open.closesAt} zone={open.zone} now={now} label={t('deadline.closes')} /> : null}
        <span className="pl-grow" />
        <nav aria-label={t('read.ways')}>
          {head.rounds.length > 0 ? (
            <details className={styles.why}>
              <summary>{t('read.rounds')}</summary>
              <div className={styles.whyList}>
                {head.rounds.map((round) => (
                  <div key={round.id} className={styles.way}>
                    <b>{round.code}</b> {t(`round.kind.${round.kind}`)} <RoundPill state={round.state} />
                    <div className="pl-row">
                      <a href={paths.round(coalition, group, document, round.code)}>
                        {t('read.desk', { code: round.code })}
                      </a>
                      <a href={paths.dispositions(coalition, group, document, round.code)}>
                        {t('read.table', { code: round.code })}
                      </a>
                      {round.audience === 'PUBLIC' && round.state === 'OPEN' ? (
                        <a href={paths.openRound(coalition, group, document, round.code)}>{t('door.enter')}</a>
                      ) : null}
                    </div>
                  </div>
                ))}
              </div>
            </details>
          ) : null}
          {alive && viewer?.person ? (
            <WhoIsHere
              documentId={head.id}
              writesIn={writesIn}
              className={`${styles.why} ${styles.downloadMenu}`}
              listClassName={styles.whyList}
            />
          ) : null}
          <DownloadMenu head={head} keeping={keeping} address={address} revision={revision} />
          {links.map(({ href, label }) => (
            <a key={href} className={buttonClass('quiet')} href={href}>
              {label}
            </a>
          ))}
        </nav>
      </div>
    </>
  );
}
