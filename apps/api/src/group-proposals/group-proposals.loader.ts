/** Proposals of new areas of work with those who would take part, read in batches. */
import type { GroupProposal, GroupProposalSupport } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function groupProposalLoaders({ prisma }: Database) {
  return {
    groupProposal: one<GroupProposal>(
      (ids) => prisma.groupProposal.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    groupProposalsOfCoalition: many<GroupProposal>(
      (ids) =>
        prisma.groupProposal.findMany({
          where: { coalitionId: { in: ids } },
          orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
        }),
      (row) => row.coalitionId,
    ),
    supportsOfGroupProposal: many<GroupProposalSupport>(
      (ids) =>
        prisma.groupProposalSupport.findMany({
          where: { proposalId: { in: ids } },
          orderBy: [{ supportedAt: 'asc' }, { personId: 'asc' }],
        }),
      (row) => row.proposalId,
    ),
  };
}
