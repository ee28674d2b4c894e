import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const LIST = `query ($c: String!) { coalition(slug: $c) {
  organisations { id name speakers { id person { id } } } viewerSpeaksFor { id } viewerCan } }`;
const READ = `query ($c: String!, $d: String!) {
  document(coalition: $c, group: "WG1", code: $d) { rounds { comments { id jointOf { name } onBehalfOf viewerCan } } }
  roundDesk(coalition: $c, group: "WG1", document: $d, code: "LC1") { comments { id jointOf { name } } } }`;

interface Listed {
  coalition: {
    organisations: { id: string; name: string; speakers: { id: string; person: { id: string } }[] }[];
    viewerSpeaksFor: { id: string }[];
    viewerCan: string[];
  };
}

describe('an organisation', () => {
  let world: World;
  let coalition: Coalition;
  let at: Planted;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    coalition = await world.coalition();
    at = await plant(world, coalition, { stage: 'LAST_CALL', round: 'OPEN', audience: 'COALITION' });
  });

  const name = (organisationId: string, words: string) => ({
    input: { organisationId, coalitionId: coalition.id, name: words },
  });
  const league = async (): Promise<{ organisationId: string; speakerId: string }> => {
    const [organisationId, speakerId] = [newId(), newId()];
    const { chair, member } = world.people;
    await chair.client.get(MUTATIONS.addOrganisation, name(organisationId, 'Example League'));
    await chair.client.get(MUTATIONS.addSpeaker, { input: { speakerId, organisationId, personId: member.id } });
    return { organisationId, speakerId };
  };
  const comment = (organisationId: string | null, commentId = newId()) => ({
    input: {
      commentId,
      roundId: at.roundId,
      anchor: { kind: 'DOCUMENT' },
      type: 'GENERAL',
      text: 'We say this together.',
      organisationId,
    },
  });

  it('is there once in a coalition, whatever its case, and is the same row for a retry', async () => {
    const { chair, secretary } = world.people;
    const id = newId();
    await Promise.all([1, 2].map(() => chair.client.get(MUTATIONS.addOrganisation, name(id, 'Example League'))));
    const refused = async (variables: Record<string, unknown>, client = chair.client) =>
      (await client.refusal(MUTATIONS.addOrganisation, variables)).code;
    expect(await refused(name(newId(), ' example  LEAGUE '))).toBe('CONFLICT');
    expect(await refused(name(id, 'Another'))).toBe('CONFLICT');
    expect(await refused(name(id, 'Example League'), secretary.client)).toBe('CONFLICT');
    expect(await refused(name(newId(), '   '))).toBe('INVALID_INPUT');
    const listed = await world.people.member.client.get<Listed>(LIST, { c: coalition.slug });
    expect(listed.coalition.organisations.map((one) => one.name)).toEqual(['Example League']);
    const elsewhere = await world.coalition();
    const input = { organisationId: newId(), coalitionId: elsewhere.id, name: 'Example League' };
    await chair.client.get(MUTATIONS.addOrganisation, { input });
  });

  it('is named by chairs and coordinators alone; who speaks for it is for members of the coalition', async () => {
    const { member, outsider, chair } = world.people;
    await league();
    for (const client of [member.client, outsider.client]) {
      const { coalition: seen } = await client.get<Listed>(LIST, { c: coalition.slug });
      expect(seen.viewerCan).not.toContain('MANAGE_ORGANISATIONS');
      expect(seen.organisations[0]?.speakers.map(({ person }) => person.id)).toEqual([member.id]);
      expect((await client.refusal(MUTATIONS.addOrganisation, name(newId(), 'Other'))).code).toBe('FORBIDDEN');
    }
    expect((await chair.client.get<Listed>(LIST, { c: coalition.slug })).coalition.viewerCan).toContain(
      'MANAGE_ORGANISATIONS',
    );
    const stranger = await world.stranger.client.get<Listed>(LIST, { c: coalition.slug });
    expect(stranger.coalition.organisations).toEqual([]);
  });

  it('speaks only through whom it lets, on every surface as itself', async () => {
    const { member, second, chair } = world.people;
    const { organisationId, speakerId } = await league();
    const made = comment(organisationId);
    await Promise.all([1, 2].map(() => member.client.get(MUTATIONS.makeComment, made)));
    expect((await second.client.refusal(MUTATIONS.makeComment, comment(organisationId))).code).toBe('FORBIDDEN');
    expect((await chair.client.refusal(MUTATIONS.makeComment, comment(organisationId))).code).toBe('FORBIDDEN');
    expect((await member.client.refusal(MUTATIONS.makeComment, comment(newId()))).code).toBe('NOT_FOUND');
    expect((await member.client.refusal(MUTATIONS.makeComment, comment('league'))).code).toBe('NOT_FOUND');
    const taken = { input: { ...made.input, organisationId: null } };
    expect((await member.client.refusal(MUTATIONS.makeComment, taken)).code).toBe('CONFLICT');

    type Seen = { id: string; jointOf: { name: string } | null; viewerCan: string[] }[];
    const read = async (client = second.client) =>
      client.get<{ document: { rounds: { comments: Seen }[] }; roundDesk: { comments: Seen } }>(READ, {
        c: coalition.slug,
        d: at.code,
      });
    const id = made.input.commentId;
    const { document, roundDesk } = await read();
    for (const comments of [document.rounds[0]!.comments, roundDesk.comments]) {
      expect(comments.find((one) => one.id === id)?.jointOf).toEqual({ name: 'Example League' });
      expect(comments.find((one) => one.id === at.commentId)?.jointOf).toBeNull();
    }
    const sheet = await fetch(
      `${world.origin}${paths.dispositionsFile(coalition.slug, 'WG1', at.code, 'LC1', 'csv')}`,
      { headers: { cookie: member.client.cookie ?? '' } },
    );
    expect([sheet.status, await sheet.text()]).toEqual([200, expect.stringContaining('Example League')]);

    await chair.client.get(MUTATIONS.endSpeaker, { speakerId });
    expect((await chair.client.refusal(MUTATIONS.endSpeaker, { speakerId })).code).toBe('CONFLICT');
    const edit = { input: { commentId: id, type: 'GENERAL', text: 'Other words.' } };
    expect((await member.client.refusal(MUTATIONS.editComment, edit)).code).toBe('FORBIDDEN');
    const own = (await read(member.client)).document.rounds[0]!.comments.find((one) => one.id === id);
    expect(own?.viewerCan).toContain('WITHDRAW_COMMENT');
    expect(own?.viewerCan).not.toContain('EDIT_COMMENT');
    await member.client.get(MUTATIONS.withdrawComment, { commentId: id });
  });

  it('is edited and withdrawn by all who speak for it, and its history names who', async () => {
    const { member, second, chair } = world.people;
    const { organisationId, speakerId } = await league();
    const made = comment(organisationId);
    const { commentId } = made.input;
    await member.client.get(MUTATIONS.makeComment, made);
    const edit = (text: string) => ({ input: { commentId, type: 'GENERAL', text } });
    const mine = async ({ client }: typeof member): Promise<string[]> =>
      (
        await client.get<{ document: { rounds: { comments: { id: string; viewerCan: string[] }[] }[] } }>(READ, {
          c: coalition.slug,
          d: at.code,
        })
      ).document.rounds[0]!.comments.find((one) => one.id === commentId)!.viewerCan;
    expect((await second.client.refusal(MUTATIONS.editComment, edit('Not ours.'))).code).toBe('FORBIDDEN');
    expect((await second.client.refusal(MUTATIONS.withdrawComment, { commentId })).code).toBe('FORBIDDEN');
    expect(await mine(second)).not.toContain('EDIT_COMMENT');
    const other = { speakerId: newId(), organisationId, personId: second.id };
    await chair.client.get(MUTATIONS.addSpeaker, { input: other });
    expect(await mine(second)).toEqual(expect.arrayContaining(['EDIT_COMMENT', 'WITHDRAW_COMMENT']));
    await second.client.get(MUTATIONS.editComment, edit('Ours, put better.'));
    await member.client.get(MUTATIONS.editComment, edit('Ours, put best.'));
    const { prisma } = world.application.database;
    const { reference } = await prisma.comment.findUniqueOrThrow({ where: { id: commentId } });
    const history = async () =>
      (
        await chair.client.get<{ comment: Record<string, unknown> }>(
          `query ($c: String!, $d: String!, $r: String!) { comment(coalition: $c, group: "WG1", document: $d, reference: $r) {
            author { id } editedBy { id } withdrawnBy { id } versions { number writtenBy { id } } } }`,
          { c: coalition.slug, d: at.code, r: reference },
        )
      ).comment;
    expect(await history()).toEqual({
      author: { id: member.id },
      editedBy: { id: member.id },
      withdrawnBy: null,
      versions: [
        { number: 2, writtenBy: { id: second.id } },
        { number: 1, writtenBy: { id: member.id } },
      ],
    });
    // A right that has ended changes nothing any more; its author's own withdrawal needs none.
    await chair.client.get(MUTATIONS.endSpeaker, { speakerId });
    expect((await member.client.refusal(MUTATIONS.editComment, edit('Mine?'))).code).toBe('FORBIDDEN');
    await second.client.get(MUTATIONS.withdrawComment, { commentId });
    expect(await history()).toMatchObject({ author: { id: member.id }, withdrawnBy: { id: second.id } });
  });

  it('lets no comment in after the right of its speaker has ended, however close they come', async () => {
    const { member, chair } = world.people;
    const { organisationId, speakerId } = await league();
    const sent = [...Array(6)].map(() => comment(organisationId));
    const results = await Promise.allSettled([
      ...sent.map((one) => member.client.get(MUTATIONS.makeComment, one)),
      chair.client.get(MUTATIONS.endSpeaker, { speakerId }),
    ]);
    expect(results.at(-1)?.status).toBe('fulfilled');
    const { prisma } = world.application.database;
    const { to } = await prisma.organisationSpeaker.findUniqueOrThrow({ where: { id: speakerId } });
    const kept = await prisma.comment.findMany({ where: { organisationId } });
    expect(kept).toHaveLength(results.filter(({ status }) => status === 'fulfilled').length - 1);
    expect(kept.filter(({ submittedAt }) => submittedAt > to!)).toEqual([]);
    expect((await member.client.refusal(MUTATIONS.makeComment, comment(organisationId))).code).toBe('FORBIDDEN');
  });
});
