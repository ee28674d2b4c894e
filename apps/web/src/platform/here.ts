/** Where the reader is: her zone, her clock against the server's, and whether there is a line. */
import { useEffect, useState, useSyncExternalStore } from 'react';

export const readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time of now, told anew each half minute, so that "in 2 hours" stays true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const never = () => () => undefined;

/**
 * Whether the page is alive. While the browser moves into what the server rendered, it has to draw exactly that: what only
 * the browser knows (its clock, its zone, what is kept in it) comes right after.
 */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function subscribeToLine(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeToLine,
    () => navigator.onLine,
    () => true,
  );
}

function subscribeToSight(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether the page is in sight, and not behind another or in a window that is put away. */
export function useInSight(): boolean {
  return useSyncExternalStore(
    subscribeToSight,
    () => document.visibilityState === 'visible',
    () => false,
  );
}

/** Whether the window is at least this wide. */
export function useWide(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
    () => true,
  );
}
