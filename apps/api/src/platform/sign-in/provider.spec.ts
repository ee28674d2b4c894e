/** Signing in by an organisation's provider, against one that answers by the book, and against hostile ones. */
import { withConnection } from '@plenary/database';
import type { Application } from '../../application';
import { Browser } from '../../testing/browser';
import type { Hostility } from '../../testing/fake-issuer';
import { CLIENT, FakeIssuer } from '../../testing/fake-issuer';
import type { World } from '../../testing/world';
import { createWorld, serve } from '../../testing/world';
import { newId } from '../new-id';

describe('an organisation’s provider', () => {
  let world: World;
  let issuer: FakeIssuer;
  let application: Application;
  let origin: string;
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withConnection(world.fresh.url, { role: null }, async (client) => (await client.query<Row>(text, values)).rows);
  const accounts = async (address: string): Promise<number> =>
    (
      await sql(
        `SELECT 1 FROM sign_in.account a JOIN sign_in."user" u ON u.id = a."userId" WHERE u.email = $1 AND a."providerId" = 'oidc'`,
        [address],
      )
    ).length;
  const env = () => ({ OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret });
  const start = () =>
    serve({ DATABASE_URL: world.fresh.url, PLENARY_DEMO: '1', ...env(), OIDC_LABEL: 'Example Union' });

  beforeAll(async () => {
    world = await createWorld();
    issuer = await FakeIssuer.open();
    ({ application, origin } = await start());
  });
  afterAll(async () => {
    await application.close();
    await issuer.close();
    await world.close();
  });
  beforeEach(() => {
    issuer.hostility = {};
  });

  const WISH = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/sign-in' };
  const ask = async (browser: Browser): Promise<string> =>
    String((await browser.post('/api/auth/sign-in/social', WISH)).data['url']);
  const as = (email: string, email_verified = true) => ({ sub: `sub of ${email}`, email, email_verified });
  /** Goes there and back, and says where it arrives and as whom. */
  const signIn = async (person: ReturnType<typeof as>, hostility: Hostility = {}) => {
    const browser = new Browser(origin);
    const to = await ask(browser);
    issuer.hostility = hostility;
    const { location } = await browser.go(issuer.approve(to, person));
    return { browser, location: String(location), who: await browser.who() };
  };

  it('is offered by its label where there is one, and only there', async () => {
    const ways = '{ signInWays { provider passwords } }';
    expect(await new Browser(origin).client.get(ways)).toMatchObject({ signInWays: { provider: 'Example Union' } });
    expect(await world.visitor.get(ways)).toMatchObject({ signInWays: { provider: null } });
    const without = await new Browser(world.origin).post('/api/auth/sign-in/social', WISH);
    expect(without.status).toBeGreaterThanOrEqual(400);
  });

  it('signs in whose address both sides have confirmed, and links once', async () => {
    const address = 'member@plenary.example';
    for (let time = 0; time < 2; time += 1) {
      const { who, browser, location } = await signIn(as(address));
      expect([who, new URL(location, origin).pathname]).toEqual([address, '/']);
      const { viewer } = await browser.client.get<{ viewer: { person: { id: string } } }>(
        '{ viewer { person { id } } }',
      );
      expect(viewer.person.id).toBe(world.people.member.id);
    }
    expect(await accounts(address)).toBe(1);
    const kept = await sql(
      `SELECT 1 FROM sign_in.account WHERE num_nonnulls("accessToken", "refreshToken", "idToken") > 0`,
    );
    expect(kept).toEqual([]);
    const events = await sql(`SELECT 1 FROM sign_in_events WHERE kind = 'PROVIDER_LINKED' AND person_id = $1`, [
      world.people.member.id,
    ]);
    expect(events).toHaveLength(1);
  });

  it('asks with PKCE, state and nonce, each of them new', async () => {
    const [one, two] = [new URL(await ask(new Browser(origin))), new URL(await ask(new Browser(origin)))];
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(one.searchParams.get(name)).toMatch(/.{20}/);
      expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
    }
    expect(one.searchParams.get('code_challenge_method')).toBe('S256');
    expect(one.origin).toBe(issuer.url);
  });

  it('makes an account of a confirmed address that nobody has here', async () => {
    const { who } = await signIn(as('new@plenary.example'));
    expect(who).toBe('new@plenary.example');
  });

  it.each<[string, Hostility]>([
    ['of another issuer', { claims: { iss: 'https://other.example' } }],
    ['for another installation', { claims: { aud: 'other' } }],
    ['for another sign-in', { claims: { nonce: 'of somebody else' } }],
    ['for no sign-in', { claims: { nonce: undefined } }],
    ['that is over', { claims: { exp: 1, iat: 0 } }],
    ['of nobody', { claims: { sub: undefined } }],
    ['without an address', { claims: { email: undefined } }],
    ['whose address is not confirmed there', { claims: { email_verified: false } }],
    ['that says nothing of its address', { claims: { email_verified: undefined } }],
    ['of another key', { signature: 'of another key' }],
    ['that nobody signed', { signature: 'none' }],
    ['signed by the client’s secret', { signature: 'by the client secret' }],
  ])('is not believed with a token %s', async (_case, hostility) => {
    for (const address of ['second@plenary.example', `${newId()}@plenary.example`]) {
      const { who, location } = await signIn(as(address), hostility);
      expect([who, new URL(location, origin).pathname]).toEqual([null, '/sign-in']);
      expect(location).toContain('error=');
      expect(await accounts(address)).toBe(0);
    }
  });

  it('does not join an account that nobody confirmed here', async () => {
    const address = 'waiting@plenary.example';
    await sql(`INSERT INTO sign_in."user" ("id", "name", "email", "emailVerified") VALUES ('waiting', '', $1, FALSE)`, [
      address,
    ]);
    expect((await signIn(as(address))).who).toBeNull();
    expect(await accounts(address)).toBe(0);
  });

  it('takes each answer once, in the browser that asked', async () => {
    const browser = new Browser(origin);
    const back = issuer.approve(await ask(browser), as('editor@plenary.example'));
    const other = new Browser(origin);
    await other.go(back);
    expect(await other.who()).toBeNull();
    const again = new Browser(origin);
    const fresh = issuer.approve(await ask(again), as('editor@plenary.example'));
    await again.go(fresh);
    expect(await again.who()).toBe('editor@plenary.example');
    const replayed = new Browser(origin);
    for (const [name, value] of again.cookies) if (!name.includes('session')) replayed.cookies.set(name, value);
    const { location } = await replayed.go(fresh);
    expect(String(location)).toContain('error=');
    expect(await replayed.who()).toBeNull();
    const made = new Browser(origin);
    await ask(made);
    await made.go('/api/auth/callback/oidc?code=x&state=made-up');
    expect(await made.who()).toBeNull();
  });

  it('believes no answer that says it comes from another issuer', async () => {
    const browser = new Browser(origin);
    const back = issuer.approve(await ask(browser), as('chair@plenary.example'));
    await browser.go(`${back}&iss=${encodeURIComponent('https://other.example')}`);
    expect(await browser.who()).toBeNull();
  });

  it('takes no token from the browser itself, and nothing else it was not asked for', async () => {
    const extras = [
      { idToken: { token: 'a.b.c' } },
      { scopes: ['offline_access'] },
      { requestSignUp: true },
      { additionalParams: { prompt: 'none' } },
      { additionalData: { role: 'admin' } },
    ];
    for (const extra of extras) {
      const { status, data } = await new Browser(origin).post('/api/auth/sign-in/social', { ...WISH, ...extra });
      expect([status, data['code']]).toEqual([400, 'NOT_TAKEN']);
    }
  });

  it('is not asked when its document names another issuer', async () => {
    issuer.hostility = { issuer: 'https://other.example' };
    const turned = await start();
    try {
      const { status } = await new Browser(turned.origin).post('/api/auth/sign-in/social', WISH);
      expect(status).toBe(503);
    } finally {
      await turned.application.close();
    }
  });
});
