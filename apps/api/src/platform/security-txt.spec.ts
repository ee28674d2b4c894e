import { paths } from '@plenary/domain';
import { freshDatabase } from '@plenary/testing';
import type { FreshDatabase } from '@plenary/testing';
import { serve } from '../testing/world';
import { log } from './log';

const CONTACTS = 'mailto:security@plenary.example, https://plenary.example/report';
const DAY = 24 * 60 * 60 * 1000;

describe('whom to tell of a weakness', () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
  });
  afterAll(() => fresh.drop());

  const read = async (env: Record<string, string>) => {
    const said: string[] = [];
    const { warn } = log;
    Object.assign(log, { warn: (line: unknown) => void said.push(String(line)) });
    const { application, origin } = await serve({ DATABASE_URL: fresh.url, ...env });
    Object.assign(log, { warn });
    try {
      const response = await fetch(origin + paths.securityTxt());
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text(), said };
    } finally {
      await application.close();
    }
  };

  it('stands at its address, each field on a line, with an end within a year', async () => {
    const expires = new Date(Date.now() + 200 * DAY).toISOString().slice(0, 10);
    const { status, type, text, said } = await read({ SECURITY_CONTACT: CONTACTS, SECURITY_EXPIRES: expires });
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
    const fields = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2));
    expect(fields).toEqual([
      ['Contact', 'mailto:security@plenary.example'],
      ['Contact', 'https://plenary.example/report'],
      ['Expires', `${expires}T00:00:00.000Z`],
      ['Preferred-Languages', 'en'],
      ['Canonical', expect.stringMatching(/^http.*\/\.well-known\/security\.txt$/)],
    ]);
    expect(said.filter((line) => line.includes('security.txt'))).toEqual([]);
  });

  it('is not there where nobody is named, and the start says how to name somebody', async () => {
    const { status, said } = await read({});
    expect(status).toBe(404);
    expect(said.join('\n')).toContain('SECURITY_CONTACT');
  });

  it('is not there any more once its end has passed, and the start says so', async () => {
    const { status, said } = await read({ SECURITY_CONTACT: CONTACTS, SECURITY_EXPIRES: '2020-01-31' });
    expect(status).toBe(404);
    expect(said.join('\n')).toContain('expired');
  });
});
