/**
 * The daily mail: at one hour of its reader's zone. Whether something is in the mail of today follows from two instants
 * and the clock, so that a job which ran late, twice or in two processes sends the same mail once.
 */

const HOUR = 60 * 60 * 1000;

/**
 * The latest instant up to now at which it became this hour in the zone. An hour that a change of the clocks leaves out
 * begins with the next one that is there; one that comes twice counts where it comes first.
 */
export function lastDigest(now: Date, { zone, hour }: { zone: string; hour: number }): Date {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23', day: 'numeric' });
  const at = (instant: number): { hour: number; day: string } => {
    const parts = format.formatToParts(new Date(instant));
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return { hour: Number(of('hour')), day: of('day') };
  };
  // Zones are off by quarters of an hour; within each quarter the local hour does not change.
  const quarter = HOUR / 4;
  let start = Math.floor(now.getTime() / quarter) * quarter;
  for (let back = 0; back < 200; back += 1, start -= quarter) {
    const here = at(start);
    const before = at(start - quarter);
    const isDue = (one: { hour: number }) => one.hour >= hour;
    if (isDue(here) && (!isDue(before) || before.day !== here.day)) return new Date(start);
  }
  return new Date(start);
}
