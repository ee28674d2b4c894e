import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyStream } from '../platform/record/record';
import { newId } from '../platform/new-id';
import { DAY, MUTATIONS, base64 } from '../testing/acts';
import { plant } from '../testing/plant';
import { reviewedFile } from '../testing/reviewed-file';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const PREVIEW = `query ($input: PreviewFileInput!) { previewFile(input: $input) {
  name hash format title blockCount wordCount imageCount opening trackedChangeCount
  losses { what where } changes { changed moved inserted deleted } round { code }
  items { key kind parentKey author date text proposedChange resolved exact where placement takenAs inText } } }`;

const COMMENTS = `query ($c: String!, $d: String!, $r: String!) {
  round(coalition: $c, group: "WG1", document: $d, code: $r) { comments {
    reference type text proposedChange onBehalfOf author { name } anchor { kind start end exact } origin { fileName author writtenAt }
    replies { reference text onBehalfOf origin { author } } } } }`;

interface Item {
  key: string;
  kind: string;
  parentKey: string | null;
  author: string;
  text: string;
  proposedChange: string | null;
  exact: string | null;
  where: string | null;
  placement: string | null;
  takenAs: string | null;
  inText: boolean;
}
interface Preview {
  title: string | null;
  blockCount: number;
  trackedChangeCount: number;
  losses: { what: string }[];
  changes: Record<string, number> | null;
  round: { code: string } | null;
  items: Item[];
}
interface Listed {
  reference: string;
  type: string;
  text: string;
  proposedChange: string | null;
  onBehalfOf: string | null;
  author: { name: string };
  anchor: { kind: string; start: number | null; end: number | null; exact: string | null };
  origin: { fileName: string; author: string; writtenAt: string | null } | null;
  replies: { reference: string; text: string; onBehalfOf: string | null; origin: { author: string } }[];
}

const sent = (bytes: Buffer, name = 'reviewed.docx') => ({ name, base64: bytes.toString('base64') });

