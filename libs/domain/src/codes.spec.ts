import { byCode } from './codes';

describe('the order of codes', () => {
  it.each([
    [
      ['WG11', 'WG2', 'WG1'],
      ['WG1', 'WG2', 'WG11'],
    ],
    [
      ['LC10', 'WG1', 'LC9'],
      ['LC9', 'LC10', 'WG1'],
    ],
    [
      ['IOT-2', 'IOT', 'IOT-10'],
      ['IOT', 'IOT-2', 'IOT-10'],
    ],
  ])('of %j is %j', (codes, expected) => {
    expect(
      codes
        .map((code) => ({ code }))
        .sort(byCode)
        .map(({ code }) => code),
    ).toEqual(expected);
  });
});
