import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { RoundsService } from './rounds.service';

const READ = `query ($c: String!, $d: String!) {
  round(coalition: $c, group: "WG1", document: $d, code: "LC1") {
    state closesAt repliesUntil viewerCan questions { id number text } comments { id viewerCan question { number } replies { id viewerCan } } }
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { comments { id question { id number } } } }`;

interface Read {
  round: {
    state: string;
    closesAt: string;
    repliesUntil: string | null;
    viewerCan: string[];
    questions: { id: string; number: number; text: string }[];
    comments: {
      id: string;
      viewerCan: string[];
      question: { number: number } | null;
      replies: { viewerCan: string[] }[];
    }[];
  };
  roundDesk: { comments: { id: string; question: { id: string; number: number } | null }[] };
}

let world: World;
let coalition: Coalition;
let at: Planted;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const read = () => world.people.member.client.get<Read>(READ, { c: coalition.slug, d: at.code });
const comment = (more: Record<string, unknown> = {}) => ({
  input: {
    commentId: newId(),
    roundId: at.roundId,
    anchor: { kind: 'DOCUMENT' },
    type: 'GENERAL',
    text: 'Words.',
    ...more,
  },
});
const local = (instant: Date): string => instant.toISOString().slice(0, 16);

describe('the questions of a round', () => {
  beforeEach(async () => {
    coalition = await world.coalition();
    at = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', silent: true, visibility: 'COALITION' });
  });
  const ask = (...texts: string[]) => ({
    input: { roundId: at.roundId, questions: texts.map((text) => ({ questionId: newId(), text })) },
  });

  it('stand in their order and are replaced as a whole, until somebody has commented', async () => {
    const { chair, member } = world.people;
    await chair.client.get(MUTATIONS.setQuestions, ask('One?', 'Two?'));
    const second = ask('Only this? ');
    await Promise.all([1, 2].map(() => chair.client.get(MUTATIONS.setQuestions, second)));
    expect((await read()).round.questions).toMatchObject([{ number: 1, text: 'Only this?' }]);
    await member.client.get(MUTATIONS.makeComment, comment());
    expect((await chair.client.refusal(MUTATIONS.setQuestions, ask('Other?'))).code).toBe('CONFLICT');
    await chair.client.get(MUTATIONS.setQuestions, second);
  });

  it('are refused where they are empty, too long, too many or somebody else’s', async () => {
    const { chair } = world.people;
    const refused = async (variables: Record<string, unknown>) =>
      (await chair.client.refusal(MUTATIONS.setQuestions, variables)).code;
    expect(await refused(ask('One?', ' '))).toBe('INVALID_INPUT');
    expect(await refused(ask('x'.repeat(501)))).toBe('INVALID_INPUT');
    expect(await refused(ask(...Array.from({ length: 21 }, (_, index) => `${index}?`)))).toBe('INVALID_INPUT');
    const doubled = ask('One?');
    doubled.input.questions.push(...doubled.input.questions);
    expect(await refused(doubled)).toBe('INVALID_INPUT');
    const taken = ask('One?');
    await chair.client.get(MUTATIONS.setQuestions, taken);
    const elsewhere = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', silent: true });
    expect(await refused({ input: { ...taken.input, roundId: elsewhere.roundId } })).toBe('CONFLICT');
  });

  it('are answered by comments on the whole text, and every surface shows which', async () => {
    const { chair, member } = world.people;
    const asked = ask('One?', 'Is the second right?');
    await chair.client.get(MUTATIONS.setQuestions, asked);
    const questionId = asked.input.questions[1]!.questionId;
    const block = { kind: 'BLOCK', blockId: at.blocks[1]!.id };
    const refused = async (variables: Record<string, unknown>) =>
      (await member.client.refusal(MUTATIONS.makeComment, variables)).code;
    expect(await refused(comment({ questionId, anchor: block }))).toBe('INVALID_INPUT');
    expect(await refused(comment({ questionId: newId() }))).toBe('NOT_FOUND');
    expect(await refused(comment({ questionId: 'two' }))).toBe('NOT_FOUND');
    const made = comment({ questionId });
    await Promise.all([1, 2].map(() => member.client.get(MUTATIONS.makeComment, made)));
    const { round, roundDesk } = await read();
    expect(round.comments).toMatchObject([{ question: { number: 2 } }]);
    expect(roundDesk.comments).toMatchObject([{ question: { id: questionId, number: 2 } }]);
    for (const ending of ['csv', 'json', 'html'] as const) {
      const path = paths.dispositionsFile(coalition.slug, 'WG1', at.code, 'LC1', ending);
      const file = await fetch(world.origin + path, { headers: { cookie: member.client.cookie ?? '' } });
      expect(await file.text()).toContain('2. Is the second right?');
    }
  });
});