describe('a reviewed file', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const editor = () => world.people.editor.client;
  const preview = async (input: Record<string, unknown>): Promise<Preview> =>
    (await editor().get<{ previewFile: Preview }>(PREVIEW, { input: { trackedChanges: 'PROPOSE', ...input } }))
      .previewFile;
  const listed = async (code: string, round = 'LC1'): Promise<Listed[]> =>
    (
      await editor().get<{ round: { comments: Listed[] } }>(COMMENTS, { c: coalition.slug, d: code, r: round })
    ).round.comments.filter(({ origin }) => origin);
  const take = async (input: Record<string, unknown>) =>
    (await editor().get<{ takeComments: { added: number; known: number } }>(MUTATIONS.takeComments, { input }))
      .takeComments;
  const rows = async () => {
    const { prisma } = world.application.database;
    return [
      await prisma.comment.count(),
      await prisma.file.count(),
      await prisma.entry.count(),
      await prisma.reviewedFile.count(),
      await prisma.workingDraft.aggregate({ _sum: { version: true } }),
    ];
  };

  it('is looked into without anything being saved', async () => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const before = await rows();
    const seen = await preview({ documentId: planted.documentId, file: sent(reviewedFile()) });
    expect(await rows()).toEqual(before);
    expect([seen.title, seen.blockCount, seen.trackedChangeCount, seen.round?.code]).toEqual(['Planted', 3, 2, 'LC1']);
    expect(seen.changes).toMatchObject({ changed: 0, inserted: 0, deleted: 0 });
    expect(
      seen.items.map(({ kind, author, exact, placement, where }) => [kind, author, exact, placement, where]),
    ).toEqual([
      ['COMMENT', 'Ada', 'something', 'EXACT', 'Planted ¶1'],
      ['REPLY', 'Cleo', 'something', 'EXACT', 'Planted ¶1'],
      ['COMMENT', 'Ben', 'The second', 'EXACT', 'Planted ¶2'],
      ['REPLACEMENT', 'Ada', ' says', 'EXACT', 'Planted ¶2'],
    ]);
    expect(seen.items.map(({ proposedChange }) => proposedChange)).toEqual([null, null, null, ' tells']);
  });

  it('shows what each choice makes of the text', async () => {
    const planted = await plant(world, coalition, { stage: 'DRAFTING' });
    const input = { documentId: planted.documentId, file: sent(reviewedFile()) };
    expect((await preview({ ...input, trackedChanges: 'ACCEPT' })).changes).toMatchObject({ changed: 1 });
    expect((await preview({ ...input, trackedChanges: 'REJECT' })).changes).toMatchObject({ changed: 0 });
  });

  it('brings its comments, replies and changes to their passages, on behalf of those who wrote them', async () => {
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const { roundId, code, documentId } = planted;
    expect(await take({ roundId, file: sent(reviewedFile()) })).toEqual(
      expect.objectContaining({ added: 4, known: 0 }),
    );
    const comments = await listed(code);
    expect(
      comments.map(({ text, onBehalfOf, author, anchor }) => [text, onBehalfOf, author.name, anchor.exact]),
    ).toEqual([
      ['Which one?', 'Ada', 'The editor', 'something'],
      ['Drop this.', 'Ben', 'The editor', 'The second'],
      ['Replace “says” by “tells”.', 'Ada', 'The editor', ' says'],
    ]);
    expect(comments[0]?.replies.map(({ text, onBehalfOf, origin }) => [text, onBehalfOf, origin.author])).toEqual([
      ['The former.', 'Cleo', 'Cleo'],
    ]);
    expect(comments[0]?.origin).toEqual({
      fileName: 'reviewed.docx',
      author: 'Ada',
      writtenAt: '2026-03-01T10:00:00Z',
    });
    expect(comments.map(({ reference }) => reference.slice(-4))).toEqual(['-002', '-003', '-004']);
    expect(await verifyStream(world.application.database.prisma, documentId)).toBe(true);
  });

  it('adds nothing the second time, from whatever copy, and also where two take it at once', async () => {
    const { roundId, code, documentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const both = await Promise.all([
      take({ roundId, file: sent(reviewedFile()) }),
      take({ roundId, file: sent(reviewedFile(), 'copy.docx') }),
    ]);
    expect(both.map(({ added }) => added).sort()).toEqual([0, 4]);
    expect(await take({ roundId, file: sent(reviewedFile({ first: 'Which one, please?' })) })).toMatchObject({
      added: 2,
    });
    expect(await listed(code)).toHaveLength(4);
    const again = await preview({ documentId, file: sent(reviewedFile()) });
    expect(again.items.every(({ takenAs }) => takenAs?.startsWith('WG1-'))).toBe(true);
  });

  it('takes only what is chosen; a reply comes with its comment', async () => {
    const { roundId, code, documentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const { items } = await preview({ documentId, file: sent(reviewedFile()) });
    await take({ roundId, file: sent(reviewedFile()), keys: [items[0]?.key] });
    expect((await listed(code)).map(({ text, replies }) => [text, replies.length])).toEqual([['Which one?', 1]]);
    expect(await take({ roundId, file: sent(reviewedFile()) })).toMatchObject({ added: 2, known: 2 });
  });

  it('never puts a comment on a look-alike: what the revision does not hold stands on the text with its words', async () => {
    const { roundId, code, documentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const other = await import('@plenary/formats/fixtures');
    const bytes = Buffer.from(
      other.wordFile({
        body: other.p(
          '<w:commentRangeStart w:id="1"/>' +
            other.r('Words of quite another text altogether') +
            '<w:commentRangeEnd w:id="1"/>',
        ),
        comments: `<w:comment w:id="1" w:author="Ada"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>`,
      }),
    );
    const { items } = await preview({ documentId, file: sent(bytes) });
    expect(items.map(({ placement, exact }) => [placement, exact])).toEqual([
      ['ORPHANED', 'Words of quite another text altogether'],
    ]);
    await take({ roundId, file: sent(bytes) });
    const [comment] = await listed(code);
    expect(comment?.anchor.kind).toBe('DOCUMENT');
    expect(comment?.text).toContain('Words of quite another text altogether');
  });

  it('is kept with the text that it brought, and its comments can be taken once a round is open', async () => {
    const documentId = newId();
    await world.people.chair.client.get(MUTATIONS.openDocument, {
      input: {
        documentId,
        groupId: coalition.groups.WG1,
        kindId: coalition.kinds['working-paper'],
        code: 'KEPT',
        file: sent(reviewedFile()),
        trackedChanges: 'PROPOSE',
      },
    });
    const ask =
      'query ($c: String!) { document(coalition: $c, group: "WG1", code: "KEPT") { latestRevision { blocks } reviewedFiles { hash name commentCount changeCount } } }';
    interface Kept {
      document: {
        latestRevision: { blocks: { text: string }[] };
        reviewedFiles: { hash: string; name: string; commentCount: number; changeCount: number }[];
      };
    }
    const { document } = await editor().get<Kept>(ask, { c: coalition.slug });
    expect(document.latestRevision.blocks.at(-1)?.text).toBe('The second says something else.');
    expect(document.reviewedFiles).toEqual([
      { hash: expect.any(String), name: 'reviewed.docx', commentCount: 3, changeCount: 2 },
    ]);
    const { document: member } = await world.people.member.client.get<Kept>(ask, { c: coalition.slug });
    expect(member.reviewedFiles).toEqual([]);
    await world.people.chair.client.get(MUTATIONS.advanceDocument, {
      input: { documentId, from: 'PROPOSED', to: 'DRAFTING' },
    });
    const roundId = newId();
    const closesAtLocal = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 16);
    await world.people.chair.client.get(MUTATIONS.openRound, {
      input: { roundId, documentId, kind: 'TARGETED', closesAtLocal, zone: 'UTC' },
    });
    expect(await take({ roundId, hash: document.reviewedFiles[0]?.hash })).toMatchObject({ added: 4 });
    expect((await listed('KEPT', 'TR1')).map(({ anchor }) => anchor.exact)).toEqual([
      'something',
      'The second',
      ' says',
    ]);
  });

  it('keeps the ids of its paragraphs when it comes back as a draft', async () => {
    const { documentId, blocks, code } = await plant(world, coalition, { stage: 'DRAFTING' });
    await editor().get(MUTATIONS.uploadDraft, { input: { documentId, version: 1, file: sent(reviewedFile()) } });
    const { document } = await editor().get<{ document: { workingDraft: { blocks: { id: string; text: string }[] } } }>(
      'query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) { workingDraft { blocks } } }',
      { c: coalition.slug, d: code },
    );
    expect(document.workingDraft.blocks.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
    expect(document.workingDraft.blocks[2]?.text).toBe('The second tells something else.');
  });

  describe('is refused', () => {
    it('to those who do not edit, also for a look', async () => {
      const { documentId, roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
      const input = { documentId, file: sent(reviewedFile()), trackedChanges: 'ACCEPT' };
      expect((await world.people.member.client.refusal(PREVIEW, { input })).code).toBe('FORBIDDEN');
      expect((await world.stranger.client.refusal(PREVIEW, { input })).code).toBe('NOT_FOUND');
      const group = { groupId: coalition.groups.WG1, file: sent(reviewedFile()), trackedChanges: 'ACCEPT' };
      expect((await world.people.member.client.refusal(PREVIEW, { input: group })).code).toBe('FORBIDDEN');
      const taken = { input: { roundId, file: sent(reviewedFile()) } };
      expect((await world.people.member.client.refusal(MUTATIONS.takeComments, taken)).code).toBe('FORBIDDEN');
    });

    it('after the round has ended', async () => {
      const { roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
      const { code } = await editor().refusal(MUTATIONS.takeComments, {
        input: { roundId, file: sent(reviewedFile()) },
      });
      expect(code).toBe('ROUND_CLOSED');
    });

    it.each([
      ['no file at all', {}, 'INVALID_INPUT'],
      ['an empty one', { file: { name: 'a.docx', base64: '' } }, 'INVALID_INPUT'],
      ['a file that is none of another document', { hash: 'f'.repeat(64) }, 'NOT_FOUND'],
      [
        'an archive that is no text',
        { file: { name: 'a.docx', base64: base64('PK\u0003\u0004 broken') } },
        'IMPORT_REFUSED',
      ],
      ['a picture', { file: { name: 'a.png', base64: base64('png') } }, 'IMPORT_REFUSED'],
      [
        'a program behind a name of a text',
        { file: { name: 'a.txt', base64: Buffer.from([0, 0, 1, 0, 0]).toString('base64') } },
        'IMPORT_REFUSED',
      ],
    ])('when it is %s, with nothing saved', async (_what, file, expected) => {
      const { documentId, roundId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
      const before = await rows();
      const looked = await editor().refusal(PREVIEW, { input: { documentId, trackedChanges: 'ACCEPT', ...file } });
      const taken = await editor().refusal(MUTATIONS.takeComments, { input: { roundId, ...file } });
      expect([looked.code, taken.code]).toEqual([expected, expected]);
      expect(await rows()).toEqual(before);
    });
  });

  it('can hold anything in its words and names', async () => {
    const { roundId, code } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
    const words = '\u202e&lt;script&gt; 👩🏽‍🚀 ' + 'x'.repeat(25_000);
    expect(
      await take({ roundId, file: sent(reviewedFile({ first: words }), '../../etc/pass\u0007wd.docx') }),
    ).toMatchObject({
      added: 4,
    });
    const [comment] = await listed(code);
    expect(comment?.text.length).toBeLessThanOrEqual(20_000);
    expect(comment?.origin?.fileName).toBe('passwd.docx');
  });

  const folder = process.env['PLENARY_CORPUS'] ? join(process.env['PLENARY_CORPUS'], 'documents/word-review') : '';
  const real = folder && existsSync(folder) ? it : it.skip;

  real.each([
    ['geodata-review.docx', { COMMENT: 19, REPLY: 0 }],
    ['geodata-review-adjudicated.docx', { COMMENT: 20, REPLY: 22 }],
  ])('comes in whole: %s', async (name, counts) => {
    const file = sent(readFileSync(join(folder, name)), name);
    for (const trackedChanges of ['PROPOSE', 'ACCEPT']) {
      const documentId = newId();
      const code = `GEO-${trackedChanges}-${counts.REPLY}`;
      await world.people.chair.client.get(MUTATIONS.openDocument, {
        input: {
          documentId,
          groupId: coalition.groups.WG1,
          kindId: coalition.kinds['working-paper'],
          code,
          file,
          trackedChanges,
        },
      });
      await world.people.chair.client.get(MUTATIONS.advanceDocument, {
        input: { documentId, from: 'PROPOSED', to: 'DRAFTING' },
      });
      const roundId = newId();
      const closesAtLocal = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 16);
      await world.people.chair.client.get(MUTATIONS.openRound, {
        input: { roundId, documentId, kind: 'TARGETED', closesAtLocal, zone: 'UTC' },
      });
      const { items, trackedChangeCount } = await preview({ documentId, file });
      const changes = items.filter(({ kind }) => kind !== 'COMMENT' && kind !== 'REPLY');
      const of = (kind: string) => items.filter((item) => item.kind === kind);
      expect({ COMMENT: of('COMMENT').length, REPLY: of('REPLY').length }).toEqual(counts);
      expect(trackedChangeCount).toBe(117);
      if (trackedChanges === 'ACCEPT') expect(changes.every(({ inText }) => inText)).toBe(true);
      if (trackedChanges === 'PROPOSE')
        expect(items.map(({ placement }) => placement)).toEqual(items.map(() => 'EXACT'));
      else expect([...of('COMMENT'), ...of('REPLY')].every(({ placement }) => placement === 'EXACT')).toBe(true);
      const done = await take({ roundId, file });
      const comments = await listed(code, 'TR1');
      expect(comments.flatMap(({ replies }) => replies)).toHaveLength(counts.REPLY);
      expect(done.added).toBe(items.filter(({ inText }) => !inText).length);
      expect(await take({ roundId, file })).toMatchObject({ added: 0 });
    }
  });
});
