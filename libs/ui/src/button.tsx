/** What one presses, and the keys that do the same. A busy button keeps its place and its focus. */
import type { ComponentPropsWithRef, ReactNode } from 'react';

export type ButtonTone = 'plain' | 'primary' | 'quiet' | 'danger' | 'link';

export function buttonClass(tone: ButtonTone = 'plain'): string {
  return tone === 'plain' ? 'pl-button' : `pl-button pl-button-${tone}`;
}

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  tone?: ButtonTone;
  busy?: boolean;
  keys?: string;
}

export function Button({
  tone,
  busy = false,
  keys,
  children,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={className ? `${buttonClass(tone)} ${className}` : buttonClass(tone)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {keys ? <Keys>{keys}</Keys> : null}
    </button>
  );
}

export function Keys({ children }: { children: ReactNode }) {
  return (
    <kbd className="pl-kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
