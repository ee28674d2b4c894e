/** Positions, read in batches. */
import type { Position } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';

export function positionLoaders({ prisma }: Database) {
  return {
    positionsOfDocument: many<Position>(
      (ids) => prisma.position.findMany({ where: { documentId: { in: ids } }, orderBy: { statedAt: 'asc' } }),
      (row) => row.documentId,
    ),
  };
}
