/** Positions, read in batches, with the people who stated them. */
import type { Database } from '../platform/database';
import type { One } from '../platform/loaders';
import { many } from '../platform/loaders';
import { revived } from '../platform/revived';
import type { AskedPerson } from '../people/people.loader';
import type { PositionRow } from './read-positions';
import { readPositions } from './read-positions';

export function positionLoaders({ prisma }: Database, person: One<AskedPerson>) {
  return {
    positionsOfDocument: many<PositionRow>(
      async (ids) => {
        const rows = await readPositions(prisma, ids);
        for (const row of rows)
          person.prime(row.personId, { ...revived<AskedPerson>(row.person), asked: row.personId });
        return rows;
      },
      (row) => row.documentId,
    ),
  };
}
