/**
 * The canary: words that only a group may know are planted wherever words are kept, and looked for on every surface as
 * those who may not know of them.
 */
import { paths } from '@plenary/domain';
import { newId } from './platform/new-id';
import { MUTATIONS, commentOn, openDocument } from './testing/acts';
import { plant } from './testing/plant';
import type { Coalition, World } from './testing/world';
import { createWorld } from './testing/world';

const CANARY = 'canaryzwitscher';

const EVERYTHING = `query ($c: String!, $d: String!) {
  viewer { said(first: 100) { comments { text document path } } answersWaiting { text } coalitions { name people { name } groups { code roles { role } vacancies documents { ...document } } publications { reference document { ...document } } } }
  coalition(slug: $c) { directory(filter: {}, first: 100) { people { person { name title affiliation { organisation } } } } groups { documents { ...document } } }
  group(coalition: $c, code: "WG1") { documents { ...document } }
  document(coalition: $c, group: "WG1", code: $d) { ...document }
  round(coalition: $c, group: "WG1", document: $d, code: "LC1") { id comments { text } }
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "TR1") { revision { blocks } comments { id text exact: anchor { exact } author { name } } workers { id } interests { text } cursor }
  demoSignIns { address }
}
fragment document on Document {
  id code title sponsors tags workingDraft { blocks fileName } latestRevision { blocks changeLog comments { text anchor { exact } } }
  revisions { changeLog } rounds { code comments { text } } consensus { statement } minorityStatements { text } entries { kind comment { text } } options { to } undisposedCount interests { text } objections { summary }
}`;

describe('what only a group may know', () => {
  let world: World;
  let coalition: Coalition;
  let code: string;
  let documentId: string;

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    const document = await openDocument(
      world.people.chair.client,
      coalition,
      'SECRET',
      `# ${CANARY} title\n\nThe ${CANARY} sings.\n`,
    );
    ({ code, id: documentId } = document);
    const now = await world.fresh.clock.now();
    await world.people.chair.client.get(MUTATIONS.advanceDocument, {
      input: { documentId, from: 'PROPOSED', to: 'DRAFTING' },
    });
    const round = {
      roundId: '01920000-0000-7000-8000-0000000000aa',
      documentId,
      kind: 'TARGETED',
      zone: 'UTC',
      audience: 'GROUP',
    };
    const closesAtLocal = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 16);
    await world.people.chair.client.get(MUTATIONS.openRound, { input: { ...round, closesAtLocal } });
    await world.people.member.client.get(MUTATIONS.makeComment, {
      input: commentOn(document.text, 'sings', { roundId: round.roundId, text: `A ${CANARY} comment.` }),
    });
    await world.people.chair.client.get(MUTATIONS.discloseSponsors, {
      input: { documentId, sponsors: `Friends of ${CANARY}` },
    });
  });
  afterAll(() => world.close());

  it('is there for the group', async () => {
    const { data } = await world.people.member.client.ask(EVERYTHING, { c: coalition.slug, d: code });
    expect(JSON.stringify(data)).toContain(CANARY);
    expect(JSON.stringify(data)).toContain(`A ${CANARY} comment.`);
  });

  it('is on no surface of GraphQL for others, nor that it exists', async () => {
    for (const client of [world.visitor, world.stranger.client, world.people.outsider.client]) {
      const { data, refusals } = await client.ask(EVERYTHING, { c: coalition.slug, d: code });
      expect(refusals).toEqual([]);
      expect(JSON.stringify(data)).not.toContain(CANARY);
      expect(JSON.stringify(data)).not.toContain(documentId);
    }
  });

  it('is at no address', async () => {
    const { hash } = await world.application.database.prisma.documentFile.findFirstOrThrow({ where: { documentId } });
    const addresses = [
      paths.file(documentId, hash),
      paths.record(coalition.slug, 'WG1', code),
      ...(['csv', 'docx', 'xlsx', 'json', 'html'] as const).map((ending) =>
        paths.dispositionsFile(coalition.slug, 'WG1', code, 'TR1', ending),
      ),
      ...(['docx', 'pdf', 'md', 'html', 'txt'] as const).flatMap((ending) => [
        paths.revisionFile(coalition.slug, 'WG1', code, { revision: 1, ending }),
        `${paths.publication(coalition.slug, 'WG1', code)}.${ending}`,
      ]),
      paths.revisionFile(coalition.slug, 'WG1', code, { revision: 1, ending: 'docx', comments: 'TR1' }),
      paths.revisionFile(coalition.slug, 'WG1', code, { revision: 1, ending: 'docx', comments: 'all' }),
      paths.publication(coalition.slug, 'WG1', code),
      ...['TR1', 'LC1'].flatMap((round) => [
        paths.openRound(coalition.slug, 'WG1', code, round),
        `${paths.openRound(coalition.slug, 'WG1', code, round)}?on=text`,
        paths.openComments(coalition.slug, 'WG1', code, round),
        paths.openComment(coalition.slug, 'WG1', code, round, `WG1-${code}-${round}-001`),
      ]),
    ];
    for (const { cookie } of [world.visitor, world.stranger.client, world.people.outsider.client]) {
      for (const address of addresses) {
        const response = await fetch(world.origin + address, { headers: cookie ? { cookie } : {} });
        expect([address, response.status]).toEqual([address, 404]);
        expect(await response.text()).not.toContain(CANARY);
      }
    }
    const own = await fetch(world.origin + paths.file(documentId, hash), {
      headers: { cookie: world.people.chair.client.cookie ?? '' },
    });
    expect([own.status, own.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(/^attachment/)]);
  });

  it('is on no page of a person, though she had a part in it and wishes everybody to see hers', async () => {
    const { chair, member } = world.people;
    await world.application.database.prisma.person.updateMany({
      where: { id: { in: [chair.id, member.id] } },
      data: { publicPage: true },
    });
    const addresses = [chair, member].map(({ id }) => paths.publicPerson(coalition.slug, id));
    for (const address of [...addresses, paths.publicCoalition(coalition.slug), '/sitemap.xml']) {
      const response = await fetch(world.origin + address);
      const text = await response.text();
      expect([address, response.status]).toEqual([address, 200]);
      for (const secret of [CANARY, code, documentId, '@']) expect(text).not.toContain(secret);
    }
  });

  it('keeps the original file even from members who do not edit', async () => {
    const { hash } = await world.application.database.prisma.documentFile.findFirstOrThrow({ where: { documentId } });
    const response = await fetch(world.origin + paths.file(documentId, hash), {
      headers: { cookie: world.people.member.client.cookie ?? '' },
    });
    expect(response.status).toBe(404);
  });

  it('is in no hub for those outside while it waits there, nor once it is declined', async () => {
    const { member, chair } = world.people;
    const words = {
      ...{ kind: 'COURSE', title: `A ${CANARY}`, description: CANARY, organisation: CANARY, level: 'FOUNDATION' },
      standards: [CANARY],
    };
    const [waiting, declined] = [newId(), newId()];
    for (const entryId of [waiting, declined])
      await member.client.get(MUTATIONS.proposeHubEntry, { input: { entryId, coalitionId: coalition.id, words } });
    await chair.client.get(MUTATIONS.declineHubEntry, { entryId: declined, reason: CANARY });
    const HUB = `query ($c: String!) { coalition(slug: $c) {
      a: hubEntry(id: "${waiting}") { ...entry } b: hubEntry(id: "${declined}") { ...entry }
      hub { standards standardsInUse waiting { ...entry } gaps(sought: {}, first: 50) { gaps { standard } }
        offers(sought: {}, first: 50) { total entries { ...entry } } } } }
      fragment entry on HubEntry { id reason words { title description organisation standards } }`;
    const inside = await member.client.ask(HUB, { c: coalition.slug });
    expect(JSON.stringify(inside.data).split(CANARY).length).toBeGreaterThan(8);
    for (const client of [world.visitor, world.stranger.client]) {
      const { data, refusals } = await client.ask(HUB, { c: coalition.slug });
      expect(refusals).toEqual([]);
      for (const secret of [CANARY, waiting, declined]) expect(JSON.stringify(data)).not.toContain(secret);
      for (const ending of ['csv', 'json'] as const) {
        const address = world.origin + paths.hubFile(coalition.slug, ending);
        const response = await fetch(address, { headers: client.cookie ? { cookie: client.cookie } : {} });
        expect(response.status).toBe(200);
        expect(await response.text()).not.toContain(CANARY);
      }
    }
  });

  it('never stands in an entry', async () => {
    const entries = await world.application.database.prisma.entry.findMany({ where: { coalitionId: coalition.id } });
    expect(
      JSON.stringify(entries, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(CANARY);
  });
});

