/**
 * What a session owes and until when: its announcement, agenda and minutes by the coalition's rules, its deliverables by
 * a clock of their own. Every deadline follows from the slot, the actual end and the settings; none is stored twice.
 */
import { instantOf } from './deadline';
import { dayOnEarth } from './period';
import type { DeliverableKind, DueState, MinutesState, SessionDuty } from './session-words';

/** The usual hours (W3C's practice): announced a week before, agenda a day before, minutes two days after. */
export const SESSION_RULES = { announceHours: 168, agendaHours: 24, minutesHours: 48, amendmentHours: 168 } as const;
export type SessionHours = { [Name in keyof typeof SESSION_RULES]: number };
export const MOST_HOURS = 24 * 365;

const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Slot {
  startsAt: Date;
  endsAt: Date;
  /** When it really ended; null until that is known. */
  endedAt: Date | null;
}

export function dutyDue(duty: SessionDuty, slot: Slot, hours: SessionHours): Date {
  switch (duty) {
    case 'ANNOUNCE':
      return new Date(slot.startsAt.getTime() - hours.announceHours * HOUR);
    case 'AGENDA':
      return new Date(slot.startsAt.getTime() - hours.agendaHours * HOUR);
    case 'MINUTES':
      return new Date((slot.endedAt ?? slot.endsAt).getTime() + hours.minutesHours * HOUR);
  }
}

/** What a deliverable is by template; a session may set its own. */
export const DELIVERABLE_TEMPLATES = {
  KEY_TAKEAWAYS: { afterMinutes: 120, maxWords: 300 },
  CALL_TO_ACTION: { afterMinutes: 120, maxWords: 300 },
  SESSION_REPORT: { afterMinutes: 16 * 24 * 60, maxWords: 2500 },
} as const satisfies Record<DeliverableKind, { afterMinutes: number; maxWords: number }>;

/** Minutes after the end, or a day with or without a zone. */
export interface DeliverableClock {
  afterMinutes: number | null;
  day: string | null;
  zone: string | null;
}

/**
 * When a deliverable is due. Minutes count from the actual end and, until that is known, from the scheduled one. A day
 * ends in its zone; without one it is due where it ends first on Earth, so that nobody is late.
 */
export function deliverableDue({ afterMinutes, day, zone }: DeliverableClock, slot: Slot): Date | null {
  if (afterMinutes !== null) return new Date((slot.endedAt ?? slot.endsAt).getTime() + afterMinutes * MINUTE);
  if (day === null) return null;
  if (zone !== null) {
    const last = instantOf(`${day}T23:59`, zone);
    return last && new Date(last.getTime() + MINUTE);
  }
  const span = dayOnEarth(day);
  return span && new Date(span.from.getTime() + 24 * HOUR);
}

export function dueState(due: Date, doneAt: Date | null, now: Date): DueState {
  if (doneAt) return doneAt <= due ? 'DONE' : 'DONE_LATE';
  return now <= due ? 'DUE' : 'OVERDUE';
}

/** Minutes can be amended for some time after each version; then the last one is final. */
export function minutesState(lastWrittenAt: Date | null, amendmentHours: number, now: Date): MinutesState {
  if (!lastWrittenAt) return 'NONE';
  return now < amendableUntil(lastWrittenAt, amendmentHours) ? 'AMENDABLE' : 'FINAL';
}

export function amendableUntil(lastWrittenAt: Date, amendmentHours: number): Date {
  return new Date(lastWrittenAt.getTime() + amendmentHours * HOUR);
}

/** Words as a form counts them: what white space separates. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
