import { paths } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const DRAFT = `query ($input: AnnouncementDraftInput!) { announcementDraft(input: $input) { recipientCount subject text footer } }`;
const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  viewerCan entries { kind } publication { id reference announcement { audience recipientCount announcedBy { name } } } } }`;

interface Draft {
  announcementDraft: { recipientCount: number; subject: string; text: string; footer: string };
}

describe('an announcement', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const published = async (stage: 'PUBLISHED' | 'SUPERSEDED' = 'PUBLISHED') => {
    const planted = await plant(world, coalition, { stage, visibility: 'PUBLIC', round: 'ENDED', silent: true });
    const revision = await prisma().revision.findFirstOrThrow({ where: { documentId: planted.documentId } });
    const publicationId = newId();
    const reference = `X-WG1-${planted.code}-1`;
    await prisma().publication.create({
      data: {
        ...{ coalitionId: coalition.id, id: publicationId, documentId: planted.documentId, revisionId: revision.id },
        ...{ reference, edition: 1, publishedBy: null, publishedAt: new Date() },
      },
    });
    return { ...planted, publicationId, reference };
  };
  type Found = Awaited<ReturnType<typeof published>>;
  type Seen = {
    document: {
      viewerCan: string[];
      entries: { kind: string }[];
      publication: { announcement: { recipientCount: number; announcedBy: { name: string } } | null };
    };
  };
  const seen = async (client: Pick<World['visitor'], 'get'>, { code }: Found) =>
    (await client.get<Seen>(SEEN, { c: coalition.slug, d: code })).document;
  const draft = async ({ publicationId }: Found, audience: string) =>
    (await world.people.chair.client.get<Draft>(DRAFT, { input: { publicationId, audience } })).announcementDraft;
  const wish = ({ publicationId }: Found, notice: { subject: string; text: string } | null = null) => ({
    input: { announcementId: newId(), publicationId, audience: 'COALITION', notice },
  });
  const mails = ({ publicationId }: Found) =>
    prisma().outboxMail.findMany({ where: { cause: `publication-announced:${publicationId}` } });
  const feed = async () => (await fetch(world.origin + paths.publicFeed(coalition.slug))).text();

  it('mails as many as it said, once, and only then the feed has it', async () => {
    const found = await published();
    const { chair } = world.people;
    expect(await feed()).not.toContain(found.reference);
    expect(await (await fetch(world.origin + paths.publicCoalition(coalition.slug))).text()).toContain(found.reference);
    expect(await seen(world.visitor, found)).toMatchObject({ publication: { announcement: null }, viewerCan: [] });
    expect((await seen(chair.client, found)).viewerCan).toContain('ANNOUNCE_PUBLICATION');
    const { recipientCount, subject, footer } = await draft(found, 'COALITION');
    expect(recipientCount).toBeGreaterThan(3);
    expect(footer).toContain(paths.publication(coalition.slug, 'WG1', found.code));
    expect(await mails(found)).toEqual([]);
    const input = wish(found);
    await Promise.all([1, 2].map(() => chair.client.get(MUTATIONS.announcePublication, input)));
    await chair.client.get(MUTATIONS.announcePublication, input);
    const sent = await mails(found);
    expect(sent).toHaveLength(recipientCount);
    expect(sent.every((mail) => mail.subject === subject && mail.text.endsWith(footer))).toBe(true);
    const after = await seen(world.visitor, found);
    expect(after.publication.announcement).toMatchObject({ recipientCount, audience: 'COALITION' });
    expect(after.entries.filter(({ kind }) => kind === 'ANNOUNCED')).toHaveLength(1);
    expect(await feed()).toContain(found.reference);
    expect(await verifyStream(prisma(), found.documentId)).toBe(true);
  });

  it('goes out in the words that somebody changed, which neither feed nor record repeats', async () => {
    const found = await published();
    const notice = { subject: 'At last', text: 'Canaries sing of it.\n' };
    await world.people.secretary.client.get(MUTATIONS.announcePublication, wish(found, notice));
    const { footer } = await draft(found, 'COALITION');
    expect((await mails(found)).map(({ subject, text }) => [subject, text])[0]).toEqual([
      'At last',
      `Canaries sing of it.\n\n${footer}`,
    ]);
    expect(await feed()).not.toContain('Canaries');
  });

  it('is made once: a second one, other words and another hand are refused', async () => {
    const found = await published();
    const { chair, secretary } = world.people;
    const first = wish(found);
    await chair.client.get(MUTATIONS.announcePublication, first);
    const count = (await mails(found)).length;
    const others = [
      [chair, wish(found)],
      [secretary, first],
      [chair, { input: { ...first.input, audience: 'GROUP' } }],
      [chair, { input: { ...first.input, notice: { subject: 'Other', text: 'Words.' } } }],
      [chair, { input: { ...wish(await published()).input, announcementId: first.input.announcementId } }],
    ] as const;
    for (const [person, input] of others)
      expect((await person.client.refusal(MUTATIONS.announcePublication, input)).code).toBe('CONFLICT');
    expect(await mails(found)).toHaveLength(count);
  });

  it('reaches those outside who commented, where it is for everybody, and each person once', async () => {
    const found = await published();
    const before = await draft(found, 'COALITION');
    expect((await draft(found, 'PUBLIC')).recipientCount).toBe(before.recipientCount);
    const guestId = newId();
    const addresses = ['a', 'b'].map((name) => ({ address: `${name}-${found.code.toLowerCase()}@example.org` }));
    await prisma().person.create({
      data: { id: guestId, name: 'Example Guest', createdAt: new Date(), addresses: { create: addresses } },
    });
    const said = { coalitionId: coalition.id, roundId: found.roundId, anchorKind: 'DOCUMENT' as const };
    for (const [at, authorId] of [guestId, guestId, world.people.member.id].entries())
      await prisma().comment.create({
        data: {
          ...said,
          ...{ id: newId(), number: at + 1, reference: `${found.code}-${at}`, type: 'GENERAL', text: 'Yes.' },
          ...{ authorId, submittedAt: new Date() },
        },
      });
    expect((await draft(found, 'PUBLIC')).recipientCount).toBe(before.recipientCount + 1);
    expect((await draft(found, 'GROUP')).recipientCount).toBeLessThan(before.recipientCount);
  });

  it('is not made of what another edition has taken the place of', async () => {
    const found = await published('SUPERSEDED');
    expect((await world.people.chair.client.refusal(MUTATIONS.announcePublication, wish(found))).code).toBe(
      'TRANSITION_UNKNOWN',
    );
    expect((await seen(world.people.chair.client, found)).viewerCan).not.toContain('ANNOUNCE_PUBLICATION');
  });

  it('is looked at by those alone who may make it, in words that are words', async () => {
    const found = await published();
    const { member, outsider, chair } = world.people;
    const input = { publicationId: found.publicationId, audience: 'COALITION' };
    for (const client of [member.client, outsider.client])
      expect((await client.refusal(DRAFT, { input })).code).toBe('FORBIDDEN');
    expect((await world.visitor.refusal(DRAFT, { input })).code).toBe('UNAUTHENTICATED');
    expect(
      await chair.client.refusal(MUTATIONS.announcePublication, wish(found, { subject: ' ', text: '\u0000' })),
    ).toMatchObject({ code: 'INVALID_INPUT', fields: { subject: 'required', text: 'not-text' } });
  });
});
