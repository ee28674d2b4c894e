/**
 * The first screens that the server draws. The server says at which address and answers what the screen asks; what comes
 * back is the markup in which the browser's app moves in, and the answers it was drawn from.
 */
import { createRequest, Client, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import {
  AnswersWaitingDocument,
  CoalitionRulesDocument,
  FirstTaskDocument,
  OverviewDocument,
  ReadHeadDocument,
  ReadTextDocument,
  RoundDeskScreenDocument,
  SavedViewsDocument,
  ViewerDocument,
} from '@plenary/graphql';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { matchPath, StaticRouter } from 'react-router';
import { App } from './app';
import { revisionToRead } from './documents/revision-to-read';
import { isPutAside } from './first-tasks/put-aside';
import { FIRST_ANSWERS, holdAnswers, type FirstAnswers, type FirstPage } from './platform/first-answers';
import { FIRST_ROWS } from './rounds/use-desk';

/** Asks the server's own schema for whoever sent the request; null where the answer has a fault. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

export interface FirstScreen {
  title: string;
  markup: string;
  /** What the page holds for the app beside the markup. */
  page: FirstPage;
  /** The id under which it stands there. */
  pageId: string;
  /** The source of the screen, by which the build's manifest names its files. */
  source: string;
  /** The face that its first lines are set in, by the name of its file. */
  face: string;
}

/** Asks, and keeps the answer for the page where it is wanted there. */
type Get = <Data, Variables extends AnyVariables>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isWanted?: (data: Data) => boolean,
) => Promise<Data | null>;

interface Place {
  coalition: string;
  group: string;
  document: string;
  round: string;
}

export interface FirstRequest {
  /** The path with what follows it. */
  address: string;
  language: string;
  /** What the reader's browser remembers, as it sends it. */
  cookies: string;
}

interface Screen {
  path: string;
  source: string;
  face: string;
  /** Asks what the screen asks when it opens; the screen's title, or null where there is nothing to draw. */
  ask: (get: Get, place: Place, request: FirstRequest) => Promise<string | null>;
}

const SERIF = 'source-serif-4-latin-wght-normal';
const SANS = 'inter-latin-wght-normal';
/** Of how many texts the desk of the groups comes drawn: beyond it the page weighs more than drawing it early is worth. */
const MOST_TEXTS = 300;

const SCREENS: readonly Screen[] = [
  {
    path: '/c/:coalition/:group/d/:document',
    source: 'apps/web/src/documents/reading-screen.tsx',
    face: SERIF,
    ask: async (get, { coalition, group, document }, { address }) => {
      const search = urlOf(address).searchParams;
      const at = { coalition, group, document };
      const head = await get(ReadHeadDocument, at);
      if (!head?.document) return null;
      const revision = revisionToRead(head.document, search.get('revision'));
      const words = revision ? await get(ReadTextDocument, { ...at, revision }) : null;
      return words?.document?.revision ? head.document.title : null;
    },
  },
  {
    path: '/c/:coalition/:group/d/:document/rounds/:round',
    source: 'apps/web/src/rounds/round-desk.tsx',
    face: SANS,
    ask: async (get, { coalition, group, document, round }) => {
      const desk = await get(RoundDeskScreenDocument, { coalition, group, document, round, first: FIRST_ROWS });
      return desk?.roundDesk ? desk.roundDesk.round.document.title : null;
    },
  },
  {
    path: '/c/:coalition',
    source: 'apps/web/src/overview/overview-screen.tsx',
    face: SANS,
    ask: async (get, { coalition }, { cookies }) => {
      const [overview] = await Promise.all([
        get(OverviewDocument, { coalition }),
        get(FirstTaskDocument, { coalition }, ({ coalition: found }) => {
          const kind = found?.firstTask?.kind;
          return !kind || !isPutAside(cookies, coalition, kind);
        }),
        get(AnswersWaitingDocument, {}),
        get(SavedViewsDocument, { coalition }),
        get(CoalitionRulesDocument, { coalition }),
      ]);
      const found = overview?.coalition;
      return found && found.overview.rows.length <= MOST_TEXTS ? found.name : null;
    },
  },
];

const urlOf = (address: string): URL => new URL(address, 'http://localhost');

export async function firstScreen(request: FirstRequest, ask: Ask): Promise<FirstScreen | null> {
  const { address, language } = request;
  const { pathname } = urlOf(address);
  const answers: FirstAnswers = {};
  const get: Get = async (question, variables, isWanted = () => true) => {
    const data = (await ask(String(question), variables ?? {})) as never;
    if (data && isWanted(data)) answers[createRequest(question, variables).key] = { data };
    return data;
  };
  for (const screen of SCREENS) {
    const place = matchPath(screen.path, pathname)?.params as Place | undefined;
    if (!place) continue;
    const [viewer, title] = await Promise.all([get(ViewerDocument, {}), screen.ask(get, place, request)]);
    if (!viewer || title === null) return null;
    const page = { at: new Date().toISOString(), answers };
    const { source, face } = screen;
    return { title, markup: await render(address, language, page), page, pageId: FIRST_ANSWERS, source, face };
  }
  return null;
}

async function render(address: string, language: string, { at, answers }: FirstPage): Promise<string> {
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [holdAnswers(answers).exchange] });
  const router = (children: ReactNode) => <StaticRouter location={address}>{children}</StaticRouter>;
  const app = <App language={language} client={client} drawnAt={new Date(at)} router={router} />;
  const out = new PassThrough();
  await new Promise<void>((done, fail) => {
    const { pipe } = renderToPipeableStream(app, {
      // In one piece: a part that came later would be moved to its place by an inline script.
      progressiveChunkSize: Infinity,
      onAllReady: () => {
        pipe(out);
        done();
      },
      onShellError: fail,
      onError: fail,
    });
  });
  return text(out);
}
