/** Writes down what the demo's groups have promised, with the dates that moved, as the feature itself would have. */
import { appendAll } from '../platform/record/record';
import type { NewEntry } from '../platform/record/record';
import { newId } from '../platform/new-id';
import { MILESTONES } from './story/milestones';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const DAY = 24 * 60 * 60 * 1000;
const ZONE = 'UTC';
/** When a milestone was first set, before any of its dates moved. */
const SET = 120;

export async function tellMilestones({ tx, now, groups, actors }: SharedStory): Promise<void> {
  const { personId } = known(actors.get('assistant'), 'assistant');
  const inDays = (days: number): Date => new Date(now.getTime() + days * DAY);
  const endOfDay = (days: number): Date => new Date(`${inDays(days).toISOString().slice(0, 10)}T23:59:00Z`);
  const cycle = now.getUTCFullYear() + 1;
  const told: (NewEntry & { at: Date })[] = [];
  for (const { group: code, title, dueInDays, documents, slips = [], end } of MILESTONES) {
    const { coalitionId, id: groupId } = known(groups.get(code), code);
    const id = newId();
    const dates = [...slips.map((slip) => slip.dueInDays), dueInDays].map(endOfDay);
    await tx.milestone.create({
      data: {
        ...{ coalitionId, id, groupId, title, dueAt: endOfDay(dueInDays), zone: ZONE, cycle },
        ...{ version: 1 + slips.length + (end ? 1 : 0), setBy: personId, setAt: inDays(-SET) },
        ...(end
          ? {
              resolution: end.resolution,
              resolutionText: end.text,
              resolvedBy: personId,
              resolvedAt: inDays(-end.daysAgo),
            }
          : {}),
      },
    });
    const linked = await tx.document.findMany({
      where: { groupId, code: { in: [...documents] } },
      select: { id: true },
    });
    await tx.milestoneDocument.createMany({
      data: linked.map((document) => ({ coalitionId, milestoneId: id, documentId: document.id })),
    });
    await tx.milestoneSlip.createMany({
      data: slips.map(({ movedDaysAgo, reason }, index) => ({
        ...{ coalitionId, milestoneId: id, number: index + 1, dueAt: dates[index] as Date, zone: ZONE, reason },
        ...{ movedBy: personId, movedAt: inDays(-movedDaysAgo) },
      })),
    });
    const entry = { coalitionId, streamId: groupId, actorId: personId, subjectId: id, audience: 'COALITION' } as const;
    told.push(
      { ...entry, kind: 'MILESTONE_SET', facts: { cycle }, content: title, at: inDays(-SET) },
      ...slips.map(({ movedDaysAgo, reason }, index) => ({
        ...{ ...entry, kind: 'MILESTONE_MOVED' as const, facts: { number: index + 1 }, content: reason },
        at: inDays(-movedDaysAgo),
      })),
      ...(end
        ? [
            {
              ...{ ...entry, kind: 'MILESTONE_RESOLVED' as const, facts: { resolution: end.resolution } },
              at: inDays(-end.daysAgo),
            },
          ]
        : []),
    );
  }
  // A stream tells in the order in which things happened.
  told.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const entries of Map.groupBy(told, ({ streamId }) => streamId).values()) await appendAll(tx, entries);
}
