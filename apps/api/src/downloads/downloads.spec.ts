import { paths } from '@plenary/domain';
import { readFile } from '@plenary/formats';
import type { ImportedFile } from '@plenary/formats';
import { newId } from '../platform/new-id';
import { MUTATIONS, base64, commentOn, openDocument, openLastCall } from '../testing/acts';
import { plant } from '../testing/plant';
import { reviewedFile } from '../testing/reviewed-file';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

type Wish = Parameters<typeof paths.revisionFile>[3];

describe('a revision as a file', () => {
  let world: World;
  let coalition: Coalition;
  let code: string;
  let roundId: string;
  let documentId: string;

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    const { chair, member, second } = world.people;
    const document = await openDocument(chair.client, coalition);
    ({ code, id: documentId } = document);
    const round = await openLastCall(chair.client, documentId, await world.fresh.clock.now());
    roundId = round.id;
    const comment = commentOn(document.text, 'the cheapest neglect', {
      roundId,
      text: 'Neglect of what?',
      proposedChange: 'neglect',
    });
    await member.client.get(MUTATIONS.makeComment, { input: comment });
    await second.client.get(MUTATIONS.makeComment, {
      input: {
        commentId: newId(),
        roundId,
        parentId: comment.commentId,
        anchor: { kind: 'DOCUMENT' },
        type: 'GENERAL',
        text: 'Of doors.',
      },
    });
    const gone = commentOn(document.text, 'Name the place', { roundId, text: 'Said and taken back.' });
    await member.client.get(MUTATIONS.makeComment, { input: gone });
    await member.client.get(MUTATIONS.withdrawComment, { commentId: gone.commentId });
    await chair.client.get(MUTATIONS.uploadDraft, {
      input: {
        documentId,
        version: 1,
        file: { name: 'a.md', base64: base64(document.text.replace('the cheapest neglect', 'what is cheapest')) },
      },
    });
    await chair.client.get(MUTATIONS.freezeRevision, {
      input: { revisionId: newId(), documentId, version: 2, changeLog: 'Less.', changeClass: 'EDITORIAL' },
    });
  });
  afterAll(() => world.close());

  const get = (wish: Wish, cookie = world.people.member.client.cookie, headers: Record<string, string> = {}) =>
    fetch(world.origin + paths.revisionFile(coalition.slug, 'WG1', code, wish), {
      headers: { ...(cookie ? { cookie } : {}), ...headers },
    });
  const read = async (wish: Wish): Promise<ImportedFile> => {
    const response = await get(wish);
    expect(response.status).toBe(200);
    return readFile(
      { fileName: `a.${wish.ending}`, bytes: new Uint8Array(await response.arrayBuffer()) },
      { trackedChanges: 'ACCEPT' },
    );
  };
  const textOf = (revision: number) =>
    world.people.member.client
      .get<{ document: { revision: { blocks: { text: string }[] } } }>(
        'query ($c: String!, $d: String!, $n: Int!) { document(coalition: $c, group: "WG1", code: $d) { revision(number: $n) { blocks } } }',
        { c: coalition.slug, d: code, n: revision },
      )
      .then(({ document }) => document.revision.blocks.map(({ text }) => text));

  it.each(['docx', 'md', 'html', 'txt'] as const)('holds the same words when it comes in again: %s', async (ending) => {
    expect((await read({ revision: 1, ending })).blocks.map(({ text }) => text)).toEqual(await textOf(1));
  });

  it('is named by what people cite, is never opened in the page, and is made once', async () => {
    const response = await get({ revision: 2, ending: 'docx' });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="WG1-DOORS-r2.docx"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    const etag = response.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get({ revision: 2, ending: 'docx' }, undefined, {
      'if-none-match': etag,
      'cache-control': 'max-age=0',
      cookie: world.people.member.client.cookie ?? '',
    });
    expect(again.status).toBe(304);
    const other = await get({ revision: 1, ending: 'docx' }, undefined, {
      'if-none-match': etag,
      'cache-control': 'max-age=0',
      cookie: world.people.member.client.cookie ?? '',
    });
    expect(other.status).toBe(200);
  });

  it('is a PDF, with and without line numbers', async () => {
    const sizes = await Promise.all(
      [false, true].map(async (lines) => {
        const response = await get({ revision: 1, ending: 'pdf', lines });
        expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        return bytes.length;
      }),
    );
    expect(sizes[0]).not.toBe(sizes[1]);
  });

  it('carries the comments of a round with their replies at their words, and none that was withdrawn', async () => {
    const file = await read({ revision: 1, ending: 'docx', comments: 'LC1' });
    expect(file.comments.map(({ author, text, parentId }) => [author, text, parentId !== undefined])).toEqual([
      ['The member', `WG1-DOORS-LC1-001 · technical\nNeglect of what?\nProposed: neglect`, false],
      ['The second', `WG1-DOORS-LC1-001a · Reply\nOf doors.`, true],
    ]);
    const range = file.comments[0]?.range;
    expect(file.blocks[range?.firstBlock ?? -1]?.text.slice(range?.start, range?.end)).toBe('the cheapest neglect');
  });

  it('carries them to a later revision, or says that their words are gone', async () => {
    const { comments } = await read({ revision: 2, ending: 'docx', comments: 'all' });
    expect(comments[0]?.range).toBeDefined();
    expect(comments).toHaveLength(2);
  });

  it('shows what changed since an earlier one as tracked changes', async () => {
    const response = await get({ revision: 2, ending: 'docx', from: 1 });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const texts = await Promise.all(
      (['ACCEPT', 'REJECT'] as const).map(async (trackedChanges) => {
        const file = await readFile({ fileName: 'a.docx', bytes }, { trackedChanges });
        expect(file.trackedChanges.length).toBeGreaterThan(0);
        return file.blocks.map(({ text }) => text);
      }),
    );
    expect(texts).toEqual([await textOf(2), await textOf(1)]);
  });

  it('comes back without its own comments being taken a second time', async () => {
    const response = await get({ revision: 1, ending: 'docx', comments: 'LC1' });
    const file = { name: 'back.docx', base64: Buffer.from(await response.arrayBuffer()).toString('base64') };
    const { takeComments } = await world.people.editor.client.get<{ takeComments: { added: number; known: number } }>(
      MUTATIONS.takeComments,
      { input: { roundId, file } },
    );
    expect(takeComments).toMatchObject({ added: 0, known: 2 });
  });

  it('leads nowhere for what is not there', async () => {
    const wishes: Wish[] = [
      { revision: 9, ending: 'docx' },
      { revision: 1, ending: 'docx', comments: 'LC9' },
      { revision: 1, ending: 'docx', from: 2 },
      { revision: 2, ending: 'docx', from: 2 },
      { revision: 1, ending: 'md', comments: 'LC1' },
      { revision: 2, ending: 'pdf', from: 1 },
      { revision: 1, ending: 'docx', comments: "LC1' OR 1=1" },
    ];
    expect(await Promise.all(wishes.map(async (wish) => (await get(wish)).status))).toEqual(wishes.map(() => 404));
    for (const name of ['1.exe', '0.docx', '-1.docx', '1e9.docx', '..%2f1.docx', '1.docx.exe', '1']) {
      const base = `${world.origin}/files${paths.document(coalition.slug, 'WG1', code)}/revisions/`;
      const response = await fetch(base + name, { headers: { cookie: world.people.member.client.cookie ?? '' } });
      expect([name, response.status]).toEqual([name, 404]);
    }
  });

  it('never holds the comments of a round that its reader may not see', async () => {
    const planted = await plant(world, coalition, {
      stage: 'PUBLIC_CONSULTATION',
      visibility: 'PUBLIC',
      round: 'OPEN',
      audience: 'GROUP',
    });
    await world.people.editor.client.get(MUTATIONS.takeComments, {
      input: { roundId: planted.roundId, file: { name: 'a.docx', base64: reviewedFile().toString('base64') } },
    });
    const address = (comments: string) =>
      world.origin + paths.revisionFile(coalition.slug, 'WG1', planted.code, { revision: 1, ending: 'docx', comments });
    const read = async (who: { cookie?: string | null }, comments: string) => {
      const response = await fetch(address(comments), { headers: who.cookie ? { cookie: who.cookie } : {} });
      if (response.status !== 200) return response.status;
      const file = await readFile({ fileName: 'a.docx', bytes: new Uint8Array(await response.arrayBuffer()) });
      return file.comments.length;
    };
    for (const who of [world.visitor, world.stranger.client, world.people.outsider.client]) {
      expect([await read(who, 'all'), await read(who, 'LC1')]).toEqual([0, 404]);
    }
    expect(await read(world.people.member.client, 'all')).toBe(5);
  });

  it('never holds words that a chair withholds, neither for readers nor for her own copy', async () => {
    const { text } = { text: (await textOf(1)).join('\n') };
    const input = commentOn(text, 'A tender names', { roundId, text: 'Withheld words.' });
    await world.people.member.client.get(MUTATIONS.makeComment, { input });
    const words = async (who: { cookie?: string | null }) => {
      const response = await get({ revision: 1, ending: 'docx', comments: 'all' }, who.cookie ?? undefined);
      const file = await readFile({ fileName: 'a.docx', bytes: new Uint8Array(await response.arrayBuffer()) });
      return JSON.stringify(file.comments);
    };
    expect(await words(world.people.second.client)).toContain('Withheld words.');
    await world.people.chair.client.get(MUTATIONS.moderateComment, {
      input: { commentId: input.commentId, hidden: true, reason: 'Names a person.' },
    });
    for (const who of [world.people.second.client, world.people.chair.client, world.people.member.client]) {
      expect(await words(who)).not.toContain('Withheld words.');
    }
  });

  it('slows nobody: others are answered while files are made, and too many at once are refused', async () => {
    let made = 0;
    const wishes = Array.from({ length: 30 }, async () => {
      const { status } = await get({ revision: 2, ending: 'docx', comments: 'all' });
      if (status === 200) made += 1;
      return status;
    });
    for (let at = 0; at < 5; at += 1) await fetch(`${world.origin}/health`);
    const madeMeanwhile = made;
    const states = await Promise.all(wishes);
    expect(madeMeanwhile).toBeLessThan(made);
    expect(new Set(states)).toEqual(new Set([200, 429]));
  });
});
