/** The place of a screen that its address names, for the eye and for the keyboard: it is there once the screen is drawn. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';

export function useArrival(there: boolean): void {
  const { hash, search } = useLocation();
  useEffect(() => {
    const place = there && hash ? document.getElementById(hash.slice(1)) : null;
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [there, hash, search]);
}
