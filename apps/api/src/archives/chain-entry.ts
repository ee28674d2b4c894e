/** An entry of the record as it is checked outside of the database. */
import type { Entry } from '@plenary/database';
import type { ChainEntry } from '@plenary/domain';

export function chainEntry(entry: Entry): ChainEntry {
  const { seq, id, streamId, kind, actorId, subjectId, audience, facts, contentHash, previous, hash, at } = entry;
  return {
    seq: String(seq),
    id,
    streamId,
    kind,
    actorId,
    subjectId,
    audience,
    facts: facts as Record<string, unknown>,
    contentHash,
    previous,
    hash,
    at: at.toISOString(),
  };
}
