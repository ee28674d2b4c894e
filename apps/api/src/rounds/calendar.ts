/**
 * Ends of rounds as a calendar (RFC 5545). Each is one instant in UTC, which a calendar shows in its reader's own zone;
 * the zone in which it was set is written beside it. A moved end has a higher sequence under the same id, so that a
 * calendar that already holds it moves it instead of holding two.
 */
import ical, { ICalCalendarMethod } from 'ical-generator';

export interface RoundEvent {
  id: string;
  summary: string;
  description: string;
  link: string;
  closesAt: Date;
  /** How often its end has moved. */
  moves: number;
}

export function roundCalendar(name: string, events: readonly RoundEvent[], now: Date): string {
  const calendar = ical({ name, prodId: { company: 'Plenary', product: 'Plenary', language: 'EN' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const { id, summary, description, link, closesAt, moves } of events) {
    calendar.createEvent({
      id: `${id}@plenary`,
      summary,
      description,
      url: link,
      start: closesAt,
      end: closesAt,
      stamp: now,
      sequence: moves,
    });
  }
  return calendar.toString();
}
