/** Writes down what is needed, and who supports it, as the features themselves would have: every supporter is made up. */
import type { FundingNeedState, SupportForm } from '@plenary/domain';
import { append } from '../platform/record/record';
import { newId } from '../platform/new-id';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const HOUR = 60 * 60 * 1000;
/** After everything else that the coalition's stream tells. */
const LISTED_HOURS_AGO = 3;

interface Need {
  key: string;
  group: string | null;
  title: string;
  purpose: string;
  amount?: string;
  currency?: string;
  neededByDays?: number;
  state: FundingNeedState;
}

const NEEDS: readonly Need[] = [
  {
    ...{ key: 'languages', group: 'WG1', title: 'Demo need: the testing guide in six languages', state: 'OPEN' },
    ...{ purpose: 'Translation and proofreading by people who know the field.', amount: '12000', currency: 'EUR' },
    neededByDays: 120,
  },
  {
    ...{ key: 'travel', group: null, title: 'Demo need: travel of six speakers to the next meeting', state: 'OPEN' },
    ...{ purpose: 'From regions that could not come last time.', amount: '9000', currency: 'USD', neededByDays: 200 },
  },
  {
    ...{ key: 'hub', group: 'WG2', title: 'Demo need: a host for the resource hub', state: 'COVERED' },
    purpose: 'A server and somebody who looks after it; no money.',
  },
];

interface Support {
  group: string;
  need: string | null;
  supporter: string;
  form: SupportForm;
  amount?: string;
  currency?: string;
  description: string;
  fromDays: number;
  untilDays?: number;
  /** Codes of the group's documents that it paid for. */
  outputs: readonly string[];
}

const SUPPORTS: readonly Support[] = [
  {
    ...{ group: 'WG1', need: null, supporter: 'Example Institute for Devices', form: 'IN_KIND', outputs: ['LABEL'] },
    ...{ description: 'Rooms for four meetings of the group', fromDays: -420, untilDays: -330 },
  },
  {
    ...{ group: 'WG1', need: 'languages', supporter: 'Example Foundation', form: 'MONEY', outputs: ['IOT'] },
    ...{ amount: '8000', currency: 'EUR', description: 'Translation into four languages', fromDays: -60 },
  },
  {
    ...{ group: 'WG2', need: 'hub', supporter: 'Example University Network', form: 'IN_KIND', outputs: [] },
    ...{ description: 'A server and half a day of work each month', fromDays: -30 },
  },
];

export async function tellFunding({ tx, now, actors, groups }: SharedStory, coalitionId: string): Promise<void> {
  const { personId: addedBy } = known(actors.get('assistant'), 'assistant');
  const dayIn = (days: number) => new Date(now.getTime() + days * 24 * HOUR).toISOString().slice(0, 10);
  const groupId = (code: string | null) => (code === null ? null : known(groups.get(code), code).id);
  const ids = new Map(NEEDS.map(({ key }) => [key, newId()]));
  let minutes = 0;
  const next = () => new Date(now.getTime() - LISTED_HOURS_AGO * HOUR + (minutes += 10) * 60_000);
  const entry = { coalitionId, streamId: coalitionId, actorId: addedBy, audience: 'COALITION' } as const;
  for (const { key, group, neededByDays, state, ...words } of NEEDS) {
    const [id, at] = [known(ids.get(key), key), next()];
    const { title, purpose } = words;
    await tx.fundingNeed.create({
      data: {
        ...{ coalitionId, id, groupId: groupId(group), ...words, state, addedBy, addedAt: at },
        ...(neededByDays === undefined ? {} : { neededBy: dayIn(neededByDays) }),
        version: state === 'OPEN' ? 1 : 2,
      },
    });
    await append(tx, {
      ...{ ...entry, kind: 'FUNDING_NEED_SET', subjectId: id, at, content: `${title}\n\n${purpose}` },
    });
    if (state !== 'OPEN')
      await append(tx, { ...entry, kind: 'FUNDING_NEED_MOVED', subjectId: id, at: next(), facts: { state } });
  }
  for (const { group, need, fromDays, untilDays, outputs, ...words } of SUPPORTS) {
    const [id, at] = [newId(), next()];
    await tx.fundingSupport.create({
      data: {
        ...{ coalitionId, id, groupId: groupId(group), needId: need && known(ids.get(need), need), ...words },
        ...{ fromDay: dayIn(fromDays), addedBy, addedAt: at },
        ...(untilDays === undefined ? {} : { untilDay: dayIn(untilDays) }),
      },
    });
    const documents = await tx.document.findMany({ where: { coalitionId, code: { in: [...outputs] } } });
    await tx.fundingSupportDocument.createMany({
      data: documents.map(({ id: documentId }) => ({ coalitionId, supportId: id, documentId })),
    });
    await append(tx, {
      ...{ ...entry, kind: 'FUNDING_SUPPORT_SET', subjectId: id, at },
      ...{ facts: { form: words.form, documents: documents.length } },
      content: `${words.supporter}\n\n${words.description}`,
    });
  }
}
