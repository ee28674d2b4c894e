import { dueFault, reviewState, reviewToRemind } from './reviews';
import type { ReviewAnswerKind, ReviewState } from './vocabulary';

const due = new Date('2026-12-01T12:00:00Z');
const before = new Date('2026-12-01T11:59:59Z');

describe('where a request for a review stands', () => {
  const rows: [ReviewAnswerKind | null, boolean, Date, ReviewState][] = [
    [null, false, before, 'ASKED'],
    [null, false, due, 'OVERDUE'],
    ['PLEDGE', false, before, 'PLEDGED'],
    ['PLEDGE', false, due, 'OVERDUE'],
    ['DECLINE', false, before, 'DECLINED'],
    ['DECLINE', false, due, 'DECLINED'],
    ['NOTHING_TO_SAY', false, before, 'DELIVERED'],
    ['NOTHING_TO_SAY', false, due, 'DELIVERED'],
    [null, true, before, 'DELIVERED'],
    ['PLEDGE', true, due, 'DELIVERED'],
    ['DECLINE', true, before, 'DELIVERED'],
  ];
  it.each(rows)('answered %s, commented %s, at %s: %s', (answer, commented, now, state) => {
    expect(reviewState({ dueAt: due, answer, commented }, now)).toBe(state);
  });
});

describe('a due date', () => {
  const end = new Date('2026-12-02T12:00:00Z');
  it.each([
    [null, 'malformed'],
    [before, 'past'],
    [due, 'past'],
    [new Date(due.getTime() + 1), null],
    [end, null],
    [new Date(end.getTime() + 1), 'too-late'],
  ])('%s: %s', (at, fault) => {
    expect(dueFault(at, end, due)).toBe(fault);
  });
});

describe('a reminder of a review', () => {
  const now = new Date('2026-11-30T18:00:00Z');
  const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
  const rows: [what: string, ...Parameters<typeof reviewToRemind>, at: Date | null][] = [
    ['comes in the last day', { requestedAt: hours(-90), dueAt: due, answer: null, promisedAt: null }, now, due],
    ['not before it', { requestedAt: hours(-90), dueAt: hours(25), answer: null, promisedAt: null }, now, null],
    ['not at the date', { requestedAt: hours(-90), dueAt: now, answer: null, promisedAt: null }, now, null],
    [
      'not of a request of a day',
      { requestedAt: hours(-1), dueAt: hours(23), answer: null, promisedAt: null },
      now,
      null,
    ],
    [
      'is about what was pledged',
      { requestedAt: hours(-90), dueAt: hours(99), answer: 'PLEDGE', promisedAt: hours(3) },
      now,
      hours(3),
    ],
    ['not after a refusal', { requestedAt: hours(-90), dueAt: due, answer: 'DECLINE', promisedAt: null }, now, null],
    [
      'not after a word',
      { requestedAt: hours(-90), dueAt: due, answer: 'NOTHING_TO_SAY', promisedAt: null },
      now,
      null,
    ],
  ];
  it.each(rows)('%s', (_, asked, at, reminded) => {
    expect(reviewToRemind(asked, at)).toEqual(reminded);
  });
});
