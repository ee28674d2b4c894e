import { dueFault, reviewState } from './reviews';
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