describe('the cost of a screen', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const DESK = `query ($c: String!, $d: String!) {
    viewer { person { name } }
    document(coalition: $c, group: "WG1", code: $d) { title viewerCan options { to unmet { guard path } }
      latestRevision { blocks comments { id reference text author { name affiliation { organisation } } placement { status exact } disposition { kind rationale disposedBy { name } } replies { text author { name } } viewerCan } } }
  }`;

  it('does not grow with the number of comments', async () => {
    const coalition = await world.coalition();
    const planted = await plant(world, coalition, { stage: 'LAST_CALL', round: 'ENDED', second: true });
    const { prisma } = world.application.database;
    const template = await prisma.comment.findUniqueOrThrow({ where: { id: planted.commentId } });
    const statements = async (): Promise<number> => {
      let count = 0;
      const { pool } = world.application.database;
      const counted = new WeakSet<object>();
      const watch = (client: { query: (...given: never[]) => unknown }): void => {
        if (counted.has(client)) return;
        counted.add(client);
        const query = client.query.bind(client);
        client.query = (...given) => {
          count += 1;
          return query(...given);
        };
      };
      pool.on('acquire', watch);
      await world.people.chair.client.get(DESK, { c: coalition.slug, d: planted.code });
      pool.off('acquire', watch);
      return count;
    };
    const one = await statements();
    await prisma.comment.createMany({
      data: Array.from({ length: 100 }, (_, at) => ({
        ...template,
        id: `01920000-0000-7000-8000-${String(at).padStart(12, '0')}`,
        number: at + 2,
        reference: `X-${at}`,
      })),
    });
    const hundred = await statements();
    process.stdout.write(
      `Statements for the comments of a revision: ${one} with one comment, ${hundred} with a hundred and one\n`,
    );
    expect(hundred).toBeLessThanOrEqual(one + 2);
  });
});
