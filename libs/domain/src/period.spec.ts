import { dayOnEarth, readPeriod } from './period';

const days = (name: string) => {
  const period = readPeriod(name);
  return period && [new Date(period.start).toISOString().slice(0, 10), new Date(period.end).toISOString().slice(0, 10)];
};

describe('a period', () => {
  it.each([
    ['2024', ['2024-01-01', '2025-01-01']],
    ['2023-24', ['2023-01-01', '2025-01-01']],
    ['2023/24', ['2023-01-01', '2025-01-01']],
    ['2024/25', ['2024-01-01', '2026-01-01']],
    ['2023/2025', ['2023-01-01', '2026-01-01']],
    ['2023-10', ['2023-10-01', '2023-11-01']],
    ['2010/12', ['2010-01-01', '2013-01-01']],
    ['2024-Q1', ['2024-01-01', '2024-04-01']],
    ['2024-02-29', ['2024-02-29', '2024-03-01']],
    ['2024-01/2024-03', ['2024-01-01', '2024-04-01']],
    ['2023-12-30/2024-01-02', ['2023-12-30', '2024-01-03']],
    ['2023-02-29', null],
    ['2024/23', null],
    ['2024-03/2024-01', null],
    ['26 October', null],
    ['', null],
    ['2024-01/2024-02/2024-03', null],
  ])('%s is read as %j', (name, expected) => expect(days(name)).toEqual(expected));

  it('of one day lasts fifty hours on Earth', () => {
    expect(dayOnEarth('2023-10-26')).toEqual({
      from: new Date('2023-10-25T10:00:00Z'),
      to: new Date('2023-10-27T12:00:00Z'),
      hours: 50,
    });
    expect(dayOnEarth('2023-10')).toBeNull();
  });
});
