/** A form in a dialog: its fields, what was refused beyond them, and the one act that it is for. */
import { Button, Dialog, Notice, useMessages } from '@plenary/ui';
import type { ReactNode } from 'react';
import type { Fault } from './errors';
import { Refused } from './screen';

interface FormDialogProps {
  title: string;
  busy: boolean;
  fault: Fault | null;
  /** What the act is called, where the title does not say it. */
  submit?: string;
  onClose: () => void;
  /** Gets what somebody else made of it meanwhile. */
  onReload?: (() => void) | undefined;
  onSubmit: () => void;
  children: ReactNode;
}

export function FormDialog(props: FormDialogProps) {
  const { title, busy, fault, submit = title, onClose, onReload, onSubmit, children } = props;
  const { t } = useMessages();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="pl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {fault?.code === 'CONFLICT' && onReload ? (
          <Notice tone="refused" live title={t('field.conflict')}>
            <Button onClick={onReload}>{t('action.reload')}</Button>
          </Notice>
        ) : (
          <Refused fault={fault} />
        )}
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
