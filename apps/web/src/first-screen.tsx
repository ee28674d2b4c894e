/**
 * The first screen as the server renders it. The server says at which address and answers what the screen asks; what
 * comes back is the markup in which the browser's app moves in, and the answers it was drawn from.
 */
import { createRequest, Client, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import { ReadHeadDocument, ReadTextDocument, ViewerDocument } from '@plenary/graphql';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { matchPath, StaticRouter } from 'react-router';
import { App } from './app';
import { revisionToRead } from './documents/revision-to-read';
import { FIRST_ANSWERS, holdAnswers, type FirstAnswers } from './platform/first-answers';

/** Asks the server's own schema for whoever sent the request; null where the answer has a fault. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

export interface FirstScreen {
  title: string;
  markup: string;
  answers: FirstAnswers;
  /** The id under which the answers stand in the page. */
  answersId: string;
  /** The source of the screen, by which the build's manifest names its files. */
  source: string;
}

const SOURCE = 'apps/web/src/documents/reading-screen.tsx';

export async function firstScreen(address: string, language: string, ask: Ask): Promise<FirstScreen | null> {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const place = matchPath('/c/:coalition/:group/d/:document', pathname)?.params;
  if (!place?.coalition || !place.group || !place.document) return null;
  const answers: FirstAnswers = {};
  const get = async <Data, Variables extends AnyVariables>(
    question: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data | null> => {
    const data = (await ask(String(question), variables ?? {})) as Data | null;
    if (data) answers[createRequest(question, variables).key] = { data };
    return data;
  };
  const { coalition, group, document } = place;
  const at = { coalition, group, document };
  const [viewer, head] = await Promise.all([get(ViewerDocument, {}), get(ReadHeadDocument, at)]);
  if (!viewer || !head?.document) return null;
  const revision = revisionToRead(head.document, searchParams.get('revision'));
  if (!revision) return null;
  const words = await get(ReadTextDocument, { ...at, revision });
  if (!words?.document?.revision) return null;
  return {
    title: head.document.title,
    markup: await render(address, language, answers),
    answers,
    answersId: FIRST_ANSWERS,
    source: SOURCE,
  };
}

async function render(address: string, language: string, answers: FirstAnswers): Promise<string> {
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [holdAnswers(answers).exchange] });
  const router = (children: ReactNode) => <StaticRouter location={address}>{children}</StaticRouter>;
  const out = new PassThrough();
  await new Promise<void>((done, fail) => {
    const { pipe } = renderToPipeableStream(<App language={language} client={client} router={router} />, {
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
