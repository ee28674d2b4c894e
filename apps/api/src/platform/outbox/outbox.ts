/**
 * Mail goes out by an outbox: a row per recipient and cause, written in the transaction of the change that causes it,
 * so that neither a crash nor a second try loses or doubles a mail.
 */
import type { Transaction } from '@plenary/database';
import { databaseNow } from '../database';
import { newId } from '../new-id';

export interface Mail {
  address: string;
  /** What causes it, such as `round-opened:<id>`: at most one mail per address and cause. */
  cause: string;
  subject: string;
  text: string;
}

/** A header holds one line. */
const oneLine = (value: string): string => value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();

export async function post(tx: Transaction, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const createdAt = await databaseNow(tx);
  await tx.outboxMail.createMany({
    data: mails.map((mail) => ({
      ...mail,
      subject: oneLine(mail.subject),
      id: newId(),
      state: 'PENDING' as const,
      createdAt,
    })),
    skipDuplicates: true,
  });
}
