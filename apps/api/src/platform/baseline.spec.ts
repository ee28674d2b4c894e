/** What the installation keeps up whoever asks: limits, headers, cookies, origins, and where a request is from. */
import { buildSchema } from 'graphql';
import { serverAudits } from 'graphql-http';
import { request as httpRequest } from 'node:http';
import WebSocket from 'ws';
import { typeDefs } from '@plenary/graphql';
import type { Application } from '../application';
import type { Coalition, World } from '../testing/world';
import { createWorld, serve } from '../testing/world';
import { LIMITS_OF_REQUESTS } from './limits';
import { PER_MINUTE } from './rate-limits';
import { securityHeaders } from './web';

interface Wire {
  status: number;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string; what?: string } }[] };
}

describe('the baseline', () => {
  let world: World;
  let coalition: Coalition;
  /** The same database, served as to the public. */
  let hard: { application: Application; origin: string };

  beforeAll(async () => {
    world = await createWorld();
    coalition = await world.coalition();
    hard = await serve({
      DATABASE_URL: world.fresh.url,
      TRUSTED_PROXIES: '127.0.0.1',
      PLENARY_STATEMENT_TIMEOUT: '300',
    });
  });
  afterAll(async () => {
    await hard.application.close();
    await world.close();
  });

  const post = async (body: unknown, headers: Record<string, string> = {}, origin = hard.origin): Promise<Wire> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Wire['body'] };
  };
  const ask = (query: string, variables = {}) => post({ query, variables });
  const repeat = (times: number, one: (at: number) => string) =>
    Array.from({ length: times }, (_, at) => one(at)).join(' ');

  it.each<[string, string]>([
    ['tokens', `{ viewer { demo ${'demo '.repeat(LIMITS_OF_REQUESTS.tokens)} } }`],
    [
      'levels',
      `{ coalition(slug: "x") { groups { coalition { groups { coalition { groups { coalition { groups { coalition { groups { coalition { groups { coalition { id } } } } } } } } } } } } } }`,
    ],
    ['aliases', `{ ${repeat(40, (at) => `a${at}: viewer { demo }`)} }`],
    ['root fields', `{ ${repeat(20, () => 'viewer { demo }')} }`],
    ['root fields', `{ ...f } fragment f on Query { ${repeat(20, () => 'viewer { demo }')} }`],
    ['directives', `{ viewer { demo ${'@include(if: true) '.repeat(40)} } }`],
    ['fields', `{ viewer { ${'demo '.repeat(LIMITS_OF_REQUESTS.fields + 1)} } }`],
    ['items on one page', `{ coalition(slug: "x") { audit(filter: {}, first: 100000) { next } } }`],
    [
      'rows in its answer',
      `{ coalition(slug: "x") { groups { documents { revisions { comments { replies { replies { id } } } } } } } }`,
    ],
  ])('answers 400 in JSON where there are too many %s', async (what, query) => {
    const { status, body } = await ask(query);
    expect([status, body.data ?? null]).toEqual([400, null]);
    expect(body.errors?.map(({ extensions }) => [extensions.code, extensions.what])).toContainEqual([
      'LIMIT_EXCEEDED',
      what,
    ]);
  });

  it('counts the aliased ones: a hundred sign-ins, or a hundred of anything, are not one request', async () => {
    const body = { query: `mutation { ${repeat(100, (at) => `a${at}: readClock`)} }` };
    expect((await post(body)).body.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const list = await post(Array.from({ length: 100 }, () => ({ query: '{ viewer { demo } }' })));
    expect([list.status, Array.isArray(list.body)]).toEqual([400, false]);
    // Signing in is no field at all: each try is a request of its own, and counted.
    expect(typeDefs).not.toMatch(/\b(signIn|logIn|login)\b/);
  });

  it('answers 400 for a body that is too large or none', async () => {
    expect(await post(`{"query":"${'x'.repeat(36 * 1024 * 1024)}"}`)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', what: 'bytes' } }] },
    });
    expect((await post('{')).status).toBe(400);
    expect((await post({})).status).toBe(400);
  });

  it('stops a statement that takes too long, and says so', async () => {
    const { pool, prisma } = hard.application.database;
    await expect(pool.query('SELECT pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    const lock = await world.application.database.pool.connect();
    try {
      await lock.query('BEGIN');
      await lock.query('SELECT * FROM coalitions WHERE id = $1 FOR UPDATE', [coalition.id]);
      await expect(
        prisma.$executeRaw`UPDATE coalitions SET title = title WHERE id = ${coalition.id}::uuid`,
      ).rejects.toThrow();
      await lock.query(`SELECT * FROM streams WHERE id = $1 FOR UPDATE`, [coalition.id]);
      const answer = await post(
        {
          query: 'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { id } }',
          variables: {
            input: {
              groupId: '01920000-0000-7000-8000-0000000000ab',
              coalitionId: coalition.id,
              code: 'WG7',
              title: 'Slow',
            },
          },
        },
        { cookie: world.people.coordinator.client.cookie ?? '' },
      );
      expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'TIMED_OUT' } }] } });
    } finally {
      await lock.query('ROLLBACK');
      lock.release();
    }
  });

  it('shows the schema to nobody, and guesses nothing for who mistypes', async () => {
    const { status, body } = await ask('{ __schema { types { name } } }');
    expect([status, body.data]).toEqual([400, undefined]);
    expect(JSON.stringify((await ask('{ viewr { demo } }')).body)).not.toMatch(/did you mean/i);
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules/);
  });

  it('has no page of GraphiQL or Apollo, and changes nothing by GET or by a form', async () => {
    const page = await fetch(`${hard.origin}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, /<html|graphiql|landing/i.test(await page.text())]).toEqual([400, false]);
    const get = await fetch(`${hard.origin}/graphql?query=${encodeURIComponent('mutation { readClock }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect([400, 405]).toContain(get.status);
    const form = await fetch(`${hard.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=mutation{readClock}',
    });
    expect(form.status).toBe(400);
  });

  it('carries over a socket nothing but subscriptions', async () => {
    const socket = new WebSocket(`${hard.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const messages: { type: string }[] = [];
    const got = Promise.withResolvers<void>();
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string };
      messages.push(message);
      if (message.type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'mutation { readClock }' } }));
      else got.resolve();
    });
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    await got.promise;
    socket.close();
    expect(messages.map(({ type }) => type)).toEqual(['connection_ack', 'error']);
  });

  it.each([
    ['/graphql', '{"query":"mutation { readClock }"}'],
    ['/api/auth/sign-out', '{}'],
    ['/api/auth/sign-in/magic-link', '{"email":"a@plenary.example"}'],
    ['/p/coalition-1/WG1/X/LC1', 'a=b'],
    ['/health', ''],
  ])('refuses a change from a page of elsewhere: %s', async (path, body) => {
    for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      const response = await fetch(hard.origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(from as unknown as Record<string, string>) },
        body,
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });

  it('sends the headers of a page that trusts nothing', async () => {
    const { headers } = await fetch(`${hard.origin}/health`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    for (const part of [
      "default-src 'none'",
      "require-trusted-types-for 'script'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/trusted-types[^;]*'allow-duplicates'|trusted-types[^;]*\bdefault\b/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('same-origin');
    const sent = new Map<string, string>();
    const response = {
      setHeader: (name: string, value: string) => sent.set(name.toLowerCase(), value),
      removeHeader: () => undefined,
    };
    securityHeaders({ publicUrl: 'https://plenary.example' } as never)({} as never, response as never, () => undefined);
    expect(sent.get('strict-transport-security')).toMatch(/max-age=31536000/);
  });

  it('binds its cookies to the host where there is TLS, and gives them plain names on this machine', async () => {
    const secure = await serve({
      DATABASE_URL: world.fresh.url,
      PUBLIC_URL: 'https://plenary.example',
      PLENARY_SECRET: '5f1c7b0a9e3d4862b7c1d0e9f8a35b64',
    });
    const cookieOf = async (origin: string, application: Application): Promise<string> => {
      await fetch(`${origin}/api/auth/sign-in/magic-link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'member@plenary.example' }),
      });
      const mail = await application.database.prisma.outboxMail.findFirstOrThrow({
        where: { address: 'member@plenary.example' },
        orderBy: { createdAt: 'desc' },
      });
      const token = /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
      const response = await fetch(`${origin}/api/auth/magic-link/verify?token=${token}&callbackURL=/`, {
        redirect: 'manual',
      });
      return response.headers.getSetCookie().join('\n');
    };
    try {
      const cookies = await cookieOf(secure.origin, secure.application);
      expect(cookies).toMatch(/^__Host-plenary\.session_token=[^\n]*; Path=\/;[^\n]*HttpOnly; Secure; SameSite=Lax/m);
      expect(cookies).not.toMatch(/domain=/i);
    } finally {
      await secure.application.close();
    }
    const plain = await cookieOf(world.origin, world.application);
    expect(plain).not.toMatch(/__Host-|__Secure-|; Secure/);
    expect(plain).toMatch(/HttpOnly/);
  });

  it('counts a household of IPv6 as one, and believes of a proxy’s word only what a named proxy says', async () => {
    const from = (origin: string, address: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = httpRequest(`${origin}/health`, { headers: { 'x-forwarded-for': address } }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.on('error', reject).end();
      });
    for (let at = 0; at < PER_MINUTE.network; at += 1) await from(hard.origin, `2001:db8:1:2::${at.toString(16)}`);
    expect(await from(hard.origin, '2001:db8:1:2:ffff::1')).toBe(429);
    expect(await from(hard.origin, '2001:db8:1:3::1')).toBe(200);
  });

  it('passes the audits of GraphQL over HTTP', async () => {
    const failed: string[] = [];
    for (const audit of serverAudits({ url: `${world.origin}/graphql` })) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${result.status}: ${audit.name}`);
    }
    expect(failed.filter((one) => one.startsWith('error'))).toEqual([]);
    expect(buildSchema(typeDefs).getQueryType()?.name).toBe('Query');
    process.stdout.write(`Audits of GraphQL over HTTP that only advise otherwise: ${failed.join('; ') || 'none'}\n`);
  });
});
