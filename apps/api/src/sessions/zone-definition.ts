/**
 * A zone in a calendar: the clock's offset around an instant as a VTIMEZONE (RFC 5545), and a date that the calendar's
 * writer asks for its parts on the clocks of that zone.
 */
import { zoneOffset } from '@plenary/domain';

const MINUTE = 60_000;

const two = (value: number): string => String(value).padStart(2, '0');

function offsetWords(offset: number): string {
  const minutes = Math.abs(Math.round(offset / MINUTE));
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/** One observance: the offset at that instant. A calendar that knows the zone by its name takes its own rules. */
export function zoneDefinition(zone: string, at: Date): string {
  const offset = offsetWords(zoneOffset(at.getTime(), zone));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** An instant whose parts are those of a zone's clocks, in the shape in which ical-generator knows such dates. */
export class ZonedDate extends Date {
  readonly internal: Date;

  constructor(
    at: Date,
    readonly timeZone: string,
  ) {
    super(at);
    this.internal = new Date(at.getTime() + zoneOffset(at.getTime(), timeZone));
  }

  withTimeZone(zone?: string | null): ZonedDate {
    return new ZonedDate(this, zone ?? 'UTC');
  }

  tzComponents(): [string, string, string] {
    const offset = offsetWords(this.internal.getTime() - this.getTime());
    return [offset[0] ?? '+', offset.slice(1, 3), offset.slice(3)];
  }

  override getFullYear(): number {
    return this.internal.getUTCFullYear();
  }

  override getMonth(): number {
    return this.internal.getUTCMonth();
  }

  override getDate(): number {
    return this.internal.getUTCDate();
  }

  override getHours(): number {
    return this.internal.getUTCHours();
  }

  override getMinutes(): number {
    return this.internal.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.internal.getUTCSeconds();
  }
}
