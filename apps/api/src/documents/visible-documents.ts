/** `maySee` as a condition of the database, for whatever lists or searches documents of many groups at once. */
import type { Prisma } from '@plenary/database';
import type { Sight } from '@plenary/domain';

export function visibleDocuments({ coalitions, groups, whole }: Sight): Prisma.DocumentWhereInput {
  return {
    OR: [
      { visibility: 'PUBLIC' },
      { visibility: 'COALITION', coalitionId: { in: [...coalitions] } },
      { groupId: { in: [...groups] } },
      { coalitionId: { in: [...whole] } },
    ],
  };
}
