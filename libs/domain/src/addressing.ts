/**
 * Formally addressed (W3C): a substantive answer went to the commenter, and she says whether it satisfies her while the
 * response limit lasts. What follows from the clock is computed from it at the moment of asking.
 */
import type { DispositionKind, Satisfaction } from './vocabulary';

/** An answer that went out, and what the commenter last said to it. */
export interface AddressedAnswer {
  respondBy: Date;
  satisfaction: Satisfaction | null;
}

/** What the commenter said; NO_RESPONSE once the limit has passed; null while she may still say something. */
export function satisfactionOf(answer: AddressedAnswer, now: Date): Satisfaction | null {
  return answer.satisfaction ?? (now < answer.respondBy ? null : 'NO_RESPONSE');
}

/** Whether the commenter can say, or say otherwise, how she takes it. */
export function isAnswerable(answer: Pick<AddressedAnswer, 'respondBy'>, now: Date): boolean {
  return now < answer.respondBy;
}

/** A duplicate names the comment that it repeats, no other disposition does; a stable reason where that is not so. */
export function duplicateFault(kind: DispositionKind, commentId: string, duplicateOf: string | null): string | null {
  if (kind !== 'DUPLICATE') return duplicateOf === null ? null : 'only-for-duplicates';
  if (duplicateOf === null) return 'required';
  return duplicateOf === commentId ? 'itself' : null;
}
