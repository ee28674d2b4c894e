import type { AgendaItem } from './agenda';
import type { Run, RunOrder } from './run-of-show';
import { NEW_RUN, direct, mixQueue, runClock, runSteps } from './run-of-show';

const item = (id: string, minutes: number | null, parentId: string | null = null): AgendaItem => ({
  id,
  parentId,
  kind: 'DISCUSSION',
  title: id.toUpperCase(),
  minutes,
  presenterId: null,
  groupId: null,
  documentIds: [],
  claims: [],
});
const ITEMS = [item('a', 10), item('part', 20), item('b', 5, 'part'), item('c', null, 'part'), item('d', 5)];
const at = (minute: number) => new Date(minute * 60_000);

/** Orders with the minute at which each is given; null once one makes no sense. */
function run(...orders: [RunOrder['command'], number, Omit<RunOrder, 'command'>?][]): Run | null {
  return orders.reduce<Run | null>(
    (before, [command, minute, more]) => before && direct(before, ITEMS, { command, ...more }, at(minute)),
    NEW_RUN,
  );
}
const clockAt = (of: Run | null, minute: number) => {
  if (!of) throw new Error('no run');
  const { current, next, leftMs, endsAt } = runClock(of, ITEMS, at(minute));
  return {
    current: current?.itemId,
    next: next?.itemId,
    left: leftMs / 60_000,
    ends: endsAt === null ? null : endsAt / 60_000,
  };
};

