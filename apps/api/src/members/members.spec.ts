/** A secretariat's list into a coalition, who is found there afterwards, and who did it. */
import { newId } from '../platform/new-id';
import { MUTATIONS, base64 } from '../testing/acts';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const PREVIEW = `query ($input: MembersInput!) { previewMembers(input: $input) {
  unread rows { row name address action reason groups role asks notes } } }`;
const DIRECTORY = `query ($c: String!, $filter: DirectoryFilter!, $first: Int!, $after: String) { coalition(slug: $c) {
  directory(filter: $filter, first: $first, after: $after) { total next people { person { id name affiliation { organisation region } } roles { role group { code } } } } } }`;
const AUDIT = `query ($c: String!, $filter: AuditFilter!, $first: Int!, $after: String) { coalition(slug: $c) {
  audit(filter: $filter, first: $first, after: $after) { next entries { kind at actor { id } subject { id } group { code } role toStage } } } }`;
const QUESTIONS =
  '{ viewer { questions { kind word among coalition { slug } } person { affiliation { stakeholderGroup region stakeholderDeclaration regionDeclaration } affiliations { organisation to } } } }';

interface Row {
  row: number;
  name: string;
  action: string;
  reason: string | null;
  groups: string[];
  role: string;
  asks: string[];
  notes: string[];
}
interface Directory {
  coalition: {
    directory: {
      total: number;
      next: string | null;
      people: {
        person: { id: string; name: string; affiliation: { organisation: string } | null };
        roles: { role: string }[];
      }[];
    };
  };
}
interface Audit {
  coalition: {
    audit: {
      next: string | null;
      entries: {
        kind: string;
        at: string;
        actor: { id: string } | null;
        subject: { id: string } | null;
        role: string | null;
      }[];
    };
  };
}

