import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { ReviewReminders } from './review-reminders';

const READ = `query ($c: String!, $d: String!) { round(coalition: $c, group: "WG1", document: $d, code: "LC1") {
  reviewRequests { id state answer word promisedAt withdrawnAt viewerCan person { id } group { code } } } }`;

interface Seen {
  id: string;
  state: string;
  answer: string | null;
  word: string | null;
  viewerCan: string[];
}

let world: World;
let coalition: Coalition;
let at: Planted;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  coalition = await world.coalition();
  at = await plant(world, coalition, {
    stage: 'LAST_CALL',
    round: 'OPEN',
    silent: true,
    visibility: 'COALITION',
    audience: 'COALITION',
  });
  await world.application.database.prisma.round.update({ where: { id: at.roundId }, data: { kind: 'TARGETED' } });
});

const local = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 16);
const request = (asked: Record<string, unknown>) => ({
  input: { requestId: newId(), roundId: at.roundId, dueAtLocal: local(0.5), zone: 'UTC', ...asked },
});
const answer = (requestId: string, kind: string, more: Record<string, unknown> = {}) => ({
  input: { answerId: newId(), requestId, kind, ...more },
});
const seen = async ({ client }: Pick<Person, 'client'>): Promise<Seen[]> =>
  (await client.get<{ round: { reviewRequests: Seen[] } }>(READ, { c: coalition.slug, d: at.code })).round
    .reviewRequests;
const refusal = async ({ client }: Person, mutation: string, variables: Record<string, unknown>) =>
  (await client.refusal(mutation, variables)).code;
async function ask(asked: Record<string, unknown>): Promise<string> {
  const variables = request(asked);
  await world.people.chair.client.get(MUTATIONS.requestReview, variables);
  return variables.input.requestId;
}
const comment = ({ client }: Person) =>
  client.get(MUTATIONS.makeComment, {
    input: {
      commentId: newId(),
      roundId: at.roundId,
      anchor: { kind: 'DOCUMENT' },
      type: 'GENERAL',
      text: 'Words.',
    },
  });

