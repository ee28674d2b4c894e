/** Meetings, sessions, agendas and session roles, read in batches. */
import type { Agenda, Coalition, Meeting, Session, SessionRoleAssignment, SessionSettings } from '@plenary/database';
import type { Database } from '../platform/database';
import { row, rows } from '../platform/gather';
import type { One } from '../platform/loaders';
import { Loader, many, one } from '../platform/loaders';
import { revived } from '../platform/revived';

/** What hangs on a session. */
export const PARTS_OF_SESSION = {
  /** The agenda that stands. */
  agenda: row<Agenda>('agendas t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id', 't.version DESC'),
  /** When a session first had an agenda. */
  firstAgenda: row<Pick<Agenda, 'sessionId' | 'setAt'>>(
    `(SELECT a.session_id, a.set_at FROM agendas a
      WHERE a.coalition_id = k.coalition_id AND a.session_id = k.id AND a.version = 1) t`,
  ),
  rolesOfSession: rows<SessionRoleAssignment>(
    'session_role_assignments t WHERE t.coalition_id = k.coalition_id AND t.session_id = k.id AND t."to" IS NULL',
    't.role, t."from", t.id',
  ),
};

/** Where a session is found: the coalition's slug, the meeting's code and its own. */
export interface SessionAddress {
  coalition: string;
  meeting: string;
  session: string;
}

/** A session is read together with where it stands. */
const PLACED = `
  SELECT to_jsonb(n) AS session, to_jsonb(m) AS meeting, to_jsonb(co) AS coalition, s.last_seq::text AS "lastSeq"
  FROM sessions n
  JOIN meetings m ON m.coalition_id = n.coalition_id AND m.id = n.meeting_id
  JOIN coalitions co ON co.id = n.coalition_id
  JOIN streams s ON s.coalition_id = n.coalition_id AND s.id = n.id`;
const AT = `${PLACED} WHERE co.slug = $1 AND m.code = $2 AND n.code = $3`;
const BY_ID = `${PLACED} WHERE n.id = ANY($1::uuid[])`;

type PlacedRow = Record<'session' | 'meeting' | 'coalition', unknown> & { lastSeq: string };

/** The loaders that then know where it stands. */
interface KnownPlaces {
  coalition: One<Coalition>;
  lastSeq: One<{ id: string; lastSeq: bigint }>;
}

export function sessionLoaders({ prisma, pool }: Database, places: KnownPlaces) {
  const meeting = one<Meeting>(
    (ids) => prisma.meeting.findMany({ where: { id: { in: ids } } }),
    (found) => found.id,
  );
  const placed = (found: PlacedRow): Session => {
    const session = revived<Session>(found.session);
    meeting.prime(session.meetingId, revived<Meeting>(found.meeting));
    places.coalition.prime(session.coalitionId, revived<Coalition>(found.coalition));
    return session;
  };
  const session = one<Session>(
    async (ids) => (await pool.query<PlacedRow>({ name: 'sessions', text: BY_ID, values: [ids] })).rows.map(placed),
    (found) => found.id,
  );
  return {
    meeting,
    session,
    /** The number of its last entry is read with it, so that whatever is read after it is complete up to there. */
    sessionAt: new Loader<SessionAddress, Session | null>(
      (addresses) =>
        Promise.all(
          addresses.map(async (address) => {
            const values = [address.coalition, address.meeting, address.session];
            if (values.some((value) => value.includes('\u0000'))) return null;
            const [found] = (await pool.query<PlacedRow>({ name: 'session-at', text: AT, values })).rows;
            if (!found) return null;
            const known = placed(found);
            session.prime(known.id, known);
            places.lastSeq.prime(known.id, { id: known.id, lastSeq: BigInt(found.lastSeq) });
            return known;
          }),
        ),
      ({ coalition, meeting: at, session: code }) => JSON.stringify([coalition, at, code]),
    ),
    meetingsOfCoalition: many<Meeting>(
      (ids) =>
        prisma.meeting.findMany({
          where: { coalitionId: { in: ids } },
          orderBy: [{ firstDay: 'desc' }, { code: 'asc' }],
        }),
      (found) => found.coalitionId,
      meeting,
    ),
    sessionsOfMeeting: many<Session>(
      (ids) =>
        prisma.session.findMany({
          where: { meetingId: { in: ids } },
          orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
        }),
      (found) => found.meetingId,
      session,
    ),
    sessionSettings: one<SessionSettings>(
      (ids) => prisma.sessionSettings.findMany({ where: { coalitionId: { in: ids } } }),
      (found) => found.coalitionId,
    ),
  };
}
