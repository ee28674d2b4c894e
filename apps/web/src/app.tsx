/** The app around its screens: the same tree in the browser and where the server renders the first screen. */
import { MessagesProvider } from '@plenary/ui';
import type { ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import { Announcer } from './platform/announce';
import { LinkClicks } from './platform/link-clicks';
import { ViewerProvider } from './platform/viewer';
import { Screens } from './routes';

interface AppProps {
  client: Client;
  /** Puts the app under an address: the browser's, or that of a request. */
  router: (children: ReactNode) => ReactNode;
}

export function App({ client, router }: AppProps) {
  return (
    <Provider value={client}>
      <MessagesProvider locale="en">
        {router(
          <>
            <LinkClicks />
            <ViewerProvider>
              <Screens />
            </ViewerProvider>
          </>,
        )}
        <Announcer />
      </MessagesProvider>
    </Provider>
  );
}
