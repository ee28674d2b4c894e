import fc from 'fast-check';
import { ANYWHERE_ON_EARTH, instantOf, localOf, isZone } from './deadline';

const at = (wallClock: string, zone: string) => instantOf(wallClock, zone)?.toISOString() ?? null;

describe('a wall-clock time in a zone', () => {
  it.each([
    ['UTC', '2026-12-04T23:59', '2026-12-04T23:59:00.000Z'],
    ['anywhere on Earth', '2026-12-04T23:59', '2026-12-05T11:59:00.000Z', ANYWHERE_ON_EARTH],
    ['Asia/Kathmandu', '2026-12-04T23:59', '2026-12-04T18:14:00.000Z'],
    ['Asia/Kolkata', '2026-12-04T00:00', '2026-12-03T18:30:00.000Z'],
    ['America/St_Johns', '2026-12-04T23:59', '2026-12-05T03:29:00.000Z'],
    ['Pacific/Chatham', '2026-12-04T23:59', '2026-12-04T10:14:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-04T23:59', '2026-12-04T09:59:00.000Z'],
    ['Pacific/Pago_Pago', '2026-12-04T23:59', '2026-12-05T10:59:00.000Z'],
    ['Asia/Tokyo', '2026-12-31T23:59', '2026-12-31T14:59:00.000Z'],
    ['Europe/Berlin', '2026-01-01T00:00', '2025-12-31T23:00:00.000Z'],
    ['Africa/Nairobi', '2026-06-30T23:59', '2026-06-30T20:59:00.000Z'],
  ])('%s: %s is %s', (name, wallClock, instant, zone = name) => {
    expect(at(wallClock, zone)).toBe(instant);
  });
});

