/** The app around its screens: the same tree in the browser and where the server renders the first screen. */
import type { ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import { Announcer } from './platform/announce';
import { LanguageProvider } from './platform/language';
import { LinkClicks } from './platform/link-clicks';
import { ViewerProvider } from './platform/viewer';
import { Screens } from './routes';

interface AppProps {
  /** In which the page begins. */
  language: string;
  client: Client;
  /** Puts the app under an address: the browser's, or that of a request. */
  router: (children: ReactNode) => ReactNode;
}

export function App({ language, client, router }: AppProps) {
  return (
    <Provider value={client}>
      <LanguageProvider first={language}>
        {router(
          <>
            <LinkClicks />
            <ViewerProvider>
              <Screens />
            </ViewerProvider>
          </>,
        )}
        <Announcer />
      </LanguageProvider>
    </Provider>
  );
}
