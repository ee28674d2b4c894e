/** Money that stands on the list, added up for each currency: all of it, or what meets one need. */
import { sums, type Money } from '@plenary/domain';
import type { SupportLineFragment } from '@plenary/graphql';

export function given(supports: readonly SupportLineFragment[], needId?: string): Money[] {
  return sums(
    supports.flatMap(({ amount, currency, withdrawnAt, need }) =>
      amount && currency && !withdrawnAt && (!needId || need?.id === needId) ? [{ amount, currency }] : [],
    ),
  );
}
