/** A chair withholds a comment's words, or gives them back: the reason is public, and it is said so. */
import { LIMITS } from '@plenary/domain';
import { ModerateCommentDocument, type CommentLineFragment } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { fieldFault } from '../platform/errors';
import { Refused } from '../platform/screen';
import { useDo } from '../platform/use-screen';

interface ModerateDialogProps {
  comment: CommentLineFragment;
  onDone: (comment: CommentLineFragment) => void;
  onClose: () => void;
}

export function ModerateDialog({ comment, onDone, onClose }: ModerateDialogProps) {
  const messages = useMessages();
  const { t } = messages;
  const moderate = useDo(ModerateCommentDocument);
  const [reason, setReason] = useState('');
  const hidden = comment.moderation === null;
  const { reference } = comment;
  return (
    <Dialog title={t(hidden ? 'moderate.title' : 'moderate.restoreTitle', { reference })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void moderate
            .act({ input: { commentId: comment.id, hidden, reason } })
            .then(({ data }) => data && onDone(data.moderateComment));
        }}
      >
        <p className="pl-soft">{t(hidden ? 'moderate.lede' : 'moderate.restoreLede')}</p>
        <Field
          label={t('moderate.reason')}
          {...(hidden ? { hint: t('moderate.reasonHint') } : {})}
          required
          fault={fieldFault(messages, moderate.fault, 'reason')}
        >
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={LIMITS.text}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Refused fault={moderate.fault} />
        <div className="pl-row">
          <Button type="submit" tone="primary" busy={moderate.busy}>
            {t(hidden ? 'moderate.do' : 'moderate.restoreDo')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
