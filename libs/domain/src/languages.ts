/**
 * The languages the tool speaks, apart from those in which documents are written. A further one is a line here and a
 * folder of the catalogue. What a request asks for is negotiated as RFC 4647 looks things up: the wish of most weight
 * whose language is here, regions aside.
 */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', reviewed: true },
  fr: { name: 'français', dir: 'ltr', reviewed: false },
  ar: { name: 'العربية', dir: 'rtl', reviewed: false },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; reviewed: boolean }>;
export type Language = keyof typeof LANGUAGES;

export const DEFAULT_LANGUAGE: Language = 'en';

export const isLanguage = (word: string): word is Language => Object.hasOwn(LANGUAGES, word);

/** The language of a tag such as `fr-CA`; null where the tool does not speak it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguage(primary) ? primary : null;
}

/** The first wish that can be met, of an Accept-Language header. */
export function negotiateLanguage(header: string | null | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish, place) => {
      const [tag = '', ...parameters] = wish.split(';');
      const weight = /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(parameters.join(';'))?.[1];
      return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter(({ language, weight }) => language !== null && weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place);
  return wishes[0]?.language ?? DEFAULT_LANGUAGE;
}
