/** Meetings, sessions, agendas and session roles, read in batches. */
import type { Agenda, Meeting, Session, SessionRoleAssignment, SessionSettings } from '@plenary/database';
import type { Database } from '../platform/database';
import { many, one } from '../platform/loaders';

export function sessionLoaders({ prisma }: Database) {
  return {
    meeting: one<Meeting>(
      (ids) => prisma.meeting.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    meetingsOfCoalition: many<Meeting>(
      (ids) =>
        prisma.meeting.findMany({
          where: { coalitionId: { in: ids } },
          orderBy: [{ firstDay: 'desc' }, { code: 'asc' }],
        }),
      (row) => row.coalitionId,
    ),
    session: one<Session>(
      (ids) => prisma.session.findMany({ where: { id: { in: ids } } }),
      (row) => row.id,
    ),
    sessionsOfMeeting: many<Session>(
      (ids) =>
        prisma.session.findMany({
          where: { meetingId: { in: ids } },
          orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
        }),
      (row) => row.meetingId,
    ),
    /** The agenda that stands. */
    agenda: one<Agenda>(
      (ids) =>
        prisma.agenda.findMany({
          where: { sessionId: { in: ids } },
          distinct: ['sessionId'],
          orderBy: [{ sessionId: 'asc' }, { version: 'desc' }],
        }),
      (row) => row.sessionId,
    ),
    /** When a session first had an agenda. */
    firstAgenda: one<Pick<Agenda, 'sessionId' | 'setAt'>>(
      (ids) =>
        prisma.agenda.findMany({
          where: { sessionId: { in: ids }, version: 1 },
          select: { sessionId: true, setAt: true },
        }),
      (row) => row.sessionId,
    ),
    rolesOfSession: many<SessionRoleAssignment>(
      (ids) =>
        prisma.sessionRoleAssignment.findMany({
          where: { sessionId: { in: ids }, to: null },
          orderBy: [{ role: 'asc' }, { from: 'asc' }, { id: 'asc' }],
        }),
      (row) => row.sessionId,
    ),
    sessionSettings: one<SessionSettings>(
      (ids) => prisma.sessionSettings.findMany({ where: { coalitionId: { in: ids } } }),
      (row) => row.coalitionId,
    ),
  };
}
