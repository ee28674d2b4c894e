import { layoutTimeline } from './timeline-layout';

const NOW = new Date('2026-11-15T00:00:00Z');
const mark = (key: string, at: string, more: { former?: string[]; from?: string; label?: string } = {}) => ({
  key,
  label: more.label ?? 'x',
  at,
  ...more,
});
const one = (...items: ReturnType<typeof mark>[]) => layoutTimeline([{ key: 'r', label: 'R', items }], NOW, 100);

describe('a picture of time', () => {
  it('begins with the quarter of what comes first and ends with that of what comes last, today included', () => {
    const { quarters, todayX } = one(mark('a', '2027-04-01T00:00:00Z'));
    expect(quarters.map(({ year, quarter, x }) => [year, quarter, x])).toEqual([
      [2026, 4, 0],
      [2027, 1, 100],
      [2027, 2, 200],
    ]);
    expect(todayX).toBeCloseTo((45 / 92) * 100, 5);
    expect(one().quarters).toHaveLength(1);
    expect(one(mark('a', '2026-01-01T00:00:00Z')).quarters).toHaveLength(4);
  });

  it('places an instant by its share of its quarter', () => {
    const [row] = one(mark('a', '2026-10-01T00:00:00Z'), mark('b', '2027-01-01T00:00:00Z')).rows;
    expect(row?.items.map(({ x }) => x)).toEqual([0, 100]);
  });

  it('gives marks whose words would overlap lanes of their own, and uses a lane again', () => {
    const [row] = one(
      mark('a', '2026-10-01T00:00:00Z', { label: 'a rather long label' }),
      mark('b', '2026-10-20T00:00:00Z'),
      mark('c', '2027-09-01T00:00:00Z'),
    ).rows;
    expect(row?.items.map(({ item, lane }) => [item.key, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
    expect(row?.lanes).toBe(2);
  });

  it('draws a mark that moved from its first date, to later and to earlier', () => {
    const [row] = one(
      mark('late', '2027-01-01T00:00:00Z', { former: ['2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z'] }),
      mark('early', '2026-10-01T00:00:00Z', { former: ['2027-01-01T00:00:00Z'] }),
    ).rows;
    expect(row?.items.map(({ item, startX, x, lane }) => [item.key, startX, x, lane])).toEqual([
      ['late', 0, 100, 0],
      ['early', 0, 0, 1],
    ]);
  });

  it('draws a bar from where it begins', () => {
    const [row] = one(mark('bar', '2027-01-01T00:00:00Z', { from: '2026-10-01T00:00:00Z' })).rows;
    expect(row?.items).toMatchObject([{ startX: 0, x: 100 }]);
  });

  it('leaves room for an empty row', () => {
    expect(layoutTimeline([{ key: 'r', label: 'R', items: [] }], NOW).rows).toMatchObject([{ lanes: 1, items: [] }]);
  });
});
