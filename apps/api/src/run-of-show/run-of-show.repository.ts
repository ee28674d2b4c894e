/** The only database calls for runs and hands. */
import type { Hand, Prisma, SessionRun, Transaction } from '@plenary/database';
import type { Run } from '@plenary/domain';

export function findRun(tx: Transaction, sessionId: string): Promise<SessionRun | null> {
  return tx.sessionRun.findFirst({ where: { sessionId } });
}

/** The caller holds the stream's lock and has compared the version. */
export async function putRun(
  tx: Transaction,
  { coalitionId, sessionId, version }: Pick<SessionRun, 'coalitionId' | 'sessionId' | 'version'>,
  run: Run,
): Promise<void> {
  const row = {
    version,
    state: run.state,
    run: run as unknown as Prisma.InputJsonValue,
    startedAt: run.startedAt === null ? null : new Date(run.startedAt),
    endedAt: run.endedAt === null ? null : new Date(run.endedAt),
  };
  await tx.sessionRun.upsert({
    where: { coalitionId_sessionId: { coalitionId, sessionId } },
    create: { coalitionId, sessionId, ...row },
    update: row,
  });
}

export function findHand(tx: Transaction, id: string): Promise<Hand | null> {
  return tx.hand.findUnique({ where: { id } });
}

/** The caller holds the stream's lock. */
export async function nextHand(tx: Transaction, sessionId: string): Promise<number> {
  const { _max } = await tx.hand.aggregate({ where: { sessionId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

export async function insertHand(tx: Transaction, row: Hand): Promise<void> {
  await tx.hand.create({ data: row });
}

export async function changeHand(
  tx: Transaction,
  id: string,
  version: number,
  data: Pick<Hand, 'state' | 'question' | 'calledAt'>,
): Promise<boolean> {
  const { count } = await tx.hand.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } });
  return count === 1;
}

/** A question becomes one comment, and stays it. */
export async function markTaken(tx: Transaction, id: string, commentId: string): Promise<boolean> {
  const { count } = await tx.hand.updateMany({ where: { id, commentId: null }, data: { commentId } });
  return count === 1;
}

export async function whoIs(tx: Transaction, personId: string) {
  const [person, affiliation] = await Promise.all([
    tx.person.findUniqueOrThrow({ where: { id: personId } }),
    tx.affiliation.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } }),
  ]);
  return { name: person.name, organisation: affiliation?.organisation ?? null };
}
