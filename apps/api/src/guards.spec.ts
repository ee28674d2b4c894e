/**
 * Guards, taken away one at a time: the attack that each is there for gets through without it, so that a case which
 * could not fail would be found. Where a second guard stands behind the first, the table says which, and that it holds.
 */
import { jest } from '@jest/globals';
import type { RequestHandler } from 'express';

const guards = await import('./platform/graphql-guards');
const cost = await import('./platform/cost');
const origin = await import('./platform/same-origin');
const ways = await import('./platform/sign-in/ways-in');
const web = await import('./platform/web');
const rates = await import('./platform/rate-limits');

const pass: RequestHandler = (_request, _response, next) => next();
/** What the application is built without. */
let without: Record<string, unknown> = {};
const isOff = (name: string): boolean => name in without;

jest.unstable_mockModule('./platform/graphql-guards', () => ({
  graphqlGuards: (demo: boolean) => ({ ...guards.graphqlGuards(demo), ...(without['graphql'] as object | undefined) }),
}));
jest.unstable_mockModule('./platform/cost', () => ({
  ...cost,
  costLimit: {
    requestDidStart: async (...given: Parameters<NonNullable<typeof cost.costLimit.requestDidStart>>) =>
      isOff('cost') ? undefined : cost.costLimit.requestDidStart?.(...given),
  },
}));
jest.unstable_mockModule('./platform/same-origin', () => ({
  sameOrigin: (...given: Parameters<typeof origin.sameOrigin>) => isOff('origin') || origin.sameOrigin(...given),
}));
jest.unstable_mockModule('./platform/sign-in/ways-in', () => ({
  ...ways,
  openWays: ((...given) => (isOff('ways') ? pass(...given) : ways.openWays(...given))) satisfies RequestHandler,
}));
jest.unstable_mockModule('./platform/web', () => ({
  ...web,
  securityHeaders: (...given: Parameters<typeof web.securityHeaders>) =>
    isOff('headers') ? pass : web.securityHeaders(...given),
}));
jest.unstable_mockModule('./platform/rate-limits', () => ({
  ...rates,
  limitNetworks: () => rates.limitNetworks({ enabled: !isOff('networks'), perMinute: 40 }),
}));

const { createWorld, serve } = await import('./testing/world');
const { ATTACKS, attack } = await import('./testing/graphql-attacks');
type World = Awaited<ReturnType<typeof createWorld>>;

/** By the name of an attack on GraphQL. */
const graphql =
  (name: string) =>
  async (at: string): Promise<void> => {
    const found = ATTACKS.find(([one]) => one === name);
    if (!found) throw new Error(`there is no attack called ${name}`);
    const [, sent, holds] = found;
    holds(await attack(at, sent));
  };
const answers =
  (status: number, path: string, init: RequestInit = {}) =>
  async (at: string): Promise<void> => {
    expect((await fetch(at + path, { redirect: 'manual', ...init })).status).toBe(status);
  };
const posted = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});

/** A guard, the application without it, and what fails then. */
const GUARDS: [guard: string, without: Record<string, unknown>, holds: (at: string) => Promise<void>][] = [
  [
    'the refusal of what a page of elsewhere can send',
    { graphql: { csrfPrevention: false } },
    graphql('queries by GET'),
  ],
  ['one request at a time', { graphql: { allowBatchedHttpRequests: true } }, graphql('batch queries')],
  ['the limit on aliases', { graphql: { validationRules: [] } }, graphql('alias overloading')],
  ['the limit on fields', { graphql: { validationRules: [] } }, graphql('field duplication below the root')],
  ['the limit on root fields', { graphql: { validationRules: [] } }, graphql('field duplication')],
  ['the limit on what an answer costs', { cost: true }, graphql('lists of lists of lists')],
  [
    'silence on the schema',
    { graphql: { introspection: true, validationRules: [] } },
    graphql('introspection of one type'),
  ],
  ['silence for who mistypes', { graphql: { hideSchemaDetailsFromClientErrors: false } }, graphql('field suggestions')],
  ['silence on what failed', { graphql: { includeStacktraceInErrorResponses: true } }, graphql('unhandled errors')],
  [
    'the look at where a change comes from',
    { origin: true },
    answers(403, '/graphql', posted('{"query":"mutation { readClock }"}', { origin: 'https://evil.example' })),
  ],
  ['the short list of ways to sign in', { ways: true }, answers(404, '/api/auth/get-session')],
  [
    'the content security policy',
    { headers: true },
    async (at) => {
      const { headers } = await fetch(`${at}/health`);
      expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    },
  ],
  [
    'the count of requests from one network',
    { networks: true },
    async (at) => {
      let status = 0;
      for (let sent = 0; sent <= 40 && status !== 429; sent += 1) ({ status } = await fetch(`${at}/health`));
      expect(status).toBe(429);
    },
  ],
];

/** A guard behind which another stands: the attack is held without it as well. */
const HELD_TWICE: typeof GUARDS = [
  [
    'the rule against introspection, with introspection off',
    { graphql: { validationRules: [] } },
    graphql('introspection'),
  ],
  ['the look at where a change comes from, for a form', { origin: true }, graphql('queries by a form')],
  [
    'the limit on words, before that on fields',
    { graphql: { parseOptions: {} } },
    graphql('field duplication below the root'),
  ],
];

describe('a guard', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterEach(() => {
    without = {};
  });
  afterAll(() => world.close());

  const built = async (less: Record<string, unknown>, holds: (at: string) => Promise<void>): Promise<unknown> => {
    without = less;
    const served = await serve({ DATABASE_URL: world.fresh.url });
    try {
      await holds(served.origin);
      return null;
    } catch (error) {
      return error;
    } finally {
      await served.application.close();
    }
  };

  it.each(GUARDS)('is what holds: %s', async (_name, less, holds) => {
    expect(await built({}, holds)).toBeNull();
    expect(await built(less, holds)).toBeInstanceOf(Error);
  });

  it.each(HELD_TWICE)('has another behind it: %s', async (_name, less, holds) => {
    expect(await built(less, holds)).toBeNull();
  });
});
