/** What is kept of somebody, for herself alone. */
import { newId } from '../platform/new-id';
import { plant } from '../testing/plant';
import type { World } from '../testing/world';
import { createWorld } from '../testing/world';

const SAID = `query ($first: Int!, $after: String) { viewer { said(first: $first, after: $after) { next comments { reference text document path comment { disposition { kind } } } } } }`;

interface SaidAnswer {
  viewer: {
    said: {
      next: string | null;
      comments: {
        reference: string;
        text: string;
        document: string | null;
        path: string | null;
        comment: object | null;
      }[];
    };
  };
}

describe('what is kept of a person', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const said = async (client: typeof world.visitor, first = 100, after: string | null = null) =>
    (await client.get<SaidAnswer>(SAID, { first, after })).viewer.said;

  it('is what she said, in all coalitions, and what became of it where she may still know', async () => {
    const [one, other] = [await world.coalition(), await world.coalition()];
    await plant(world, one, { stage: 'LAST_CALL', round: 'ENDED' });
    await plant(world, other, { stage: 'LAST_CALL', round: 'OPEN' });
    const { member, second } = world.people;
    const all = await said(member.client);
    expect(all.comments.map(({ text, document }) => [text, document])).toEqual([
      ['Planted.', 'Planted'],
      ['Planted.', 'Planted'],
    ]);
    const [first, rest] = [await said(member.client, 1), all.comments[1]];
    expect((await said(member.client, 1, first.next)).comments).toEqual([rest]);
    expect((await said(second.client)).comments).toEqual([]);
    expect((await said(world.visitor)).comments).toEqual([]);
    expect((await second.client.refusal(SAID, { first: 1, after: first.next })).code).toBe('INVALID_INPUT');
    // She left: her words stay hers, where they stand does not show any more.
    const { prisma, now } = { prisma: world.application.database.prisma, now: new Date() };
    await prisma.roleAssignment.update({ where: { id: one.assignments.member }, data: { to: now } });
    const left = (await said(member.client)).comments.filter(({ document }) => document === null);
    expect(left).toMatchObject([{ text: 'Planted.', path: null, comment: null }]);
  });

  it('is one file for herself, without what opens anything', async () => {
    const file = (cookie: string | null) =>
      fetch(`${world.origin}/files/me.json`, { headers: cookie ? { cookie } : {} });
    expect((await file(null)).status).toBe(404);
    const { member, second } = world.people;
    const { prisma } = world.application.database;
    const { id: coalitionId } = await world.coalition();
    const proposed = { coalitionId, title: 'Her area', state: 'OPEN', proposedAt: new Date() } as const;
    await prisma.groupProposal.create({ data: { ...proposed, id: newId(), proposedBy: member.id } });
    await prisma.groupProposal.create({ data: { ...proposed, id: newId(), title: 'Not hers', proposedBy: second.id } });
    const own = await file(member.client.cookie);
    const words = await own.text();
    const data = JSON.parse(words) as { person: { id: string }; comments: object[]; groupProposals: object[] };
    expect(data.groupProposals).toMatchObject([{ title: 'Her area' }]);
    expect(words).not.toContain('Not hers');
    expect([data.person.id, data.comments.length]).toEqual([member.id, 2]);
    expect(words).toContain('member@plenary.example');
    for (const name of ['second', 'chair', 'coordinator']) expect(words).not.toContain(`${name}@plenary.example`);
    expect(words).not.toContain('token=');
    expect(words).not.toMatch(/"(seq|salt|hash|origin)":/);
  });
});
