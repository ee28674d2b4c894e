/** What is for everybody is on the coalition's page, in its feed and on the map; what is not is on none of them. */
import { paths } from '@plenary/domain';
import type { Planted } from '../testing/plant';
import { plant } from '../testing/plant';
import type { Coalition, World } from '../testing/world';
import { createWorld } from '../testing/world';

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
