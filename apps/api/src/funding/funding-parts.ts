/** What needs and supports have in common: who may know of them, whose they are, how an amount is told. */
import type { FundingNeed } from '@plenary/database';
import { DomainError, readAmount } from '@plenary/domain';
import { isUuid } from '../platform/checks';
import type { RequestContext } from '../platform/context';

export async function isInside(context: RequestContext, coalitionId: string): Promise<boolean> {
  return (await context.standing()).roles.some((held) => held.coalitionId === coalitionId);
}

/** The id of a group of the coalition; null for the whole coalition. Throws NOT_FOUND. */
export async function groupIn(
  context: RequestContext,
  coalitionId: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const group = isUuid(id) ? await context.read.group.load(id) : null;
  if (group?.coalitionId !== coalitionId) throw new DomainError('NOT_FOUND', { groupId: id });
  return id;
}

export const amountOf = ({ amount }: Pick<FundingNeed, 'amount'>): string | null =>
  amount && readAmount(amount.toFixed(2));
