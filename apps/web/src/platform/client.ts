/**
 * The one line to the server. Nothing is cached behind a screen's back: each screen asks when it opens, lives on the
 * frames of the record, and asks again when it is told to.
 */
import type { Client as SocketClient } from 'graphql-ws';
import { Client, fetchExchange, subscriptionExchange, type Exchange } from 'urql';

let socket: Promise<SocketClient> | null = null;
const listeners = new Set<(connected: boolean) => void>();
let wasConnected = false;
/** The code with which the server closes a socket whose sign-in has ended. */
const SIGN_IN_ENDED = 4403;
const endings = new Set<() => void>();

/** Only screens that live on frames load what a socket needs. */
function openSocket(): Promise<SocketClient> {
  socket ??= import('graphql-ws').then((module) =>
    module.createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazyCloseTimeout: 5_000,
      retryAttempts: Number.MAX_SAFE_INTEGER,
      shouldRetry: () => true,
      keepAlive: 15_000,
      on: {
        connected: () => tell(true),
        closed: (event) => {
          tell(false);
          if ((event as Partial<CloseEvent>).code === SIGN_IN_ENDED) for (const listener of endings) listener();
        },
      },
    }),
  );
  return socket;
}

function tell(connected: boolean): void {
  if (connected === wasConnected) return;
  wasConnected = connected;
  for (const listener of listeners) listener(connected);
}

/** Follows whether the socket stands; frames missed meanwhile come when it stands again. */
export function onSocketChange(listener: (connected: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Told when the server has closed the socket because the sign-in ended elsewhere. */
export function onSignInEnded(listener: () => void): () => void {
  endings.add(listener);
  return () => endings.delete(listener);
}

/** The client of this page; what `before` answers is not asked of the server. */
export const createClient = (...before: Exchange[]): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
    exchanges: [
      ...before,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => {
            let stop: (() => void) | null = null;
            let stopped = false;
            void openSocket().then((open) => {
              if (stopped) return;
              stop = open.subscribe(
                { query: request.query ?? '', variables: request.variables as Record<string, unknown> },
                {
                  next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
                  error: (error) => sink.error(error),
                  complete: () => sink.complete(),
                },
              );
            });
            return {
              unsubscribe: () => {
                stopped = true;
                stop?.();
              },
            };
          },
        }),
      }),
    ],
  });
