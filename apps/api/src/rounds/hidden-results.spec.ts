/**
 * The canary of hidden results: a comment is planted in a round that hides them, and looked for on every surface as a
 * chair, a coordinator, a member, a stranger and a visitor, who may all know of the round; its author sees it.
 */
import { paths } from '@plenary/domain';
import { verifyRecordFile } from '@plenary/formats';
import type { GraphQLClient } from '@plenary/testing';
import { RequestContext } from '../platform/context';
import { newId } from '../platform/new-id';
import { append } from '../platform/record/record';
import { RecordService } from '../platform/record/record.service';
import { DAY, MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import { unzipped } from '../testing/unzipped';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { RoundsService } from './rounds.service';

const CANARY = 'canaryzwitscher';

const COMMENT = `fragment comment on Comment { id reference text proposedChange author { id } replies { id text } supporters { person { id } } viewerCan campaign isoPlace { clause } versions { text } desk { id text } }`;
const ROUND = 'fragment round on Round { id commentCount undisposedCount resultsHidden comments { ...comment } }';
/** In as many requests as one's size allows: a list of lists of comments is more than one may ask for at once. */
const EVERYTHING = [
  `query ($c: String!, $d: String!) {
    document(coalition: $c, group: "WG1", code: $d) {
      code undisposedCount rounds { ...round } openRound { ...round } latestRevision { comments { ...comment } }
      entries { kind actor { id } comment { text } } objections { summary } options { to unmet { guard count } } } }
  ${ROUND} ${COMMENT}`,
  `query ($c: String!, $d: String!) {
    round(coalition: $c, group: "WG1", document: $d, code: "LC1") { ...round }
    roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { round { id commentCount } comments { id number reference text } } }
  ${ROUND} ${COMMENT}`,
  `query ($c: String!) {
    viewer { answersWaiting { text } }
    group(coalition: $c, code: "WG1") { documents { code undisposedCount rounds { id commentCount undisposedCount } openRound { id commentCount } } } }`,
];

interface Seen {
  round: { commentCount: number; resultsHidden: boolean; comments: { id: string; reference: string; text: string }[] };
  roundDesk: { comments: { id: string; reference: string; number: number }[] };
  document: { undisposedCount: number; entries: { kind: string }[] };
}

describe('results that are hidden until the end', () => {
  let world: World;
  let coalition: Coalition;
  let at: Planted;
  let mine: { id: string; code: string };

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    coalition = await world.coalition();
    at = await plant(world, coalition, {
      stage: 'PUBLIC_CONSULTATION',
      visibility: 'PUBLIC',
      round: 'OPEN',
      audience: 'PUBLIC',
      silent: true,
    });
    const { prisma } = world.application.database;
    await prisma.round.update({ where: { id: at.roundId }, data: { hidesResults: true } });
    // The plant opens its round past the record; here it stands in it.
    await world.application.database.transaction((tx) =>
      append(tx, {
        coalitionId: coalition.id,
        streamId: at.documentId,
        kind: 'ROUND_OPENED',
        actorId: null,
        subjectId: at.roundId,
        audience: 'PUBLIC',
      }),
    );
    const made = await say(world.people.second.client, `A ${CANARY} comment.`);
    mine = { id: made.id, code: made.reference };
    await say(world.people.second.client, `A ${CANARY} reply.`, made.id);
  });

  const say = async (client: GraphQLClient, text: string, parentId: string | null = null) => {
    const { makeComment } = await client.get<{ makeComment: { id: string; reference: string } }>(
      MUTATIONS.makeComment,
      {
        input: {
          commentId: newId(),
          roundId: at.roundId,
          parentId,
          anchor: { kind: 'DOCUMENT' },
          type: 'TECHNICAL',
          text,
          proposedChange: parentId || !text.includes(CANARY) ? null : `Some ${CANARY} words.`,
        },
      },
    );
    return makeComment;
  };
  const ask = async (client: GraphQLClient) => {
    const answers = await Promise.all(
      EVERYTHING.map((query) => client.ask<Partial<Seen>>(query, { c: coalition.slug, d: at.code })),
    );
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual([]);
    return Object.assign({}, ...answers.map(({ data }) => data)) as Seen;
  };
  const end = async (): Promise<void> => {
    const { prisma } = world.application.database;
    const now = await world.application.database.now();
    await prisma.round.update({ where: { id: at.roundId }, data: { closesAt: now } });
  };
  const others = () => {
    const { chair, coordinator, editor, member } = world.people;
    return [chair, coordinator, editor, member, world.stranger].map(({ client }) => client).concat(world.visitor);
  };

  it('are there for their author, under a code that says nothing', async () => {
    const seen = await ask(world.people.second.client);
    expect(seen.round).toMatchObject({ resultsHidden: true, commentCount: 1 });
    expect(seen.round.comments.map(({ id }) => id)).toEqual([mine.id]);
    expect(seen.roundDesk.comments).toMatchObject([{ id: mine.id, number: 1, reference: mine.code }]);
    expect(mine.code).toMatch(new RegExp(`^WG1-${at.code}-LC1-X[2-9A-Z]{8}$`));
    // Her number counts her own, so that it says nothing of others.
    const later = await say(world.people.member.client, 'Mine.');
    const own = await ask(world.people.member.client);
    expect(own.roundDesk.comments).toMatchObject([{ id: later.id, number: 1 }]);
    expect(own.round.commentCount).toBe(1);
  });

  it('are on no surface of GraphQL for anybody else, nor how many there are', async () => {
    for (const client of others()) {
      const seen = await ask(client);
      const words = JSON.stringify(seen);
      expect(words).not.toContain(CANARY);
      expect(words).not.toContain(mine.id);
      expect(words).not.toContain(mine.code);
      expect(JSON.stringify(seen.document)).not.toContain('COMMENT_MADE');
      expect(words).not.toContain('UNDISPOSED');
      expect(seen.round).toMatchObject({ resultsHidden: true, commentCount: 0, comments: [] });
      expect([seen.roundDesk.comments, seen.document.undisposedCount]).toEqual([[], 0]);
      const found = await client.ask(
        `query ($c: String!, $d: String!, $r: String!, $i: ID!) {
          comment(coalition: $c, group: "WG1", document: $d, reference: $r) { text }
          roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { comment(id: $i) { id } } }`,
        { c: coalition.slug, d: at.code, r: mine.code, i: mine.id },
      );
      expect(found.data).toEqual({ comment: null, roundDesk: { comment: null } });
    }
  });

  it('are in no list of people and of what they did, nor where all groups stand', async () => {
    const { chair, coordinator, member, second } = world.people;
    const surfaces = `query ($c: String!, $p: ID!) { coalition(slug: $c) {
      profile(personId: $p) { comments { id text } } calls { comments { text } }
      overview { rows { undisposedCount lastChangeAt waiting { on count } alerts { alert count } waitsForViewer } } } }`;
    const audit = 'query ($c: String!) { coalition(slug: $c) { audit(filter: {}, first: 200) { entries { kind } } } }';
    const ask = async (client: GraphQLClient) =>
      JSON.stringify(await client.get(surfaces, { c: coalition.slug, p: second.id }));
    // The house holds it: for those who read who did what, an entry like a chair's.
    const { database } = world.application;
    await database.transaction((tx) =>
      append(tx, {
        coalitionId: coalition.id,
        streamId: at.documentId,
        kind: 'COMMENT_MODERATED',
        actorId: null,
        subjectId: mine.id,
        audience: 'PUBLIC',
      }),
    );
    const before = await ask(chair.client);
    await say(second.client, `Another ${CANARY}.`);
    for (const { client } of [chair, coordinator, member]) expect(await ask(client)).not.toContain(CANARY);
    expect(await ask(chair.client)).toBe(before);
    expect(await ask(second.client)).toContain(CANARY);
    for (const { client } of [chair, coordinator])
      expect(JSON.stringify(await client.get(audit, { c: coalition.slug }))).not.toContain('COMMENT_MODERATED');
    await end();
    expect(await ask(member.client)).toContain(CANARY);
    expect(JSON.stringify(await chair.client.get(audit, { c: coalition.slug }))).toContain('COMMENT_MODERATED');
  });

  it('list nobody as somebody who spoke', async () => {
    const { second, member } = world.people;
    const { prisma } = world.application.database;
    const listed = async () => {
      const { coalition: found } = await member.client.get<{
        coalition: { directory: { people: { person: { id: string } }[] } };
      }>(
        'query ($c: String!) { coalition(slug: $c) { directory(filter: {}, first: 100) { people { person { id } } } } }',
        { c: coalition.slug },
      );
      return found.directory.people.some(({ person }) => person.id === second.id);
    };
    await prisma.person.update({ where: { id: second.id }, data: { listed: false } });
    expect(await listed()).toBe(false);
    await end();
    expect(await listed()).toBe(true);
    await prisma.person.update({ where: { id: second.id }, data: { listed: true } });
  });

  it('can be answered, supported, moderated, sorted and disposed by nobody, who cannot tell whether they exist', async () => {
    const { chair, member } = world.people;
    const refused = async (client: GraphQLClient, mutation: string, variables: Record<string, unknown>) =>
      (await client.refusal(mutation, variables)).code;
    for (const commentId of [mine.id, newId()]) {
      const reply = { commentId: newId(), roundId: at.roundId, parentId: commentId, anchor: { kind: 'DOCUMENT' } };
      const input = { ...reply, type: 'GENERAL', text: 'No.' };
      expect(await refused(member.client, MUTATIONS.makeComment, { input })).toBe('NOT_FOUND');
      expect(await refused(member.client, MUTATIONS.supportComment, { commentId, supports: true })).toBe('NOT_FOUND');
      const hide = { input: { commentId, hidden: true, reason: 'No.' } };
      expect(await refused(chair.client, MUTATIONS.moderateComment, hide)).toBe('NOT_FOUND');
      const triage = { input: { comments: [{ commentId, seen: 0 }], controversial: true } };
      expect(await refused(chair.client, MUTATIONS.triageComments, triage)).toBe('NOT_FOUND');
    }
    const questions = { input: { roundId: at.roundId, questions: [{ questionId: newId(), text: 'Why?' }] } };
    expect(await refused(chair.client, MUTATIONS.setQuestions, questions)).toBe('CONFLICT');
  });

  it('are in no file and on no page', async () => {
    const place = [coalition.slug, 'WG1', at.code] as const;
    const addresses = [
      paths.record(...place),
      ...(['csv', 'docx', 'xlsx', 'json', 'html'] as const).map((ending) =>
        paths.dispositionsFile(...place, 'LC1', ending),
      ),
      paths.revisionFile(...place, { revision: 1, ending: 'docx', comments: 'LC1' }),
      paths.revisionFile(...place, { revision: 1, ending: 'docx', comments: 'all' }),
      paths.openRound(...place, 'LC1'),
      paths.openComments(...place, 'LC1'),
      paths.openComment(...place, 'LC1', mine.code),
      paths.receipt(...place, mine.code),
    ];
    // What is packed takes its time: one of each standing.
    const { chair, member } = world.people;
    for (const { cookie } of [chair.client, member.client, world.visitor]) {
      for (const address of addresses) {
        const response = await fetch(world.origin + address, { headers: cookie ? { cookie } : {} });
        const words = await unzipped(new Uint8Array(await response.arrayBuffer()));
        const told = [CANARY, mine.code.slice(-8), 'COMMENT_MADE'].filter((word) => words.includes(word));
        expect([address, told]).toEqual([address, []]);
        if (address.includes(mine.code)) expect([address, response.status]).toEqual([address, 404]);
      }
    }
  });

  it('leave the length of the record untold, in an archive as in the feed', async () => {
    const path = paths.record(coalition.slug, 'WG1', at.code);
    const length = async () => {
      const response = await fetch(world.origin + path, {
        headers: { cookie: world.people.chair.client.cookie ?? '' },
      });
      const report = await verifyRecordFile(new Uint8Array(await response.arrayBuffer()));
      return report.form === 'RECORD' && report.holds ? report.entries : null;
    };
    const before = await length();
    await say(world.people.second.client, 'One more.');
    expect([before, await length()]).toEqual([before, before]);
    expect(before).toBeGreaterThan(0);
  });

  it('give their author a receipt that says what she said and not what else was', async () => {
    const path = paths.receipt(coalition.slug, 'WG1', at.code, mine.code);
    const get = async () => {
      const response = await fetch(world.origin + path, {
        headers: { cookie: world.people.second.client.cookie ?? '' },
      });
      return new Uint8Array(await response.arrayBuffer());
    };
    const early = await get();
    expect(new TextDecoder().decode(early)).not.toContain('"seq"');
    expect(await verifyRecordFile(early)).toEqual({
      form: 'RECEIPT',
      reference: mine.code,
      holds: true,
      words: 'SAME',
      chained: false,
    });
    await end();
    await world.application.nest.get(RoundsService).settleDue();
    expect(await verifyRecordFile(await get())).toMatchObject({
      reference: `WG1-${at.code}-LC1-001`,
      holds: true,
      chained: true,
    });
  });

  it('show at the end whether or not anything has run, and get references in the order in which they came', async () => {
    const { member, second, chair } = world.people;
    const [two, three] = [await say(member.client, 'Two.'), await say(second.client, 'Three.')];
    await end();
    const shown = await ask(world.visitor);
    expect(shown.round).toMatchObject({ resultsHidden: false, commentCount: 3 });
    const rounds = world.application.nest.get(RoundsService);
    await Promise.all([rounds.settleDue(), rounds.settleDue()]);
    const settled = await ask(chair.client);
    expect(settled.roundDesk.comments.map(({ id, number, reference }) => [id, number, reference])).toEqual([
      [mine.id, 1, `WG1-${at.code}-LC1-001`],
      [two.id, 2, `WG1-${at.code}-LC1-002`],
      [three.id, 3, `WG1-${at.code}-LC1-003`],
    ]);
    expect(JSON.stringify(settled.document.entries)).toContain('COMMENT_MADE');
    expect(settled.document.entries.filter(({ kind }) => kind === 'REFERENCES_GIVEN')).toHaveLength(1);
    // A code goes on leading to its comment.
    const { comment } = await chair.client.get<{ comment: { reference: string; replies: { reference: string }[] } }>(
      `query ($c: String!, $d: String!, $r: String!) {
        comment(coalition: $c, group: "WG1", document: $d, reference: $r) { reference replies { reference } } }`,
      { c: coalition.slug, d: at.code, r: mine.code },
    );
    expect(comment).toEqual({
      reference: `WG1-${at.code}-LC1-001`,
      replies: [{ reference: `WG1-${at.code}-LC1-001a` }],
    });
  });

  it('stay shown where the round opens once more, and its comments go on with the numbers', async () => {
    const { chair, member } = world.people;
    // A last call opens once more where its document still is in its last call.
    await world.application.database.prisma.document.update({
      where: { id: at.documentId },
      data: { stage: 'LAST_CALL' },
    });
    await end();
    const closesAtLocal = new Date(Date.now() + 9 * DAY).toISOString().slice(0, 16);
    await chair.client.get(MUTATIONS.reopenRound, {
      input: { roundId: at.roundId, closesAtLocal, zone: 'UTC', reason: 'More time.' },
    });
    const later = await say(member.client, 'Later.');
    expect(later.reference).toBe(`WG1-${at.code}-LC1-002`);
    expect((await ask(world.visitor)).round).toMatchObject({ resultsHidden: false, commentCount: 2 });
  });

  it('tell a live screen nothing, not even that something happened', async () => {
    const { database } = world.application;
    const record = world.application.nest.get(RecordService);
    const cursor = await record.cursorOf(new RequestContext(database, null, null), at.documentId);
    const frames = async (personId: string | null) => {
      const found: (string | null)[] = [];
      for await (const { kind } of record.frames(new RequestContext(database, null, personId), at.documentId, cursor)) {
        found.push(kind);
        if (kind === 'ROUND_EXTENDED') return found;
      }
      return found;
    };
    await say(world.people.second.client, 'Again.');
    const closesAtLocal = new Date(Date.now() + 9 * DAY).toISOString().slice(0, 16);
    await world.people.chair.client.get(MUTATIONS.extendRound, {
      input: { roundId: at.roundId, closesAtLocal, zone: 'UTC', reason: 'More time.' },
    });
    for (const personId of [world.people.chair.id, world.stranger.id, null])
      expect(await frames(personId)).toEqual(['ROUND_EXTENDED']);
    expect(await frames(world.people.second.id)).toEqual(['COMMENT_MADE', 'ROUND_EXTENDED']);
  });
});
