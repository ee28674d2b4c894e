/** The policy walk's rows of meetings, sessions and what belongs to them. */
import { newId } from '../platform/new-id';
import { agendaItem, plantSession } from './plant-session';
import type { PlantedSession, SessionPlanting } from './plant-session';
import type { Planting } from './plant';
import type { Coalition, MemberName, World } from './world';

interface Scene {
  world: World;
  coalition: Coalition;
  documentId: string;
  roundId: string;
  code: string;
}

interface SessionRow {
  as: MemberName;
  planting: Planting;
  /** Whether it is for everybody in the coalition, so that another group's member may as well. */
  ofCoalition?: true;
  variables: (scene: Scene) => Record<string, unknown> | Promise<Record<string, unknown>>;
}

const drafting: Planting = { stage: 'DRAFTING' };

/** A row on a session as it is planted; the variables are an `input`. */
const row = (
  as: MemberName,
  planting: SessionPlanting,
  input: (session: PlantedSession, scene: Scene) => object | Promise<object>,
  document: Planting = drafting,
): SessionRow => ({
  as,
  planting: document,
  variables: async (scene) => ({
    input: await input(await plantSession(scene.world, scene.coalition, planting), scene),
  }),
});

async function handOf({ world, coalition }: Scene, { sessionId }: PlantedSession, question: string | null) {
  const { database } = world.application;
  const id = newId();
  await database.prisma.hand.create({
    data: {
      coalitionId: coalition.id,
      id,
      sessionId,
      number: 1,
      channel: 'ROOM',
      state: 'WAITING',
      name: 'Somebody',
      question,
      raisedAt: await database.now(),
    },
  });
  return id;
}

async function minutesOf({ world, coalition }: Scene, { sessionId }: PlantedSession): Promise<void> {
  const { database } = world.application;
  await database.prisma.minutesVersion.create({
    data: {
      coalitionId: coalition.id,
      sessionId,
      number: 1,
      text: 'We met.',
      writtenBy: world.people.coordinator.id,
      writtenAt: await database.now(),
    },
  });
}

export const SESSION_ROWS = {
  planMeeting: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: {
        meetingId: newId(),
        coalitionId: coalition.id,
        code: 'FORUM',
        title: 'A forum',
        firstDay: '2030-05-01',
        lastDay: '2030-05-03',
      },
    }),
  },
  planSession: row('coordinator', {}, ({ meetingId }) => ({
    sessionId: newId(),
    meetingId,
    version: 0,
    code: 'NEW',
    title: 'A session',
    startsAtLocal: '2030-05-01T10:30',
    endsAtLocal: '2030-05-01T12:00',
    zone: 'Asia/Tokyo',
    mode: 'HYBRID',
    links: [],
    visibility: 'PUBLIC',
  })),
  setAgenda: row('member', { roles: { member: 'ORGANISER' } }, ({ sessionId }) => ({
    sessionId,
    version: 1,
    items: [agendaItem('Only', 60)],
  })),
  assignSessionRole: row('coordinator', {}, ({ sessionId }, { world }) => ({
    assignmentId: newId(),
    sessionId,
    personId: world.people.member.id,
    role: 'SPEAKER',
  })),
  endSessionRole: {
    as: 'coordinator',
    planting: drafting,
    variables: async ({ world, coalition }) => {
      const { assignments } = await plantSession(world, coalition, { roles: { editor: 'SPEAKER' } });
      return { assignmentId: assignments.editor };
    },
  },
  setSessionRules: {
    as: 'coordinator',
    planting: drafting,
    variables: ({ coalition }) => ({
      input: {
        coalitionId: coalition.id,
        version: 0,
        announceHours: 240,
        agendaHours: 48,
        minutesHours: 24,
        amendmentHours: 72,
      },
    }),
  },
  directRun: row('member', { roles: { member: 'MODERATOR_ON_SITE' } }, ({ sessionId }) => ({
    sessionId,
    version: 0,
    command: 'START',
  })),
  raiseHand: {
    ...row('member', {}, ({ sessionId }) => ({ handId: newId(), sessionId, channel: 'ONLINE', question: 'Why?' })),
    ofCoalition: true,
  },
  changeHand: row('member', { roles: { member: 'MODERATOR_ONLINE' } }, async (session, scene) => ({
    handId: await handOf(scene, session, null),
    version: 1,
    state: 'SPEAKING',
  })),
  takeQuestion: row(
    'member',
    { roles: { member: 'MODERATOR_ONLINE' } },
    async (session, scene) => ({
      handId: await handOf(scene, session, 'Why?'),
      commentId: newId(),
      roundId: scene.roundId,
      type: 'GENERAL',
    }),
    { stage: 'LAST_CALL', round: 'OPEN' },
  ),
  setDeliverable: row('coordinator', {}, ({ sessionId }) => ({
    deliverableId: newId(),
    sessionId,
    version: 0,
    kind: 'KEY_TAKEAWAYS',
    afterMinutes: 120,
    maxWords: 300,
  })),
  draftDeliverable: row('chair', { roles: { chair: 'RAPPORTEUR' } }, ({ deliverableId }, { coalition }) => ({
    deliverableId,
    documentId: newId(),
    groupId: coalition.groups.WG1,
    kindId: coalition.kinds['session-report'],
    code: 'REPORT',
  })),
  setReportClaims: row('member', { roles: { member: 'RAPPORTEUR' } }, ({ deliverableId }, { coalition }) => ({
    deliverableId,
    version: 1,
    claims: [{ id: newId(), paragraph: '1', what: 'PUBLISHED', groupId: coalition.groups.WG1, period: '2030' }],
  })),
  approveDeliverable: row('coordinator', { items: [agendaItem('All', 60)] }, async (session, scene) => {
    const { prisma } = scene.world.application.database;
    const { deliverableId } = session;
    await prisma.deliverable.update({ where: { id: deliverableId }, data: { documentId: scene.documentId } });
    return { deliverableId, version: 1, revision: 1, seen: [] };
  }),
  writeMinutes: row('member', { roles: { member: 'RAPPORTEUR' } }, ({ sessionId }) => ({
    sessionId,
    number: 0,
    text: 'We met and agreed.',
    takes: [],
  })),
  proposeAmendment: {
    ...row('member', {}, async (session, scene) => {
      await minutesOf(scene, session);
      return { amendmentId: newId(), sessionId: session.sessionId, text: 'We met on time.' };
    }),
    ofCoalition: true,
  },
  makeCall: row('chair', {}, async (_session, { world, coalition, documentId }) => {
    const { prisma } = world.application.database;
    const revision = await prisma.revision.findFirstOrThrow({ where: { documentId } });
    const [, block] = revision.blocks as unknown as { id: string }[];
    return {
      callId: newId(),
      coalitionId: coalition.id,
      kind: 'RECOMMENDATION',
      text: 'Name the years.',
      addressees: [{ organisation: true, name: 'Example Agency' }],
      documentId,
      blockId: block?.id,
    };
  }),
  recordUptake: row('chair', {}, async (session, { world, coalition, documentId }) => {
    const { database } = world.application;
    const callId = newId();
    await database.prisma.call.create({
      data: {
        coalitionId: coalition.id,
        id: callId,
        number: 1,
        kind: 'RECOMMENDATION',
        text: 'Name the years.',
        addressees: [],
        documentId,
        madeBy: world.people.chair.id,
        madeAt: await database.now(),
      },
    });
    return { uptakeId: newId(), callId, organisation: 'Example Agency', text: 'It names them.', day: '2030-01-02' };
  }),
} satisfies Record<string, SessionRow>;
