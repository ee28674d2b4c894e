/** Mails are written in the language of whoever gets them, as far as it is known, and tell a time as her clock shows it. */
import type { Transaction } from '@plenary/database';
import type { Language } from '@plenary/domain';
import { DEFAULT_LANGUAGE, languageOf } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { messagesIn } from '../speech';

export interface MailReader {
  messages: Messages;
  /** The zone in which she reads her mails, where she said so. */
  zone: string | null;
}

type Client = Pick<Transaction, '$queryRaw'>;

/** By address, read at once for all; an address of nobody's speaks `otherwise`. */
export async function readersOf(
  tx: Client,
  addresses: readonly string[],
  otherwise: Language = DEFAULT_LANGUAGE,
): Promise<(address: string) => MailReader> {
  const rows = await tx.$queryRaw<{ address: string; language: string | null; zone: string }[]>`
    SELECT a.address, p.language, p.mail_zone AS zone FROM person_addresses a JOIN persons p ON p.id = a.person_id
    WHERE a.address = ANY(${[...new Set(addresses)]})`;
  const known = new Map(rows.map((row) => [row.address, row]));
  return (address) => {
    const row = known.get(address);
    return { messages: messagesIn((row?.language && languageOf(row.language)) || otherwise), zone: row?.zone ?? null };
  };
}

export async function messagesOf(
  tx: Client,
  addresses: readonly string[],
  otherwise: Language = DEFAULT_LANGUAGE,
): Promise<(address: string) => Messages> {
  const readerOf = await readersOf(tx, addresses, otherwise);
  return (address) => readerOf(address).messages;
}

/** When something is: in the zone in which it was set, in UTC and on the reader's own clock, each once. */
export function timeFor({ messages, zone: own }: MailReader, at: Date, zone: string): string {
  return messages.everywhere(at, zone, own);
}
