/** What went wrong, as one of the codes of the domain's table, with its facts; a message is never looked at. */
import { ERRORS, type ErrorCode } from '@plenary/domain';
import type { Messages, UnmetGuardItem } from '@plenary/ui';
import type { CombinedError } from 'urql';

export interface Fault {
  code: ErrorCode | 'NETWORK';
  /** INVALID_INPUT: a stable reason for each field. */
  fields: Readonly<Record<string, string>>;
  /** GUARDS_UNMET: what is not met, and where to meet it. */
  unmet: readonly UnmetGuardItem[];
  details: Readonly<Record<string, unknown>>;
  requestId?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCode = (value: unknown): value is ErrorCode => typeof value === 'string' && Object.hasOwn(ERRORS, value);

export function faultOf(error: CombinedError): Fault {
  const extensions: Record<string, unknown> = error.graphQLErrors[0]?.extensions ?? {};
  if (error.graphQLErrors.length === 0) return { code: 'NETWORK', fields: {}, unmet: [], details: {} };
  const details = isRecord(extensions['details']) ? extensions['details'] : extensions;
  const fields = isRecord(details['fields']) ? details['fields'] : {};
  const unmet = Array.isArray(details['unmet']) ? (details['unmet'] as UnmetGuardItem[]) : [];
  return {
    code: isCode(extensions['code']) ? extensions['code'] : 'INTERNAL',
    fields: Object.fromEntries(Object.entries(fields).map(([field, reason]) => [field, String(reason)])),
    unmet,
    details,
    ...(typeof extensions['requestId'] === 'string' ? { requestId: extensions['requestId'] } : {}),
  };
}

/** The sentence for a fault. */
export function faultText({ t }: Messages, fault: Fault): string {
  return t(`error.${fault.code}`);
}

const KNOWN_REASONS = [
  'required',
  'too-long',
  'not-text',
  'not-later',
  'moves-with-a-reason',
  'no-day',
  'before-begin',
  'in-future',
  'no-amount',
  'no-currency',
  'no-money',
  'there-already',
  'no-period',
  'no-link',
] as const;

/** Why a field was not taken, in words; null where it was. */
export function fieldFault({ t }: Messages, fault: Fault | null, field: string): string | null {
  const reason = fault?.fields[field];
  if (!reason) return null;
  const known = KNOWN_REASONS.find((one) => one === reason);
  return known ? t(`error.field.${known}`) : t('error.field.other', { reason });
}