describe('a reply period', () => {
  let closesAt: Date;
  beforeEach(async () => {
    coalition = await world.coalition();
    at = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', visibility: 'COALITION' });
    const now = await world.application.database.now();
    closesAt = new Date(now.getTime() + DAY);
    await until(closesAt, new Date(closesAt.getTime() + 3 * DAY));
  });
  const until = async (closes: Date, replies: Date | null) => {
    const { prisma } = world.application.database;
    await prisma.round.update({ where: { id: at.roundId }, data: { closesAt: closes, repliesUntil: replies } });
  };
  const refused = async (variables: Record<string, unknown>) =>
    (await world.people.member.client.refusal(MUTATIONS.makeComment, variables)).code;

  it('takes replies that cite a comment and nothing else, and ends by the clock', async () => {
    const { member, chair } = world.people;
    const now = await world.application.database.now();
    await until(new Date(now.getTime() - 1000), new Date(now.getTime() + DAY));
    expect((await read()).round).toMatchObject({ state: 'REPLYING' });
    expect(await refused(comment())).toBe('ROUND_CLOSED');
    const reply = comment({ parentId: at.commentId });
    await member.client.get(MUTATIONS.makeComment, reply);
    const edit = (commentId: string) => ({ input: { commentId, type: 'GENERAL', text: 'Other words.' } });
    await member.client.get(MUTATIONS.editComment, edit(reply.input.commentId));
    expect((await member.client.refusal(MUTATIONS.editComment, edit(at.commentId))).code).toBe('ROUND_CLOSED');
    const { round } = await read();
    expect(round.viewerCan).toContain('REPLY_TO_COMMENT');
    expect(round.viewerCan).not.toContain('MAKE_COMMENT');
    expect(round.comments[0]?.viewerCan).not.toContain('EDIT_COMMENT');
    expect(round.comments[0]?.replies[0]?.viewerCan).toContain('EDIT_COMMENT');
    const dispose = { input: { commentId: at.commentId, number: 0, kind: 'NOTED', rationale: 'Seen.' } };
    expect((await chair.client.refusal(MUTATIONS.disposeComment, dispose)).code).toBe('ROUND_OPEN');
    expect((await chair.client.refusal(MUTATIONS.publishReport, { roundId: at.roundId })).code).toBe('ROUND_OPEN');
    const rounds = world.application.nest.get(RoundsService);
    const settledAt = async () =>
      (await world.application.database.prisma.round.findUniqueOrThrow({ where: { id: at.roundId } })).settledAt;
    await rounds.settleDue();
    expect(await settledAt()).toBeNull();
    await until(new Date(now.getTime() - 2000), new Date(now.getTime() - 1000));
    expect((await read()).round).toMatchObject({ state: 'ENDED' });
    expect(await refused(comment({ parentId: at.commentId }))).toBe('ROUND_CLOSED');
    await rounds.settleDue();
    expect(await settledAt()).not.toBeNull();
    await chair.client.get(MUTATIONS.disposeComment, dispose);
  });

  it('keeps its length where the end moves, and moves only to later itself', async () => {
    const { chair } = world.people;
    const extend = (input: Record<string, unknown>) => ({
      input: { roundId: at.roundId, zone: 'UTC', reason: 'More time.', ...input },
    });
    const later = new Date(closesAt.getTime() + 2 * DAY);
    await chair.client.get(MUTATIONS.extendRound, extend({ closesAtLocal: local(later) }));
    const moved = (await read()).round;
    const length = Date.parse(moved.repliesUntil ?? '') - Date.parse(moved.closesAt);
    expect([local(new Date(moved.closesAt)), length]).toEqual([local(later), 3 * DAY]);
    const fault = async (input: Record<string, unknown>) => {
      const { code, fields } = await chair.client.refusal(MUTATIONS.extendRound, extend(input));
      return [code, fields];
    };
    const days = (count: number) => local(new Date(Date.parse(moved.closesAt) + count * DAY));
    expect(await fault({ repliesUntilLocal: days(0.5) })).toEqual([
      'INVALID_INPUT',
      { repliesUntilLocal: 'too-short' },
    ]);
    expect(await fault({ repliesUntilLocal: days(61) })).toEqual(['INVALID_INPUT', { repliesUntilLocal: 'too-long' }]);
    expect(await fault({ repliesUntilLocal: days(2) })).toEqual(['INVALID_INPUT', { repliesUntilLocal: 'not-later' }]);
    expect(await fault({ closesAtLocal: local(closesAt) })).toEqual(['INVALID_INPUT', { closesAtLocal: 'not-later' }]);
    expect(await fault({})).toEqual(['INVALID_INPUT', { closesAtLocal: 'not-later' }]);
    await chair.client.get(MUTATIONS.extendRound, extend({ repliesUntilLocal: days(10) }));
    expect((await read()).round.closesAt).toBe(moved.closesAt);
    const now = await world.application.database.now();
    await until(new Date(now.getTime() - 1000), new Date(now.getTime() + 2 * DAY));
    expect(await fault({ closesAtLocal: days(5), repliesUntilLocal: days(9) })).toEqual([
      'INVALID_INPUT',
      { closesAtLocal: 'past' },
    ]);
    await chair.client.get(
      MUTATIONS.extendRound,
      extend({ repliesUntilLocal: local(new Date(now.getTime() + 5 * DAY)) }),
    );
  });

  it('stands in the mail and in the calendar as an end of its own', async () => {
    const path = paths.calendar(coalition.slug, 'WG1', at.code, 'LC1');
    const { cookie } = world.people.member.client;
    const calendar = await (await fetch(world.origin + path, { headers: { cookie: cookie ?? '' } })).text();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const { roundNotice } = await world.people.chair.client.get<{ roundNotice: { footer: string } }>(
      'query ($input: RoundNoticeDraftInput!) { roundNotice(input: $input) { footer } }',
      {
        input: {
          occasion: 'OPENED',
          documentId: at.documentId,
          kind: 'LAST_CALL',
          closesAtLocal: '2031-03-07T12:00',
          repliesUntilLocal: '2031-03-14T12:00',
          zone: 'Asia/Kolkata',
        },
      },
    );
    for (const words of ['Fri', '7 Mar', '14 Mar', 'UTC']) expect(roundNotice.footer).toContain(words);
  });
});
