/**
 * The sessions of the demo: the one of 2023 as an import of what was published, the invented ones as if the services had
 * done them, with runs that the domain's own rules moved on.
 */
import type { Prisma, Transaction } from '@plenary/database';
import type { Block } from '@plenary/document';
import type { AgendaItem, Claim, Run, RunOrder } from '@plenary/domain';
import { DELIVERABLE_TEMPLATES, NEW_RUN, direct } from '@plenary/domain';
import { newId } from '../platform/new-id';
import type { NewEntry } from '../platform/record/record';
import { append, openStream } from '../platform/record/record';
import type { SeedAgendaItem, SeedClaim } from './story/kyoto';
import { KYOTO } from './story/kyoto';
import type { SeedSession } from './story/sessions';
import { CALLS, FORUM, SESSIONS } from './story/sessions';
import type { AccountKey } from './story/story';
import type { SharedStory } from './tell-document';
import { known } from './tell-document';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const asJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

interface Names {
  group: (code: string) => string;
  person: (name: string) => string;
}

const claimOf = ({ group, what, period }: SeedClaim, names: Names): Claim => ({
  id: newId(),
  groupId: group ? names.group(group) : null,
  documentId: null,
  what,
  period: period ?? null,
  at: null,
  zone: null,
});

function agendaOf(seeds: readonly SeedAgendaItem[], names: Names, parentId: string | null = null): AgendaItem[] {
  return seeds.flatMap(({ title, kind, minutes, presenter, group, claims = [], items = [] }) => {
    const id = newId();
    const item: AgendaItem = {
      id,
      parentId,
      kind,
      title,
      minutes: minutes ?? null,
      presenterId: presenter ? names.person(presenter) : null,
      groupId: group ? names.group(group) : null,
      documentIds: [],
      claims: claims.map((claim) => claimOf(claim, names)),
    };
    return [item, ...agendaOf(items, names, id)];
  });
}

/** Whence somebody comes at the time of writing. */
async function insertRole(
  tx: Transaction,
  row: Pick<Prisma.SessionRoleAssignmentUncheckedCreateInput, 'coalitionId' | 'sessionId' | 'personId' | 'role'> & {
    position: string | null;
    from: Date;
  },
): Promise<void> {
  const now = await tx.affiliation.findFirst({ where: { personId: row.personId, to: null } });
  const { organisation = null, stakeholderGroup = null, region = null } = now ?? {};
  await tx.sessionRoleAssignment.create({ data: { ...row, id: newId(), organisation, stakeholderGroup, region } });
}

