import { cardsWithin, layoutMargin } from './margin-layout';

const cards = [
  { id: 'a', wanted: 10, height: 100 },
  { id: 'b', wanted: 20, height: 50 },
  { id: 'c', wanted: 400, height: 50 },
];

describe('layoutMargin', () => {
  it('lets cards push each other down and never overlap', () => {
    expect([...layoutMargin(cards, null, { gap: 10 })]).toEqual([
      ['a', 10],
      ['b', 120],
      ['c', 400],
    ]);
  });

  it('puts the active card exactly at its passage when there is room above', () => {
    const tops = layoutMargin(
      [
        { id: 'z', wanted: 200, height: 100 },
        { id: 'b', wanted: 220, height: 50 },
      ],
      'b',
      { gap: 10 },
    );
    expect(tops.get('b')).toBe(220);
    expect(tops.get('z')).toBe(110);
  });

  it('lets those without room above go below the card to which the reader comes from its passage', () => {
    const crowd = [
      { id: 'a', wanted: 0, height: 100 },
      { id: 'b', wanted: 0, height: 100 },
      { id: 'c', wanted: 150, height: 50 },
      { id: 'd', wanted: 400, height: 50 },
    ];
    expect(Object.fromEntries(layoutMargin(crowd, 'c', { gap: 10, fromPassage: true }))).toEqual({
      a: 0,
      c: 150,
      b: 210,
      d: 400,
    });
    expect(Object.fromEntries(layoutMargin(crowd, 'c', { gap: 10 }))).toEqual({ a: 0, b: 110, c: 220, d: 400 });
  });

  it('never lets a card leave the page at the top', () => {
    expect(Math.min(...layoutMargin(cards, 'b', { gap: 10 }).values())).toBeGreaterThanOrEqual(0);
  });
});

describe('cardsWithin', () => {
  const tops = new Map([
    ['a', 10],
    ['b', 120],
    ['c', 400],
  ]);

  it.each([
    { above: 0, below: 1_000, from: 0, to: 3 },
    { above: 115, below: 300, from: 1, to: 2 },
    { above: 180, below: 390, from: 2, to: 3 },
    { above: 110, below: 110, from: 0, to: 1 },
    { above: 9_000, below: 9_900, from: 2, to: 3 },
  ])('takes those that reach between $above and $below', ({ above, below, from, to }) => {
    expect(cardsWithin(cards, tops, above, below)).toEqual({ from, to });
  });

  it('takes none of none beyond the first', () => {
    expect(cardsWithin([], new Map(), 0, 100)).toEqual({ from: 0, to: 1 });
  });
});
