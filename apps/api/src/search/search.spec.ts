import { newId } from '../platform/new-id';
import { DAY, MUTATIONS, base64 } from '../testing/acts';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEARCH = `query ($c: String!, $input: SearchInput!, $first: Int!, $after: Int) { coalition(slug: $c) {
  search(input: $input, first: $first, after: $after) { count respelled hits { kind reference path title excerpt { text found } } } } }`;

interface Found {
  count: number;
  respelled: string | null;
  hits: { kind: string; reference: string; path: string; title: string; excerpt: { text: string; found: boolean }[] }[];
}

const CANARY = 'zwitschervogel';

describe('the search', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const find = async (client: World['visitor'], words: string, more: object = {}, page: object = { first: 20 }) => {
    const variables = { c: coalition.slug, input: { words, ...more }, ...page };
    return (await client.get<{ coalition: { search: Found } }>(SEARCH, variables)).coalition.search;
  };
  const kindsOf = async (client: World['visitor'], words: string) =>
    (await find(client, words)).hits.map(({ kind }) => kind).sort();
  const open = async (code: string, text: string, more: object = {}) => {
    const documentId = newId();
    const file = { name: 'text.md', base64: base64(text) };
    const where = { groupId: coalition.groups.WG1, kindId: coalition.kinds['working-paper'] };
    await world.people.chair.client.get(MUTATIONS.openDocument, {
      input: { documentId, ...where, code, file, ...more },
    });
    return { documentId, code };
  };
  const reveal = (id: string, visibility: 'PUBLIC' | 'COALITION') =>
    world.application.database.prisma.document.update({ where: { id }, data: { visibility } });
  const everybody = () => {
    const { people, stranger, visitor } = world;
    return { member: people.member.client, outsider: people.outsider.client, stranger: stranger.client, visitor };
  };

  /** A text, its changed draft, a comment and its answer, each with the canary, in a round of the group alone. */
  const nest = async () => {
    const { chair, member } = world.people;
    const { prisma } = world.application.database;
    const { documentId, code } = await open('NEST', `# Nest\n\nThe ${CANARY} sings.\n`);
    const file = { name: 'nest.md', base64: base64(`# Nest\n\nThe ${CANARY} sleeps.\n`) };
    await chair.client.get(MUTATIONS.advanceDocument, { input: { documentId, from: 'PROPOSED', to: 'DRAFTING' } });
    await chair.client.get(MUTATIONS.uploadDraft, { input: { documentId, version: 1, file } });
    const roundId = newId();
    const closesAtLocal = new Date(Date.now() + DAY).toISOString().slice(0, 16);
    await chair.client.get(MUTATIONS.openRound, {
      input: { roundId, documentId, kind: 'TARGETED', zone: 'UTC', audience: 'GROUP', closesAtLocal },
    });
    const commentId = newId();
    await member.client.get(MUTATIONS.makeComment, {
      input: { commentId, roundId, type: 'GENERAL', text: `No ${CANARY}, please.`, anchor: { kind: 'DOCUMENT' } },
    });
    await prisma.disposition.create({
      data: {
        ...{ coalitionId: coalition.id, commentId, number: 1, kind: 'NOTED', rationale: `The ${CANARY} stays.` },
        ...{ disposedBy: chair.id, disposedAt: new Date() },
      },
    });
    return { documentId, code, roundId, commentId };
  };

  it('shows of what only the group may read nothing to anybody else: no place, no count, no spelling', async () => {
    await nest();
    const { chair, member, outsider } = world.people;
    expect(await kindsOf(chair.client, CANARY)).toEqual(['ANSWER', 'COMMENT', 'DRAFT', 'TEXT']);
    // A draft is for those who may edit it.
    expect(await kindsOf(member.client, CANARY)).toEqual(['ANSWER', 'COMMENT', 'TEXT']);
    for (const client of [outsider.client, world.stranger.client, world.visitor])
      for (const words of [CANARY, 'zwitschervogle', `"the ${CANARY}"`, `${CANARY} or lock`, 'sings -lock', 'NEST'])
        expect([words, await find(client, words)]).toEqual([words, { count: 0, respelled: null, hits: [] }]);
  });

  it('shows each what follows from visibility, as everywhere', async () => {
    const { documentId, roundId } = await nest();
    const { prisma } = world.application.database;
    const seen = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(everybody()).map(async ([who, client]) => [who, await kindsOf(client, CANARY)] as const),
        ),
      ) as Record<string, string[]>;
    const all = ['ANSWER', 'COMMENT', 'TEXT'];
    await reveal(documentId, 'COALITION');
    // The round is still the group's own.
    expect(await seen()).toEqual({ member: all, outsider: ['TEXT'], stranger: [], visitor: [] });
    await prisma.round.update({ where: { id: roundId }, data: { audience: 'COALITION' } });
    expect(await seen()).toEqual({ member: all, outsider: all, stranger: [], visitor: [] });
    await reveal(documentId, 'PUBLIC');
    expect(await seen()).toEqual({ member: all, outsider: all, stranger: ['TEXT'], visitor: ['TEXT'] });
    await prisma.round.update({ where: { id: roundId }, data: { reportPublishedAt: new Date() } });
    expect(await seen()).toEqual({ member: all, outsider: all, stranger: all, visitor: all });
    await prisma.round.update({ where: { id: roundId }, data: { hidesResults: true } });
    expect(await seen()).toEqual({ member: all, outsider: ['TEXT'], stranger: ['TEXT'], visitor: ['TEXT'] });
  });

  it('finds no more what was withdrawn or is withheld, and the frozen draft as the text that it became', async () => {
    const { documentId, commentId } = await nest();
    const { chair, member } = world.people;
    await chair.client.get(MUTATIONS.freezeRevision, {
      input: { documentId, version: 2, revisionId: newId(), changeLog: 'Night.', changeClass: 'EDITORIAL' },
    });
    expect((await find(chair.client, 'sleeps')).hits.map(({ kind }) => kind)).toEqual(['TEXT']);
    expect((await find(chair.client, 'sings')).count).toBe(0);
    await member.client.get(MUTATIONS.withdrawComment, { commentId });
    expect(await kindsOf(chair.client, CANARY)).toEqual(['TEXT']);
  });

  it.each([
    ['en', '# Locks\n\nMakers repaired the windows.\n', 'repairing window', ['repaired', 'windows']],
    ['fr', '# Serrures\n\nLes fabricants réparaient les fenêtres.\n', 'réparer fenêtre', ['réparaient', 'fenêtres']],
    ['ar', '# أقفال\n\nيصلح الصانعون النوافذ القديمة.\n', 'نافذة قديمة', null],
    ['zxx', '# Ylkä\n\nHoma ranumi tessek.\n', 'ranumi', ['ranumi']],
  ])('knows the forms of words in the language of a text: %s', async (lang, text, words, found) => {
    const { member } = world.people;
    await open('FORMS', text, { lang });
    const { hits, count } = await find(member.client, words);
    if (found === null) return expect(count).toBeLessThanOrEqual(1);
    expect(hits[0]?.excerpt.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(found);
  });

  it('reads phrases, alternatives and exclusions, and nothing of a text as markup', async () => {
    const { member } = world.people;
    await open('ONE', '# One\n\nA red lock on a green <b>door</b>, "quoted" & \\\\ odd.\n');
    await open('TWO', '# Two\n\nA green lock on a red door.\n');
    const codes = async (words: string) =>
      (await find(member.client, words)).hits.map(({ reference }) => reference).sort();
    expect(await codes('red lock')).toEqual(['WG1-ONE', 'WG1-TWO']);
    expect(await codes('"red lock"')).toEqual(['WG1-ONE']);
    expect(await codes('quoted or two')).toEqual(['WG1-ONE', 'WG1-TWO']);
    expect(await codes('lock -quoted')).toEqual(['WG1-TWO']);
    for (const words of ['', '   ', '!!!', '&|:*', "' OR 1=1 --", '"', '-', '\\', '%', 'the'])
      expect([words, await codes(words)]).toEqual([words, []]);
    for (const page of [{ first: 0 }, { first: 51 }, { first: 5, after: -1 }, { first: 5, after: 1001 }]) {
      const variables = { c: coalition.slug, input: { words: 'lock' }, ...page };
      expect((await member.client.refusal(SEARCH, variables)).code).toBe('INVALID_INPUT');
    }
    const long = { c: coalition.slug, input: { words: 'x'.repeat(5000) }, first: 5 };
    expect((await member.client.refusal(SEARCH, long)).code).toBe('INVALID_INPUT');
  });

  it('finds the word that was meant where the typed one stands nowhere', async () => {
    const { member } = world.people;
    await open('SPELL', '# Standards\n\nProcurement names the standards of each lock.\n');
    const { respelled, hits } = await find(member.client, 'procuremnet standrads');
    expect([respelled, hits.map(({ reference }) => reference)]).toEqual(['procurement standards', ['WG1-SPELL']]);
    expect(await find(member.client, 'xylophones')).toEqual({ count: 0, respelled: null, hits: [] });
    // A word that stands somewhere is right.
    expect((await find(member.client, 'standards -standards')).respelled).toBe(null);
  });

  it('puts a title before a text, narrows by kind and group, and goes on where it is told', async () => {
    const { member } = world.people;
    await open('BODY', '# Doors\n\nA lock.\n');
    await open('TITLE', '# Lock\n\nA door.\n');
    expect((await find(member.client, 'lock')).hits.map(({ reference }) => reference)).toEqual([
      'WG1-TITLE',
      'WG1-BODY',
    ]);
    const second = await find(member.client, 'lock', {}, { first: 1, after: 1 });
    expect([second.count, second.hits.map(({ reference }) => reference)]).toEqual([2, ['WG1-BODY']]);
    expect((await find(member.client, 'lock', { kinds: ['COMMENT'] })).count).toBe(0);
    expect((await find(member.client, 'lock', { group: 'WG2' })).count).toBe(0);
    expect((await find(member.client, 'lock', { group: 'WG1' })).count).toBe(2);
    expect((await find(member.client, 'lock', { documentKind: 'guideline' })).count).toBe(0);
    const other = await world.coalition();
    const elsewhere = await member.client.get<{ coalition: { search: Found } }>(SEARCH, {
      ...{ c: other.slug, input: { words: 'lock' }, first: 5 },
    });
    expect(elsewhere.coalition.search.count).toBe(0);
  });

  it('takes a text of a million letters', async () => {
    const { member } = world.people;
    const words = Array.from({ length: 60_000 }, (_, at) => `word${at.toString(36)}x${(at * 7919).toString(36)}`);
    await open('HUGE', `# Huge beginning\n\n${words.join(' ')}\n`);
    expect((await find(member.client, 'beginning')).hits.map(({ reference }) => reference)).toEqual(['WG1-HUGE']);
  });
});
