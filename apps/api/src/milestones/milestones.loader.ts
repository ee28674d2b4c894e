/** Milestones with their earlier dates and their documents, read in batches. */
import type { Milestone, MilestoneDocument, MilestoneSlip } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

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
    slipsOfMilestone: many<MilestoneSlip>(
      (ids) => prisma.milestoneSlip.findMany({ where: { milestoneId: { in: ids } }, orderBy: { number: 'asc' } }),
      (row) => row.milestoneId,
    ),
    documentsOfMilestone: many<MilestoneDocument>(
      (ids) => prisma.milestoneDocument.findMany({ where: { milestoneId: { in: ids } } }),
      (row) => row.milestoneId,
    ),
  };
}
