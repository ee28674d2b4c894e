/**
 * What is for everybody is on the coalition's page, in its feed and on the map; what is not is on none of them. A person
 * has a page where she wishes it, with nothing on it that is not for everybody anyway.
 */
import { paths } from '@plenary/domain';
import { MUTATIONS } from '../testing/acts';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';
import { newId } from '../platform/new-id';

describe('public pages', () => {
  let world: World;
  let coalition: Coalition;
  let open: Planted;
  let shut: Planted[];
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    const stage = 'PUBLIC_CONSULTATION' as const;
    open = await plant(world, coalition, { stage, visibility: 'PUBLIC', audience: 'PUBLIC', round: 'OPEN' });
    shut = [
      await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'PUBLIC', audience: 'COALITION', round: 'OPEN' }),
      await plant(world, coalition, { stage: 'LAST_CALL', visibility: 'COALITION', round: 'OPEN' }),
      await plant(world, coalition, { stage: 'DRAFTING', visibility: 'GROUP', round: 'OPEN' }),
    ];
    await world.application.database.prisma.document.updateMany({
      where: { id: open.documentId },
      data: { title: 'Locks & <b>bolts</b> \u0007' },
    });
  });
  afterAll(() => world.close());

  const read = async (path: string) => {
    const response = await fetch(world.origin + path);
    expect(response.headers.getSetCookie()).toEqual([]);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  };

  it.each([
    ['page', () => paths.publicCoalition(coalition.slug), 'text/html'],
    ['feed', () => paths.publicFeed(coalition.slug), 'application/atom+xml'],
    ['map', () => '/sitemap.xml', 'application/xml'],
  ])('name on the %s what is public and nothing else', async (_where, path, type) => {
    const seen = await read(path());
    expect([seen.status, seen.type]).toEqual([200, expect.stringContaining(type)]);
    expect(seen.text).toContain(paths.openRound(coalition.slug, 'WG1', open.code, 'LC1'));
    for (const { code } of shut) expect(seen.text).not.toContain(code);
    expect(seen.text).not.toContain('\u0007'.repeat(type === 'text/html' ? 2 : 1));
    expect(seen.text).not.toContain('<b>bolts');
  });

  it('tell robots where not to go, and where the map is', async () => {
    const { status, text } = await read('/robots.txt');
    expect(status).toBe(200);
    expect(text).toContain('Disallow: /graphql');
    expect(text).toMatch(/Sitemap: http.*\/sitemap\.xml/);
  });

  it('know of no coalition that is none', async () => {
    expect((await read('/p/nowhere')).status).toBe(404);
    expect((await read('/p/nowhere/feed.atom')).status).toBe(404);
  });
});