describe('a request for a review', () => {
  it('is made once however often it is sent, told by one mail, and stands once for each who is asked', async () => {
    const { chair, member } = world.people;
    const same = request({ personId: member.id });
    await Promise.all([1, 2, 3].map(() => chair.client.get(MUTATIONS.requestReview, same)));
    expect(await seen(chair)).toMatchObject([{ id: same.input.requestId, state: 'ASKED' }]);
    expect(await refusal(chair, MUTATIONS.requestReview, request({ personId: member.id }))).toBe('CONFLICT');
    const other = { input: { ...same.input, dueAtLocal: local(0.25) } };
    expect(await refusal(chair, MUTATIONS.requestReview, other)).toBe('CONFLICT');
    const { prisma } = world.application.database;
    expect(await prisma.outboxMail.count({ where: { cause: `review-requested:${same.input.requestId}` } })).toBe(1);
    expect(await verifyStream(prisma, at.documentId)).toBe(true);
  });

  it('is refused past the end, in the past, in no zone, for nobody, for two, for strangers and in other rounds', async () => {
    const { chair, member } = world.people;
    const refused = (asked: Record<string, unknown>) => refusal(chair, MUTATIONS.requestReview, request(asked));
    for (const asked of [
      { personId: member.id, dueAtLocal: local(2) },
      { personId: member.id, dueAtLocal: local(-1) },
      { personId: member.id, dueAtLocal: 'soon' },
      { personId: member.id, zone: 'Mars/Olympus' },
      { personId: member.id, groupId: coalition.groups.WG2 },
      {},
      { personId: world.stranger.id },
      { personId: newId() },
      { groupId: newId() },
    ])
      expect([asked, await refused(asked)]).toEqual([asked, 'INVALID_INPUT']);
    const { prisma } = world.application.database;
    await prisma.round.update({ where: { id: at.roundId }, data: { kind: 'LAST_CALL' } });
    expect(await refused({ personId: member.id })).toBe('INVALID_INPUT');
    await prisma.round.update({ where: { id: at.roundId }, data: { kind: 'TARGETED', audience: 'GROUP' } });
    await prisma.document.update({ where: { id: at.documentId }, data: { visibility: 'GROUP' } });
    expect(await refused({ personId: world.people.outsider.id })).toBe('INVALID_INPUT');
    expect(await refused({ groupId: coalition.groups.WG2 })).toBe('INVALID_INPUT');
    expect(await seen(chair)).toEqual([]);
  });

  it('means the instant that its zone’s wall clock shows', async () => {
    const { chair, member } = world.people;
    const instant = new Date(Math.floor((Date.now() + DAY / 2) / 60_000) * 60_000);
    const kathmandu = new Date(instant.getTime() + (5 * 60 + 45) * 60_000).toISOString().slice(0, 16);
    const id = await ask({ personId: member.id, dueAtLocal: kathmandu, zone: 'Asia/Kathmandu' });
    const row = await world.application.database.prisma.reviewRequest.findUniqueOrThrow({ where: { id } });
    expect(row.dueAt).toEqual(instant);
    expect(await seen(chair)).toHaveLength(1);
  });

  it('is answered by who is asked alone; a later answer takes the place of an earlier one, and two at once both count', async () => {
    const { chair, member, second, outsider } = world.people;
    const id = await ask({ personId: member.id });
    expect((await seen(member))[0]?.viewerCan).toEqual(['ANSWER_REVIEW_REQUEST']);
    expect((await seen(chair))[0]?.viewerCan).toEqual(['REQUEST_REVIEW']);
    for (const who of [chair, second, outsider])
      expect(await refusal(who, MUTATIONS.answerReviewRequest, answer(id, 'PLEDGE'))).toBe('FORBIDDEN');
    expect(await refusal(world.stranger, MUTATIONS.answerReviewRequest, answer(id, 'PLEDGE'))).toBe('NOT_FOUND');
    const mine = (more: Record<string, unknown>) => refusal(member, MUTATIONS.answerReviewRequest, more);
    expect(await mine(answer(id, 'DECLINE'))).toBe('INVALID_INPUT');
    expect(await mine(answer(id, 'PLEDGE', { promisedAtLocal: local(0.75) }))).toBe('INVALID_INPUT');
    const pledge = answer(id, 'PLEDGE', { promisedAtLocal: local(0.25), word: 'Gladly.' });
    await Promise.all([1, 2].map(() => member.client.get(MUTATIONS.answerReviewRequest, pledge)));
    expect(await seen(chair)).toMatchObject([{ state: 'PLEDGED', word: 'Gladly.' }]);
    expect(await seen(second)).toMatchObject([{ state: 'PLEDGED', word: null }]);
    await Promise.all(
      ['One.', 'Two.'].map((word) => member.client.get(MUTATIONS.answerReviewRequest, answer(id, 'DECLINE', { word }))),
    );
    expect(await seen(member)).toMatchObject([{ state: 'DECLINED' }]);
    expect(await world.application.database.prisma.reviewAnswer.count({ where: { requestId: id } })).toBe(3);
    await member.client.get(MUTATIONS.answerReviewRequest, answer(id, 'NOTHING_TO_SAY'));
    expect(await seen(second)).toMatchObject([{ state: 'DELIVERED' }]);
  });

  it('of a group is answered by any of its members, who read each other’s word, and delivered by a comment', async () => {
    const { chair, member, outsider } = world.people;
    const id = await ask({ groupId: coalition.groups.WG2 });
    expect(await refusal(member, MUTATIONS.answerReviewRequest, answer(id, 'PLEDGE'))).toBe('FORBIDDEN');
    await outsider.client.get(MUTATIONS.answerReviewRequest, answer(id, 'PLEDGE', { word: 'We will.' }));
    expect(await seen(outsider)).toMatchObject([{ state: 'PLEDGED', word: 'We will.' }]);
    expect(await seen(member)).toMatchObject([{ state: 'PLEDGED', word: null }]);
    await comment(member);
    expect(await seen(chair)).toMatchObject([{ state: 'PLEDGED' }]);
    await comment(outsider);
    expect(await seen(member)).toMatchObject([{ state: 'DELIVERED' }]);
  });

  it('tells nobody but the author of a comment in a round that hides its results', async () => {
    const { chair, member } = world.people;
    const { prisma } = world.application.database;
    await prisma.round.update({ where: { id: at.roundId }, data: { hidesResults: true } });
    await ask({ personId: member.id });
    await comment(member);
    expect(await seen(member)).toMatchObject([{ state: 'DELIVERED' }]);
    expect(await seen(chair)).toMatchObject([{ state: 'ASKED' }]);
  });

  it('is taken back once with a reason, takes no answer then and can be made anew', async () => {
    const { chair, member } = world.people;
    const requestId = await ask({ personId: member.id });
    const back = { requestId, reason: 'She is away.' };
    expect(await refusal(member, MUTATIONS.withdrawReviewRequest, back)).toBe('FORBIDDEN');
    expect(await refusal(chair, MUTATIONS.withdrawReviewRequest, { ...back, reason: ' ' })).toBe('INVALID_INPUT');
    await Promise.all([1, 2].map(() => chair.client.get(MUTATIONS.withdrawReviewRequest, back)));
    expect(await refusal(chair, MUTATIONS.withdrawReviewRequest, { ...back, reason: 'Other.' })).toBe('CONFLICT');
    expect(await refusal(member, MUTATIONS.answerReviewRequest, answer(requestId, 'PLEDGE'))).toBe('CONFLICT');
    await ask({ personId: member.id });
    expect(await seen(chair)).toHaveLength(2);
  });

  it('waits for no job: it is overdue by the clock, and an ended round takes neither requests nor answers', async () => {
    const { chair, member, second } = world.people;
    const { prisma, now } = { prisma: world.application.database.prisma, now: Date.now() };
    const id = newId();
    await prisma.reviewRequest.create({
      data: {
        coalitionId: coalition.id,
        id,
        roundId: at.roundId,
        personId: member.id,
        dueAt: new Date(now - 1000),
        zone: 'UTC',
        requestedAt: new Date(now - DAY),
      },
    });
    expect(await seen(second)).toMatchObject([{ state: 'OVERDUE' }]);
    await prisma.round.update({ where: { id: at.roundId }, data: { closesAt: new Date(now - 1000) } });
    expect(await refusal(member, MUTATIONS.answerReviewRequest, answer(id, 'NOTHING_TO_SAY'))).toBe('ROUND_CLOSED');
    expect(await refusal(chair, MUTATIONS.requestReview, request({ personId: second.id }))).toBe('ROUND_CLOSED');
  });
});

