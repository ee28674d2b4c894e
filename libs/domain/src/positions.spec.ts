import { standingPositions, tally, type StatedPosition } from './positions';

const stated = (personId: string, kind: StatedPosition['kind'], revision: number, number = 1): StatedPosition => ({
  personId,
  kind,
  revision,
  number,
});
const revisions = (...classes: ('EDITORIAL' | 'SUBSTANTIVE' | 'NEW_MATTER' | 'MARKUP' | null)[]) =>
  classes.map((changeClass, index) => ({ number: index + 1, changeClass }));

describe('a position', () => {
  it.each([
    ['counts on its own revision', revisions(null), 1, false],
    ['counts after an editorial one', revisions(null, 'EDITORIAL'), 1, false],
    ['counts after one of markup', revisions(null, 'MARKUP'), 1, false],
    ['is stale after a substantive one', revisions(null, 'SUBSTANTIVE'), 1, true],
    ['is stale after new matter, whatever came later', revisions(null, 'NEW_MATTER', 'EDITORIAL'), 1, true],
    ['counts when stated on the one that changed the substance', revisions(null, 'SUBSTANTIVE', 'EDITORIAL'), 2, false],
  ])('%s', (_, all, revision, stale) => {
    expect(standingPositions([stated('a', 'SUPPORT', revision)], all)).toMatchObject([{ stale }]);
  });

  it('gives way to a later one of the same person', () => {
    const standing = standingPositions(
      [stated('a', 'SUPPORT', 1), stated('b', 'OBJECT', 1), stated('a', 'LIVE_WITH', 1, 2)],
      revisions(null),
    );
    expect(standing.map(({ position }) => [position.personId, position.kind])).toEqual([
      ['a', 'LIVE_WITH'],
      ['b', 'OBJECT'],
    ]);
    expect(tally(standing)).toEqual({ SUPPORT: 0, LIVE_WITH: 1, OBJECT: 1, ABSTAIN: 0 });
  });

  it('is not counted while it is stale', () => {
    const standing = standingPositions(
      [stated('a', 'SUPPORT', 1), stated('b', 'SUPPORT', 2)],
      revisions(null, 'SUBSTANTIVE'),
    );
    expect(tally(standing)).toEqual({ SUPPORT: 1, LIVE_WITH: 0, OBJECT: 0, ABSTAIN: 0 });
  });
});
