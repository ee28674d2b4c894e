import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  publication { viewerCan errata { number words accepted reason reportedBy { name } } } } }`;

describe('an erratum', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const published = async () => {
    const planted = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC' });
    const { prisma } = world.application.database;
    const revision = await prisma.revision.findFirstOrThrow({ where: { documentId: planted.documentId } });
    const publicationId = newId();
    await prisma.publication.create({
      data: {
        coalitionId: coalition.id,
        id: publicationId,
        documentId: planted.documentId,
        revisionId: revision.id,
        reference: `X-WG1-${planted.code}-1`,
        edition: 1,
        publishedBy: null,
        publishedAt: new Date(),
      },
    });
    return { ...planted, publicationId };
  };
  type Found = Awaited<ReturnType<typeof published>>;
  const report = (found: Found, words = 'something that can be commented', erratumId = newId()) => ({
    input: { erratumId, publicationId: found.publicationId, words, correction: 'something else', note: null },
  });
  const seen = async (client: { get: World['visitor']['get'] }, { code }: Found) => {
    type Seen = {
      document: { publication: { viewerCan: string[]; errata: { accepted: boolean | null; words: string }[] } };
    };
    return (await client.get<Seen>(SEEN, { c: coalition.slug, d: code })).document.publication;
  };

  it('is seen by those who decide, then by everybody; the text stays', async () => {
    const found = await published();
    const { member, chair } = world.people;
    await member.client.get(MUTATIONS.reportErratum, report(found));
    expect((await seen(chair.client, found)).errata).toMatchObject([{ number: 1, accepted: null }]);
    expect((await seen(member.client, found)).errata).toHaveLength(1);
    expect((await seen(world.visitor, found)).errata).toEqual([]);
    const erratum = await world.application.database.prisma.erratum.findFirstOrThrow({
      where: { publicationId: found.publicationId },
    });
    const input = { erratumId: erratum.id, accepted: true, reason: 'Right.' };
    await chair.client.get(MUTATIONS.decideErratum, { input });
    await chair.client.get(MUTATIONS.decideErratum, { input });
    expect(await seen(world.visitor, found)).toMatchObject({
      viewerCan: [],
      errata: [{ accepted: true, reason: 'Right.', words: 'something that can be commented' }],
    });
    const other = { input: { ...input, accepted: false } };
    expect((await world.people.secretary.client.refusal(MUTATIONS.decideErratum, other)).code).toBe('CONFLICT');
    expect(await verifyStream(world.application.database.prisma, found.documentId)).toBe(true);
    const page = await fetch(`${world.origin}/p/${coalition.slug}/WG1/${found.code}`);
    expect(await page.text()).toContain('something else');
  });

  it('is one report however often it is sent, and numbers have no gap', async () => {
    const found = await published();
    const { member, second } = world.people;
    const one = report(found);
    await Promise.all([
      member.client.get(MUTATIONS.reportErratum, one),
      member.client.get(MUTATIONS.reportErratum, one),
      second.client.get(MUTATIONS.reportErratum, report(found, 'something else')),
    ]);
    expect(
      (await seen(world.people.chair.client, found)).errata.map((each) => (each as { number?: number }).number),
    ).toEqual([1, 2]);
    const stolen = { input: { ...one.input, words: 'Planted' } };
    expect((await second.client.refusal(MUTATIONS.reportErratum, stolen)).code).toBe('CONFLICT');
  });

  it('is about words that stand there', async () => {
    const found = await published();
    const { member } = world.people;
    expect(
      await member.client.refusal(MUTATIONS.reportErratum, report(found, 'words that nobody published')),
    ).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const { outsider } = world.people;
    expect((await outsider.client.refusal(MUTATIONS.reportErratum, report(found))).code).toBe('FORBIDDEN');
  });
});
