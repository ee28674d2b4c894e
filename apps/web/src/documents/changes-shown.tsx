/** What changed since an earlier revision: told in one line above the text, and handed to it to stand in its words. */
import { changedText, type Block, type ChangedText } from '@plenary/document';
import { paths } from '@plenary/domain';
import { ReadTextDocument } from '@plenary/graphql';
import { RedlineSummaryLine, useMessages } from '@plenary/ui';
import { useEffect, useMemo, type RefObject } from 'react';
import type { DocumentAddress } from '../platform/address';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import { ChangeJump } from './change-jump';
import styles from './revision-bar.module.css';
import { useRedline } from './use-redline';

interface ChangesShownProps {
  address: DocumentAddress;
  revision: number;
  since: number;
  /** The text of the revision. */
  blocks: readonly Block[];
  /** Where it stands on the page, and the changes that stand in it there. */
  text: RefObject<HTMLElement | null>;
  shown: ChangedText | null;
  onMade: (changes: ChangedText | null) => void;
}

export function ChangesShown({ address, revision, since, blocks, text, shown, onMade }: ChangesShownProps) {
  const { t } = useMessages();
  const asked = useAsk(ReadTextDocument, { ...address, revision: since });
  const earlier = asked.data?.document?.revision;
  const { redline, failed } = useRedline(earlier?.number === since ? earlier.blocks : undefined, blocks);
  const made = useMemo(() => redline && changedText(redline), [redline]);
  useEffect(() => {
    onMade(made);
    return () => onMade(null);
  }, [made, onMade]);
  const { coalition, group, document } = address;
  if (asked.fault) return <FaultNotice fault={asked.fault} onRetry={asked.refresh} />;
  return (
    <div className={styles.row} role="group" aria-label={t('read.changesSince', { number: since })}>
      <span className={styles.summary} role="status">
        {failed ? (
          t('redline.failed')
        ) : !redline ? (
          t('redline.comparing')
        ) : made?.changes.size === 0 ? (
          t('redline.same')
        ) : (
          <>
            <b className={styles.printed}>{t('read.changesSince', { number: since })}</b>{' '}
            <RedlineSummaryLine redline={redline} />
          </>
        )}
      </span>
      <ChangeJump text={text} of={shown} />
      <a href={paths.redline(coalition, group, document, since, revision)}>{t('read.sides')}</a>
    </div>
  );
}
