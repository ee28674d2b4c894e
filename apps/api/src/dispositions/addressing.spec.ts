/** From the report to the last objection: what a commenter hears, what she can say, and what waits for it. */
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS, commentOn, openDocument, openLastCall } from '../testing/acts';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

describe('an answer to a commenter', () => {
  let world: World;
  let coalition: Coalition;
  let documentId: string;
  let roundId: string;
  let commentId: string;
  let reference: string;

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    const { people, fresh } = world;
    await world.application.database.prisma.documentKind.updateMany({
      where: { coalitionId: coalition.id },
      data: {
        responseDays: 14,
        stages: [
          'PROPOSED',
          'DRAFTING',
          'LAST_CALL',
          'CHAIR_GO_AHEAD',
          'PUBLIC_CONSULTATION',
          'COALITION_APPROVAL',
          'PUBLISHED',
        ],
      },
    });
    const document = await openDocument(people.chair.client, coalition);
    documentId = document.id;
    ({ id: roundId } = await openLastCall(people.chair.client, documentId, await fresh.clock.now()));
    const input = { ...commentOn(document.text, 'Only four', { text: 'Which four?' }), roundId };
    commentId = input.commentId;
    const made = await people.member.client.get<{ makeComment: { reference: string } }>(MUTATIONS.makeComment, {
      input,
    });
    ({ reference } = made.makeComment);
    await fresh.clock.advance(2 * DAY);
    await people.editor.client.get(MUTATIONS.disposeComment, {
      input: { commentId, kind: 'NOT_ACCEPTED', rationale: 'The annex lists them.', number: 0 },
    });
  });
  afterAll(() => world.close());

  const mails = (cause: string) => world.application.database.prisma.outboxMail.findMany({ where: { cause } });
  const waiting = async () =>
    (
      await world.people.member.client.get<{ viewer: { answersWaiting: { id: string }[] } }>(
        '{ viewer { answersWaiting { id addressed { respondBy } } } }',
      )
    ).viewer.answersWaiting.map(({ id }) => id);
  const answer = (satisfaction: string, text: string | null = null, number = 1) => ({
    input: { commentId, number, satisfaction, text },
  });
  const unmetGuards = async (to: string): Promise<{ guard: string; path: string }[]> => {
    const { document } = await world.people.chair.client.get<{
      document: { options: { to: string; unmet: { guard: string; path: string }[] }[] };
    }>(
      'query ($c: String!) { document(coalition: $c, group: "WG1", code: "DOORS") { options { to unmet { guard path } } } }',
      {
        c: coalition.slug,
      },
    );
    return document.options.find((option) => option.to === to)?.unmet ?? [];
  };
  const unmet = async (to: string): Promise<string[]> => (await unmetGuards(to)).map(({ guard }) => guard);
  /** Whether the approval is held up by the time to answer, and where it is said to be met. */
  const heldUp = async (): Promise<string | null> => {
    await stage('PUBLIC_CONSULTATION');
    const found = (await unmetGuards('COALITION_APPROVAL')).find(({ guard }) => guard === 'RESPONSE_LIMIT_OVER');
    await stage('LAST_CALL');
    return found?.path ?? null;
  };
  const desk = () => `/c/${coalition.slug}/WG1/d/DOORS/rounds/LC1`;
  const stage = (to: 'LAST_CALL' | 'PUBLIC_CONSULTATION' | 'COALITION_APPROVAL') =>
    world.application.database.prisma.document.update({ where: { id: documentId }, data: { stage: to } });

  it('cannot be answered before it went out', async () => {
    const { code, ...details } = await world.people.member.client.refusal(
      MUTATIONS.answerDisposition,
      answer('SATISFIED'),
    );
    expect([code, details['reason']]).toEqual(['CONFLICT', 'not-addressed']);
    expect(await waiting()).toEqual([]);
  });

  it('goes to her by mail with the report, once, with the words it is about and until when she can answer', async () => {
    await world.people.chair.client.get(MUTATIONS.publishReport, { roundId });
    await world.people.chair.client.get(MUTATIONS.publishReport, { roundId });
    const sent = await mails(`report:${roundId}`);
    expect(sent.map(({ address }) => address)).toEqual(['member@plenary.example']);
    for (const words of [reference, 'The annex lists them.', 'Which four?', 'Only four', 'UTC'])
      expect(sent[0]?.text).toContain(words);
    expect(sent[0]?.text).toContain('The passage stands as it was: Only four');
    // The round's zone is UTC, in which the limit is told once.
    expect(sent[0]?.text.match(/UTC/g)).toHaveLength(1);
    expect(await waiting()).toEqual([commentId]);
  });

  it('holds the approval up while she can answer', async () => {
    expect(await heldUp()).toBe(desk());
  });

  it('is answered by its commenter alone, and an objection says why', async () => {
    const { member, second, editor } = world.people;
    for (const { client } of [second, editor])
      expect((await client.refusal(MUTATIONS.answerDisposition, answer('SATISFIED'))).code).toBe('FORBIDDEN');
    expect(await member.client.refusal(MUTATIONS.answerDisposition, answer('OBJECTS'))).toMatchObject({
      fields: { text: 'required' },
    });
    expect((await member.client.refusal(MUTATIONS.answerDisposition, answer('NO_RESPONSE'))).code).toBe(
      'INVALID_INPUT',
    );
    await member.client.get(MUTATIONS.answerDisposition, answer('SATISFIED'));
    const { answerDisposition } = await member.client.get<{ answerDisposition: unknown }>(
      MUTATIONS.answerDisposition,
      answer('OBJECTS', 'There is no annex.'),
    );
    expect(answerDisposition).toMatchObject({
      addressed: { number: 1, satisfaction: 'OBJECTS', text: 'There is no annex.', answerable: true },
    });
    expect(await waiting()).toEqual([]);
  });

  it('holds nothing up once she has answered, though the limit runs on and she objects', async () => {
    expect(await heldUp()).toBeNull();
  });

  const objection = {
    summary: 'The answer is wrong.',
    decision: 'Not accepted.',
    rationale: 'No annex.',
    remedy: 'List them.',
  };
  const objectionId = newId();

  it('can become a formal objection, which the coordinators hear of and which holds publication up', async () => {
    const { member, second } = world.people;
    const input = { objectionId, commentId, number: 1, ...objection };
    expect((await second.client.refusal(MUTATIONS.raiseObjection, { input })).code).toBe('FORBIDDEN');
    await member.client.get(MUTATIONS.raiseObjection, { input });
    await member.client.get(MUTATIONS.raiseObjection, { input });
    expect(
      (await member.client.refusal(MUTATIONS.raiseObjection, { input: { ...input, objectionId: newId() } }))['reason'],
    ).toBe('already-raised');
    expect((await mails(`objection:${objectionId}`)).map(({ address }) => address)).toEqual([
      'coordinator@plenary.example',
    ]);
    await stage('COALITION_APPROVAL');
    expect(await unmet('PUBLISHED')).toContain('NO_UNRESOLVED_OBJECTION');
    await stage('LAST_CALL');
  });

  it('is taken up again when the coordinator upholds the objection, with her reason', async () => {
    const { chair, coordinator, member } = world.people;
    const input = { objectionId, outcome: 'UPHELD', reason: 'The annex was lost in the last revision.' };
    expect((await chair.client.refusal(MUTATIONS.decideObjection, { input })).code).toBe('FORBIDDEN');
    expect(
      (await coordinator.client.refusal(MUTATIONS.decideObjection, { input: { ...input, outcome: 'WITHDRAWN' } })).code,
    ).toBe('INVALID_INPUT');
    const { decideObjection } = await coordinator.client.get<{ decideObjection: unknown }>(MUTATIONS.decideObjection, {
      input,
    });
    expect(decideObjection).toMatchObject({
      disposition: null,
      objections: [{ outcome: 'UPHELD', reason: input.reason }],
    });
    const late = await coordinator.client.refusal(MUTATIONS.decideObjection, {
      input: { ...input, outcome: 'OVERRULED' },
    });
    expect([late.code, late['outcome']]).toEqual(['CONFLICT', 'UPHELD']);
    expect(
      (await member.client.refusal(MUTATIONS.withdrawObjection, { objectionId, reason: 'Never mind.' })).code,
    ).toBe('CONFLICT');
    expect(await mails(`objection-decided:${objectionId}`)).toHaveLength(1);
    // The comment is open again, wherever that is counted.
    expect(await unmet('CHAIR_GO_AHEAD')).toContain('ALL_DISPOSED');
  });

  it('is given anew with a limit of its own, and its history stays', async () => {
    const { editor, member } = world.people;
    await editor.client.get(MUTATIONS.disposeComment, {
      input: { commentId, kind: 'ACCEPTED', rationale: 'Listed now.', number: 1 },
    });
    const sent = await mails(`answer:${commentId}:2`);
    expect(sent).toHaveLength(1);
    // No revision was frozen since: the words that are taken in stand nowhere yet.
    expect(sent[0]?.text).toContain('will stand in the next revision. The passage so far: Only four');
    expect(sent[0]?.text).not.toContain('stands as it was');
    expect(await waiting()).toEqual([commentId]);
    expect(await heldUp()).toBe(desk());
    await member.client.get(MUTATIONS.answerDisposition, answer('SATISFIED', null, 2));
    expect(await heldUp()).toBeNull();
    const stale = await member.client.refusal(MUTATIONS.answerDisposition, answer('OBJECTS', 'The old one.', 1));
    expect(stale.code).toBe('CONFLICT');
  });

  it('is corrected after the report only with a reason, on the record', async () => {
    const { editor, member } = world.people;
    const { prisma } = world.application.database;
    const { blocks, ...revision } = await prisma.revision.findFirstOrThrow({ where: { documentId } });
    await prisma.revision.create({ data: { ...revision, id: newId(), number: 2, blocks: blocks ?? [] } });
    const correction = { commentId, kind: 'ACCEPTED_WITH_MODIFICATIONS', rationale: 'Listed, shorter.', number: 2 };
    expect(await editor.client.refusal(MUTATIONS.disposeComment, { input: correction })).toMatchObject({
      fields: { correction: 'required' },
    });
    await editor.client.get(MUTATIONS.disposeComment, {
      input: { ...correction, correction: 'The wrong word was chosen.' },
    });
    // The next revision is there, and left the passage alone.
    expect((await mails(`answer:${commentId}:3`))[0]?.text).toContain('The passage stands as it was: Only four');
    const { document } = await member.client.get<{
      document: { rounds: { comments: unknown[] }[]; entries: { kind: string }[] };
    }>(
      'query ($c: String!) { document(coalition: $c, group: "WG1", code: "DOORS") { rounds { comments { disposition { kind correction } correctedDispositions { kind number } reopenings { number reason } } } entries { kind } } }',
      { c: coalition.slug },
    );
    expect(document.rounds[0]?.comments).toEqual([
      {
        disposition: { kind: 'ACCEPTED_WITH_MODIFICATIONS', correction: 'The wrong word was chosen.' },
        correctedDispositions: [
          { kind: 'ACCEPTED', number: 2 },
          { kind: 'NOT_ACCEPTED', number: 1 },
        ],
        reopenings: [{ number: 1, reason: 'The annex was lost in the last revision.' }],
      },
    ]);
    expect(document.entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'DISPOSITION_CORRECTED',
        'COMMENT_REOPENED',
        'OBJECTION_RAISED',
        'OBJECTION_DECIDED',
        'DISPOSITION_ANSWERED',
      ]),
    );
  });

  it('is not waited for from whom nothing is kept any more, nor to a comment that was taken back', async () => {
    const { prisma } = world.application.database;
    const at = await world.fresh.clock.now();
    const withdrawn = (withdrawnAt: Date | null) =>
      prisma.comment.update({ where: { id: commentId }, data: { withdrawnAt } });
    await withdrawn(at);
    expect(await heldUp()).toBeNull();
    await withdrawn(null);
    const erased = (erasedAt: Date | null) =>
      prisma.person.update({ where: { id: world.people.member.id }, data: { erasedAt } });
    await erased(at);
    expect(await heldUp()).toBeNull();
    await erased(null);
    expect(await heldUp()).toBe(desk());
  });

  it('is waited for in its round though another came later', async () => {
    const { prisma } = world.application.database;
    const round = await prisma.round.findUniqueOrThrow({ where: { id: roundId } });
    const [opensAt, closesAt] = [round.closesAt, await world.fresh.clock.now()];
    const later = { id: newId(), code: 'PC1', kind: 'PUBLIC' as const, opensAt, closesAt };
    await prisma.round.create({ data: { ...round, ...later } });
    expect(await heldUp()).toBe(desk());
  });

  it('counts as not answered once the clock has passed the limit, and nothing can be said then', async () => {
    expect(await waiting()).toEqual([commentId]);
    expect(await heldUp()).toBe(desk());
    await world.fresh.clock.advance(60 * DAY);
    expect(await waiting()).toEqual([]);
    const { document } = await world.people.member.client.get<{
      document: { rounds: { comments: { addressed: unknown }[] }[] };
    }>(
      'query ($c: String!) { document(coalition: $c, group: "WG1", code: "DOORS") { rounds { comments { addressed { satisfaction answerable } } } } }',
      { c: coalition.slug },
    );
    expect(document.rounds[1]?.comments[0]?.addressed).toEqual({ satisfaction: 'NO_RESPONSE', answerable: false });
    expect(
      (await world.people.member.client.refusal(MUTATIONS.answerDisposition, answer('SATISFIED', null, 3))).code,
    ).toBe('RESPONSE_LIMIT_PASSED');
    expect(await heldUp()).toBeNull();
  });
});
