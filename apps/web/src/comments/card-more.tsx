/** What a card offers beside answering: its address, its earlier versions, and for a chair to withhold its words. */
import { paths } from '@plenary/domain';
import type { CommentLineFragment } from '@plenary/graphql';
import { Button, buttonClass, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { useDocumentAddress } from '../platform/address';
import { announce } from '../platform/announce';
import { later } from '../platform/later';
import { useViewer } from '../platform/viewer';
import styles from './comments.module.css';

const HistoryDialog = later(() => import('./history-dialog'), 'HistoryDialog');
const ModerateDialog = later(() => import('./moderate-dialog'), 'ModerateDialog');

interface CardMoreProps {
  comment: CommentLineFragment;
  onAnswered: (comment: CommentLineFragment) => void;
}

export function CardMore({ comment, onAnswered }: CardMoreProps) {
  const { t } = useMessages();
  const { coalition, group, document } = useDocumentAddress();
  const [shown, setShown] = useState<'history' | 'moderate' | null>(null);
  const copy = () => {
    const url = new URL(paths.comment(coalition, group, document, comment.reference), location.origin);
    void navigator.clipboard.writeText(url.href).then(() => announce(t('action.copied')));
  };
  const isOwn = useViewer()?.person?.id === comment.author.id;
  const readable = !comment.withdrawnAt && comment.text !== '';
  return (
    <div className={styles.more}>
      <Button tone="link" onClick={copy}>
        {t('comment.copyLink')}
      </Button>
      {isOwn ? (
        <a className={buttonClass('link')} href={paths.receipt(coalition, group, document, comment.reference)} download>
          {t('archive.receipt')}
        </a>
      ) : null}
      {comment.version > 1 && readable ? (
        <Button tone="link" onClick={() => setShown('history')}>
          {t('comment.history')}
        </Button>
      ) : null}
      {comment.viewerCan.includes('MODERATE_COMMENT') ? (
        <Button tone="link" onClick={() => setShown('moderate')}>
          {t(comment.moderation ? 'comment.restore' : 'comment.moderate')}
        </Button>
      ) : null}
      {shown === 'history' ? <HistoryDialog comment={comment} onClose={() => setShown(null)} /> : null}
      {shown === 'moderate' ? (
        <ModerateDialog
          comment={comment}
          onDone={(moderated) => {
            onAnswered(moderated);
            setShown(null);
          }}
          onClose={() => setShown(null)}
        />
      ) : null}
    </div>
  );
}
