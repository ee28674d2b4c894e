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

/** Answers of a round that went out with one limit. Withdrawn comments and authors of whom nothing is kept are not among them. */
export interface AnswersOut {
  /** The round's code; null where only supposed. */
  round: string | null;
  respondBy: Date;
  addressed: number;
  /** To how many of them their commenter has said how she takes it, one way or the other. */
  answered: number;
}

/**
 * The answers whose commenters are waited for longest; null where nobody's word is waited for. Who has spoken is not
 * waited for, though she may still say otherwise: what she objects to is held up by its own guard.
 */
export function awaitedAnswers(out: readonly AnswersOut[], now: Date): AnswersOut | null {
  const [last] = out
    .filter((answers) => answers.answered < answers.addressed && isAnswerable(answers, now))
    .sort((a, b) => b.respondBy.getTime() - a.respondBy.getTime());
  return last ?? null;
}

const TAKES_IN: readonly DispositionKind[] = ['ACCEPTED', 'ACCEPTED_WITH_MODIFICATIONS', 'PARTIALLY_ACCEPTED'];

/**
 * Whether what a disposition takes in cannot be seen in a frozen text yet: no revision came after the one that was
 * commented on, or the change waits in the working draft for the next.
 */
export function isStillToCome(kind: DispositionKind, text: { frozenSince: boolean; inDraft: boolean }): boolean {
  return TAKES_IN.includes(kind) && (!text.frozenSince || text.inDraft);
}

/** A duplicate names the comment that it repeats, no other disposition does; a stable reason where that is not so. */
export function duplicateFault(kind: DispositionKind, commentId: string, duplicateOf: string | null): string | null {
  if (kind !== 'DUPLICATE') return duplicateOf === null ? null : 'only-for-duplicates';
  if (duplicateOf === null) return 'required';
  return duplicateOf === commentId ? 'itself' : null;
}
