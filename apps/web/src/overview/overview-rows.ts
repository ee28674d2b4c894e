/** The rows of the overview: which of them are asked for, and how each is told. The asking lives in the address. */
import { ALERTS, WAITERS, type Alert, type Stage, type Waiter } from '@plenary/domain';
import type { OverviewLineFragment, OverviewQuery } from '@plenary/graphql';
import type { Messages } from '@plenary/ui';

export type OverviewCoalition = NonNullable<OverviewQuery['coalition']>;
export type OverviewGroup = OverviewCoalition['groups'][number];
export type OverviewRow = OverviewLineFragment;

type RunningRound = NonNullable<OverviewRow['round']>;

export const VIEWS = ['grid', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** What is asked for; null and empty ask for nothing. */
export interface OverviewFilter {
  words: string;
  group: string | null;
  stage: Stage | null;
  on: Waiter | 'you' | null;
  alert: Alert | 'any' | null;
  view: View;
}

export const ENDED: readonly Stage[] = ['PUBLISHED', 'SUPERSEDED', 'PARKED', 'WITHDRAWN'];

const among = <Value extends string>(values: readonly Value[], given: string | null): Value | null =>
  values.find((value) => value === given) ?? null;

export function readFilter(search: URLSearchParams, stages: readonly Stage[]): OverviewFilter {
  return {
    words: search.get('words') ?? '',
    group: search.get('group'),
    stage: among(stages, search.get('stage')),
    on: among([...WAITERS, 'you'], search.get('on')),
    alert: among([...ALERTS, 'any'], search.get('alert')),
    view: among(VIEWS, search.get('view')) ?? 'grid',
  };
}

/** The asking as an address; what is usual is left out. */
export function writeFilter(filter: OverviewFilter): URLSearchParams {
  const { view, ...asked } = filter;
  const entries = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams([...entries, ...(view === 'list' ? [['view', view]] : [])]);
}

/** Until when the round takes comments or, in a reply period, replies. */
export const endOf = ({ state, closesAt, repliesUntil }: RunningRound): string =>
  (state === 'REPLYING' ? repliesUntil : null) ?? closesAt;

/** When the round ends, for what it takes at the moment. */
export function roundText({ t, distance }: Messages, round: RunningRound, now: Date): string {
  const when = distance(endOf(round), now);
  return round.state === 'REPLYING' ? t('overview.repliesEnd', { when }) : t('desk.closesShort', { when });
}

/** Who may be many beside the viewer. */
const MANY: readonly Waiter[] = ['EVERYBODY', 'MEMBERS', 'COMMENTERS'];

/** Whether a text waits for what the viewer alone or her office owes it, rather than for whoever likes to. */
const isDuty = ({ waiting }: OverviewRow): boolean =>
  waiting.some(({ on, forViewer }) => forViewer && !MANY.includes(on));

/** What waits on one person: what is hers to do, and apart from it what she may take part in. */
export interface Waits {
  duties: OverviewRow[];
  open: OverviewRow[];
}

/** Of each what ends first is at the top, since what has no end can wait longer than what has one. */
export function waitsOf(rows: readonly OverviewRow[]): Waits {
  const instant = ({ round }: OverviewRow): number => (round ? new Date(endOf(round)).getTime() : Infinity);
  const sorted = rows
    .filter(({ waitsForViewer }) => waitsForViewer)
    .sort((a, b) => (instant(a) === instant(b) ? 0 : instant(a) - instant(b)));
  return { duties: sorted.filter(isDuty), open: sorted.filter((row) => !isDuty(row)) };
}

/** For what a text waits on the viewer: for what is hers to do alone, where there is any. */
export function reasonsFor(row: OverviewRow): OverviewRow['waiting'] {
  const hers = row.waiting.filter(({ forViewer }) => forViewer);
  return isDuty(row) ? hers.filter(({ on }) => !MANY.includes(on)) : hers;
}

/** Whom something of a group waits on; `you` where it is the viewer in one of her offices. */
export const waitersIn = ({ viewerAs }: Pick<OverviewGroup, 'viewerAs'>, on: readonly Waiter[]): (Waiter | 'you')[] => [
  ...new Set(on.map((waiter) => (viewerAs.includes(waiter) ? 'you' : waiter))),
];

export const isAsking = ({ words, group, stage, on, alert }: OverviewFilter): boolean =>
  Boolean(words.trim() || group || stage || on || alert);

export function isAskedFor(row: OverviewRow, { words, group, stage, on, alert }: OverviewFilter): boolean {
  const { document } = row;
  const name = `${document.group.code} ${document.code} ${document.title}`.toLocaleLowerCase();
  if (
    !words
      .toLocaleLowerCase()
      .split(/\s+/u)
      .every((word) => name.includes(word))
  )
    return false;
  if (group && document.group.code !== group) return false;
  if (stage && document.stage !== stage) return false;
  if (on === 'you' ? !row.waitsForViewer : on && !row.waiting.some((one) => one.on === on)) return false;
  return alert === 'any' ? row.alerts.length > 0 : !alert || row.alerts.some((one) => one.alert === alert);
}

/** What somebody should look at, in words, with how long it has been so. */
export function alertText(
  { t, distance, list }: Messages,
  { alert, count, at, words }: OverviewRow['alerts'][number],
  now: Date,
): string {
  const said = t(`alert.${alert}`, { count: count ?? 0, who: list(words ?? []) });
  return at && (alert === 'MILESTONE_OVERDUE' || alert === 'ENDS_SOON' || alert === 'NO_VOICE' || alert === 'STILL')
    ? `${said} (${distance(at, now)})`
    : said;
}

/** Whom a row waits on, each said once; `you` where it is the viewer, and then not her office as well. */
export function waitersOf(row: OverviewRow): (Waiter | 'you')[] {
  const others = row.waiting.filter(({ on, forViewer }) => !forViewer || MANY.includes(on));
  const waiters = [...new Set(others.map(({ on }) => on))];
  return row.waitsForViewer ? ['you', ...waiters] : waiters;
}
