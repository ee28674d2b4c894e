/** Input is checked before anything is read: every fault at once, by field. */
import type { TextRule } from '@plenary/domain';
import { DomainError, UUID_V7, invalidInput, textFault } from '@plenary/domain';

/** Throws INVALID_INPUT with all faults; a fault is a stable reason or null. */
export function check(faults: Readonly<Record<string, string | null | false>>): void {
  const fields = Object.entries(faults).filter((fault): fault is [string, string] => Boolean(fault[1]));
  if (fields.length > 0) throw invalidInput(Object.fromEntries(fields));
}

export const clientId = (id: string): string | null => (UUID_V7.test(id) ? null : 'not-a-uuid-v7');
export const text = (value: string | null | undefined, rule: TextRule): string | null => textFault(value, rule);
export const matches = (value: string, pattern: RegExp): string | null => (pattern.test(value) ? null : 'malformed');

/** A text as it is stored: without white space around it, absent when empty. */
export function optional(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/** Throws CONFLICT where somebody was quicker, and where it is struck and stands no more. */
export function requireStanding(row: { version: number; withdrawnAt?: Date | null }, seen: number): void {
  if (row.version !== seen) throw new DomainError('CONFLICT', { reason: 'changed-meanwhile', version: row.version });
  if (row.withdrawnAt) throw new DomainError('CONFLICT', { reason: 'ended' });
}

/** An id that comes from outside and is to be looked up: what is no UUID exists nowhere. */
export const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
