/**
 * The second wall: with every question of the application answered by yes, the database still shows nobody what only a
 * group may know. And it says for each table what `maySee` says.
 */
import { jest } from '@jest/globals';
import { withConnection } from '@plenary/database';
import { paths } from '@plenary/domain';
import type { Visibility } from '@plenary/domain';
import type { Coalition, World } from './testing/world';

const domain = await import('@plenary/domain');
/** Whether the application's own questions are asked. */
let asked = true;
const all = { coalitions: [] as string[], groups: [] as string[], whole: [] as string[] };
jest.unstable_mockModule('@plenary/domain', () => ({
  ...domain,
  maySee: (...given: Parameters<typeof domain.maySee>) => !asked || domain.maySee(...given),
  maySeeDraft: (...given: Parameters<typeof domain.maySeeDraft>) => !asked || domain.maySeeDraft(...given),
  isEntitled: (...given: Parameters<typeof domain.isEntitled>) => !asked || domain.isEntitled(...given),
  sightOf: (...given: Parameters<typeof domain.sightOf>) => (asked ? domain.sightOf(...given) : all),
}));
const { createWorld } = await import('./testing/world');
const { MUTATIONS, commentOn, openDocument } = await import('./testing/acts');
const { asVisitor, asksFor } = await import('./platform/asker');
const { newId } = await import('./platform/new-id');

/** Tables that refer to one behind the wall and are kept by services alone: sessions, plans, and whether something was sent. */
const OUTSIDE = [
  'calls',
  'deliverables',
  'hands',
  'milestone_documents',
  'reading_places',
  'review_reminders',
  'round_ends',
  'round_reminders',
];

const CANARY = 'canaryzwitscher';

const EVERYTHING = `query ($c: String!, $d: String!) {
  coalition(slug: $c) { groups { documents { ...document } } sdgMappings { reason document { id } }
    fundingSupports { documents { id code } }
    search(input: { words: "${CANARY}" }, first: 50) { respelled hits { title path excerpt { text } } }
    typedWrongly: search(input: { words: "canaryzwtischer" }, first: 50) { respelled hits { title path excerpt { text } } } }
  group(coalition: $c, code: "WG1") { documents { ...document } }
  document(coalition: $c, group: "WG1", code: $d) { ...document }
  round(coalition: $c, group: "WG1", document: $d, code: "TR1") { id comments { text } }
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "TR1") { revision { blocks } comments { id text } }
}
fragment document on Document {
  id code title workingDraft { blocks } latestRevision { blocks changeLog comments { text anchor { exact } } }
  revisions { changeLog } rounds { code comments { text } } minorityStatements { text } supportedBy { supporter }
}`;

