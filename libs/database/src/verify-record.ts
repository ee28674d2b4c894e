/** Checking every chain of a database: each stream's entries in order, and that its head is the last of them. */
import { createHash } from 'node:crypto';
import { verifyChain, type ChainEntry, type ChainFault } from '@plenary/domain';
import { withConnection } from './connection';

export interface RecordReport {
  streams: number;
  entries: number;
  broken: { streamId: string; seq: string; fault: ChainFault | 'HEAD' }[];
}

const READER = { role: null, name: 'plenary record' };
export const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

export function verifyRecord(url: string): Promise<RecordReport> {
  return withConnection(url, READER, async (client) => {
    // One snapshot: what is written meanwhile is checked next time.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: streams } = await client.query<{ id: string; last_seq: string; head: string }>(
      'SELECT id, last_seq::text, head FROM streams ORDER BY id',
    );
    const report: RecordReport = { streams: streams.length, entries: 0, broken: [] };
    for (const { id, last_seq: lastSeq, head } of streams) {
      const { rows } = await client.query<Omit<ChainEntry, 'at'> & { at: Date }>(
        `SELECT seq::text, id, stream_id AS "streamId", kind::text, actor_id AS "actorId", subject_id AS "subjectId",
                audience::text, facts, content_hash AS "contentHash", previous, hash, at
           FROM entries WHERE stream_id = $1 ORDER BY entries.seq`,
        [id],
      );
      const entries = rows.map((row) => ({ ...row, at: row.at.toISOString() }));
      report.entries += entries.length;
      const { broken } = verifyChain(entries, sha256);
      const last = entries.at(-1);
      if (broken) report.broken.push({ streamId: id, ...broken });
      else if ((last?.hash ?? '') !== head || (last?.seq ?? '0') !== lastSeq)
        report.broken.push({ streamId: id, seq: last?.seq ?? '0', fault: 'HEAD' });
    }
    return report;
  });
}
