import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import type { Coalition, Person, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $id: ID!) { coalition(slug: $c) { groupProposals { id } groupProposal(id: $id) {
  state reason version stakeholderGroups viewerCan unmet { guard count path } supports { isContact stakeholderGroup person { id } } group { code charter state roles { role person { id } } } } } }`;

interface Seen {
  state: string;
  reason: string | null;
  version: number;
  stakeholderGroups: string[];
  viewerCan: string[];
  unmet: { guard: string; count: number | null; path: string }[];
  supports: { isContact: boolean; stakeholderGroup: string | null; person: { id: string } }[];
  group: { code: string; charter: string; roles: { role: string; person: { id: string } }[] } | null;
}

describe('a proposed area of work', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const WORDS = { title: 'A new area', need: 'It is needed.', actionPlan: 'This is done.' };
  const declare = ({ name, client }: Person, stakeholderGroup: string | null) =>
    client.get(MUTATIONS.declareMyself, {
      input: { name, stakeholderGroup, prefersNot: stakeholderGroup ? [] : ['STAKEHOLDER_GROUP'] },
    });
  const propose = async (words: object = WORDS, isContact = true, proposalId = newId()) => {
    const input = { proposalId, coalitionId: coalition.id, ...words, isContact };
    await world.people.member.client.get(MUTATIONS.proposeGroup, { input });
    return proposalId;
  };
  const support = ({ client }: Person, proposalId: string, isContact = false) =>
    client.get(MUTATIONS.supportGroupProposal, { proposalId, isContact });
  const seen = async (id: string, client = world.people.coordinator.client) => {
    const { coalition: found } = await client.get<{ coalition: { groupProposals: object[]; groupProposal: Seen } }>(
      SEEN,
      { c: coalition.slug, id },
    );
    return found.groupProposal;
  };
  const accept = (proposalId: string, { code = 'WG9', seen: version = 1, groupId = newId() } = {}) => ({
    input: { proposalId, groupId, code, seen: version },
  });
  const guards = async (id: string) =>
    (await seen(id)).unmet.map(({ guard, count }) => (count ? [guard, count] : guard));
  /** With the three stakeholder groups that are needed. */
  const supported = async () => {
    const { member, second, outsider } = world.people;
    await declare(member, 'Academia');
    await declare(second, 'Civil society');
    await declare(outsider, 'Government');
    const id = await propose();
    await support(second, id);
    await support(outsider, id);
    return id;
  };

  const told = async (id: string) => {
    const { prisma } = world.application.database;
    const mails = await prisma.outboxMail.findMany({ where: { cause: `group-proposal-ended:${id}` } });
    return Promise.all(
      mails.map(async ({ address, text }) => {
        const { personId } = await prisma.personAddress.findUniqueOrThrow({ where: { address } });
        return [personId, text.replace(/\n\nhttps?:\S+$/, '')];
      }),
    );
  };

  it('says all that is missing and where it is met, until nothing is', async () => {
    const { member, second, outsider, editor, coordinator } = world.people;
    await declare(member, 'Academia');
    const id = await propose({ title: 'A new area' }, false);
    expect(await guards(id)).toEqual([
      'PROPOSAL_NEED',
      'PROPOSAL_PLAN',
      'PROPOSAL_CONTACT',
      ['PROPOSAL_STAKEHOLDERS', 2],
    ]);
    const refused = await coordinator.client.refusal(MUTATIONS.acceptGroupProposal, accept(id));
    expect(refused.code).toBe('GUARDS_UNMET');
    expect(JSON.stringify(refused)).toContain(`/c/${coalition.slug}/proposals/${id}#support`);
    await member.client.get(MUTATIONS.reviseGroupProposal, { input: { proposalId: id, ...WORDS, seen: 1 } });
    expect(await guards(id)).toEqual(['PROPOSAL_CONTACT', ['PROPOSAL_STAKEHOLDERS', 2]]);
    // Who prefers not to say takes part, and counts for none.
    await declare(editor, null);
    await support(editor, id, true);
    await declare(second, 'Academia');
    await support(second, id);
    expect(await guards(id)).toEqual([['PROPOSAL_STAKEHOLDERS', 2]]);
    // What she declares later is not what she came from then; said again, it is.
    await declare(second, 'Civil society');
    expect(await guards(id)).toEqual([['PROPOSAL_STAKEHOLDERS', 2]]);
    await support(second, id);
    await declare(outsider, 'Government');
    await support(outsider, id);
    expect(await guards(id)).toEqual([]);
    await outsider.client.get(MUTATIONS.leaveGroupProposal, { proposalId: id });
    expect(await guards(id)).toEqual([['PROPOSAL_STAKEHOLDERS', 1]]);
  });

  it('becomes a group with those who would take part and still belong, once', async () => {
    const { member, second, outsider, coordinator } = world.people;
    const id = await supported();
    const { prisma } = world.application.database;
    await prisma.roleAssignment.updateMany({
      where: { coalitionId: coalition.id, personId: outsider.id },
      data: { to: new Date() },
    });
    const same = accept(id);
    await Promise.all([1, 2, 3].map(() => coordinator.client.get(MUTATIONS.acceptGroupProposal, same)));
    const { state, group, unmet, viewerCan } = await seen(id);
    expect([state, unmet, viewerCan]).toEqual(['ACCEPTED', [], []]);
    expect(group).toMatchObject({ code: 'WG9', charter: 'It is needed.\n\nThis is done.', state: 'ACTIVE' });
    expect(group?.roles.map(({ role, person }) => [role, person.id]).sort()).toEqual(
      [
        ['MEMBER', member.id],
        ['MEMBER', second.id],
      ].sort(),
    );
    // However often it was sent, and not to who left.
    expect((await told(id)).map(([personId]) => personId).sort()).toEqual([member.id, second.id, outsider.id].sort());
    expect(await verifyStream(prisma, coalition.id)).toBe(true);
    expect(await verifyStream(prisma, same.input.groupId)).toBe(true);
    const code = async (person: Person, mutation: keyof typeof MUTATIONS, variables: Record<string, unknown>) =>
      (await person.client.refusal(MUTATIONS[mutation], variables)).code;
    expect(await code(coordinator, 'acceptGroupProposal', accept(id, { code: 'WG8' }))).toBe('CONFLICT');
    expect(await code(coordinator, 'declineGroupProposal', { proposalId: id, reason: 'Late.' })).toBe('CONFLICT');
    expect(await code(second, 'leaveGroupProposal', { proposalId: id })).toBe('CONFLICT');
    expect(await code(member, 'withdrawGroupProposal', { proposalId: id })).toBe('CONFLICT');
  });

  it('makes nothing where the code is taken, the words have changed, or two decide at once', async () => {
    const { coordinator, member } = world.people;
    const { prisma } = world.application.database;
    const id = await supported();
    const count = () => prisma.workingGroup.count({ where: { coalitionId: coalition.id } });
    const refused = async (variables: Record<string, unknown>) =>
      (await coordinator.client.refusal(MUTATIONS.acceptGroupProposal, variables)).code;
    expect(await refused(accept(id, { code: 'WG1' }))).toBe('CONFLICT');
    expect(await refused(accept(id, { code: 'wg 9' }))).toBe('INVALID_INPUT');
    expect(await refused(accept(id, { groupId: coalition.groups.WG1 }))).toBe('CONFLICT');
    await member.client.get(MUTATIONS.reviseGroupProposal, {
      input: { proposalId: id, ...WORDS, title: 'Another', seen: 1 },
    });
    expect(await refused(accept(id))).toBe('CONFLICT');
    expect(await count()).toBe(2);
    const both = await Promise.all([
      coordinator.client.ask(MUTATIONS.acceptGroupProposal, accept(id, { seen: 2 })),
      coordinator.client.ask(MUTATIONS.declineGroupProposal, { proposalId: id, reason: 'No.' }),
    ]);
    expect(both.filter(({ refusals }) => refusals.length > 0)).toHaveLength(1);
    const { state } = await seen(id);
    expect(await count()).toBe(state === 'ACCEPTED' ? 3 : 2);
  });

  it('is declined with a reason that is read, or withdrawn by who proposed it', async () => {
    const { coordinator, member, second } = world.people;
    const id = await propose();
    const blank = { proposalId: id, reason: ' \u200b' };
    expect((await coordinator.client.refusal(MUTATIONS.declineGroupProposal, blank)).code).toBe('INVALID_INPUT');
    await coordinator.client.get(MUTATIONS.declineGroupProposal, { proposalId: id, reason: 'WG1 does this.' });
    expect(await seen(id, second.client)).toMatchObject({ state: 'DECLINED', reason: 'WG1 does this.' });
    const other = await propose();
    await support(second, other);
    const { code } = await second.client.refusal(MUTATIONS.withdrawGroupProposal, { proposalId: other });
    expect(code).toBe('FORBIDDEN');
    await member.client.get(MUTATIONS.withdrawGroupProposal, { proposalId: other });
    expect((await seen(other)).state).toBe('WITHDRAWN');
    // Whoever waits for it is told; whoever decided knows.
    expect(await told(id)).toEqual([[member.id, expect.stringMatching(/:\n\nWG1 does this\.$/)]]);
    expect(await told(other)).toEqual([[second.id, expect.stringContaining('withdrawn')]]);
  });

  it("is one however often it is sent, nobody else's, and unknown outside the coalition", async () => {
    const { member, second } = world.people;
    const id = newId();
    await Promise.all([1, 2, 3].map(() => propose(WORDS, true, id)));
    const input = { proposalId: id, coalitionId: coalition.id, ...WORDS, isContact: true };
    expect((await second.client.refusal(MUTATIONS.proposeGroup, { input })).code).toBe('CONFLICT');
    const changed = { input: { ...input, title: 'Another' } };
    expect((await member.client.refusal(MUTATIONS.proposeGroup, changed)).code).toBe('CONFLICT');
    for (const client of [world.visitor, world.stranger.client]) {
      const { coalition: found } = await client.get<{ coalition: object }>(SEEN, { c: coalition.slug, id });
      expect(found).toEqual({ groupProposals: [], groupProposal: null });
    }
    const { code } = await world.stranger.client.refusal(MUTATIONS.supportGroupProposal, {
      ...{ proposalId: id, isContact: true },
    });
    expect(code).toBe('NOT_FOUND');
    const elsewhere = await world.coalition();
    const { coalition: found } = await member.client.get<{ coalition: object }>(SEEN, { c: elsewhere.slug, id });
    expect(found).toEqual({ groupProposals: [], groupProposal: null });
  });
});
