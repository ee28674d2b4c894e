import fc from 'fast-check';
import type { Participant, Shown, ShownCounts } from './evidence';
import { SMALL, evidenceOf, shownCounts, silentAmong } from './evidence';

describe('small numbers', () => {
  it.each<[what: string, lists: number[][], shown: ShownCounts]>([
    ['are withheld with another that the total would give away', [[1, 5, 0]], { total: 6, lists: [[null, null, 0]] }],
    ['are two that say nothing of each other', [[1, 2, 9, 4]], { total: 16, lists: [[null, null, 9, null]] }],
    [
      'are withheld with the total where nothing else guards them',
      [[1, 0, 2]],
      { total: null, lists: [[null, 0, null]] },
    ],
    ['are withheld alone with the total', [[2, 0, 0]], { total: null, lists: [[null, 0, 0]] }],
    ['take the smallest of the others with them', [[2, 7, 3, 8]], { total: 20, lists: [[null, 7, null, 8]] }],
    ['leave nought alone', [[0, 0]], { total: 0, lists: [[0, 0]] }],
    ['leave large ones alone', [[3, 12]], { total: 15, lists: [[3, 12]] }],
    [
      'in one list hide the total from the other',
      [
        [1, 1, 1],
        [3, 0],
      ],
      {
        total: null,
        lists: [
          [null, null, null],
          [null, 0],
        ],
      },
    ],
  ])('%s', (_, lists, shown) => expect(shownCounts(lists)).toEqual(shown));

  it.each<[what: string, lists: number[][], part: ShownCounts, shown: ShownCounts]>([
    [
      'are seen between a whole and its part',
      [[6, 9, 8]],
      { total: 14, lists: [[5, 9, 0]] },
      { total: 23, lists: [[null, 9, null]] },
    ],
    [
      'are seen between their totals',
      [[7, 9]],
      { total: 15, lists: [[null, null]] },
      { total: null, lists: [[null, 9]] },
    ],
    [
      'are not there where the part is the whole',
      [[5, 9]],
      { total: 14, lists: [[5, 9]] },
      { total: 14, lists: [[5, 9]] },
    ],
    [
      'are not seen where the part is hidden',
      [[6, 9]],
      { total: null, lists: [[null, 9]] },
      { total: 15, lists: [[6, 9]] },
    ],
  ])('%s', (_, lists, part, shown) => expect(shownCounts(lists, [part])).toEqual(shown));

  it('cannot be computed from what is shown, whatever the counts are', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, (list) => {
        const { total, lists } = shownCounts([list]);
        const shown = lists[0] ?? [];
        const hidden = list.filter((_, at) => shown[at] === null);
        // Every small count is hidden, and nothing that is shown is another number than it was.
        list.forEach((count, at) => {
          if (count > 0 && count < SMALL) expect(shown[at]).toBeNull();
          expect([null, count]).toContain(shown[at] as Shown);
        });
        if (hidden.length === 0 || total === null) return;
        // Each hidden one could be one, and could be as large as the first that may be shown.
        const rest = total - shown.reduce((all: number, count) => all + (count ?? 0), 0);
        expect(hidden.length).toBeGreaterThan(1);
        expect(rest - (hidden.length - 1)).toBeGreaterThanOrEqual(SMALL);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('evidence', () => {
  const WORDS = { stakeholderGroups: ['Government', 'Civil society'], regions: ['Africa', 'Europe'] };
  const people = (part: string, count: number, more: Partial<Participant>, from = 0): Participant[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ part, personId: `person-${from + at}`, asked: true, answered: false },
      ...{ stakeholderGroup: 'Civil society', region: 'Africa', ...more },
    }));

  it('counts each person once, in the whole as in its parts', () => {
    const rows = [...people('one', 4, { answered: true }), ...people('two', 4, {})];
    const { whole, parts } = evidenceOf(rows, WORDS);
    expect(whole).toEqual({
      asked: 4,
      answered: 4,
      stakeholderGroups: [
        { word: 'Government', asked: 0, answered: 0 },
        { word: 'Civil society', asked: 4, answered: 4 },
        { word: null, asked: 0, answered: 0 },
      ],
      regions: [
        { word: 'Africa', asked: 4, answered: 4 },
        { word: 'Europe', asked: 0, answered: 0 },
        { word: null, asked: 0, answered: 0 },
      ],
    });
    expect(parts.get('two')).toMatchObject({ asked: 4, answered: 0 });
  });

  it('puts what no vocabulary knows with what nobody said', () => {
    const rows = [...people('one', 3, { region: 'Atlantis' }), ...people('one', 3, { region: null }, 3)];
    expect(evidenceOf(rows, WORDS).whole.regions.at(-1)).toEqual({ word: null, asked: 6, answered: 0 });
  });

  it('takes the latest word of whoever changed it', () => {
    const rows = [...people('one', 3, {}), ...people('two', 3, { stakeholderGroup: 'Government' })];
    expect(evidenceOf(rows, WORDS).whole.stakeholderGroups).toMatchObject([{ asked: 3 }, { asked: 0 }, { asked: 0 }]);
  });

  it('names who was not heard', () => {
    expect(silentAmong(WORDS.stakeholderGroups, ['Civil society', 'Else'])).toEqual(['Government']);
  });
});
