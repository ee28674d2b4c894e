/** Hands the catalogue to components; without a provider they speak English, so that a page needs no ceremony. */
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { createMessages, type Messages } from './create-messages';
import { onTexts, textsVersion } from './texts';

const MessagesContext = createContext<Messages | null>(null);
let english: Messages | null = null;

export function MessagesProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const version = useSyncExternalStore(onTexts, textsVersion, textsVersion);
  // What was shown with a gap is written anew when the text has come.
  const messages = useMemo(() => ({ ...createMessages(locale), version }), [locale, version]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages) return messages;
  english ??= createMessages('en');
  return english;
}