/** What the page of 2023 says, written down as an import: nobody in it does anything here. */
export async function importKyoto({ tx, groups }: SharedStory, coalitionId: string, at: Date): Promise<void> {
  const people = await tx.person.findMany({
    where: { roles: { some: { coalitionId } }, addresses: { none: {} } },
    include: { roles: { include: { group: true } } },
  });
  const byName = new Map(people.map((person) => [person.name, person]));
  const names: Names = {
    group: (code) => known(groups.get(code), code).id,
    person: (name) => known(byName.get(name), name).id,
  };
  const meetingId = newId();
  const sessionId = newId();
  const made = { coalitionId, createdBy: null, createdAt: at };
  const imported = { coalitionId, kind: 'IMPORTED', actorId: null, audience: 'PUBLIC', at } as const;
  await tx.meeting.create({ data: { ...made, id: meetingId, ...KYOTO.meeting } });
  await append(tx, { ...imported, streamId: coalitionId, subjectId: meetingId });
  await tx.session.create({
    data: {
      ...made,
      ...KYOTO.session,
      id: sessionId,
      meetingId,
      summary: null,
      startsAt: new Date(KYOTO.session.startsAt),
      endsAt: new Date(KYOTO.session.endsAt),
      mode: 'HYBRID',
      links: [],
      visibility: 'PUBLIC',
    },
  });
  await openStream(tx, coalitionId, sessionId);
  await append(tx, { ...imported, streamId: sessionId, subjectId: sessionId });
  const items = agendaOf(KYOTO.agenda, names);
  await tx.agenda.create({
    data: { coalitionId, sessionId, version: 1, items: asJson(items), setBy: null, setAt: at },
  });
  for (const { role, names: named } of KYOTO.roles) {
    for (const name of named) {
      const person = known(byName.get(name), name);
      const held = person.roles[0];
      await insertRole(tx, {
        coalitionId,
        sessionId,
        personId: person.id,
        role,
        position: [held?.group?.code, held?.role.toLowerCase().replaceAll('_', ' ')].filter(Boolean).join(' '),
        from: at,
      });
    }
  }
  const claims = KYOTO.report.map((claim) => ({ ...claimOf(claim, names), paragraph: claim.paragraph }));
  const due = { coalitionId, sessionId, delivered: true };
  const minutes = DELIVERABLE_TEMPLATES.KEY_TAKEAWAYS.afterMinutes;
  await tx.deliverable.createMany({
    data: [
      { ...due, id: newId(), kind: 'KEY_TAKEAWAYS', afterMinutes: minutes, claims: [] },
      { ...due, id: newId(), kind: 'CALL_TO_ACTION', afterMinutes: minutes, claims: [] },
      {
        ...due,
        id: newId(),
        kind: 'SESSION_REPORT',
        day: KYOTO.reportDay,
        claims: asJson(claims),
      },
    ],
  });
}

export async function tellSessions(shared: SharedStory, coalitionId: string, joined: Date): Promise<void> {
  const { tx, now, actors } = shared;
  const by = known(actors.get('assistant'), 'assistant').personId;
  const meetingId = newId();
  const day = (offset: number) => new Date(now.getTime() + offset * DAY).toISOString().slice(0, 10);
  await tx.meeting.create({
    data: {
      ...FORUM,
      coalitionId,
      id: meetingId,
      firstDay: day(-3),
      lastDay: day(31),
      createdBy: by,
      createdAt: joined,
    },
  });
  await append(tx, {
    coalitionId,
    streamId: coalitionId,
    kind: 'MEETING_PLANNED',
    actorId: by,
    subjectId: meetingId,
    audience: 'PUBLIC',
    content: FORUM.title,
    at: joined,
  });
  for (const seed of SESSIONS) {
    const sessionId = await new SessionStory(shared, coalitionId, meetingId, seed).tell();
    if (seed.code === CALLS.session) await tellCalls(shared, coalitionId, sessionId, seed);
  }
}

class SessionStory {
  private readonly id = newId();
  private readonly startsAt: Date;

  constructor(
    private readonly shared: SharedStory,
    private readonly coalitionId: string,
    private readonly meetingId: string,
    private readonly seed: SeedSession,
  ) {
    this.startsAt = new Date(Math.floor((shared.now.getTime() + seed.begins * MINUTE) / MINUTE) * MINUTE);
  }

  private person = (key: string): string => known(this.shared.actors.get(key as AccountKey), key).personId;

  private append(entry: Omit<NewEntry, 'coalitionId' | 'streamId' | 'audience'>): Promise<void> {
    const { coalitionId, id } = this;
    return append(this.shared.tx, { subjectId: id, ...entry, coalitionId, streamId: id, audience: 'PUBLIC' });
  }

