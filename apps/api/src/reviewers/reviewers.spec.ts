import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { DAY, MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

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
