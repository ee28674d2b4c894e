/** A question that stands before the page: the browser's own dialog, which holds the focus and gives it back. */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { useMessages } from './messages/messages-provider';

export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useMessages();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still on the page: once it is taken away, the browser no longer gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="pl-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        // React's tree decides whether it is there; the browser only asks.
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pl-dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button tone="quiet" aria-label={t('action.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="pl-dialog-body">{children}</div>
    </dialog>
  );
}
