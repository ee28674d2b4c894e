/** The desk and the commenters' answers, through GraphQL on a real PostgreSQL. */
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS, base64, commentOn, openDocument, openLastCall } from '../testing/acts';
import type { OpenedDocument } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const DESK = `query ($c: String!, $d: String!, $first: Int = 5000) {
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") {
    round { id code kind state closesAt zone viewerCan document { id code title lang dir stage viewerCan group { id code } } }
    revision { id number blocks } latestRevision draftVersion cursor
    workers { id name } interests { text wholeGroup person { id name } }
    comments(first: $first) {
      id reference number type text proposedChange onBehalfOf submittedAt withdrawnAt author { id name }
      affiliation { organisation stakeholderGroup region } anchor { kind blockId start end exact }
      placement { revision status start end exact } disposition { kind rationale number disposedBy { name } duplicateOf { reference } }
      dispositionCount replyCount supportCount moderated addressed { respondBy satisfaction } objection { id outcome } applied { revision }
      triage { version assignee { name } controversial duplicateOf { reference } recommendation { kind rationale number } }
      recused viewerCan
    }
  }
}`;

interface DeskRow {
  id: string;
  reference: string;
  text: string;
  author: { id: string; name: string };
  placement: { status: string; exact: string } | null;
  disposition: { kind: string; number: number; duplicateOf: { reference: string } | null } | null;
  dispositionCount: number;
  replyCount: number;
  supportCount: number;
  moderated: boolean;
  addressed: { satisfaction: string | null } | null;
  objection: { outcome: string | null } | null;
  applied: { revision: number | null } | null;
  triage: {
    version: number;
    assignee: { name: string } | null;
    controversial: boolean;
    recommendation: { kind: string } | null;
  } | null;
  recused: boolean;
  viewerCan: string[];
}
interface Desk {
  roundDesk: {
    draftVersion: number | null;
    workers: { id: string }[];
    interests: { text: string }[];
    comments: DeskRow[];
  } | null;
}