const OPEN = `mutation ($input: OpenRoundInput!) { openRound(input: $input) { id code reviewRequests { id dueAt state } } }`;
const NOTICE = `query ($input: RoundNoticeDraftInput!) { roundNotice(input: $input) { recipientCount subject text footer } }`;
const WAITS = `query ($c: String!) { coalition(slug: $c) { overview { rows {
  document { id } waitsForViewer waiting { reason on at } } } } }`;

interface Wait {
  reason: string;
  on: string;
  at: string | null;
}
const waits = async ({ client }: Pick<Person, 'client'>): Promise<{ waitsForViewer: boolean; waiting: Wait[] }> => {
  const { coalition: seenBy } = await client.get<{
    coalition: { overview: { rows: { document: { id: string }; waitsForViewer: boolean; waiting: Wait[] }[] } };
  }>(WAITS, { c: coalition.slug });
  const row = seenBy.overview.rows.find(({ document }) => document.id === at.documentId);
  if (!row) throw new Error('not in the overview');
  return row;
};
const mails = (cause: string) =>
  world.application.database.prisma.outboxMail.findMany({ where: { cause: { startsWith: cause } } });

describe('a targeted round with its reviewers', () => {
  beforeEach(async () => {
    at = await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'COALITION' });
  });
  const opening = (more: Record<string, unknown>) => ({
    input: {
      roundId: newId(),
      documentId: at.documentId,
      kind: 'TARGETED',
      closesAtLocal: local(9),
      zone: 'UTC',
      audience: 'COALITION',
      ...more,
    },
  });

  it('opens with those who are asked, and mails them alone, in the words that were looked over', async () => {
    const { chair, member, outsider } = world.people;
    const reviewers = [
      { requestId: newId(), personId: member.id },
      { requestId: newId(), groupId: coalition.groups.WG2 },
    ];
    const { roundId, ...about } = opening({ reviewers, reviewsDueLocal: local(6) }).input;
    const draft = { input: { ...about, occasion: 'ASKED' } };
    const { roundNotice } = await chair.client.get<{
      roundNotice: { recipientCount: number; subject: string; footer: string };
    }>(NOTICE, draft);
    expect(roundNotice.recipientCount).toBe(2);
    expect(await refusal(member, NOTICE, draft)).toBe('FORBIDDEN');
    const notice = { subject: roundNotice.subject, text: 'Your eyes, please.' };
    const variables = { input: { ...about, roundId, notice } };
    await Promise.all([1, 2].map(() => chair.client.get(OPEN, variables)));
    const sent = await mails(`review-requested:${reviewers[0]?.requestId}`);
    expect(sent.map(({ text }) => text)).toEqual([1, 2].map(() => `Your eyes, please.\n\n${roundNotice.footer}`));
    expect(await mails(`round-opened:${roundId}`)).toEqual([]);
    expect(sent.map(({ state }) => state)).toEqual(['PENDING', 'PENDING']);
    const { prisma } = world.application.database;
    expect(await prisma.reviewRequest.count({ where: { roundId } })).toBe(2);
    expect(await verifyStream(prisma, at.documentId)).toBe(true);
    expect([member.id, outsider.id].length).toBe(sent.length);
  });

  it('opens with all of them or not at all, and says which of them cannot be asked', async () => {
    const { chair, member, outsider } = world.people;
    const named = (...people: string[]) => people.map((personId) => ({ requestId: newId(), personId }));
    const fields = async (more: Record<string, unknown>) => {
      const fault = (await chair.client.refusal(OPEN, opening(more))) as { code: string; fields?: unknown };
      return [fault.code, fault.fields];
    };
    expect(await fields({ reviewers: named(member.id, world.stranger.id) })).toEqual([
      'INVALID_INPUT',
      { 'reviewers.1': 'unknown' },
    ]);
    expect(await fields({ reviewers: named(outsider.id), audience: 'GROUP' })).toEqual([
      'INVALID_INPUT',
      { 'reviewers.0': 'cannot-see' },
    ]);
    expect(await fields({ reviewers: named(member.id, member.id) })).toEqual([
      'INVALID_INPUT',
      { reviewers: 'doubled' },
    ]);
    expect(await fields({ reviewers: named(member.id), reviewsDueLocal: local(10) })).toEqual([
      'INVALID_INPUT',
      { reviewsDueLocal: 'too-late' },
    ]);
    expect(await fields({ reviewers: named(member.id), kind: 'LAST_CALL' })).toEqual([
      'INVALID_INPUT',
      { kind: 'not-targeted' },
    ]);
    expect(await fields({ reviewers: [{ requestId: newId() }] })).toEqual([
      'INVALID_INPUT',
      { 'reviewers.0': 'one-of-two' },
    ]);
    const { prisma } = world.application.database;
    expect(await prisma.round.count({ where: { documentId: at.documentId } })).toBe(0);
  });
});

