/** Who is here: asked once, known to every screen, asked again after signing in or introducing oneself. */
import { ViewerDocument, type ViewerQuery } from '@plenary/graphql';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { eraseOthers } from '../offline/kept-answers';
import { onSignInEnded } from './client';
import { useAsk, type Asked } from './use-screen';

export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Asked<ViewerQuery> | null>(null);

export function ViewerProvider({ children }: { children: ReactNode }) {
  const asked = useAsk(ViewerDocument, {});
  // What somebody else kept in this browser is not hers.
  const viewer = asked.data?.viewer;
  const personId = viewer ? (viewer.person?.id ?? null) : undefined;
  useEffect(() => {
    if (personId !== undefined) void eraseOthers(personId).catch(() => undefined);
  }, [personId]);
  const { refresh } = asked;
  useEffect(() => onSignInEnded(refresh), [refresh]);
  return <ViewerContext value={asked}>{children}</ViewerContext>;
}

export function useViewerState(): Asked<ViewerQuery> {
  const asked = useContext(ViewerContext);
  if (!asked) throw new Error('A screen stands within the ViewerProvider.');
  return asked;
}

/** The viewer, or null while unknown. */
export function useViewer(): Viewer | null {
  return useViewerState().data?.viewer ?? null;
}

export async function signOut(): Promise<void> {
  await eraseOthers(null).catch(() => undefined);
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  location.assign('/');
}
