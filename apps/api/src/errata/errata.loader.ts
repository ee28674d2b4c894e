/** Errata with their decisions, read in batches. */
import type { Erratum, ErratumDecision } from '@plenary/database';
import type { Database } from '../platform/database';
import { many } from '../platform/loaders';

export type ErratumRow = Erratum & { decision: ErratumDecision | null };

export function errataLoaders({ prisma }: Database) {
  return {
    errataOfPublication: many<ErratumRow>(
      (ids) =>
        prisma.erratum.findMany({
          where: { publicationId: { in: ids } },
          orderBy: { number: 'asc' },
          include: { decision: true },
        }),
      (row) => row.publicationId,
    ),
  };
}
