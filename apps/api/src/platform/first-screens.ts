/**
 * The first screen, rendered on the server for whoever asks. The web app's own build says which screens begin that way and
 * what they ask; the questions are answered here by the same schema, for the same reader, as over the wire.
 */
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request } from 'express';
import type { DocumentNode } from 'graphql';
import { execute, parse } from 'graphql';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './config';
import { spokenLanguage } from './speech';
import { Contexts } from './sign-in/contexts';

export interface FirstScreen {
  title: string;
  markup: string;
  page: unknown;
  pageId: string;
  source: string;
  face: string;
}

type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;
interface Build {
  firstScreen(request: { address: string; language: string; cookies: string }, ask: Ask): Promise<FirstScreen | null>;
}

/** Where screens live; all others are drawn in the browser alone. */
const SCREENS = /^\/c\//;

export class FirstScreens {
  private readonly file: string;
  private build: Promise<Build> | undefined;
  private readonly parsed = new Map<string, DocumentNode>();

  constructor(
    config: Config,
    /** Asked for at each request: the schema is there once the application has started. */
    private readonly application: () => INestApplicationContext,
  ) {
    this.file = resolve(config.web, '../first-screen/first-screen.js');
  }

  async render(request: Request): Promise<FirstScreen | null> {
    if (!SCREENS.test(request.path) || !existsSync(this.file)) return null;
    this.build ??= import(/* @vite-ignore */ pathToFileURL(this.file).href) as Promise<Build>;
    const { firstScreen } = await this.build;
    const application = this.application();
    const { schema } = application.get(GraphQLSchemaHost);
    const contextValue = await application.get(Contexts).create(request.headers);
    const { originalUrl: address, headers } = request;
    const about = { address, language: spokenLanguage(), cookies: headers.cookie ?? '' };
    return firstScreen(about, async (query, variableValues) => {
      const { data, errors } = await execute({ schema, document: this.parse(query), variableValues, contextValue });
      return errors ? null : data;
    });
  }

  /** The screens' questions are few, and always the same. */
  private parse(query: string): DocumentNode {
    const document = this.parsed.get(query) ?? parse(query);
    this.parsed.set(query, document);
    return document;
  }
}
