/** How wide the place is in which a picture stands, so that it is drawn for that and its words keep their size. */
import { useCallback, useState } from 'react';

export function useRoom(): [room: number, place: (element: HTMLElement | null) => (() => void) | undefined] {
  const [room, setRoom] = useState(0);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [room, place];
}
