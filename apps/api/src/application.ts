/** Puts a running application together from a configuration: for the process, and for a spec that starts one. */
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createPool, createPrisma } from '@plenary/database';
import { toNodeHandler } from 'better-auth/node';
import type { NextFunction, Request, Response } from 'express';
import { json, urlencoded } from 'express';
import compression from 'compression';
import { AppModule } from './app.module';
import { asksNow, asVisitor } from './platform/asker';
import type { Config } from './platform/config';
import { Database } from './platform/database';
import { ErrorFilter } from './platform/errors';
import { log } from './platform/log';
import { Postman } from './platform/outbox/postman';
import { PlatformModule } from './platform/platform.module';
import { serveGraphiql } from './platform/graphiql';
import { limitNetworks } from './platform/rate-limits';
import { sameOrigin } from './platform/same-origin';
import { createSignIn } from './platform/sign-in/sign-in';
import { AUTH_PATH, openWays } from './platform/sign-in/ways-in';
import { FirstScreens } from './platform/first-screens';
import { speak } from './platform/speech';
import { securityHeaders, serveWeb } from './platform/web';

/** A file of 25 MB in base64, and the words around it. */
const BODY = '35mb';
/** A comment and a proposed change at full length, in the script that takes most room in a form. */
const FORM = '500kb';

export interface Application {
  nest: NestExpressApplication;
  database: Database;
  close(): Promise<void>;
}

export async function createApplication(config: Config): Promise<Application> {
  const report = (error: Error): void => log.warn({ err: error }, 'a connection to the database broke');
  const { statementTimeout } = config;
  const pool = createPool(config.databaseUrl, { size: 20, onError: report, statementTimeout, asksFor: asksNow });
  const accounts = createPool(config.databaseUrl, {
    size: 5,
    onError: report,
    statementTimeout,
    searchPath: 'sign_in',
  });
  const prisma = createPrisma(pool);
  const database = new Database(prisma, pool, config.databaseUrl);
  const postman = new Postman(database, config);
  const signIn = createSignIn(config, accounts, database, (opening) => void postman.call(opening));
  const nest = await NestFactory.create<NestExpressApplication>(
    AppModule.of(PlatformModule.of(config, database, signIn, postman)),
    {
      bodyParser: false,
      logger: ['error', 'warn'],
      abortOnError: false,
    },
  );
  const express = nest.getHttpAdapter().getInstance();
  express.set('etag', 'strong');
  const tag = express.get('etag fn') as (body: Buffer | string, encoding?: string) => string;
  // Pages and files are asked for again by their tag; an answer in JSON is not, and is large.
  const isJson = (body: Buffer | string): boolean => body[0] === '{' || body[0] === 0x7b;
  express.set('etag', (body: Buffer | string, encoding?: string) => (isJson(body) ? undefined : tag(body, encoding)));
  express.set('trust proxy', config.trustedProxies);
  nest.disable('x-powered-by');
  nest.use((_request: Request, _response: Response, next: NextFunction) => asVisitor(next));
  nest.use(limitNetworks({ enabled: !config.demo }));
  nest.use(securityHeaders(config));
  // Answers and pages; the build's files come packed, and what is no text the middleware leaves alone.
  nest.use(compression());
  nest.use((request: Request, response: Response, next: NextFunction) => {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !sameOrigin(request, config)) response.status(403).json({ code: 'FORBIDDEN' });
    else next();
  });
  nest.use(speak);
  express.all(`${AUTH_PATH}/{*path}`, openWays, toNodeHandler(signIn));
  nest.use('/graphql', json({ limit: BODY }));
  nest.use('/p', urlencoded({ extended: false, limit: FORM, parameterLimit: 40 }));
  nest.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (error instanceof Error && 'type' in error) {
      const large = error.type === 'entity.too.large';
      response.status(400).json({
        errors: [
          {
            message: large ? 'LIMIT_EXCEEDED' : 'INVALID_INPUT',
            extensions: large
              ? { code: 'LIMIT_EXCEEDED', what: 'bytes', most: BODY }
              : { code: 'INVALID_INPUT', fields: { body: 'malformed' } },
          },
        ],
      });
    } else next(error);
  });
  nest.useGlobalFilters(new ErrorFilter());
  serveGraphiql(express, config);
  const firstScreens = new FirstScreens(config, () => nest);
  serveWeb(express, config, (request) => firstScreens.render(request));
  await nest.init();
  return {
    nest,
    database,
    close: async () => {
      await nest.close();
      await prisma.$disconnect();
      await Promise.allSettled([pool.end(), accounts.end()]);
    },
  };
}
