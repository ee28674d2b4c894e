/** Who is here: asked once, known to every screen, asked again after signing in or introducing oneself. */
import { ViewerDocument, type ViewerQuery } from '@plenary/graphql';
import { createContext, useContext, type ReactNode } from 'react';
import { useAsk, type Asked } from './use-screen';

export type Viewer = ViewerQuery['viewer'];

const SessionContext = createContext<Asked<ViewerQuery> | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const asked = useAsk(ViewerDocument, {});
  return <SessionContext value={asked}>{children}</SessionContext>;
}

export function useSession(): Asked<ViewerQuery> {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen stands within the SessionProvider.');
  return session;
}

/** The viewer, or null while unknown. */
export function useViewer(): Viewer | null {
  return useSession().data?.viewer ?? null;
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