describe('the run of a session', () => {
  it('goes through the items that hold no others, the last of a part with what is left of it', () => {
    expect(runSteps(NEW_RUN, ITEMS).map(({ itemId, minutes }) => [itemId, minutes])).toEqual([
      ['a', 10],
      ['b', 5],
      ['c', 15],
      ['d', 5],
    ]);
  });

  it.each([
    ['before it begins', run(), 0, { current: undefined, next: 'a', left: 0, ends: null }],
    ['under way', run(['START', 0]), 4, { current: 'a', next: 'b', left: 6, ends: 35 }],
    ['over its time', run(['START', 0]), 12, { current: 'a', next: 'b', left: -2, ends: 37 }],
    ['paused', run(['START', 0], ['PAUSE', 4]), 30, { current: 'a', next: 'b', left: 6, ends: 61 }],
    ['resumed', run(['START', 0], ['PAUSE', 4], ['RESUME', 30]), 31, { current: 'a', next: 'b', left: 5, ends: 61 }],
    ['gone on', run(['START', 0], ['NEXT', 8]), 10, { current: 'b', next: 'c', left: 3, ends: 33 }],
    [
      'stretched',
      run(['START', 0], ['STRETCH', 1, { itemId: 'a', minutes: 5 }]),
      4,
      { current: 'a', next: 'b', left: 11, ends: 40 },
    ],
    [
      'with a step left out',
      run(['START', 0], ['SKIP', 1, { itemId: 'b' }]),
      4,
      { current: 'a', next: 'c', left: 6, ends: 30 },
    ],
    [
      'at its last step',
      run(['START', 0], ['NEXT', 1], ['NEXT', 2], ['NEXT', 3]),
      4,
      { current: 'd', next: undefined, left: 4, ends: 8 },
    ],
    ['ended', run(['START', 0], ['END', 7]), 90, { current: undefined, next: undefined, left: 0, ends: 7 }],
  ] as const)('shows what is on, %s', (_name, of, minute, expected) => {
    expect(clockAt(of, minute)).toEqual(expected);
  });

  it('keeps the actual minutes, pauses apart, and ends after the last step', () => {
    const ended = run(
      ['START', 0],
      ['PAUSE', 4],
      ['RESUME', 6],
      ['NEXT', 12],
      ['NEXT', 13],
      ['NEXT', 14],
      ['NEXT', 20],
    );
    expect(ended).toMatchObject({ state: 'ENDED', startedAt: 0, endedAt: 20 * 60_000 });
    expect(ended?.actuals).toEqual([
      { itemId: 'a', startedAt: 0, endedAt: 12 * 60_000, pausedMs: 2 * 60_000 },
      { itemId: 'b', startedAt: 12 * 60_000, endedAt: 13 * 60_000, pausedMs: 0 },
      { itemId: 'c', startedAt: 13 * 60_000, endedAt: 14 * 60_000, pausedMs: 0 },
      { itemId: 'd', startedAt: 14 * 60_000, endedAt: 20 * 60_000, pausedMs: 0 },
    ]);
  });

  it('goes on after the step that is on where the agenda changed meanwhile', () => {
    const going = run(['START', 0], ['NEXT', 1]);
    const changed = [item('x', 1), item('a', 10), item('b', 5), item('e', 3)];
    expect(runClock(going!, changed, at(2)).next?.itemId).toBe('e');
    // The step that is on was taken out of the agenda: what was not done yet comes.
    expect(runClock(going!, [item('a', 10), item('e', 3)], at(2))).toMatchObject({
      current: null,
      next: { itemId: 'e' },
    });
  });

  it.each([
    [
      'a second start',
      [
        ['START', 0],
        ['START', 1],
      ],
    ],
    ['a pause before the start', [['PAUSE', 0]]],
    [
      'a pause of what is paused',
      [
        ['START', 0],
        ['PAUSE', 1],
        ['PAUSE', 2],
      ],
    ],
    [
      'going on after the end',
      [
        ['START', 0],
        ['END', 1],
        ['NEXT', 2],
      ],
    ],
    [
      'leaving out the step that is on',
      [
        ['START', 0],
        ['SKIP', 1, { itemId: 'a' }],
      ],
    ],
    [
      'leaving out what is done',
      [
        ['START', 0],
        ['NEXT', 1],
        ['SKIP', 2, { itemId: 'a' }],
      ],
    ],
    ['leaving out a part', [['SKIP', 0, { itemId: 'part' }]]],
    ['a stretch to less than nothing', [['STRETCH', 0, { itemId: 'a', minutes: -11 }]]],
    ['a stretch beyond measure', [['STRETCH', 0, { itemId: 'a', minutes: 241 }]]],
    ['a stretch of nothing', [['STRETCH', 0, { itemId: 'a', minutes: 0 }]]],
    ['a stretch of what nobody knows', [['STRETCH', 0, { itemId: 'z', minutes: 5 }]]],
  ] as const)('refuses %s', (_name, orders) => {
    expect(run(...(orders as unknown as Parameters<typeof run>))).toBeNull();
  });
});

describe('the queue', () => {
  const hand = (number: number, channel: 'ROOM' | 'ONLINE', state: 'WAITING' | 'SPEAKING' | 'DONE' = 'WAITING') => ({
    number,
    channel,
    state,
    calledAt: state === 'WAITING' ? null : at(number),
  });
  it.each([
    [
      'takes room and line in turn',
      [hand(1, 'ROOM'), hand(2, 'ROOM'), hand(3, 'ROOM'), hand(4, 'ONLINE'), hand(5, 'ONLINE')],
      [1, 4, 2, 5, 3],
    ],
    ['begins with the first hand', [hand(1, 'ONLINE'), hand(2, 'ROOM')], [1, 2]],
    [
      'has who speaks on top, then the other side',
      [hand(1, 'ROOM', 'SPEAKING'), hand(2, 'ROOM'), hand(3, 'ONLINE')],
      [1, 3, 2],
    ],
    ['remembers whose turn it was', [hand(1, 'ONLINE', 'DONE'), hand(2, 'ONLINE'), hand(3, 'ROOM')], [3, 2]],
    ['is empty where nobody waits', [hand(1, 'ROOM', 'DONE')], []],
  ])('%s', (_name, hands, order) => expect(mixQueue(hands).map(({ number }) => number)).toEqual(order));
});
