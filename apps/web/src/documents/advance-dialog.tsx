/** Moves a document to another stage, with the reason where one is wanted. */
import { AdvanceDocumentDocument, type DocumentHeadFragment, type Stage } from '@plenary/graphql';
import { Button, Dialog, Field, useMessages } from '@plenary/ui';
import { useState } from 'react';
import { announce } from '../platform/announce';
import { FaultNotice } from '../platform/screen';
import { useDo } from '../platform/use-screen';
import type { Option } from './stage-bar';

const wantsReason = (option: Option): boolean => option.unmet.some(({ guard }) => guard === 'REASON_GIVEN');

interface AdvanceDialogProps {
  option: Option;
  head: DocumentHeadFragment;
  onClose: () => void;
  onMoved: () => void;
}

export function AdvanceDialog({ option, head, onClose, onMoved }: AdvanceDialogProps) {
  const { t } = useMessages();
  const advance = useDo(AdvanceDocumentDocument);
  const [reason, setReason] = useState('');
  const stage: Stage = option.to;
  return (
    <Dialog title={t('read.advance', { stage: t(`stage.${stage}`) })} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void advance
            .act({ input: { documentId: head.id, from: head.stage, to: stage, reason: reason.trim() || null } })
            .then(({ data }) => {
              if (!data) return;
              announce(t('read.movedOn', { stage: t(`stage.${data.advanceDocument.stage}`) }));
              onClose();
              onMoved();
            });
        }}
      >
        <Field label={t('read.reason')} hint={t('read.reasonHint')} required={wantsReason(option)}>
          {(control) => (
            <textarea
              {...control}
              required={wantsReason(option)}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        {advance.fault ? <FaultNotice fault={advance.fault} /> : null}
        <div className="pl-row">
          <Button type="submit" tone="primary" busy={advance.busy}>
            {t('read.advance', { stage: t(`stage.${stage}`) })}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
