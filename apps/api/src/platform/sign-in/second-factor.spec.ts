/** Whoever has a second factor is asked for it at every way in; a password signs in together with one alone. */
import { withConnection } from '@plenary/database';
import { codeOf } from '@plenary/testing';
import { Browser } from '../../testing/browser';
import type { World } from '../../testing/world';
import { createWorld } from '../../testing/world';

const PASSWORD = 'four words are enough';
const EVENTS = '{ viewer { security { secondFactor password events { kind } } } }';
interface Security {
  viewer: { security: { secondFactor: boolean; password: boolean; events: { kind: string }[] } | null };
}

describe('a second factor', () => {
  let world: World;
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withConnection(world.fresh.url, { role: null }, async (client) => (await client.query<Row>(text, values)).rows);
  /** A code works once; these cases are quicker than the half minute after which there is another. */
  const nextHalfMinute = () => sql('DELETE FROM sign_in."usedCode"');

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const tokenMailedTo = async (address: string): Promise<string> => {
    const mail = await world.application.database.prisma.outboxMail.findFirstOrThrow({
      where: { address, cause: { startsWith: 'sign-in:' } },
      orderBy: { createdAt: 'desc' },
    });
    return /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
  };
  const byMail = async (address: string, browser = new Browser(world.origin)) => {
    await browser.post('/api/auth/sign-in/magic-link', { email: address });
    const token = await tokenMailedTo(address);
    const page = await browser.go(`/api/auth/magic-link/verify?token=${token}&callbackURL=/`);
    return { browser, page };
  };
  const setPassword = async (address: string, password = PASSWORD) => {
    const browser = new Browser(world.origin);
    await browser.post('/api/auth/request-password-reset', { email: address });
    return browser.post('/api/auth/reset-password', { token: await tokenMailedTo(address), newPassword: password });
  };
  const byPassword = async (address: string, password = PASSWORD) => {
    const browser = new Browser(world.origin);
    return { browser, page: await browser.post('/api/auth/sign-in/email', { email: address, password }) };
  };
  const add = async (address: string) => {
    const { browser } = await byMail(address);
    const { data } = await browser.post('/api/auth/two-factor/enable', { method: 'totp' });
    const uri = String(data['totpURI']);
    const { status } = await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
    expect([status, await browser.who()]).toEqual([200, address]);
    await nextHalfMinute();
    return { browser, uri, codes: data['backupCodes'] as string[] };
  };
  const security = async (browser: Browser) => (await browser.client.get<Security>(EVENTS)).viewer.security;

  it('is added with a code of the app, and ends every other sign-in', async () => {
    const address = 'member@plenary.example';
    const { browser: elsewhere } = await byMail(address);
    const { browser, codes } = await add(address);
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    expect([await elsewhere.who(), await world.people.member.client.get('{ viewer { address } }')]).toEqual([
      null,
      { viewer: { address: null } },
    ]);
    expect(await security(browser)).toMatchObject({ secondFactor: true, events: [{ kind: 'SECOND_FACTOR_ADDED' }] });
  });

  it('is not added by a wrong code', async () => {
    const { browser } = await byMail('chair@plenary.example');
    await browser.post('/api/auth/two-factor/enable', { method: 'totp' });
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    expect(await security(browser)).toMatchObject({ secondFactor: false });
    expect((await byMail('chair@plenary.example')).page.location).not.toContain('/sign-in/code');
  });

  it('is asked for behind a mailed link', async () => {
    const address = 'second@plenary.example';
    const { uri } = await add(address);
    const { browser, page } = await byMail(address);
    expect([page.status, new URL(String(page.location), world.origin).pathname]).toEqual([302, '/sign-in/code']);
    expect(await browser.who()).toBeNull();
    const before = await sql(
      `SELECT 1 FROM sign_in.session s JOIN sign_in."user" u ON u.id = s."userId" WHERE u.email = $1`,
      [address],
    );
    expect(before).toHaveLength(1);
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) })).status).toBe(200);
    expect(await browser.who()).toBe(address);
  });

  it('is not asked for again when a sign-in is renewed', async () => {
    const address = 'renewed@plenary.example';
    const { browser } = await add(address);
    await sql(
      `UPDATE sign_in.session SET "expiresAt" = now() + interval '20 days'
        WHERE "userId" = (SELECT id FROM sign_in."user" WHERE email = $1)`,
      [address],
    );
    expect([await browser.who(), await browser.who()]).toEqual([address, address]);
  });

  it('takes each code once', async () => {
    const address = 'secretary@plenary.example';
    const { uri } = await add(address);
    const code = codeOf(uri);
    const [{ browser: first }, { browser: overheard }] = [await byMail(address), await byMail(address)];
    expect((await first.post('/api/auth/two-factor/verify-totp', { code })).status).toBe(200);
    const { status, data } = await overheard.post('/api/auth/two-factor/verify-totp', { code });
    expect([status, data['code'], await overheard.who()]).toEqual([401, 'INVALID_CODE', null]);
  });

  it('is asked for behind a password, which a mailed link has set without signing anybody in', async () => {
    const address = 'editor@plenary.example';
    const { uri, browser: before } = await add(address);
    const reset = await setPassword(address);
    expect([reset.status, reset.cookies]).toEqual([200, []]);
    expect(await before.who()).toBeNull();
    const { browser, page } = await byPassword(address);
    expect([page.status, page.data['twoFactorRedirect'], page.data['token']]).toEqual([200, true, undefined]);
    expect(await browser.who()).toBeNull();
    await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
    expect(await browser.who()).toBe(address);
    expect((await byPassword(address, 'another four words')).page.status).toBe(401);
    expect(await security(browser)).toMatchObject({ password: true });
    expect((await security(browser))?.events.map(({ kind }) => kind)).toContain('PASSWORD_SET');
  });

  it('is what a password signs in with, and nobody without', async () => {
    const address = 'outsider@plenary.example';
    expect((await setPassword(address)).status).toBe(200);
    const { browser, page } = await byPassword(address);
    expect([page.status, page.data['code'], await browser.who()]).toEqual([403, 'SECOND_FACTOR_NEEDED', null]);
    const left = await sql(
      `SELECT 1 FROM sign_in.session s JOIN sign_in."user" u ON u.id = s."userId" WHERE u.email = $1`,
      [address],
    );
    expect(left).toEqual([]);
  });

  it('takes a password of twelve characters and more, by a link that works once', async () => {
    const address = 'outsider@plenary.example';
    const browser = new Browser(world.origin);
    await browser.post('/api/auth/request-password-reset', { email: address });
    const token = await tokenMailedTo(address);
    const set = (newPassword: string) => browser.post('/api/auth/reset-password', { token, newPassword });
    const statuses = [];
    for (const password of ['eleven sign', 'x'.repeat(129), PASSWORD, PASSWORD])
      statuses.push((await set(password)).status);
    expect(statuses).toEqual([400, 400, 200, 400]);
    const kept = await sql<{ row: string }>('SELECT v::text AS row FROM sign_in.verification v');
    expect(kept.map(({ row }) => row).join()).not.toContain(token);
  });

  it('says the same of an address that nobody has', async () => {
    const ask = (email: string) => new Browser(world.origin).post('/api/auth/request-password-reset', { email });
    const [known, unknown] = [await ask('outsider@plenary.example'), await ask('nobody@plenary.example')];
    expect([unknown.status, unknown.data]).toEqual([known.status, known.data]);
    const [wrong, none] = [
      await byPassword('editor@plenary.example', 'not her four words'),
      await byPassword('nobody@plenary.example', 'not her four words'),
    ];
    expect([none.page.status, none.page.data]).toEqual([wrong.page.status, wrong.page.data]);
  });

  it('gives way to a backup code, once', async () => {
    const address = 'coordinator@plenary.example';
    const { codes } = await add(address);
    const [code] = codes;
    const use = async () => {
      const { browser } = await byMail(address);
      const { status } = await browser.post('/api/auth/two-factor/verify-backup-code', { code });
      return { browser, status };
    };
    const { browser, status } = await use();
    expect([status, await browser.who()]).toEqual([200, address]);
    expect((await security(browser))?.events[0]).toEqual({ kind: 'BACKUP_CODE_USED' });
    const again = await use();
    expect([again.status, await again.browser.who()]).toEqual([401, null]);
    const kept = await sql<{ row: string }>('SELECT t::text AS row FROM sign_in."twoFactor" t');
    for (const one of codes) expect(kept.map(({ row }) => row).join()).not.toContain(one);
  });

  it('ends a challenge after five wrong codes, and asks each account for its own', async () => {
    const address = 'stranger@plenary.example';
    const { uri } = await add(address);
    const { browser } = await byMail(address);
    const other = await add('guest@plenary.example');
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(other.uri) })).status).toBe(401);
    for (let tries = 0; tries < 5; tries += 1)
      await browser.post('/api/auth/two-factor/verify-totp', { code: '000000' });
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) })).status).toBe(401);
    expect(await browser.who()).toBeNull();
  });

  it('is taken away, or given new backup codes, with a code and not by an open browser', async () => {
    const address = 'taken@plenary.example';
    const { browser, uri, codes } = await add(address);
    for (const path of ['/two-factor/disable', '/two-factor/generate-backup-codes'])
      for (const body of [{}, { code: '' }, { code: '000000' }])
        expect([401, 429]).toContain((await browser.post(`/api/auth${path}`, body)).status);
    const made = await browser.post('/api/auth/two-factor/generate-backup-codes', { code: codeOf(uri) });
    expect(made.status).toBe(429);
    const kept = await sql(`SELECT 1 FROM sign_in."user" WHERE email = $1 AND "twoFactorEnabled"`, [address]);
    expect([kept.length, codes.length]).toEqual([1, 10]);
  });

  it('is gone once it was taken away with a code', async () => {
    const address = 'gone@plenary.example';
    const { browser, uri, codes } = await add(address);
    const renewed = await browser.post('/api/auth/two-factor/generate-backup-codes', { code: codeOf(uri) });
    expect(renewed.status).toBe(200);
    expect(renewed.data['backupCodes']).not.toEqual(codes);
    expect((await browser.post('/api/auth/two-factor/disable', { code: codeOf(uri) })).status).toBe(200);
    const { browser: next, page } = await byMail(address);
    expect([String(page.location).includes('/sign-in/code'), await next.who()]).toEqual([false, address]);
  });
});
