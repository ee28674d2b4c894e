import { revisionToRead, sinceAfterMove, sinceToRead } from './revision-to-read';

type Head = Parameters<typeof revisionToRead>[0];
const revisions = [3, 2, 1].map((number) => ({ number })) as Head['revisions'];
const rounds = [{ id: 'lc1', revision: { number: 2 } }] as Head['rounds'];

describe('the revision to read', () => {
  it.each([
    ['the one that the address names', '1', null, 1],
    ['that of the open round', null, { id: 'lc1' }, 2],
    ['the latest', null, null, 3],
    ['the latest where the address names none', 'x', null, 3],
  ])('is %s', (_, wished, openRound, number) => {
    expect(revisionToRead({ revisions, rounds, openRound }, wished)).toBe(number);
  });

  it.each([
    ['1', 1],
    ['3', 3],
    ['0', null],
    ['4', null],
    ['1.5', null],
    ['', null],
    [null, null],
  ])('takes since=%s as %s', (wished, since) => {
    expect(sinceToRead({ revisions }, wished)).toBe(since);
  });

  it.each([
    ['nothing stays nothing', null, 3, 2, undefined],
    ['the one before stays the one before', 2, 3, 2, 1],
    ['another stays itself', 1, 3, 2, 1],
    ['the first is before nothing, and comes back', 1, 2, 1, 1],
    ['from the first on, what changed since it', 1, 1, 3, 1],
  ])('after a move: %s', (_, since, from, to, then) => {
    expect(sinceAfterMove(since, from, to)).toBe(then);
  });
});
