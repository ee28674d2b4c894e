/** Where the app begins in a browser. */
import { MessagesProvider } from '@plenary/ui';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import '../../../libs/ui/src/styles/index.css';
import { Announcer } from './platform/announce';
import { client } from './platform/client';
import { LinkClicks } from './platform/link-clicks';
import { ViewerProvider } from './platform/viewer';
import { applyTheme } from './platform/theme';
import { Screens } from './routes';

applyTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Provider value={client}>
      <MessagesProvider locale="en">
        <BrowserRouter>
          <LinkClicks />
          <ViewerProvider>
            <Screens />
          </ViewerProvider>
        </BrowserRouter>
        <Announcer />
      </MessagesProvider>
    </Provider>,
  );
}
