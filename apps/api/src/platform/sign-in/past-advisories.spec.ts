/**
 * What went wrong before in the library that signs people in, class by class, tried here from outside: each case is a
 * way in which somebody once got in, or further, without the right to it. The provider's own cases stand in
 * `provider.spec.ts`, those of the second factor in `second-factor.spec.ts`.
 */
import { withConnection } from '@plenary/database';
import { request as httpRequest } from 'node:http';
import type { Application } from '../../application';
import { MUTATIONS } from '../../testing/acts';
import { codeOf } from '@plenary/testing';
import { Browser } from '../../testing/browser';
import type { World } from '../../testing/world';
import { createWorld, serve } from '../../testing/world';
import { newId } from '../new-id';
import { isOwnPath } from './ways-in';

const ELSEWHERE = [
  'https://evil.example',
  'https://evil.example/sign-in',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://127.0.0.1:0@evil.example',
  'evil.example',
  ' /',
  '',
];

describe('what went wrong before', () => {
  let world: World;
  let hard: { application: Application; origin: string };
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withConnection(world.fresh.url, { role: null }, async (client) => (await client.query<Row>(text, values)).rows);

  beforeAll(async () => {
    world = await createWorld();
    hard = await serve({
      DATABASE_URL: world.fresh.url,
      PLENARY_SECRET: '5f1c7b0a9e3d4862b7c1d0e9f8a35b64',
      TRUSTED_PROXIES: '127.0.0.1',
      PLENARY_PASSWORDS: '1',
    });
  });
  afterAll(async () => {
    await hard.application.close();
    await world.close();
  });

  const signedIn = async (address: string): Promise<Browser> => {
    const browser = new Browser(world.origin);
    for (const pair of ((await world.signIn(address)).cookie ?? '').split('; ')) {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      browser.cookies.set(name, value);
    }
    return browser;
  };
  const linkFor = async (address: string): Promise<string> => {
    await new Browser(world.origin).post('/api/auth/sign-in/magic-link', { email: address });
    const mail = await world.application.database.prisma.outboxMail.findFirstOrThrow({
      where: { address },
      orderBy: { createdAt: 'desc' },
    });
    return /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
  };

  describe('takeover through API keys', () => {
    it.each([
      ['the body', { userId: 'x' }],
      ['the account', { accountId: 'x' }],
      ['the person', { personId: 'x' }],
    ])('a token is made for nobody else, whom %s names', async (_case, extra) => {
      const input = { tokenId: newId(), name: 'Mine', scopes: ['READ'], days: 1, ...extra };
      const { refusals, data } = await world.people.member.client.ask(MUTATIONS.createApiToken, { input });
      expect([data, refusals.length]).toEqual([null, 1]);
    });

    it('a token opens nothing of what signs in, by no header', async () => {
      const input = { tokenId: newId(), name: 'Mine', scopes: ['MANAGE'], days: 1 };
      const { createApiToken } = await world.people.member.client.get<{ createApiToken: { secret: string } }>(
        MUTATIONS.createApiToken,
        { input },
      );
      const { secret } = createApiToken;
      const headers: Record<string, string>[] = [
        { authorization: `Bearer ${secret}` },
        { 'x-api-key': secret },
        { cookie: `better-auth.session_token=${secret}` },
      ];
      for (const header of headers)
        for (const path of ['/two-factor/enable', '/two-factor/generate-backup-codes', '/two-factor/disable']) {
          const { status } = await fetch(`${world.origin}/api/auth${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...header },
            body: '{"method":"totp","code":"000000"}',
          });
          expect([path, status]).toEqual([path, 401]);
        }
    });
  });

  it.each([
    ['POST', '/sign-up/email'],
    ['GET', '/get-session'],
    ['GET', '/list-sessions'],
    ['POST', '/update-user'],
    ['POST', '/change-email'],
    ['POST', '/change-password'],
    ['POST', '/set-password'],
    ['POST', '/delete-user'],
    ['POST', '/link-social'],
    ['POST', '/unlink-account'],
    ['POST', '/verify-password'],
    ['GET', '/verify-email'],
    ['POST', '/send-verification-email'],
    ['GET', '/list-accounts'],
    ['POST', '/get-access-token'],
    ['POST', '/refresh-token'],
    ['GET', '/account-info'],
    ['POST', '/two-factor/get-totp-uri'],
    ['POST', '/two-factor/send-otp'],
    ['POST', '/two-factor/verify-otp'],
    ['POST', '/callback/oidc'],
    ['GET', '/callback/other'],
    ['GET', '/reset-password/abc'],
    ['GET', '/error'],
    ['GET', '/ok'],
    ['POST', '/sign-in/magic-link/'],
    ['POST', '//sign-in/email'],
    ['POST', '/SIGN-IN/EMAIL'],
    ['GET', '/sign-in/magic-link'],
  ])('what nobody here needs is closed: %s %s', async (method, path) => {
    const browser = await signedIn('member@plenary.example');
    const response = await fetch(`${world.origin}/api/auth${path}`, {
      method,
      redirect: 'manual',
      headers: { 'content-type': 'application/json', cookie: browser.cookie },
      ...(method === 'POST' ? { body: '{}' } : {}),
    });
    expect(response.status).toBe(404);
  });

  describe('the second factor, skipped by a cookie', () => {
    it('no cookie holds a sign-in, and no device is trusted', async () => {
      const browser = await signedIn('chair@plenary.example');
      const { data } = await browser.post('/api/auth/two-factor/enable', { method: 'totp' });
      const uri = String(data['totpURI']);
      const added = await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
      expect(added.cookies.join()).not.toMatch(/session_data|trust_device|account_data/);
      const again = new Browser(world.origin);
      for (const [name, value] of browser.cookies) if (!name.endsWith('session_token')) again.cookies.set(name, value);
      again.cookies.set('better-auth.trust_device', 'x!y.z');
      again.cookies.set('better-auth.session_data', 'eyJzZXNzaW9uIjp7fX0');
      await again.go(`/api/auth/magic-link/verify?token=${await linkFor('chair@plenary.example')}&callbackURL=/`);
      const trusting = await again.post('/api/auth/two-factor/verify-totp', {
        code: codeOf(uri, 1),
        trustDevice: true,
      });
      expect([trusting.status, trusting.data['code'], await again.who()]).toEqual([400, 'NO_TRUSTED_DEVICES', null]);
      const done = await again.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri, 1) });
      expect([done.status, await again.who()]).toEqual([200, 'chair@plenary.example']);
      expect(await sql(`SELECT 1 FROM sign_in.verification WHERE identifier LIKE 'trust-device%'`)).toEqual([]);
    });
  });

  describe('accounts that were there before their owner', () => {
    it('are made by nobody, and whatever lies in one is gone once its owner comes', async () => {
      const address = 'victim@plenary.example';
      const sign = await new Browser(hard.origin).post('/api/auth/sign-up/email', {
        ...{ email: address, password: 'the attacker’s words', name: 'X' },
      });
      expect(sign.status).toBe(404);
      await sql(`INSERT INTO sign_in."user" ("id", "name", "email", "emailVerified") VALUES ('early', '', $1, FALSE)`, [
        address,
      ]);
      await sql(`INSERT INTO sign_in.account ("id", "accountId", "providerId", "userId", "password", "updatedAt")
        VALUES ('early', 'early', 'credential', 'early', 'x', now()), ('linked', 'of the attacker', 'oidc', 'early', NULL, now())`);
      await sql(`INSERT INTO sign_in.session ("id", "expiresAt", "token", "updatedAt", "userId")
        VALUES ('early', now() + interval '9 days', 'early', now(), 'early')`);
      const reset = new Browser(world.origin);
      await reset.go(`/api/auth/magic-link/verify?token=${await linkFor(address)}&callbackURL=/`);
      expect(await reset.who()).toBe(address);
      expect(await sql(`SELECT 1 FROM sign_in.account WHERE "userId" = 'early'`)).toEqual([]);
      expect(await sql(`SELECT 1 FROM sign_in.session WHERE "id" = 'early'`)).toEqual([]);
    });
  });

  describe('open redirects', () => {
    it.each(ELSEWHERE)('%j is nowhere to go', async (to) => {
      expect(isOwnPath(to)).toBe(false);
      const browser = new Browser(world.origin);
      const encoded = encodeURIComponent(to);
      for (const name of ['callbackURL', 'newUserCallbackURL', 'errorCallbackURL']) {
        const verify = await browser.go(`/api/auth/magic-link/verify?token=x&${name}=${encoded}`);
        expect([name, verify.status, verify.location]).toEqual([name, 400, null]);
        const ask = { email: 'member@plenary.example', [name]: to };
        expect((await browser.post('/api/auth/sign-in/magic-link', ask)).status).toBe(400);
      }
      const reset = { email: 'member@plenary.example', redirectTo: to };
      expect((await browser.post('/api/auth/request-password-reset', reset)).status).toBe(400);
      const signIn = { email: 'member@plenary.example', password: 'x', callbackURL: to };
      expect((await browser.post('/api/auth/sign-in/email', signIn)).status).toBe(400);
    });

    it.each(['/', '/me/security', '/c/coalition/WG1?x=1#y'])('%s is', (to) => expect(isOwnPath(to)).toBe(true));
  });

  it('a household of IPv6 counts as one where somebody signs in', async () => {
    const from = (address: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify({ email: 'nobody@plenary.example', password: 'guess after guess' });
        const sent = httpRequest(
          `${hard.origin}/api/auth/sign-in/email`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'content-length': body.length, 'x-forwarded-for': address },
          },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        );
        sent.on('error', reject).end(body);
      });
    const statuses = [];
    for (let at = 1; at <= 4; at += 1) statuses.push(await from(`2001:db8:7:7:${at}::${at}`));
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect(await from('2001:db8:7:8::1')).toBe(401);
  });
});
