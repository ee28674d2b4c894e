/**
 * The whole life of one document, from the call for its adoption to its publication, as those live it who take part.
 * Everything happens through GraphQL; only the clock is moved, in the database.
 */
import { paths } from '@plenary/domain';
import { verifyRecordFile } from '@plenary/formats';
import { openArchive } from '@plenary/formats/fixtures';
import type { GraphQLClient } from '@plenary/testing';
import { newId } from './platform/new-id';
import { verifyStream } from './platform/record/record';
import { DAY, FIRST_TEXT, MUTATIONS, SECOND_TEXT, base64, commentOn } from './testing/acts';
import type { Coalition, World } from './testing/world';
import { createWorld } from './testing/world';

const CODE = 'LOCKS';
const CAMPAIGN = 'Every lock deserves a date. Print it on the box.';
const DISSENT = 'Two of us hold that a date without a fine is a wish.';

describe('the whole life of a document', () => {
  let world: World;
  let coalition: Coalition;
  let text: string;
  const documentId = newId();
  const rounds: Record<string, string> = {};
  const said: Record<string, string> = {};
  const objectionId = newId();
  let callId: string;

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  // What people do, in the words of this story.
  const ask = <T>(client: GraphQLClient, fields: string) =>
    client
      .get<{ document: T }>(
        `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { ${fields} } }`,
        { c: coalition.slug, d: CODE },
      )
      .then(({ document }) => document);
  const days = (count: number) => world.fresh.clock.advance(count * DAY);
  const inDays = async (count: number) =>
    new Date((await world.fresh.clock.now()).getTime() + count * DAY).toISOString().slice(0, 16);
  const openRound = async (kind: string, count: number) => {
    const roundId = newId();
    const closesAtLocal = await inDays(count);
    await world.people.chair.client.get(MUTATIONS.openRound, {
      input: { roundId, documentId, kind, closesAtLocal, zone: 'UTC' },
    });
    rounds[kind] = roundId;
  };
  const advance = (from: string, to: string) =>
    world.people.chair.client.get(MUTATIONS.advanceDocument, { input: { documentId, from, to } });
  /** What a stage still needs; in a dry run, what it would need then. */
  const missing = async (to: string, supposed = '') => {
    const field = supposed ? `optionsIf(suppose: { ${supposed} })` : 'options';
    const { options } = await ask<{ options: { to: string; unmet: { guard: string }[] }[] }>(
      world.people.chair.client,
      `options: ${field} { to unmet { guard } }`,
    );
    return options.find((option) => option.to === to)?.unmet.map(({ guard }) => guard);
  };
  const comment = async (name: string, client: GraphQLClient, kind: string, words: string, type = 'GENERAL') => {
    const commentId = newId();
    const anchor = { kind: 'DOCUMENT' };
    await client.get(MUTATIONS.makeComment, {
      input: { commentId, roundId: rounds[kind], anchor, type, text: words },
    });
    said[name] = commentId;
  };
  const dispose = (name: string, kind: string, rationale: string) =>
    world.people.editor.client.get(MUTATIONS.disposeComment, {
      input: { commentId: said[name], kind, rationale, number: 0 },
    });
  const publishReport = (kind: string) =>
    world.people.chair.client.get(MUTATIONS.publishReport, { roundId: rounds[kind] });
  const state = (client: GraphQLClient, kind: string, reason: string | null = null) =>
    client.get(MUTATIONS.statePosition, { input: { positionId: newId(), documentId, kind, reason } });

  it('begins with a text that somebody brings', async () => {
    await world.people.chair.client.get(MUTATIONS.openDocument, {
      input: {
        documentId,
        groupId: coalition.groups.WG1,
        kindId: coalition.kinds['policy-recommendations'],
        code: CODE,
        file: { name: 'locks.md', base64: base64(FIRST_TEXT) },
      },
    });
    const { latestRevision } = await ask<{ latestRevision: { blocks: { text: string }[] } }>(
      world.people.member.client,
      'latestRevision { blocks }',
    );
    text = latestRevision.blocks.map((block) => block.text).join('\n');
  });

  it('is called for adoption, with some days more for those who travel', async () => {
    const { chair, member } = world.people;
    await openRound('ADOPTION', 8);
    await comment('adoption', member.client, 'ADOPTION', 'We want to work on this.');
    const input = {
      roundId: rounds['ADOPTION'],
      closesAtLocal: await inDays(12),
      zone: 'UTC',
      reason: 'Many of us travel.',
    };
    const extended = await chair.client.get(MUTATIONS.extendRound, { input });
    expect(extended).toMatchObject({ extendRound: { originalClosesAt: expect.any(String) } });
    await days(9);
    await comment('traveller', world.people.second.client, 'ADOPTION', 'I am back, and I want it too.');
    expect(await missing('DRAFTING')).toEqual(['NO_OPEN_ROUND']);
    await days(4);
    await dispose('adoption', 'ACCEPTED', 'We adopt it.');
    await dispose('traveller', 'ACCEPTED', 'Welcome back.');
    await publishReport('ADOPTION');
    await advance('CALL_FOR_ADOPTION', 'DRAFTING');
  });

  it('meets an objection in its last call, and a comment that comes late', async () => {
    const { coordinator, member, second } = world.people;
    await coordinator.client.get(MUTATIONS.setRoundRules, {
      input: { coalitionId: coalition.id, version: 0, minimumDays: [], lateComments: 'ACCEPT_AS_LATE' },
    });
    await openRound('LAST_CALL', 8);
    const about = commentOn(text, 'A tender names the years', { roundId: rounds['LAST_CALL'] });
    await member.client.get(MUTATIONS.makeComment, {
      input: { ...about, text: 'Years are too coarse. Name the day.' },
    });
    said['objection'] = about.commentId;
    await days(9);
    await comment('late', second.client, 'LAST_CALL', 'I know I am late. Thank you for the list.');
    const { rounds: seen } = await ask<{ rounds: { comments: { id: string; late: boolean }[] }[] }>(
      second.client,
      'rounds { comments { id late } }',
    );
    expect(seen[0]?.comments.map(({ id, late }) => [id, late])).toEqual([
      [said['objection'], false],
      [said['late'], true],
    ]);
    expect(await missing('CHAIR_GO_AHEAD')).toEqual(['ALL_DISPOSED']);
    expect(await missing('CHAIR_GO_AHEAD', `disposed: ["${said['objection']}"]`)).toEqual([]);
    expect(await missing('CHAIR_GO_AHEAD', `disposed: ["${said['late']}"]`)).toEqual(['ALL_DISPOSED']);
    await dispose('objection', 'NOT_ACCEPTED', 'Makers plan in years, and so do tenders.');
    await publishReport('LAST_CALL');
  });

  it('has the objection made formal, and decided by the coordinator with a reason', async () => {
    const { member, coordinator } = world.people;
    const answer = { commentId: said['objection'], number: 1 };
    await member.client.get(MUTATIONS.answerDisposition, {
      input: { ...answer, satisfaction: 'OBJECTS', text: 'Makers print days on milk.' },
    });
    await member.client.get(MUTATIONS.raiseObjection, {
      input: {
        objectionId,
        ...answer,
        summary: 'The text asks for years where a day can be named.',
        decision: 'To leave the years.',
        rationale: 'A year has two ends, and a seller will choose.',
        remedy: 'Ask for the day.',
      },
    });
    await coordinator.client.get(MUTATIONS.decideObjection, {
      input: { objectionId, outcome: 'OVERRULED', reason: 'A year ends on its last day. The text will say so.' },
    });
  });

  it('is revised in its wording, and goes on over the chair’s desk', async () => {
    const { editor } = world.people;
    const { workingDraft } = await ask<{ workingDraft: { version: number } }>(
      editor.client,
      'workingDraft { version }',
    );
    const { version } = workingDraft;
    await editor.client.get(MUTATIONS.uploadDraft, {
      input: { documentId, version, file: { name: 'locks-2.md', base64: base64(SECOND_TEXT) } },
    });
    const changeLog = 'A year ends on its last day.';
    await editor.client.get(MUTATIONS.freezeRevision, {
      input: { revisionId: newId(), documentId, version: version + 1, changeLog, changeClass: 'EDITORIAL' },
    });
    await advance('LAST_CALL', 'CHAIR_GO_AHEAD');
    await advance('CHAIR_GO_AHEAD', 'WRITE_UP');
  });

  it('hears the same words from three hundred people in the public consultation, and reads them once', async () => {
    await openRound('PUBLIC', 22);
    const one = async (index: number) => {
      const client = await world.signIn(`citizen-${index}@plenary.example`);
      const personId = newId();
      await client.get(MUTATIONS.introduceMyself, { input: { personId, name: `Demo Citizen ${index}` } });
      await comment(`citizen-${index}`, client, 'PUBLIC', CAMPAIGN, 'EDITORIAL');
    };
    for (let first = 0; first < 300; first += 20)
      await Promise.all(Array.from({ length: 20 }, (_, index) => one(first + index)));
    await days(23);
    const { rounds: seen } = await ask<{
      rounds: { code: string; comments: { id: string; campaign: string | null; reference: string }[] }[];
    }>(world.people.editor.client, 'rounds { code comments { id campaign reference } }');
    const comments = seen[0]?.comments ?? [];
    expect(comments).toHaveLength(300);
    expect(new Set(comments.map(({ campaign }) => campaign)).size).toBe(1);
    expect(comments[0]?.campaign).not.toBeNull();
    expect(comments.at(-1)?.reference).toBe(`WG1-${CODE}-PC1-300`);
  });

  it('answers each of them, together', async () => {
    const { editor } = world.people;
    const ids = Object.entries(said).flatMap(([name, id]) => (name.startsWith('citizen') ? [id] : []));
    for (let first = 0; first < ids.length; first += 100) {
      const comments = ids.slice(first, first + 100).map((commentId) => ({ commentId, seen: 0 }));
      await editor.client.get(MUTATIONS.disposeComments, {
        input: { comments, kind: 'NOTED', rationale: 'The text asks for it already; we thank three hundred readers.' },
      });
    }
    expect(await missing('COALITION_APPROVAL')).toEqual(['REPORT_PUBLISHED', 'MINORITY_STATED']);
    await publishReport('PUBLIC');
  });

  it('waits for their answers, binds in what a minority says, and comes to approval', async () => {
    const { secretary } = world.people;
    await secretary.client.get(MUTATIONS.stateMinority, {
      input: { statementId: newId(), documentId, text: DISSENT },
    });
    expect(await missing('COALITION_APPROVAL')).toEqual(['RESPONSE_LIMIT_OVER']);
    expect(await missing('COALITION_APPROVAL', `now: "${await inDays(15)}:00.000Z"`)).toEqual([]);
    await days(15);
    await advance('PUBLIC_CONSULTATION', 'COALITION_APPROVAL');
  });

  it('is asked about its consensus, corrected by the group, and asked again', async () => {
    const { chair, editor, member, second } = world.people;
    await state(editor.client, 'SUPPORT');
    await state(second.client, 'SUPPORT');
    await state(member.client, 'OBJECT', 'The day is missing.');
    callId = newId();
    const evaluate = (seen: number, designation: string, statement: string) =>
      chair.client.get(MUTATIONS.evaluateConsensus, { input: { callId, documentId, seen, designation, statement } });
    const publish = (number: number) =>
      chair.client.get(MUTATIONS.publishEvaluation, { input: { callId, number, zone: 'UTC' } });
    await evaluate(0, 'FULL_CONSENSUS', 'All who spoke today support it.');
    await publish(1);
    await member.client.get(MUTATIONS.objectToEvaluation, {
      input: { objectionId: newId(), callId, number: 1, reason: 'I do not support it, and I am in the group.' },
    });
    await evaluate(1, 'CONSENSUS', 'Two support it; one objects and has her statement.');
    await publish(2);
    const input = { designationId: newId(), callId, number: 2 };
    expect(await chair.client.refusal(MUTATIONS.designateConsensus, { input })).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [{ guard: 'OBJECTION_TIME_OVER' }],
    });
    await days(8);
    await chair.client.get(MUTATIONS.designateConsensus, { input });
  });

  it('is published with the dissent in its text, in every form', async () => {
    const { chair } = world.people;
    expect(await missing('PUBLISHED')).toEqual(['SPONSORS_DISCLOSED']);
    await chair.client.get(MUTATIONS.discloseSponsors, { input: { documentId, sponsors: 'None.' } });
    const { publishDocument } = await chair.client.get<{ publishDocument: { path: string; reference: string } }>(
      MUTATIONS.publishDocument,
      { input: { publicationId: newId(), documentId } },
    );
    expect(publishDocument.reference).toBe(`${coalition.slug.toUpperCase()}-WG1-${CODE}-1`);
    for (const ending of ['', '.md', '.html', '.txt']) {
      const answer = await fetch(`${world.origin}${publishDocument.path}${ending}`);
      expect([ending, await answer.text()]).toEqual([ending, expect.stringContaining(DISSENT)]);
    }
    const word = await fetch(`${world.origin}${publishDocument.path}.docx`);
    const archive = await openArchive(new Uint8Array(await word.arrayBuffer()));
    const body = new TextDecoder().decode((await archive.read('word/document.xml')) ?? undefined);
    expect(body).toContain(DISSENT);
    expect((await fetch(`${world.origin}${publishDocument.path}.pdf`)).headers.get('content-type')).toBe(
      'application/pdf',
    );
  });

  it('leaves a record that everybody can check, and an archive that holds all of it', async () => {
    expect(await verifyStream(world.application.database.prisma, documentId)).toBe(true);
    const address = world.origin + paths.record(coalition.slug, 'WG1', CODE);
    const answer = await fetch(address, { headers: { cookie: world.people.chair.client.cookie ?? '' } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(await verifyRecordFile(bytes)).toMatchObject({ form: 'RECORD', holds: true, withheld: 0 });
    const archive = await openArchive(bytes);
    const read = async (name: string) => new TextDecoder().decode((await archive.read(name)) ?? undefined);
    expect(archive.names().sort()).toEqual([
      'index.html',
      'publication.html',
      'record.json',
      'revisions/1.html',
      'revisions/2.html',
      'rounds/AD1.html',
      'rounds/AD1.json',
      'rounds/LC1.html',
      'rounds/LC1.json',
      'rounds/PC1.html',
      'rounds/PC1.json',
    ]);
    expect(await read('publication.html')).toContain(DISSENT);
    expect(await read('rounds/PC1.html')).toContain(`WG1-${CODE}-PC1-300`);
    const { entries } = JSON.parse(await read('record.json')) as { entries: { kind: string }[] };
    const happened = entries.map(({ kind }) => kind).filter((kind) => !kind.startsWith('COMMENT_'));
    expect(happened).toEqual([
      'DOCUMENT_OPENED',
      'REVISION_FROZEN',
      'STAGE_CHANGED',
      'ROUND_OPENED',
      'ROUND_EXTENDED',
      'ROUND_ENDED',
      'REPORT_PUBLISHED',
      'STAGE_CHANGED',
      'STAGE_CHANGED',
      'ROUND_OPENED',
      'ROUND_ENDED',
      'REPORT_PUBLISHED',
      'DISPOSITION_ANSWERED',
      'OBJECTION_RAISED',
      'OBJECTION_DECIDED',
      'DRAFT_UPLOADED',
      'REVISION_FROZEN',
      'STAGE_CHANGED',
      'STAGE_CHANGED',
      'STAGE_CHANGED',
      'ROUND_OPENED',
      'ROUND_ENDED',
      'REPORT_PUBLISHED',
      'MINORITY_STATED',
      'STAGE_CHANGED',
      'POSITION_STATED',
      'POSITION_STATED',
      'POSITION_STATED',
      'CONSENSUS_EVALUATED',
      'EVALUATION_PUBLISHED',
      'EVALUATION_OBJECTED',
      'CONSENSUS_EVALUATED',
      'EVALUATION_PUBLISHED',
      'CONSENSUS_DESIGNATED',
      'SPONSORS_DISCLOSED',
      'STAGE_CHANGED',
      'PUBLISHED',
    ]);
  });

  it('is announced to all who had a part in it, once, when the chair has looked at the mail', async () => {
    const { chair } = world.people;
    const { publication } = await ask<{ publication: { id: string } }>(chair.client, 'publication { id }');
    const publicationId = publication.id;
    const feed = async () => (await fetch(world.origin + paths.publicFeed(coalition.slug))).text();
    expect(await feed()).not.toContain(`WG1-${CODE}-1`);
    const { announcementDraft } = await chair.client.get<{ announcementDraft: { recipientCount: number } }>(
      `query ($input: AnnouncementDraftInput!) { announcementDraft(input: $input) { recipientCount } }`,
      { input: { publicationId, audience: 'PUBLIC' } },
    );
    const input = { announcementId: newId(), publicationId, audience: 'PUBLIC', notice: null };
    await chair.client.get(MUTATIONS.announcePublication, { input });
    await chair.client.get(MUTATIONS.announcePublication, { input });
    const { prisma } = world.application.database;
    const mails = await prisma.outboxMail.count({ where: { cause: `publication-announced:${publicationId}` } });
    expect(mails).toBe(announcementDraft.recipientCount);
    expect(await feed()).toContain(`WG1-${CODE}-1`);
  });

  it('goes on as a second edition, which nobody outside knows of until it is published', async () => {
    const { chair } = world.people;
    const input = {
      documentId: newId(),
      ofDocumentId: documentId,
      code: `${CODE}-2`,
      reason: 'Two years have passed.',
    };
    await chair.client.get(MUTATIONS.startNextEdition, { input });
    const asked = `supersededBy { inForce document { code edition stage latestRevision { number } } }`;
    expect(await ask(chair.client, asked)).toEqual({
      supersededBy: {
        inForce: false,
        document: { code: `${CODE}-2`, edition: 2, stage: 'PROPOSED', latestRevision: { number: 1 } },
      },
    });
    expect(await ask(world.visitor, 'stage supersededBy { inForce }')).toEqual({
      stage: 'PUBLISHED',
      supersededBy: null,
    });
  });
});
