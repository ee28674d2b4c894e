/** A comment whose words could stand in more than one place: a person looks at each, in its paragraph, and decides. */
import { blockRanges, type Block } from '@plenary/document';
import { ConfirmPlacementDocument, type CommentLineFragment } from '@plenary/graphql';
import { Button, Dialog, useMessages } from '@plenary/ui';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import styles from './comments.module.css';
import type { ReadComment } from './comment-places';
import { whereIn } from './comment-where';

interface PlaceDialogProps {
  comment: ReadComment;
  blocks: readonly Block[];
  revision: number;
  onDecided: (comment: CommentLineFragment) => void;
  onSelect?: () => void;
  onClose: () => void;
}

export function PlaceDialog({ comment, blocks, revision, onDecided, onSelect, onClose }: PlaceDialogProps) {
  const { t } = useMessages();
  const confirm = useDo(ConfirmPlacementDocument);
  const ranges = blockRanges(blocks);
  const where = whereIn(blocks);
  const decide = (place: { start: number; end: number } | null) =>
    void confirm
      .act({
        input: { commentId: comment.id, revision, start: place?.start ?? null, end: place?.end ?? null },
        revision,
      })
      .then(({ data }) => {
        if (!data) return;
        onDecided(data.confirmPlacement);
        onClose();
      });
  return (
    <Dialog title={t('comment.pickTitle', { reference: comment.reference })} onClose={onClose}>
      <div>
        <p className="pl-soft">{t('comment.pickLede')}</p>
        <p className="pl-words" dir="auto">
          {comment.anchor.exact}
        </p>
      </div>
      <ol className={styles.candidates}>
        {(comment.placement?.candidates ?? []).map((candidate) => {
          const range = ranges.find(({ end }) => end >= candidate.start);
          const before = range?.block.text.slice(0, candidate.start - range.start) ?? '';
          const after = range?.block.text.slice(candidate.end - range.start) ?? '';
          return (
            <li key={candidate.start}>
              <span className="pl-muted pl-small">
                {where({ kind: 'PASSAGE', blockId: null, start: candidate.start, end: candidate.end, exact: null })}
              </span>
              <p dir="auto">
                {before.slice(-120)}
                <mark>{candidate.exact}</mark>
                {after.slice(0, 120)}
              </p>
              <Button busy={confirm.busy} onClick={() => decide(candidate)}>
                {t('comment.placeHere')}
              </Button>
            </li>
          );
        })}
      </ol>
      {confirm.fault ? <FaultNotice fault={confirm.fault} /> : null}
      <div className="pl-row">
        {onSelect ? <Button onClick={onSelect}>{t('comment.selectWords')}</Button> : null}
        <Button tone="quiet" busy={confirm.busy} onClick={() => decide(null)}>
          {t('comment.nowhere')}
        </Button>
      </div>
    </Dialog>
  );
}
