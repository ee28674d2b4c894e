/**
 * What people say of themselves in a coalition's own words. A list that names a person may use other words: a word is
 * taken where it is a term, or an alias of exactly one; every other word is asked about and never guessed, and what a
 * person has said is never changed for her.
 */
import { LIMITS, textFault } from './input';
import type { Declaration, VocabularyKind } from './vocabulary';

/** Another word for a term; one that stands for several, or for none, is asked about. */
export interface Alias {
  alias: string;
  terms: readonly string[];
}

export interface VocabularyWords {
  terms: readonly string[];
  aliases: readonly Alias[];
}

export type Resolved =
  | { is: 'NOTHING' }
  | { is: 'SAID'; word: string }
  | { is: 'PREFERS_NOT' }
  /** Among which terms she is asked first; all others are offered too. */
  | { is: 'ASK'; word: string; among: readonly string[] };

export const MOST_TERMS = 100;

/** How somebody is called of whom only an address is known, until she says her name. */
export const UNNAMED = 'Unnamed member';

/** What makes two words the same: case, width, white space and the kind of hyphen do not tell them apart. */
export function wordKey(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

const RATHER_NOT = new Set(['prefer not to say', 'prefers not to say', 'rather not say', 'i would rather not say']);

export function resolveWord(given: string | null | undefined, { terms, aliases }: VocabularyWords): Resolved {
  const word = given?.trim() ?? '';
  const key = wordKey(word);
  if (key === '') return { is: 'NOTHING' };
  const term = terms.find((one) => wordKey(one) === key);
  if (term !== undefined) return { is: 'SAID', word: term };
  if (RATHER_NOT.has(key)) return { is: 'PREFERS_NOT' };
  const alias = aliases.find((one) => wordKey(one.alias) === key);
  const among = alias?.terms.filter((one) => terms.includes(one)) ?? [];
  const [only, ...others] = among;
  return only !== undefined && others.length === 0 ? { is: 'SAID', word: only } : { is: 'ASK', word, among };
}

/** Why a vocabulary cannot be taken, by field; null where it can. */
export function vocabularyFaults({ terms, aliases }: VocabularyWords): {
  terms: string | null;
  aliases: string | null;
} {
  const words = [...terms, ...aliases.map(({ alias }) => alias)];
  const keys = words.map(wordKey);
  const faulty = (among: readonly string[]): string | null =>
    among.length > MOST_TERMS
      ? 'too-many'
      : (among.map((word) => textFault(word, { max: LIMITS.name, required: true })).find((fault) => fault !== null) ??
        null);
  const doubled = new Set(keys).size < keys.length;
  const unknown = aliases.some((one) => one.terms.some((term) => !terms.includes(term)));
  const termsDoubled = new Set(terms.map(wordKey)).size < terms.length;
  return {
    terms: faulty(terms) ?? (termsDoubled ? 'doubled' : null),
    aliases:
      faulty(aliases.map(({ alias }) => alias)) ?? (doubled && !termsDoubled ? 'doubled' : unknown ? 'unknown' : null),
  };
}

/** What somebody says of herself, as it is kept: a word, or that she would rather not, or that nobody asked. */
export function declared(given: {
  organisation?: string | null | undefined;
  stakeholderGroup?: string | null | undefined;
  region?: string | null | undefined;
  prefersNot: readonly VocabularyKind[];
}) {
  const { organisation, stakeholderGroup, region, prefersNot } = given;
  const of = (word: string | null | undefined, kind: VocabularyKind): Declaration =>
    word ? 'SAID' : prefersNot.includes(kind) ? 'PREFERS_NOT' : 'NOT_ASKED';
  return {
    organisation: organisation ?? null,
    stakeholderGroup: stakeholderGroup ?? null,
    stakeholderDeclaration: of(stakeholderGroup, 'STAKEHOLDER_GROUP'),
    region: region ?? null,
    regionDeclaration: of(region, 'REGION'),
  };
}
