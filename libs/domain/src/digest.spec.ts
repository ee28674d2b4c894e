import { lastDigest } from './digest';

describe('the daily mail', () => {
  it.each([
    ['2026-11-27T09:00:00Z', 'UTC', 8, '2026-11-27T08:00:00Z'],
    ['2026-11-27T07:59:59Z', 'UTC', 8, '2026-11-26T08:00:00Z'],
    ['2026-11-27T08:00:00Z', 'UTC', 8, '2026-11-27T08:00:00Z'],
    ['2026-11-27T03:00:00Z', 'Africa/Nairobi', 8, '2026-11-26T05:00:00Z'],
    ['2026-11-27T06:00:00Z', 'Asia/Kathmandu', 8, '2026-11-27T02:15:00Z'],
    ['2026-11-27T00:10:00Z', 'UTC', 0, '2026-11-27T00:00:00Z'],
    ['2026-11-27T12:00:00Z', 'Pacific/Kiritimati', 23, '2026-11-27T09:00:00Z'],
    // The clocks go forward at 2 on that night in Berlin: the hour of 2 begins at 3.
    ['2026-03-29T12:00:00Z', 'Europe/Berlin', 2, '2026-03-29T01:00:00Z'],
    // They go back at 3: the hour of 2 comes twice, the first counts.
    ['2026-10-25T12:00:00Z', 'Europe/Berlin', 2, '2026-10-25T00:00:00Z'],
  ])('at %s in %s for the hour of %d went out at %s', (now, zone, hour, last) => {
    expect(lastDigest(new Date(now), { zone, hour })).toEqual(new Date(last));
  });
});
