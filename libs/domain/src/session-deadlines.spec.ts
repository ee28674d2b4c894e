import {
  DELIVERABLE_TEMPLATES,
  SESSION_RULES,
  countWords,
  deliverableDue,
  dueState,
  dutyDue,
  minutesState,
} from './session-deadlines';

const at = (time: string) => new Date(`2023-10-${time}:00.000Z`);
const slot = { startsAt: at('10T01:30'), endsAt: at('10T03:00'), endedAt: null };
const clock = { afterMinutes: null, day: null, zone: null };

describe('what a session owes', () => {
  it.each([
    ['ANNOUNCE', at('03T01:30')],
    ['AGENDA', at('09T01:30')],
    ['MINUTES', at('12T03:00')],
  ] as const)('%s by the usual hours', (duty, due) => expect(dutyDue(duty, slot, SESSION_RULES)).toEqual(due));

  it('counts minutes from the actual end', () => {
    expect(dutyDue('MINUTES', { ...slot, endedAt: at('10T03:20') }, SESSION_RULES)).toEqual(at('12T03:20'));
  });

  it('has takeaways two hours after the scheduled end, and after the actual one once that is known', () => {
    const two = { ...clock, ...DELIVERABLE_TEMPLATES.KEY_TAKEAWAYS };
    expect(deliverableDue(two, slot)).toEqual(at('10T05:00'));
    expect(deliverableDue(two, { ...slot, endedAt: at('10T03:12') })).toEqual(at('10T05:12'));
  });

  it('has a report on its day: to its end in its zone, and without one where that day ends first', () => {
    expect(deliverableDue({ ...clock, day: '2023-10-26', zone: 'Asia/Tokyo' }, slot)).toEqual(at('26T15:00'));
    expect(deliverableDue({ ...clock, day: '2023-10-26', zone: 'Etc/GMT+12' }, slot)).toEqual(at('27T12:00'));
    expect(deliverableDue({ ...clock, day: '2023-10-26' }, slot)).toEqual(at('26T10:00'));
    expect(deliverableDue(clock, slot)).toBeNull();
  });

  it.each([
    [null, at('10T04:59'), 'DUE'],
    [null, at('10T05:00'), 'DUE'],
    [null, at('10T05:01'), 'OVERDUE'],
    [at('10T05:00'), at('12T00:00'), 'DONE'],
    [at('10T05:01'), at('12T00:00'), 'DONE_LATE'],
  ] as const)('done at %s, asked at %s: %s', (doneAt, now, state) => {
    expect(dueState(at('10T05:00'), doneAt, now)).toBe(state);
  });

  it('keeps minutes open for amendments, and final after that', () => {
    expect(minutesState(null, 24, at('10T00:00'))).toBe('NONE');
    expect(minutesState(at('10T00:00'), 24, at('10T23:59'))).toBe('AMENDABLE');
    expect(minutesState(at('10T00:00'), 24, at('11T00:00'))).toBe('FINAL');
  });

  it('counts words by the space between them', () => {
    expect(countWords('  one two\n\nthree — four ')).toBe(5);
    expect(countWords('')).toBe(0);
  });
});
