/**
 * The record: every change appends one entry to the stream of what it changes, in the change's own transaction. The
 * number is taken under the stream's row lock, so there is no gap and no entry that becomes visible behind a reader's
 * back; each entry carries the hash of the one before it. An entry holds kinds and ids, never words: of the words it
 * holds a salted hash, which stays when the law takes the words (and the salt) away.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '@plenary/database';
import { chainWords, verifyChain } from '@plenary/domain';
import type { ChainEntry, EntryKind, Visibility } from '@plenary/domain';
import { databaseNow } from '../database';
import { newId } from '../new-id';

export const RECORD_CHANNEL = 'plenary_record';

export interface NewEntry {
  coalitionId: string;
  streamId: string;
  kind: EntryKind;
  actorId: string | null;
  subjectId?: string | null;
  audience: Visibility;
  /** Enum words and numbers only. */
  facts?: Readonly<Record<string, string | number | null>>;
  /** What somebody wrote, of which only a salted hash is kept. */
  content?: string;
  at?: Date;
}

interface StreamRow {
  last_seq: bigint;
  head: string;
}

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

/** An entry's hash, as the domain's `chainWords` says it. */
function entryHash(entry: Omit<ChainEntry, 'hash' | 'seq' | 'at'> & { seq: bigint; at: Date }): string {
  return sha256(chainWords({ ...entry, seq: String(entry.seq), at: entry.at.toISOString() }));
}

/** Makes the stream of a new document, group or coalition. */
export async function openStream(tx: Transaction, coalitionId: string, id: string): Promise<void> {
  await tx.stream.create({ data: { coalitionId, id } });
}

/** Takes the stream's lock until the end of the transaction: whoever holds it decides on what the stream says. */
export async function lockStream(tx: Transaction, streamId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM streams WHERE id = ${streamId}::uuid FOR UPDATE`;
}

export function append(tx: Transaction, entry: NewEntry): Promise<void> {
  return appendAll(tx, [entry]);
}

/** Several entries of one stream, in this order, by as many statements as one takes. */
export async function appendAll(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  const streamId = entries[0]?.streamId;
  if (streamId === undefined) return;
  if (entries.some((entry) => entry.streamId !== streamId)) throw new Error('entries of several streams');
  const [stream] = await tx.$queryRaw<StreamRow[]>`
    SELECT last_seq, head FROM streams WHERE id = ${streamId}::uuid FOR UPDATE`;
  if (!stream) throw new Error(`there is no stream ${streamId}`);
  const now = entries.every(({ at }) => at) ? null : await databaseNow(tx);
  const salts: { entryId: string; salt: string }[] = [];
  let { last_seq: seq, head } = stream;
  const rows = entries.map(({ coalitionId, kind, actorId, audience, content, ...entry }) => {
    const salt = content === undefined ? null : randomBytes(16).toString('hex');
    const row = {
      coalitionId,
      streamId,
      seq: (seq += 1n),
      id: newId(),
      kind,
      actorId,
      subjectId: entry.subjectId ?? null,
      audience,
      facts: sorted(entry.facts ?? {}),
      contentHash: salt === null ? null : sha256(salt + content),
      previous: head,
      at: entry.at ?? (now as Date),
    };
    if (salt !== null) salts.push({ entryId: row.id, salt });
    return { ...row, hash: (head = entryHash(row)) };
  });
  await tx.entry.createMany({ data: rows });
  if (salts.length > 0) await tx.entrySalt.createMany({ data: salts });
  await tx.$executeRaw`UPDATE streams SET last_seq = ${seq}, head = ${head} WHERE id = ${streamId}::uuid`;
  await tx.$executeRaw`SELECT pg_notify(${RECORD_CHANNEL}, ${streamId})`;
}

/** jsonb keeps no order of keys; the hash needs one. */
function sorted<V>(facts: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a stream's chain holds: every number there, every hash right. */
export async function verifyStream(tx: Pick<Transaction, 'entry'>, streamId: string): Promise<boolean> {
  const entries = await tx.entry.findMany({ where: { streamId }, orderBy: { seq: 'asc' } });
  return verifyChain(
    entries.map((entry) => ({
      ...entry,
      seq: String(entry.seq),
      facts: entry.facts as Record<string, unknown>,
      at: entry.at.toISOString(),
    })),
    sha256,
  ).holds;
}
