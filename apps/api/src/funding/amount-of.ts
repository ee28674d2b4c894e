/** An amount as it is told: digits, without noughts that say nothing. */
import type { FundingNeed } from '@plenary/database';
import { readAmount } from '@plenary/domain';

export const amountOf = ({ amount }: Pick<FundingNeed, 'amount'>): string | null =>
  amount && readAmount(amount.toFixed(2));
