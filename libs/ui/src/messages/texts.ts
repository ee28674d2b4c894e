/**
 * The texts that are known so far, by language. The server and the specs know all from the start; the browser's build
 * begins with the core and learns the others room by room, each with the screen that speaks it.
 */
import type { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './en';

export type MessageId = keyof typeof en;
/** As it is written; or, in the browser's build, as the parser reads it (`tools/compiled-messages.mjs`). */
export type Text = string | ReturnType<IntlMessageFormat['getAst']>;
export type Texts = Partial<Record<MessageId, Text>>;

const known = new Map<string, Texts>();
const listeners = new Set<() => void>();
let fetchMissing: (language: string) => void = () => undefined;
let gaps = false;
let version = 0;

/** Takes texts in. Who was shown a gap before is told; whoever comes later finds them there. */
export function addTexts(language: string, texts: Texts): void {
  known.set(language, { ...known.get(language), ...texts });
  if (!gaps) return;
  gaps = false;
  version += 1;
  for (const listener of listeners) listener();
}

/** The text in the language, else in English with the language it is in; none where it is not here yet. */
export function findText(language: string, id: MessageId): { text: Text; language: string } | null {
  const own = known.get(language)?.[id];
  if (own !== undefined) return { text: own, language };
  const english = known.get('en')?.[id];
  if (english !== undefined) return { text: english, language: 'en' };
  gaps = true;
  fetchMissing(language);
  return null;
}

export function onTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const textsVersion = (): number => version;

/** Who is asked for what a screen speaks and no room brought. */
export function whenMissing(fetch: (language: string) => void): void {
  fetchMissing = fetch;
}
