import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { DAY } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Planted } from '../testing/plant';
import { countStatements } from '../testing/statements';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const EVIDENCE = `query ($c: String!, $of: EvidenceOf!) { coalition(slug: $c) { evidence(of: $of) {
  title asked answered roundCount hiddenRounds stakeholderGroups { word asked answered } regions { word asked answered }
  parts { code asked answered silent } inflow { day count } } } }`;
const ALERTS = `query ($c: String!) { coalition(slug: $c) { overview { rows { document { code } alerts { alert words } } } } }`;
const FLOW = `query ($c: String!) { coalition(slug: $c) { stageFlow { group stage now left medianDays } } }`;

interface Line {
  word: string | null;
  asked: number | null;
  answered: number | null;
}
interface Evidence {
  title: string | null;
  asked: number | null;
  answered: number | null;
  roundCount: number;
  hiddenRounds: number;
  stakeholderGroups: Line[];
  regions: Line[];
  parts: { code: string; asked: number | null; answered: number | null; silent: string[] }[];
  inflow: { day: string; count: number }[];
}

describe('evidence of participation', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
    await world.application.database.prisma.coalition.update({
      where: { id: coalition.id },
      data: { stakeholderGroups: ['Government', 'Academia', 'Technical'], regions: ['Africa', 'Europe'] },
    });
  });
  afterAll(() => world.close());

  const seen = async (of: Record<string, string> = {}, client = world.people.member.client) =>
    (await client.get<{ coalition: { evidence: Evidence | null } }>(EVIDENCE, { c: coalition.slug, of })).coalition
      .evidence;
  const openRound = (more: { audience?: 'GROUP' | 'COALITION' | 'PUBLIC'; silent?: boolean } = {}) =>
    plant(world, coalition, {
      ...{ stage: 'LAST_CALL', visibility: 'COALITION', round: 'OPEN', audience: 'COALITION', silent: true, ...more },
    });
  /** Comments by new people who say this of themselves. */
  const comment = async (
    { roundId, code }: Planted,
    count: number,
    stakeholderGroup: string | null,
    region = 'Africa',
  ) => {
    const { prisma, now } = { prisma: world.application.database.prisma, now: new Date() };
    const authors = Array.from({ length: count }, () => ({ id: newId(), name: 'Somebody', createdAt: now }));
    await prisma.person.createMany({ data: authors });
    await prisma.comment.createMany({
      data: authors.map(({ id: authorId }) => {
        const id = newId();
        return {
          ...{
            coalitionId: coalition.id,
            id,
            roundId,
            authorId,
            number: 7,
            reference: `WG1-${code}-${id}`,
            text: 'Said.',
          },
          ...{ anchorKind: 'DOCUMENT' as const, type: 'GENERAL' as const, stakeholderGroup, region, submittedAt: now },
        };
      }),
    });
    return authors.map(({ id }) => id);
  };
  const said = (lines: Line[] | undefined, word: string | null) => lines?.find((line) => line.word === word);

  it('counts who could speak and who did, by what they say of themselves', async () => {
    const round = await openRound();
    await comment(round, 4, 'Technical', 'Europe');
    await comment(round, 5, null);
    const evidence = await seen({ group: 'WG1', document: round.code, round: 'LC1' });
    // All of the seven who hold a role say that they are of academia, in Africa; observers would not be asked.
    expect(evidence).toMatchObject({
      asked: 7,
      answered: 9,
      roundCount: 1,
      stakeholderGroups: [
        { word: 'Government', asked: 0, answered: 0 },
        { word: 'Academia', asked: 7, answered: 0 },
        { word: 'Technical', asked: 0, answered: 4 },
        { word: null, asked: 0, answered: 5 },
      ],
      regions: [
        { word: 'Africa', asked: 7, answered: 5 },
        { word: 'Europe', asked: 0, answered: 4 },
        { word: null, asked: 0, answered: 0 },
      ],
      parts: [],
    });
    expect(evidence?.inflow.reduce((sum, { count }) => sum + count, 0)).toBe(9);
    expect(evidence?.inflow).toHaveLength(3);
  });

  it('asks in a round of a group that group and those who see all groups, and never an outsider', async () => {
    const round = await openRound({ audience: 'GROUP' });
    expect(await seen({ group: 'WG1', document: round.code })).toMatchObject({ asked: 6, answered: 0 });
    expect(await seen({ group: 'WG1', document: round.code }, world.people.outsider.client)).toBeNull();
    expect(await seen({}, world.people.outsider.client)).toMatchObject({ asked: 0, roundCount: 0, parts: [] });
  });

  it('withholds small numbers, and what would give them away', async () => {
    const round = await openRound();
    await comment(round, 2, 'Technical');
    await comment(round, 6, 'Academia');
    const evidence = await seen({ group: 'WG1', document: round.code });
    expect(evidence?.answered).toBe(8);
    expect(evidence?.stakeholderGroups.map(({ answered }) => answered)).toEqual([0, null, null, 0]);
    expect(evidence?.parts).toMatchObject([{ code: 'LC1', answered: 8, silent: ['Government'] }]);
  });

  it('counts nothing of a round whose results are hidden, for anybody', async () => {
    const round = await openRound();
    await world.application.database.prisma.round.update({
      where: { id: round.roundId },
      data: { hidesResults: true },
    });
    await comment(round, 5, 'Technical');
    for (const { client } of [world.people.member, world.people.coordinator]) {
      expect(await seen({ group: 'WG1', document: round.code, round: 'LC1' }, client)).toMatchObject({
        ...{ roundCount: 0, hiddenRounds: 1, asked: 0, answered: 0, inflow: [] },
      });
      expect(JSON.stringify(await seen({}, client))).not.toContain('5');
    }
    const { coalition: found } = await world.people.coordinator.client.get<{
      coalition: { overview: { rows: { alerts: { alert: string }[] }[] } };
    }>(ALERTS, { c: coalition.slug });
    expect(found.overview.rows[0]?.alerts.map(({ alert }) => alert)).toEqual(['ENDS_SOON']);
  });

  it('leaves out withdrawn and withheld comments, and those that somebody brought in for others', async () => {
    const round = await openRound();
    const { prisma } = world.application.database;
    const [withdrawn, withheld, brought] = await comment(round, 3, 'Technical');
    await prisma.comment.updateMany({ where: { authorId: withdrawn! }, data: { withdrawnAt: new Date() } });
    await prisma.comment.updateMany({ where: { authorId: withheld! }, data: { hiddenAt: new Date() } });
    const third = await prisma.comment.findFirstOrThrow({ where: { authorId: brought! } });
    await prisma.commentOrigin.create({
      data: {
        ...{ coalitionId: coalition.id, commentId: third.id, documentId: round.documentId, key: 'k', author: 'Else' },
        ...{ fileHash: 'h', fileName: 'f.docx' },
      },
    });
    expect(await seen({ group: 'WG1', document: round.code })).toMatchObject({ answered: 0 });
  });

  it('counts who put her name below a comment, as she was then', async () => {
    const round = await openRound();
    const { prisma } = world.application.database;
    const [author] = await comment(round, 1, 'Technical');
    const { id: commentId } = await prisma.comment.findFirstOrThrow({ where: { authorId: author! } });
    const people = [world.people.member, world.people.second, world.people.chair, world.people.editor];
    await prisma.commentSupport.createMany({
      data: people.map(({ id: personId }) => ({
        ...{ coalitionId: coalition.id, commentId, personId, stakeholderGroup: 'Government', region: 'Europe' },
        supportedAt: new Date(),
      })),
    });
    const evidence = await seen({ group: 'WG1', document: round.code });
    expect(evidence?.answered).toBe(5);
    // Four of the seven now speak as governments, and one of the five who answered would be known by the rest.
    expect(said(evidence?.stakeholderGroups, 'Academia')).toEqual({ word: 'Academia', asked: 3, answered: 0 });
    expect(said(evidence?.stakeholderGroups, 'Government')).toEqual({ word: 'Government', asked: 4, answered: null });
  });

  it('is for those who hold a role in the coalition, on the screen and in the file', async () => {
    const round = await openRound();
    const of = { group: 'WG1', document: round.code };
    for (const client of [world.stranger.client, world.visitor]) expect(await seen(of, client)).toBeNull();
    const file = async ({ cookie }: typeof world.visitor, address: string) =>
      fetch(`${world.origin}${address}`, cookie ? { headers: { cookie } } : {});
    const address = paths.evidenceFile(coalition.slug, of);
    const answer = await file(world.people.member.client, address);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(await answer.text()).toContain('Government');
    for (const client of [world.stranger.client, world.visitor]) expect((await file(client, address)).status).toBe(404);
    const nowhere = paths.evidenceFile(coalition.slug, { group: 'WG1', document: '=1+1' });
    expect((await file(world.people.member.client, nowhere)).status).toBe(404);
  });

  it('counts of a session who was named in it and who raised a hand', async () => {
    const { prisma } = world.application.database;
    const [meetingId, sessionId] = [newId(), newId()];
    const at = new Date();
    await prisma.meeting.create({
      data: {
        ...{ coalitionId: coalition.id, id: meetingId, code: 'IGF', title: 'A meeting', createdAt: at },
        ...{ firstDay: '2026-11-20', lastDay: '2026-11-21' },
      },
    });
    await prisma.stream.create({ data: { coalitionId: coalition.id, id: sessionId } });
    await prisma.session.create({
      data: {
        ...{ coalitionId: coalition.id, id: sessionId, meetingId, code: 'DC', title: 'A session', zone: 'UTC' },
        ...{
          startsAt: at,
          endsAt: new Date(at.getTime() + DAY),
          mode: 'HYBRID',
          links: [],
          visibility: 'PUBLIC',
          createdAt: at,
        },
      },
    });
    const { member, second, chair, editor } = world.people;
    await prisma.sessionRoleAssignment.createMany({
      data: [member, second, chair, editor].map(({ id: personId }) => ({
        ...{ coalitionId: coalition.id, id: newId(), sessionId, personId, role: 'SPEAKER' as const, from: at },
        ...{ stakeholderGroup: 'Technical', region: 'Europe' },
      })),
    });
    const evidence = await seen({ meeting: 'IGF', session: 'DC' });
    expect(evidence).toMatchObject({ title: 'A session', asked: 4, answered: 0 });
    expect(said(evidence?.stakeholderGroups, 'Government')).toMatchObject({ asked: 0 });
    expect(said(evidence?.regions, 'Europe')).toMatchObject({ asked: 4 });
    expect(await seen({ meeting: 'IGF', session: 'NONE' })).toBeNull();
  });

  it('raises an alert where a stakeholder group is not heard and the end is near', async () => {
    const round = await openRound({ audience: 'PUBLIC' });
    await comment(round, 1, 'Technical');
    const { coalition: found } = await world.people.chair.client.get<{
      coalition: { overview: { rows: { document: { code: string }; alerts: { alert: string; words: string[] }[] }[] } };
    }>(ALERTS, { c: coalition.slug });
    const row = found.overview.rows.find(({ document }) => document.code === round.code);
    expect(row?.alerts).toContainEqual({ alert: 'NO_VOICE', words: ['Government', 'Academia'] });
  });

  it('counts documents by stage for who may see them', async () => {
    const own = await plant(world, coalition, { stage: 'DRAFTING' });
    await openRound();
    const flow = async (client = world.people.chair.client) =>
      (await client.get<{ coalition: { stageFlow: unknown[] } }>(FLOW, { c: coalition.slug })).coalition.stageFlow;
    expect(own.code).not.toBe('');
    expect(await flow()).toEqual([
      { group: 'WG1', stage: 'DRAFTING', now: 1, left: 0, medianDays: null },
      { group: 'WG1', stage: 'LAST_CALL', now: 1, left: 0, medianDays: null },
      { group: null, stage: 'DRAFTING', now: 1, left: 0, medianDays: null },
      { group: null, stage: 'LAST_CALL', now: 1, left: 0, medianDays: null },
    ]);
    expect(await flow(world.people.outsider.client)).toHaveLength(2);
    expect(await flow(world.visitor)).toEqual([]);
  });

  it('takes the same few statements for one round and for twenty', async () => {
    const { client } = world.people.coordinator;
    const cost = () => countStatements(world, () => client.get(EVIDENCE, { c: coalition.slug, of: {} }));
    await openRound({ silent: false });
    const one = await cost();
    for (let count = 0; count < 19; count += 1) await openRound({ silent: false });
    expect(await seen({})).toMatchObject({ roundCount: 20 });
    expect(await cost()).toBe(one);
    expect(one).toBeLessThanOrEqual(12);
  });
});