describe('the public page of a person', () => {
  let world: World;
  let coalition: Coalition;
  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
  });
  afterAll(() => world.close());

  const WISHES = { mails: 'NONE', mailHour: 8, mailZone: 'UTC', listed: true, shows: true };
  const wish = (who: 'editor' | 'member' | 'chair', wishes: object) =>
    world.people[who].client.get(MUTATIONS.setWishes, { input: { ...WISHES, ...wishes } });
  const look = async (path: string) => {
    const response = await fetch(world.origin + path);
    expect(response.headers.getSetCookie()).toEqual([]);
    return { status: response.status, kept: response.headers.get('cache-control'), text: await response.text() };
  };
  const page = (id: string, slug = coalition.slug) => look(paths.publicPerson(slug, id));
  const publish = async ({ documentId }: Planted, reference: string) => {
    const { prisma } = world.application.database;
    const revision = await prisma.revision.findFirstOrThrow({ where: { documentId } });
    await prisma.publication.create({
      data: {
        ...{ coalitionId: coalition.id, id: newId(), documentId, revisionId: revision.id, reference, edition: 1 },
        publishedBy: world.people.chair.id,
        publishedAt: revision.frozenAt,
      },
    });
  };

  it('is not there for whom it was not wished, as for nobody', async () => {
    const hers = await page(world.people.editor.id);
    const nobodys = await page(newId());
    expect([hers.status, nobodys.status]).toEqual([404, 404]);
    expect(hers.text).toBe(nobodys.text);
    for (const wrong of ['x', '%00', "'", world.people.editor.id.slice(1)]) {
      const { status } = await look(`/p/${coalition.slug}/people/${wrong}`);
      expect([wrong, status < 500 && status >= 400]).toEqual([wrong, true]);
    }
  });

  it('says who she is as far as she shows it, and whatever she does never her address', async () => {
    await wish('editor', { publicPage: true });
    const { client } = world.people.editor;
    await client.get(MUTATIONS.declareMyself, {
      input: {
        name: 'Åsa <b>Editor',
        title: 'Dr "Title"',
        organisation: 'Example & Sons',
        stakeholderGroup: 'Academia',
      },
    });
    const open = await page(world.people.editor.id);
    expect(open.status).toBe(200);
    expect(open.kept).toBe('no-store');
    for (const seen of [
      'Åsa &lt;b&gt;Editor',
      'Dr &quot;Title&quot;',
      'Example &amp; Sons',
      'schema.org/Person',
      'Editor',
    ])
      expect(open.text).toContain(seen);
    expect(open.text).not.toContain('@');
    await wish('editor', { publicPage: true, shows: false });
    const shut = await page(world.people.editor.id);
    expect(shut.text).toContain('Åsa');
    for (const hidden of ['Dr &quot;', 'Sons', 'Academia']) expect(shut.text).not.toContain(hidden);
  });

  it('names offices, today and before, and no mere membership', async () => {
    const { prisma } = world.application.database;
    await prisma.roleAssignment.create({
      data: {
        ...{ coalitionId: coalition.id, id: newId(), personId: world.people.editor.id, groupId: coalition.groups.WG2 },
        ...{ role: 'CHAIR', from: new Date('2020-01-01'), to: new Date('2021-01-01') },
      },
    });
    const { text } = await page(world.people.editor.id);
    expect(text.indexOf('WG1')).toBeLessThan(text.indexOf('WG2'));
    expect(text).toContain('2021');
    await wish('member', { publicPage: true });
    const member = await page(world.people.member.id);
    expect(member.status).toBe(200);
    expect(member.text).not.toContain('WG1');
  });

  it('names what is published of what she worked on, and rounds for everybody in which she spoke for herself', async () => {
    const { prisma } = world.application.database;
    const published = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC' });
    await publish(published, 'P-2026-01');
    const inside = await plant(world, coalition, { stage: 'DRAFTING', visibility: 'PUBLIC' });
    const open = { stage: 'PUBLIC_CONSULTATION', visibility: 'PUBLIC', audience: 'PUBLIC', round: 'OPEN' } as const;
    const spoken = await plant(world, coalition, open);
    const shut = await plant(world, coalition, { ...open, audience: 'COALITION' });
    const hiding = await plant(world, coalition, open);
    await prisma.round.update({ where: { id: hiding.roundId }, data: { hidesResults: true } });
    const joint = await plant(world, coalition, open);
    const organisationId = newId();
    await prisma.organisation.create({
      data: {
        ...{ coalitionId: coalition.id, id: organisationId, name: 'Example Org', nameKey: 'example org' },
        ...{ addedBy: world.people.chair.id, addedAt: new Date() },
      },
    });
    await prisma.comment.update({ where: { id: joint.commentId }, data: { organisationId } });
    const withheld = await plant(world, coalition, open);
    await prisma.comment.update({ where: { id: withheld.commentId }, data: { hiddenAt: new Date() } });
    const withdrawn = await plant(world, coalition, open);
    await prisma.comment.update({ where: { id: withdrawn.commentId }, data: { withdrawnAt: new Date() } });

    const editor = await page(world.people.editor.id);
    expect(editor.text).toContain(paths.publication(coalition.slug, 'WG1', published.code));
    expect(editor.text).not.toContain(inside.code);
    const member = await page(world.people.member.id);
    expect(member.text).toContain(paths.openRound(coalition.slug, 'WG1', spoken.code, 'LC1'));
    for (const { code } of [published, shut, hiding, joint, withheld, withdrawn])
      expect(member.text).not.toContain(code);
  });

  it('is led to from where she worked and on the map, and taken back at once everywhere', async () => {
    const published = await plant(world, coalition, { stage: 'PUBLISHED', visibility: 'PUBLIC' });
    await publish(published, 'P-2026-02');
    const to = paths.publicPerson(coalition.slug, world.people.editor.id);
    const from = [
      paths.publication(coalition.slug, 'WG1', published.code),
      paths.publicCoalition(coalition.slug),
      '/sitemap.xml',
    ];
    for (const path of from) expect((await look(path)).text).toContain(to);
    // A member without an office is on the map alone.
    expect((await look(paths.publicCoalition(coalition.slug))).text).not.toContain(world.people.member.id);
    await wish('editor', { publicPage: false });
    for (const path of from) expect((await look(path)).text).not.toContain(to);
    expect((await page(world.people.editor.id)).status).toBe(404);
    // Who sets other wishes has not changed this one.
    await wish('editor', { publicPage: true });
    await wish('editor', {});
    expect((await page(world.people.editor.id)).status).toBe(200);
  });

  it('ends with her last role, with a merger and with her removal, and is in no coalition but hers', async () => {
    const { prisma } = world.application.database;
    await wish('chair', { publicPage: true });
    const { id } = world.people.chair;
    const other = await world.coalition();
    expect((await page(id, other.slug)).status).toBe(200);
    await prisma.roleAssignment.updateMany({
      where: { coalitionId: other.id, personId: id },
      data: { to: new Date() },
    });
    const status = async () => (await page(id)).status;
    expect([(await page(id, other.slug)).status, await status()]).toEqual([404, 200]);
    expect((await page(id, 'nowhere')).status).toBe(404);
    for (const gone of [{ mergedIntoId: world.people.editor.id }, { erasedAt: new Date() }]) {
      await prisma.person.update({ where: { id }, data: gone });
      expect(await status()).toBe(404);
      await prisma.person.update({ where: { id }, data: { mergedIntoId: null, erasedAt: null } });
      expect(await status()).toBe(200);
    }
  });
});
