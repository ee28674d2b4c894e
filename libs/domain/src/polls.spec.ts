import { isPollOpen, optionsFault, pollResults, tellsResults } from './polls';

const END = new Date('2026-12-04T12:00:00.000Z');
const BEFORE = new Date(END.getTime() - 1);

describe('a poll', () => {
  it.each([
    ['is open and silent before its end', false, BEFORE, true, false],
    ['is closed and tells at its very end', false, END, false, true],
    ['tells at once where it is so set', true, BEFORE, true, true],
  ])('%s', (_, resultsAtOnce, now, open, tells) => {
    const poll = { closesAt: END, resultsAtOnce };
    expect([isPollOpen(poll, now), tellsResults(poll, now)]).toEqual([open, tells]);
  });

  it('counts the last answer of each', () => {
    const answers = [
      { personId: 'a', number: 1, option: 0 },
      { personId: 'b', number: 1, option: 0 },
      { personId: 'a', number: 2, option: 2 },
    ];
    expect(pollResults(3, answers)).toEqual([1, 0, 1]);
    expect(pollResults(2, [])).toEqual([0, 0]);
  });

  it.each([
    [['Yes'], 'too-few'],
    [['Yes', 'No'], null],
    [['Yes', 'yes'], 'doubled'],
    [Array.from({ length: 11 }, (_, index) => String(index)), 'too-many'],
  ])('has options %j: %s', (options, fault) => {
    expect(optionsFault(options)).toBe(fault);
  });
});
