/** An act that cannot be taken back: the button says what it would do before it is done. */
import { Button, Dialog, useMessages } from '@plenary/ui';
import { useState, type ReactNode } from 'react';

interface FinalActProps {
  label: string;
  busy: boolean;
  disabled?: boolean;
  /** Does it; what was refused is told beside the button. */
  onAct: () => Promise<unknown>;
  /** What will have happened. */
  children: ReactNode;
}

export function FinalAct({ label, busy, disabled = false, onAct, children }: FinalActProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? (
        <Dialog title={label} onClose={() => setOpen(false)}>
          {children}
          <div className="pl-row">
            <Button tone="primary" busy={busy} onClick={() => void onAct().then(() => setOpen(false))}>
              {label}
            </Button>
            <Button tone="quiet" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
