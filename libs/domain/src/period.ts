/**
 * A period as people write it: a year, years, a month, a quarter, a day, or from one to another. Read as the UTC days it
 * covers; a name without a zone is a name of days, and where a day matters to the hour its zone is asked for.
 */

export interface Period {
  /** The first instant, and the first after it, in milliseconds. */
  start: number;
  end: number;
  /** Whether it is one single day. */
  isDay: boolean;
}

const FORMS: readonly [RegExp, (parts: readonly number[]) => [Date, Date] | null][] = [
  [/^(\d{4})$/, ([year = 0]) => [utc(year, 0, 1), utc(year + 1, 0, 1)]],
  // Two years: 2023/24, 2023/2024, and 2023-24 where 24 cannot be a month.
  [/^(\d{4})\/(\d{2}|\d{4})$/, ([first = 0, last = 0]) => years(first, last)],
  [/^(\d{4})-(\d{4}|1[3-9]|[2-9]\d)$/, ([first = 0, last = 0]) => years(first, last)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year = 0, month = 0]) => [utc(year, month - 1, 1), utc(year, month, 1)]],
  [/^(\d{4})-Q([1-4])$/, ([year = 0, quarter = 0]) => [utc(year, quarter * 3 - 3, 1), utc(year, quarter * 3, 1)]],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    ([year = 0, month = 0, day = 0]) => {
      const start = utc(year, month - 1, day);
      const isReal = start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
      return isReal ? [start, utc(year, month - 1, day + 1)] : null;
    },
  ],
];

const DAY = 86_400_000;

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month, day));
}

function years(first: number, last: number): [Date, Date] | null {
  const to = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  return to > first && to - first < 50 ? [utc(first, 0, 1), utc(to + 1, 0, 1)] : null;
}

/** The period that a name stands for; null where it stands for none. `2024-01/2024-03` is from the one to the other. */
export function readPeriod(name: string): Period | null {
  for (const [form, read] of FORMS) {
    const parts = form.exec(name.trim());
    const days = parts && read(parts.slice(1).map(Number));
    if (days) {
      const [start, end] = [days[0].getTime(), days[1].getTime()];
      return { start, end, isDay: end - start === DAY };
    }
  }
  const [from, to, ...more] = name.split('/');
  if (from === undefined || to === undefined || more.length > 0 || !/-/.test(from)) return null;
  const [first, last] = [readPeriod(from), readPeriod(to)];
  return first && last && first.start < last.end ? { start: first.start, end: last.end, isDay: false } : null;
}

/** The hours that a day lasts somewhere on Earth: from its begin at UTC+14 to its end at UTC-12. */
export function dayOnEarth(day: string): { from: Date; to: Date; hours: number } | null {
  const period = readPeriod(day);
  if (!period?.isDay) return null;
  const [from, to] = [period.start - 14 * 3_600_000, period.end + 12 * 3_600_000];
  return { from: new Date(from), to: new Date(to), hours: (to - from) / 3_600_000 };
}
