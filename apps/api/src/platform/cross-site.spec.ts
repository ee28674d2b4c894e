/**
 * A page of elsewhere that makes a visitor's browser send something: refused on every address that takes anything but
 * reading. The addresses come from the running application itself, so that a new one is tried without anybody thinking
 * of it.
 */
import type { Application } from '../application';
import type { World } from '../testing/world';
import { createWorld, serve } from '../testing/world';
import { OPEN } from './sign-in/ways-in';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

const FROM_ELSEWHERE: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'https://plenary.example.evil.example' },
  { origin: 'http://127.0.0.1:1' },
  { 'sec-fetch-site': 'cross-site' },
];
const WRITES = ['post', 'put', 'patch', 'delete'] as const;
/** What a browser sends without asking first whether it may. */
const BODIES = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'];

describe('a change from a page of elsewhere', () => {
  let world: World;
  let hard: { application: Application; origin: string };
  let routes: string[];

  beforeAll(async () => {
    world = await createWorld();
    hard = await serve({ DATABASE_URL: world.fresh.url });
    const { router } = hard.application.nest.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
    const own = router.stack.flatMap(({ route }) => {
      if (!route || route.path.startsWith('/api/auth')) return [];
      const methods = route.methods['_all'] ? WRITES : WRITES.filter((method) => route.methods[method]);
      return methods.map((method) => `${method.toUpperCase()} ${route.path.replace(/:\w+/g, 'x')}`);
    });
    // What GraphQL takes stands before the routes.
    routes = [
      'POST /graphql',
      ...own,
      ...OPEN.map((way) => way.replace(' ', ' /api/auth')).filter((way) => !way.startsWith('GET')),
    ];
  });
  afterAll(async () => {
    await hard.application.close();
    await world.close();
  });

  const send = (route: string, headers: Record<string, string>): Promise<Response> => {
    const [method = '', path = ''] = route.split(' ');
    return fetch(hard.origin + path, {
      method,
      headers: { 'content-type': 'application/json', cookie: world.people.member.client.cookie ?? '', ...headers },
      body: '{"query":"mutation { readClock }"}',
      redirect: 'manual',
    });
  };

  it('finds the addresses that take one', () => {
    expect(routes).toEqual(expect.arrayContaining(['POST /graphql', 'POST /p/confirm/x', 'POST /api/auth/sign-out']));
    process.stdout.write(`Addresses that take more than reading: ${routes.length}\n`);
  });

  it('is refused at every one of them, whatever says where it comes from', async () => {
    const letIn: string[] = [];
    for (const route of routes)
      for (const from of FROM_ELSEWHERE) {
        const { status } = await send(route, from);
        if (status !== 403) letIn.push(`${route} from ${JSON.stringify(from)}: ${status}`);
      }
    expect(letIn).toEqual([]);
  });

  it('is refused in every kind of body that a form can send', async () => {
    for (const type of BODIES)
      for (const route of routes) {
        const { status } = await send(route, { 'content-type': type, origin: 'https://evil.example' });
        expect([route, type, status]).toEqual([route, type, 403]);
      }
  });

  it('is refused by the origin alone: the same from our own page is let in', async () => {
    for (const route of routes) {
      const { status } = await send(route, { origin: hard.origin, 'sec-fetch-site': 'same-origin' });
      expect([route, status === 403]).toEqual([route, false]);
    }
  });

  it('is not made by reading: a link that is only followed changes nothing', async () => {
    const { prisma } = hard.application.database;
    const counts = async () =>
      Promise.all([prisma.entry.count(), prisma.comment.count(), prisma.person.count(), prisma.outboxMail.count()]);
    const before = await counts();
    for (const route of routes) {
      const path = route.split(' ')[1] ?? '';
      await fetch(hard.origin + path, { headers: { cookie: world.people.chair.client.cookie ?? '' } });
    }
    expect(await counts()).toEqual(before);
    const { viewer } = await world.people.chair.client.get<{ viewer: { address: string | null } }>(
      '{ viewer { address } }',
    );
    expect(viewer.address).toBe('chair@plenary.example');
  });
});
