/**
 * The language of the tool on this page. It begins as the server guessed it or as it was chosen in this browser; whoever
 * signs in where another was spoken gets her own.
 */
import { isLanguage, type Language } from '@plenary/domain';
import { MessagesProvider } from '@plenary/ui';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { bringLanguage, setPageLanguage } from './page-language';

interface LanguageState {
  language: string;
  /** Answers when the page speaks it. */
  speak: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageState | null>(null);

export function LanguageProvider({ first, children }: { first: string; children: ReactNode }) {
  const [language, setLanguage] = useState(first);
  const speak = useCallback(async (wished: Language) => {
    await bringLanguage(wished);
    setPageLanguage(wished);
    setLanguage(wished);
  }, []);
  const state = useMemo(() => ({ language, speak }), [language, speak]);
  return (
    <LanguageContext value={state}>
      <MessagesProvider locale={isLanguage(language) ? language : 'en'}>{children}</MessagesProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('A screen stands within the LanguageProvider.');
  return state;
}
