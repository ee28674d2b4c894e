/** Comments beside their making: edits with their history, support, moderation, campaigns, and words that changed. */
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, MemberName, World } from '../testing/world';
import { createWorld } from '../testing/world';

const COMMENTS = `query ($c: String!, $d: String!) {
  document(coalition: $c, group: "WG1", code: $d) { latestRevision { comments { id reference text proposedChange onBehalfOf
    version versions { number text } campaign isoPlace { clause line element } supporters { person { id } } viewerCan
    moderation { reason moderatedBy { id } } replies { reference text author { id } } } } }
  round(coalition: $c, group: "WG1", document: $d, code: "LC1") { comments { text } }
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { comments { id text proposedChange onBehalfOf moderated } }
}`;

interface Seen {
  id: string;
  reference: string;
  text: string;
  proposedChange: string | null;
  onBehalfOf: string | null;
  version: number;
  versions: { number: number; text: string }[];
  campaign: string | null;
  isoPlace: Record<string, string | null>;
  supporters: { person: { id: string } }[];
  viewerCan: string[];
  moderation: { reason: string; moderatedBy: { id: string } } | null;
  replies: { reference: string; text: string; author: { id: string } }[];
}

const NAUGHTY = [
  '<script>alert(1)</script>',
  "'; DROP TABLE comments;--",
  '=HYPERLINK("http://x.example","y")',
  '\u202eright to left override',
  'نعلّق على هذه الفقرة',
  '👩‍👩‍👧‍👦🏴‍☠️',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
  'a\tb\r\nc',
  'x'.repeat(4000),
];

