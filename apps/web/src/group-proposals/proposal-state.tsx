/** Where a proposal stands, in a word and a shape. */
import type { GroupProposalState } from '@plenary/domain';
import { Pill, type PillTone, useMessages } from '@plenary/ui';

const LOOKS = {
  OPEN: { tone: 'open', shape: '◔' },
  ACCEPTED: { tone: 'accepted', shape: '●' },
  DECLINED: { tone: 'refused', shape: '✕' },
  WITHDRAWN: { tone: 'noted', shape: '○' },
} as const satisfies Record<GroupProposalState, { tone: PillTone; shape: string }>;

export function ProposalState({ state }: { state: GroupProposalState }) {
  const { t } = useMessages();
  return <Pill {...LOOKS[state]}>{t(`proposal.state.${state}`)}</Pill>;
}
