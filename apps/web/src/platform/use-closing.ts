/** A list that hangs below its word: a press elsewhere closes it, and Escape does and gives the focus back. */
import { useEffect, type RefObject } from 'react';

export function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      const left = event.type === 'pointerdown' && !element?.contains(event.target as Node);
      const escaped =
        event instanceof KeyboardEvent && event.key === 'Escape' && element?.contains(event.target as Node);
      if (!element?.open || !(left || escaped)) return;
      element.open = false;
      if (escaped) element.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [menu]);
}
