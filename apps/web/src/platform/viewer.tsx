/** Who is here: asked once, known to every screen, asked again after signing in or introducing oneself. */
import { ViewerDocument, type ViewerQuery } from '@plenary/graphql';
import { createContext, useContext, type ReactNode } from 'react';
import { useAsk, type Asked } from './use-screen';

export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Asked<ViewerQuery> | null>(null);

export function ViewerProvider({ children }: { children: ReactNode }) {
  const asked = useAsk(ViewerDocument, {});
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
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  location.assign('/');
}
