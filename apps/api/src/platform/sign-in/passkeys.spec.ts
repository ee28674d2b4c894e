/** A key on somebody's device signs her in: with everything that its answer has to say, and with each part of it a lie. */
import { generateKeyPairSync } from 'node:crypto';
import { withConnection } from '@plenary/database';
import { MOST_PASSKEYS } from '@plenary/domain';
import { codeOf } from '@plenary/testing';
import type { Application } from '../../application';
import { MUTATIONS } from '../../testing/acts';
import { Browser } from '../../testing/browser';
import type { Lies } from '../../testing/passkey-device';
import { PasskeyDevice } from '../../testing/passkey-device';
import { PASSKEY_ORIGIN as HERE, addPasskey, askToSignIn, signInByPasskey } from '../../testing/passkey-sign-in';
import type { World } from '../../testing/world';
import { createWorld, serve } from '../../testing/world';
import { newId } from '../new-id';

const SECURITY =
  '{ viewer { security { passkeys { id name multiDevice lastUsedAt } events { kind } } } signInWays { passkeys } }';
interface Security {
  viewer: {
    security: {
      passkeys: { id: string; name: string; multiDevice: boolean; lastUsedAt: string | null }[];
      events: { kind: string }[];
    };
  };
  signInWays: { passkeys: boolean };
}

/** Each part of an answer that has to be true. */
const LIES: [string, Lies][] = [
  ['another origin', { origin: 'https://plenary.example' }],
  ['an origin that only begins like ours', { origin: `${HERE}.evil.example` }],
  ['another port of this machine', { origin: 'http://localhost:4301' }],
  ['another name', { party: 'evil.example' }],
  ['a device that nobody unlocked', { verified: false }],
  ['an answer to another question', { type: 'payment.get' }],
  ['a page inside that of somebody else', { crossOrigin: true }],
];

