/** Entries of the resource hub, and the tags of all that are listed, by which they are found and gaps counted. */
import type { HubEntry } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

/** How many of those that wait are shown. */
const MOST_WAITING = 100;

export type TaggedEntry = Pick<HubEntry, 'coalitionId' | 'id' | 'kind' | 'level' | 'region' | 'standards' | 'listedAt'>;

export function hubLoaders({ prisma }: Database) {
  return {
    hubEntry: one<HubEntry>(
      (ids) => prisma.hubEntry.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    /** Without their words, which are read for those that are shown. */
    listedInHub: many<TaggedEntry>(
      (ids) =>
        prisma.hubEntry.findMany({
          where: { coalitionId: { in: ids }, state: 'LISTED' },
          select: {
            coalitionId: true,
            id: true,
            kind: true,
            level: true,
            region: true,
            standards: true,
            listedAt: true,
          },
          orderBy: [{ listedAt: 'desc' }, { id: 'desc' }],
        }),
      (row) => row.coalitionId,
    ),
    waitingForHub: many<{ coalitionId: string; id: string }>(
      (ids) => prisma.$queryRaw`
        SELECT coalition_id AS "coalitionId", id FROM (
          SELECT coalition_id, id, row_number() OVER (PARTITION BY coalition_id ORDER BY proposed_at, id) AS place
          FROM hub_entries WHERE coalition_id = ANY (${ids}::uuid[]) AND state = 'PROPOSED') waiting
        WHERE place <= ${MOST_WAITING} ORDER BY place`,
      (row) => row.coalitionId,
    ),
  };
}
