/** The main job as a story: from a file to a publication, through GraphQL, on a real PostgreSQL. */
import { newId } from './platform/new-id';
import { verifyStream } from './platform/record/record';
import type { OpenedDocument } from './testing/acts';
import { DAY, MUTATIONS, SECOND_TEXT, base64, commentOn, designate, openDocument, openLastCall } from './testing/acts';
import type { Coalition, World } from './testing/world';
import { createWorld } from './testing/world';

describe('a draft goes from file to publication', () => {
  let world: World;
  let coalition: Coalition;
  let document: OpenedDocument;
  let round: { id: string; closesAt: string };
  const comments: Record<string, string> = {};
  const place = () => ({ c: coalition.slug, d: document.code });

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  it('opens as revision 1 from a file, blocks with ids', async () => {
    document = await openDocument(world.people.chair.client, coalition);
    const answer = await world.people.chair.client.get<{
      document: {
        title: string;
        stage: string;
        latestRevision: { number: number; blocks: { id: string; kind: string }[] };
      };
    }>(
      'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { title stage latestRevision { number blocks } } }',
      place(),
    );
    expect(answer.document).toMatchObject({
      title: 'Doors that stay shut',
      stage: 'PROPOSED',
      latestRevision: { number: 1 },
    });
    const { blocks } = answer.document.latestRevision;
    expect(blocks.map((block) => block.kind)).toEqual([
      'HEADING',
      'HEADING',
      'PARAGRAPH',
      'HEADING',
      'PARAGRAPH',
      'LIST_ITEM',
      'LIST_ITEM',
    ]);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
  });

  it('is not there for those outside the group', async () => {
    for (const client of [world.people.outsider.client, world.stranger.client, world.visitor]) {
      const answer = await client.get(
        'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { id } }',
        place(),
      );
      expect(answer).toEqual({ document: null });
    }
  });

  it('opens its last call with the stage, in one command', async () => {
    round = await openLastCall(world.people.chair.client, document.id, await world.fresh.clock.now());
    expect(round).toMatchObject({
      code: 'LC1',
      state: 'OPEN',
      zone: 'UTC',
      document: { stage: 'LAST_CALL', visibility: 'COALITION' },
    });
  });

  it('takes comments with references, and the same comment twice only once', async () => {
    const { member, second } = world.people;
    const first = commentOn(document.text, 'Only four say where the promise is printed', {
      roundId: round.id,
      proposedChange: 'Only four name a place',
    });
    const made = await member.client.get<{ makeComment: { reference: string } }>(MUTATIONS.makeComment, {
      input: first,
    });
    expect(made.makeComment.reference).toBe('WG1-DOORS-LC1-001');
    const again = await member.client.get<{ makeComment: { reference: string } }>(MUTATIONS.makeComment, {
      input: first,
    });
    expect(again).toEqual(made);
    expect(await second.client.refusal(MUTATIONS.makeComment, { input: first })).toMatchObject({
      code: 'CONFLICT',
      reason: 'id-taken',
    });
    comments['edited'] = first.commentId;
    const more = {
      moved: commentOn(document.text, 'eleven ask makers', { roundId: round.id, type: 'EDITORIAL' }),
      withdrawn: commentOn(document.text, 'Name the place', { roundId: round.id }),
      whole: {
        commentId: newId(),
        roundId: round.id,
        type: 'GENERAL',
        text: 'Well done.',
        anchor: { kind: 'DOCUMENT' },
      },
    };
    for (const [name, input] of Object.entries(more)) {
      await second.client.get(MUTATIONS.makeComment, { input });
      comments[name] = input.commentId;
    }
    await second.client.get(MUTATIONS.withdrawComment, { commentId: comments['withdrawn'] });
  });

  it('refuses a comment whose words do not stand there', async () => {
    const input = commentOn(document.text, 'Name the years', { roundId: round.id });
    input.anchor.exact = 'Name the decades';
    input.anchor.end = input.anchor.start + 16;
    expect(await world.people.member.client.refusal(MUTATIONS.makeComment, { input })).toMatchObject({
      code: 'WORDS_CHANGED',
    });
  });

  it('does not end the round while it is open', async () => {
    const { chair } = world.people;
    const disposal = { commentId: comments['edited'], kind: 'ACCEPTED', rationale: 'Yes.', number: 0 };
    expect(await chair.client.refusal(MUTATIONS.disposeComment, { input: disposal })).toMatchObject({
      code: 'ROUND_OPEN',
    });
    const ahead = { documentId: document.id, from: 'LAST_CALL', to: 'CHAIR_GO_AHEAD' };
    const refusal = await chair.client.refusal(MUTATIONS.advanceDocument, { input: ahead });
    expect(refusal).toMatchObject({
      code: 'GUARDS_UNMET',
      unmet: [{ guard: 'NO_OPEN_ROUND' }, { guard: 'ALL_DISPOSED', count: 3 }],
    });
  });

  it('refuses a comment after the round has closed by the clock, with the reason', async () => {
    await world.fresh.clock.advance(2 * DAY);
    const input = commentOn(document.text, 'Name the years', { roundId: round.id });
    expect(await world.people.member.client.refusal(MUTATIONS.makeComment, { input })).toMatchObject({
      code: 'ROUND_CLOSED',
      closesAt: round.closesAt,
    });
  });

  it('freezes revision 2 and carries every comment to its place', async () => {
    const { editor } = world.people;
    const upload = { documentId: document.id, version: 1, file: { name: 'doors-2.md', base64: base64(SECOND_TEXT) } };
    await editor.client.get(MUTATIONS.uploadDraft, { input: upload });
    expect(await editor.client.refusal(MUTATIONS.uploadDraft, { input: upload })).toMatchObject({
      code: 'CONFLICT',
      reason: 'draft-changed',
      version: 2,
    });
    const freeze = {
      revisionId: newId(),
      documentId: document.id,
      version: 2,
      changeLog: 'The place, and a new order.',
      changeClass: 'EDITORIAL',
    };
    await editor.client.get(MUTATIONS.freezeRevision, { input: freeze });
    const answer = await editor.client.get<{
      document: {
        latestRevision: { number: number; comments: { id: string; placement: { status: string; exact: string } }[] };
      };
    }>(
      'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { latestRevision { number redline(from: 1) comments { id placement(revision: 2) { status exact } } } } }',
      place(),
    );
    const placed = Object.fromEntries(
      answer.document.latestRevision.comments.map((comment) => [comment.id, comment.placement]),
    );
    expect(placed[comments['edited']!]).toEqual({
      status: 'EDITED',
      exact: 'Only four say where the promise is published',
    });
    expect(placed[comments['moved']!]).toMatchObject({
      status: expect.stringMatching(/EXACT|MOVED/),
      exact: 'eleven ask makers',
    });
    expect(placed[comments['whole']!]).toMatchObject({ status: 'EXACT' });
    expect(
      await editor.client.refusal(MUTATIONS.freezeRevision, { input: { ...freeze, revisionId: newId(), version: 3 } }),
    ).toMatchObject({ code: 'NOTHING_CHANGED' });
  });

  it('gives every comment a disposition, which is corrected only on the record', async () => {
    const { chair, editor } = world.people;
    for (const name of ['edited', 'moved', 'whole']) {
      const input = { commentId: comments[name], kind: 'ACCEPTED', rationale: 'Taken up.', number: 0 };
      await editor.client.get(MUTATIONS.disposeComment, { input });
    }
    const late = { commentId: comments['moved'], kind: 'NOTED', rationale: 'Seen.', number: 0 };
    expect(await chair.client.refusal(MUTATIONS.disposeComment, { input: late })).toMatchObject({
      code: 'CONFLICT',
      number: 1,
    });
    const corrected = await chair.client.get(MUTATIONS.disposeComment, { input: { ...late, number: 1 } });
    expect(corrected).toMatchObject({ disposeComment: { disposition: { kind: 'NOTED', number: 2 } } });
  });

  it('gives the disposition table as CSV, and to nobody outside', async () => {
    const url = `${world.origin}/files/c/${coalition.slug}/WG1/d/${document.code}/rounds/LC1/dispositions.csv`;
    const csv = await (await fetch(url, { headers: { cookie: world.people.member.client.cookie ?? '' } })).text();
    expect(csv).toContain('WG1-DOORS-LC1-001');
    expect(csv).toContain('Taken up.');
    expect((await fetch(url)).status).toBe(404);
  });

  it('names what approval still needs, and is approved when it is there', async () => {
    const { chair } = world.people;
    await chair.client.get(MUTATIONS.advanceDocument, {
      input: { documentId: document.id, from: 'LAST_CALL', to: 'CHAIR_GO_AHEAD' },
    });
    const approval = { input: { documentId: document.id, from: 'CHAIR_GO_AHEAD', to: 'COALITION_APPROVAL' } };
    const refusal = await chair.client.refusal(MUTATIONS.advanceDocument, approval);
    expect(refusal['unmet']).toEqual([{ guard: 'REPORT_PUBLISHED', count: 1 }, { guard: 'MINORITY_STATED' }]);
    const { document: seen } = await chair.client.get<{
      document: { options: { to: string; unmet: { guard: string; path: string }[] }[] };
    }>(
      'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { options { to unmet { guard path } } } }',
      place(),
    );
    expect(seen.options[0]).toEqual({
      to: 'COALITION_APPROVAL',
      unmet: [
        { guard: 'REPORT_PUBLISHED', path: `/c/${coalition.slug}/WG1/d/DOORS/rounds/LC1` },
        { guard: 'MINORITY_STATED', path: `/c/${coalition.slug}/WG1/d/DOORS/decisions#minority` },
      ],
    });
    await chair.client.get(MUTATIONS.publishReport, { roundId: round.id });
    await chair.client.get(MUTATIONS.stateMinority, {
      input: { statementId: newId(), documentId: document.id, text: null },
    });
    await chair.client.get(MUTATIONS.advanceDocument, approval);
  });

  it('is published with its record, readable by a visitor without a script', async () => {
    const { chair } = world.people;
    const publish = { publicationId: newId(), documentId: document.id };
    expect((await chair.client.refusal(MUTATIONS.publishDocument, { input: publish }))['unmet']).toEqual([
      { guard: 'APPROVAL_DESIGNATED' },
      { guard: 'SPONSORS_DISCLOSED' },
    ]);
    await designate(chair.client, document.id);
    await chair.client.get(MUTATIONS.discloseSponsors, { input: { documentId: document.id, sponsors: 'None.' } });
    const { publishDocument } = await chair.client.get<{ publishDocument: { path: string; reference: string } }>(
      MUTATIONS.publishDocument,
      { input: publish },
    );
    expect(publishDocument.reference).toBe(`${coalition.slug.toUpperCase()}-WG1-DOORS-1`);
    const page = await fetch(world.origin + publishDocument.path);
    expect(page.headers.getSetCookie()).toEqual([]);
    const html = await page.text();
    expect(html).toContain('Only four say where the promise is published');
    expect(html).toContain('Taken up.');
    expect(html).toContain('The place, and a new order.');
    expect(html).not.toMatch(/<script|style=/);
    expect(await (await fetch(`${world.origin}${publishDocument.path}.md`)).text()).toContain('## What we found');
    const bibtex = await fetch(`${world.origin}${publishDocument.path}.bib`);
    expect(await bibtex.text()).toContain(`number = {${publishDocument.reference}}`);
    expect(bibtex.headers.get('set-cookie')).toBeNull();
    expect(await (await fetch(`${world.origin}${publishDocument.path}.html`)).text()).toContain('Doors that stay shut');
  });

  it('left a record without gaps whose chain of hashes holds', async () => {
    const { prisma } = world.application.database;
    expect(await verifyStream(prisma, document.id)).toBe(true);
    const kinds = (await prisma.entry.findMany({ where: { streamId: document.id }, orderBy: { seq: 'asc' } })).map(
      (entry) => entry.kind,
    );
    expect(kinds).toEqual([
      'DOCUMENT_OPENED',
      'REVISION_FROZEN',
      'STAGE_CHANGED',
      'STAGE_CHANGED',
      'ROUND_OPENED',
      'COMMENT_MADE',
      'COMMENT_MADE',
      'COMMENT_MADE',
      'COMMENT_MADE',
      'COMMENT_WITHDRAWN',
      'DRAFT_UPLOADED',
      'REVISION_FROZEN',
      'ROUND_ENDED',
      'COMMENT_DISPOSED',
      'COMMENT_DISPOSED',
      'COMMENT_DISPOSED',
      'DISPOSITION_CORRECTED',
      'STAGE_CHANGED',
      'REPORT_PUBLISHED',
      'MINORITY_STATED',
      'STAGE_CHANGED',
      'CONSENSUS_EVALUATED',
      'EVALUATION_PUBLISHED',
      'CONSENSUS_DESIGNATED',
      'SPONSORS_DISCLOSED',
      'STAGE_CHANGED',
      'PUBLISHED',
    ]);
  });
});
