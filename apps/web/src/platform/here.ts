/** Where the reader is: her clock, the width of her window, and whether there is a line. */
import { useAlive } from '@plenary/ui';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';

/** When the server drew the page; null where the browser draws it alone. */
export const DrawnAt = createContext<Date | null>(null);

/** The time of now, told anew each half minute, so that "in 2 hours" stays true. It begins as the server drew it. */
export function useNow(): Date {
  const drawnAt = useContext(DrawnAt);
  const alive = useAlive();
  const [now, setNow] = useState(() => (alive ? null : drawnAt) ?? new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
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

/** Whether the window is at least this wide; the server draws as if it were what is said. */
export function useWide(query: string, drawn = true): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
    () => drawn,
  );
}
