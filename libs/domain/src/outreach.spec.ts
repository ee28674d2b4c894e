import { firstDay, isFollowUpDue, whenFault, yearsOf } from './outreach';

const NOW = new Date('2026-11-27T12:00:00Z');

describe('when outreach was', () => {
  it.each([
    ['2026-11-20', '2026-11-20', null],
    ['2026-03', '2026-03-01', null],
    ['2026-Q2', '2026-04-01', null],
    ['2025', '2025-01-01', null],
    ['2026-03-30/2026-04-02', '2026-03-30', null],
    // It is that day already at UTC+14.
    ['2026-11-28', '2026-11-28', null],
    ['2026-11-29', '2026-11-29', 'in-future'],
    ['2027', '2027-01-01', 'in-future'],
    ['2026-02-30', null, 'no-period'],
    ['last spring', null, 'no-period'],
    ['', null, 'no-period'],
  ])('%j begins on %j and is refused as %j', (period, first, fault) => {
    expect([firstDay(period), whenFault(period, NOW)]).toEqual([first, fault]);
  });

  it.each([
    [null, false],
    ['2026-11-26', true],
    ['2026-11-27', true],
    ['2026-11-28', false],
  ])('a follow-up on %j is due: %s', (day, due) => {
    expect(isFollowUpDue(day, NOW)).toBe(due);
  });

  it('is found by its year, each once, the latest first', () => {
    expect(yearsOf(['2024-05-01', '2026-01-01', '2024-12-31'])).toEqual([2026, 2024]);
    expect(yearsOf([])).toEqual([]);
  });
});
