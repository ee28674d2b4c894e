/** Coalitions, their groups and kinds, read in batches. */
import type { Coalition, DocumentKind, WorkingGroup } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function coalitionLoaders({ prisma }: Database) {
  return {
    coalition: one<Coalition>(
      (ids) => prisma.coalition.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    coalitionBySlug: one<Coalition>(
      (slugs) => prisma.coalition.findMany({ where: { slug: { in: slugs } } }),
      (row) => row.slug,
    ),
    group: one<WorkingGroup>(
      (ids) => prisma.workingGroup.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    groupsOfCoalition: many<WorkingGroup>(
      (ids) => prisma.workingGroup.findMany({ where: { coalitionId: { in: ids } }, orderBy: { code: 'asc' } }),
      (row) => row.coalitionId,
    ),
    kind: one<DocumentKind>(
      (ids) => prisma.documentKind.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    kindsOfCoalition: many<DocumentKind>(
      (ids) => prisma.documentKind.findMany({ where: { coalitionId: { in: ids } }, orderBy: { title: 'asc' } }),
      (row) => row.coalitionId,
    ),
  };
}
