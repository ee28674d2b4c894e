/** Positions, read in batches. */
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';
import type { PositionRow } from './read-positions';
import { readPositions } from './read-positions';

export function positionLoaders({ prisma }: Database) {
  return {
    positionsOfDocument: many<PositionRow>(
      (ids) => readPositions(prisma, ids),
      (row) => row.documentId,
    ),
  };
}
