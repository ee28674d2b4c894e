/** Who put her name below a comment, and the button that does it. */
import { SupportCommentDocument, type CommentLineFragment } from '@plenary/graphql';
import { Button, useMessages } from '@plenary/ui';
import { affiliationLine } from '../platform/affiliation';
import { announce } from '../platform/announce';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import { useViewer } from '../platform/viewer';
import styles from './comments.module.css';

export function Supporters({ comment }: { comment: CommentLineFragment }) {
  const { t } = useMessages();
  const { supporters } = comment;
  if (supporters.length === 0) return null;
  return (
    <details className={styles.supporters}>
      <summary>{t('comment.supported', { count: supporters.length })}</summary>
      <ul>
        {supporters.map(({ person, affiliation }) => (
          <li key={person.id}>
            {person.name} <span className="pl-muted">{affiliationLine(affiliation)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SupportButtonProps {
  comment: CommentLineFragment;
  onAnswered: (comment: CommentLineFragment) => void;
}

export function SupportButton({ comment, onAnswered }: SupportButtonProps) {
  const { t } = useMessages();
  const viewer = useViewer();
  const support = useDo(SupportCommentDocument);
  if (!comment.viewerCan.includes('SUPPORT_COMMENT')) return null;
  const supports = comment.supporters.some(({ person }) => person.id === viewer?.person?.id);
  const act = () =>
    void support.act({ commentId: comment.id, supports: !supports }).then(({ data }) => {
      if (!data) return;
      const { reference } = comment;
      announce(t(supports ? 'comment.supportTaken' : 'comment.supportGiven', { reference }));
      onAnswered(data.supportComment);
    });
  return (
    <>
      <Button tone="link" busy={support.busy} aria-pressed={supports} onClick={act}>
        {t(supports ? 'comment.supportBack' : 'comment.support')}
      </Button>
      {support.fault ? <FaultNotice fault={support.fault} /> : null}
    </>
  );
}
