/**
 * Mail goes out by an outbox: a row per recipient and cause, written in the transaction of the change that causes it,
 * so that neither a crash nor a second try loses or doubles a mail.
 */
import type { Transaction } from '@plenary/database';
import type { MailWish } from '@plenary/domain';
import { databaseNow } from '../database';
import { newId } from '../new-id';

export interface Mail {
  address: string;
  /** What causes it, such as `round-opened:<id>`: at most one mail per address and cause. */
  cause: string;
  subject: string;
  text: string;
  /** Whether it is news for many, which each reader can have once a day or not at all. Answers are never held back. */
  news?: true;
}

/** A header holds one line. */
const oneLine = (value: string): string => value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

export async function post(tx: Transaction, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const createdAt = await databaseNow(tx);
  const wishes = await wishesOf(tx, mails);
  await tx.outboxMail.createMany({
    data: mails.map(({ news, ...mail }) => ({
      ...mail,
      subject: oneLine(mail.subject),
      id: newId(),
      state: STATES[(news && wishes.get(mail.address)) || 'AT_ONCE'],
      createdAt,
    })),
    skipDuplicates: true,
  });
}

const STATES = { AT_ONCE: 'PENDING', DAILY: 'WAITING', NONE: 'DECLINED' } as const;

/** How those want their news to whom any goes. */
async function wishesOf(tx: Transaction, mails: readonly Mail[]): Promise<Map<string, MailWish>> {
  const addresses = mails.flatMap(({ news, address }) => (news ? [address] : []));
  if (addresses.length === 0) return new Map();
  const rows = await tx.personAddress.findMany({
    where: { address: { in: addresses } },
    select: { address: true, person: { select: { mails: true } } },
  });
  return new Map(rows.map(({ address, person }) => [address, person.mails]));
}
