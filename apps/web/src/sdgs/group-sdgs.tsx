/** The goals of a group as a part of its page, which asks for itself once it is shown. */
import { GroupSdgsDocument } from '@plenary/graphql';
import { useAsk } from '../platform/use-screen';
import { SdgSection } from './sdg-section';

export function GroupSdgs(address: { coalition: string; group: string }) {
  const asked = useAsk(GroupSdgsDocument, address);
  const group = asked.data?.group;
  if (!group) return null;
  const mayMap = group.viewerCan.includes('MAP_SDG');
  return <SdgSection of={{ groupId: group.id }} mappings={group.sdgMappings} mayMap={mayMap} onDone={asked.refresh} />;
}
