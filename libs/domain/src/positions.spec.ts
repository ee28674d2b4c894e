import type { StatedPosition } from './positions';
import { VOICE_RULE, activeSupport, standingPositions, tally, voices } from './positions';
import { VOICE_KINDS, type PositionKind, type VoiceKind } from './vocabulary';

const stated = (
  personId: string,
  kind: PositionKind,
  revision: number,
  more: Partial<StatedPosition> = {},
): StatedPosition => ({
  personId,
  kind,
  revision,
  number: 1,
  organisation: null,
  stakeholderGroup: null,
  speaks: false,
  ...more,
});
const revisions = (...classes: ('EDITORIAL' | 'SUBSTANTIVE' | 'NEW_MATTER' | 'MARKUP' | null)[]) =>
  classes.map((changeClass, index) => ({ number: index + 1, changeClass }));
const NONE = { SUPPORT: 0, LIVE_WITH: 0, OBJECT: 0, ABSTAIN: 0, DIVIDED: 0 };

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
      [stated('a', 'SUPPORT', 1), stated('b', 'OBJECT', 1), stated('a', 'LIVE_WITH', 1, { number: 2 })],
      revisions(null),
    );
    expect(standing.map(({ position }) => [position.personId, position.kind])).toEqual([
      ['a', 'LIVE_WITH'],
      ['b', 'OBJECT'],
    ]);
    expect(tally(voices(standing, false))).toEqual({ ...NONE, LIVE_WITH: 1, OBJECT: 1 });
  });

  it('is not counted while it is stale', () => {
    const standing = standingPositions(
      [stated('a', 'SUPPORT', 1), stated('b', 'SUPPORT', 2)],
      revisions(null, 'SUBSTANTIVE'),
    );
    expect(tally(voices(standing, false))).toEqual({ ...NONE, SUPPORT: 1 });
  });
});

describe('the voice of an organisation', () => {
  const lamps = { organisation: 'Example Lamps' };
  const standing = (...positions: StatedPosition[]) => standingPositions(positions, revisions(null));

  it.each<[PositionKind[], VoiceKind]>([
    [['SUPPORT', 'SUPPORT'], 'SUPPORT'],
    [['SUPPORT', 'LIVE_WITH'], 'LIVE_WITH'],
    [['SUPPORT', 'ABSTAIN'], 'SUPPORT'],
    [['SUPPORT', 'OBJECT'], 'DIVIDED'],
    [['LIVE_WITH', 'OBJECT'], 'DIVIDED'],
    [['OBJECT', 'ABSTAIN'], 'OBJECT'],
    [['ABSTAIN', 'ABSTAIN'], 'ABSTAIN'],
    [['SUPPORT', 'OBJECT', 'SUPPORT'], 'DIVIDED'],
  ])('of %j is %s, in whatever order', (kinds, kind) => {
    for (const order of [kinds, kinds.toReversed()]) {
      const all = voices(standing(...order.map((one, index) => stated(String(index), one, 1, lamps))), true);
      expect(all).toMatchObject([{ organisation: 'Example Lamps', kind, bySpeakers: false }]);
    }
  });

  it('follows from a table that is the same read either way', () => {
    for (const one of VOICE_KINDS)
      for (const other of VOICE_KINDS) expect(VOICE_RULE[one][other]).toBe(VOICE_RULE[other][one]);
  });

  it('is one for names that differ in case and white space, and each its own for who names none', () => {
    const all = standing(
      stated('a', 'SUPPORT', 1, lamps),
      stated('b', 'SUPPORT', 1, { organisation: 'example  lamps' }),
      stated('c', 'SUPPORT', 1),
      stated('d', 'SUPPORT', 1),
    );
    expect(tally(voices(all, true))).toEqual({ ...NONE, SUPPORT: 3 });
    expect(tally(voices(all, false))).toEqual({ ...NONE, SUPPORT: 4 });
  });

  it('is that of those who are entered to speak for it', () => {
    const all = standing(stated('a', 'OBJECT', 1, lamps), stated('b', 'SUPPORT', 1, { ...lamps, speaks: true }));
    expect(voices(all, true)).toMatchObject([{ kind: 'SUPPORT', bySpeakers: true, positions: [{}, {}] }]);
  });

  it('is none while all its positions are stale', () => {
    const all = standingPositions([stated('a', 'OBJECT', 1, lamps)], revisions(null, 'SUBSTANTIVE'));
    expect(voices(all, true)).toEqual([]);
  });
});

describe('active support', () => {
  it('counts voices, and the stakeholder groups of those who said it', () => {
    const all = standingPositions(
      [
        stated('a', 'SUPPORT', 1, { organisation: 'A', stakeholderGroup: 'Academia' }),
        stated('b', 'ABSTAIN', 1, { organisation: 'A', stakeholderGroup: 'Government' }),
        stated('c', 'SUPPORT', 1, { stakeholderGroup: 'Academia' }),
        stated('d', 'LIVE_WITH', 1, { stakeholderGroup: 'Civil society' }),
        stated('e', 'SUPPORT', 1),
      ],
      revisions(null),
    );
    expect(activeSupport(voices(all, true))).toEqual({ voices: 3, stakeholderGroups: 1 });
  });
});
