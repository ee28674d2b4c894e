/** Ends that move, come near and are told of; comments after the end; the coalition's rules; calendars. */
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { RoundReminders } from './round-reminders';
import { RoundsService } from './rounds.service';

const NOTICE =
  'query ($input: RoundNoticeDraftInput!) { roundNotice(input: $input) { recipientCount subject text footer } }';

interface Notice {
  roundNotice: { recipientCount: number; subject: string; text: string; footer: string };
}

describe('the end of a round', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 16);
  const move = (roundId: string, days: number, more: Record<string, unknown> = {}) => ({
    input: { roundId, closesAtLocal: inDays(days), zone: 'UTC', reason: 'Holidays.', ...more },
  });
  const comment = (roundId: string) => ({
    input: { commentId: newId(), roundId, anchor: { kind: 'DOCUMENT' }, type: 'GENERAL', text: 'After the end.' },
  });
  const rules = (version: number, lateComments: string, minimumDays: unknown[] = []) => ({
    input: { coalitionId: coalition.id, version, lateComments, minimumDays },
  });
  const mails = (cause: string) =>
    world.application.database.prisma.outboxMail.findMany({ where: { cause: { startsWith: cause } } });

  it('is kept with its reason each time it moves, and each move is told', async () => {
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const { client } = world.people.chair;
    await client.get(MUTATIONS.extendRound, move(roundId, 3));
    await client.get(MUTATIONS.extendRound, move(roundId, 5, { reason: 'Translation.' }));
    const ends = await world.application.database.prisma.roundEnd.findMany({
      where: { roundId },
      orderBy: { number: 'asc' },
    });
    expect(ends.map(({ change, reason }) => [change, reason])).toEqual([
      ['EXTENDED', 'Holidays.'],
      ['EXTENDED', 'Translation.'],
    ]);
    expect(ends[0]!.closesAt < ends[1]!.closesAt).toBe(true);
    const told = await mails(`round-extended:${roundId}`);
    // Six hold a role in the group or the whole coalition; each is told twice.
    expect(told.length).toBe(12);
    expect(told.filter(({ text }) => text.includes('Translation.')).length).toBe(6);
  });

  it('comes back when an ended round is opened again, which settles anew', async () => {
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const { database, nest } = world.application;
    await database.transaction((tx) => nest.get(RoundsService).settle(tx, roundId));
    expect(await world.people.member.client.refusal(MUTATIONS.makeComment, comment(roundId))).toMatchObject({
      code: 'ROUND_CLOSED',
    });
    const { reopenRound } = await world.people.chair.client.get<{
      reopenRound: { state: string; formerEnds: unknown[] };
    }>(MUTATIONS.reopenRound, move(roundId, 2));
    expect(reopenRound).toMatchObject({ state: 'OPEN', formerEnds: [{ change: 'REOPENED', reason: 'Holidays.' }] });
    await world.people.member.client.get(MUTATIONS.makeComment, comment(roundId));
    const row = await database.prisma.round.findUniqueOrThrow({ where: { id: roundId } });
    expect([row.settledAt, row.settledCount]).toEqual([null, null]);
    expect((await mails(`round-reopened:${roundId}`)).length).toBe(6);
    expect(await world.people.chair.client.refusal(MUTATIONS.reopenRound, move(roundId, 4))).toMatchObject({
      code: 'ROUND_OPEN',
    });
  });

  it('stands when the answers are published, the stage is another or another round is open', async () => {
    const { prisma } = world.application.database;
    const chair = world.people.chair.client;
    const published = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    await prisma.round.update({ where: { id: published.roundId }, data: { reportPublishedAt: new Date() } });
    expect(await chair.refusal(MUTATIONS.reopenRound, move(published.roundId, 2))).toMatchObject({
      code: 'CONFLICT',
      reason: 'report-published',
    });
    const moved = await plant(world, coalition, { stage: 'DRAFTING', round: 'ENDED' });
    expect(await chair.refusal(MUTATIONS.reopenRound, move(moved.roundId, 2))).toMatchObject({
      code: 'TRANSITION_UNKNOWN',
    });
    const busy = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    await chair.get(MUTATIONS.openRound, {
      input: {
        roundId: newId(),
        documentId: busy.documentId,
        kind: 'TARGETED',
        closesAtLocal: inDays(2),
        zone: 'UTC',
      },
    });
    expect(await chair.refusal(MUTATIONS.reopenRound, move(busy.roundId, 2))).toMatchObject({ code: 'GUARDS_UNMET' });
  });

  it('lets late comments in where the coalition says so, marked, uncounted and owed no answer', async () => {
    const { roundId, commentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const { database, nest } = world.application;
    const member = world.people.member.client;
    expect(await member.refusal(MUTATIONS.makeComment, comment(roundId))).toMatchObject({ code: 'ROUND_CLOSED' });
    await world.people.coordinator.client.get(MUTATIONS.setRoundRules, rules(0, 'ACCEPT_AS_LATE'));
    const { makeComment } = await member.get<{ makeComment: { id: string; reference: string } }>(
      MUTATIONS.makeComment,
      comment(roundId),
    );
    expect(makeComment.reference).toMatch(/-LC1-002$/);
    const row = await database.prisma.comment.findUniqueOrThrow({ where: { id: makeComment.id } });
    expect(row.late).toBe(true);
    const { settledCount } = await database.transaction((tx) => nest.get(RoundsService).settle(tx, roundId));
    expect(settledCount).toBe(1);
    // A late comment is nobody's to edit any more, and does not hold up the report.
    expect(
      await member.refusal(MUTATIONS.editComment, {
        input: { commentId: makeComment.id, text: 'Other.', type: 'GENERAL' },
      }),
    ).toMatchObject({ code: 'ROUND_CLOSED' });
    await world.people.chair.client.get(MUTATIONS.disposeComment, {
      input: { commentId, kind: 'NOTED', rationale: 'Seen.', number: 0 },
    });
    await world.people.chair.client.get(MUTATIONS.publishReport, { roundId });
    expect(await member.refusal(MUTATIONS.makeComment, comment(roundId))).toMatchObject({ code: 'ROUND_CLOSED' });
  });

  it('parts comments into counted and late when they meet it, never both and none lost', async () => {
    const { prisma } = world.application.database;
    const rounds = world.application.nest.get(RoundsService);
    await world.people.coordinator.client.get(MUTATIONS.setRoundRules, rules(0, 'ACCEPT_AS_LATE'));
    let late = 0;
    let inTime = 0;
    // On a slow machine the last of these is still long enough for some, on a fast one the first short enough.
    for (const left of [5, 20, 60, 180, 540, 1_600, 4_800]) {
      const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
      await prisma.$executeRaw`UPDATE rounds SET closes_at = plenary_now() + ${left} * INTERVAL '1 millisecond' WHERE id = ${roundId}::uuid`;
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => world.people.member.client.ask(MUTATIONS.makeComment, comment(roundId))),
      );
      expect(answers.flatMap((answer) => answer.refusals)).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, left));
      const { settledCount } = await world.application.database.transaction((tx) => rounds.settle(tx, roundId));
      const rows = await prisma.comment.findMany({ where: { roundId } });
      const { closesAt } = await prisma.round.findUniqueOrThrow({ where: { id: roundId } });
      expect(rows.length).toBe(13);
      expect(rows.filter((row) => !row.late).length).toBe(settledCount);
      expect(rows.every((row) => row.late === row.submittedAt >= closesAt)).toBe(true);
      late += rows.filter((row) => row.late).length;
      inTime += (settledCount ?? 0) - 1;
    }
    expect(late).toBeGreaterThan(0);
    expect(inTime).toBeGreaterThan(0);
  });

  it('is told three days and one day before and when it has come, once per end', async () => {
    const { database, nest } = world.application;
    const reminders = nest.get(RoundReminders);
    const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const set = (days: number) =>
      database.prisma.$executeRaw`UPDATE rounds SET opens_at = plenary_now() - INTERVAL '9 days',
        closes_at = plenary_now() + ${days * 24} * INTERVAL '1 hour' WHERE id = ${roundId}::uuid`;
    const post = async (cause: string): Promise<number> => {
      await Promise.all([reminders.postDue(), reminders.postDue()]);
      await reminders.postDue();
      return (await mails(`round-${cause}:${roundId}`)).length;
    };
    await set(5);
    expect(await post('three_days')).toBe(0);
    await set(2.5);
    expect(await post('three_days')).toBe(6);
    expect(await post('one_day')).toBe(0);
    await set(0.5);
    expect(await post('one_day')).toBe(6);
    await set(-0.5);
    expect(await post('closed')).toBe(6);
    expect(await post('three_days')).toBe(6);
  });

  it('is no nearer than the coalition and the kind of document demand', async () => {
    const { client } = world.people.coordinator;
    const open = (documentId: string, days: number) => ({
      input: {
        roundId: newId(),
        documentId,
        kind: 'LAST_CALL',
        closesAtLocal: inDays(days),
        zone: 'UTC',
        audience: 'GROUP',
      },
    });
    const { documentId } = await plant(world, coalition, { stage: 'LAST_CALL' });
    await client.get(MUTATIONS.setRoundRules, rules(0, 'REFUSE', [{ kind: 'LAST_CALL', days: 10 }]));
    expect(await world.people.chair.client.refusal(MUTATIONS.openRound, open(documentId, 9))).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [{ guard: 'MINIMUM_DAYS', count: 10 }],
    });
    await world.people.chair.client.get(MUTATIONS.openRound, open(documentId, 11));
    expect(await client.refusal(MUTATIONS.setRoundRules, rules(0, 'REFUSE'))).toMatchObject({
      code: 'CONFLICT',
      version: 1,
    });
    expect(
      await client.refusal(MUTATIONS.setRoundRules, rules(1, 'REFUSE', [{ kind: 'PUBLIC', days: -1 }])),
    ).toMatchObject({ code: 'INVALID_INPUT', fields: { PUBLIC: 'out-of-range' } });
  });

  it('is mailed in the words that were looked over, to as many as was said, with the end and the address', async () => {
    const { documentId } = await plant(world, coalition, { stage: 'LAST_CALL' });
    const { client } = world.people.chair;
    const about = { documentId, kind: 'LAST_CALL', closesAtLocal: inDays(3), zone: 'Etc/GMT+12', audience: 'GROUP' };
    const { roundNotice } = await client.get<Notice>(NOTICE, { input: { occasion: 'OPENED', ...about } });
    const roundId = newId();
    const notice = { subject: 'Read\r\nBcc: everybody@plenary.example', text: '<b>{title}</b> \u202Ewords' };
    await client.get(MUTATIONS.openRound, { input: { roundId, ...about, notice } });
    const sent = await mails(`round-opened:${roundId}`);
    expect(sent.length).toBe(roundNotice.recipientCount);
    expect(new Set(sent.map(({ subject }) => subject))).toEqual(new Set(['Read Bcc: everybody@plenary.example']));
    expect(new Set(sent.map(({ text }) => text))).toEqual(new Set([`${notice.text}\n\n${roundNotice.footer}`]));
    expect(roundNotice.footer).toContain('(anywhere on Earth)');
    expect(roundNotice.footer).toContain('(UTC)');
    const blank = { ...about, roundId: newId(), notice: { subject: ' ', text: 'x' } };
    expect(await client.refusal(MUTATIONS.openRound, { input: blank })).toMatchObject({ code: 'INVALID_INPUT' });
    for (const person of [world.people.member, world.people.outsider, world.stranger]) {
      const { code } = await person.client.refusal(NOTICE, { input: { occasion: 'OPENED', ...about } });
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
    }
  });

  it('stands in a calendar in UTC, moves there with a higher sequence, and is not for everybody', async () => {
    const { roundId, code } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const one = `/files/c/${coalition.slug}/WG1/d/${code}/rounds/LC1/end.ics`;
    const all = `/files/c/${coalition.slug}/rounds.ics`;
    const read = (path: string, name?: 'member' | 'outsider') =>
      fetch(world.origin + path, { headers: name ? { cookie: world.people[name].client.cookie ?? '' } : {} });
    await world.people.chair.client.get(MUTATIONS.extendRound, move(roundId, 4));
    const { closesAt } = await world.application.database.prisma.round.findUniqueOrThrow({ where: { id: roundId } });
    const stamp = `${closesAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    for (const path of [one, all]) {
      const answer = await read(path, 'member');
      expect(answer.headers.get('content-type')).toContain('text/calendar');
      const calendar = await answer.text();
      expect(calendar).toContain(`DTSTART:${stamp}`);
      expect(calendar).toContain('SEQUENCE:1');
      expect(calendar).toContain(roundId);
    }
    expect((await read(one, 'outsider')).status).toBe(404);
    expect(await (await read(all, 'outsider')).text()).not.toContain(roundId);
    expect((await read(one)).status).toBe(404);
    expect(await (await read(all)).text()).not.toContain(roundId);
  });
});
