/** Writes down the resource hub, as the feature itself would have: proposed one by one, and moderated. */
import { contentOf, factsOf } from '../hub/hub-content';
import { newId } from '../platform/new-id';
import type { NewEntry } from '../platform/record/record';
import { appendAll } from '../platform/record/record';
import { HUB } from './story/hub';
import type { AccountKey } from './story/story';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const MINUTE = 60 * 1000;
/** After everything else that the coalition's stream tells; what happened, happened one after the other. */
const BEGUN_MINUTES_AGO = 12 * 60;
const STEP_MINUTES = 10;

export async function tellHub({ tx, now, actors }: SharedStory, coalitionId: string): Promise<void> {
  const idOf = (key: AccountKey): string => known(actors.get(key), key).personId;
  let steps = 0;
  const next = (): Date => new Date(now.getTime() + (steps++ * STEP_MINUTES - BEGUN_MINUTES_AGO) * MINUTE);
  const entries: NewEntry[] = [];
  const rows = HUB.map(({ by, listedBy, delisted, standards, ...words }) => {
    const id = newId();
    const stream = { coalitionId, streamId: coalitionId, subjectId: id };
    const facts = factsOf(words);
    const proposed = { proposedBy: idOf(by), proposedAt: next() };
    entries.push({
      ...{ ...stream, kind: 'HUB_ENTRY_PROPOSED', actorId: proposed.proposedBy, at: proposed.proposedAt },
      ...{ audience: 'COALITION', facts, content: contentOf({ ...words, standards }) },
    });
    const row = { coalitionId, id, ...words, standards: [...standards], ...proposed };
    if (!listedBy) return { ...row, state: 'PROPOSED' as const };
    const listed = { listedBy: idOf(listedBy), listedAt: next() };
    entries.push({
      ...{
        ...stream,
        kind: 'HUB_ENTRY_LISTED',
        actorId: listed.listedBy,
        at: listed.listedAt,
        audience: 'PUBLIC',
        facts,
      },
    });
    if (!delisted) return { ...row, ...listed, state: 'LISTED' as const };
    const ended = { endedBy: idOf(delisted.by), endedAt: next() };
    entries.push({
      ...{ ...stream, kind: 'HUB_ENTRY_ENDED', actorId: ended.endedBy, at: ended.endedAt, audience: 'PUBLIC' },
      ...{ facts: { ...facts, state: 'WITHDRAWN' }, content: delisted.reason },
    });
    return { ...row, ...listed, ...ended, reason: delisted.reason, state: 'WITHDRAWN' as const };
  });
  await tx.hubEntry.createMany({ data: rows });
  await appendAll(tx, entries);
}
