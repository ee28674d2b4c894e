/** Mappings that stand, read in batches: of a coalition, or of what they belong to, whichever that is. */
import type { SdgMapping } from '@plenary/database';
import { compareSdgs } from '@plenary/domain';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

const ORDER = [{ addedAt: 'asc' }, { id: 'asc' }] as const;

/** That of the goals; what stands at one of them, as it came. */
const inOrder = (rows: SdgMapping[]): SdgMapping[] => rows.sort((a, b) => compareSdgs(a.code, b.code));

export function sdgLoaders({ prisma }: Database) {
  return {
    sdgMapping: one<SdgMapping>(
      (ids) => prisma.sdgMapping.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    sdgMappingsOf: many<SdgMapping>(
      async (ids) => {
        const of = { in: ids };
        const where = { withdrawnAt: null, OR: [{ groupId: of }, { documentId: of }, { sessionId: of }] };
        return inOrder(await prisma.sdgMapping.findMany({ where, orderBy: [...ORDER] }));
      },
      (row) => row.groupId ?? row.documentId ?? row.sessionId ?? '',
    ),
    sdgMappingsOfCoalition: many<SdgMapping>(
      async (ids) => {
        const where = { coalitionId: { in: ids }, withdrawnAt: null };
        return inOrder(await prisma.sdgMapping.findMany({ where, orderBy: [...ORDER] }));
      },
      (row) => row.coalitionId,
    ),
  };
}
