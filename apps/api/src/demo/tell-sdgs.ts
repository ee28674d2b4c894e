/** Writes down towards which goals the demo's groups, documents and sessions work, as the feature itself would have. */
import { append } from '../platform/record/record';
import { newId } from '../platform/new-id';
import type { SeedSdg } from './story/sdgs';
import { SDGS } from './story/sdgs';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const DAY = 24 * 60 * 60 * 1000;

/** Those of long ago are told before everything else of their streams, the others after it. */
export async function tellSdgs(
  { tx, now, groups, actors }: SharedStory,
  coalitionId: string,
  when: 'LONG_AGO' | 'TODAY',
): Promise<void> {
  const { personId } = known(actors.get('assistant'), 'assistant');
  const findThing = async (of: SeedSdg['of']) => {
    if ('meeting' in of) {
      const where = { coalitionId, code: of.session, meeting: { code: of.meeting } };
      const { id, visibility } = await tx.session.findFirstOrThrow({ where });
      return { id, visibility, key: { sessionId: id } };
    }
    const group = known(groups.get(of.group), of.group);
    if (!of.document) return { id: group.id, visibility: 'PUBLIC' as const, key: { groupId: group.id } };
    const where = { groupId: group.id, code: of.document };
    const { id, visibility } = await tx.document.findFirstOrThrow({ where });
    return { id, visibility, key: { documentId: id } };
  };
  for (const { of, code, reason, daysAgo = 0 } of SDGS) {
    if (daysAgo > 0 !== (when === 'LONG_AGO')) continue;
    const at = new Date(now.getTime() - daysAgo * DAY);
    const { id: streamId, visibility: audience, key } = await findThing(of);
    const id = newId();
    const by = { addedBy: personId, addedAt: at, reviewedBy: personId, reviewedAt: at };
    await tx.sdgMapping.create({ data: { coalitionId, id, ...key, code, reason, ...by } });
    await append(tx, {
      ...{ coalitionId, streamId, kind: 'SDG_MAPPED', actorId: personId, subjectId: id },
      ...{ audience, facts: { sdg: code }, content: reason, at },
    });
  }
}
