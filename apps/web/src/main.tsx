/** Where the app begins in a browser: on an empty page it draws, on one that the server rendered it moves in. */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '../../../libs/ui/src/styles/index.css';
import { App } from './app';
import { bringLanguage, pageLanguage } from './platform/page-language';
import { createClient } from './platform/client';
import { firstPage, holdAnswers } from './platform/first-answers';
import { keptAnswers } from './offline/kept-answers';
import { startOffline } from './offline/start-offline';
import { PageAnswers } from './platform/page-answers';
import { applyTheme } from './platform/theme';

applyTheme();

const drawn = firstPage();
const held = holdAnswers(drawn?.answers ?? {});
const app = (
  <App
    language={pageLanguage()}
    client={createClient(held.exchange, keptAnswers)}
    drawnAt={drawn ? new Date(drawn.at) : null}
    router={(children) => (
      <BrowserRouter>
        <PageAnswers held={held} />
        {children}
      </BrowserRouter>
    )}
  />
);

const root = document.getElementById('root');
// English is here; every other language comes with the first page, whose head names its files.
void bringLanguage(pageLanguage()).finally(() => {
  // Moving in gives way to whoever scrolls or clicks meanwhile.
  if (root && drawn) startTransition(() => void hydrateRoot(root, app));
  else if (root) createRoot(root).render(app);
  startOffline();
});
