/**
 * Checking what somebody was given: an archive of a document's record, or the receipt of a comment. Nothing but the file
 * is needed; it proves that nothing in it was changed since the house that wrote it gave its last hash away.
 */
import { createHash } from 'node:crypto';
import { chainWords, verifyChain, type ChainReport } from '@plenary/domain';
import { z } from 'zod';
import { openArchive } from './archive';
import { isZip } from './file-format';
import { ImportError } from './import-error';

const link = { seq: z.string(), previous: z.string(), hash: z.string() };
const whole = z.object({
  ...link,
  id: z.string(),
  streamId: z.string(),
  kind: z.string(),
  actorId: z.string().nullable(),
  subjectId: z.string().nullable(),
  audience: z.string(),
  facts: z.record(z.string(), z.unknown()),
  contentHash: z.string().nullable(),
  at: z.string(),
});
const RECORD = z.object({
  form: z.literal('plenary-record'),
  document: z.string(),
  entries: z.array(z.union([whole, z.object(link)])),
});
const RECEIPT = z.object({
  form: z.literal('plenary-receipt'),
  reference: z.string(),
  document: z.string(),
  submittedAt: z.string(),
  /** Absent where results were hidden when it was given; then it says what was said, and not yet where it stands. */
  entry: whole.nullable(),
  contentHash: z.string().nullable().optional(),
  content: z.string().nullable(),
  salt: z.string().nullable(),
});

export type RecordFileReport =
  | ({ form: 'RECORD'; document: string; head: string } & ChainReport)
  | { form: 'RECEIPT'; reference: string; holds: boolean; words: 'SAME' | 'CHANGED' | 'ERASED'; chained: boolean };

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/** Rejects with an ImportError where the file is neither an archive, nor its record, nor a receipt. */
export async function verifyRecordFile(bytes: Uint8Array): Promise<RecordFileReport> {
  const json = isZip(bytes) ? await (await openArchive(bytes)).read('record.json') : bytes;
  if (!json) throw new ImportError('UNREADABLE', { reason: 'no record in it' });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(json));
  } catch {
    throw new ImportError('UNREADABLE', { reason: 'JSON' });
  }
  const record = RECORD.safeParse(value);
  if (record.success) {
    const { document, entries } = record.data;
    return { form: 'RECORD', document, head: entries.at(-1)?.hash ?? '', ...verifyChain(entries, sha256) };
  }
  const receipt = RECEIPT.safeParse(value);
  if (!receipt.success) throw new ImportError('UNREADABLE', { reason: 'neither a record nor a receipt' });
  const { entry, content, salt, reference } = receipt.data;
  const contentHash = entry ? entry.contentHash : receipt.data.contentHash;
  const words =
    content === null || salt === null ? 'ERASED' : sha256(salt + content) === contentHash ? 'SAME' : 'CHANGED';
  const holds = (entry === null || sha256(chainWords(entry)) === entry.hash) && words !== 'CHANGED';
  return { form: 'RECEIPT', reference, holds, words, chained: entry !== null };
}
