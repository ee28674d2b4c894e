/** The web app as files: its page for every address that is a screen, its assets for a year, and the headers of all. */
import type { Express, NextFunction, Request, Response } from 'express';
import express from 'express';
import helmet from 'helmet';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from './config';

/** No inline script, no inline style, nothing from elsewhere, no text that becomes code. */
export function securityHeaders(config: Config) {
  const socket = config.publicUrl.replace(/^http/, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", socket],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['plenary-worker'],
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

const MAIN = 'apps/web/src/main.tsx';
const PUBLIC_PAGE = 'apps/web/src/public-page.ts';
const DOOR_PAGE = 'apps/web/src/door-page.ts';

/** What the build of the web app made, by the names of its sources. */
function manifestOf(web: string): Record<string, Chunk> {
  const path = join(web, '.vite/manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>) : {};
}

/** The style sheets of an entry and of what it imports. */
function stylesOf(manifest: Record<string, Chunk>, entry: string): string[] {
  const seen = new Set<string>();
  const collect = (name: string): string[] => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return [];
    seen.add(name);
    const own = chunk.file.endsWith('.css') ? [chunk.file] : [];
    return [...(chunk.imports ?? []).flatMap(collect), ...own, ...(chunk.css ?? [])];
  };
  return [...new Set(collect(entry))].map((file) => `/${file}`);
}

/** The addresses of the style sheets that the public page needs. */
export function publicStyles(web: string): string[] {
  return stylesOf(manifestOf(web), PUBLIC_PAGE);
}

/** Those of the open door, which brings no typefaces along: on a weak line the text counts. */
export function doorStyles(web: string): string[] {
  return stylesOf(manifestOf(web), DOOR_PAGE);
}

/** The page around the web app, for every address that is a screen. */
export function screenPage(web: string): string | null {
  const manifest = manifestOf(web);
  const main = manifest[MAIN];
  if (!main) return null;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Plenary</title>',
    ...stylesOf(manifest, MAIN).map((href) => `<link rel="stylesheet" href="${href}">`),
    ...(main.imports ?? []).map((name) => `<link rel="modulepreload" href="/${manifest[name]?.file}">`),
    `<script type="module" src="/${main.file}"></script>`,
  ];
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body><div id="root"></div></body></html>`;
}

const NOT_SCREENS = /^\/(graphql|api|files|p|health|assets|robots\.txt|sitemap\.xml)(\/|$)/;

export function serveWeb(app: Express, config: Config): void {
  const folder = resolve(config.web);
  const page = screenPage(folder);
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  app.get('/{*screen}', (request: Request, response: Response, next: NextFunction) => {
    if (page === null || NOT_SCREENS.test(request.path) || !request.accepts('html')) return next();
    response.setHeader('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}
