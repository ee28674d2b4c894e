import { densityOf } from './comment-density';

describe('densityOf', () => {
  it.each([
    { starts: [], length: 100, shares: [0, 0, 0, 0] },
    { starts: [0, 1, 30, 99], length: 100, shares: [1, 0.5, 0, 0.5] },
    { starts: [100, 250], length: 100, shares: [0, 0, 0, 1] },
    { starts: [0], length: 0, shares: [1, 0, 0, 0] },
  ])('counts $starts of $length', ({ starts, length, shares }) => {
    expect(densityOf(starts, length, 4)).toEqual(shares);
  });
});
