/** Milestones with their earlier dates and their documents, read in batches. */
import type { Milestone, MilestoneDocument, MilestoneSlip } from '@plenary/database';
import type { Database } from '../platform/database';
import { rows } from '../platform/gather';
import { many, one } from '../platform/loaders';

export const PARTS_OF_MILESTONE = {
  slipsOfMilestone: rows<MilestoneSlip>(
    'milestone_slips t WHERE t.coalition_id = k.coalition_id AND t.milestone_id = k.id',
    't.number',
  ),
  documentsOfMilestone: rows<MilestoneDocument>(
    'milestone_documents t WHERE t.coalition_id = k.coalition_id AND t.milestone_id = k.id',
    't.document_id',
  ),
};

export function milestoneLoaders({ prisma }: Database) {
  return {
    milestone: one<Milestone>(
      (ids) => prisma.milestone.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    milestonesOfGroup: many<Milestone>(
      (ids) => prisma.milestone.findMany({ where: { groupId: { in: ids } }, orderBy: { dueAt: 'asc' } }),
      (row) => row.groupId,
    ),
  };
}