describe('a change of clocks', () => {
  it.each([
    // Berlin, 29 March 2026: 02:00 becomes 03:00.
    ['before the gap', 'Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['at the start of the gap', 'Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    ['in the gap', 'Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['after the gap', 'Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    // Berlin, 25 October 2026: 03:00 becomes 02:00.
    ['before the overlap', 'Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['in the overlap, the first one', 'Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00:00.000Z'],
    ['late in the overlap, the first one', 'Europe/Berlin', '2026-10-25T02:59', '2026-10-25T00:59:00.000Z'],
    ['after the overlap', 'Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    // New York, 8 March and 1 November 2026.
    ['before the gap', 'America/New_York', '2026-03-08T01:59', '2026-03-08T06:59:00.000Z'],
    ['in the gap', 'America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
    ['after the gap', 'America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
    ['in the overlap, the first one', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
    ['after the overlap', 'America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00.000Z'],
    // Lord Howe moves by half an hour, Troll by two hours.
    ['in a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z'],
    ['in an overlap of half an hour', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z'],
    ['in a gap of two hours', 'Antarctica/Troll', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
    // Midnight itself is left out in Beirut on 29 March 2026.
    ['at a midnight that is left out', 'Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00:00.000Z'],
    // Samoa crossed the date line: 30 December 2011 is left out whole.
    ['on the day before', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59:00.000Z'],
    ['on a day that is left out', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z'],
    ['on the day after', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00.000Z'],
  ])('%s, %s: %s is %s', (_what, zone, wallClock, instant) => {
    expect(at(wallClock, zone)).toBe(instant);
  });
});

describe('a day', () => {
  it.each([
    ['2028-02-29T12:00', '2028-02-29T12:00:00.000Z'],
    ['2000-02-29T12:00', '2000-02-29T12:00:00.000Z'],
    ['2026-02-29T12:00', null],
    ['2100-02-29T12:00', null],
    ['2026-02-30T12:00', null],
    ['2026-04-31T12:00', null],
    ['2026-00-10T12:00', null],
    ['2026-13-10T12:00', null],
    ['2026-12-00T12:00', null],
    ['2026-12-32T12:00', null],
    ['9999-12-31T23:59', '9999-12-31T23:59:00.000Z'],
    ['0026-12-04T23:59', null],
    ['0000-01-01T00:00', null],
  ])('%s is %s', (wallClock, instant) => {
    expect(at(wallClock, 'UTC')).toBe(instant);
  });
});

describe('what is no wall-clock time', () => {
  it.each([
    '',
    'tomorrow',
    '2026-12-04',
    '2026-12-04T24:00',
    '2026-12-04T10:60',
    '2026-12-04T10:99',
    '2026-12-04T23:60',
    '2026-12-04T99:00',
    '2026-12-04T23:59:00',
    '2026-12-04T23:59Z',
    '2026-12-04T23:59+01:00',
    '2026-12-04 23:59',
    ' 2026-12-04T23:59',
    '2026-12-04T23:59\n',
    '26-12-04T23:59',
    '+02026-12-04T23:59',
    '-2026-12-04T23:59',
    '٢٠٢٦-12-04T23:59',
    '2026-1２-04T23:59',
  ])('%j is refused', (wallClock) => {
    expect(instantOf(wallClock, 'UTC')).toBe(null);
  });
});

describe('a zone', () => {
  it.each([
    'UTC',
    'Etc/UTC',
    ANYWHERE_ON_EARTH,
    'Europe/Berlin',
    'Asia/Kathmandu',
    'America/Argentina/Buenos_Aires',
    'Asia/Calcutta',
  ])('is %s', (zone) => {
    expect(isZone(zone)).toBe(true);
    expect(instantOf('2026-12-04T23:59', zone)).toBeInstanceOf(Date);
  });

  it.each([
    '',
    ' ',
    'Mars/Olympus_Mons',
    'Europe',
    'Europe/Berlin ',
    '+05:45',
    '-12',
    'AoE',
    'UTC+1',
    '../etc/passwd',
    'Europe/Berlin\u0000',
    '\ud800',
  ])('is not %j', (zone) => {
    expect(isZone(zone)).toBe(false);
    expect(instantOf('2026-12-04T23:59', zone)).toBe(null);
  });
});

/** The wall clock of an instant as the runtime itself prints it. */
const printers = new Map<string, Intl.DateTimeFormat>();
function wallClockOf(instant: Date, zone: string): string {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  const printer = printers.get(zone) ?? new Intl.DateTimeFormat('sv-SE', options);
  printers.set(zone, printer);
  return printer.format(instant).replace(' ', 'T');
}

describe('for any instant', () => {
  const zone = fc.constantFrom(
    'UTC',
    ANYWHERE_ON_EARTH,
    'Europe/Berlin',
    'Europe/Dublin',
    'America/New_York',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Kathmandu',
    'Asia/Gaza',
    'Asia/Tehran',
    'Asia/Pyongyang',
    'Australia/Lord_Howe',
    'Antarctica/Troll',
    'Pacific/Apia',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'Pacific/Fakaofo',
  );
  const MINUTE = 60_000;
  const minute = fc.integer({ min: Date.UTC(1975, 0) / MINUTE, max: Date.UTC(2100, 0) / MINUTE });

  it('its wall clock leads back to it, or to the first time on which the clock showed the same', () => {
    fc.assert(
      fc.property(minute, zone, (minutes, name) => {
        const instant = new Date(minutes * MINUTE);
        const wallClock = wallClockOf(instant, name);
        const read = instantOf(wallClock, name);
        expect(read && wallClockOf(read, name)).toBe(wallClock);
        const earlier = instant.getTime() - (read?.getTime() ?? NaN);
        expect(earlier >= 0 && earlier <= 3 * 60 * MINUTE).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('any wall clock has an instant: at which it shows that time, or a later one where it shows it never', () => {
    fc.assert(
      fc.property(minute, zone, (minutes, name) => {
        const wallClock = new Date(minutes * MINUTE).toISOString().slice(0, 16);
        const read = instantOf(wallClock, name);
        const shown = read ? wallClockOf(read, name) : '';
        expect(shown >= wallClock).toBe(true);
        expect(Date.parse(`${shown}Z`) - Date.parse(`${wallClock}Z`)).toBeLessThanOrEqual(24 * 60 * MINUTE);
      }),
      { numRuns: 400 },
    );
  });

  it('every zone that the runtime knows is read both ways on the ends of the months', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      for (const month of ['01', '03', '08', '10']) {
        const wallClock = `2026-${month}-31T23:59`;
        const read = instantOf(wallClock, name);
        expect([name, read && wallClockOf(read, name)]).toEqual([name, wallClock]);
      }
    }
  });
});

describe('an instant as wall-clock time', () => {
  it.each([
    ['2026-12-04T23:59', 'Etc/GMT+12', '2026-12-05T11:59:00.000Z'],
    ['2027-03-28T01:30', 'Europe/Brussels', '2027-03-28T00:30:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Brussels', '2026-10-25T00:30:00.000Z'],
    ['2026-11-20T05:45', 'Asia/Kathmandu', '2026-11-20T00:00:00.000Z'],
  ])('reads %s in %s, and leads back', (wall, zone, instant) => {
    expect(localOf(new Date(instant), zone)).toBe(wall);
    expect(instantOf(wall, zone)?.toISOString()).toBe(instant);
  });
});
