/** The language that the page is in, as the server said it in `<html lang>`, and how another one comes. */
import { LANGUAGES, type Language } from '@plenary/domain';
import { loadLanguage } from '@plenary/ui';

export const pageLanguage = (): string => document.documentElement.lang || 'en';

/** Without its texts a page stays English; a lost line loses nothing else. */
export const bringLanguage = (language: string): Promise<void> => loadLanguage(language).catch(() => undefined);

/** The page speaks it from now on, and so does the next one in this browser. */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].dir;
  document.cookie = `plenary.lang=${language}; path=/; max-age=31536000; samesite=lax`;
}
