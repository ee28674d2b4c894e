/** Coalitions, their groups and kinds, read in batches. */
import type { Coalition, DocumentKind, WorkingGroup } from '@plenary/database';
import { byCode } from '@plenary/domain';
import type { Database } from '../platform/database';
import { learn, many, one } from '../platform/loaders';

export function coalitionLoaders({ prisma }: Database) {
  const coalition = one<Coalition>(
    (ids) => prisma.coalition.findMany({ where: { id: { in: ids } } }),
    (row) => row.id,
  );
  const group = one<WorkingGroup>(
    (ids) => prisma.workingGroup.findMany({ where: { id: { in: ids } } }),
    (row) => row.id,
  );
  const kind = one<DocumentKind>(
    (ids) => prisma.documentKind.findMany({ where: { id: { in: ids } } }),
    (row) => row.id,
  );
  return {
    coalition,
    group,
    kind,
    coalitionBySlug: one<Coalition>(
      async (slugs) => {
        const found = await prisma.coalition.findMany({ where: { slug: { in: slugs } } });
        learn(coalition, found);
        return found;
      },
      (row) => row.slug,
    ),
    groupsOfCoalition: many<WorkingGroup>(
      async (ids) => (await prisma.workingGroup.findMany({ where: { coalitionId: { in: ids } } })).sort(byCode),
      (row) => row.coalitionId,
      group,
    ),
    kindsOfCoalition: many<DocumentKind>(
      (ids) => prisma.documentKind.findMany({ where: { coalitionId: { in: ids } }, orderBy: { title: 'asc' } }),
      (row) => row.coalitionId,
      kind,
    ),
  };
}
