/** The only database calls for deliverables, and what a report is drafted from. */
import type { Deliverable, Prisma, Transaction } from '@plenary/database';
import type { ReportClaim } from '@plenary/domain';

export function find(tx: Transaction, id: string): Promise<Deliverable | null> {
  return tx.deliverable.findUnique({ where: { id } });
}

export async function isKindTaken(tx: Transaction, sessionId: string, kind: Deliverable['kind']): Promise<boolean> {
  return (await tx.deliverable.count({ where: { sessionId, kind } })) > 0;
}

export type DeliverableTerms = Pick<
  Deliverable,
  'afterMinutes' | 'day' | 'zone' | 'maxWords' | 'drafterId' | 'approverId'
>;

export async function insert(
  tx: Transaction,
  row: DeliverableTerms & Pick<Deliverable, 'coalitionId' | 'id' | 'sessionId' | 'kind'>,
): Promise<void> {
  await tx.deliverable.create({ data: { ...row, claims: [] } });
}

/** What is not approved and is hers to draft or to approve, in one order. */
export function inHandOf(tx: Transaction, coalitionId: string, personId: string) {
  return tx.deliverable.findMany({
    where: { coalitionId, approvedAt: null, OR: [{ drafterId: personId }, { approverId: personId }] },
    include: { session: true },
    orderBy: [{ sessionId: 'asc' }, { id: 'asc' }],
  });
}

export type DeliverableChange = Partial<
  DeliverableTerms &
    Pick<Deliverable, 'documentId' | 'approvedBy' | 'approvedAt' | 'revisionId'> & { claims: readonly ReportClaim[] }
>;

/** Compare-and-set on the version. */
export async function change(
  tx: Transaction,
  id: string,
  version: number,
  { claims, ...data }: DeliverableChange,
): Promise<boolean> {
  const { count } = await tx.deliverable.updateMany({
    where: { id, version },
    data: {
      ...data,
      ...(claims ? { claims: claims as unknown as Prisma.InputJsonValue } : {}),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** What the coalition decided and published in the open since its last session, the earliest first. */
export async function openDecisions(tx: Transaction, coalitionId: string, from: Date, to: Date) {
  const document = { visibility: 'PUBLIC' as const };
  const about = { document: { select: { title: true, code: true, group: { select: { code: true } } } } };
  const [designations, publications] = await Promise.all([
    tx.consensusDesignation.findMany({
      where: { coalitionId, designatedAt: { gt: from, lte: to }, document },
      include: about,
      orderBy: { designatedAt: 'asc' },
    }),
    tx.publication.findMany({
      where: { coalitionId, publishedAt: { gt: from, lte: to }, document },
      include: about,
      orderBy: { publishedAt: 'asc' },
    }),
  ]);
  return { designations, publications };
}

/** The end of the coalition's session before this one; null where it is the first. */
export async function previousEnd(tx: Transaction, coalitionId: string, before: Date): Promise<Date | null> {
  const last = await tx.session.findFirst({
    where: { coalitionId, endsAt: { lt: before } },
    orderBy: { endsAt: 'desc' },
    select: { endsAt: true },
  });
  return last?.endsAt ?? null;
}
