/**
 * What stands where somebody was who had all that is kept of her removed: a name that is nobody's, and, where she had her
 * words erased too, a sentence instead of each text. Stored as they are here; screens say them in their language.
 */

export const FORMER_MEMBER = 'A former member';
export const ERASED_WORDS = 'These words were erased at their author’s wish.';

/** What a removal would take and leave. */
export interface RemovalCounts {
  addresses: number;
  affiliations: number;
  accounts: number;
  signIns: number;
  roles: number;
  views: number;
  mails: number;
  forms: number;
  comments: number;
  versions: number;
  statements: number;
  acts: number;
  publications: number;
}

/** What she saw before she said yes, in one line: what is done is what she saw. */
export const seenRemoval = (personId: string, counts: RemovalCounts): string =>
  `${personId}:${Object.entries(counts)
    // A mail or a look at something in between changes nothing that she decides about.
    .filter(([what]) => what !== 'mails' && what !== 'signIns' && what !== 'acts' && what !== 'forms')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, count]) => `${what}=${count}`)
    .join(',')}`;
