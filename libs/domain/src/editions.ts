/**
 * What takes a published text's place: its next edition, which begins from its words and counts on, or another text
 * that replaces it. The link is there from the first day; it takes effect in the moment in which the newer text is
 * published, and the older one keeps its address, its reference and its downloads.
 */
import { CODE } from './input';
import type { Stage } from './vocabulary';

/** By which a first edition is cited. */
export const firstReference = (coalition: string, group: string, document: string): string =>
  `${coalition.toUpperCase()}-${group}-${document}-1`;

/** The same with another edition's number: its last part is the number. */
export const nextReference = (reference: string, edition: number): string =>
  reference.replace(/(?:-\d+)?$/, `-${edition}`);

/** A code for the next edition: `IOT` goes on as `IOT-2`, and that as `IOT-3`. Empty where none is short enough. */
export function nextEditionCode(code: string, edition: number): string {
  const before = `-${edition - 1}`;
  const stem = edition > 2 && code.endsWith(before) ? code.slice(0, -before.length) : code;
  const next = `${stem}-${edition}`;
  return CODE.test(next) ? next : '';
}

/** Whether the newer text has taken the place of the older: it was published. */
export const isInForce = (newer: Stage): boolean => newer === 'PUBLISHED' || newer === 'SUPERSEDED';

/** What is known of two texts of which one is to take the other's place. */
export interface SuccessionFacts {
  older: Stage;
  /** Stages of what was named before to take the older one's place. */
  named: readonly Stage[];
  /** Absent for an edition that is only now begun. */
  newer?: Stage;
  same: boolean;
}

/** Why a text cannot take another's place, as a stable reason; null where it can. */
export function successionFault({ older, named, newer, same }: SuccessionFacts): string | null {
  if (same) return 'same-document';
  if (older !== 'PUBLISHED') return 'not-published';
  // One that was withdrawn takes nobody's place, so that another can be named.
  if (named.some((stage) => stage !== 'WITHDRAWN')) return 'has-successor';
  return newer === 'WITHDRAWN' || newer === 'SUPERSEDED' ? 'successor-ended' : null;
}
