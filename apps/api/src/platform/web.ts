/** The web app as files: a page for every address that is a screen, its assets for a year, and the headers of all. */
import type { Express, NextFunction, Request, Response } from 'express';
import express from 'express';
import helmet from 'helmet';
import { join, resolve } from 'node:path';
import type { Config } from './config';
import type { FirstScreen } from './first-screens';
import { log } from './log';
import type { Language } from '@plenary/domain';
import { packed } from './packed-files';
import { spokenLanguage } from './speech';
import { screenPage, themeOf } from './screen-page';
import { WebBuild } from './web-build';

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

const NOT_SCREENS = /^\/(graphql|graphiql|api|files|p|health|assets|robots\.txt|sitemap\.xml|\.well-known)(\/|$)/;

/** Renders the first screen for whoever asks; null where the page goes out alone. */
export type RenderFirst = (request: Request) => Promise<FirstScreen | null>;

export function serveWeb(app: Express, config: Config, renderFirst: RenderFirst): void {
  const folder = resolve(config.web);
  const build = new WebBuild(folder);
  const alone = new Map<Language, string>();
  const frameAlone = (language: Language): string => {
    const page = alone.get(language) ?? screenPage(build, { language });
    alone.set(language, page);
    return page;
  };
  app.use('/assets', packed(join(folder, 'assets')));
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: '1h', dotfiles: 'ignore' }));
  app.get('/{*screen}', async (request: Request, response: Response, next: NextFunction) => {
    if (!build.exists || NOT_SCREENS.test(request.path) || !request.accepts('html')) return next();
    const language = spokenLanguage();
    const first = await renderFirst(request).catch((error: unknown) => {
      log.error({ err: error }, 'the first screen could not be rendered');
      return null;
    });
    // What one reader may see is nobody else's page.
    response
      .setHeader('Cache-Control', first ? 'no-store' : 'no-cache')
      .type('text/html; charset=utf-8')
      .send(
        first
          ? screenPage(build, { language, rendered: { first, theme: themeOf(request.headers.cookie) } })
          : frameAlone(language),
      );
  });
}
