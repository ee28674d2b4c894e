import { paths } from '@plenary/domain';
import { openArchive } from '@plenary/formats/fixtures';
import { newId } from '../platform/new-id';
import { verifyStream } from '../platform/record/record';
import { MUTATIONS } from '../testing/acts';
import { countStatements } from '../testing/statements';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

const SEEN = `query ($c: String!, $d: String!) { document(coalition: $c, group: "WG1", code: $d) {
  id stage edition viewerCan latestRevision { number changeLog blocks } workingDraft { changed }
  supersedes { kind reason inForce superseded { code } }
  supersededBy { kind reason inForce document { code } }
  editions { reference edition }
  publication { reference edition } } }`;

interface Seen {
  id: string;
  stage: string;
  edition: number;
  viewerCan: string[];
  latestRevision: { number: number; changeLog: string; blocks: { id: string; text: string }[] };
  supersedes: { kind: string; reason: string; inForce: boolean; superseded: { code: string } }[];
  supersededBy: { kind: string; inForce: boolean; document: { code: string } } | null;
  editions: { reference: string; edition: number }[];
  publication: { reference: string; edition: number } | null;
}

describe('what takes the place of a published text', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const prisma = () => world.application.database.prisma;
  const seen = async (client: Pick<World['visitor'], 'get'>, code: string) =>
    (await client.get<{ document: Seen | null }>(SEEN, { c: coalition.slug, d: code })).document;

  /** What stands between a text and its publication is met by hand. */
  const publish = async ({ documentId, code }: Pick<Planted, 'documentId' | 'code'>): Promise<Seen> => {
    const revision = await prisma().revision.findFirstOrThrow({ where: { documentId }, orderBy: { number: 'desc' } });
    await prisma().document.update({
      where: { id: documentId },
      data: { stage: 'COALITION_APPROVAL', visibility: 'PUBLIC', sponsors: 'None.' },
    });
    const decision = { designation: 'CONSENSUS' as const, statement: 'Yes.', designatedAt: new Date() };
    await prisma().consensusDesignation.create({
      data: { coalitionId: coalition.id, id: newId(), documentId, revisionId: revision.id, ...decision },
    });
    await world.people.chair.client.get(MUTATIONS.publishDocument, { input: { publicationId: newId(), documentId } });
    return (await seen(world.visitor, code))!;
  };
  const published = async (): Promise<Planted> => {
    const planted = await plant(world, coalition, { stage: 'COALITION_APPROVAL', visibility: 'PUBLIC' });
    await publish(planted);
    return planted;
  };
  const next = (of: Pick<Planted, 'documentId' | 'code'>, code = `${of.code}-2`) => ({
    input: { documentId: newId(), ofDocumentId: of.documentId, code, reason: null as string | null },
  });
  const page = async (code: string, ending = '') =>
    (await fetch(`${world.origin}${paths.publication(coalition.slug, 'WG1', code)}${ending}`)).text();

  it('begins as a document of its own from the published words, and nobody outside knows', async () => {
    const first = await published();
    const { chair, member } = world.people;
    const before = (await seen(world.visitor, first.code))!;
    expect((await seen(chair.client, first.code))?.viewerCan).toContain('SUPERSEDE_DOCUMENT');
    const wish = next(first);
    await chair.client.get(MUTATIONS.startNextEdition, wish);
    await chair.client.get(MUTATIONS.startNextEdition, wish);
    const second = (await seen(member.client, `${first.code}-2`))!;
    expect(second).toMatchObject({
      stage: 'PROPOSED',
      edition: 2,
      publication: null,
      latestRevision: { number: 1, changeLog: before.publication!.reference },
      supersedes: [{ kind: 'NEXT_EDITION', inForce: false, superseded: { code: first.code } }],
      editions: [{ edition: 1 }],
    });
    expect(second.latestRevision.blocks).toEqual(before.latestRevision.blocks);
    expect(await seen(member.client, first.code)).toMatchObject({
      stage: 'PUBLISHED',
      supersededBy: { inForce: false, document: { code: `${first.code}-2` } },
    });
    expect(await seen(world.visitor, first.code)).toEqual(before);
    expect(await seen(world.visitor, `${first.code}-2`)).toBe(null);
    expect(await page(first.code)).not.toContain(`${first.code}-2`);
    expect(await prisma().succession.count({ where: { supersededId: first.documentId } })).toBe(1);
  });

  it('takes the place when it is published: both say so, the older stays and is cited with it', async () => {
    const first = await published();
    const { id: publicationId } = await prisma().publication.findFirstOrThrow({
      where: { documentId: first.documentId },
    });
    await world.people.chair.client.get(MUTATIONS.announcePublication, {
      input: { announcementId: newId(), publicationId, audience: 'GROUP', notice: null },
    });
    await world.people.chair.client.get(MUTATIONS.startNextEdition, next(first));
    const code = `${first.code}-2`;
    const { id } = (await seen(world.people.chair.client, code))!;
    const one = (await seen(world.visitor, first.code))!.publication!.reference;
    const two = one.replace(/1$/, '2');
    expect(await publish({ documentId: id, code })).toMatchObject({
      edition: 2,
      publication: { reference: two, edition: 2 },
      supersedes: [{ inForce: true }],
      editions: [{ reference: two }, { reference: one }],
    });
    expect(await seen(world.visitor, first.code)).toMatchObject({
      stage: 'SUPERSEDED',
      publication: { reference: one, edition: 1 },
      supersededBy: { kind: 'NEXT_EDITION', inForce: true, document: { code } },
      editions: [{ reference: two }, { reference: one }],
    });
    const [older, newer] = await Promise.all([page(first.code), page(code)]);
    const newerPath = paths.publication(coalition.slug, 'WG1', code);
    expect(older).toContain(`<link rel="successor-version" href="${newerPath}"`);
    expect(older).toContain(`<a href="${newerPath}">${two}</a>`);
    expect(older).toContain('The first paragraph says something');
    expect(newer).toContain(paths.publication(coalition.slug, 'WG1', first.code));
    expect(newer).not.toContain('public-over');
    expect(await page(first.code, '.bib')).toContain(`Superseded by ${two}`);
    expect(JSON.parse(await page(first.code, '.csl.json'))).toMatchObject([{ id: one, note: `Superseded by ${two}` }]);
    expect(JSON.parse(await page(code, '.csl.json'))).toMatchObject([
      { id: two, edition: '2', note: `Supersedes ${one}` },
    ]);
    expect(await page(first.code, '.md')).toContain('The first paragraph');
    const library = await (await fetch(`${world.origin}${paths.publicCoalition(coalition.slug)}`)).text();
    expect(library).toContain(`Superseded by ${two}.`);
    expect(library).toContain(`Takes the place of ${one}.`);
    const feed = await (await fetch(`${world.origin}${paths.publicFeed(coalition.slug)}`)).text();
    expect(feed).toContain(`Superseded by ${two}.`);
    const record = await fetch(`${world.origin}${paths.record(coalition.slug, 'WG1', first.code)}`);
    const archive = await openArchive(new Uint8Array(await record.arrayBuffer()));
    expect(new TextDecoder().decode((await archive.read('index.html')) ?? undefined)).toContain(two);
    for (const stream of [first.documentId, id]) expect(await verifyStream(prisma(), stream)).toBe(true);
  });

  it('counts on through a third edition, whatever its code', async () => {
    const first = await published();
    const { chair } = world.people;
    let of: Pick<Planted, 'documentId' | 'code'> = first;
    for (const code of [`${first.code}-2`, `Q${first.code}`.slice(0, 24)]) {
      await chair.client.get(MUTATIONS.startNextEdition, next(of, code));
      of = { code, documentId: (await seen(chair.client, code))!.id };
      await publish(of);
    }
    expect((await seen(world.visitor, first.code))?.editions.map(({ edition }) => edition)).toEqual([3, 2, 1]);
    expect((await seen(world.visitor, of.code))?.publication?.reference).toMatch(`${first.code}-3`);
    expect((await seen(chair.client, first.code))?.viewerCan).not.toContain('SUPERSEDE_DOCUMENT');
  });

  it('is one text at a time, and another once that was withdrawn', async () => {
    const first = await published();
    const { chair, secretary, coordinator } = world.people;
    const wishes = [`${first.code}-2`, `${first.code}-B`].map((code) => next(first, code));
    const codes = await Promise.all(
      wishes.map((wish, at) =>
        [chair, secretary][at]!.client.get(MUTATIONS.startNextEdition, wish).then(
          () => 'begun',
          () => 'refused',
        ),
      ),
    );
    expect(codes.sort()).toEqual(['begun', 'refused']);
    const again = next(first, `${first.code}-C`);
    expect(await coordinator.client.refusal(MUTATIONS.startNextEdition, again)).toMatchObject({
      code: 'CONFLICT',
      reason: 'has-successor',
    });
    await prisma().document.updateMany({
      where: { code: { in: wishes.map(({ input }) => input.code) } },
      data: { stage: 'WITHDRAWN' },
    });
    await coordinator.client.get(MUTATIONS.startNextEdition, again);
    expect((await seen(chair.client, first.code))?.supersededBy?.document.code).toBe(`${first.code}-C`);
  });

  it('refuses a code that is taken, and an id that is somebody else’s', async () => {
    const first = await published();
    const { chair, secretary } = world.people;
    expect((await chair.client.refusal(MUTATIONS.startNextEdition, next(first, first.code))).code).toBe('CONFLICT');
    const wish = next(first);
    await chair.client.get(MUTATIONS.startNextEdition, wish);
    expect((await secretary.client.refusal(MUTATIONS.startNextEdition, wish)).code).toBe('CONFLICT');
    const draft = await plant(world, coalition, { stage: 'DRAFTING' });
    expect(await chair.client.refusal(MUTATIONS.startNextEdition, next(draft))).toMatchObject({
      code: 'TRANSITION_UNKNOWN',
      reason: 'not-published',
    });
  });

  it('is another text that replaces it, at once where that is out', async () => {
    const [older, newer] = [await published(), await published()];
    const { chair } = world.people;
    const input = { documentId: older.documentId, byDocumentId: newer.documentId, reason: 'It says all of it.' };
    await chair.client.get(MUTATIONS.replaceDocument, { input });
    await chair.client.get(MUTATIONS.replaceDocument, { input });
    expect(await seen(world.visitor, older.code)).toMatchObject({
      stage: 'SUPERSEDED',
      supersededBy: { kind: 'REPLACEMENT', reason: 'It says all of it.', document: { code: newer.code } },
      editions: [{ edition: 1 }],
    });
    expect(await page(older.code)).toContain('It says all of it.');
    // What has lost its place takes nobody's.
    const back = { input: { documentId: newer.documentId, byDocumentId: older.documentId, reason: 'No.' } };
    expect(await chair.client.refusal(MUTATIONS.replaceDocument, back)).toMatchObject({
      code: 'TRANSITION_UNKNOWN',
      reason: 'successor-ended',
    });
    const itself = { input: { documentId: newer.documentId, byDocumentId: newer.documentId, reason: 'No.' } };
    expect((await chair.client.refusal(MUTATIONS.replaceDocument, itself)).code).toBe('TRANSITION_UNKNOWN');
  });

  it('waits with a text on its way, which may take the place of several', async () => {
    const olders = [await published(), await published()];
    const newer = await plant(world, coalition, { stage: 'DRAFTING' });
    const { chair } = world.people;
    for (const { documentId } of olders) {
      const input = { documentId, byDocumentId: newer.documentId, reason: 'One text for both.' };
      await chair.client.get(MUTATIONS.replaceDocument, { input });
      expect((await chair.client.refusal(MUTATIONS.replaceDocument, { input: { ...input, reason: 'x' } })).code).toBe(
        'CONFLICT',
      );
    }
    expect(await seen(world.visitor, olders[0]!.code)).toMatchObject({ stage: 'PUBLISHED', supersededBy: null });
    await publish(newer);
    for (const { code } of olders)
      expect(await seen(world.visitor, code)).toMatchObject({
        stage: 'SUPERSEDED',
        supersededBy: { inForce: true, document: { code: newer.code } },
      });
    expect((await seen(world.visitor, newer.code))?.publication?.edition).toBe(1);
  });

  it('does not lock itself out when two name each other at the same time', async () => {
    const [a, b] = [await published(), await published()];
    const name = (older: Planted, newer: Planted, client = world.people.chair.client) =>
      client
        .get(MUTATIONS.replaceDocument, {
          input: { documentId: older.documentId, byDocumentId: newer.documentId, reason: 'Newer.' },
        })
        .then(
          () => 'named',
          () => 'refused',
        );
    const said = await Promise.all([name(a, b), name(b, a, world.people.secretary.client)]);
    expect(said.sort()).toEqual(['named', 'refused']);
  });

  it('is read for many texts by no more statements than for two', async () => {
    const LIST = `query ($c: String!) { group(coalition: $c, code: "WG1") { documents { edition editions { reference path }
      supersedes { inForce superseded { code } } supersededBy { inForce document { code } }
      publication { announcement { announcedAt } } } } }`;
    const { chair } = world.people;
    const cost = () => countStatements(world, () => chair.client.get(LIST, { c: coalition.slug }));
    await chair.client.get(MUTATIONS.startNextEdition, next(await published()));
    const before = await cost();
    for (let count = 0; count < 3; count += 1)
      await chair.client.get(MUTATIONS.startNextEdition, next(await published()));
    expect(await cost()).toBeLessThanOrEqual(before);
    expect(before).toBeLessThanOrEqual(12);
  });
});
