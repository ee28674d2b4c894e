/** What a comment said before: each version against the one that followed it, for everybody who sees the comment. */
import { CommentHistoryDocument, type CommentLineFragment } from '@plenary/graphql';
import { Dialog, PassageRedline, Skeleton, useMessages } from '@plenary/ui';
import { useDocumentAddress } from '../platform/address';
import { FaultNotice } from '../platform/screen';
import { useAsk } from '../platform/use-screen';
import styles from './comments.module.css';

export function HistoryDialog({ comment, onClose }: { comment: CommentLineFragment; onClose: () => void }) {
  const { t, instant } = useMessages();
  const asked = useAsk(CommentHistoryDocument, { ...useDocumentAddress(), reference: comment.reference });
  const found = asked.data?.comment;
  const versions = found
    ? [
        {
          number: comment.version,
          text: found.text,
          proposedChange: found.proposedChange,
          writtenAt: found.editedAt,
          writtenBy: found.editedBy ?? found.author,
        },
        ...found.versions,
      ]
    : [];
  return (
    <Dialog title={t('comment.historyTitle', { reference: comment.reference })} onClose={onClose}>
      {asked.loading ? <Skeleton lines={4} /> : null}
      {asked.fault ? <FaultNotice fault={asked.fault} onRetry={asked.refresh} /> : null}
      <ol className={styles.versions}>
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const proposed = version.proposedChange ?? '';
          return (
            <li key={version.number}>
              <p className="pl-muted pl-small">
                {t('comment.version', {
                  number: version.number,
                  time: instant(version.writtenAt ?? comment.submittedAt, 'UTC', { year: true }),
                })}
                {version.writtenBy && comment.jointOf ? ` · ${version.writtenBy.name}` : ''}
              </p>
              <p dir="auto" className={styles.words}>
                {before ? <PassageRedline before={before.text} after={version.text} /> : version.text}
              </p>
              {proposed || before?.proposedChange ? (
                <div className="pl-words" role="group" aria-label={t('comment.proposed')} dir="auto">
                  {before ? <PassageRedline before={before.proposedChange ?? ''} after={proposed} /> : proposed}
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