describe('what a reviewer is told', () => {
  it('stands among what waits on her until she answered or commented, and on nobody else', async () => {
    const { chair, member, outsider } = world.people;
    const due = local(0.5);
    const id = await ask({ personId: member.id, dueAtLocal: due });
    expect((await waits(member)).waiting[0]).toMatchObject({ reason: 'REVIEW', on: 'REVIEWER' });
    expect((await waits(member)).waitsForViewer).toBe(true);
    expect((await waits(chair)).waiting.map(({ reason }) => reason)).not.toContain('REVIEW');
    await member.client.get(MUTATIONS.answerReviewRequest, answer(id, 'PLEDGE', { promisedAtLocal: local(0.25) }));
    expect((await waits(member)).waiting[0]?.reason).toBe('REVIEW');
    await member.client.get(MUTATIONS.answerReviewRequest, answer(id, 'DECLINE', { word: 'Away.' }));
    expect((await waits(member)).waiting.map(({ reason }) => reason)).not.toContain('REVIEW');
    await ask({ groupId: coalition.groups.WG2 });
    expect((await waits(outsider)).waiting[0]?.reason).toBe('REVIEW');
    await comment(outsider);
    expect((await waits(outsider)).waiting.map(({ reason }) => reason)).not.toContain('REVIEW');
  });

  it('comes by mail once in the last day before each date, and not when she reviewed, declined or is asked no more', async () => {
    const { chair, member, second } = world.people;
    const { database, nest } = world.application;
    const reminders = nest.get(ReviewReminders);
    const post = async (id: string): Promise<number> => {
      await Promise.all([reminders.postDue(), reminders.postDue()]);
      await reminders.postDue();
      return (await mails(`review-due:${id}`)).length;
    };
    const { id: coalitionId } = coalition;
    const asked = async (personId: string): Promise<string> => {
      const [id, now] = [newId(), Date.now()];
      const dates = { dueAt: new Date(now + DAY / 2), requestedAt: new Date(now - 9 * DAY) };
      const data = { coalitionId, id, roundId: at.roundId, personId, zone: 'UTC', ...dates };
      await database.prisma.reviewRequest.create({ data });
      return id;
    };
    expect(await post(await ask({ groupId: coalition.groups.WG2 }))).toBe(0);
    const back = await asked(second.id);
    await chair.client.get(MUTATIONS.withdrawReviewRequest, { requestId: back, reason: 'Not now.' });
    expect(await post(back)).toBe(0);
    const id = await asked(member.id);
    expect(await post(id)).toBe(1);
    await member.client.get(MUTATIONS.answerReviewRequest, answer(id, 'PLEDGE', { promisedAtLocal: local(0.25) }));
    expect(await post(id)).toBe(2);
    await comment(second);
    expect(await post(await asked(second.id))).toBe(0);
  });
});
