/**
 * What somebody writes into a round's file without a line, on its way back: words for people, and below them the same
 * between two lines of signs that no mail program changes, whether it wraps, quotes or indents them.
 */
import { UUID_V7 } from './input';

export const ANSWER_BEGINS = '-----BEGIN PLENARY ANSWER-----';
export const ANSWER_ENDS = '-----END PLENARY ANSWER-----';
/** How many comments one file holds; as many as may be sent to one address within an hour. */
export const MOST_ANSWERED = 5;

const OF_PERSON = ['name', 'address', 'organisation', 'stakeholderGroup', 'region'] as const;
const OF_COMMENT = ['id', 'on', 'question', 'type', 'text', 'proposedChange'] as const;

type Words<Names extends string> = Record<Names, string>;
export interface OpenAnswer extends Words<(typeof OF_PERSON)[number]> {
  /** The path of the round that it answers. */
  round: string;
  comments: Words<(typeof OF_COMMENT)[number]>[];
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const wordsOf = <Names extends string>(value: unknown, names: readonly Names[]): Words<Names> => {
  const given = record(value);
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(given, name) && typeof given[name] === 'string' ? given[name] : '']),
  ) as Words<Names>;
};

function parse(coded: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The answer in a file, or in a mail that holds one; null where there is none. */
export function readOpenAnswer(text: string): OpenAnswer | null {
  const from = text.indexOf(ANSWER_BEGINS);
  const to = text.indexOf(ANSWER_ENDS, from);
  if (from < 0 || to < 0) return null;
  const value = parse(text.slice(from + ANSWER_BEGINS.length, to).replace(/[^A-Za-z0-9+/=]/g, ''));
  const { round, comments } = record(value);
  if (typeof round !== 'string' || !Array.isArray(comments)) return null;
  const read = comments.slice(0, MOST_ANSWERED).map((one) => wordsOf(one, OF_COMMENT));
  if (read.length === 0 || read.some(({ id }) => !UUID_V7.test(id))) return null;
  return { ...wordsOf(value, OF_PERSON), round, comments: read };
}