  /** Announced ten days before and given its agenda two days later; what begins later was planned last week. */
  async tell(): Promise<string> {
    const { seed, id, coalitionId, startsAt } = this;
    const { tx, now, groups } = this.shared;
    const actorId = this.person('assistant');
    const planned = new Date(Math.min(startsAt.getTime() - 10 * DAY, now.getTime() - 7 * DAY));
    const set = new Date(planned.getTime() + 2 * DAY);
    await tx.session.create({
      data: {
        coalitionId,
        id,
        meetingId: this.meetingId,
        code: seed.code,
        title: seed.title,
        summary: seed.summary,
        startsAt,
        endsAt: new Date(startsAt.getTime() + seed.minutes * MINUTE),
        zone: 'UTC',
        venue: FORUM.place,
        room: seed.room,
        format: null,
        mode: 'HYBRID',
        links: [{ label: 'Join on the line', href: 'https://meet.example/forum' }],
        visibility: 'PUBLIC',
        createdBy: actorId,
        createdAt: planned,
      },
    });
    await openStream(tx, coalitionId, id);
    await this.append({ kind: 'SESSION_PLANNED', actorId, content: seed.title, at: planned });
    const names: Names = { group: (code) => known(groups.get(code), code).id, person: this.person };
    const items = agendaOf(seed.agenda, names);
    for (const { key, role, position } of seed.roles) {
      const personId = this.person(key);
      await insertRole(tx, { coalitionId, sessionId: id, personId, role, position, from: planned });
      await this.append({ kind: 'SESSION_ROLE_ASSIGNED', actorId, subjectId: personId, facts: { role }, at: planned });
    }
    await tx.agenda.create({
      data: { coalitionId, sessionId: id, version: 1, items: asJson(items), setBy: actorId, setAt: set },
    });
    await this.append({ kind: 'AGENDA_SET', actorId, facts: { version: 1 }, content: JSON.stringify(items), at: set });
    for (const { kind, drafter } of seed.deliverables) {
      const drafterId = this.person(drafter);
      const terms = { ...DELIVERABLE_TEMPLATES[kind], drafterId, approverId: actorId };
      const deliverableId = newId();
      await tx.deliverable.create({
        data: { coalitionId, id: deliverableId, sessionId: id, kind, ...terms, claims: [] },
      });
      await this.append({ kind: 'DELIVERABLE_SET', actorId, subjectId: deliverableId, facts: { kind }, at: set });
    }
    if (seed.took) await this.hold(items, seed.took);
    return id;
  }

  private async hold(items: readonly AgendaItem[], took: readonly number[]): Promise<void> {
    const { seed, id, coalitionId, startsAt } = this;
    const { tx, now } = this.shared;
    const actorId = this.person('secretary');
    let run: Run = NEW_RUN;
    let version = 0;
    const order = async (command: RunOrder['command'], at: Date): Promise<void> => {
      run = known(direct(run, items, { command }, at), command);
      version += 1;
      await this.append({ kind: 'RUN_DIRECTED', actorId, facts: { command }, at });
    };
    let at = startsAt;
    await order('START', at);
    for (const minutes of took) {
      at = new Date(at.getTime() + minutes * MINUTE);
      await order('NEXT', at);
    }
    const { state } = run;
    const endedAt = run.endedAt === null ? null : new Date(run.endedAt);
    await tx.sessionRun.create({
      data: { coalitionId, sessionId: id, version, state, run: asJson(run), startedAt: startsAt, endedAt },
    });
    const step = Math.max(1, Math.floor((Math.min(now.getTime(), at.getTime() + 5 * MINUTE) - at.getTime()) / 8));
    for (const [index, { channel, state, name, organisation, question }] of (seed.hands ?? []).entries()) {
      const raisedAt = new Date(at.getTime() + step * (index + 1));
      const handId = newId();
      await tx.hand.create({
        data: {
          coalitionId,
          id: handId,
          sessionId: id,
          number: index + 1,
          channel,
          state,
          personId: null,
          name,
          organisation: organisation ?? null,
          question: question ?? null,
          itemId: run.itemId,
          raisedBy: actorId,
          raisedAt,
          calledAt: state === 'WAITING' ? null : raisedAt,
          version: 1,
          commentId: null,
        },
      });
      const content = `${name}\n${question ?? ''}`;
      await this.append({
        kind: 'HAND_RAISED',
        actorId,
        subjectId: handId,
        facts: { channel },
        content,
        at: raisedAt,
      });
    }
    if (seed.minutesText) await this.writeMinutes(seed.minutesText, new Date(at.getTime() + DAY));
  }