describe('the second wall', () => {
  let world: World;
  let coalition: Coalition;
  let documentId: string;
  let code: string;

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    const { chair, member } = world.people;
    const document = await openDocument(
      chair.client,
      coalition,
      'SECRET',
      `# ${CANARY} title\n\nThe ${CANARY} sings.\n`,
    );
    ({ code, id: documentId } = document);
    await chair.client.get(MUTATIONS.advanceDocument, { input: { documentId, from: 'PROPOSED', to: 'DRAFTING' } });
    const roundId = newId();
    const closesAtLocal = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
    await chair.client.get(MUTATIONS.openRound, {
      input: { roundId, documentId, kind: 'TARGETED', zone: 'UTC', audience: 'GROUP', closesAtLocal },
    });
    // That there is such a supporter the whole coalition may know; whose output it paid for only who may know of that.
    await chair.client.get(MUTATIONS.setFundingSupport, {
      input: {
        ...{ supportId: newId(), coalitionId: coalition.id, groupId: coalition.groups.WG1, seen: 0 },
        ...{ supporter: `A ${CANARY} supporter`, form: 'MONEY', documentIds: [documentId] },
      },
    });
    await chair.client.get(MUTATIONS.mapSdg, {
      input: { mappingId: newId(), documentId, code: '16.10', reason: `A ${CANARY} reason.` },
    });
    await member.client.get(MUTATIONS.makeComment, {
      input: commentOn(document.text, 'sings', { roundId, text: `A ${CANARY} comment.` }),
    });
    all.coalitions.push(coalition.id);
    all.whole.push(coalition.id);
    all.groups.push(...Object.values(coalition.groups));
  });
  afterEach(() => {
    asked = true;
  });
  afterAll(() => world.close());

  it('lets those through who may, with the questions and without', async () => {
    for (const questions of [true, false]) {
      asked = questions;
      const { data } = await world.people.member.client.ask(EVERYTHING, { c: coalition.slug, d: code });
      expect(JSON.stringify(data)).toContain(`A ${CANARY} comment.`);
      expect(JSON.stringify(data)).toContain(`A ${CANARY} reason.`);
      expect(JSON.stringify(data)).toContain(`A ${CANARY} supporter`);
    }
  });

  it('keeps the words from everybody else where the application says yes to everything', async () => {
    asked = false;
    for (const client of [world.visitor, world.stranger.client, world.people.outsider.client]) {
      const { data } = await client.ask(EVERYTHING, { c: coalition.slug, d: code });
      expect(JSON.stringify(data)).not.toContain(CANARY);
      expect(JSON.stringify(data)).not.toContain(documentId);
    }
  });

  it('keeps them at every address too', async () => {
    asked = false;
    const addresses = [
      paths.record(coalition.slug, 'WG1', code),
      ...(['csv', 'docx', 'xlsx', 'json', 'html'] as const).map((ending) =>
        paths.dispositionsFile(coalition.slug, 'WG1', code, 'TR1', ending),
      ),
      ...(['docx', 'md', 'html', 'txt'] as const).map((ending) =>
        paths.revisionFile(coalition.slug, 'WG1', code, { revision: 1, ending }),
      ),
      paths.publication(coalition.slug, 'WG1', code),
      paths.openRound(coalition.slug, 'WG1', code, 'TR1'),
      paths.openComments(coalition.slug, 'WG1', code, 'TR1'),
      ...(['csv', 'json', 'html'] as const).map((ending) => paths.sdgFile(coalition.slug, ending)),
    ];
    for (const { cookie } of [world.visitor, world.stranger.client, world.people.outsider.client]) {
      for (const address of addresses) {
        const response = await fetch(world.origin + address, { headers: cookie ? { cookie } : {} });
        expect([address, (await response.text()).includes(CANARY)]).toEqual([address, false]);
      }
    }
  });

  it.each<Visibility>(['PUBLIC', 'COALITION', 'GROUP'])(
    'says what the domain says of what is seen by %s',
    async (visibility) => {
      const { database } = world.application;
      await database.prisma.document.update({ where: { id: documentId }, data: { visibility } });
      const standings = [
        { who: null, id: null },
        ...Object.entries(world.people).map(([who, { id }]) => ({ who, id })),
        { who: 'stranger', id: world.stranger.id },
      ];
      for (const { who, id } of standings) {
        const roles = id ? await database.prisma.roleAssignment.findMany({ where: { personId: id, to: null } }) : [];
        const may = domain.maySee(
          { personId: id, roles },
          { visibility, coalitionId: coalition.id, groupId: coalition.groups.WG1 },
        );
        const seen = await asVisitor(async () => {
          asksFor(id);
          return Promise.all([
            database.prisma.document.count({ where: { id: documentId } }),
            database.prisma.revision.count({ where: { documentId } }),
            database.prisma.round.count({ where: { documentId } }),
            database.prisma.comment.count({ where: { coalitionId: coalition.id } }),
            database.prisma.sdgMapping.count({ where: { documentId } }),
            database.prisma.fundingSupportDocument.count({ where: { documentId } }),
          ]);
        });
        const expected = may ? [1, 1, 1, 1, 1, 1] : [0, 0, 0, who === 'member' ? 1 : 0, 0, 0];
        expect([visibility, who, seen]).toEqual([visibility, who, expected]);
      }
    },
  );

  it('shows of the hub what is or was listed to everybody, and the rest to the coalition', async () => {
    const { database } = world.application;
    const [at, proposedBy] = [new Date(), world.people.member.id];
    const entry = (state: 'PROPOSED' | 'LISTED' | 'WITHDRAWN') => ({
      ...({ coalitionId: coalition.id, id: newId(), kind: 'SKILL', level: 'FOUNDATION' } as const),
      standards: ['DNSSEC'],
      ...{ title: CANARY, description: CANARY, organisation: CANARY, proposedBy, proposedAt: at, state },
      ...(state === 'PROPOSED' ? {} : { listedAt: at, listedBy: proposedBy }),
      ...(state === 'WITHDRAWN' ? { endedAt: at, endedBy: proposedBy } : {}),
    });
    await database.prisma.hubEntry.createMany({ data: [entry('PROPOSED'), entry('LISTED'), entry('WITHDRAWN')] });
    const { member, outsider } = world.people;
    for (const [id, count] of [
      [null, 2] as const,
      [world.stranger.id, 2] as const,
      [member.id, 3] as const,
      [outsider.id, 3] as const,
    ]) {
      const seen = await asVisitor(async () => {
        asksFor(id);
        return database.prisma.hubEntry.count({ where: { coalitionId: coalition.id } });
      });
      expect([id, seen]).toEqual([id, count]);
    }
  });

  it('stands on every table that belongs to one behind it', async () => {
    const { rows } = await world.application.database.pool.query<{ table: string }>(`
      SELECT DISTINCT c.relname AS table FROM pg_constraint f
      JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid
      WHERE f.contype = 'f' AND p.relrowsecurity AND NOT c.relrowsecurity
      ORDER BY 1`);
    expect(rows.map(({ table }) => table)).toEqual(OUTSIDE);
  });

  it('is what keeps them: without it they are told to everybody', async () => {
    asked = false;
    const walls = (state: 'DISABLE' | 'ENABLE') =>
      withConnection(world.fresh.url, { role: null }, async (client) => {
        for (const table of behind) await client.query(`ALTER TABLE ${table} ${state} ROW LEVEL SECURITY`);
      });
    const { rows } = await world.application.database.pool.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace",
    );
    const behind = rows.map(({ name }) => name);
    await walls('DISABLE');
    try {
      const { data } = await world.people.outsider.client.ask(EVERYTHING, { c: coalition.slug, d: code });
      expect(JSON.stringify(data)).toContain(`A ${CANARY} comment.`);
    } finally {
      await walls('ENABLE');
    }
  });

  it('shows a connection that says nothing what a visitor sees', async () => {
    const { pool } = world.application.database;
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('plenary.person', '', true)");
      const { rows } = await client.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM revisions WHERE document_id = $1',
        [documentId],
      );
      expect(rows).toEqual([{ n: 0 }]);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});
