/**
 * What a coalition needs money or help for, and who gives it. It is a list and nothing else: no money passes through
 * here. An amount is whole units with at most two decimals, written as digits, so that none is rounded on its way; what
 * is in different currencies is never added up.
 */
import { readPeriod } from './period';

export const FUNDING_NEED_STATES = ['OPEN', 'COVERED', 'CLOSED'] as const;
export type FundingNeedState = (typeof FUNDING_NEED_STATES)[number];

export const SUPPORT_FORMS = ['MONEY', 'IN_KIND'] as const;
export type SupportForm = (typeof SUPPORT_FORMS)[number];

/** Where a need can go from where it stands. */
export const NEED_MOVES = {
  OPEN: ['COVERED', 'CLOSED'],
  COVERED: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN'],
} as const satisfies Record<FundingNeedState, readonly FundingNeedState[]>;

export interface Money {
  /** Digits, and after a full stop at most two more. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

const AMOUNT = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** An amount in hundredths; null for what is none, or nothing. */
function hundredths(amount: string): bigint | null {
  const [, whole, part = ''] = AMOUNT.exec(amount.trim()) ?? [];
  const read = whole === undefined ? 0n : BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return read > 0n ? read : null;
}

const written = (sum: bigint): string => {
  const part = sum % 100n;
  return part === 0n ? String(sum / 100n) : `${sum / 100n}.${String(part).padStart(2, '0')}`;
};

/** An amount as it is kept: without noughts that say nothing. Null for what is none. */
export function readAmount(amount: string): string | null {
  const read = hundredths(amount);
  return read === null ? null : written(read);
}

/** Whether it is one of ISO 4217. */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

/** What is wrong with an amount of money; both are given, or neither. */
export function moneyFaults(
  amount: string | null,
  currency: string | null,
): Record<'amount' | 'currency', string | null> {
  if (amount === null && currency === null) return { amount: null, currency: null };
  return {
    amount: amount === null ? 'required' : readAmount(amount) === null ? 'no-amount' : null,
    currency: currency === null ? 'required' : isCurrency(currency) ? null : 'no-currency',
  };
}

/** What is wrong with the days between which something holds; the last may be open. */
export function spanFaults(from: string | null, until: string | null): Record<'fromDay' | 'untilDay', string | null> {
  const isDay = (day: string | null) => day === null || readPeriod(day)?.isDay === true;
  return {
    fromDay: isDay(from) ? (until !== null && from === null ? 'required' : null) : 'no-day',
    untilDay: !isDay(until) ? 'no-day' : from !== null && until !== null && until < from ? 'before-begin' : null,
  };
}

/** Money added up for each currency, by its code. */
export function sums(all: readonly Money[]): Money[] {
  const byCurrency = new Map<string, bigint>();
  for (const { amount, currency } of all)
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0n) + (hundredths(amount) ?? 0n));
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => ({ currency, amount: written(sum) }));
}