describe('comments', () => {
  let world: World;
  let coalition: Coalition;
  let planted: Planted;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  beforeEach(async () => {
    planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN' });
  });
  afterAll(() => world.close());

  const client = (name: MemberName) => world.people[name].client;
  const ask = (name: MemberName) =>
    client(name).get<{
      document: { latestRevision: { comments: Seen[] } };
      round: { comments: { text: string }[] };
      roundDesk: { comments: { id: string; text: string; moderated: boolean }[] };
    }>(COMMENTS, { c: coalition.slug, d: planted.code });
  const see = async (name: MemberName, id = planted.commentId): Promise<Seen> => {
    const { document } = await ask(name);
    return document.latestRevision.comments.find((one) => one.id === id) as Seen;
  };
  const make = async (name: MemberName, more: Record<string, unknown> = {}): Promise<string> => {
    const commentId = newId();
    const anchor = { kind: 'DOCUMENT' };
    await client(name).get(MUTATIONS.makeComment, {
      input: { commentId, roundId: planted.roundId, anchor, type: 'GENERAL', text: 'Said.', ...more },
    });
    return commentId;
  };
  const edit = (more: Record<string, unknown>) => ({
    input: { commentId: planted.commentId, type: 'GENERAL', text: 'Planted.', ...more },
  });

  it('keep each earlier version for everybody who sees the comment', async () => {
    await client('member').get(MUTATIONS.editComment, edit({ text: 'Second.' }));
    await client('member').get(MUTATIONS.editComment, edit({ text: 'Third.', onBehalfOf: 'A league' }));
    await client('member').get(MUTATIONS.editComment, edit({ text: 'Third.' }));
    expect(await see('second')).toMatchObject({
      text: 'Third.',
      onBehalfOf: 'A league',
      version: 3,
      versions: [
        { number: 2, text: 'Second.' },
        { number: 1, text: 'Planted.' },
      ],
    });
    await client('member').get(MUTATIONS.withdrawComment, { commentId: planted.commentId });
    expect(await see('chair')).toMatchObject({ text: '', versions: [] });
  });

  it('are edited by one of three who saw the same version; the others learn what stands there', async () => {
    const answers = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((text) => client('member').ask(MUTATIONS.editComment, edit({ text, version: 1 }))),
    );
    const refused = answers.flatMap(({ refusals }) => refusals);
    expect(refused.map(({ code }) => code)).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await see('member')).toMatchObject({ version: 2, versions: [{ number: 1, text: 'Planted.' }] });
  });

  it('take names below them, once each, and give them back', async () => {
    const support = { commentId: planted.commentId, supports: true };
    await Promise.all(
      ['second', 'second', 'editor'].map((name) => client(name as MemberName).get(MUTATIONS.supportComment, support)),
    );
    const { supporters } = await see('chair');
    expect(supporters.map(({ person }) => person.id).sort()).toEqual(
      [world.people.second.id, world.people.editor.id].sort(),
    );
    await client('second').get(MUTATIONS.supportComment, { ...support, supports: false });
    expect((await see('chair')).supporters).toHaveLength(1);
    expect((await client('member').refusal(MUTATIONS.supportComment, support)).code).toBe('INVALID_INPUT');
    expect((await see('member')).viewerCan).not.toContain('SUPPORT_COMMENT');
  });

  it('take no name after the round has closed', async () => {
    planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED' });
    const variables = { commentId: planted.commentId, supports: true };
    expect((await client('second').refusal(MUTATIONS.supportComment, variables)).code).toBe('ROUND_CLOSED');
  });

  it('that a chair withholds are read by their author and the chairs alone, on every surface', async () => {
    await client('member').get(
      MUTATIONS.editComment,
      edit({
        text: 'Zwitscher about Mr X.',
        proposedChange: 'zwitscher',
        onBehalfOf: 'zwitscherers',
        clause: 'zwitscher',
      }),
    );
    await client('member').get(MUTATIONS.editComment, edit({ text: 'Zwitscher again.', proposedChange: 'zwitscher' }));
    const withhold = { input: { commentId: planted.commentId, hidden: true, reason: 'It names a private person.' } };
    await client('chair').get(MUTATIONS.moderateComment, withhold);
    await client('chair').get(MUTATIONS.moderateComment, withhold);
    for (const name of ['second', 'editor'] as const) {
      const all = await ask(name);
      expect(JSON.stringify(all).toLowerCase()).not.toContain('zwitscher');
      const csv = await fetch(
        `${world.origin}/files/c/${coalition.slug}/WG1/d/${planted.code}/rounds/LC1/dispositions.csv`,
        { headers: { cookie: client(name).cookie ?? '' } },
      );
      expect([csv.status, (await csv.text()).toLowerCase().includes('zwitscher')]).toEqual([200, false]);
    }
    const tombstone = { reason: 'It names a private person.', moderatedBy: { id: world.people.chair.id } };
    expect(await see('second')).toMatchObject({ text: '', campaign: null, versions: [], moderation: tombstone });
    expect((await see('second')).viewerCan).not.toContain('SUPPORT_COMMENT');
    for (const name of ['member', 'secretary'] as const)
      expect(await see(name)).toMatchObject({ text: 'Zwitscher again.', moderation: tombstone });
    const other = { input: { ...withhold.input, reason: 'Another.' } };
    expect((await client('secretary').refusal(MUTATIONS.moderateComment, other)).code).toBe('CONFLICT');
    await client('secretary').get(MUTATIONS.moderateComment, {
      input: { ...withhold.input, hidden: false, reason: 'The name is gone.' },
    });
    expect(await see('second')).toMatchObject({ text: 'Zwitscher again.', moderation: null });
    const kinds = await world.application.database.prisma.entry.findMany({
      where: { streamId: planted.documentId, subjectId: planted.commentId },
      orderBy: { seq: 'asc' },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'COMMENT_EDITED',
      'COMMENT_EDITED',
      'COMMENT_MODERATED',
      'COMMENT_RESTORED',
    ]);
  });

  it('with the same words on the same place are one campaign, whatever their case and points', async () => {
    const ids = await Promise.all([
      make('second', { text: 'Keep the deadline!' }),
      make('editor', { text: 'keep  the deadline.' }),
      make('chair', { text: 'Drop the deadline.' }),
    ]);
    const [one, two, three] = await Promise.all(ids.map((id) => see('member', id)));
    expect(one!.campaign).not.toBeNull();
    expect(two!.campaign).toBe(one!.campaign);
    expect(three!.campaign).not.toBe(one!.campaign);
  });

  it('are told by their place in ISO’s form, from the text or as typed', async () => {
    const { id } = planted.blocks[1]!;
    const derived = await make('second', { anchor: { kind: 'BLOCK', blockId: id } });
    const typed = await make('second', {
      anchor: { kind: 'BLOCK', blockId: id },
      clause: '4.2',
      line: '17',
      element: 'Table 3',
    });
    expect((await see('member', derived)).isoPlace).toEqual({ clause: 'Planted', line: '1', element: 'Paragraph' });
    expect((await see('member', typed)).isoPlace).toEqual({ clause: '4.2', line: '17', element: 'Table 3' });
  });

  it('are answered by everybody who may comment, and by nobody else', async () => {
    for (const name of ['member', 'second', 'editor', 'chair', 'secretary', 'coordinator'] as const)
      await make(name, { parentId: planted.commentId, text: `From the ${name}.` });
    const { replies } = await see('second');
    expect(replies.map(({ reference }) => reference.slice(-4))).toEqual([
      '001a',
      '001b',
      '001c',
      '001d',
      '001e',
      '001f',
    ]);
    const input = {
      commentId: newId(),
      roundId: planted.roundId,
      parentId: planted.commentId,
      anchor: { kind: 'DOCUMENT' },
    };
    const code = await client('outsider').refusal(MUTATIONS.makeComment, {
      input: { ...input, type: 'GENERAL', text: 'No.' },
    });
    expect(code.code).toBe('NOT_FOUND');
  });

  it('written on another revision are asked about, with the place that is meant, and land nowhere', async () => {
    const whole = planted.blocks.map(({ text }) => text).join('\n');
    const exact = 'something that can';
    const start = whole.indexOf(exact);
    const anchor = { kind: 'PASSAGE', start: 3, end: 3 + exact.length, exact, blockId: planted.blocks[1]!.id };
    const input = { commentId: newId(), roundId: planted.roundId, anchor, type: 'GENERAL', text: 'Hm.', revision: 7 };
    const refused = await client('second').refusal(MUTATIONS.makeComment, { input });
    const place = { found: exact, start, end: start + exact.length };
    expect(refused).toMatchObject({ code: 'WORDS_CHANGED', seen: 7, revision: 1, expected: exact, ...place });
    expect(await see('second', input.commentId)).toBeUndefined();
    const meant = { ...input, revision: 1, anchor: { ...anchor, start, end: start + exact.length } };
    await client('second').get(MUTATIONS.makeComment, { input: meant });
    expect(await see('second', input.commentId)).toMatchObject({ text: 'Hm.' });
  });

  it('are found by their reference, by those who may know of them', async () => {
    const query = `query ($c: String!, $d: String!, $r: String!) { comment(coalition: $c, group: "WG1", document: $d, reference: $r) { id } }`;
    const variables = { c: coalition.slug, d: planted.code, r: `WG1-${planted.code}-LC1-001` };
    expect(await client('second').get(query, variables)).toEqual({ comment: { id: planted.commentId } });
    expect(await client('outsider').get(query, variables)).toEqual({ comment: null });
    expect(await client('second').get(query, { ...variables, r: '\u0000' })).toEqual({ comment: null });
  });

  it('hold what people type, in each field', async () => {
    for (const text of NAUGHTY) {
      const short = [...text].slice(0, 40).join('');
      const id = await make('second', {
        text,
        proposedChange: text,
        onBehalfOf: short,
        clause: short,
        line: short,
        element: short,
      });
      const seen = await see('member', id);
      expect([seen.text, seen.proposedChange]).toEqual([text.trim(), text.trim()]);
      expect(seen.isoPlace).toEqual({ clause: short.trim(), line: short.trim(), element: short.trim() });
    }
  });
});