describe('the desk of a round', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  /** A last call with these comments, whose round has ended; the clock goes back afterwards. */
  async function round(
    comments: { as?: 'member' | 'second' | 'chair'; words: string; more?: Record<string, unknown> }[],
  ): Promise<{ coalition: Coalition; document: OpenedDocument; roundId: string; ids: string[] }> {
    const coalition = await world.coalition();
    const document = await openDocument(world.people.chair.client, coalition);
    const { id: roundId } = await openLastCall(world.people.chair.client, document.id, await world.fresh.clock.now());
    const ids: string[] = [];
    for (const { as = 'member', words, more } of comments) {
      const input = { ...commentOn(document.text, words, more), roundId };
      await world.people[as].client.get(MUTATIONS.makeComment, { input });
      ids.push(input.commentId);
    }
    const { prisma } = world.application.database;
    const now = await world.fresh.clock.now();
    await prisma.round.update({
      where: { id: roundId },
      data: { opensAt: new Date(now.getTime() - 3 * DAY), closesAt: new Date(now.getTime() - DAY) },
    });
    return { coalition, document, roundId, ids };
  }
  const desk = async (
    as: keyof World['people'],
    { coalition, document }: { coalition: Coalition; document: { code: string } },
  ) => (await world.people[as].client.get<Desk>(DESK, { c: coalition.slug, d: document.code })).roundDesk!;
  const dispose = (commentId: string, more: Record<string, unknown> = {}) => ({
    input: { commentId, kind: 'ACCEPTED', rationale: 'Yes.', number: 0, ...more },
  });

  it('takes as many statements for two thousand comments as for one, and at most twelve', async () => {
    const coalition = await world.coalition();
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED', second: true });
    const { prisma, pool } = world.application.database;
    const template = await prisma.comment.findUniqueOrThrow({ where: { id: planted.commentId } });
    const measure = async (): Promise<{ statements: number; rows: number; took: number }> => {
      let statements = 0;
      const restore: (() => void)[] = [];
      const watch = (client: { query: (...given: never[]) => unknown }): void => {
        if (Object.hasOwn(client, 'query')) return;
        const query = client.query.bind(client);
        client.query = (...given) => {
          statements += 1;
          return query(...given);
        };
        restore.push(() => Reflect.deleteProperty(client, 'query'));
      };
      pool.on('acquire', watch);
      const started = performance.now();
      const { roundDesk } = await world.people.chair.client.get<Desk>(DESK, { c: coalition.slug, d: planted.code });
      const took = performance.now() - started;
      pool.off('acquire', watch);
      restore.forEach((undo) => undo());
      return { statements, rows: roundDesk!.comments.length, took };
    };
    const one = await measure();
    await prisma.comment.createMany({
      data: Array.from({ length: 1_999 }, (_, at) => ({
        ...template,
        id: newId(),
        number: at + 2,
        reference: `WG1-${planted.code}-LC1-${String(at + 2).padStart(3, '0')}`,
      })),
    });
    const many = await measure();
    process.stdout.write(
      `Statements for the desk: ${one.statements} with one comment, ${many.statements} with ${many.rows}, in ${Math.round(many.took)} ms\n`,
    );
    expect([one.rows, many.rows]).toEqual([1, 2_000]);
    expect(one.statements).toBeGreaterThan(4);
    expect(many.statements).toBe(one.statements);
    expect(many.statements).toBeLessThanOrEqual(12);
  });

  it('shows the editors’ notes to those who work at it and to nobody else', async () => {
    const at = await round([{ words: 'Only four' }, { words: 'eleven', as: 'second' }]);
    const [first] = at.ids as [string];
    await world.people.editor.client.get(MUTATIONS.triageComments, {
      input: { comments: [{ commentId: first, seen: 0 }], assigneeId: world.people.editor.id, controversial: true },
    });
    await world.people.editor.client.get(MUTATIONS.recommendDisposition, dispose(first, { kind: 'NOT_ACCEPTED' }));
    const inside = await desk('secretary', at);
    expect(inside.comments[0]?.triage).toMatchObject({
      version: 2,
      assignee: { name: 'The editor' },
      controversial: true,
      recommendation: { kind: 'NOT_ACCEPTED' },
    });
    // A recommendation disposes nothing.
    expect(inside.comments[0]?.disposition).toBeNull();
    expect(inside.comments[0]?.viewerCan).toEqual(expect.arrayContaining(['DISPOSE_COMMENT', 'RECUSE_MYSELF']));
    expect(inside.workers.map(({ id }) => id).sort()).toEqual(
      [world.people.chair.id, world.people.coordinator.id, world.people.editor.id, world.people.secretary.id].sort(),
    );
    const outside = await desk('member', at);
    expect(outside.comments.map(({ triage }) => triage)).toEqual([null, null]);
    expect([outside.workers, outside.draftVersion]).toEqual([[], null]);
    expect(outside.comments[0]?.viewerCan).toEqual(['ANSWER_DISPOSITION', 'RAISE_OBJECTION']);
    expect(outside.comments[1]?.viewerCan).toEqual([]);
  });

  it('lets a comment be given only to those who may dispose it', async () => {
    const at = await round([{ words: 'Only four' }]);
    const { code, ...details } = await world.people.editor.client.refusal(MUTATIONS.triageComments, {
      input: { comments: [{ commentId: at.ids[0], seen: 0 }], assigneeId: world.people.member.id },
    });
    expect([code, details]).toEqual(['INVALID_INPUT', { fields: { assigneeId: 'not-entitled' } }]);
  });

  it('lets one of three editors win, and tells the two others what changed', async () => {
    const at = await round([{ words: 'Only four' }]);
    const [commentId] = at.ids as [string];
    const editors = ['editor', 'chair', 'secretary'] as const;
    const kinds = ['ACCEPTED', 'NOTED', 'NOT_ACCEPTED'];
    const answers = await Promise.all(
      editors.map((as, index) =>
        world.people[as].client.ask(
          MUTATIONS.disposeComment,
          dispose(commentId, { kind: kinds[index], rationale: `As ${as}.` }),
        ),
      ),
    );
    const won = answers.flatMap(({ refusals }, index) => (refusals.length === 0 ? [index] : []));
    expect(won).toHaveLength(1);
    const refusals = answers.flatMap((answer) => answer.refusals);
    expect(refusals).toHaveLength(2);
    for (const { code, ...details } of refusals) {
      expect(code).toBe('CONFLICT');
      expect(details).toMatchObject({
        number: 1,
        kind: kinds[won[0]!],
        rationale: `As ${editors[won[0]!]}.`,
        by: `The ${editors[won[0]!]}`,
      });
    }
    expect(await world.application.database.prisma.disposition.count({ where: { commentId } })).toBe(1);
  });

  it('takes the same disposition twice for one', async () => {
    const at = await round([{ words: 'Only four' }]);
    const [commentId] = at.ids as [string];
    for (let time = 0; time < 2; time += 1)
      await world.people.editor.client.get(MUTATIONS.disposeComment, dispose(commentId));
    expect((await desk('editor', at)).comments[0]?.dispositionCount).toBe(1);
  });

  it('points a duplicate to the comment that it repeats, and never round in a circle', async () => {
    const at = await round([{ words: 'Only four' }, { words: 'Only four', as: 'second' }, { words: 'eleven' }]);
    const [first, second, third] = at.ids as [string, string, string];
    const { client } = world.people.editor;
    const duplicate = (commentId: string, duplicateOfId?: string) =>
      dispose(commentId, { kind: 'DUPLICATE', duplicateOfId });
    expect(await client.refusal(MUTATIONS.disposeComment, duplicate(second))).toMatchObject({
      fields: { duplicateOfId: 'required' },
    });
    expect(await client.refusal(MUTATIONS.disposeComment, duplicate(second, second))).toMatchObject({
      fields: { duplicateOfId: 'itself' },
    });
    await client.get(MUTATIONS.disposeComment, duplicate(second, first));
    for (const [own, other] of [
      [first, second],
      [third, second],
    ] as const)
      expect(await client.refusal(MUTATIONS.disposeComment, duplicate(own, other))).toMatchObject({
        fields: { duplicateOfId: 'is-a-duplicate' },
      });
    const elsewhere = await round([{ words: 'Only four' }]);
    expect((await client.refusal(MUTATIONS.disposeComment, duplicate(third, elsewhere.ids[0]))).code).toBe('NOT_FOUND');
    const rows = (await desk('member', at)).comments;
    expect(rows[1]?.disposition?.duplicateOf?.reference).toBe(rows[0]?.reference);
  });

  it('disposes editorial comments together: all or none, and no others', async () => {
    const editorial = { type: 'EDITORIAL' };
    const at = await round([
      { words: 'Only four', more: editorial },
      { words: 'eleven', more: editorial },
      { words: 'tender' },
    ]);
    const [first, second, technical] = at.ids as [string, string, string];
    const { client } = world.people.editor;
    const all = (ids: string[], seen = 0) => ({
      input: { comments: ids.map((commentId) => ({ commentId, seen })), kind: 'ACCEPTED', rationale: 'Mended.' },
    });
    expect(await client.refusal(MUTATIONS.disposeComments, all([first, technical]))).toMatchObject({
      fields: { comments: 'not-editorial' },
    });
    await client.get(MUTATIONS.disposeComment, dispose(second, { kind: 'NOTED' }));
    const lost = await client.refusal(MUTATIONS.disposeComments, all([first, second]));
    expect([lost.code, lost]).toEqual(['CONFLICT', expect.objectContaining({ kind: 'NOTED' })]);
    expect((await desk('editor', at)).comments.map((one) => one.disposition?.kind ?? null)).toEqual([
      null,
      'NOTED',
      null,
    ]);
    await client.get(MUTATIONS.disposeComments, all([first]));
    expect((await desk('editor', at)).comments[0]?.disposition?.kind).toBe('ACCEPTED');
  });

  it('keeps a recused chair from the comment, whose substitute must be entitled', async () => {
    const at = await round([{ words: 'Only four', as: 'chair' }]);
    const [commentId] = at.ids as [string];
    const { client } = world.people.chair;
    const recuse = (substituteId: string) => ({
      input: { commentIds: [commentId], substituteId, reason: 'My own comment.' },
    });
    for (const [substitute, reason] of [
      [world.people.member.id, 'not-entitled'],
      [world.people.chair.id, 'oneself'],
    ] as const)
      expect(await client.refusal(MUTATIONS.recuseMyself, recuse(substitute))).toMatchObject({
        fields: { substituteId: reason },
      });
    await client.get(MUTATIONS.recuseMyself, recuse(world.people.secretary.id));
    const refused = await client.refusal(MUTATIONS.disposeComment, dispose(commentId));
    expect([refused.code, refused['reason']]).toEqual(['FORBIDDEN', 'recused']);
    const [row] = (await desk('chair', at)).comments;
    expect(row).toMatchObject({ recused: true, triage: { assignee: { name: 'The secretary' } } });
    expect(row?.viewerCan).not.toContain('DISPOSE_COMMENT');
    // Neither can she be another's substitute there.
    expect(
      await world.people.secretary.client.refusal(MUTATIONS.recuseMyself, recuse(world.people.chair.id)),
    ).toMatchObject({ fields: { substituteId: 'recused' } });
    await world.people.secretary.client.get(MUTATIONS.disposeComment, dispose(commentId));
  });

  it('lives on frames: what they bring is what a fresh look would show, for whoever looks', async () => {
    const at = await round([{ words: 'Only four' }, { words: 'eleven', as: 'second' }]);
    const [first, second] = at.ids as [string, string];
    const row = 'id dispositionCount disposition { kind number } triage { version controversial } recused viewerCan';
    const fresh = `query ($c: String!, $d: String!) { roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { cursor comments { ${row} } } }`;
    interface Look {
      roundDesk: { cursor: string; comments: { id: string }[] };
    }
    const lookers = await Promise.all(
      (['editor', 'member', 'chair'] as const).map(async (as) => {
        const { client } = world.people[as];
        const look = async () =>
          (await client.get<Look>(fresh, { c: at.coalition.slug, d: at.document.code })).roundDesk;
        const { cursor, comments } = await look();
        const rows = new Map(comments.map((one) => [one.id, one]));
        class Socket extends WebSocket {
          constructor(address: string | URL, protocols?: string | string[]) {
            super(address, protocols, { headers: { cookie: client.cookie ?? '' } });
          }
        }
        const socket = createClient({
          url: `${world.origin.replace('http', 'ws')}/graphql`,
          webSocketImpl: Socket,
          retryAttempts: 0,
        });
        let last = '';
        socket.subscribe<{ documentFrames: { kind: string | null; comment: { desk: { id: string } } | null } }>(
          {
            query: `subscription ($id: ID!, $after: String) { documentFrames(documentId: $id, after: $after) { kind comment { desk { ${row} } } } }`,
            variables: { id: at.document.id, after: cursor },
          },
          {
            next: ({ data }) => {
              const frame = data?.documentFrames;
              if (frame?.comment) rows.set(frame.comment.desk.id, frame.comment.desk);
              if (frame?.kind) last = frame.kind;
            },
            error: () => undefined,
            complete: () => undefined,
          },
        );
        return { look, rows, last: () => last, stop: () => socket.dispose() };
      }),
    );
    const { chair, editor, secretary } = world.people;
    await editor.client.get(MUTATIONS.triageComments, {
      input: { comments: [{ commentId: first, seen: 0 }], controversial: true },
    });
    await chair.client.get(MUTATIONS.recuseMyself, {
      input: { commentIds: [second], substituteId: secretary.id, reason: 'A friend wrote it.' },
    });
    await editor.client.get(MUTATIONS.disposeComment, dispose(first));
    await chair.client.get(MUTATIONS.reopenComment, { input: { commentId: first, number: 1, reason: 'A new study.' } });
    for (const { look, rows, last, stop } of lookers) {
      const deadline = Date.now() + 10_000;
      while (last() !== 'COMMENT_REOPENED' && Date.now() < deadline) await new Promise((wake) => setTimeout(wake, 20));
      expect([...rows.values()]).toEqual((await look()).comments);
      await stop();
    }
  });

  it('counts support, and withholds what a moderator withheld from all but her and its author', async () => {
    const at = await round([{ words: 'Only four', more: { text: 'Withheld words.' } }]);
    const [commentId] = at.ids as [string];
    const { prisma } = world.application.database;
    const now = await world.application.database.now();
    await prisma.commentSupport.create({
      data: { coalitionId: at.coalition.id, commentId, personId: world.people.second.id, supportedAt: now },
    });
    await prisma.comment.update({ where: { id: commentId }, data: { hiddenAt: now } });
    const seen = async (as: keyof World['people']) =>
      (await desk(as, at)).comments.map(({ text, moderated, supportCount }) => [text, moderated, supportCount]);
    expect(await seen('second')).toEqual([['', true, 1]]);
    expect(await seen('member')).toEqual([['Withheld words.', true, 1]]);
    expect(await seen('chair')).toEqual([['Withheld words.', true, 1]]);
  });

  it('shows what people have at stake, the latest word of each', async () => {
    const at = await round([{ words: 'Only four' }]);
    const declare = (text: string | null, wholeGroup = false) => ({
      input: { declarationId: newId(), documentId: at.document.id, wholeGroup, text },
    });
    await world.people.chair.client.get(MUTATIONS.declareInterest, declare('I advise a maker of locks.'));
    await world.people.chair.client.get(MUTATIONS.declareInterest, declare('My employer pays for this group.', true));
    expect((await desk('member', at)).interests.map(({ text }) => text).sort()).toEqual([
      'I advise a maker of locks.',
      'My employer pays for this group.',
    ]);
    await world.people.chair.client.get(MUTATIONS.declareInterest, declare(null));
    expect((await desk('member', at)).interests).toHaveLength(1);
  });
});

