/**
 * The catalogue in one language, for any surface: the browser, the public page, a mail. A message is an ICU string
 * under a flat id; numbers, dates, zones and order come from the language through `Intl`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import './catalogues';
import { findText, type MessageId, type Text } from './texts';

export type { MessageId };
export type MessageValues = Readonly<Record<string, string | number | Date>>;

export interface Messages {
  locale: string;
  dir: 'ltr' | 'rtl';
  t(id: MessageId, values?: MessageValues): string;
  /** An instant as a day and time in a zone, weekday first. */
  instant(at: string | Date, zone: string, options?: { year?: boolean }): string;
  /** An instant with its year and the zone's name in full, for what is read elsewhere and later. */
  zoned(at: string | Date, zone: string): string;
  /** The same in the zone in which it was set and, where they are others, in UTC and on the reader's own clock. */
  everywhere(at: string | Date, zone: string, own?: string | null): string;
  /** The same instant told a second time, in another zone: weekday and time are enough. */
  again(at: string | Date, zone: string): string;
  /** A day alone. */
  day(at: string | Date, zone?: string): string;
  /** How far off an instant is: `in 4 days`, `2 hours ago`. */
  distance(at: string | Date, now: Date): string;
  number(value: number): string;
  /** An amount, as digits, with the code of its currency; noughts that say nothing are left away. */
  money(amount: string, currency: string): string;
  /** Compares names and titles as readers of the language sort them; numbers within count as numbers. */
  compare(a: string, b: string): number;
  list(items: readonly string[]): string;
  /** Facts on one line; what is not there is left out. Words of the other direction do not draw their neighbours along. */
  dotted(parts: readonly (string | number | false | null | undefined)[]): string;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const RIGHT_TO_LEFT_WORDS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** First strong isolate, and pop directional isolate (UAX #9): a piece whose own letters say how it runs. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/**
 * How a language writes numbers and dates. `en` alone would mean the order of one country, where readers from everywhere
 * take day before month; Arabic takes the digits in which references and codes are written, so that a line has one kind.
 */
function formattingOf(locale: string): string {
  if (locale === 'en') return 'en-GB';
  return /^ar\b/.test(locale) ? `${locale}-u-nu-latn` : locale;
}

/** Messages read once: a list of a thousand lines writes the same few. */
const formats = new Map<string, IntlMessageFormat>();

/** Without one of these a text says what it says: no format has to be made of it, and no parser has to be there. */
const MARKS = /[{}<>#'|]/;

function formatOf(id: MessageId, text: Text, language: string): IntlMessageFormat {
  const key = `${language} ${id}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(text, formattingOf(language));
  formats.set(key, format);
  return format;
}

const ANYWHERE_ON_EARTH = 'Etc/GMT+12';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export function createMessages(locale = 'en'): Messages {
  const language = locale.split('-')[0] ?? 'en';
  const dates = formattingOf(locale);
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const relative = new Intl.RelativeTimeFormat(dates, { numeric: 'auto' });
  const t: Messages['t'] = (id, values) => {
    const found = findText(language, id);
    // Empty until its room is here: an id is no sentence.
    if (!found) return '';
    const { text, language: written } = found;
    const said =
      typeof text === 'string' && !MARKS.test(text)
        ? text
        : String(formatOf(id, text, written).format(values ? { ...values } : undefined));
    // English among Arabic keeps its own direction, full stop and all.
    return RIGHT_TO_LEFT.test(locale) && !RIGHT_TO_LEFT.test(written) ? `\u2066${said}\u2069` : said;
  };
  const instant: Messages['instant'] = (at, zone, options = {}) =>
    new Intl.DateTimeFormat(dates, {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(options.year ? { year: 'numeric' } : {}),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date(at));
  const zoned: Messages['zoned'] = (at, zone) =>
    `${instant(at, zone, { year: true })} (${zone === ANYWHERE_ON_EARTH ? t('deadline.anywhere') : zone})`;
  const list: Messages['list'] = (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  return {
    locale,
    dir: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    t,
    instant,
    zoned,
    everywhere: (at, zone, own) => {
      const others = [...new Set(['UTC', own ?? 'UTC'])].filter(
        (other) => other !== (zone === 'Etc/UTC' ? 'UTC' : zone),
      );
      const time = zoned(at, zone);
      return others.length > 0
        ? t('deadline.also', { time, also: list(others.map((other) => zoned(at, other))) })
        : time;
    },
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
    number: (value) => new Intl.NumberFormat(dates).format(value),
    money: (amount, currency) =>
      new Intl.NumberFormat(dates, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        trailingZeroDisplay: 'stripIfInteger',
      }).format(amount as Intl.StringNumericLiteral),
    compare: (a, b) => collator.compare(a, b),
    list,
    dotted: (parts) => {
      const said = parts.filter((part) => part || part === 0).map(String);
      const mixed = RIGHT_TO_LEFT.test(locale) || said.some((part) => RIGHT_TO_LEFT_WORDS.test(part));
      return said.map((part) => (mixed ? isolated(part) : part)).join(' · ');
    },
  };
}
