/** A form in a dialog: its fields, what was refused beyond them, and the one act that it is for. */
import { Button, Dialog } from '@plenary/ui';
import type { ReactNode } from 'react';
import type { Fault } from './errors';
import { FaultNotice } from './screen';

interface FormDialogProps {
  title: string;
  busy: boolean;
  fault: Fault | null;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

export function FormDialog({ title, busy, fault, onClose, onSubmit, children }: FormDialogProps) {
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
        {fault && fault.code !== 'INVALID_INPUT' ? <FaultNotice fault={fault} /> : null}
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
