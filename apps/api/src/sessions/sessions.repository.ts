/** The only database calls for meetings, sessions, agendas and session roles. */
import type { Agenda, Meeting, Prisma, Session, SessionRoleAssignment, Transaction } from '@plenary/database';
import type { AgendaItem } from '@plenary/domain';

const asJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

export function findMeeting(tx: Transaction, id: string): Promise<Meeting | null> {
  return tx.meeting.findUnique({ where: { id } });
}

export async function isMeetingCodeTaken(tx: Transaction, coalitionId: string, code: string): Promise<boolean> {
  return (await tx.meeting.count({ where: { coalitionId, code } })) > 0;
}

export function insertMeeting(tx: Transaction, row: Meeting): Promise<Meeting> {
  return tx.meeting.create({ data: row });
}

export function find(tx: Transaction, id: string): Promise<Session | null> {
  return tx.session.findUnique({ where: { id } });
}

export async function isCodeTaken(tx: Transaction, meetingId: string, code: string): Promise<boolean> {
  return (await tx.session.count({ where: { meetingId, code } })) > 0;
}

export type SessionContent = Omit<
  Session,
  'coalitionId' | 'id' | 'meetingId' | 'code' | 'version' | 'createdBy' | 'createdAt' | 'links'
> & { links: { label: string; href: string }[] };

export async function insert(
  tx: Transaction,
  row: SessionContent & Pick<Session, 'coalitionId' | 'id' | 'meetingId' | 'code' | 'createdBy' | 'createdAt'>,
): Promise<void> {
  await tx.session.create({ data: { ...row, links: asJson(row.links) } });
}

/** Compare-and-set on the version. */
export async function change(tx: Transaction, id: string, version: number, content: SessionContent): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { id, version },
    data: { ...content, links: asJson(content.links), version: { increment: 1 } },
  });
  return count === 1;
}

export function latestAgenda(tx: Transaction, sessionId: string): Promise<Agenda | null> {
  return tx.agenda.findFirst({ where: { sessionId }, orderBy: { version: 'desc' } });
}

export async function insertAgenda(
  tx: Transaction,
  row: Omit<Agenda, 'items'> & { items: readonly AgendaItem[] },
): Promise<void> {
  await tx.agenda.create({ data: { ...row, items: asJson(row.items) } });
}

/** Which of these exist in the coalition: an agenda is one value, so the database cannot hold its ids together by itself. */
export async function knownReferences(
  tx: Transaction,
  coalitionId: string,
  { groupIds, documentIds, personIds }: { groupIds: string[]; documentIds: string[]; personIds: string[] },
): Promise<Set<string>> {
  const [groups, documents, people] = await Promise.all([
    tx.workingGroup.findMany({ where: { coalitionId, id: { in: groupIds } }, select: { id: true } }),
    tx.document.findMany({ where: { coalitionId, id: { in: documentIds } }, select: { id: true } }),
    tx.person.findMany({ where: { id: { in: personIds } }, select: { id: true } }),
  ]);
  return new Set([...groups, ...documents, ...people].map(({ id }) => id));
}

export function findRole(tx: Transaction, id: string): Promise<SessionRoleAssignment | null> {
  return tx.sessionRoleAssignment.findUnique({ where: { id } });
}

export async function insertRole(tx: Transaction, row: SessionRoleAssignment): Promise<void> {
  await tx.sessionRoleAssignment.create({ data: row });
}

export async function endRole(tx: Transaction, id: string, to: Date): Promise<boolean> {
  const { count } = await tx.sessionRoleAssignment.updateMany({ where: { id, to: null }, data: { to } });
  return count === 1;
}

export function affiliationOf(tx: Transaction, personId: string) {
  return tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } });
}

export async function personExists(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.person.count({ where: { id } })) > 0;
}