describe('a proposed change', () => {
  let world: World;
  let coalition: Coalition;
  let document: OpenedDocument;
  let roundId: string;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    document = await openDocument(world.people.chair.client, coalition);
    ({ id: roundId } = await openLastCall(world.people.chair.client, document.id, await world.fresh.clock.now()));
  });
  afterAll(() => world.close());

  const propose = async (words: string, proposedChange: string | null, anchor?: object): Promise<string> => {
    const input = { ...commentOn(document.text, words), roundId, proposedChange, ...(anchor ? { anchor } : {}) };
    await world.people.member.client.get(MUTATIONS.makeComment, { input });
    return input.commentId;
  };
  const draft = async (): Promise<{ version: number; text: string }> => {
    const { document: found } = await world.people.editor.client.get<{
      document: { workingDraft: { version: number; blocks: { text: string }[] } };
    }>(
      'query ($c: String!) { document(coalition: $c, group: "WG1", code: "DOORS") { workingDraft { version blocks } } }',
      {
        c: coalition.slug,
      },
    );
    const { version, blocks } = found.workingDraft;
    return { version, text: blocks.map(({ text }) => text).join('\n') };
  };
  const apply = async (commentId: string, more: Record<string, unknown> = {}) => ({
    input: { commentId, draftVersion: (await draft()).version, ...more },
  });

  it('goes into the draft in the place of its very words, once, and is told with its revision when that is frozen', async () => {
    const { client } = world.people.editor;
    const before = await draft();
    const commentId = await propose('where the promise is printed', 'where the promise is published');
    const stale = { input: { commentId, draftVersion: before.version + 7 } };
    expect((await client.refusal(MUTATIONS.applyChange, stale)).code).toBe('CONFLICT');
    const input = await apply(commentId);
    await client.get(MUTATIONS.applyChange, input);
    // The same request again is the same change.
    await client.get(MUTATIONS.applyChange, input);
    const after = await draft();
    expect(after.text).toBe(before.text.replace('where the promise is printed', 'where the promise is published'));
    expect(after.version).toBe(before.version + 1);
    expect((await client.refusal(MUTATIONS.applyChange, await apply(commentId)))['reason']).toBe('already-applied');
    const told =
      'query ($c: String!) { document(coalition: $c, group: "WG1", code: "DOORS") { rounds { comments { id applied { revision } } } latestRevision { number appliedComments { id } } } }';
    interface Told {
      document: {
        rounds: { comments: { id: string; applied: { revision: number | null } | null }[] }[];
        latestRevision: { number: number; appliedComments: { id: string }[] };
      };
    }
    const ask = async (as: 'editor' | 'member') =>
      (await world.people[as].client.get<Told>(told, { c: coalition.slug })).document;
    const appliedOf = async (as: 'editor' | 'member') =>
      (await ask(as)).rounds.flatMap(({ comments }) => comments).find(({ id }) => id === commentId)?.applied;
    // What is in the draft alone is the editors' affair.
    expect([await appliedOf('editor'), await appliedOf('member')]).toEqual([{ revision: null }, null]);
    await client.get(MUTATIONS.freezeRevision, {
      input: {
        revisionId: newId(),
        documentId: document.id,
        version: after.version,
        changeLog: 'Published.',
        changeClass: 'EDITORIAL',
      },
    });
    expect(await appliedOf('member')).toEqual({ revision: 2 });
    expect((await ask('member')).latestRevision).toEqual({ number: 2, appliedComments: [{ id: commentId }] });
    expect((await client.refusal(MUTATIONS.applyChange, await apply(commentId)))['reason']).toBe('already-applied');
  });

  it('never lands elsewhere: other words in its place are shown first', async () => {
    const { client } = world.people.editor;
    const commentId = await propose('A tender names the years.', 'A tender names years and place.');
    const file = {
      name: 'a.md',
      base64: base64((await draft()).text.replace('A tender names the years.', 'Every good tender names the years.')),
    };
    await client.get(MUTATIONS.uploadDraft, {
      input: { documentId: document.id, version: (await draft()).version, file },
    });
    const before = await draft();
    const refused = await client.refusal(MUTATIONS.applyChange, await apply(commentId));
    expect(refused.code).toBe('WORDS_CHANGED');
    expect(refused).toMatchObject({ status: 'EDITED', expected: 'A tender names the years.' });
    expect(await draft()).toEqual(before);
    const found = String(refused['found']);
    expect(before.text).toContain(found);
    await client.get(MUTATIONS.applyChange, await apply(commentId, { words: found }));
    expect((await draft()).text).toBe(before.text.replace(found, 'A tender names years and place.'));
  });

  it('is refused where its words are gone, where there is none, and where it has no passage', async () => {
    const { client } = world.people.editor;
    const gone = await propose('Name the place.', 'Name the town.');
    const none = await propose('Name the years.', null);
    const whole = await propose('Name the years.', 'Other words.', { kind: 'DOCUMENT' });
    const file = { name: 'a.md', base64: base64('# Another text altogether\n\nNothing of it is left.\n') };
    await client.get(MUTATIONS.uploadDraft, {
      input: { documentId: document.id, version: (await draft()).version, file },
    });
    expect((await client.refusal(MUTATIONS.applyChange, await apply(gone))).code).toBe('WORDS_CHANGED');
    expect(await client.refusal(MUTATIONS.applyChange, await apply(none))).toMatchObject({
      fields: { commentId: 'no-proposed-change' },
    });
    expect(await client.refusal(MUTATIONS.applyChange, await apply(whole))).toMatchObject({
      fields: { commentId: 'no-passage' },
    });
  });
});