describe('a member list', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    coalition = await world.coalition();
  });

  const csv = (text: string, more: Record<string, unknown> = {}) => ({
    input: { coalitionId: coalition.id, file: { name: 'members.csv', base64: base64(text) }, ...more },
  });
  const preview = async (text: string, client = world.people.coordinator.client, more = {}) =>
    (await client.get<{ previewMembers: { unread: string[]; rows: Row[] } }>(PREVIEW, csv(text, more))).previewMembers;
  const take = async (text: string, more = {}, client = world.people.coordinator.client) =>
    (await client.get<{ importMembers: Record<string, number> }>(MUTATIONS.importMembers, csv(text, more)))
      .importMembers;
  const aliases = (terms: string[]) =>
    world.people.coordinator.client.get(MUTATIONS.setVocabulary, {
      input: {
        coalitionId: coalition.id,
        kind: 'STAKEHOLDER_GROUP',
        version: 0,
        terms,
        aliases: [
          { alias: 'NGO', terms: ['Civil society'] },
          { alias: 'Education', terms: ['Academia', 'Civil society'] },
        ],
      },
    });

  it('is looked at row by row, and nothing is saved by the look', async () => {
    await aliases(['Academia', 'Civil society']);
    const at = `${newId()}.example`;
    const list = [
      'Name,E-mail,Stakeholder group,Group,Role,Fax',
      `Ada,ada@${at},NGO,WG1,,1`,
      `Ben,ben@${at},Education,WG7,Chair,2`,
      `Cleo,cleo at ${at},,,,3`,
      `,nameless@${at},,,observer,4`,
      'Without Address,,,,,5',
      `Ada again,ADA@${at},,WG2,,6`,
      ',,,WG1,,7',
      'The member,member@plenary.example,,WG1,,8',
    ].join('\n');
    const { unread, rows } = await preview(list);
    expect(unread).toEqual(['Fax']);
    expect(
      rows.map(({ row, action, reason, groups, role, asks, notes }) => [
        row,
        action,
        reason,
        groups,
        role,
        asks,
        notes,
      ]),
    ).toEqual([
      [2, 'ADD', null, ['WG1'], 'MEMBER', [], []],
      [3, 'ADD', null, [], 'MEMBER', ['Education'], ['unknown-group', 'role-not-taken']],
      [4, 'REFUSE', 'address', [], 'MEMBER', [], []],
      [5, 'ADD', null, [], 'OBSERVER', [], ['no-name']],
      [6, 'ADD', null, [], 'MEMBER', [], ['no-address']],
      [7, 'JOIN', null, ['WG2'], 'MEMBER', [], []],
      [8, 'REFUSE', 'nobody', ['WG1'], 'MEMBER', [], []],
      [9, 'JOIN', null, ['WG1'], 'MEMBER', [], []],
    ]);
    expect(JSON.stringify(rows)).not.toContain('nameless@example');
    const { prisma } = world.application.database;
    expect(await prisma.personAddress.count({ where: { address: `ada@${at}` } })).toBe(0);
    expect(await take(list)).toEqual({ added: 4, joined: 2, same: 0, refused: 2, asked: 1 });
    expect(await take(list)).toEqual({ added: 0, joined: 0, same: 6, refused: 2, asked: 0 });
  });

  it('of five hundred is taken in a few statements, and twice by two at once adds nobody twice', async () => {
    const at = `${newId()}.example`;
    const list = `name,email,region,group\n${Array.from({ length: 500 }, (_, n) => `Person ${n},p${n}@${at},Africa,WG${(n % 2) + 1}`).join('\n')}`;
    const { pool, prisma } = world.application.database;
    let statements = 0;
    const counted = new WeakSet<object>();
    const watch = (client: { query: (...given: never[]) => unknown }): void => {
      if (counted.has(client)) return;
      counted.add(client);
      const query = client.query.bind(client);
      client.query = (...given) => {
        statements += 1;
        return query(...given);
      };
    };
    pool.on('acquire', watch);
    const [one, other] = await Promise.all([take(list), take(list)]);
    pool.off('acquire', watch);
    process.stdout.write(`Statements for a list of 500, taken twice: ${statements}\n`);
    expect(statements).toBeLessThan(120);
    expect([one.added! + other.added!, one.same! + other.same!]).toEqual([500, 500]);
    expect(await prisma.personAddress.count({ where: { address: { endsWith: at } } })).toBe(500);
    expect(
      await prisma.roleAssignment.count({ where: { coalitionId: coalition.id, groupId: null, role: 'MEMBER' } }),
    ).toBe(500);
    expect(await prisma.entry.count({ where: { streamId: coalition.id, kind: 'PERSON_ADDED' } })).toBe(500);
  });

  it('of a chair lets people into her group alone', async () => {
    const { chair } = world.people;
    const list = `name,email,group\nZoe,zoe@${newId()}.example,WG2\n`;
    expect((await chair.client.refusal(MUTATIONS.importMembers, csv(list))).code).toBe('FORBIDDEN');
    const { rows } = await preview(list, chair.client, { groupId: coalition.groups.WG1 });
    expect(rows[0]).toMatchObject({ action: 'ADD', groups: ['WG1'], notes: ['other-group'] });
    await take(list, { groupId: coalition.groups.WG1 }, chair.client);
    const { prisma } = world.application.database;
    const roles = await prisma.roleAssignment.findMany({ where: { coalitionId: coalition.id, givenBy: chair.id } });
    expect(roles.map(({ groupId }) => groupId)).toEqual([coalition.groups.WG1]);
  });

  it('asks about a word that is not settled, and never guesses; what is said stays', async () => {
    await aliases(['Academia', 'Civil society']);
    const address = `ada@${newId()}.example`;
    await take(`name,email,sector,region\nAda,${address},Education,Prefer not to say\n`, { tell: true });
    const mail = await world.application.database.prisma.outboxMail.findFirstOrThrow({ where: { address } });
    expect(mail.text).toContain('Education');
    const ada = await world.signIn(address);
    type Seen = {
      viewer: { questions: object[]; person: { affiliation: object; affiliations: { to: string | null }[] } };
    };
    const seen = await ada.get<Seen>(QUESTIONS);
    expect(seen.viewer.questions).toEqual([
      {
        kind: 'STAKEHOLDER_GROUP',
        word: 'Education',
        among: ['Academia', 'Civil society'],
        coalition: { slug: coalition.slug },
      },
    ]);
    expect(seen.viewer.person.affiliation).toMatchObject({
      stakeholderGroup: null,
      region: null,
      stakeholderDeclaration: 'NOT_ASKED',
      regionDeclaration: 'PREFERS_NOT',
    });
    const say = (words: object) => ({ input: { name: 'Ada', prefersNot: ['REGION'], ...words } });
    expect((await ada.refusal(MUTATIONS.declareMyself, say({ stakeholderGroup: 'Education' }))).code).toBe(
      'INVALID_INPUT',
    );
    await ada.get(MUTATIONS.declareMyself, say({ stakeholderGroup: 'Academia' }));
    await ada.get(MUTATIONS.declareMyself, say({ stakeholderGroup: 'Academia' }));
    const after = await ada.get<Seen>(QUESTIONS);
    expect(after.viewer.questions).toEqual([]);
    expect(after.viewer.person.affiliations.map(({ to }) => to === null)).toEqual([true, false]);
    // A list that comes later says something else; she stays what she said.
    await take(`name,email,sector\nAdele,${address},NGO\n`);
    expect((await ada.get<Seen>(QUESTIONS)).viewer.person.affiliation).toMatchObject({ stakeholderGroup: 'Academia' });
    // Nor does a term that the coalition gives up change what she said.
    await world.people.coordinator.client.get(MUTATIONS.setVocabulary, {
      input: { coalitionId: coalition.id, kind: 'STAKEHOLDER_GROUP', version: 1, terms: ['Research'], aliases: [] },
    });
    await ada.get(MUTATIONS.declareMyself, say({ stakeholderGroup: 'Academia', organisation: 'Example' }));
    const late = {
      input: { coalitionId: coalition.id, kind: 'STAKEHOLDER_GROUP', version: 1, terms: [], aliases: [] },
    };
    expect(await world.people.coordinator.client.refusal(MUTATIONS.setVocabulary, late)).toMatchObject({
      code: 'CONFLICT',
      reason: 'vocabulary-changed',
    });
  });

  it('makes people who are found, some at a time, by those who belong', async () => {
    const at = `${newId()}.example`;
    const people = ['Ångström', 'Émile', 'علي', '李雷', 'Zoe'].map((name, n) => `${name},${n}@${at},Example ${n}`);
    await take(`name,email,organisation\n${people.join('\n')}`, { groupId: coalition.groups.WG2 });
    const page = async (client: typeof world.visitor, filter: object, first = 100, after: string | null = null) =>
      (await client.get<Directory>(DIRECTORY, { c: coalition.slug, filter, first, after })).coalition.directory;
    const { member, outsider } = world.people;
    const all = await page(member.client, {});
    expect(all.total).toBe(5 + 7);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { people: some, next } = await page(member.client, {}, 5, after);
      names.push(...some.map(({ person }) => person.name));
      after = next;
    } while (after);
    expect(names).toEqual(all.people.map(({ person }) => person.name));
    expect((await page(outsider.client, { words: 'example 3' })).people.map(({ person }) => person.name)).toEqual([
      '李雷',
    ]);
    expect((await page(member.client, { groupId: coalition.groups.WG2, role: 'MEMBER' })).total).toBe(6);
    expect((await page(member.client, { words: '%' })).total).toBe(0);
    for (const client of [world.visitor, world.stranger.client]) expect((await page(client, {})).total).toBe(0);
    expect(await member.client.refusal(DIRECTORY, { c: coalition.slug, filter: {}, first: 101 })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(
      await member.client.refusal(DIRECTORY, { c: coalition.slug, filter: {}, first: 5, after: 'AAAA' }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
    // Who would rather not be listed is not, until she speaks or holds an office; nor is she found by what she hides.
    const { prisma } = world.application.database;
    const zoe = await prisma.personAddress.findUniqueOrThrow({ where: { address: `4@${at}` } });
    await prisma.person.update({ where: { id: zoe.personId }, data: { shows: false } });
    expect((await page(member.client, { words: 'Example 4' })).total).toBe(0);
    expect((await page(member.client, { words: 'Zoe' })).people[0]?.person.affiliation).toBeNull();
    await prisma.person.update({ where: { id: zoe.personId }, data: { listed: false } });
    expect((await page(member.client, { words: 'Zoe' })).total).toBe(0);
    expect((await page(world.people.coordinator.client, { words: 'Zoe' })).total).toBe(1);
    await world.people.coordinator.client.get(MUTATIONS.assignRole, {
      input: {
        assignmentId: newId(),
        coalitionId: coalition.id,
        groupId: coalition.groups.WG1,
        personId: zoe.personId,
        role: 'EDITOR',
      },
    });
    expect((await page(member.client, { words: 'Zoe' })).total).toBe(1);
  });

  it('is in the record of who did what, for coordinators whole and for chairs of their group', async () => {
    const { coordinator, chair, member } = world.people;
    await take(`name,email,group\n=Ada(),ada@${newId()}.example,WG2\n`);
    await chair.client.get(MUTATIONS.endRole, { assignmentId: coalition.assignments.second });
    const read = async (client: typeof world.visitor, filter: object, first = 200, after: string | null = null) =>
      (await client.get<Audit>(AUDIT, { c: coalition.slug, filter, first, after })).coalition.audit;
    const whole = await read(coordinator.client, { topic: 'ROLES' });
    expect(whole.entries[0]).toMatchObject({ kind: 'ROLE_ENDED', actor: { id: chair.id }, role: 'MEMBER' });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { entries, next } = await read(coordinator.client, { topic: 'ROLES' }, 3, after);
      paged.push(...entries.map(({ kind, subject }) => `${kind} ${subject?.id}`));
      after = next;
    } while (after);
    expect(paged).toEqual(whole.entries.map(({ kind, subject }) => `${kind} ${subject?.id}`));
    const own = await read(chair.client, {});
    expect(own.entries.length).toBeGreaterThan(3);
    expect(own.entries.every((one) => (one as unknown as { group: { code: string } }).group.code === 'WG1')).toBe(true);
    const hers = await read(coordinator.client, { personId: world.people.second.id });
    expect(hers.entries.map(({ kind }) => kind)).toEqual(['ROLE_ENDED', 'ROLE_ASSIGNED']);
    expect((await read(coordinator.client, { to: '2020-01-01T00:00:00.000Z' })).entries).toEqual([]);
    for (const client of [member.client, world.stranger.client])
      expect((await client.refusal(AUDIT, { c: coalition.slug, filter: {}, first: 5 })).code).toBe('FORBIDDEN');
    const file = (cookie: string | null) =>
      fetch(`${world.origin}/files/c/${coalition.slug}/audit.csv?topic=ROLES`, { headers: cookie ? { cookie } : {} });
    const table = await (await file(coordinator.client.cookie)).text();
    expect(table).toContain("'=Ada()");
    expect([(await file(null)).status, (await file(member.client.cookie)).status]).toEqual([404, 403]);
  });
});
