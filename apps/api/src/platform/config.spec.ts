import { ConfigError, readConfig } from './config';

const URL = 'postgresql://localhost/plenary';
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
      { PLENARY_EMBEDDED: '1', PUBLIC_URL: 'https://plenary.example', PLENARY_SECRET: 'x'.repeat(32) },
      false,
    ],
    ['every interface', { PLENARY_EMBEDDED: '1', HOST: '0.0.0.0' }, false],
  ])('has the demo by default only where it harms nobody: %s', (_case, env, demo) => {
    expect(readConfig({ DATABASE_URL: URL, ...env }).demo).toBe(demo);
  });

  it('keeps the demo on this machine, and asks a real installation for a secret', () => {
    expect(mistakesOf({ DATABASE_URL: URL, PLENARY_DEMO: '1', HOST: '0.0.0.0' })[0]).toMatch(/^PLENARY_DEMO/);
    expect(mistakesOf({ DATABASE_URL: URL, PUBLIC_URL: 'https://plenary.example' })[0]).toMatch(/^PLENARY_SECRET/);
  });

  it('takes an empty value as none', () => {
    expect(readConfig({ DATABASE_URL: URL, SMTP_URL: '', PORT: '' })).toMatchObject({ smtpUrl: null, port: 4300 });
  });
});
