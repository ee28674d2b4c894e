/** Hands the catalogue to components; without a provider they speak English, so that a page needs no ceremony. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createMessages, type Messages } from './create-messages';

const MessagesContext = createContext<Messages | null>(null);
let english: Messages | null = null;

export function MessagesProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const messages = useMemo(() => createMessages(locale), [locale]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages) return messages;
  english ??= createMessages('en');
  return english;
}
