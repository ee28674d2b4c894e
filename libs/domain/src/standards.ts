/**
 * A list of standards that a group keeps with one of its documents: what a standard is entered with, when two are the
 * same, when the list can be frozen as an edition, and what differs between two editions.
 *
 * A standard stays itself from one edition to the next by its key, whatever of it is rewritten.
 */
import type { TextRule } from './input';
import { LIMITS, textFault } from './input';

/** The kind of document that a coalition starts with for such lists; any other may hold one as well. */
export const STANDARDS_KIND = 'standards-list';

export const STANDARD_STATUSES = ['PROPOSED', 'LISTED', 'WITHDRAWN'] as const;
export type StandardStatus = (typeof STANDARD_STATUSES)[number];

export const STANDARD_FIELDS = ['NAME', 'BODY', 'IDENTIFIER', 'VERSION', 'CATEGORY', 'RATIONALE', 'LINK'] as const;
export type StandardField = (typeof STANDARD_FIELDS)[number];

/** Below so many voters the ranking under way would tell how one of them ordered. */
const LEAST_VOTERS = 3;

/** Whether the ranking under way is shown to anybody. */
export const isRankingShown = (voters: number): boolean => voters >= LEAST_VOTERS;

export interface StandardFields {
  name: string;
  /** Who publishes it, such as the IETF. */
  body: string;
  /** How that body calls it, such as RFC 9364. */
  identifier: string;
  version: string | null;
  category: string;
  /** Why it is on the list. */
  rationale: string;
  link: string | null;
}

/** Conditions of freezing an edition. */
export const STANDARDS_GUARDS = ['ENOUGH_STANDARDS', 'STANDARDS_IN_STEP'] as const;
export type StandardsGuard = (typeof STANDARDS_GUARDS)[number];

/** How many standards one list holds at most, and how many an edition can ask for. */
export const MOST_STANDARDS = 500;

const RULES = {
  name: { max: LIMITS.name, required: true },
  body: { max: LIMITS.name, required: true },
  identifier: { max: LIMITS.name, required: true },
  version: { max: LIMITS.name },
  category: { max: LIMITS.name, required: true },
  rationale: { max: 2_000, required: true },
} as const satisfies Record<Exclude<keyof StandardFields, 'link'>, TextRule>;

/** A link may lead to the web and nowhere else. */
export function linkFault(link: string | null): string | null {
  if (link === null) return null;
  if (link.length > 2_000) return 'too-long';
  return /^https?:\/\/(?!\/)[^\s\p{C}]+$/u.test(link) ? null : 'not-a-web-link';
}

/** Why each field is refused; null where it is taken. */
export function standardFaults(fields: StandardFields): Record<keyof StandardFields, string | null> {
  const { link } = fields;
  const fault = (field: keyof typeof RULES) => textFault(fields[field], RULES[field]);
  return {
    name: fault('name'),
    body: fault('body'),
    identifier: fault('identifier'),
    version: fault('version'),
    category: fault('category'),
    rationale: fault('rationale'),
    link: linkFault(link),
  };
}

/** The fields as they are kept: on one line but for the rationale, without white space around them. */
export function keptStandard(given: {
  [Field in keyof StandardFields]?: string | null | undefined;
}): StandardFields {
  const line = (value: string | null | undefined) => (value ?? '').replace(/\s+/gu, ' ').trim();
  return {
    name: line(given.name),
    body: line(given.body),
    identifier: line(given.identifier),
    version: line(given.version) || null,
    category: line(given.category),
    rationale: (given.rationale ?? '').trim(),
    link: given.link?.trim() || null,
  };
}

/** Equal for what one body means by one identifier: case, width and white space apart. */
export function standardKey({ body, identifier }: Pick<StandardFields, 'body' | 'identifier'>): string {
  const plain = (value: string) => value.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  return JSON.stringify([plain(body), plain(identifier)]);
}

/** What reads otherwise. */
export function changedFields(one: StandardFields, other: StandardFields): StandardField[] {
  const keyOf = (field: StandardField) => field.toLowerCase() as Lowercase<StandardField>;
  return STANDARD_FIELDS.filter((field) => one[keyOf(field)] !== other[keyOf(field)]);
}

export interface EditionFacts {
  /** How many the list wants; null where it wants no number. */
  wanted: number | null;
  listed: number;
  /** How many of the last edition's standards read otherwise in the working draft than in that edition. */
  changedInDraft: number;
}

/** What keeps the list from being frozen. */
export function unmetForEdition(facts: EditionFacts): { guard: StandardsGuard; count: number }[] {
  // An edition without anything says nothing, whatever number is wanted.
  const missing = Math.max(facts.wanted ?? 1, 1) - facts.listed;
  return [
    ...(missing > 0 ? [{ guard: 'ENOUGH_STANDARDS' as const, count: missing }] : []),
    ...(facts.changedInDraft > 0 ? [{ guard: 'STANDARDS_IN_STEP' as const, count: facts.changedInDraft }] : []),
  ];
}

/** A standard as an edition holds it. */
export interface EditionStandard extends StandardFields {
  key: string;
  rank: number;
  points: number;
}

export interface EditionDifference {
  added: EditionStandard[];
  removed: EditionStandard[];
  /** With the fields that read otherwise. */
  changed: { before: EditionStandard; after: EditionStandard; fields: StandardField[] }[];
  /** Whose rank is another one. */
  moved: { before: EditionStandard; after: EditionStandard }[];
}

/** What the later edition has otherwise; each list in the order of the edition in which its standards stand. */
export function editionDifference(
  before: readonly EditionStandard[],
  after: readonly EditionStandard[],
): EditionDifference {
  const earlier = new Map(before.map((standard) => [standard.key, standard]));
  const later = new Set(after.map(({ key }) => key));
  const both = after.flatMap((standard) => {
    const was = earlier.get(standard.key);
    return was ? [{ before: was, after: standard }] : [];
  });
  return {
    added: after.filter(({ key }) => !earlier.has(key)),
    removed: before.filter(({ key }) => !later.has(key)),
    changed: both.flatMap((pair) => {
      const fields = changedFields(pair.before, pair.after);
      return fields.length > 0 ? [{ ...pair, fields }] : [];
    }),
    moved: both.filter((pair) => pair.before.rank !== pair.after.rank),
  };
}
