/** The only database calls for proposals of new areas of work. */
import type { GroupProposal, GroupProposalSupport, Prisma, Transaction } from '@plenary/database';

export function find(tx: Transaction, id: string): Promise<GroupProposal | null> {
  return tx.groupProposal.findUnique({ where: { id } });
}

export async function insert(tx: Transaction, row: Prisma.GroupProposalUncheckedCreateInput): Promise<void> {
  await tx.groupProposal.create({ data: row });
}

/** The caller holds the coalition's stream and has seen that it is open. */
export async function update(
  tx: Transaction,
  id: string,
  change: Prisma.GroupProposalUncheckedUpdateManyInput,
): Promise<void> {
  await tx.groupProposal.updateMany({ where: { id, state: 'OPEN' }, data: change });
}

export function supportsOf(tx: Transaction, proposalId: string): Promise<GroupProposalSupport[]> {
  return tx.groupProposalSupport.findMany({ where: { proposalId }, orderBy: { supportedAt: 'asc' } });
}

export async function support(tx: Transaction, row: GroupProposalSupport): Promise<void> {
  const { coalitionId, proposalId, personId, ...said } = row;
  const key = { coalitionId, proposalId, personId };
  await tx.groupProposalSupport.upsert({
    where: { coalitionId_proposalId_personId: key },
    create: row,
    // Since when she would take part stays.
    update: { stakeholderGroup: said.stakeholderGroup, isContact: said.isContact },
  });
}

export async function leave(tx: Transaction, proposalId: string, personId: string): Promise<boolean> {
  return (await tx.groupProposalSupport.deleteMany({ where: { proposalId, personId } })).count > 0;
}

/** What she declares today; nothing where she did not say or would rather not. */
export async function stakeholderGroupOf(tx: Transaction, personId: string): Promise<string | null> {
  const affiliation = await tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
  return affiliation?.stakeholderGroup ?? null;
}

/** Those who would take part, as far as they belong to the coalition today. */
export async function joinersOf(tx: Transaction, { coalitionId, id }: GroupProposal): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.person_id AS id FROM group_proposal_supports s
    WHERE s.coalition_id = ${coalitionId}::uuid AND s.proposal_id = ${id}::uuid AND EXISTS (
      SELECT 1 FROM role_assignments r
      WHERE r.person_id = s.person_id AND r.coalition_id = s.coalition_id AND r."to" IS NULL)
    ORDER BY s.supported_at, s.person_id`;
  return rows.map((row) => row.id);
}
