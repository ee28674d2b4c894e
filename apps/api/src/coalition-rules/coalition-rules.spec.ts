import { DAY } from '../testing/acts';
import { newId } from '../platform/new-id';
import { plant } from '../testing/plant';
import { countStatements } from '../testing/statements';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const RULES = `query ($c: String!) { coalition(slug: $c) { ruleChecks { rule met count at path } } }`;

describe('the rules of a coalition', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const checks = async (client = world.people.member.client) =>
    (
      await client.get<{ coalition: { ruleChecks: { rule: string; met: boolean; count: number; path: string }[] } }>(
        RULES,
        {
          c: coalition.slug,
        },
      )
    ).coalition.ruleChecks;
  const unmet = async () => (await checks()).filter(({ met }) => !met).map(({ rule, count }) => [rule, count]);

  it('are checked for those who hold a role, in a single statement of their own', async () => {
    // Everybody here says that she is of academia.
    expect(await unmet()).toEqual([['STAKEHOLDER_GROUPS', 1]]);
    for (const client of [world.stranger.client, world.visitor]) expect(await checks(client)).toEqual([]);
    const { client } = world.people.member;
    expect(await countStatements(world, () => client.get(RULES, { c: coalition.slug }))).toBeLessThanOrEqual(5);
  });

  it('count three stakeholder groups among the members as they say it now', async () => {
    const { prisma } = world.application.database;
    await prisma.coalition.update({
      where: { id: coalition.id },
      data: { stakeholderGroups: ['Academia', 'Government', 'Else'] },
    });
    for (const [name, stakeholderGroup] of [
      ['chair', 'Government'],
      ['editor', 'Else'],
    ] as const)
      await prisma.affiliation.updateMany({
        where: { personId: world.people[name].id, to: null },
        data: { stakeholderGroup },
      });
    expect(await unmet()).toEqual([]);
    await prisma.affiliation.updateMany({ where: { to: null }, data: { stakeholderGroup: 'Academia' } });
  });

  it('see a group that talks only behind its door, and whoever was taken out', async () => {
    await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'GROUP', round: 'OPEN', audience: 'GROUP' });
    // What is behind the door stays there; that there is one is no secret.
    const { coordinator, outsider } = world.people;
    const seen = await checks();
    for (const { client } of [coordinator, outsider]) expect(await checks(client)).toEqual(seen);
    const { prisma } = world.application.database;
    await prisma.roleAssignment.update({
      where: { id: coalition.assignments.second },
      data: { to: new Date(), endedBy: world.people.chair.id },
    });
    expect(await unmet()).toEqual([
      ['OPEN_MEMBERSHIP', 1],
      ['OPEN_LIST', 1],
      ['STAKEHOLDER_GROUPS', 1],
    ]);
    await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', audience: 'COALITION' });
    await prisma.roleAssignment.update({
      where: { id: coalition.assignments.second },
      data: { endedBy: world.people.second.id },
    });
    expect(await unmet()).toEqual([['STAKEHOLDER_GROUPS', 1]]);
  });

  it('lead to the round without its report and to the publication without a word on dissent', async () => {
    const { prisma } = world.application.database;
    const ended = await plant(world, coalition, {
      ...{ stage: 'WRITE_UP', visibility: 'COALITION', round: 'ENDED', audience: 'COALITION' },
    });
    await prisma.round.update({
      where: { id: ended.roundId },
      data: { opensAt: new Date(Date.now() - 200 * DAY), closesAt: new Date(Date.now() - 100 * DAY) },
    });
    const published = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC' });
    const { id: revisionId } = await prisma.revision.findFirstOrThrow({ where: { documentId: published.documentId } });
    await prisma.publication.create({
      data: {
        ...{ coalitionId: coalition.id, id: newId(), documentId: published.documentId, revisionId, edition: 1 },
        ...{ reference: `R-${published.code}`, publishedAt: new Date() },
      },
    });
    const found = (await checks()).filter(({ met }) => !met);
    expect(found.map(({ rule }) => rule)).toEqual(['OPEN_ARCHIVE', 'STAKEHOLDER_GROUPS', 'MINORITY_VIEWS']);
    expect(found[0]?.path).toContain(`/d/${ended.code}/rounds/LC1/dispositions`);
    expect(found[2]?.path).toContain(`/d/${published.code}/decisions`);
    await prisma.minorityStatement.create({
      data: {
        coalitionId: coalition.id,
        id: newId(),
        documentId: published.documentId,
        text: null,
        statedAt: new Date(),
      },
    });
    expect((await unmet()).map(([rule]) => rule)).toEqual(['OPEN_ARCHIVE', 'STAKEHOLDER_GROUPS']);
  });

  it('are late with a report a year after the coalition began, and not after one that came', async () => {
    const { prisma } = world.application.database;
    await prisma.coalition.update({
      where: { id: coalition.id },
      data: { createdAt: new Date(Date.now() - 400 * DAY) },
    });
    expect((await unmet()).map(([rule]) => rule)).toContain('YEARLY_REPORT');
    const report = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC', kind: 'session-report' });
    const { id: revisionId } = await prisma.revision.findFirstOrThrow({ where: { documentId: report.documentId } });
    await prisma.publication.create({
      data: {
        ...{ coalitionId: coalition.id, id: newId(), documentId: report.documentId, revisionId, edition: 1 },
        ...{ reference: `R-${report.code}`, publishedAt: new Date() },
      },
    });
    expect((await unmet()).map(([rule]) => rule)).not.toContain('YEARLY_REPORT');
  });
});
