/**
 * The screens by their addresses, each loaded when it is first shown; those that most people begin with are named here,
 * the others in `more-routes`. The addresses are those of the domain's `paths`.
 */
import { Skeleton, useMessages } from '@plenary/ui';
import { Suspense, useEffect, useRef } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { CommandKeys } from './commands/command-keys';
import { AppFrame } from './platform/app-frame';
import { screen } from './platform/later';
import { CrashGuard, CrashScreen } from './platform/screen';

const Overview = screen(() => import('./overview/overview-screen'), 'OverviewScreen');
const Reading = screen(() => import('./documents/reading-screen'), 'ReadingScreen');
const CommentAddress = screen(() => import('./comments/comment-address'), 'CommentAddress');
const Draft = screen(() => import('./documents/draft-screen'), 'DraftScreen');
const RoundDesk = screen(() => import('./rounds/round-desk'), 'RoundDesk');
const Dispositions = screen(() => import('./rounds/dispositions-screen'), 'DispositionsScreen');
const MoreScreens = screen(() => import('./more-routes'), 'MoreScreens');

/**
 * A new screen begins at its top, or at the place its address names, and takes the focus. The first one leaves it where
 * the browser has it: the page is then read from its start, with the way past the rail as its first stop.
 */
function ArriveAt() {
  const { pathname, hash } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (first.current === pathname) return;
    first.current = '';
    if (hash) return;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return null;
}

export function Screens() {
  const { t } = useMessages();
  const { pathname } = useLocation();
  return (
    <AppFrame>
      <ArriveAt />
      <CommandKeys />
      <CrashGuard key={pathname} message={<CrashScreen />}>
        <Suspense
          fallback={
            <div className="pl-page">
              <span className="pl-visually-hidden">{t('state.loading')}</span>
              <Skeleton />
            </div>
          }
        >
          <Routes>
            <Route path="/c/:coalition" element={<Overview />} />
            <Route path="/c/:coalition/:group/d/:document">
              <Route index element={<Reading />} />
              <Route path="comments/:reference" element={<CommentAddress />} />
              <Route path="draft" element={<Draft />} />
              <Route path="rounds/:round" element={<RoundDesk />} />
              <Route path="rounds/:round/dispositions" element={<Dispositions />} />
            </Route>
            <Route path="*" element={<MoreScreens />} />
          </Routes>
        </Suspense>
      </CrashGuard>
    </AppFrame>
  );
}
