/** The bar above a text: what it is, which revision, until when one can comment, and the ways to its other screens. */
import { paths } from '@plenary/domain';
import type { DocumentHeadFragment } from '@plenary/graphql';
import { Button, buttonClass, Deadline, Icon, StagePill, TopBar, useMessages } from '@plenary/ui';
import { useNavigate } from 'react-router';
import type { DocumentAddress } from '../platform/address';
import { readerZone, useNow } from '../platform/here';
import styles from './reading.module.css';

interface ReadingHeadProps {
  head: DocumentHeadFragment;
  address: DocumentAddress;
  revision: number;
  mayComment: boolean;
  onComment: () => void;
}

export function ReadingHead({ head, address, revision, mayComment, onComment }: ReadingHeadProps) {
  const { t, day } = useMessages();
  const now = useNow();
  const navigate = useNavigate();
  const { coalition, group, document } = address;
  const open = head.rounds.find(({ id }) => id === head.openRound?.id);
  const here = paths.document(coalition, group, document);
  const links = [
    revision > 1 ? { href: paths.redline(coalition, group, document, revision - 1, revision), label: t('read.redline', { from: revision - 1, to: revision }) } : null,
    head.viewerCan.includes('EDIT_DRAFT') ? { href: paths.draft(coalition, group, document), label: t('read.draft') } : null,
    ...head.rounds.flatMap((round) =>
      round.state === 'ENDED'
        ? [
            { href: paths.round(coalition, group, document, round.code), label: t('read.desk', { code: round.code }) },
            { href: paths.dispositions(coalition, group, document, round.code), label: t('read.table', { code: round.code }) },
          ]
        : [{ href: paths.round(coalition, group, document, round.code), label: t('read.desk', { code: round.code }) }],
    ),
    { href: paths.decisions(coalition, group, document), label: t('read.decisions') },
    { href: paths.history(coalition, group, document), label: t('read.history') },
    head.publication ? { href: head.publication.path, label: t('read.public') } : null,
  ].filter((link) => link !== null);
  return (
    <>
      <TopBar crumbs={[{ label: head.group.code, href: paths.group(coalition, group) }, { label: head.title, href: here }]}>
        <StagePill stage={head.stage} />
        {open ? <Deadline at={open.closesAt} zone={open.zone} readerZone={readerZone} now={now} label={t('deadline.closes')} /> : null}
        {mayComment ? (
          <Button tone="primary" keys="C" onClick={onComment}>
            <Icon name="comment" /> {t('read.comment')}
          </Button>
        ) : null}
      </TopBar>
      <nav className={styles.links} aria-label={head.title}>
        <label className={styles.versions}>
          <span className="pl-visually-hidden">{t('read.versions')}</span>
          <select value={revision} onChange={(event) => void navigate(`${here}?revision=${event.target.value}`)}>
            {head.revisions.map(({ number, frozenAt }) => (
              <option key={number} value={number}>
                {t('read.revision', { number })}, {day(frozenAt)}
              </option>
            ))}
          </select>
        </label>
        {links.map(({ href, label }) => (
          <a key={href} className={buttonClass('quiet')} href={href}>
            {label}
          </a>
        ))}
      </nav>
    </>
  );
}
