/**
 * The catalogue in one language, for any surface: the browser, the public page, a mail. A message is an ICU string
 * under a flat id; numbers, dates, zones and order come from the language through `Intl`.
 */
import { createIntl, createIntlCache } from 'react-intl';
import { en } from './en';

export type MessageId = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** What a language adds: its messages (any that are missing fall back to English) and its direction. */
export interface Catalogue {
  messages: Partial<Record<MessageId, string>>;
  dir: 'ltr' | 'rtl';
}

export interface Messages {
  locale: string;
  dir: 'ltr' | 'rtl';
  t(id: MessageId, values?: MessageValues): string;
  /** An instant as a day and time in a zone, weekday first. */
  instant(at: string | Date, zone: string, options?: { year?: boolean }): string;
  /** The same instant told a second time, in another zone: weekday and time are enough. */
  again(at: string | Date, zone: string): string;
  /** A day alone. */
  day(at: string | Date, zone?: string): string;
  /** How far off an instant is: `in 4 days`, `2 hours ago`. */
  distance(at: string | Date, now: Date): string;
  number(value: number): string;
  /** Compares names and titles as readers of the language sort them; numbers within count as numbers. */
  compare(a: string, b: string): number;
  list(items: readonly string[]): string;
}

const catalogues: Record<string, Catalogue> = { en: { messages: en, dir: 'ltr' } };

/** Makes a further language known; the browser loads it as a file of its own. */
export function addCatalogue(locale: string, catalogue: Catalogue): void {
  catalogues[locale] = catalogue;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export function createMessages(locale = 'en'): Messages {
  const catalogue = catalogues[locale] ??
    catalogues[locale.split('-')[0] ?? 'en'] ?? { messages: en, dir: 'ltr' as const };
  const intl = createIntl(
    { locale, defaultLocale: 'en', messages: { ...en, ...catalogue.messages }, textComponent: 'span' },
    createIntlCache(),
  );
  // Readers from everywhere take day before month; `en` alone would mean the order of one country.
  const dates = locale === 'en' ? 'en-GB' : locale;
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    locale,
    dir: catalogue.dir,
    t: (id, values) => {
      const text = intl.formatMessage({ id }, values ? { ...values } : undefined);
      return Array.isArray(text) ? text.join('') : String(text);
    },
    instant: (at, zone, options = {}) =>
      new Intl.DateTimeFormat(dates, {
        timeZone: zone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        ...(options.year ? { year: 'numeric' } : {}),
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(new Date(at)),
    day: (at, zone = 'UTC') =>
      new Intl.DateTimeFormat(dates, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }).format(
        new Date(at),
      ),
    again: (at, zone) =>
      new Intl.DateTimeFormat(dates, {
        timeZone: zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(new Date(at)),
    distance: (at, now) => {
      const apart = new Date(at).getTime() - now.getTime();
      const [unit, size] = STEPS.find(([, length]) => Math.abs(apart) >= length) ?? ['minute', 60_000];
      return relative.format(Math.trunc(apart / size), unit);
    },
    number: (value) => new Intl.NumberFormat(locale).format(value),
    compare: (a, b) => collator.compare(a, b),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
