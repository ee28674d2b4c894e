/** GraphiQL is there for who develops, under a policy of its own, and for nobody else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@plenary/testing';
import type { FreshDatabase } from '@plenary/testing';
import { serve } from '../testing/world';

describe('GraphiQL', () => {
  let fresh: FreshDatabase;
  let dist: string;
  beforeAll(async () => {
    fresh = await freshDatabase();
    dist = mkdtempSync(join(tmpdir(), 'plenary-graphiql-'));
    mkdirSync(join(dist, 'graphiql/.vite'), { recursive: true });
    const entry = { file: 'assets/graphiql.js', css: ['assets/graphiql.css'] };
    writeFileSync(
      join(dist, 'graphiql/.vite/manifest.json'),
      JSON.stringify({ 'apps/web/src/graphiql/graphiql-page.tsx': entry }),
    );
  });
  afterAll(async () => {
    rmSync(dist, { recursive: true });
    await fresh.drop();
  });

  const read = async (env: Record<string, string>, path = '/graphiql') => {
    const { application, origin } = await serve({ DATABASE_URL: fresh.url, PLENARY_WEB: join(dist, 'web'), ...env });
    try {
      const response = await fetch(origin + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      return { status: response.status, policy, text: await response.text() };
    } finally {
      await application.close();
    }
  };

  it('is there in the demo that has built it, with nothing from elsewhere', async () => {
    const { status, policy, text } = await read({ PLENARY_DEMO: '1' });
    expect([status, text.includes('/graphiql/assets/graphiql.js')]).toEqual([200, true]);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
    expect(text).not.toMatch(/https?:\/\//);
  });

  it('loosens no other page', async () => {
    const { policy } = await read({ PLENARY_DEMO: '1' }, '/health');
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain('require-trusted-types-for');
  });

  it('is not there for an installation, even where its files are', async () => {
    expect((await read({})).status).toBe(404);
  });

  it('is not there in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect((await read({ PLENARY_DEMO: '1' })).status).toBe(404);
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });

  it('is not there where nobody has built it', async () => {
    expect((await read({ PLENARY_DEMO: '1', PLENARY_WEB: join(dist, 'other/web') })).status).toBe(404);
  });
});
