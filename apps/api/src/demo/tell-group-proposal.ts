/** Writes down one proposed area of work that still lacks a stakeholder group, as the feature itself would have. */
import { appendAll } from '../platform/record/record';
import { newId } from '../platform/new-id';
import type { AccountKey } from './story/story';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const HOUR = 60 * 60 * 1000;
/** After everything else that the coalition's stream tells. */
const PROPOSED_HOURS_AGO = 20;
const TITLE = 'Example area: secure updates for school devices (demo)';
const NEED = 'Demo text: schools keep devices for many years, and nobody gathers what they need to keep them updated.';
const PLAN = 'Demo text: ask schools in three regions; draft a working paper; bring it to a public consultation.';
/** The proposer first; hours after the proposal. */
const SUPPORTERS: readonly [AccountKey, number][] = [
  ['hazel', 0],
  ['secretary', 6],
];

export async function tellGroupProposal({ tx, now, actors }: SharedStory, coalitionId: string): Promise<void> {
  const id = newId();
  const after = (hours: number): Date => new Date(now.getTime() + (hours - PROPOSED_HOURS_AGO) * HOUR);
  const supporters = SUPPORTERS.map(([key, hours]) => ({ ...known(actors.get(key), key), at: after(hours) }));
  const { personId: proposedBy } = known(supporters[0], 'proposer');
  await tx.groupProposal.create({
    data: {
      ...{ coalitionId, id, title: TITLE, need: NEED, actionPlan: PLAN, state: 'OPEN' },
      ...{ proposedBy, proposedAt: after(0) },
    },
  });
  await tx.groupProposalSupport.createMany({
    data: supporters.map(({ personId, stakeholderGroup, at }) => ({
      ...{ coalitionId, proposalId: id, personId, stakeholderGroup: stakeholderGroup ?? null },
      ...{ isContact: personId === proposedBy, supportedAt: at },
    })),
  });
  const entry = { coalitionId, streamId: coalitionId, subjectId: id, audience: 'COALITION' } as const;
  await appendAll(tx, [
    {
      ...{ ...entry, kind: 'GROUP_PROPOSED', actorId: proposedBy, at: after(0) },
      content: [TITLE, NEED, PLAN].join('\n\n'),
    },
    ...supporters.slice(1).map(({ personId, at }) => ({
      ...{ ...entry, kind: 'GROUP_PROPOSAL_SUPPORTED' as const, actorId: personId, facts: { contact: 0 }, at },
    })),
  ]);
}