describe('a passkey', () => {
  let world: World;
  let here: { application: Application; origin: string };
  let hard: { application: Application; origin: string };
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withConnection(world.fresh.url, { role: null }, async (client) => (await client.query<Row>(text, values)).rows);

  beforeAll(async () => {
    world = await createWorld();
    here = await serve({ DATABASE_URL: world.fresh.url, PLENARY_DEMO: '1', PUBLIC_URL: HERE });
    hard = await serve({
      DATABASE_URL: world.fresh.url,
      PLENARY_SECRET: '5f1c7b0a9e3d4862b7c1d0e9f8a35b64',
      PUBLIC_URL: HERE,
    });
  });
  afterAll(async () => {
    await here.application.close();
    await hard.application.close();
    await world.close();
  });

  const byMail = async (name: string) => {
    const browser = new Browser(here.origin);
    const address = `${name}@plenary.example`;
    await browser.post('/api/auth/sign-in/magic-link', { email: address });
    const mail = await world.application.database.prisma.outboxMail.findFirstOrThrow({
      where: { address, cause: { startsWith: 'sign-in:' } },
      orderBy: { createdAt: 'desc' },
    });
    const token = /token=([^\s&]+)/.exec(mail.text)?.[1] ?? '';
    const page = await browser.go(`/api/auth/magic-link/verify?token=${token}&callbackURL=/`);
    return { browser, address, page };
  };
  const askToAdd = (browser: Browser, body = {}) => browser.post('/api/auth/passkey/add/options', body);
  const signIn = (device: PasskeyDevice, lies: Lies = {}) => signInByPasskey(here.origin, device, lies);
  const security = async (browser: Browser) => (await browser.client.get<Security>(SECURITY)).viewer.security;
  /** Signed in, and known by a name. */
  const introduced = async (name: string) => {
    const found = await byMail(name);
    const input = { personId: newId(), name: `The ${name}`, stakeholderGroup: 'Academia', region: 'Africa' };
    await found.browser.client.get(
      'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { id } }',
      { input },
    );
    return found;
  };
  const withPasskey = async (name: string) => {
    const { browser, address } = await (name in world.people ? byMail(name) : introduced(name));
    const { device, page } = await addPasskey(browser);
    expect(page.status).toBe(200);
    return { browser, address, device };
  };
  const mailsAbout = (address: string, word: string) =>
    sql(
      `SELECT 1 FROM outbox_mails WHERE address = $1 AND cause LIKE 'sign-in-event:%' AND text LIKE '%' || $2 || '%'`,
      [address, word],
    );

  it('is added by who is signed in, told to her, and ends her other sign-ins', async () => {
    const { browser: elsewhere } = await byMail('member');
    const { browser, address } = await withPasskey('member');
    expect([await browser.who(), await elsewhere.who()]).toEqual([address, null]);
    const { passkeys, events } = await security(browser);
    expect(passkeys).toMatchObject([{ name: 'My telephone', multiDevice: true, lastUsedAt: null }]);
    expect(events[0]).toEqual({ kind: 'PASSKEY_ADDED' });
    expect(await mailsAbout(address, 'passkey was added')).toHaveLength(1);
  });

  it('signs in without an address and without a code, as every other way in does', async () => {
    const { device, address } = await withPasskey('chair');
    const { browser, page } = await signIn(device);
    expect([page.status, page.data, await browser.who()]).toEqual([200, { status: true }, address]);
    expect((await security(browser)).passkeys[0]?.lastUsedAt).not.toBeNull();
    await browser.post('/api/auth/sign-out');
    expect(await browser.who()).toBeNull();
  });

  it('says nothing of whom there is: a question names no key', async () => {
    const asked = await askToSignIn(new Browser(here.origin));
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(asked['allowCredentials'] ?? []).toEqual([]);
  });

  it('is one account’s, and no second one’s, even where two add it at once', async () => {
    const { device, address } = await withPasskey('first-owner');
    const { browser: other } = await introduced('second-owner');
    const { page } = await addPasskey(other, device);
    expect([page.status, page.data['code'], (await security(other)).passkeys]).toEqual([409, 'PASSKEY_KNOWN', []]);
    // The device has her handle in mind now: what it signs is nobody's, until it says the first one's again.
    expect((await signIn(device)).page.data['code']).toBe('PASSKEY_UNKNOWN');
    const [{ id = '' } = {}] = await sql<{ id: string }>('SELECT id FROM sign_in."user" WHERE email = $1', [address]);
    const { browser } = await signIn(device, { userHandle: Buffer.from(id).toString('base64url') });
    expect(await browser.who()).toBe(address);
    const shared = new PasskeyDevice(HERE);
    const both = await Promise.all([browser, other].map((one) => addPasskey(one, shared)));
    expect(both.map((one) => one.page.status).sort()).toEqual([200, 409]);
  });

  it('asks a device for a key of its own, unlocked, and none that she has', async () => {
    const { browser, device } = await withPasskey('secretary');
    const { data } = await askToAdd(browser);
    expect(data).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: device.id }],
    });
    const again = await browser.post('/api/auth/passkey/add', { name: 'Again', response: device.make(data) });
    expect([again.status, again.data['code']]).toEqual([409, 'PASSKEY_KNOWN']);
  });

  it.each(LIES)('is not added with %s', async (_case, lies) => {
    const { browser } = await byMail('liar');
    const { page } = await addPasskey(browser, new PasskeyDevice(HERE), lies);
    expect([page.status, page.data['code']]).toEqual([400, 'PASSKEY_INVALID']);
  });

  it('is not added with a statement of a maker, whose certificates would have to be looked up', async () => {
    const { browser } = await byMail('liar');
    const { page } = await addPasskey(browser, new PasskeyDevice(HERE), { maker: true });
    expect([page.status, page.data['code']]).toEqual([400, 'PASSKEY_INVALID']);
  });

  it('does not sign in with any lie', async () => {
    const { device } = await withPasskey('editor');
    for (const [what, lies] of LIES) {
      const { page, browser } = await signIn(device, lies);
      expect([what, page.status, page.data['code'], await browser.who()]).toEqual([what, 401, 'PASSKEY_INVALID', null]);
    }
    const browser = new Browser(here.origin);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const response = device.sign(await askToSignIn(browser), {}, privateKey);
    const page = await browser.post('/api/auth/sign-in/passkey', { response });
    expect([page.status, page.data['code']]).toEqual([401, 'PASSKEY_INVALID']);
    const other = await signIn(device, { userHandle: Buffer.from('somebody else').toString('base64url') });
    expect([other.page.status, other.page.data['code']]).toEqual([401, 'PASSKEY_UNKNOWN']);
  });

  it('answers a question once, where it was asked', async () => {
    const { browser, device } = await withPasskey('second');
    const { response, page, browser: signedIn } = await signIn(device);
    expect(page.status).toBe(200);
    const late = async (path: string, body: Record<string, unknown>, by: Browser) => {
      const { status, data } = await by.post(`/api/auth${path}`, body);
      expect([path, status, data['code']]).toEqual([path, 400, 'PASSKEY_TOO_LATE']);
    };
    // Once more, overheard: by the browser that was asked, and by one that was asked something else.
    await late('/sign-in/passkey', { response }, signedIn);
    const visitor = new Browser(here.origin);
    const own = await askToSignIn(visitor);
    await late('/sign-in/passkey', { response }, visitor);
    // An answer that was not used yet, carried to another browser, with a question of its own or none.
    const carried = device.sign(await askToSignIn(new Browser(here.origin)));
    for (const by of [visitor, new Browser(here.origin)]) await late('/sign-in/passkey', { response: carried }, by);
    // One of its own making.
    await late('/sign-in/passkey', { response: device.sign({ challenge: 'AAAA' }) }, visitor);
    // A second tab leaves the first one's question open.
    await askToSignIn(visitor);
    expect((await visitor.post('/api/auth/sign-in/passkey', { response: device.sign(own) })).status).toBe(200);
    // A question for a new key, answered by signing in; and the other way round.
    await late('/sign-in/passkey', { response: device.sign((await askToAdd(browser)).data) }, browser);
    const next = new PasskeyDevice(HERE);
    const forSigningIn = { ...(await askToSignIn(browser)), user: { id: 'x' } };
    await late('/passkey/add', { name: 'X', response: next.make(forSigningIn) }, browser);
    // Somebody else's question, and one of another sign-in of hers.
    for (const name of ['outsider', 'second']) {
      const { data } = await askToAdd((await byMail(name)).browser);
      await late('/passkey/add', { name: 'X', response: next.make(data) }, browser);
    }
    // Those that ran out.
    const old = { key: (await askToAdd(browser)).data, use: await askToSignIn(browser) };
    await sql(`UPDATE sign_in.verification SET "expiresAt" = now() - interval '1 second'`);
    await late('/sign-in/passkey', { response: device.sign(old.use) }, browser);
    await late('/passkey/add', { name: 'X', response: next.make(old.key) }, browser);
  });

  it('opens for one of two who answer at once', async () => {
    const { device } = await withPasskey('twice');
    const browser = new Browser(here.origin);
    const response = device.sign(await askToSignIn(browser));
    const both = await Promise.all([1, 2].map(() => browser.post('/api/auth/sign-in/passkey', { response })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('that counts backwards is refused, and told', async () => {
    const { device, browser, address } = await withPasskey('copied');
    expect((await signIn(device, { counter: 7 })).page.status).toBe(200);
    for (const counter of [7, 6, 0]) {
      const { page, browser: copy } = await signIn(device, { counter });
      expect([counter, page.status, page.data['code'], await copy.who()]).toEqual([
        counter,
        401,
        'PASSKEY_REFUSED',
        null,
      ]);
    }
    expect((await security(browser)).events.filter(({ kind }) => kind === 'PASSKEY_REFUSED')).toHaveLength(3);
    expect(await mailsAbout(address, 'copy')).toHaveLength(3);
    expect((await signIn(device, { counter: 8 })).page.status).toBe(200);
    // Two copies at once, with one count each.
    const ways = await Promise.all([1, 2].map(() => signIn(device, { counter: 9 })));
    expect(ways.map(({ page }) => page.status).sort()).toEqual([200, 401]);
  });

  it('need not count at all', async () => {
    const { device } = await withPasskey('uncounted');
    for (const counter of [0, 0]) expect((await signIn(device, { counter })).page.status).toBe(200);
  });

  it('that nobody has signs nobody in, and makes no account', async () => {
    const accounts = () => sql('SELECT 1 FROM sign_in."user"');
    const before = (await accounts()).length;
    const { page, browser } = await signIn(new PasskeyDevice(HERE), { userHandle: 'AAAA' });
    expect([page.status, page.data['code'], await browser.who()]).toEqual([401, 'PASSKEY_UNKNOWN', null]);
    expect((await accounts()).length).toBe(before);
  });

  it('is named and removed by its owner alone; what it signed in ends with it', async () => {
    const { device, browser, address } = await withPasskey('coordinator');
    const { browser: withIt } = await signIn(device);
    const id = (await security(browser)).passkeys[0]?.id;
    const { browser: other } = await byMail('outsider');
    for (const path of ['/passkey/rename', '/passkey/remove'])
      for (const wrong of [id, 'none', '00000000-0000-7000-8000-000000000000']) {
        const { status, data } = await other.post(`/api/auth${path}`, { id: wrong, name: 'Mine now' });
        expect([path, status, data['code']]).toEqual([path, 404, 'NOT_FOUND']);
      }
    expect((await browser.post('/api/auth/passkey/rename', { id, name: '  ' })).status).toBe(400);
    expect((await browser.post('/api/auth/passkey/rename', { id, name: ' Old phone ' })).status).toBe(200);
    expect((await security(browser)).passkeys).toMatchObject([{ name: 'Old phone' }]);
    expect((await browser.post('/api/auth/passkey/remove', { id })).status).toBe(200);
    expect([await browser.who(), await withIt.who()]).toEqual([address, null]);
    expect(await security(browser)).toMatchObject({ passkeys: [], events: [{ kind: 'PASSKEY_REMOVED' }, {}] });
    expect((await signIn(device)).page.data['code']).toBe('PASSKEY_UNKNOWN');
  });

  it('is changed by nobody who is not signed in', async () => {
    const paths = ['/passkey/add/options', '/passkey/add', '/passkey/rename', '/passkey/remove'];
    const { device } = await withPasskey('outsider');
    const response = device.make({ challenge: 'AAAA', user: { id: 'AAAA' } });
    for (const path of paths) {
      const { status } = await new Browser(here.origin).post(`/api/auth${path}`, { id: 'x', name: 'x', response });
      expect([path, status]).toEqual([path, 401]);
    }
  });

  it('is not added by a sign-in of long ago, nor without a name, nor before somebody introduced herself', async () => {
    const { browser, address } = await byMail('stranger');
    const { data } = await askToAdd(browser);
    const response = new PasskeyDevice(HERE).make(data);
    const nameless = await browser.post('/api/auth/passkey/add', { name: ' ', response });
    expect([nameless.status, nameless.data['code']]).toEqual([400, 'NAME_NEEDED']);
    await sql(
      `UPDATE sign_in.session SET "createdAt" = now() - interval '61 minutes'
        WHERE "userId" = (SELECT id FROM sign_in."user" WHERE email = $1)`,
      [address],
    );
    const late = await askToAdd(browser);
    expect([late.status, late.data['code']]).toEqual([403, 'SIGN_IN_AGAIN']);
    const { page } = await addPasskey((await byMail('nobody-yet')).browser);
    expect([page.status, page.data['code']]).toEqual([403, 'INTRODUCE_YOURSELF']);
  });

  it('is one of so many at most', async () => {
    const { browser } = await withPasskey('collector');
    for (let more = 1; more < MOST_PASSKEYS; more += 1) expect((await addPasskey(browser)).page.status).toBe(200);
    const { page } = await addPasskey(browser);
    expect([page.status, page.data['code']]).toEqual([400, 'TOO_MANY_PASSKEYS']);
  });

  it('is a second factor itself, and lets nobody past the one that is asked for elsewhere', async () => {
    const { browser, address } = await introduced('factor');
    const { data } = await browser.post('/api/auth/two-factor/enable', { method: 'totp' });
    const uri = String(data['totpURI']);
    await browser.post('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
    for (const body of [{}, { code: '000000' }]) expect((await askToAdd(browser, body)).status).toBe(401);
    const asked = await askToAdd(browser, { code: codeOf(uri) });
    expect(asked.status).toBe(200);
    const device = new PasskeyDevice(HERE);
    const added = await browser.post('/api/auth/passkey/add', { name: 'Key', response: device.make(asked.data) });
    expect(added.status).toBe(200);
    const { browser: byKey, page } = await signIn(device);
    expect([page.data, await byKey.who()]).toEqual([{ status: true }, address]);
    const { browser: byLink, page: led } = await byMail('factor');
    expect([String(led.location).includes('/sign-in/code'), await byLink.who()]).toEqual([true, null]);
    // A sign-in that is renewed on the way is not asked for a code either.
    await sql(`UPDATE sign_in.session SET "expiresAt" = now() + interval '20 days'`);
    const { id } = (await security(byKey)).passkeys[0] ?? {};
    expect((await byKey.post('/api/auth/passkey/rename', { id, name: 'Renewed' })).status).toBe(200);
    expect(await byKey.who()).toBe(address);
  });

  it('that is removed while it signs in leaves nobody signed in', async () => {
    const { device, browser } = await withPasskey('racing');
    const id = (await security(browser)).passkeys[0]?.id;
    const waiting = async (many: number): Promise<void> => {
      const found = await sql(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (found.length < many) await waiting(many);
    };
    const { signed, removed } = await withConnection(world.fresh.url, { role: null }, async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM passkeys WHERE id = $1 FOR UPDATE', [id]);
      const signing = signIn(device);
      await waiting(1);
      const removing = browser.post('/api/auth/passkey/remove', { id });
      await waiting(2);
      await client.query('COMMIT');
      return { signed: await signing, removed: await removing };
    });
    expect([signed.page.status, removed.status, await signed.browser.who()]).toEqual([200, 200, null]);
  });

  it('goes with its person', async () => {
    const { device, browser } = await withPasskey('leaving');
    const { browser: byKey } = await signIn(device);
    const { viewer } = await browser.client.get<{ viewer: { removal: { seen: string } } }>(
      '{ viewer { removal { seen } } }',
    );
    await browser.client.get(MUTATIONS.removeMyself, {
      input: { name: 'The leaving', words: false, seen: viewer.removal.seen },
    });
    expect([await byKey.who(), (await signIn(device)).page.data['code']]).toEqual([null, 'PASSKEY_UNKNOWN']);
    expect(await sql('SELECT 1 FROM passkeys WHERE credential_id = $1', [device.id])).toEqual([]);
  });

  it('goes on signing in where its person becomes one with another, as whom she became', async () => {
    const { device, address } = await withPasskey('absorbed');
    const { browser: kept } = await introduced('kept');
    const personOf = async (one: Browser) =>
      (await one.client.get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person.id;
    await kept.client.get(MUTATIONS.askAddressProof, { proofId: newId(), address });
    const [{ text = '' } = {}] = await sql<{ text: string }>(
      `SELECT text FROM outbox_mails WHERE address = $1 AND cause LIKE 'proof:%'`,
      [address],
    );
    const token = /token=([^\s&]+)/.exec(text)?.[1];
    const look = 'query ($token: String!) { viewer { addressProof(token: $token) { seen } } }';
    const { viewer } = await kept.client.get<{ viewer: { addressProof: { seen: string } } }>(look, { token });
    await kept.client.get(MUTATIONS.proveAddress, { token, seen: viewer.addressProof.seen });
    const { browser: again } = await signIn(device);
    expect([await again.who(), await personOf(again)]).toEqual([address, await personOf(kept)]);
    // It is hers now, whichever of her accounts asks, and goes by either.
    const [mine] = (await security(kept)).passkeys;
    expect((await kept.post('/api/auth/passkey/remove', { id: mine?.id })).status).toBe(200);
    expect([await again.who(), (await signIn(device)).page.data['code']]).toEqual([null, 'PASSKEY_UNKNOWN']);
  });

  it('cannot be changed in what it is by the application', async () => {
    await withPasskey('fixed');
    const { pool } = here.application.database;
    for (const column of ['account_id', 'credential_id', 'public_key', 'created_at'])
      await expect(pool.query(`UPDATE passkeys SET ${column} = ${column}`)).rejects.toThrow('permission denied');
  });

  it('is tried as seldom as every way in', async () => {
    const browser = new Browser(hard.origin);
    const statuses = [];
    for (let tries = 0; tries < 4; tries += 1)
      statuses.push((await browser.post('/api/auth/sign-in/passkey', { response: {} })).status);
    expect(statuses).toEqual([400, 400, 400, 429]);
  });

  it('is not to be had where the address has a number instead of a name', async () => {
    const ways = '{ signInWays { passkeys } }';
    expect(await world.visitor.get(ways)).toEqual({ signInWays: { passkeys: false } });
    expect(await new Browser(here.origin).client.get(ways)).toEqual({ signInWays: { passkeys: true } });
    expect((await new Browser(world.origin).post('/api/auth/sign-in/passkey/options')).status).toBe(404);
  });
});
