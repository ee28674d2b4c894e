/**
 * The chain of a record: each entry's hash covers the hash of the one before it, so nothing can be changed, taken out or
 * put in between without every later hash telling. What is hashed is written here once, for who appends entries and for
 * whoever checks them: on the database, or years later on a file.
 */

/** An entry as it is checked; numbers and instants as text. */
export interface ChainEntry {
  seq: string;
  id: string;
  streamId: string;
  kind: string;
  actorId: string | null;
  subjectId: string | null;
  audience: string;
  /** Enum words and numbers, by name. */
  facts: Readonly<Record<string, unknown>>;
  contentHash: string | null;
  previous: string;
  hash: string;
  /** ISO 8601 in UTC, with milliseconds. */
  at: string;
}

/** An entry that the reader may not know: its place in the chain, and nothing else. */
export interface WithheldEntry {
  seq: string;
  previous: string;
  hash: string;
}

/** A hash of some words, as lower-case hex; SHA-256 (FIPS 180-4). */
export type Digest = (words: string) => string;

/** The words that an entry's hash covers, in a fixed order. */
export function chainWords(entry: Omit<ChainEntry, 'hash'>): string {
  const { previous, streamId, seq, id, kind, actorId, subjectId, audience, facts, contentHash, at } = entry;
  // Databases keep no order of names; the hash needs one.
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify([previous, streamId, seq, id, kind, actorId, subjectId, audience, sorted, contentHash, at]);
}

export type ChainFault = 'NUMBER' | 'LINK' | 'HASH';

export interface ChainReport {
  holds: boolean;
  entries: number;
  /** Entries of which only the place in the chain is known. */
  withheld: number;
  /** The first that does not hold: its number is out of turn, it does not name the one before, or its hash is another. */
  broken: { seq: string; fault: ChainFault } | null;
}

/** Checks one stream from its first entry on. */
export function verifyChain(entries: readonly (ChainEntry | WithheldEntry)[], digest: Digest): ChainReport {
  let previous = '';
  let withheld = 0;
  for (const [index, entry] of entries.entries()) {
    const fault: ChainFault | null =
      entry.seq !== String(index + 1)
        ? 'NUMBER'
        : entry.previous !== previous
          ? 'LINK'
          : 'kind' in entry && digest(chainWords(entry)) !== entry.hash
            ? 'HASH'
            : null;
    if (fault) return { holds: false, entries: entries.length, withheld, broken: { seq: entry.seq, fault } };
    if (!('kind' in entry)) withheld += 1;
    previous = entry.hash;
  }
  return { holds: true, entries: entries.length, withheld, broken: null };
}
