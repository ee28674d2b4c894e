/**
 * In which language an answer speaks. Public pages are read without cookies: the address says it (`?lang=fr`), else the
 * browser. Everywhere else a choice that was made in this browser comes first. Whoever writes an answer asks for
 * `spoken()` instead of passing the language through every call.
 */
import type { Language } from '@plenary/domain';
import { DEFAULT_LANGUAGE, languageOf, negotiateLanguage } from '@plenary/domain';
import { createMessages, type Messages } from '@plenary/ui';
import type { NextFunction, Request, Response } from 'express';
import { AsyncLocalStorage } from 'node:async_hooks';

interface Speech {
  language: Language;
  /** Whether the address itself says it, so that links have to say it on. */
  inAddress: boolean;
  path: string;
}

const speech = new AsyncLocalStorage<Speech>();
const catalogues = new Map<Language, Messages>();

export function messagesIn(language: Language): Messages {
  const messages = catalogues.get(language) ?? createMessages(language);
  catalogues.set(language, messages);
  return messages;
}

const chosen = (cookie: string | undefined): Language | null =>
  languageOf(/(?:^|;\s*)plenary\.lang=([\w-]{2,8})(?:;|$)/.exec(cookie ?? '')?.[1]);

function speechOf({ query, path, headers }: Request): Speech {
  const inAddress = languageOf(typeof query['lang'] === 'string' ? query['lang'] : null);
  const language =
    inAddress ??
    (path.startsWith('/p/') ? null : chosen(headers.cookie)) ??
    negotiateLanguage(headers['accept-language']);
  return { language, inAddress: inAddress !== null, path };
}

export function speak(request: Request, response: Response, next: NextFunction): void {
  response.vary('Accept-Language');
  speech.run(speechOf(request), next);
}

export const spokenLanguage = (): Language => speech.getStore()?.language ?? DEFAULT_LANGUAGE;

export const spoken = (): Messages => messagesIn(spokenLanguage());

/** Where the answer is read, for links to the same in other languages. */
export const spokenAt = (): Pick<Speech, 'path' | 'inAddress'> => speech.getStore() ?? { path: '', inAddress: false };
