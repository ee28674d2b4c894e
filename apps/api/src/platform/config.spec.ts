import { ConfigError, readConfig } from './config';

const URL = 'postgresql://localhost/plenary';
const RANDOM = '5f1c7b0a9e3d4862b7c1d0e9f8a35b64';
const mistakesOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.mistakes : [`not a list of mistakes: ${String(error)}`];
  }
};

describe('the configuration', () => {
  it('lists every mistake at once', () => {
    const mistakes = mistakesOf({
      DATABASE_URL: 'mysql://x',
      PORT: 'eighty',
      PUBLIC_URL: 'plenary',
      SMTP_URL: 'http://x',
      PLENARY_SECRET: 'short',
    });
    expect(mistakes.map((mistake) => mistake.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'PLENARY_SECRET',
      'PORT',
      'PUBLIC_URL',
      'SMTP_URL',
    ]);
  });

  it.each([
    ['the embedded database on this machine', { PLENARY_EMBEDDED: '1' }, true],
    ['a database that somebody named', {}, false],
    ['an empty start', { PLENARY_EMBEDDED: '1', PLENARY_EMPTY: '1' }, false],
    [
      'an address for others',
      { PLENARY_EMBEDDED: '1', PUBLIC_URL: 'https://plenary.example', PLENARY_SECRET: RANDOM },
      false,
    ],
    [
      'every interface',
      { PLENARY_EMBEDDED: '1', HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:4300', PLENARY_SECRET: RANDOM },
      false,
    ],
  ])('has the demo by default only where it harms nobody: %s', (_case, env, demo) => {
    expect(readConfig({ DATABASE_URL: URL, ...env }).demo).toBe(demo);
  });

  it.each([
    ['SHOWN', 'the demo', { PLENARY_DEMO: '1' }],
    ['SENT', 'a mail server', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'plenary@plenary.example' }],
    ['SENT', 'a process that leaves sending to another', { PLENARY_JOBS: 'none' }],
    ['PRINTED', 'no mail server, on this machine only', {}],
    ['PRINTED', 'the same by its other names', { HOST: '::1', PUBLIC_URL: 'http://localhost:4300' }],
    ['KEPT', 'behind a proxy on this machine', { PUBLIC_URL: 'https://plenary.example', PLENARY_SECRET: RANDOM }],
    ['KEPT', 'every interface', { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:4300', PLENARY_SECRET: RANDOM }],
  ])('says what becomes of mails: %s with %s', (mails, _case, env: Record<string, string>) => {
    expect(readConfig({ DATABASE_URL: URL, ...env }).mails).toBe(mails);
  });

  it('keeps the demo on this machine, and asks a real installation for a secret', () => {
    expect(mistakesOf({ DATABASE_URL: URL, PLENARY_DEMO: '1', HOST: '0.0.0.0' })[0]).toMatch(/^PLENARY_DEMO/);
    expect(mistakesOf({ DATABASE_URL: URL, PUBLIC_URL: 'https://plenary.example' })[0]).toMatch(/^PLENARY_SECRET/);
  });

  it.each([
    ['short', 'tooshort'],
    ['the one of the demo', 'the demo listens on this machine only and keeps no secret'],
    ['one from an example', 'change-me-change-me-change-me-1234567890'],
    ['a few signs again and again', 'abababababababababababababababab'],
  ])('refuses a secret that can be guessed: %s', (_case, PLENARY_SECRET) => {
    const mistakes = mistakesOf({ DATABASE_URL: URL, PUBLIC_URL: 'https://plenary.example', PLENARY_SECRET });
    expect(mistakes.map((mistake) => mistake.split(' ')[0])).toEqual(['PLENARY_SECRET']);
  });

  it('wants TLS, an address and a secret as soon as others can reach it', () => {
    const named = (env: Record<string, string>) =>
      mistakesOf({ DATABASE_URL: URL, ...env }).map((mistake) => mistake.split(' ')[0]);
    expect(named({ HOST: '0.0.0.0' })).toEqual(['PUBLIC_URL', 'PLENARY_SECRET']);
    expect(named({ PUBLIC_URL: 'http://plenary.example', PLENARY_SECRET: RANDOM })).toEqual(['PUBLIC_URL']);
    expect(named({ PUBLIC_URL: 'https://plenary.example', PLENARY_SECRET: RANDOM })).toEqual([]);
  });

  it('believes proxies by address and network, and nothing else', () => {
    const proxies = (TRUSTED_PROXIES: string) => readConfig({ DATABASE_URL: URL, TRUSTED_PROXIES }).trustedProxies;
    expect(proxies('10.0.0.1, fd00::/8')).toEqual(['10.0.0.1', 'fd00::/8']);
    expect(readConfig({ DATABASE_URL: URL }).trustedProxies).toEqual([]);
    expect(mistakesOf({ DATABASE_URL: URL, TRUSTED_PROXIES: 'true' })[0]).toMatch(/^TRUSTED_PROXIES/);
  });

  it('takes an empty value as none', () => {
    expect(readConfig({ DATABASE_URL: URL, SMTP_URL: '', PORT: '' })).toMatchObject({ smtpUrl: null, port: 4300 });
  });

  it.each([
    [{ SECURITY_CONTACT: 'security@plenary.example', SECURITY_EXPIRES: '2026-12-31' }, 'SECURITY_CONTACT'],
    [
      { SECURITY_CONTACT: 'mailto:a@plenary.example\nContact: mailto:b@c.example', SECURITY_EXPIRES: '2026-12-31' },
      'SECURITY_CONTACT',
    ],
    [{ SECURITY_CONTACT: 'mailto:a@plenary.example', SECURITY_EXPIRES: 'soon' }, 'SECURITY_EXPIRES'],
    [{ SECURITY_CONTACT: 'mailto:a@plenary.example', SECURITY_EXPIRES: '2999-12-31' }, 'SECURITY_EXPIRES'],
    [{ SECURITY_CONTACT: 'mailto:a@plenary.example' }, 'SECURITY_CONTACT'],
    [{ SECURITY_EXPIRES: '2026-12-31' }, 'SECURITY_CONTACT'],
  ])('wants somebody to tell of a weakness who can be told, and an end: %j', (env, names) => {
    expect(mistakesOf({ DATABASE_URL: URL, ...env }).map((mistake) => mistake.split(/[ .]/)[0])).toEqual([names]);
  });
});
