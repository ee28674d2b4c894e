/**
 * GraphiQL, for development only: where `npm run dev` has built it and the demo runs, which listens on this machine
 * alone. Its editor makes styles as it goes, so it has a policy of its own, which holds on its page and nowhere else.
 */
import type { Express, Request, Response } from 'express';
import express from 'express';
import { resolve } from 'node:path';
import type { Config } from './config';
import { WebBuild } from './web-build';

const SOURCE = 'apps/web/src/graphiql/graphiql-page.tsx';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function serveGraphiql(app: Express, config: Config): void {
  const folder = resolve(config.web, '../graphiql');
  const build = new WebBuild(folder);
  const [main] = build.scripts(SOURCE).slice(-1);
  if (!config.demo || process.env['NODE_ENV'] === 'production' || !main) return;
  const page = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GraphiQL · Plenary</title>',
    ...build.styles(SOURCE).map((href) => `<link rel="stylesheet" href="/graphiql${href}">`),
    `<script type="module" src="/graphiql${main}"></script></head><body></body></html>`,
  ].join('');
  app.get('/graphiql', (_request: Request, response: Response) => {
    response
      .setHeader('Content-Security-Policy', POLICY)
      .setHeader('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page);
  });
  app.use('/graphiql', express.static(folder, { index: false, maxAge: '1h', fallthrough: false }));
}
