/** Puts a session into a coalition as the services would have left it, with what a spec asks for. */
import type { AgendaItem, DeliverableKind, Visibility } from '@plenary/domain';
import { newId } from '../platform/new-id';
import { append, openStream } from '../platform/record/record';
import * as sessions from '../sessions/sessions.repository';
import type { Coalition, MemberName, World } from './world';

const HOUR = 60 * 60 * 1000;

export interface SessionPlanting {
  visibility?: Visibility;
  /** Hours from now to its begin. */
  startsIn?: number;
  items?: readonly AgendaItem[];
  roles?: Partial<
    Record<MemberName, 'ORGANISER' | 'SPEAKER' | 'MODERATOR_ON_SITE' | 'MODERATOR_ONLINE' | 'RAPPORTEUR'>
  >;
  deliverable?: DeliverableKind;
}

export interface PlantedSession {
  meetingId: string;
  meeting: string;
  sessionId: string;
  code: string;
  items: readonly AgendaItem[];
  assignments: Partial<Record<MemberName, string>>;
  deliverableId: string;
}

export const agendaItem = (title: string, minutes: number | null, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: newId(),
  parentId: null,
  kind: 'DISCUSSION',
  title,
  minutes,
  presenterId: null,
  groupId: null,
  documentIds: [],
  claims: [],
  ...more,
});

export async function plantSession(
  world: World,
  coalition: Coalition,
  {
    visibility = 'COALITION',
    startsIn = -0.1,
    items,
    roles = {},
    deliverable = 'SESSION_REPORT',
  }: SessionPlanting = {},
): Promise<PlantedSession> {
  const { database } = world.application;
  const coalitionId = coalition.id;
  const number = Math.floor(Math.random() * 1e9);
  const planted = {
    meetingId: newId(),
    meeting: `M${number}`,
    sessionId: newId(),
    code: `S${number}`,
    items: items ?? [agendaItem('First', 20), agendaItem('Second', 40)],
    assignments: {} as Partial<Record<MemberName, string>>,
    deliverableId: newId(),
  };
  const { meetingId, sessionId } = planted;
  await database.transaction(async (tx) => {
    const now = await database.now(tx);
    const createdBy = world.people.coordinator.id;
    const startsAt = new Date(now.getTime() + startsIn * HOUR);
    await sessions.insertMeeting(tx, {
      coalitionId,
      id: meetingId,
      code: planted.meeting,
      title: 'Planted meeting',
      place: null,
      firstDay: '2030-01-01',
      lastDay: '2030-01-02',
      createdBy,
      createdAt: now,
    });
    await sessions.insert(tx, {
      coalitionId,
      id: sessionId,
      meetingId,
      code: planted.code,
      title: 'Planted session',
      summary: null,
      startsAt,
      endsAt: new Date(startsAt.getTime() + HOUR),
      zone: 'UTC',
      venue: null,
      room: null,
      format: null,
      mode: 'HYBRID',
      links: [],
      visibility,
      createdBy,
      createdAt: now,
    });
    await openStream(tx, coalitionId, sessionId);
    await append(tx, {
      coalitionId,
      streamId: sessionId,
      kind: 'SESSION_PLANNED',
      actorId: createdBy,
      subjectId: sessionId,
      audience: visibility,
    });
    await sessions.insertAgenda(tx, {
      coalitionId,
      sessionId,
      version: 1,
      items: planted.items,
      setBy: createdBy,
      setAt: now,
    });
    for (const [name, role] of Object.entries(roles) as [MemberName, (typeof roles)[MemberName]][]) {
      if (!role) continue;
      const id = newId();
      planted.assignments[name] = id;
      await sessions.insertRole(tx, {
        coalitionId,
        id,
        sessionId,
        personId: world.people[name].id,
        role,
        position: null,
        organisation: null,
        stakeholderGroup: null,
        region: null,
        from: now,
        to: null,
      });
    }
    await tx.deliverable.create({
      data: {
        coalitionId,
        id: planted.deliverableId,
        sessionId,
        kind: deliverable,
        afterMinutes: 120,
        maxWords: 500,
        claims: [],
      },
    });
  });
  return planted;
}
