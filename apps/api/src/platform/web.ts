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

/** The addresses of the style sheets that the public page needs, as the build named them. */
export function publicStyles(web: string, entry = 'apps/web/src/public-page.ts'): string[] {
  const path = join(web, '.vite/manifest.json');
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
  const key = Object.keys(manifest).find((name) => name === entry || name.endsWith('src/public-page.ts'));
  const collect = (name: string): string[] => {
    const chunk = manifest[name];
    return chunk ? [...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(collect)] : [];
  };
  const found = key ? collect(key) : [];
  const own = key && manifest[key]?.file.endsWith('.css') ? [manifest[key].file] : [];
  return [...new Set([...own, ...found])].map((file) => `/${file}`);
}

const NOT_SCREENS = /^\/(graphql|api|files|p|health|assets)(\/|$)/;

export function serveWeb(app: Express, config: Config): void {
  const folder = resolve(config.web);
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  app.get('/{*screen}', (request: Request, response: Response, next: NextFunction) => {
    if (NOT_SCREENS.test(request.path) || !request.accepts('html')) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (error) => {
      if (error) next(error);
    });
  });
}
