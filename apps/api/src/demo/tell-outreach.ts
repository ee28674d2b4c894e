/** Writes down what was done towards others, as the feature itself would have: every audience is made up. */
import type { OutreachKind } from '@plenary/domain';
import { firstDay } from '@plenary/domain';
import { append } from '../platform/record/record';
import { newId } from '../platform/new-id';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const HOUR = 60 * 60 * 1000;
/** After everything else that the coalition's stream tells. */
const LOGGED_HOURS_AGO = 1;

interface Told {
  group: string | null;
  kind: OutreachKind;
  daysAgo: number;
  audience: string;
  said: string;
  outcome?: string;
  followUpInDays?: number;
}

const LOG: readonly Told[] = [
  {
    ...{ group: null, kind: 'SUBMISSION', daysAgo: 380, audience: 'Example Standards Forum' },
    said: 'Demo text: what the coalition asks of a label for connected devices.',
    outcome: 'Demo text: two of five points were taken up.',
  },
  {
    ...{ group: 'WG3', kind: 'TRAINING', daysAgo: 150, audience: 'Buyers of the Example City Council' },
    said: 'Demo text: half a day on the clauses for tenders.',
  },
  {
    ...{ group: 'WG2', kind: 'MEETING', daysAgo: 40, audience: 'Example University Network' },
    ...{ said: 'Demo text: asked for a host for the resource hub.', outcome: 'Demo text: they look after a server.' },
    followUpInDays: -3,
  },
  {
    ...{ group: 'WG1', kind: 'TALK', daysAgo: 12, audience: 'Example Conference on Device Security' },
    said: 'Demo text: the recommendations for device makers, and how to comment on them.',
    followUpInDays: 30,
  },
];

export async function tellOutreach({ tx, now, actors, groups }: SharedStory, coalitionId: string): Promise<void> {
  const { personId: addedBy } = known(actors.get('assistant'), 'assistant');
  const dayIn = (days: number) => new Date(now.getTime() + days * 24 * HOUR).toISOString().slice(0, 10);
  for (const [index, { group, daysAgo, followUpInDays, ...words }] of LOG.entries()) {
    const [id, period] = [newId(), dayIn(-daysAgo)];
    const at = new Date(now.getTime() - LOGGED_HOURS_AGO * HOUR + index * 10 * 60_000);
    await tx.outreach.create({
      data: {
        ...{ coalitionId, id, groupId: group === null ? null : known(groups.get(group), group).id, ...words },
        ...{ period, firstDay: known(firstDay(period), period), addedBy, addedAt: at },
        ...(followUpInDays === undefined ? {} : { followUpOn: dayIn(followUpInDays) }),
      },
    });
    await append(tx, {
      ...{ coalitionId, streamId: coalitionId, kind: 'OUTREACH_SET', actorId: addedBy, subjectId: id, at },
      ...{ audience: 'COALITION', facts: { kind: words.kind } },
      content: [words.audience, words.said, words.outcome].filter(Boolean).join('\n\n'),
    });
  }
}
