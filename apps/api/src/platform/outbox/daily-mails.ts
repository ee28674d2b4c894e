/** Puts together what waits for each reader's daily mail, at her hour, as one mail of the outbox. */
import type { Person, Transaction } from '@plenary/database';
import { lastDigest } from '@plenary/domain';
import type { Database } from '../database';
import { post } from './outbox';
import { messagesOf } from './recipients';

/** Posts those that are due and answers how many; late, twice or in two processes it posts the same once. */
export async function postDailyMails(database: Database): Promise<number> {
  const waiting = await database.prisma.outboxMail.findMany({
    where: { state: 'WAITING' },
    distinct: ['address'],
    select: { address: true },
    take: 500,
  });
  let posted = 0;
  for (const { address } of waiting) if (await database.transaction((tx) => postTo(tx, database, address))) posted += 1;
  return posted;
}

async function postTo(tx: Transaction, database: Database, address: string): Promise<boolean> {
  const now = await database.now(tx);
  const known = await tx.personAddress.findUnique({ where: { address }, include: { person: true } });
  const until = dueUntil(known?.person ?? null, now);
  await tx.$queryRaw`
    SELECT 1 FROM outbox_mails WHERE address = ${address} AND state = 'WAITING' ORDER BY id FOR UPDATE`;
  const mails = await tx.outboxMail.findMany({
    where: { address, state: 'WAITING', createdAt: { lte: until } },
    orderBy: { createdAt: 'asc' },
  });
  if (mails.length === 0) return false;
  await tx.outboxMail.updateMany({
    where: { id: { in: mails.map(({ id }) => id) } },
    data: { state: known?.person.mails === 'NONE' ? 'DECLINED' : 'DIGESTED' },
  });
  if (known?.person.mails === 'NONE') return false;
  const { t } = (await messagesOf(tx, [address]))(address);
  await post(tx, [
    {
      address,
      cause: `daily:${until.toISOString()}`,
      subject: t('mail.daily.subject', { count: mails.length }),
      text: mails.map(({ subject, text }) => `${subject}\n\n${text}`).join('\n\n----\n\n'),
    },
  ]);
  return true;
}

/** Up to when what waits is due: who wants her mail at once by now, or is not known any more, need not wait. */
function dueUntil(person: Person | null, now: Date): Date {
  return person?.mails === 'DAILY' ? lastDigest(now, { zone: person.mailZone, hour: person.mailHour }) : now;
}
