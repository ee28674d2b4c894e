/** Who else is at a text. Being told is being there: while the page is out of sight or without a line, one is not. */
import { WhoIsHereDocument, type WhoIsHereSubscription } from '@plenary/graphql';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useInSight, useOnline } from '../platform/here';

export type Presence = WhoIsHereSubscription['presence'];

/** Null until it is told, and where she does not wish it. */
export function usePresence(documentId: string, writesIn: string | null, wished: boolean): Presence | null {
  const client = useClient();
  const [told, setTold] = useState<{ documentId: string; presence: Presence } | null>(null);
  const inSight = useInSight();
  const online = useOnline();
  const there = wished && inSight && online;
  if (!there && told) setTold(null);
  useEffect(() => {
    if (!there) return;
    const { unsubscribe } = client
      .subscription(WhoIsHereDocument, { documentId, writesIn })
      .subscribe(({ data, error }) => {
        if (data) setTold({ documentId, presence: data.presence });
        else if (error) setTold(null);
      });
    return unsubscribe;
  }, [client, documentId, there, writesIn]);
  return told?.documentId === documentId ? told.presence : null;
}
