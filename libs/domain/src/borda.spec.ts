import { bordaCount, countedBallot } from './borda';

const show = (candidates: string, ballots: string[]) => {
  const { order, voters } = bordaCount(
    [...candidates],
    ballots.map((ballot) => [...ballot]),
  );
  return [order.map(({ id, rank, points }) => `${rank}${id}${points}`).join(' '), voters];
};

describe('the Borda count', () => {
  it.each([
    ['one whole ballot is the order itself', 'abc', ['bca'], '1b2 2c1 3a0', 1],
    ['points add up', 'abc', ['abc', 'abc', 'cab'], '1a5 2b2 2c2', 3],
    ['opposite ballots leave everybody level', 'abc', ['abc', 'cba'], '1a2 1b2 1c2', 2],
    ['who is left out is level below: half a point for each other', 'abcd', ['a'], '1a3 2b1 2c1 2d1', 1],
    ['a short ballot gives as many points as a whole one', 'abcd', ['ab'], '1a3 2b2 3c0.5 3d0.5', 1],
    ['a short and a whole ballot weigh the same', 'abcd', ['d', 'abcd'], '1a4 2d3 2b3 4c2', 2],
    ['a tie takes the ranks behind it', 'abcd', ['abcd', 'bacd'], '1a5 1b5 3c2 4d0', 2],
    ['a tie keeps the order in which they stood', 'dcba', ['abcd', 'bacd'], '1b5 1a5 3c2 4d0', 2],
    ['what was withdrawn since is passed over', 'abc', ['xbca', 'xxx'], '1b2 2c1 3a0', 1],
    ['what stands twice counts where it stands first', 'abc', ['bbca'], '1b2 2c1 3a0', 1],
    ['nobody ranked: the order in which they stand', 'abc', [], '1a0 2b0 3c0', 0],
    ['an empty ballot is none', 'ab', [''], '1a0 2b0', 0],
    ['one alone', 'a', ['a'], '1a0', 1],
    ['nothing to rank', '', ['a'], '', 0],
  ])('%s', (_, candidates, ballots, order, voters) => {
    const [shown, counted] = show(candidates, ballots);
    expect([String(shown).split(' ').sort(), counted]).toEqual([order.split(' ').sort(), voters]);
    // Whoever is level is told apart by nothing but the order in which they stood.
    const ranks = String(shown)
      .split(' ')
      .map((one) => Number.parseInt(one, 10) || 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('gives as many points for each ballot, whatever its length', () => {
    const candidates = Array.from({ length: 40 }, (_, index) => `s${index}`);
    for (let length = 1; length <= candidates.length; length += 1) {
      const { order } = bordaCount(candidates, [candidates.slice(0, length)]);
      expect(order.reduce((sum, { points }) => sum + points, 0)).toBe((40 * 39) / 2);
    }
  });

  it('does not depend on the order of the ballots', () => {
    const ballots = ['ab', 'cab', 'd', 'dcba', 'bd'];
    const once = show('abcd', ballots);
    expect(show('abcd', ballots.toReversed())).toEqual(once);
  });

  it('says what of a ballot counts', () => {
    expect(countedBallot(new Set(['a', 'b']), ['c', 'b', 'b', 'a'])).toEqual(['b', 'a']);
  });
});
