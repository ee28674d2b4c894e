/**
 * Proposals of new areas of work. One becomes a working group once it says what it is needed for and what is to be done,
 * somebody can be asked about it, and people of several stakeholder groups would take part. Who prefers not to say from
 * which one she comes takes part as well, and counts for none.
 */
import { isBlank } from './input';

export const GROUP_PROPOSAL_STATES = ['OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type GroupProposalState = (typeof GROUP_PROPOSAL_STATES)[number];

export const PROPOSAL_GUARDS = ['PROPOSAL_NEED', 'PROPOSAL_PLAN', 'PROPOSAL_CONTACT', 'PROPOSAL_STAKEHOLDERS'] as const;
export type ProposalGuard = (typeof PROPOSAL_GUARDS)[number];

/** From how many stakeholder groups supporters must come. */
export const STAKEHOLDERS_NEEDED = 3;

export interface ProposalSupport {
  /** As she had declared it when she said that she would take part. */
  stakeholderGroup: string | null;
  /** Whether she can be asked about it. */
  isContact: boolean;
}

export interface ProposalFacts {
  need: string | null;
  actionPlan: string | null;
  supports: readonly ProposalSupport[];
}

/** The stakeholder groups from which supporters come, each once, in the order in which they came. */
export function stakeholdersOf(supports: readonly ProposalSupport[]): string[] {
  return [...new Set(supports.flatMap(({ stakeholderGroup }) => stakeholderGroup ?? []))];
}

/** What is missing before a proposal can be accepted, all at once. */
export function unmetOfProposal(facts: ProposalFacts): { guard: ProposalGuard; count?: number }[] {
  const { need, actionPlan, supports } = facts;
  const missing = STAKEHOLDERS_NEEDED - stakeholdersOf(supports).length;
  return [
    ...(isBlank(need ?? '') ? [{ guard: 'PROPOSAL_NEED' as const }] : []),
    ...(isBlank(actionPlan ?? '') ? [{ guard: 'PROPOSAL_PLAN' as const }] : []),
    ...(supports.some(({ isContact }) => isContact) ? [] : [{ guard: 'PROPOSAL_CONTACT' as const }]),
    ...(missing > 0 ? [{ guard: 'PROPOSAL_STAKEHOLDERS' as const, count: missing }] : []),
  ];
}
