/**
 * A LISTEN that outlives its connection. PostgreSQL forgets who listened when a connection ends and keeps no message
 * for later, so after each return the owner is told to look for itself what happened meanwhile.
 */
import type { Client, ConnectionOptions } from './connection';
import { connect, quoteName } from './connection';

export interface ListenOptions extends ConnectionOptions {
  /** Called after the listener is back from an outage: messages sent meanwhile are lost. */
  onReconnect?: () => void;
}

export interface Listener {
  close(): Promise<void>;
}

const LONGEST_WAIT = 5_000;

/** Calls back with the payload of every NOTIFY on the channel until closed; resolves when the first LISTEN stands. */
export async function listen(
  url: string,
  channel: string,
  onMessage: (payload: string) => void,
  options: ListenOptions = {},
): Promise<Listener> {
  let closed = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;

  const open = async (): Promise<void> => {
    const next = await connect(url, { name: 'plenary listener', ...options });
    let lost = false;
    const lose = () => {
      if (lost) return;
      lost = true;
      retry();
    };
    next.on('error', lose);
    next.on('end', lose);
    next.on('notification', (message) => onMessage(message.payload ?? ''));
    try {
      await next.query(`LISTEN ${quoteName(channel)}`);
    } catch (error) {
      lost = true;
      await next.end().catch(() => undefined);
      throw error;
    }
    if (closed) await next.end().catch(() => undefined);
    client = next;
    failures = 0;
  };

  const retry = (): void => {
    if (closed) return;
    timer = setTimeout(
      () => {
        open().then(
          () => options.onReconnect?.(),
          () => {
            failures += 1;
            retry();
          },
        );
      },
      Math.min(LONGEST_WAIT, 50 * 2 ** failures),
    );
  };

  await open();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
