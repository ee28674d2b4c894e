/** The goals of a session as a part of its page, which asks for itself once it is shown. */
import { SessionSdgsDocument } from '@plenary/graphql';
import { useAsk } from '../platform/use-screen';
import { SdgSection } from './sdg-section';

export function SessionSdgs(address: { coalition: string; meeting: string; code: string }) {
  const asked = useAsk(SessionSdgsDocument, address);
  const session = asked.data?.session;
  if (!session) return null;
  const mayMap = session.viewerCan.includes('MAP_SDG');
  return (
    <SdgSection of={{ sessionId: session.id }} mappings={session.sdgMappings} mayMap={mayMap} onDone={asked.refresh} />
  );
}
