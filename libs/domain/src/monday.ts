/**
 * The Monday mail: what changed at the desk since the last one. Whether it is due follows from the reader's zone and the
 * clock, what it says from two states of the desk; a week in which nothing changed has none.
 */
import type { Alert } from './attention';
import { lastDigest } from './digest';
import type { Stage } from './vocabulary';

/** The latest instant up to now at which it became this hour of a Monday in the zone. */
export function lastMonday(now: Date, wish: { zone: string; hour: number }): Date {
  const weekday = new Intl.DateTimeFormat('en', { timeZone: wish.zone, weekday: 'short' });
  let at = lastDigest(now, wish);
  while (weekday.format(at) !== 'Mon') at = lastDigest(new Date(at.getTime() - 1), wish);
  return at;
}

/** How one document stands at the desk. */
export interface DeskLine {
  documentId: string;
  stage: Stage;
  /** The code of its open round. */
  round: string | null;
  alerts: readonly Alert[];
}

export type DeskChange =
  | { change: 'NEW' }
  | { change: 'STAGE'; from: Stage }
  | { change: 'ROUND_OPENED' | 'ROUND_ENDED'; round: string }
  | { change: 'ALERT' | 'ALERT_OVER'; alert: Alert };

export interface ChangedLine {
  documentId: string;
  changes: DeskChange[];
}

function changesOf(before: DeskLine | undefined, now: DeskLine): DeskChange[] {
  const raised = now.alerts
    .filter((alert) => !before?.alerts.includes(alert))
    .map((alert) => ({ change: 'ALERT' as const, alert }));
  if (!before) return [{ change: 'NEW' }, ...raised];
  return [
    ...(before.stage === now.stage ? [] : [{ change: 'STAGE' as const, from: before.stage }]),
    ...(before.round && before.round !== now.round ? [{ change: 'ROUND_ENDED' as const, round: before.round }] : []),
    ...(now.round && before.round !== now.round ? [{ change: 'ROUND_OPENED' as const, round: now.round }] : []),
    ...raised,
    ...before.alerts
      .filter((alert) => !now.alerts.includes(alert))
      .map((alert) => ({ change: 'ALERT_OVER' as const, alert })),
  ];
}

/** What changed, in the order of the desk. A first mail, which follows none, says only what somebody should look at. */
export function changedSince(before: readonly DeskLine[] | null, now: readonly DeskLine[]): ChangedLine[] {
  const known = new Map(before?.map((line) => [line.documentId, line]));
  return now
    .map((line) => ({
      documentId: line.documentId,
      changes: before
        ? changesOf(known.get(line.documentId), line)
        : line.alerts.map((alert) => ({ change: 'ALERT' as const, alert })),
    }))
    .filter(({ changes }) => changes.length > 0);
}
