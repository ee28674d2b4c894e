/**
 * What people write into the cell for the answer, in the words of the process: "awm", "Not accepted. See 5.2",
 * "Rejeté". The word has to stand first and to stand alone; where a condition follows ("accepted if …") nobody but a
 * person can say what was decided, and the answer is none.
 */
import type { CommentType, DispositionKind } from '@plenary/domain';

/** The one spelling that is written, and that comes back as what it was. */
export const DISPOSITION_WORDS = {
  ACCEPTED: 'Accepted',
  ACCEPTED_WITH_MODIFICATIONS: 'Accepted with modifications',
  PARTIALLY_ACCEPTED: 'Partially accepted',
  NOTED: 'Noted',
  NOT_ACCEPTED: 'Not accepted',
  DEFERRED: 'Deferred',
  OUT_OF_SCOPE: 'Out of scope',
  DUPLICATE: 'Duplicate',
  WITHDRAWN: 'Withdrawn',
} as const satisfies Record<DispositionKind, string>;

/** The longer wording comes first: "accepted" also begins "accepted in principle". */
const WORDINGS: readonly (readonly [DispositionKind, string])[] = [
  ['WITHDRAWN', 'withdrawn|withdrew|retracted|retired by (?:the )?commenter|retire|retiree'],
  ['DUPLICATE', 'duplicate|dupe?|same as|already covered|doublon'],
  ['OUT_OF_SCOPE', 'out ?-?of ?-?scope|not in scope|beyond (?:the )?scope|oos|hors sujet|hors (?:du )?champ'],
  [
    'DEFERRED',
    'deferred|defer|postponed|for (?:the )?next (?:edition|version|revision|stage)|to be considered later|differe|reporte',
  ],
  [
    'ACCEPTED_WITH_MODIFICATIONS',
    '(?:accepted|accept|agreed|agree|adopted) (?:with|w ?/) ?(?:some |minor |slight |editorial )?(?:modifications?|mods?|changes?|amendments?|edits)' +
      '|(?:accepted|accept|agreed|agree) in principle|(?:accepted|adopted) as (?:modified|amended)|modified' +
      '|awm|aip|am|accepte (?:avec|sous reserve de) modifications?|accepte sur le principe|accepte en principe',
  ],
  [
    'PARTIALLY_ACCEPTED',
    'partially (?:accepted|agreed|adopted)|partly (?:accepted|agreed|adopted)|(?:accepted|agreed) (?:in part|partially|partly)' +
      '|partial acceptance|partial|partially|partly|pa|partiellement accepte|accepte (?:en partie|partiellement)',
  ],
  [
    'NOT_ACCEPTED',
    'not accepted|not agreed|not adopted|not persuasive|non accepte|not incorporated|rejected|reject|declined|refused|disagreed|disagree' +
      '|invalid|won.?t ?fix|no change|rejete|refuse',
  ],
  [
    'NOTED',
    'noted|note|acknowledged|no action(?: (?:required|needed))?|for information|thank you|thanks|pris note|note[es]? prise',
  ],
  [
    'ACCEPTED',
    'accepted|accept|agreed|agree|adopted|incorporated|implemented|resolved|fixed|done|ok(?:ay)?|yes|editor.?s discretion|accepte|d.accord',
  ],
];

/** One letter says it where the cell holds nothing else. */
const LETTERS: Readonly<Record<string, DispositionKind>> = {
  a: 'ACCEPTED',
  p: 'PARTIALLY_ACCEPTED',
  n: 'NOTED',
  r: 'NOT_ACCEPTED',
  x: 'NOT_ACCEPTED',
  d: 'DEFERRED',
  w: 'WITHDRAWN',
};

const BEFORE = /^[\s\p{P}]*(?:(?:disposition|decision|resolution|status|answer)\s*[:=–-]\s*)?/iu;
/** What follows an answer and takes it back, or leaves it open. */
const CONDITION =
  /^[\s,;:–-]*(?:if|but|only|unless|except|subject|provided|pending|when|once|though|although|however|maybe|\?|mais|si)(?![\p{L}])/iu;
/** "Accepted with …" is an acceptance of something else, unless it is with thanks. */
const WITH_SOMETHING = /^\s*(?:with\b(?! (?:many )?(?:thanks|pleasure))|w ?\/)/iu;
const PATTERNS = WORDINGS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const);

export interface ReadDisposition {
  kind: DispositionKind;
  /** What stands after the word. */
  rest: string;
}

/** Letters as they are typed on any keyboard, of the same number: "Rejeté" as "rejete". */
function plain(text: string): string {
  return [...text]
    .map((letter) => {
      const base = letter.normalize('NFD').replace(/\p{M}+/gu, '');
      return base.length === letter.length ? base : letter;
    })
    .join('')
    .replaceAll('_', ' ')
    .replaceAll('\u00a0', ' ');
}

/** The disposition that a cell begins with, and the rest of the cell; null where it says none, or none for sure. */
export function readDisposition(cell: string): ReadDisposition | null {
  const start = BEFORE.exec(cell)?.[0].length ?? 0;
  const words = plain(cell.slice(start));
  const alone = words.trim().replace(/[\s\p{P}]+$/u, '');
  const letter = LETTERS[alone.toLowerCase()];
  if (letter && alone.length === 1) return { kind: letter, rest: '' };
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(words)?.[0];
    if (found === undefined) continue;
    const after = cell.slice(start + found.length);
    if (CONDITION.test(after) || (kind === 'ACCEPTED' && WITH_SOMETHING.test(after))) return null;
    // "same as DE-004" and "duplicate of DE-004" keep their words: the other comment is named in them.
    const rest = kind === 'DUPLICATE' ? after.trim() : after.replace(/^[\s.,;:)\]–—-]+/u, '').trim();
    return { kind, rest };
  }
  return null;
}

const TYPES: Readonly<Record<string, CommentType>> = {
  ge: 'GENERAL',
  gen: 'GENERAL',
  g: 'GENERAL',
  general: 'GENERAL',
  generale: 'GENERAL',
  te: 'TECHNICAL',
  tec: 'TECHNICAL',
  tech: 'TECHNICAL',
  t: 'TECHNICAL',
  technical: 'TECHNICAL',
  technique: 'TECHNICAL',
  substantive: 'TECHNICAL',
  th: 'TECHNICAL',
  tl: 'TECHNICAL',
  ed: 'EDITORIAL',
  edit: 'EDITORIAL',
  e: 'EDITORIAL',
  editorial: 'EDITORIAL',
  editoriale: 'EDITORIAL',
  redactionnel: 'EDITORIAL',
  typo: 'EDITORIAL',
};

export const TYPE_WORDS = {
  GENERAL: 'ge',
  TECHNICAL: 'te',
  EDITORIAL: 'ed',
} as const satisfies Record<CommentType, string>;

/** The type that a cell says, "te", "Major technical", "Ed."; null where it says none. */
export function readType(cell: string): CommentType | null {
  const words = plain(cell)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const kinds = new Set(words.flatMap((word) => TYPES[word] ?? []));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}
