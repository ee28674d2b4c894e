/**
 * Two persons who are one. A coordinator may say so of people who take part nowhere else and of whom at most one has
 * ever signed in: nobody gets into another's account, or into another coalition, by somebody else's word. Who has signed
 * in proves both addresses herself.
 */

export interface MergeFacts {
  actorId: string;
  keptId: string;
  absorbedId: string;
  /** Whether it is proven that one human has both addresses. */
  proven: boolean;
  /** Which of the two have signed in. */
  signedIn: readonly string[];
  /** Whether either takes part in a coalition other than the one in which this is asked. */
  elsewhere: boolean;
}

export const MERGE_FAULTS = ['SAME', 'ONESELF', 'BOTH_SIGNED_IN', 'ELSEWHERE'] as const;
export type MergeFault = (typeof MERGE_FAULTS)[number];

/** Why the two cannot be merged by this hand, or null. */
export function mergeFault(facts: MergeFacts): MergeFault | null {
  const { actorId, keptId, absorbedId, proven, signedIn, elsewhere } = facts;
  if (keptId === absorbedId) return 'SAME';
  if (proven) return null;
  if (actorId === keptId || actorId === absorbedId) return 'ONESELF';
  if (signedIn.length > 1) return 'BOTH_SIGNED_IN';
  return elsewhere ? 'ELSEWHERE' : null;
}
