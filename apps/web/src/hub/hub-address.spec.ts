import { readSought, withWish } from './hub-address';

const NOTHING = { kind: null, level: null, region: null, standard: null };

describe('what is looked for in the hub', () => {
  it.each([
    ['', NOTHING, null],
    ['side=NEED', NOTHING, 'NEED'],
    ['kind=COURSE', { ...NOTHING, kind: 'COURSE' }, 'OFFER'],
    ['kind=COURSE&side=NEED', { ...NOTHING, kind: 'COURSE' }, 'OFFER'],
    ['kind=nothing&level=toString&side=x', NOTHING, null],
    [
      'level=ADVANCED&region=Latin+America&standard=DNSSEC',
      { ...NOTHING, level: 'ADVANCED', region: 'Latin America', standard: 'DNSSEC' },
      null,
    ],
  ])('is read from ?%s', (search, sought, side) => {
    expect(readSought(new URLSearchParams(search))).toEqual({ sought, side });
  });

  it('changes one wish at a time, and lets the kind say the side', () => {
    const from = new URLSearchParams('side=NEED&level=ADVANCED');
    expect(withWish(from, 'level', '').toString()).toBe('side=NEED');
    expect(withWish(from, 'region', 'Africa').toString()).toBe('side=NEED&level=ADVANCED&region=Africa');
    expect(withWish(from, 'kind', 'COURSE').toString()).toBe('level=ADVANCED&kind=COURSE');
    expect(withWish(new URLSearchParams('kind=COURSE'), 'side', 'NEED').toString()).toBe('side=NEED');
  });
});
