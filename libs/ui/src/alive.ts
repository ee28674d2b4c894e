/** What a page knows of its reader once it is alive in her browser; a server that draws it knows nothing of her. */
import { useSyncExternalStore } from 'react';

/** The zone of this browser; on a server, that of the server. */
export const readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const never = () => () => undefined;

/**
 * Whether the page is alive. While the browser moves into what the server drew, it has to draw exactly that: what only
 * the browser knows (its clock, its zone, what is kept in it) comes right after.
 */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
