/** Needs and supports with the outputs that they paid for, read in batches. */
import type { FundingNeed, FundingSupport } from '@plenary/database';
import type { Database } from '../platform/database';
import { rows } from '../platform/gather';
import { learn, many, one } from '../platform/loaders';

/** What an output may tell of a support. */
export type Disclosed = Omit<FundingSupport, 'amount' | 'currency' | 'needId'>;

/** Those that still stand, in the order in which they were listed. */
export const SUPPORTS_OF_DOCUMENT = {
  supportsOfDocument: rows<Disclosed>(
    `funding_support_documents d JOIN funding_supports t ON t.coalition_id = d.coalition_id AND t.id = d.support_id
     WHERE d.coalition_id = k.coalition_id AND d.document_id = k.id AND t.withdrawn_at IS NULL`,
    't.added_at, t.id',
    { as: "to_jsonb(t) - 'amount' - 'currency' - 'need_id'" },
  ),
};

export function fundingLoaders({ prisma }: Database) {
  const fundingNeed = one<FundingNeed>(
    (ids) => prisma.fundingNeed.findMany({ where: { id: { in: ids } } }),
    (row) => row.id,
  );
  const fundingSupport = one<FundingSupport>(
    (ids) => prisma.fundingSupport.findMany({ where: { id: { in: ids } } }),
    (row) => row.id,
  );
  return {
    fundingNeed,
    fundingSupport,
    fundingNeedsOfCoalition: many<FundingNeed>(
      async (ids) => {
        const needs = await prisma.fundingNeed.findMany({
          where: { coalitionId: { in: ids } },
          orderBy: [{ state: 'asc' }, { addedAt: 'desc' }, { id: 'desc' }],
        });
        learn(fundingNeed, needs);
        return needs;
      },
      (row) => row.coalitionId,
    ),
    fundingSupportsOfCoalition: many<FundingSupport>(
      (ids) =>
        prisma.fundingSupport.findMany({
          where: { coalitionId: { in: ids } },
          orderBy: [{ addedAt: 'desc' }, { id: 'desc' }],
        }),
      (row) => row.coalitionId,
    ),
    documentsOfSupport: many<{ supportId: string; documentId: string }>(
      (ids) =>
        prisma.fundingSupportDocument.findMany({ where: { supportId: { in: ids } }, orderBy: { documentId: 'asc' } }),
      (row) => row.supportId,
    ),
  };
}
