/** The app around its screens: the same tree in the browser and where the server renders the first screen. */
import type { ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import { Announcer } from './platform/announce';
import { DrawnAt } from './platform/here';
import { LanguageProvider } from './platform/language';
import { LinkClicks } from './platform/link-clicks';
import { ViewerProvider } from './platform/viewer';
import { Screens } from './routes';

interface AppProps {
  /** In which the page begins. */
  language: string;
  client: Client;
  /** When the server drew the page; null where it did not. */
  drawnAt: Date | null;
  /** Puts the app under an address: the browser's, or that of a request. */
  router: (children: ReactNode) => ReactNode;
}

export function App({ language, client, drawnAt, router }: AppProps) {
  return (
    <Provider value={client}>
      <DrawnAt value={drawnAt}>
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
      </DrawnAt>
    </Provider>
  );
}
