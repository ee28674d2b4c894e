import type { DeskLine } from './monday';
import { changedSince, lastMonday } from './monday';

describe('the Monday mail is due', () => {
  it.each([
    // 23 November 2026 is a Monday.
    ['2026-11-27T09:00:00Z', 'UTC', 8, '2026-11-23T08:00:00Z'],
    ['2026-11-23T08:00:00Z', 'UTC', 8, '2026-11-23T08:00:00Z'],
    ['2026-11-23T07:59:59Z', 'UTC', 8, '2026-11-16T08:00:00Z'],
    ['2026-11-22T19:00:00Z', 'Pacific/Kiritimati', 8, '2026-11-22T18:00:00Z'],
    ['2026-11-23T19:00:00Z', 'Pacific/Pago_Pago', 8, '2026-11-23T19:00:00Z'],
    ['2026-11-23T18:59:59Z', 'Pacific/Pago_Pago', 8, '2026-11-16T19:00:00Z'],
    ['2026-11-24T12:00:00Z', 'Asia/Kathmandu', 0, '2026-11-22T18:15:00Z'],
  ])('at %s in %s for the hour of %d since %s', (now, zone, hour, due) => {
    expect(lastMonday(new Date(now), { zone, hour })).toEqual(new Date(due));
  });
});

describe('what changed at the desk', () => {
  const line = (more: Partial<DeskLine> = {}): DeskLine => ({
    ...{ documentId: 'one', stage: 'DRAFTING', round: null, alerts: [], ...more },
  });
  it.each<[what: string, before: DeskLine[] | null, now: DeskLine[], changes: unknown[]]>([
    ['is nothing where all is as it was', [line({ alerts: ['STILL'] })], [line({ alerts: ['STILL'] })], []],
    ['is a new stage', [line()], [line({ stage: 'LAST_CALL' })], [{ change: 'STAGE', from: 'DRAFTING' }]],
    ['is a round that opened', [line()], [line({ round: 'LC1' })], [{ change: 'ROUND_OPENED', round: 'LC1' }]],
    [
      'is a round that ended, and the next',
      [line({ round: 'LC1' })],
      [line({ round: 'LC2' })],
      [
        { change: 'ROUND_ENDED', round: 'LC1' },
        { change: 'ROUND_OPENED', round: 'LC2' },
      ],
    ],
    [
      'is an alert, and one that is over',
      [line({ alerts: ['NO_EDITOR'] })],
      [line({ alerts: ['STILL'] })],
      [
        { change: 'ALERT', alert: 'STILL' },
        { change: 'ALERT_OVER', alert: 'NO_EDITOR' },
      ],
    ],
    ['is a new document', [], [line()], [{ change: 'NEW' }]],
    [
      'is at first what somebody should look at',
      null,
      [line({ alerts: ['STILL'] })],
      [{ change: 'ALERT', alert: 'STILL' }],
    ],
    ['is at first nothing else', null, [line({ round: 'LC1' })], []],
    ['is not a document that is gone from sight', [line()], [], []],
  ])('%s', (_, before, now, changes) => {
    expect(changedSince(before, now).flatMap((one) => one.changes)).toEqual(changes);
  });
});
