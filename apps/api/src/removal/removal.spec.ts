/** What is left of somebody who had all removed that was kept of her: a tombstone, and nothing that leads to her. */
import { verifyRecord, withConnection } from '@plenary/database';
import { ERASED_WORDS, FORMER_MEMBER, paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { MUTATIONS, commentOn, openDocument, openLastCall } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const REMOVAL = `{ viewer { removal {
  addresses affiliations accounts signIns roles views mails forms comments versions statements acts publications seen
  handOverFirst { id role } } } }`;
interface Looked {
  viewer: { removal: { seen: string; comments: number; handOverFirst: { id: string }[] } | null };
}

const EVERYTHING = `query ($c: String!, $d: String!) {
  coalition(slug: $c) { people { name } roles { person { name } } directory(filter: {}, first: 100) { people { person { name title affiliation { organisation } } } } }
  group(coalition: $c, code: "WG1") { roles { person { name } organisation } }
  document(coalition: $c, group: "WG1", code: $d) { title
    revisions { number } rounds { code comments { ...comment } } entries { kind comment { text } actor { name } }
    latestRevision { comments { ...comment } } objections { summary } }
  round(coalition: $c, group: "WG1", document: $d, code: "LC1") { id comments { ...comment } }
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { comments { ...comment } workers { id name } }
}
fragment comment on Comment { reference text proposedChange onBehalfOf author { name title } affiliation { organisation stakeholderGroup } disposition { kind rationale }
  versions { text } supporters { person { name } } }`;

describe('a person who had all removed', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;

  /** Somebody with an account, who spoke in a last call and was answered; the document is public. */
  const speaker = async (coalition: Coalition) => {
    const id = newId();
    const [name, house, words] = [`Ana Canary ${id}`, `Canaryhouse ${id}`, `canarywords${id}`];
    const address = `canary-${id}@plenary.example`;
    const client = await world.signIn(address);
    await client.get(MUTATIONS.introduceMyself, { input: { personId: id, name, organisation: house } });
    await client.get(MUTATIONS.join, {
      assignmentId: newId(),
      coalitionId: coalition.id,
      groupId: coalition.groups.WG1,
    });
    const chair = await world.signIn('chair@plenary.example');
    const code = `D${Math.floor(Math.random() * 1e9)}`;
    const document = await openDocument(chair, coalition, code);
    const round = await openLastCall(chair, document.id, await world.fresh.clock.now());
    const { commentId, ...comment } = commentOn(document.text, 'names the years', {
      roundId: round.id,
      text: `First ${words}.`,
      proposedChange: `says ${words}`,
      onBehalfOf: house,
    });
    await client.get(MUTATIONS.makeComment, { input: { commentId, ...comment } });
    await client.get(MUTATIONS.editComment, {
      input: { commentId, type: 'TECHNICAL', text: `Second ${words}.`, proposedChange: `says ${words} again` },
    });
    await prisma().disposition.create({
      data: {
        ...{ coalitionId: coalition.id, commentId, number: 1, kind: 'ACCEPTED', rationale: 'Right.' },
        ...{ disposedBy: world.people.chair.id, disposedAt: new Date() },
      },
    });
    return { id, name, house, words, address, client, code, commentId, chair, documentId: document.id };
  };

  const remove = async (who: { client: World['visitor']; name: string }, words: boolean) => {
    const { viewer } = await who.client.get<Looked>(REMOVAL);
    await who.client.get(MUTATIONS.removeMyself, { input: { name: who.name, words, seen: viewer.removal!.seen } });
  };

  /** All that anybody can read of the document and the coalition, by GraphQL and as files, as one string. */
  const surfaces = async (coalition: Coalition, code: string): Promise<string> => {
    const signedIn = await Promise.all(
      ['coordinator', 'chair', 'member'].map((name) => world.signIn(`${name}@plenary.example`)),
    );
    const answers: string[] = [];
    const files = [
      paths.record(coalition.slug, 'WG1', code),
      ...(['csv', 'json', 'html'] as const).map((ending) =>
        paths.dispositionsFile(coalition.slug, 'WG1', code, 'LC1', ending),
      ),
      ...(['md', 'html', 'txt'] as const).map((ending) =>
        paths.revisionFile(coalition.slug, 'WG1', code, { revision: 1, ending, comments: 'LC1' }),
      ),
      paths.auditFile(coalition.slug),
      paths.overviewFile(coalition.slug),
      paths.myData(),
      paths.publicCoalition(coalition.slug),
      paths.publicFeed(coalition.slug),
      paths.document(coalition.slug, 'WG1', code),
      paths.people(coalition.slug, 'WG1'),
    ];
    for (const client of [...signedIn, world.visitor]) {
      answers.push(JSON.stringify(await client.ask(EVERYTHING, { c: coalition.slug, d: code })));
      for (const path of files)
        answers.push(
          await (await fetch(world.origin + path, { headers: client.cookie ? { cookie: client.cookie } : {} })).text(),
        );
    }
    return answers.join('\n');
  };

  /** Everything that the database holds, row by row, the sign-ins too. */
  const database = (): Promise<string> =>
    withConnection(world.fresh.url, { role: null }, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
         WHERE table_schema IN ('public', 'sign_in') AND table_type = 'BASE TABLE'`,
      );
      const all: string[] = [];
      for (const { name } of tables) {
        const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
        all.push(...rows.map(({ row }) => `${name} ${row}`));
      }
      return all.join('\n');
    });

  it('is told before what goes, what stays, and what she has to hand over first', async () => {
    const coalition = await world.coalition();
    const who = await speaker(coalition);
    const { viewer } = await who.client.get<Looked>(REMOVAL);
    expect(viewer.removal).toMatchObject({
      ...{ addresses: 1, affiliations: 1, accounts: 1, signIns: 1, roles: 1, comments: 1, versions: 1 },
      ...{ statements: 0, publications: 0, handOverFirst: [] },
    });
    const coordinator = await world.signIn('coordinator@plenary.example');
    const hers = (await coordinator.get<Looked>(REMOVAL)).viewer.removal;
    expect(hers?.handOverFirst.map(({ id }) => id)).toContain(coalition.assignments.coordinator);
    expect(
      await coordinator.refusal(MUTATIONS.removeMyself, {
        input: { name: 'The coordinator', words: false, seen: hers?.seen },
      }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'last-coordinator' });
    expect((await world.visitor.get<Looked>(REMOVAL)).viewer.removal).toBeNull();
  });

  it('says her name first, and nothing is done where more is kept than she saw', async () => {
    const coalition = await world.coalition();
    const who = await speaker(coalition);
    const seen = (await who.client.get<Looked>(REMOVAL)).viewer.removal!.seen;
    const input = { name: 'Somebody', words: true, seen };
    expect((await who.client.refusal(MUTATIONS.removeMyself, { input })).code).toBe('INVALID_INPUT');
    const { roundId, documentId } = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', silent: true });
    await who.client.get(MUTATIONS.makeComment, {
      input: { commentId: newId(), roundId, type: 'GENERAL', text: 'One more.', anchor: { kind: 'DOCUMENT' } },
    });
    expect(documentId).not.toBe(who.documentId);
    expect(await who.client.refusal(MUTATIONS.removeMyself, { input: { ...input, name: who.name } })).toMatchObject({
      code: 'CONFLICT',
      reason: 'more-is-kept',
    });
    expect((await world.visitor.refusal(MUTATIONS.removeMyself, { input })).code).toBe('UNAUTHENTICATED');
  });

  it.each([false, true])('is on no surface and in no row any more, her words erased: %s', async (words) => {
    const coalition = await world.coalition();
    const who = await speaker(coalition);
    const before = await surfaces(coalition, who.code);
    for (const canary of [who.name, who.house, who.words]) expect(before).toContain(canary);
    await remove(who, words);
    const after = await surfaces(coalition, who.code);
    const kept = await database();
    for (const canary of [who.name, who.address, who.house, ...(words ? [who.words] : [])]) {
      expect(after).not.toContain(canary);
      expect(kept.split('\n').filter((row) => row.includes(canary))).toEqual([]);
    }
    expect(after).toContain(FORMER_MEMBER);
    const comment = await prisma().comment.findUniqueOrThrow({ where: { id: who.commentId } });
    expect([comment.text, comment.dispositionNumber]).toEqual([words ? ERASED_WORDS : `Second ${who.words}.`, 1]);
    expect(after).toContain(comment.reference);
    expect(after).toContain('Right.');
  });

  it('can sign in no more, and her address is anybody’s', async () => {
    const coalition = await world.coalition();
    const who = await speaker(coalition);
    await remove(who, true);
    const viewer = '{ viewer { address person { id } } }';
    expect(await who.client.get(viewer)).toEqual({ viewer: { address: null, person: null } });
    const again = await world.signIn(who.address);
    expect(await again.get(viewer)).toEqual({ viewer: { address: who.address, person: null } });
    const coordinator = await world.signIn('coordinator@plenary.example');
    const input = { assignmentId: newId(), coalitionId: coalition.id, personId: who.id, role: 'MEMBER' };
    expect((await coordinator.refusal(MUTATIONS.assignRole, { input })).code).toBe('NOT_FOUND');
  });

  it('leaves a record that holds, one entry that names nobody, and no salt to try her words with', async () => {
    const coalition = await world.coalition();
    const who = await speaker(coalition);
    const mine = { OR: [{ actorId: who.id }, { subjectId: who.id }] };
    const hashed = await prisma().entry.findMany({
      where: { ...mine, contentHash: { not: null }, coalitionId: coalition.id },
      select: { id: true },
    });
    expect(hashed.length).toBeGreaterThan(1);
    await remove(who, true);
    expect((await verifyRecord(world.fresh.url)).broken).toEqual([]);
    expect(await prisma().entrySalt.count({ where: { entryId: { in: hashed.map(({ id }) => id) } } })).toBe(0);
    const said = await prisma().entry.findMany({ where: { coalitionId: coalition.id, kind: 'PERSON_REMOVED' } });
    expect(said).toMatchObject([{ actorId: null, subjectId: null, facts: { words: 1 } }]);
  });
});
