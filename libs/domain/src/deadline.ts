/**
 * Deadlines: one instant, with the zone in which it was set. A wall-clock time becomes an instant through the zone
 * database that the runtime carries; "anywhere on Earth" is the zone UTC-12 (IEEE 802.16's practice).
 */

export const ANYWHERE_ON_EARTH = 'Etc/GMT+12';

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Whether the runtime knows the zone by name; a bare offset such as `+05:45` is no zone in every browser. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const WALL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The instant of a wall-clock time such as `2026-12-04T23:59` in a zone; null where it is no time of that form or day.
 * A time that a change of clocks leaves out moves on by the gap; of a time that comes twice the first is meant.
 */
export function instantOf(wallClock: string, zone: string): Date | null {
  const match = WALL.exec(wallClock);
  if (!match || !isZone(zone)) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const read = new Date(wall);
  // `Date.UTC` takes the years 0 to 99 for those after 1900.
  if (
    read.getUTCFullYear() !== year ||
    read.getUTCMonth() !== month - 1 ||
    read.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59
  )
    return null;
  const candidates = [zoneOffset(wall - 86_400_000, zone), zoneOffset(wall + 86_400_000, zone)].map(
    (offset) => wall - offset,
  );
  const fitting = candidates.filter((instant) => instant + zoneOffset(instant, zone) === wall);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates));
}

/** An instant as wall-clock time in a zone, such as `2026-12-04T23:59`: what `instantOf` takes. */
export function localOf(instant: Date, zone: string): string {
  return new Date(instant.getTime() + zoneOffset(instant.getTime(), zone)).toISOString().slice(0, 16);
}