  private async writeMinutes(text: string, writtenAt: Date): Promise<void> {
    const { seed, id: sessionId, coalitionId } = this;
    const { tx } = this.shared;
    const writtenBy = this.person('hazel');
    await tx.minutesVersion.create({
      data: { coalitionId, sessionId, number: 1, text: text.trim(), writtenBy, writtenAt },
    });
    const facts = { number: 1, takes: 0 };
    await this.append({ kind: 'MINUTES_WRITTEN', actorId: writtenBy, facts, content: text, at: writtenAt });
    if (!seed.amendment) return;
    const id = newId();
    const proposedBy = this.person(seed.amendment.by);
    const proposedAt = new Date(writtenAt.getTime() + DAY);
    const words = { number: 1, text: seed.amendment.text };
    await tx.minutesAmendment.create({ data: { coalitionId, id, sessionId, ...words, proposedBy, proposedAt } });
    await this.append({
      kind: 'AMENDMENT_PROPOSED',
      actorId: proposedBy,
      subjectId: id,
      facts: { number: 1 },
      content: words.text,
      at: proposedAt,
    });
  }
}

/** The recommendation of a document, the session's call that repeats it, and who took that up. */
async function tellCalls(
  shared: SharedStory,
  coalitionId: string,
  sessionId: string,
  seed: SeedSession,
): Promise<void> {
  const { tx, now, groups, actors } = shared;
  const madeBy = known(actors.get('secretary'), 'secretary').personId;
  const group = known(groups.get(CALLS.group), CALLS.group);
  const revision = await tx.revision.findFirstOrThrow({
    where: { document: { groupId: group.id, code: CALLS.document } },
    orderBy: { number: 'desc' },
  });
  const blocks = revision.blocks as unknown as Block[];
  const blockOf = (words: string): string =>
    known(
      blocks.find(({ text }) => text.includes(words)),
      words,
    ).id;
  const madeAt = new Date(now.getTime() + (seed.begins + seed.minutes + 30) * MINUTE);
  const entry = { coalitionId, streamId: coalitionId, actorId: madeBy, audience: 'PUBLIC' } as const;
  const made = { coalitionId, addressees: [...CALLS.addressees], madeBy, madeAt };
  const recommendationId = newId();
  const callId = newId();
  await tx.call.create({
    data: {
      ...made,
      id: recommendationId,
      number: 1,
      kind: 'RECOMMENDATION',
      text: CALLS.recommendation,
      documentId: revision.documentId,
      revisionId: revision.id,
      blockId: blockOf(CALLS.paragraph),
      findingBlockId: blockOf(CALLS.finding),
    },
  });
  await tx.call.create({
    data: {
      ...made,
      id: callId,
      number: 2,
      kind: 'CALL_TO_ACTION',
      text: CALLS.call,
      sessionId,
      fromCallId: recommendationId,
    },
  });
  for (const [number, kind, subjectId, content] of [
    [1, 'RECOMMENDATION', recommendationId, CALLS.recommendation],
    [2, 'CALL_TO_ACTION', callId, CALLS.call],
  ] as const)
    await append(tx, { ...entry, kind: 'CALL_MADE', subjectId, facts: { kind, number }, content, at: madeAt });
  for (const { organisation, text, link, daysAgo } of CALLS.uptakes.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const recordedAt = new Date(now.getTime() - daysAgo * DAY);
    await tx.uptake.create({
      data: {
        coalitionId,
        id: newId(),
        callId,
        organisation,
        text,
        link,
        day: recordedAt.toISOString().slice(0, 10),
        recordedBy: madeBy,
        recordedAt,
      },
    });
    const content = `${organisation}\n${text}`;
    await append(tx, { ...entry, kind: 'UPTAKE_RECORDED', subjectId: callId, content, at: recordedAt });
  }
}
